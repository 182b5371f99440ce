/**
 * Runs every suite and sums: the last line is `N passed, N failed`. A test that did not run, and a
 * suite that gave no result, count as failed.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const reportFile = join(root, '.assay', 'vitest.json')
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

interface Count {
  readonly passed: number
  readonly failed: number
}

interface VitestReport {
  readonly numTotalTests: number
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

const suites: readonly (readonly [string, () => Promise<Count>])[] = [
  ['TypeScript', runVitest],
  ['Solidity', runSolidity],
]

const started = performance.now()
let passedCount = 0
let failedCount = 0
for (const [name, run] of suites) {
  console.log(`\n== ${name}`)
  const start = performance.now()
  const { passed, failed } = await run()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`== ${name}: ${passed} passed, ${failed} failed in ${seconds} s`)
  passedCount += passed
  failedCount += failed
}
console.log(`\nTook ${((performance.now() - started) / 1000).toFixed(1)} s.`)
console.log(`${passedCount} passed, ${failedCount} failed`)
process.exitCode = failedCount === 0 && passedCount > 0 ? 0 : 1

async function runVitest(): Promise<Count> {
  rmSync(reportFile, { force: true })
  mkdirSync(join(root, '.assay'), { recursive: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  const { code } = await execute(bin('vitest'), ['run', ...reporters])
  return atLeastOneFailure(code, countVitest())
}

function countVitest(): Count {
  let report: VitestReport
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport
  } catch (error) {
    console.error(`vitest left no report: ${String(error)}`)
    return { passed: 0, failed: 1 }
  }
  // A file that failed to load has no tests of its own to count.
  const broken = report.testResults.filter(
    (file) => file.assertionResults.length === 0 && file.status !== 'passed',
  )
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  const notRun = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
  for (const test of notRun) console.error(`did not run, so it failed: ${test.fullName}`)
  const passed = tests.filter((test) => test.status === 'passed').length
  return { passed, failed: tests.length - passed + broken.length }
}

async function runSolidity(): Promise<Count> {
  const { code, output } = await execute(bin('hardhat'), ['test', 'solidity'])
  const sum = (word: string) => {
    const pattern = new RegExp(`^\\s*(\\d+) ${word}\\b`, 'gm')
    return [...output.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0)
  }
  const count = { passed: sum('passing'), failed: sum('failing') + sum('skipped') + sum('pending') }
  return atLeastOneFailure(code, count)
}

/** A runner that failed, or ran nothing, without naming a failed test is a failure itself. */
function atLeastOneFailure(code: number, count: Count): Count {
  const silent = code !== 0 || count.passed === 0
  return silent && count.failed === 0 ? { ...count, failed: 1 } : count
}

/** Runs a command, showing and returning what it prints. */
function execute(
  command: string,
  args: readonly string[],
): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk
      process.stdout.write(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => process.stderr.write(chunk))
    child.on('error', (error) => {
      console.error(error.message)
      resolve({ code: 127, output })
    })
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
