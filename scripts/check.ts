/** Everything that must hold before a commit, each part timed; prints the output of what failed. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

interface Part {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
}

/** Slow ones first: two run at a time. */
const parts: readonly Part[] = [
  { name: 'types', command: bin('tsc'), args: ['-p', 'tsconfig.json'] },
  { name: 'layers', command: process.execPath, args: ['scripts/layers.ts'] },
  { name: 'dead code', command: bin('knip'), args: ['--no-progress'] },
  { name: 'format and lint', command: bin('biome'), args: ['check', '--error-on-warnings', '.'] },
  { name: 'tidy', command: process.execPath, args: ['scripts/tidy.ts'] },
]

interface Outcome {
  readonly part: Part
  readonly passed: boolean
  readonly seconds: string
  readonly output: string
}

const started = performance.now()
const queue = [...parts]
const outcomes: Outcome[] = []
await Promise.all([worker(), worker()])

for (const { part, passed, output } of outcomes) {
  if (!passed) console.log(`\n${part.name} failed:\n${output.trimEnd()}`)
}
console.log()
for (const part of parts) {
  const outcome = outcomes.find((one) => one.part === part)
  const seconds = `${outcome?.seconds} s`.padStart(8)
  console.log(`${outcome?.passed ? 'ok    ' : 'FAILED'} ${part.name.padEnd(16)}${seconds}`)
}
const failedCount = outcomes.filter((outcome) => !outcome.passed).length
console.log(`${parts.length - failedCount} passed, ${failedCount} failed in ${since(started)} s`)
process.exitCode = failedCount === 0 ? 0 : 1

async function worker(): Promise<void> {
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    outcomes.push(await run(part))
  }
}

function run(part: Part): Promise<Outcome> {
  const start = performance.now()
  return new Promise((resolve) => {
    const child = spawn(part.command, part.args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const collect = (chunk: Buffer) => {
      output += chunk
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    const end = (passed: boolean) => resolve({ part, passed, seconds: since(start), output })
    child.on('error', (error) => {
      output += error.message
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })
}

function since(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1)
}
