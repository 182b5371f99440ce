/** How fast a venue is back: the log opened and read, the leaves read and hashed to their root. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeBalance, equalBytes, type LeafWrite, leafAddress } from '@assay/protocol'
import { type BatchHasher, createStateTree, createWasmHasher } from '@assay/state'
import { createFileStorage, createLeafStore, openLog } from '@assay/store'

/** Bytes of a record's payload: a micro-batch of one order. */
const PAYLOAD_BYTES = 256
const RECORDS_PER_GROUP = 256
const LEAVES_PER_WRITE = 50_000
const ASSETS = 8
const PASSES = 3

/** Of the options of run.ts: a tenth of `messages` are records, a quarter leaves. */
export interface RecoverOptions {
  readonly messages: number
  readonly log: (line: string) => void
}

/** Every figure is the median of three passes, on warm pages. */
export async function recover({ messages, log }: RecoverOptions) {
  const records = Math.ceil(messages / 10)
  const leafCount = Math.ceil(messages / 4)
  const directory = await mkdtemp(join(tmpdir(), 'assay-recover-'))
  try {
    const replay = await measureLog(join(directory, 'log'), records)
    log(`log: ${replay.openedPerSecond} records/s opened, ${replay.replayedPerSecond} replayed`)
    const leaves = await measureLeaves(join(directory, 'leaves'), leafCount)
    log(`leaves: ${leafCount} read in ${leaves.readMs} ms, hashed in ${leaves.hashMs} ms`)
    return { messages, log: replay, leaves }
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
  for (let pass = 0; pass < PASSES; pass++) {
    let log = written
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
  await store.close()
  const read: number[] = []
  const hashed: number[] = []
  for (let pass = 0; pass < PASSES; pass++) {
    let found: readonly LeafWrite[] = []
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
  }
}

async function bestHasher(): Promise<BatchHasher> {
  try {
    return (await import('@assay/state/native')).createNativeHasher()
  } catch {
    return createWasmHasher()
  }
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
