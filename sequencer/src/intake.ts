/** The way in: cheap checks, then the signature off the main thread, then the queue. */
import type { Engine } from '@assay/engine'
import {
  type DecodedRecord,
  decodeKey,
  decodeRecordBytes,
  fallen,
  GROUP_BYTES,
  KEY_SEQ_AHEAD_MS,
  KeyKind,
  keyAffords,
  keyCovers,
  keyLeafOf,
  keyReaches,
  RecordType,
  type SessionKey,
  type SetKeyTerms,
  type SignedTermsOf,
  type SignerState,
  Status,
  statusName,
  TimeInForce,
} from '@assay/protocol'
import type { Ack, Intake } from './api.ts'
import { encodeSigner } from './attestation.ts'
import type { Progress } from './progress.ts'
import { placesOrders } from './quotes.ts'
import { Priority } from './sequencingReactor.ts'
import type { RecordChecker } from './signaturePool.ts'
import type { Space } from './space.ts'

/** A record whose signature was checked, waiting to be sequenced. */
export interface PendingRecord {
  /** Whole groups, dt 0. */
  readonly bytes: Uint8Array
  readonly account: number
  /** Those whose seq it uses up; a mass quote names one for each action. */
  readonly slots: readonly number[]
  readonly seq: number
  /** The signer state that the signature was checked against. */
  readonly signer: Uint8Array
  readonly resolve: (ack: Ack) => void
}

export interface IntakeOptions {
  readonly engine: Engine
  readonly checker: RecordChecker
  readonly progress: Progress
  /** Records that may be under way: in check and queued. */
  readonly queueMax: number
  /** Groups that one account may add while placements are refused, so that others' cancels fit. */
  readonly accountShare: number
  /** False when the queue is full. */
  readonly enqueue: (record: PendingRecord, priority: Priority) => boolean
  readonly queued: () => number
  /** ms. */
  readonly recordTime: () => number
  /** True while the commitment worker is too far behind. */
  readonly isBehind: () => boolean
  readonly space: () => Space
  readonly onRefused: (code: string) => void
}

export interface RecordIntake extends Intake {
  /** Its (account, slot, seq) is no longer waiting. */
  sequenced(record: PendingRecord): void
}

/** Of whole records. */
const RECORD_GROUPS: readonly number[] = [1, 2, 3]
/** Says it of a record that waited, too. */
export const NO_SPACE = 'the disk is full: nothing was sequenced, try again later'

class Refusal extends Error {
  readonly code: string

  constructor(code: string, detail: string) {
    super(detail)
    this.code = code
  }
}

const refuse = (status: Status, detail: string): never => {
  throw new Refusal(statusName(status), detail)
}

export function createIntake(options: IntakeOptions): RecordIntake {
  const { engine, progress } = options
  /** Highest seq that waits, by account and slot: a copy of a queued record is refused early. */
  const waitingSeq = new Map<number, number>()
  /** Under way: an action of a mass quote counts like a record. */
  let checking = 0
  /** Of those queued, the actions beyond one for each record. */
  let moreQueued = 0
  /** Groups by account since placements were refused. */
  const usedBehind = new Map<number, number>()

  /** In one of the slots at least: a stale action of a mass quote is skipped alone. */
  function requireFresh(account: number, slots: readonly number[], seq: number): void {
    const lastSeqs = slots.map((slot) =>
      Math.max(engine.slot(account, slot).lastSeq, waitingSeq.get(placeOf(account, slot)) ?? 0),
    )
    const least = Math.min(...lastSeqs)
    if (seq <= least) refuse(Status.STALE_SEQ, `seq ${seq}, already used: ${least}`)
  }

  function requireOpen(terms: SignedTermsOf): void {
    if (progress.isStopping) throw new Refusal('STOPPING', 'the sequencer is stopping')
    if (progress.isBacklogFull) {
      const detail = 'too many records wait for L1: nothing is taken until it answers again'
      throw new Refusal('BACKLOG_FULL', detail)
    }
    if (progress.isCancelOnly && isPlacement(terms)) {
      throw new Refusal('CANCEL_ONLY', 'L1 is behind: only cancels and withdrawals are taken')
    }
    requireShare(terms.account)
    requireSpace(terms)
    const waiting = options.queued() + moreQueued + checking
    if (waiting >= options.queueMax || options.isBehind()) {
      throw new Refusal('OVERLOADED', 'too many records are waiting: try again later')
    }
  }

  function requireShare(account: number): void {
    if (!progress.isCancelOnly) usedBehind.clear()
    if ((usedBehind.get(account) ?? 0) < options.accountShare) return
    const used = `this account has used its ${options.accountShare} groups of what is left`
    throw new Refusal('BACKLOG_FULL', `L1 is behind, and ${used}: try again when it answers`)
  }

  function requireSpace(terms: SignedTermsOf): void {
    const space = options.space()
    if (space === 'full') throw new Refusal('STORAGE_FULL', NO_SPACE)
    if (space === 'low' && isPlacement(terms)) {
      throw new Refusal('STORAGE_FULL', 'the disk is full: only cancels and withdrawals are taken')
    }
  }

  /** Who must have signed, by the state as it is. The engine asks again when the record runs. */
  function signerOf(
    terms: SignedTermsOf,
    owned: { owner: Uint8Array; epoch: number },
  ): SignerState {
    const { account, key: index } = terms
    if (terms.type === RecordType.SET_KEY && index === 0) {
      const next = engine.key(account, terms.index).generation + 1
      const { generation } = decodeKey(keyLeafOf(terms))
      if (generation !== next) {
        refuse(Status.KEY_INVALID, `generation ${generation}, the next is ${next}`)
      }
    }
    if (index === 0) return { ...owned, keyGeneration: 0 }
    const key = engine.key(account, index)
    if (key.kind === KeyKind.EMPTY) refuse(Status.KEY_INVALID, `key ${index} is not set`)
    if (key.expiry <= options.recordTime()) {
      refuse(Status.KEY_EXPIRED, `key ${index} ended at ${key.expiry}`)
    }
    if (!keyCovers(key, terms)) {
      refuse(Status.KEY_SCOPE, `key ${index} may not sign this operation in this market`)
    }
    requireReach(key, terms)
    return { ...owned, keyGeneration: key.generation, address: key.address }
  }

  /** Refused where the engine would: what uses up no seq could be sent again and again. */
  function requireReach(key: SessionKey, terms: SignedTermsOf): void {
    const clock = options.recordTime()
    if (!keyReaches(terms.seq, clock)) {
      const bound = `a key's goes to ${clock + KEY_SEQ_AHEAD_MS} now, a day beyond the clock`
      refuse(Status.KEY_SCOPE, `seq ${terms.seq}; ${bound}`)
    }
    if (terms.type !== RecordType.ORDER && terms.type !== RecordType.MASS_QUOTE) return
    if (keyAffords(key, terms, engine.market(terms.market))) return
    const bound = `key ${terms.key} may place orders of ${key.maxNotional} quote units at most`
    refuse(
      Status.KEY_SCOPE,
      `${bound}; a sale counts at the last fill where that is above its limit`,
    )
  }

  async function admit(record: Uint8Array): Promise<Ack> {
    const { terms } = decoded(record)
    const { account, seq } = terms
    const slots = slotsOf(terms)
    requireOpen(terms)
    const found = engine.account(account)
    if (found === null) return refuse(Status.UNKNOWN_ACCOUNT, `account ${account} is not open`)
    // What has fallen by now, the record finds fallen.
    const signer = encodeSigner(signerOf(terms, fallen(found, options.recordTime())))
    requireFresh(account, slots, seq)
    const bytes = record.slice()
    checking += slots.length
    const isAuthentic = await options.checker.check(bytes, signer).finally(() => {
      checking -= slots.length
    })
    if (!isAuthentic) {
      const who = terms.key === 0 ? 'the owner of the account' : `key ${terms.key} of the account`
      refuse(Status.BAD_SIGNATURE, `not signed by ${who}`)
    }
    // The world moved on during the check.
    requireOpen(terms)
    requireFresh(account, slots, seq)
    const { promise, resolve } = Promise.withResolvers<Ack>()
    const pending = { bytes, account, slots, seq, signer, resolve }
    const isQueued = options.enqueue(pending, priorityOf(terms))
    if (!isQueued) throw new Refusal('OVERLOADED', 'the queue is full: try again later')
    moreQueued += slots.length - 1
    if (progress.isCancelOnly) {
      const used = usedBehind.get(account) ?? 0
      usedBehind.set(account, used + bytes.length / GROUP_BYTES)
    }
    for (const slot of slots) {
      const place = placeOf(account, slot)
      waitingSeq.set(place, Math.max(seq, waitingSeq.get(place) ?? 0))
    }
    return promise
  }

  return {
    submit: async (record) => {
      try {
        return await admit(record)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        options.onRefused(error.code)
        return { kind: 'refused', code: error.code, detail: error.message }
      }
    },
    sequenced: ({ account, slots, seq }) => {
      moreQueued -= slots.length - 1
      for (const slot of slots) {
        const place = placeOf(account, slot)
        if (waitingSeq.get(place) === seq) waitingSeq.delete(place)
      }
    },
  }
}

/** Accounts below 2^32 and slots below 2^10 make an exact number. */
function placeOf(account: number, slot: number): number {
  return account * 1_024 + slot
}

function slotsOf(terms: SignedTermsOf): readonly number[] {
  if (terms.type === RecordType.MASS_QUOTE) return terms.actions.map(({ slot }) => slot)
  return ['slot' in terms ? terms.slot : 0]
}

function isPlacement(terms: SignedTermsOf): boolean {
  return terms.type === RecordType.MASS_QUOTE
    ? placesOrders(terms)
    : terms.type === RecordType.ORDER
}

function decoded(record: Uint8Array): Extract<DecodedRecord, { kind: 'signed' }> {
  if (!RECORD_GROUPS.includes(record.length / GROUP_BYTES)) {
    const detail = `${record.length} bytes, a record has 1 to 3 times ${GROUP_BYTES}`
    return refuse(Status.MALFORMED, detail)
  }
  const found = decodeRecordBytes(record)
  if (found.kind === 'malformed') return refuse(Status.MALFORMED, 'not a record')
  if (found.kind !== 'signed') return refuse(Status.OP_NOT_ENABLED, 'this operation is not enabled')
  if (found.dt !== 0) return refuse(Status.MALFORMED, 'dt is written by the sequencer')
  return found
}

function revokes(terms: SetKeyTerms): boolean {
  return decodeKey(keyLeafOf(terms)).kind === KeyKind.EMPTY
}

function priorityOf(terms: SignedTermsOf): Priority {
  const types: readonly RecordType[] = [RecordType.CANCEL, RecordType.CANCEL_ALL, RecordType.AMEND]
  if (types.includes(terms.type)) return Priority.CANCEL
  // So that nothing a thief of the key sends holds its revocation up.
  if (terms.type === RecordType.SET_KEY && revokes(terms)) return Priority.CANCEL
  if (terms.type === RecordType.MASS_QUOTE) {
    return placesOrders(terms) ? Priority.POST_ONLY : Priority.CANCEL
  }
  const isPostOnly = terms.type === RecordType.ORDER && terms.timeInForce === TimeInForce.POST_ONLY
  return isPostOnly ? Priority.POST_ONLY : Priority.REST
}
