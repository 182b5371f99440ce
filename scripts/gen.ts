/**
 * Writes what follows from other files: Solidity constants from the protocol's tables, and the
 * settlement room's ABIs and bytecode from the contracts. A second run changes nothing.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { artifactModules } from './gen/artifacts.ts'
import { schemaSolidity } from './gen/schemaSolidity.ts'

const root = join(import.meta.dirname, '..')

/** Every generated file as path → text; Solidity is compiled with the new schema. About 10 s. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const schema = ['contracts/src/generated/Schema.sol', schemaSolidity()] as const
  return new Map([schema, ...artifactModules(root, new Map([schema]))])
}

function isCurrent(path: string, text: string): boolean {
  try {
    return readFileSync(join(root, path), 'utf8') === text
  } catch {
    return false
  }
}

if (import.meta.main) {
  const stale = [...generatedFiles()].filter(([path, text]) => !isCurrent(path, text))
  const onlyCheck = process.argv.includes('--check')
  for (const [path, text] of stale) {
    console.log(`${onlyCheck ? 'stale' : 'written'}: ${path}`)
    if (onlyCheck) continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  if (onlyCheck && stale.length > 0) process.exitCode = 1
}
