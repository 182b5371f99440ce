/** How fast a venue is back: the log opened and read, the leaves read and hashed to their root. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededRng } from '@assay/engine/suite'
import { encodeBalance, equalBytes, type LeafWrite, leafAddress } from '@assay/protocol'
import { type BatchHasher, createStateTree, createWasmHasher } from '@assay/state'
import { createFileStorage, createLeafStore, openLog } from '@assay/store'

/** Bytes of a record's payload: a micro-batch of one order. */
const PAYLOAD_BYTES = 256
const RECORDS_PER_GROUP = 256
const LEAVES_PER_WRITE = 50_000
const ASSETS = 8
const PASSES = 3
const SEED = 1

/** What trading leaves behind: submissions of so many leaves, each anywhere. */
const CHANGED_PART = 5
const CHANGES_PER_WRITE = 5_000

const SLOW_LEAVES =
  'Half of it is making the nodes above the leaves, a fifth hashing them, the rest reading them.'
const NEXT_LEAVES = 'The next factor: the trees of the accounts in several threads.'

/** Of the options of run.ts: a tenth of `messages` are records, a quarter leaves. */
export interface RecoverOptions {
  readonly messages: number
  readonly log: (line: string) => void
}

/** Goals of the project: F9. */
const GOALS = { replayedPerSecond: 200_000, openMsPer500kLeaves: 1_500 } as const

/**
 * Every figure is the median of three passes, on warm pages: by the wall clock, and by this
 * process's CPU time, which other work on the machine does not stretch.
 */
export async function recover({ messages, log }: RecoverOptions) {
  const records = Math.ceil(messages / 10)
  const leafCount = Math.ceil(messages / 4)
  const directory = await mkdtemp(join(tmpdir(), 'assay-recover-'))
  try {
    const replay = await measureLog(join(directory, 'log'), records)
    log(`log: ${replay.openedPerSecond} records/s opened, ${replay.replayedPerSecond} replayed`)
    const leaves = await measureLeaves(join(directory, 'leaves'), leafCount)
    log(`leaves: ${leafCount} read in ${leaves.readMs} ms, hashed in ${leaves.hashMs} ms`)
    const per500k = (ms: number) => Math.round((ms * 500_000) / leafCount)
    const openMsPer500kLeaves = per500k(leaves.openMs)
    const isMet = {
      replay: replay.replayedPerSecond >= GOALS.replayedPerSecond,
      open: openMsPer500kLeaves <= GOALS.openMsPer500kLeaves,
    }
    log(`open: ${openMsPer500kLeaves} ms per 500,000 leaves, goal ${GOALS.openMsPer500kLeaves}`)
    if (!isMet.open) log(`${SLOW_LEAVES} ${NEXT_LEAVES}`)
    const reason = isMet.open ? null : { why: SLOW_LEAVES, next: NEXT_LEAVES }
    const open = { openMsPer500kLeaves, openCpuMsPer500kLeaves: per500k(leaves.openCpuMs), reason }
    return { messages, log: replay, leaves, ...open, goals: GOALS, isMet }
  } finally {
    await rm(directory, { recursive: true })
  }
}

async function measureLog(directory: string, records: number) {
  const storage = await createFileStorage({ directory })
  const written = await openLog(storage)
  const payload = new Uint8Array(PAYLOAD_BYTES).fill(7)
  const appendMs = await elapsedMs(async () => {
    while (written.nextSeq() < records) {
      const count = Math.min(RECORDS_PER_GROUP, records - written.nextSeq())
      await written.append(1, new Array<Uint8Array>(count).fill(payload))
    }
  })
  const opened: number[] = []
  const read: number[] = []
  const cpu: number[] = []
  for (let pass = 0; pass < PASSES; pass++) {
    let log = written
    const before = process.cpuUsage()
    opened.push(
      await elapsedMs(async () => {
        log = await openLog(storage)
      }),
    )
    let count = 0
    read.push(
      await elapsedMs(async () => {
        for await (const _ of log.read(0)) count += 1
      }),
    )
    cpu.push(cpuMs(before))
    if (count !== records) throw new RangeError(`${count} of ${records} records`)
  }
  await storage.close()
  const openMs = median(opened)
  const readMs = median(read)
  return {
    records,
    payloadBytes: PAYLOAD_BYTES,
    openMs: Math.round(openMs),
    readMs: Math.round(readMs),
    appendedPerSecond: perSecond(records, appendMs),
    openedPerSecond: perSecond(records, openMs),
    /** Opening, which checks all, and reading, which checks again. */
    replayedPerSecond: perSecond(records, openMs + readMs),
    replayedPerCpuSecond: perSecond(records, median(cpu)),
  }
}

async function measureLeaves(path: string, leafCount: number) {
  const hasher = await bestHasher()
  const leaves = Array.from({ length: leafCount }, (_, i): LeafWrite => {
    const address = leafAddress.balance(1 + Math.floor(i / ASSETS), 1 + (i % ASSETS))
    return { address, value: encodeBalance({ free: i + 1, locked: 0, lockEpoch: 0 }) }
  })
  const root = createStateTree({ hasher, leaves }).root()
  const store = await createLeafStore(path)
  const point = { logSeq: 2, batchId: 1, submission: 1, opSeqNext: 1, inboxNext: 1, root }
  for (let from = 0; from < leafCount; from += LEAVES_PER_WRITE) {
    await store.apply({ writes: leaves.slice(from, from + LEAVES_PER_WRITE), point })
  }
  const random = seededRng(SEED)
  for (let left = Math.ceil(leafCount / CHANGED_PART); left > 0; left -= CHANGES_PER_WRITE) {
    const count = Math.min(left, CHANGES_PER_WRITE)
    const writes = Array.from({ length: count }, () => leaves[random.below(leafCount)] as LeafWrite)
    await store.apply({ writes, point })
  }
  await store.close()
  const read: number[] = []
  const hashed: number[] = []
  const cpu: number[] = []
  for (let pass = 0; pass < PASSES; pass++) {
    let found: readonly LeafWrite[] = []
    const before = process.cpuUsage()
    read.push(
      await elapsedMs(async () => {
        const opened = await createLeafStore(path)
        found = (await opened.read())?.leaves ?? []
        await opened.close()
      }),
    )
    let again = root
    hashed.push(
      await elapsedMs(async () => {
        again = createStateTree({ hasher, leaves: found }).root()
      }),
    )
    cpu.push(cpuMs(before))
    if (found.length !== leafCount || !equalBytes(again, root)) throw new RangeError('other leaves')
  }
  const readMs = median(read)
  const hashMs = median(hashed)
  return {
    leaves: leafCount,
    hasher: hasher.kind,
    readMs: Math.round(readMs),
    hashMs: Math.round(hashMs),
    openMs: Math.round(readMs + hashMs),
    openCpuMs: Math.round(median(cpu)),
  }
}

async function bestHasher(): Promise<BatchHasher> {
  try {
    return (await import('@assay/state/native')).createNativeHasher()
  } catch {
    return createWasmHasher()
  }
}

/** With the threads of LevelDB and of the collector. */
function cpuMs(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

async function elapsedMs(run: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

function perSecond(count: number, ms: number): number {
  return Math.round((count / ms) * 1000)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number
}
