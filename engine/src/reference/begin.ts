/** Opening records and inbox entries. Spec: matching, "INBOX_OP", "BEGIN_OP", "REMOVE_OLD". */
import {
  AMOUNT_LIMIT,
  checkedAdd,
  concatBytes,
  type DecodedRecord,
  decodeInboxEntry,
  decodeRecord,
  encodeAccountHead,
  encodeAssetTotal,
  type InboxEntry,
  InboxKind,
  leafAddress,
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
import { deathOf, leaveBook, orderOf } from './orders.ts'
import type { Run } from './run.ts'
import { isOpen } from './state.ts'

type GroupAt = (index: number) => Uint8Array | null

/** Spec: matching, "INBOX_OP". */
export function inboxOp(run: Run, word: Uint8Array): Registers {
  run.status = applyEntry(run, decodeInboxEntry(word))
  const inboxNext = run.registers.inboxNext + 1
  const phase = inboxNext === run.submission.context.inboxTo ? Phase.IDLE : Phase.INBOX
  return run.step(StepKind.INBOX_OP, { inboxNext, phase })
}

function applyEntry(run: Run, entry: InboxEntry): Status {
  if (entry.kind === 'malformed') return Status.MALFORMED
  if (entry.kind === 'disabled') return Status.OP_NOT_ENABLED
  if (entry.kind === InboxKind.DEPOSIT) return deposit(run, entry)
  const { account, owner } = entry
  if (isOpen(run.state.account(account))) return Status.MALFORMED
  const head = { owner, epoch: 0, deadman: 0, interval: 0 }
  run.state.setAccount(account, head)
  run.write(leafAddress.account(account), encodeAccountHead(head))
  run.events.push({ type: 'accountOpened', account, owner })
  return Status.OK
}

function deposit(
  run: Run,
  { account, asset, amount }: Extract<InboxEntry, { kind: typeof InboxKind.DEPOSIT }>,
): Status {
  const total = run.state.total(asset)
  const depositsConsumed = total.depositsConsumed + BigInt(amount)
  const circulating = depositsConsumed - total.withdrawalsEmitted
  if (circulating >= BigInt(AMOUNT_LIMIT)) return Status.MALFORMED
  if (!isOpen(run.state.account(account))) return Status.UNKNOWN_ACCOUNT
  const balance = run.balance(account, asset)
  run.putBalance(account, asset, { ...balance, free: checkedAdd(balance.free, amount) })
  putTotal(run, asset, { ...total, depositsConsumed })
  const index = run.registers.inboxNext
  run.events.push({ type: 'deposit', index, account, asset, amount })
  return Status.OK
}

/** Writes a total and marks its asset touched. */
export function putTotal(
  run: Run,
  asset: number,
  total: { depositsConsumed: bigint; withdrawalsEmitted: bigint },
): void {
  run.state.setTotal(asset, total)
  run.write(leafAddress.assetTotal(asset), encodeAssetTotal(total))
  const touchedAssets = run.registers.touchedAssets.slice()
  const at = 31 - (asset >> 3)
  touchedAssets[at] = (touchedAssets[at] as number) | (1 << (asset & 7))
  run.submission.registers = { ...run.registers, touchedAssets }
}

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
  const { terms } = record
  if (terms.type === RecordType.TICK) {
    return end(usefulMs(terms) === 0 ? Status.USELESS_TICK : Status.OK, StepKind.TICK)
  }
  run.terms = terms
  const enter = (phase: Phase) => {
    const changes: Partial<Registers> = { phase, recordType: terms.type, recordHash: recordHash() }
    return run.step(StepKind.BEGIN_OP, changes, groups)
  }
  if (record.kind === 'unsigned' || terms.type === RecordType.SWEEP) return enter(Phase.SWEEP)
  const refusal = authenticated(run, terms, record)
  if (refusal !== null) return end(refusal)
  const slotId = slotOf(terms)
  const slot = { ...run.state.slot(terms.account, slotId), lastSeq: terms.seq }
  run.putSlot(terms.account, slotId, slot)
  if (terms.type === RecordType.WITHDRAW) return enter(Phase.WITHDRAW)
  if (slot.open === null) {
    return terms.type === RecordType.ORDER ? enter(Phase.LOAD) : end(Status.NO_OPEN_ORDER)
  }
  if (slot.open.market !== terms.market) return end(Status.SLOT_OTHER_MARKET)
  return enter(terms.type === RecordType.ORDER ? Phase.REMOVE_OLD : Phase.CANCEL)
}

/** Control records use slot 0 for their seq. */
function slotOf(terms: SignedTermsOf): number {
  return terms.type === RecordType.WITHDRAW ? 0 : terms.slot
}

/** Null when the record may use up its seq. */
function authenticated(
  run: Run,
  terms: SignedTermsOf,
  { signature }: Extract<DecodedRecord, { kind: 'signed' }>,
): Status | null {
  const { owner, epoch } = run.state.account(terms.account)
  if (!isOpen(run.state.account(terms.account))) return Status.UNKNOWN_ACCOUNT
  if (terms.key !== 0) return Status.KEY_INVALID
  const signer = { owner, epoch, keyGeneration: 0 }
  if (!run.submission.authenticate(terms, signature, signer)) return Status.BAD_SIGNATURE
  const { lastSeq } = run.state.slot(terms.account, slotOf(terms))
  return terms.seq <= lastSeq ? Status.STALE_SEQ : null
}

/** Spec: matching, "REMOVE_OLD". */
export function removeOld(run: Run, terms: { account: number; slot: number }): Registers {
  const { open: ref } = run.state.slot(terms.account, terms.slot)
  const placed = orderOf(run, ref as NonNullable<typeof ref>)
  const reason = deathOf(run, placed.order)
  if (reason === null) return run.endRecord(StepKind.REMOVE_OLD, Status.SLOT_IN_USE)
  leaveBook(run, placed, reason)
  return run.step(StepKind.REMOVE_OLD, { phase: Phase.LOAD })
}
