import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { receiptPathIsValid, type Storage, toHex } from '@assay/protocol'
import { createFileStorage, openLog } from '@assay/store'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SubmissionArtifact } from './artifact.ts'
import type { SequencerCore } from './core.ts'
import { createProgress } from './progress.ts'
import { createQuery } from './query.ts'
import { startTestCore, systemClock, testConfig } from './testRig.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-kill-'))
})
afterEach(() => rm(directory, { recursive: true }))

/** Runs the fixture until it has acknowledged `count` records, then kills it; whole lines only. */
async function killAfter(count: number): Promise<string[]> {
  const fixture = fileURLToPath(new URL('./killFixture.ts', import.meta.url))
  const child = spawn(process.execPath, [fixture, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    if (lines.length === count) child.kill('SIGKILL')
    if (line.split(' ').length === 6) lines.push(line)
  }
  if (child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  return lines
}

function queryOf(core: SequencerCore) {
  const progress = createProgress()
  const seenDeposits = () => []
  return createQuery({ core, clock: systemClock, progress, seenDeposits, implementations: {} })
}

/** The end of everything that is in the log: state roots by submission, and the open books. */
async function recover(path: string): Promise<{
  core: SequencerCore
  roots: Map<number, string>
}> {
  const roots = new Map<number, string>()
  const onEnded = ({ submission, outcome }: SubmissionArtifact) =>
    roots.set(submission, toHex(outcome.stateRoot))
  // The open submission is cut at once, so that its root is known.
  const config = testConfig(path, { submissionIntervalMs: 100 })
  const { core } = await startTestCore(config, { onEnded })
  while (core.ended() < core.ledger.position().submission) await new Promise(setImmediate)
  return { core, roots }
}

test('kill -9 under load: every acked record is there, all ways back give one root', async () => {
  const acked: string[] = []
  for (const count of [150, 400, 90]) acked.push(...(await killAfter(count)))

  const rebuilt = join(directory, 'rebuilt')
  const copy = (name: string) => cp(join(directory, name), join(rebuilt, name), { recursive: true })
  await copy('log')

  const { core, roots } = await recover(directory)
  expect(core.report).toMatchObject({ term: 4, rebuilt: null })
  const query = queryOf(core)
  for (const line of acked) {
    const [account, slot, seq, opSeq, status, opHash] = line.split(' ')
    const fate = query.order(Number(account), Number(slot), Number(seq))
    if (fate.kind !== 'known') throw new Error(`${line} is ${fate.kind}`)
    expect(fate.result).toMatchObject({ opSeq: Number(opSeq), status: Number(status) })
    const receipt = query.receipt(Number(opSeq))
    if (receipt === null) throw new Error(`no receipt for ${line}`)
    expect(receiptPathIsValid(receipt)).toBe(true)
    expect(toHex(receipt.opHash)).toBe(opHash)
  }
  expect(query.order(1, 1, 1_000_000)).toEqual({ kind: 'unknown' })

  // Only the log: leaves and read model are built again from genesis.
  const fromLog = await recover(rebuilt)
  const last = core.ended()
  expect(fromLog.core.ended()).toBe(last)
  expect(fromLog.roots.size).toBe(last)
  for (const [submission, root] of roots) expect(fromLog.roots.get(submission)).toBe(root)
  const [line] = acked as [string]
  const [account, slot, seq] = line.split(' ').map(Number) as [number, number, number]
  expect(queryOf(fromLog.core).order(account, slot, seq)).toEqual(query.order(account, slot, seq))
  await core.stop()
  await fromLog.core.stop()
}, 60_000)

/** Leaves the first two sectors of a group, as power loss may. */
async function tearNextGroup(path: string): Promise<void> {
  const storage = await createFileStorage({ directory: path })
  let isFailing = false
  const failing: Storage = {
    ...storage,
    write: async (name, offset, bytes) => {
      await storage.write(name, offset, isFailing ? bytes.subarray(0, 1_024) : bytes)
      if (isFailing) throw new Error('power')
    },
  }
  const log = await openLog(failing)
  isFailing = true
  await expect(log.append(1_000, [new Uint8Array(5_000)])).rejects.toThrow('power')
  await storage.close()
}

test('a torn tail is cut off and reported, a damaged leaf store is rebuilt', async () => {
  await killAfter(100)
  const first = await recover(directory)
  const rootOf = (core: SequencerCore) => core.commitment.ready.point?.submission
  await first.core.stop()
  await tearNextGroup(join(directory, 'log'))
  for (const name of await readdir(join(directory, 'leaves'))) {
    if (name.startsWith('MANIFEST')) await rm(join(directory, 'leaves', name))
  }
  const second = await recover(directory)
  expect(second.core.report.truncatedBytes).toBe(1_024)
  expect(second.core.report.rebuilt).not.toBe(null)
  expect(rootOf(second.core)).toBe(undefined)
  for (const [submission, root] of first.roots) expect(second.roots.get(submission)).toBe(root)
  await second.core.stop()
}, 60_000)
