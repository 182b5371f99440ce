/**
 * `npm run bench -- <name> [--json] [--save] [--messages N] [--seed S] [--peer-seconds T]`: runs a
 * benchmark and says what it measured, on which machine and when. `--json` prints one line.
 */
import { writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Bench } from './bench.ts'

/** One file each; a new benchmark is a new line. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  commit: async () => (await import('./commit.ts')).commit,
  engine: async () => (await import('./engine.ts')).engine,
  match: async () => (await import('./match.ts')).match,
  recover: async () => (await import('./recover.ts')).recover,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    messages: { type: 'string', default: '2000000' },
    seed: { type: 'string', default: '1' },
    'peer-seconds': { type: 'string', default: '5' },
  },
})
const name = positionals[0] ?? ''
const load = BENCHES[name]
if (load === undefined) {
  console.error(`which benchmark? ${Object.keys(BENCHES).join(', ')}`)
  process.exitCode = 2
} else {
  const bench = await load()
  const seed = Number(values.seed)
  const figures = await bench({
    messages: Number(values.messages),
    seed,
    peerSeconds: Number(values['peer-seconds']),
    log: (line) => console.error(line),
  })
  const result = { bench: name, ...setting(), seed, ...figures }
  if (values.save) {
    const path = join(import.meta.dirname, 'results', `${name}.json`)
    writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`)
  }
  console.log(values.json ? JSON.stringify(result) : JSON.stringify(result, null, 2))
}

/** Where and when a figure was measured. */
function setting() {
  const processors = cpus()
  const memoryGb = Math.round(totalmem() / 2 ** 30)
  const machine = { cpu: processors[0]?.model.trim(), cores: processors.length, memoryGb }
  // Of the minute before: about 1 when nobody else was at work.
  const loadAverage = loadavg()[0]
  return { date: new Date().toISOString(), machine, loadAverage, node: process.version }
}
