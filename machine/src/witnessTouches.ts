/** Which leaves a step opens, in which order. Spec: witness, "Touches". */
import type { EndResult, Step } from '@assay/engine'
import {
  AMOUNT_LIMIT,
  type AmendTerms,
  accountIsAbsent,
  assert,
  bookKey,
  type CancelTerms,
  type CollectTerms,
  type DecodedRecord,
  decodeBookOrder,
  decodeInboxEntry,
  decodeMarketConfig,
  FEE_ACCOUNT,
  type ForcedTerms,
  InboxKind,
  isZero,
  KeyKind,
  keyCovers,
  keyReaches,
  layout,
  leafAddress,
  MAX_BUDGET,
  type OrderTerms,
  Phase,
  priceOfBookKey,
  RecordType,
  type Registers,
  Side,
  Status,
  StepKind,
  type SweepTerms,
  type WithdrawTerms,
} from '@assay/protocol'
import type { StateTree } from '@assay/state'
import { type PendingStep, Reader } from './pendingStep.ts'
import { touchQuote } from './quoteTouches.ts'
import { lockAsset, removes, touchesBelowHead } from './touched.ts'
import type { WitnessWriter } from './witnessWriter.ts'

/** Writes everything that the step opens. */
export function touch(tree: StateTree, out: WitnessWriter, pending: PendingStep): void {
  const { step, record, entry, end } = pending
  const read = new Reader(tree)
  if (entry !== null && step.phase === Phase.INBOX) touchInbox(read, out, { pending, entry })
  else if (end !== null) touchEnd(out, pending.before, end)
  else {
    assert(record !== null, 'a record is open')
    if (step.phase === Phase.IDLE) touchBegin(read, out, pending, record)
    else touchRecord(read, out, pending, record)
  }
}

function touchRecord(
  read: Reader,
  out: WitnessWriter,
  pending: PendingStep,
  record: DecodedRecord,
): void {
  assert(record.kind === 'signed' || record.kind === 'unsigned', 'only these have more steps')
  const { terms } = record
  switch (terms.type) {
    case RecordType.WITHDRAW:
      touchWithdraw(out, pending, terms)
      break
    case RecordType.SWEEP:
      if (terms.n === 0) touchSweepBySlot(read, out, pending, terms)
      else touchSweepFromTop(read, out, pending, terms)
      break
    case RecordType.COLLECT:
      touchCollect(read, out, pending, terms)
      break
    case RecordType.CANCEL:
    case RecordType.AMEND:
      touchSlotOrder(read, out, pending, terms)
      break
    case RecordType.ORDER:
      touchOrder(read, out, pending, terms)
      break
    case RecordType.MASS_QUOTE:
      touchQuote(read, out, pending, terms)
      break
    case RecordType.CANCEL_ALL:
    case RecordType.SET_KEY:
    case RecordType.DEADMAN:
    case RecordType.TICK:
      assert(false, 'these are one step')
  }
}

function touchWithdraw(out: WitnessWriter, { status }: PendingStep, terms: WithdrawTerms): void {
  out.state()
  out.account(terms.account)
  out.balance(terms.account, terms.asset)
  if (status === Status.OK) out.total(terms.asset)
}

function touchCollect(
  read: Reader,
  out: WitnessWriter,
  { status }: PendingStep,
  { market }: CollectTerms,
): void {
  out.state()
  out.market(market)
  if (status !== Status.OK) return
  const { base, quote } = read.config(market)
  out.account(FEE_ACCOUNT)
  out.balance(FEE_ACCOUNT, base)
  out.balance(FEE_ACCOUNT, quote)
}

function touchInbox(
  read: Reader,
  out: WitnessWriter,
  item: { readonly pending: PendingStep; readonly entry: Uint8Array },
): void {
  const entry = decodeInboxEntry(item.entry)
  if (entry.kind === 'forced') touchForced(read, out, { ...item.pending, terms: entry.terms })
  if (entry.kind === 'governed') {
    out.state()
    out.market(entry.terms.market)
  }
  if (entry.kind === InboxKind.OPEN_ACCOUNT) {
    out.state()
    out.account(entry.account)
  }
  if (entry.kind !== InboxKind.DEPOSIT) return
  const { account, asset, amount } = entry
  const { depositsConsumed, withdrawalsEmitted } = read.total(asset)
  out.state()
  out.total(asset)
  const circulating = depositsConsumed + BigInt(amount) - withdrawalsEmitted
  if (circulating >= BigInt(AMOUNT_LIMIT)) return
  out.account(account)
  if (!accountIsAbsent(read.head(account))) out.balance(account, asset)
}

function touchForced(
  read: Reader,
  out: WitnessWriter,
  { status, terms }: PendingStep & { readonly terms: ForcedTerms },
): void {
  const { account } = terms
  out.state()
  out.account(account)
  if (accountIsAbsent(read.head(account))) return
  if (terms.type === RecordType.ORDER) out.slot(account, terms.slot)
  if (terms.type === RecordType.SET_KEY) out.key(account, terms.index)
  if (terms.type !== RecordType.WITHDRAW) return
  out.balance(account, terms.asset)
  if (status === Status.OK) out.total(terms.asset)
}

/** Statuses at which BEGIN_OP ends before it looks at the slot. */
const EARLY: readonly Status[] = [
  Status.UNKNOWN_ACCOUNT,
  Status.KEY_INVALID,
  Status.KEY_EXPIRED,
  Status.KEY_SCOPE,
  Status.BAD_SIGNATURE,
]

function touchBegin(
  read: Reader,
  out: WitnessWriter,
  { step, status }: PendingStep,
  record: DecodedRecord,
): void {
  if (record.kind !== 'signed') return
  const { terms } = record
  const { account } = terms
  out.state()
  out.account(account)
  if (accountIsAbsent(read.head(account))) return
  if (terms.key !== 0) {
    out.key(account, terms.key)
    const key = read.key(account, terms.key)
    const { clock } = step.registers
    if (key.kind === KeyKind.EMPTY || key.expiry <= clock) return
    if (!keyCovers(key, terms) || !keyReaches(terms.seq, clock)) return
    if (terms.type === RecordType.ORDER || terms.type === RecordType.MASS_QUOTE) {
      out.market(terms.market)
    }
  } else if (terms.type === RecordType.SET_KEY) {
    out.key(account, terms.index)
  }
  const ends = step.registers.phase === Phase.IDLE
  if (ends && EARLY.includes(status)) return
  if (terms.type === RecordType.MASS_QUOTE) return
  out.slot(terms.account, 'slot' in terms ? terms.slot : 0)
}

/** CANCEL_ONE, AMEND and REMOVE_OLD. */
function touchSlotOrder(
  read: Reader,
  out: WitnessWriter,
  { step }: PendingStep,
  terms: OrderTerms | CancelTerms | AmendTerms,
): void {
  out.state()
  out.account(terms.account)
  out.slot(terms.account, terms.slot)
  const { open } = read.slot(terms.account, terms.slot)
  assert(open !== null, 'the slot names an order')
  out.market(open.market)
  out.bookWalk(open.market, open.side, open.bookKey)
  if (touchesBelowHead(step))
    out.balance(terms.account, lockAsset(read.config(open.market), open.side))
}

function touchSweepBySlot(
  read: Reader,
  out: WitnessWriter,
  { step }: PendingStep,
  { market, side, account, slot }: SweepTerms,
): void {
  out.state()
  out.account(account)
  out.slot(account, slot)
  const { open } = read.slot(account, slot)
  if (open === null || open.market !== market || open.side !== side) return
  out.market(market)
  out.bookWalk(market, side, open.bookKey)
  if (removes(step)) out.balance(account, lockAsset(read.config(market), side))
}

function touchSweepFromTop(
  read: Reader,
  out: WitnessWriter,
  { step }: PendingStep,
  { market, side }: SweepTerms,
): void {
  out.state()
  out.market(market)
  const leaf = out.bookBest(market, side)
  if (leaf === null) return
  const best = decodeBookOrder(leaf)
  out.account(best.account)
  if (!removes(step)) return
  out.slot(best.account, best.slot)
  out.balance(best.account, lockAsset(read.config(market), side))
}

function touchOrder(
  read: Reader,
  out: WitnessWriter,
  pending: PendingStep,
  terms: OrderTerms,
): void {
  const { account, market } = terms
  const { phase } = pending.step
  if (phase === Phase.REMOVE_OLD) touchSlotOrder(read, out, pending, terms)
  else if (phase === Phase.MATCH) touchMatch(out, pending, terms)
  else if (phase === Phase.REFRESH) touchRefresh(out, pending, terms)
  else {
    const { base, quote } = read.config(market)
    out.state()
    if (phase === Phase.FINISH) out.loadedAccount(account)
    else {
      out.market(market)
      if (isRefusedByMarket(pending)) return
      out.account(account)
    }
    out.balance(account, base)
    out.balance(account, quote)
    if (phase === Phase.FINISH) out.loadedMarket(market)
  }
}

/** LOAD has ended the record without looking at the account. */
function isRefusedByMarket({ step, status }: PendingStep): boolean {
  return step.registers.loaded === null && status !== Status.INSUFFICIENT_BALANCE
}

function touchMatch(out: WitnessWriter, { step, before }: PendingStep, terms: OrderTerms): void {
  const { loaded, budget } = before
  assert(loaded !== null, 'an order is loaded')
  const side = terms.side === Side.BID ? Side.ASK : Side.BID
  const leaf = out.bookBest(terms.market, side)
  if (step.kind === StepKind.REST_INSERT) {
    out.bookWalk(terms.market, terms.side, bookKey(terms.side, loaded.price, arrivalOf(step)))
    out.slot(terms.account, terms.slot)
    return
  }
  if (leaf === null || budget >= MAX_BUDGET) return
  const best = decodeBookOrder(leaf)
  const price = priceOfBookKey(side, best.key)
  const crosses = terms.side === Side.BID ? loaded.price >= price : loaded.price <= price
  if (!crosses) return
  const isOwn = best.account === terms.account
  if (!isOwn) {
    out.state()
    out.account(best.account)
  }
  // Rolled back, or nothing of the maker's is touched.
  if (step.registers.loaded === null || !touchesBelowHead(step)) return
  const config = decodeMarketConfig(loaded.chunks.config)
  const given = lockAsset(config, side)
  if (!isOwn) out.balance(best.account, given)
  if (step.kind === StepKind.MATCH_ONE) {
    out.balance(best.account, given === config.base ? config.quote : config.base)
  }
  if (removes(step)) out.slot(best.account, best.slot)
}

/** The arrival number that the step has given out. */
function arrivalOf(step: Step): number {
  const { loaded } = step.registers
  assert(loaded !== null, 'an order is loaded')
  return layout.get(loaded.chunks.head, layout.MARKET_HEAD.arrival)
}

function touchRefresh(out: WitnessWriter, { step }: PendingStep, terms: OrderTerms): void {
  const side = terms.side === Side.BID ? Side.ASK : Side.BID
  const leaf = out.bookBest(terms.market, side)
  assert(leaf !== null, 'an iceberg has been used up')
  const { account, slot, key } = decodeBookOrder(leaf)
  out.dropped(leafAddress.book(terms.market, side, key))
  const next = bookKey(side, priceOfBookKey(side, key), arrivalOf(step))
  out.bookWalk(terms.market, side, next)
  if (account !== terms.account) {
    out.state()
    out.account(account)
  }
  out.slot(account, slot)
}

function touchEnd(out: WitnessWriter, before: Registers, { withdrawals }: EndResult): void {
  out.state()
  out.globals()
  if (!isZero(before.touchedAssets)) out.totals()
  out.withdrawals(withdrawals)
}
