/** Opening records. Spec: matching, "BEGIN_OP", "REMOVE_OLD". */
import {
  armed,
  concatBytes,
  type DecodedRecord,
  decodeRecord,
  EPOCH_MAX,
  type OrderTerms,
  Phase,
  RecordType,
  type Registers,
  type SignedTermsOf,
  Status,
  StepKind,
  sha256,
  TICK_MIN_MS,
  type TickTerms,
} from '@assay/protocol'
import { refusalByKey, refusalByOwner, setKey } from './keys.ts'
import { deathOf, leaveBook, orderOf } from './orders.ts'
import type { OpenTerms, Run } from './run.ts'
import { isOpen } from './state.ts'

type GroupAt = (index: number) => Uint8Array | null

/** Spec: matching, "BEGIN_OP"; machine, "Clock". */
export function beginOp(run: Run, groupAt: GroupAt): { recordType: number; groups: number } {
  const { groups: groupsOfSubmission, tLast } = run.submission.context
  const { groupNext, opSeqNext, clock } = run.registers
  const left = groupsOfSubmission - groupNext
  const within: GroupAt = (index) => (index < left ? groupAt(index) : null)
  const record = decodeRecord(within)
  const { groups } = record
  const cursors = { groupNext: groupNext + groups, opSeqNext: opSeqNext + groups }
  if (record.kind === 'malformed') {
    run.endRecord(StepKind.BEGIN_OP, Status.MALFORMED, cursors, groups)
    return { recordType: 0, groups }
  }
  const isTick = record.kind === 'unsigned' && record.terms.type === RecordType.TICK
  const lift = isTick ? usefulMs(record.terms as TickTerms) : 0
  const now = Math.max(clock, Math.min(clock + record.dt + lift, tLast))
  run.submission.registers = { ...run.registers, ...cursors, clock: now }
  const recordType = record.kind === 'disabled' ? record.type : record.terms.type
  open(run, record, () => hashOf(within, groups))
  return { recordType, groups }
}

function usefulMs({ ms }: TickTerms): number {
  return ms < TICK_MIN_MS ? 0 : ms
}

function hashOf(groupAt: GroupAt, groups: number): Uint8Array {
  return sha256(concatBytes(...Array.from({ length: groups }, (_, i) => groupAt(i) as Uint8Array)))
}

function open(
  run: Run,
  record: Exclude<DecodedRecord, { kind: 'malformed' }>,
  recordHash: () => Uint8Array,
): Registers {
  const { groups } = record
  const end = (status: Status, kind: StepKind = StepKind.BEGIN_OP) =>
    run.endRecord(kind, status, {}, groups)
  if (record.kind === 'disabled') return end(Status.OP_NOT_ENABLED)
  const enter = (terms: OpenTerms, phase: Phase) => {
    run.terms = terms
    const changes: Partial<Registers> = { phase, recordType: terms.type, recordHash: recordHash() }
    return run.step(StepKind.BEGIN_OP, changes, groups)
  }
  if (record.kind === 'unsigned') {
    const { terms } = record
    if (terms.type === RecordType.TICK) {
      return end(usefulMs(terms) === 0 ? Status.USELESS_TICK : Status.OK, StepKind.TICK)
    }
    return enter(terms, terms.type === RecordType.COLLECT ? Phase.COLLECT : Phase.SWEEP)
  }
  const { terms } = record
  const refusal = authenticated(run, terms, record)
  if (refusal !== null) return end(refusal)
  if (terms.type === RecordType.MASS_QUOTE) {
    run.actions = []
    return enter(terms, Phase.QUOTE)
  }
  const next = useSeq(run, terms)
  return 'status' in next ? end(next.status) : enter(terms, next.phase)
}

/** The seq is fresh and used up, and this comes next. Spec: matching, "BEGIN_OP" 6 to 8. */
export function useSeq(run: Run, terms: SignedTermsOf): { phase: Phase } | { status: Status } {
  const slotId = slotOf(terms)
  const slot = run.state.slot(terms.account, slotId)
  if (terms.seq <= slot.lastSeq) return { status: Status.STALE_SEQ }
  run.putSlot(terms.account, slotId, { ...slot, lastSeq: terms.seq })
  keepArmed(run, terms)
  if (terms.type === RecordType.DEADMAN) return { status: Status.OK }
  if (terms.type === RecordType.WITHDRAW) return { phase: Phase.WITHDRAW }
  if (terms.type === RecordType.CANCEL_ALL) return { status: cancelAll(run, terms.account) }
  if (terms.type === RecordType.SET_KEY) return { status: setKey(run, terms) }
  const isOrder = terms.type === RecordType.ORDER
  if (slot.open === null) return isOrder ? { phase: Phase.LOAD } : { status: Status.NO_OPEN_ORDER }
  if (slot.open.market !== terms.market) return { status: Status.SLOT_OTHER_MARKET }
  if (isOrder) return { phase: Phase.REMOVE_OLD }
  return { phase: terms.type === RecordType.AMEND ? Phase.AMEND : Phase.CANCEL }
}

/** Who uses up a seq is alive. Spec: matching, "Dead-man's switch". */
export function keepArmed(run: Run, terms: SignedTermsOf): void {
  const head = run.state.account(terms.account)
  const interval = terms.type === RecordType.DEADMAN ? terms.interval : head.interval
  if (interval === 0 && head.deadman === 0) return
  run.putHead(terms.account, armed(head, interval, run.clock))
}

/** Every older order of the account is dead. Spec: matching, "CANCEL_ALL". */
export function cancelAll(run: Run, account: number): Status {
  const head = run.state.account(account)
  if (head.epoch === EPOCH_MAX) return Status.EPOCH_EXHAUSTED
  const epoch = head.epoch + 1
  run.putHead(account, { ...head, epoch })
  run.events.push({ type: 'allCancelled', account, epoch, reason: 'cancelAll' })
  return Status.OK
}

/** Control records use slot 0 for their seq. */
function slotOf(terms: SignedTermsOf): number {
  return 'slot' in terms ? terms.slot : 0
}

/** Null when the owner or a key of the account has signed it. */
function authenticated(
  run: Run,
  terms: SignedTermsOf,
  { signature }: Extract<DecodedRecord, { kind: 'signed' }>,
): Status | null {
  const head = run.openAccount(terms.account)
  const { owner, epoch } = head
  if (!isOpen(head)) return Status.UNKNOWN_ACCOUNT
  const refusal = terms.key === 0 ? refusalByOwner(run, terms) : refusalByKey(run, terms)
  if (refusal !== null) return refusal
  const key = run.state.key(terms.account, terms.key)
  const signer =
    terms.key === 0
      ? { owner, epoch, keyGeneration: 0 }
      : { owner, epoch, keyGeneration: key.generation, address: key.address }
  return run.submission.authenticate(terms, signature, signer) ? null : Status.BAD_SIGNATURE
}

/** Spec: matching, "REMOVE_OLD". */
export function removeOld(run: Run, terms: OrderTerms): Registers {
  const { open: ref } = run.state.slot(terms.account, terms.slot)
  const placed = orderOf(run, ref as NonNullable<typeof ref>)
  const reason = deathOf(run, placed.order) ?? (terms.replace ? 'replaced' : null)
  if (reason === null) return run.endRecord(StepKind.REMOVE_OLD, Status.SLOT_IN_USE)
  leaveBook(run, placed, reason)
  return run.step(StepKind.REMOVE_OLD, { phase: Phase.LOAD })
}
