/**
 * House rules that the linter has no rule for: line and file length, leftovers, paths of the
 * author's machine, and determinism of the pure rooms (no async, no ambient randomness).
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import ts from 'typescript'

const LINE_COLUMNS_MAX = 100
const FILE_LINES_MAX = 400
const PURE_ROOMS = ['protocol', 'engine', 'state', 'machine']
const PRODUCT = /^(?!.*\.generated\.).*\.(ts|mjs|cjs)$/
const CONTRACT = /^(?!.*\/generated\/).*\.sol$/
/** Of anything that is kept. */
const FILE_BYTES_MAX = 1 << 20
const TEXT = /\.(ts|mjs|cjs|js|json|md|sol|toml|ya?ml|sh)$|^[^.]*$|\/[^.]*$/
const NOT_CHECKED = /^(package-lock\.json|LICENSE)$|\/vectors\//

/** Split so that this file does not find itself. */
const LEFTOVERS = [new RegExp(`\\b(${['TO', 'FIX'].join('DO|')}ME|XX${'X'})\\b`)]
const MACHINE_PATHS = /(?<![\w.@-])\/(home|root|work|Users)\/[\w.-]+/

/** Problems of one file, as `path:line: sentence`. */
export function problemsOf(path: string, text: string): string[] {
  const problems: string[] = []
  const report = (line: number, sentence: string) => problems.push(`${path}:${line}: ${sentence}`)
  const lines = text.split('\n')
  const isCode = PRODUCT.test(path)
  if ((isCode || CONTRACT.test(path)) && lines.length - 1 > FILE_LINES_MAX) {
    report(lines.length, `${lines.length - 1} lines, at most ${FILE_LINES_MAX}: split the file`)
  }
  for (const [index, line] of lines.entries()) {
    if (isCode && line.length > LINE_COLUMNS_MAX) report(index + 1, `${line.length} columns`)
    if (LEFTOVERS.some((pattern) => pattern.test(line))) report(index + 1, 'a leftover note')
    if (MACHINE_PATHS.test(line)) report(index + 1, 'a path of one machine')
  }
  if (isPure(path)) {
    for (const [line, sentence] of impurities(path, text)) report(line, sentence)
  }
  return problems
}

function isPure(path: string): boolean {
  const [room, folder] = path.split('/')
  const pure = PURE_ROOMS.includes(room ?? '') && folder === 'src'
  return pure && path.endsWith('.ts') && !path.endsWith('.test.ts')
}

/** What a pure room must not contain, found in the syntax tree: [line, sentence]. */
function impurities(path: string, text: string): [number, string][] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: [number, string][] = []
  const visit = (node: ts.Node): void => {
    const sentence = impurityOf(node)
    if (sentence !== undefined) {
      found.push([source.getLineAndCharacterOfPosition(node.getStart()).line + 1, sentence])
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function impurityOf(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AsyncKeyword) return 'async in a pure room'
  if (ts.isAwaitExpression(node)) return 'await in a pure room'
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const name = node.moduleSpecifier.text
    return isBuiltin(name) ? `a pure room imports ${name}` : undefined
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return 'a dynamic import in a pure room'
  }
  const isRandom = ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random'
  if (isRandom) return 'Math.random in a pure room: take a seed as a parameter'
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'localeCompare') {
    return 'localeCompare in a pure room depends on the locale'
  }
  return undefined
}

function filesOf(root: string): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard']
  const git = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
  if (git.status !== 0) throw new Error(`git ls-files failed: ${git.stderr}`)
  const files = [...new Set(git.stdout.split('\n'))]
  return files.filter((file) => file !== '' && existsSync(join(root, file)))
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..')
  const kept = filesOf(root)
  const files = kept.filter((file) => TEXT.test(file) && !NOT_CHECKED.test(file))
  const problems = files.flatMap((file) => problemsOf(file, readFileSync(join(root, file), 'utf8')))
  for (const file of kept) {
    const { size } = statSync(join(root, file))
    if (size > FILE_BYTES_MAX) problems.push(`${file}: ${size} bytes, at most ${FILE_BYTES_MAX}`)
  }
  for (const problem of problems) console.error(problem)
  console.log(`${files.length} files, ${problems.length} problems`)
  if (problems.length > 0 || files.length === 0) process.exitCode = 1
}
