/** From what is on disk to a running state: leaves, then the log behind them. */
import { join } from 'node:path'
import { createFastEngine, type Engine } from '@assay/engine'
import {
  decodeAccountHead,
  genesisLeaves,
  LeafKind,
  type LeafWrite,
  readUint,
  ZERO_HASH,
} from '@assay/protocol'
import { type AppliedPoint, type FileStorage, type Log, openLog, StoreError } from '@assay/store'
import type { Authenticator } from './attestation.ts'
import type { Commitment } from './commitment.ts'
import type { SequencerConfig } from './config.ts'
import { historyLost, logBehind, SequencerError } from './errors.ts'
import type { History } from './history.ts'
import { decodeJournalEntry, type JournalEntry } from './journal.ts'
import { nodePlatform, type Platform } from './platform.ts'
import type { Position } from './position.ts'
import { READ_IN_FRONT } from './retention.ts'

/** The files of a sequencer's directory. */
export const pathsOf = (directory: string) => ({
  log: join(directory, 'log'),
  leaves: join(directory, 'leaves'),
  snapshots: join(directory, 'snapshots'),
  history: join(directory, 'history.sqlite'),
})

/** What a test puts between the log and its files. */
export interface TestDisk {
  readonly storage: (storage: FileStorage) => FileStorage
  readonly segmentBytes?: number
}

export async function openJournal(
  directory: string,
  disk: TestDisk = { storage: (storage) => storage },
  platform: Pick<Platform, 'openStorage' | 'segmentBytes'> = nodePlatform,
): Promise<{ storage: FileStorage; log: Log }> {
  const { segmentBytes = platform.segmentBytes } = disk
  const storage = disk.storage(await platform.openStorage(pathsOf(directory).log))
  try {
    return { storage, log: await openLog(storage, segmentBytes ? { segmentBytes } : {}) }
  } catch (error) {
    await storage.close()
    throw error
  }
}

/** Where the main thread's engine starts, and what the log says from there on. */
export interface Start {
  readonly engine: Engine
  readonly owners: readonly (readonly [owner: Uint8Array, account: number])[]
  readonly position: Position
  /** First journal entry that is not in the engine. */
  readonly logSeq: number
}

/**
 * From the leaves of the last ended submission when the read model reaches as far, otherwise from
 * the newest snapshot that it reaches, or from the whole log.
 * @throws StoreError LOG_HEAD_GONE, SequencerError HISTORY_LOST: what is needed was deleted
 */
export async function startFrom(options: {
  readonly config: SequencerConfig
  readonly commitment: Commitment
  readonly history: History
  readonly log: Log
  readonly authenticator: Authenticator
  readonly digest: (header: Extract<JournalEntry, { kind: 'batch' }>['header']) => Uint8Array
}): Promise<Start> {
  const { config, log } = options
  const place = await placeToStart(options)
  const leaves = place?.leaves ?? genesisLeaves(config.genesis)
  const engine = createFastEngine({
    leaves,
    authenticate: options.authenticator.authenticate,
  })
  const owners = ownersIn(leaves)
  const genesis: Position = {
    batchId: 0,
    submission: 0,
    open: null,
    tLast: config.genesis.time,
    prevHash: ZERO_HASH,
  }
  if (place === null) return { engine, owners, position: genesis, logSeq: 0 }
  const { point } = place
  // The leaves are those of a cut, which stands right behind the submission's last micro-batch.
  const [batch, cut] = await entries(log, point.logSeq - 2, 2)
  if (batch?.kind !== 'batch' || cut?.kind !== 'cut' || cut.submission !== point.submission) {
    throw new SequencerError('DIVERGED', 'the leaves name another place in the log')
  }
  const position = {
    batchId: point.batchId,
    submission: point.submission,
    open: null,
    tLast: cut.tLast,
    prevHash: options.digest(batch.header),
  }
  return { engine, owners, position, logSeq: point.logSeq }
}

/** Leaves that the read model reaches; null: those of genesis. */
async function placeToStart({
  config,
  commitment,
  history,
  log,
}: Pick<Parameters<typeof startFrom>[0], 'config' | 'commitment' | 'history' | 'log'>): Promise<{
  readonly point: AppliedPoint
  readonly leaves: readonly LeafWrite[]
} | null> {
  const { point, leaves } = commitment.ready
  const [firstSeq, rowsTo] = [log.firstSeq(), history.logSeqNext()]
  if (point === null) {
    if (firstSeq === 0) return null
    throw headGone(firstSeq)
  }
  if (point.logSeq > log.nextSeq()) throw logBehind('leaves', point.logSeq, log.nextSeq())
  // The entry in front of the point is a cut, which has no rows.
  if (rowsTo >= point.logSeq - 1) return { point, leaves }
  const to = Math.min(rowsTo + 1, point.logSeq)
  const snapshot = await commitment.snapshotWithin({ from: firstSeq + READ_IN_FRONT, to })
  if (snapshot !== null || firstSeq === 0) return snapshot
  if (config.acceptLostHistory !== true) throw historyLost(rowsTo, firstSeq)
  history.beginAt(point)
  return { point, leaves }
}

/** Genesis is all there is, and the log that leads from there is gone. */
export function headGone(firstSeq: number): StoreError {
  const found = `the log begins at record ${firstSeq} (retention), and no leaves or snapshots`
  const next = 'restore the newest backup'
  return new StoreError('LOG_HEAD_GONE', `${found} reach it whole. Nothing is changed: ${next}`)
}

/** When each submission that was cut behind a seq ended, ms. Cost: one pass over the log. */
export async function endsIn(log: Log, fromSeq: number): Promise<Map<number, number>> {
  const ends = new Map<number, number>()
  for await (const { payload } of log.read(fromSeq)) {
    const entry = decodeJournalEntry(payload)
    if (entry.kind === 'cut') ends.set(entry.submission, entry.tLast)
  }
  return ends
}

async function entries(log: Log, fromSeq: number, count: number): Promise<JournalEntry[]> {
  const found: JournalEntry[] = []
  for await (const { payload } of log.read(fromSeq)) {
    found.push(decodeJournalEntry(payload))
    if (found.length === count) break
  }
  return found
}

function ownersIn(leaves: Iterable<LeafWrite>): [Uint8Array, number][] {
  const owners: [Uint8Array, number][] = []
  for (const { address, value } of leaves) {
    if (address[0] !== LeafKind.ACCOUNT || value === null) continue
    owners.push([decodeAccountHead(value).owner, readUint(address, 1, 4)])
  }
  return owners
}
