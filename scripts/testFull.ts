/**
 * Everything that takes longer than `npm test`: a line for each part with its time and its last
 * words. The last line is `N passed, N failed`; a part that did not run, or said nothing, failed.
 */
import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'

const root = join(import.meta.dirname, '..')
const logs = join(root, '.assay', 'full')
const MINUTE = 60_000
const GRACE_MS = 20_000

interface Part {
  readonly name: string
  /** Of npm. */
  readonly args: readonly string[]
  /** Exit code that is right. */
  readonly code?: number
  /** It is killed then, and has failed. */
  readonly minutes: number
}

const script = (name: string, minutes: number, ...args: readonly string[]): Part => ({
  name: [name, ...args].join(' '),
  args: ['run', '-s', name, '--', ...args],
  minutes,
})

/** Ports apart from those of a demo that somebody watches. */
const PORTS = ['--l1-port', '18545', '--port', '18080', '--gossip-port', '19750'] as const
const demo = (minutes: number, code: number, ...args: readonly string[]): Part => ({
  ...script('demo', minutes, ...args, '--json', ...PORTS),
  name: ['demo', ...args].join(' '),
  code,
})

const PARTS: readonly Part[] = [
  script('test:stepper', 20, '--steps', '100000', '--seed', '1', '--json'),
  script('test:diff', 20, '--ops', '1000000', '--seed', '1', '--json'),
  script('test:diff', 10, '--plant', 'all', '--json'),
  // What `npm test` leaves out: the long stories on an L1.
  script('test:l1', 20),
  script('test:model', 15, '--calls', '3000', '--json'),
  script('gas', 10),
  script('coverage', 15),
  // 10,000 runs of every fuzz test, 1,000 where a witness is built.
  script('test:solidity', 60, '--test-profile', 'deep'),
  script('test:adversarial', 15, '--json'),
  script('test:crash', 10),
  script('sim', 20, '--seconds', '300', '--json'),
  script('test:process', 15),
  demo(6, 0, '--exit-after', '20', '--kills', '2'),
  demo(6, 0, '--exit-after', '40', '--fault', 'wrong-match@5'),
  demo(8, 0, '--fault', 'silent@8'),
  demo(6, 0, '--exit-after', '25', '--fault', 'bad-root@3'),
  demo(6, 0, '--exit-after', '25', '--fault', 'bad-trace@3'),
  // What was posted is not what the sequencer acknowledged: no kill can mend its receipts.
  demo(6, 3, '--exit-after', '25', '--fault', 'bad-blob@3'),
  demo(6, 4, '--exit-after', '25', '--fault', 'withheld@3'),
]

const { values } = parseArgs({
  options: {
    /** Parts whose name holds this. */
    only: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
  },
})
const parts = PARTS.filter(({ name }) => name.includes(values.only))
if (values.list) for (const { name } of parts) console.log(name)
else await runAll()

async function runAll(): Promise<void> {
  mkdirSync(logs, { recursive: true })
  let passed = 0
  for (const [i, part] of parts.entries()) {
    const logFile = join(logs, `${i + 1}-${part.name.replace(/[^a-z0-9@]+/gi, '-')}.log`)
    const start = performance.now()
    const { code, last } = await run(part, logFile)
    const seconds = Math.round((performance.now() - start) / 1_000)
    const isRight = code === (part.code ?? 0) && last !== ''
    if (isRight) passed++
    const said = isRight
      ? last
      : `ended with ${code}, not ${part.code ?? 0}; see ${relative(root, logFile)}: ${last}`
    console.log(`${isRight ? 'ok    ' : 'FAILED'} ${part.name} · ${seconds} s · ${said}`)
  }
  console.log(`${passed} passed, ${parts.length - passed} failed`)
  process.exitCode = passed === parts.length && passed > 0 ? 0 : 1
}

/** Runs one part; `last` is its last line on standard output. */
function run(
  { args, minutes }: Part,
  logFile: string,
): Promise<{ readonly code: number; readonly last: string }> {
  return new Promise((resolve) => {
    const log = createWriteStream(logFile)
    // A group of its own: a part that takes too long goes with all that it started.
    const child = spawn('npm', args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    let tail = ''
    child.stdout.on('data', (chunk: Buffer) => {
      tail = (tail + chunk).slice(-4_000)
    })
    child.stdout.pipe(log, { end: false })
    child.stderr.pipe(log, { end: false })
    const timer = setTimeout(() => {
      log.write(`\ntook longer than ${minutes} minutes\n`)
      signalAll(child.pid, 'SIGTERM')
      // A demo stops what it started first.
      setTimeout(() => signalAll(child.pid, 'SIGKILL'), GRACE_MS).unref()
    }, minutes * MINUTE)
    const end = (code: number) => {
      clearTimeout(timer)
      log.end()
      resolve({ code, last: tail.trim().split('\n').at(-1)?.slice(0, 300) ?? '' })
    }
    child.on('error', () => end(127))
    child.on('close', (code) => end(code ?? 128))
  })
}

function signalAll(pid: number | undefined, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, name)
  } catch {
    // All of it has ended.
  }
}
