/** Running a submission, honestly or not, and putting it on L1 as the sequencer does. */
import { prepareSidecar } from '@assay/da'
import type { ItemResult } from '@assay/engine'
import { type Machine, replay } from '@assay/machine'
import {
  decodeInboxEntry,
  equalBytes,
  fromHex,
  GROUP_BYTES,
  GROUP_WORDS,
  InboxKind,
  type Inputs,
  inboxHash,
  type Outcome,
  outcomeHash,
  type Registers,
  type SubmissionContext,
  toHex,
} from '@assay/protocol'
import type { BlockInfo, Cursors, Proposal, Settlement, Submitted } from '@assay/settlement'
import { openLast } from '../settlement/exchange.ts'
import { packBlobs } from '../verifier/chain.ts'
import type { Posting, Seen } from './variant.ts'
import { MAX_LAG_MS, type Venue } from './venue.ts'

/** How long a submission may last, ms. */
const SPAN_MS = 1_000

/** What a machine needs of a submission. */
interface Runnable {
  readonly context: SubmissionContext
  readonly groups: readonly Uint8Array[]
  readonly inboxWords: readonly Uint8Array[]
}

/** Inputs that L1 will take, and all that a machine needs to run them. */
export interface Work extends Runnable {
  readonly cursors: Cursors
  readonly origin: BlockInfo
}

/** Everything that stands in the inbox, then these records, at L1's time. */
export async function workOf(venue: Venue, records: readonly Uint8Array[]): Promise<Work> {
  const { sequencer } = venue
  const cursors = await sequencer.cursors()
  const inboxTo = await sequencer.inboxLength()
  const origin = await sequencer.latestBlock()
  const groups = records.flatMap((record) =>
    Array.from({ length: record.length / GROUP_BYTES }, (_, i) =>
      record.subarray(i * GROUP_BYTES, (i + 1) * GROUP_BYTES),
    ),
  )
  const tFirst = Math.max(cursors.lastTLast, origin.timestamp * 1_000)
  const context = {
    ...{ firstOpSeq: cursors.nextOpSeq, groups: groups.length, tFirst, tLast: tFirst + SPAN_MS },
    ...{ inboxFrom: cursors.nextInbox, inboxTo, inclusionTime: tFirst, maxLag: MAX_LAG_MS },
    domainSeparator: venue.separator,
  }
  const inboxWords = await sequencer.inboxEntries(cursors.nextInbox, inboxTo)
  return { context, groups, inboxWords, cursors, origin }
}

/** Runs the work from the state that the machine is in. */
export function run(machine: Machine, { context, groups, inboxWords }: Runnable): Seen {
  const items: ItemResult[] = []
  const groupAt = (k: number) => groups[k] ?? null
  const result = replay(machine, context, { inboxWords, groupAt }, (item) => items.push(item))
  const trace = result.trace.map(({ checkpoint }) => checkpoint)
  const { outcome, nettedRoot } = result
  return { engine: machine.engine, items, result, posting: { groups, trace, outcome, nettedRoot } }
}

/** Number of the first step (0-based) that the runs do not share; null: they are the same. */
export function firstBadStep(honest: Seen, hostile: Seen): number | null {
  const [right, wrong] = [stepsOf(honest), stepsOf(hostile)]
  const at = right.findIndex((step, i) => step !== wrong[i])
  if (at !== -1) return at
  if (wrong.length > right.length) return right.length
  // END is in no item: it differs when the outcome alone does.
  const isSame = equalBytes(outcomeHash(honest.result.outcome), outcomeHash(hostile.result.outcome))
  return isSame ? null : right.length
}

function stepsOf({ items }: Seen): string[] {
  return items
    .flatMap(({ steps }) => steps)
    .map(({ kind, writes, registers }) => text({ kind, writes, registers: plain(registers) }))
}

function plain(registers: Registers): object {
  return { ...registers }
}

function text(value: object): string {
  return JSON.stringify(value, (_, part) =>
    part instanceof Uint8Array ? toHex(part) : typeof part === 'bigint' ? `${part}` : part,
  )
}

/** One transaction with inputs, claim and blobs. @throws SettlementError TX_REVERTED */
export async function submit(
  venue: Venue,
  work: Work,
  posting: Posting,
  parent: Outcome,
): Promise<Submitted> {
  const { kzg, sequencer } = venue
  const { context, cursors, origin } = work
  const { trace, outcome, nettedRoot, groups } = posting
  const sidecar = await prepareSidecar(packBlobs({ groups: [...groups], trace: [...trace] }), kzg)
  const inputs: Inputs = {
    prevInputsId: cursors.lastInputsId,
    versionedHashes: sidecar.versionedHashes.slice(0, Math.ceil(groups.length / 1_024)),
    groups: groups.length,
    tFirst: context.tFirst,
    tLast: context.tLast,
    inboxTo: context.inboxTo,
    inboxHash: inboxHash(work.inboxWords),
    originNumber: origin.number,
    originHash: fromHex(origin.hash),
  }
  const opened = await openLast(kzg, sidecar, GROUP_WORDS * groups.length + trace.length - 1)
  const proposal: Proposal = {
    ...{ parentOutcomeHash: outcomeHash(parent), outcome, nettedRoot },
    ...{ traceCount: trace.length, backing: await backingOf(sequencer, outcome), ...opened },
  }
  return await sequencer.submit(inputs, proposal, sidecar)
}

/** Per total the last DEPOSIT entry of the asset that is consumed. */
async function backingOf(l1: Settlement, { totals }: Outcome): Promise<readonly number[]> {
  const words = await l1.inboxEntries(0, await l1.inboxLength())
  const entries = words.map(decodeInboxEntry)
  return totals.map(({ asset }) =>
    entries.findLastIndex((entry) => entry.kind === InboxKind.DEPOSIT && entry.asset === asset),
  )
}
