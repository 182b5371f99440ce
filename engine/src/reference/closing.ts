/** Cancelling, sweeping, withdrawing and the end. Spec: matching, machine ("END"). */
import {
  type AmendTerms,
  type CancelTerms,
  type CollectTerms,
  chainWithdrawal,
  checkedAdd,
  checkedSub,
  encodeGlobals,
  FEE_ACCOUNT,
  idleRegisters,
  leafAddress,
  MAX_WITHDRAWALS,
  type OutcomeTotal,
  Phase,
  type Registers,
  Status,
  StepKind,
  type SweepTerms,
  sortedPairRoot,
  totalsHash,
  type WithdrawTerms,
  withdrawalLeaf,
} from '@assay/protocol'
import type { EndResult } from '../types.ts'
import { deathOf, leaveBook, openLots, orderOf, reduceOrder } from './orders.ts'
import { type Placed, Run, type Submission } from './run.ts'

const NO_FEES = { base: 0, quote: 0 }

/** Spec: matching, "CANCEL_ONE". */
export function cancelOne(run: Run, terms: CancelTerms): Registers {
  const { open } = run.state.slot(terms.account, terms.slot)
  leaveBook(run, orderOf(run, open as NonNullable<typeof open>), 'cancelled')
  return run.endRecord(StepKind.CANCEL_ONE, Status.OK)
}

/** Hidden lots go first. Spec: matching, "AMEND". */
export function amend(run: Run, terms: AmendTerms): Registers {
  const { open } = run.state.slot(terms.account, terms.slot)
  const placed = orderOf(run, open as NonNullable<typeof open>)
  const { order } = placed
  const death = deathOf(run, order)
  if (death !== null || terms.lots >= openLots(order)) {
    leaveBook(run, placed, death ?? 'amended')
    return run.endRecord(StepKind.AMEND, death === null ? Status.OK : Status.NO_OPEN_ORDER)
  }
  const hidden = Math.max(0, order.hidden - terms.lots)
  const quantity = openLots(order) - terms.lots - hidden
  reduceOrder(run, placed, { order: { ...order, quantity, hidden }, reason: 'amended' })
  return run.endRecord(StepKind.AMEND, Status.OK)
}

/** Spec: matching, "WITHDRAW". */
export function withdraw(run: Run, terms: WithdrawTerms): Registers {
  return run.endRecord(StepKind.WITHDRAW, payOut(run, terms))
}

/** Takes units out of the exchange, or says why not and changes nothing. */
export function payOut(
  run: Run,
  { account, asset, amount }: Readonly<{ account: number; asset: number; amount: number }>,
): Status {
  const { withdrawals, withdrawalCount } = run.registers
  const balance = run.balance(account, asset)
  if (balance.free < amount) return Status.INSUFFICIENT_BALANCE
  if (withdrawalCount === MAX_WITHDRAWALS) return Status.WITHDRAWALS_FULL
  // From here the record must succeed.
  const { owner } = run.state.account(account)
  const entry = { index: withdrawalCount, owner, asset, amount }
  const total = run.state.total(asset)
  const withdrawalsEmitted = total.withdrawalsEmitted + BigInt(amount)
  run.putBalance(account, asset, { ...balance, free: checkedSub(balance.free, amount) })
  run.putTotal(asset, { ...total, withdrawalsEmitted })
  run.submission.withdrawals.push(entry)
  run.submission.registers = {
    ...run.registers,
    withdrawals: chainWithdrawal(withdrawals, entry),
    withdrawalCount: withdrawalCount + 1,
  }
  run.events.push({ type: 'withdrawal', account, entry })
  return Status.OK
}

/** A market's fees become account 0's. Spec: matching, "COLLECT". */
export function collect(run: Run, terms: CollectTerms): Registers {
  const market = run.state.market(terms.market)
  const fees = market?.fees ?? NO_FEES
  if (market === null || (fees.base === 0 && fees.quote === 0)) {
    return run.endRecord(StepKind.COLLECT, Status.NOTHING_TO_SWEEP)
  }
  run.openAccount(FEE_ACCOUNT)
  for (const name of ['base', 'quote'] as const) {
    const asset = market.config[name]
    const balance = run.balance(FEE_ACCOUNT, asset)
    run.putBalance(FEE_ACCOUNT, asset, { ...balance, free: checkedAdd(balance.free, fees[name]) })
  }
  run.putMarket(terms.market, { ...market, fees: NO_FEES })
  run.events.push({ type: 'collected', market: terms.market, ...fees })
  return run.endRecord(StepKind.COLLECT, Status.OK)
}

/** One order per step. Spec: matching, "SWEEP". */
export function sweep(run: Run, terms: SweepTerms): Registers {
  const placed = terms.n === 0 ? sweptBySlot(run, terms) : sweptFromTop(run, terms)
  const death = placed === null ? null : deathOf(run, placed.order)
  const { budget } = run.registers
  if (placed === null || death === null) {
    const status = budget === 0 ? Status.NOTHING_TO_SWEEP : Status.OK
    return run.endRecord(StepKind.SWEEP, status)
  }
  leaveBook(run, placed, death)
  if (budget + 1 >= terms.n) return run.endRecord(StepKind.SWEEP, Status.OK)
  return run.step(StepKind.SWEEP, { budget: budget + 1 })
}

function sweptFromTop(run: Run, { market, side }: SweepTerms): Placed | null {
  const order = run.state.book(market, side).best()
  return order === null ? null : { market, side, order }
}

function sweptBySlot(run: Run, { account, slot, market, side }: SweepTerms): Placed | null {
  run.openAccount(account)
  const { open } = run.state.slot(account, slot)
  return open !== null && open.market === market && open.side === side ? orderOf(run, open) : null
}

/** Spec: machine, "END". */
export function end(submission: Submission): EndResult {
  const { state, registers, withdrawals } = submission
  const { groupNext, inboxNext, opSeqNext, clock } = registers
  const totals = totalsOf(submission)
  const withdrawalsRoot = sortedPairRoot(withdrawals.map(withdrawalLeaf))
  const run = new Run(submission)
  state.globals = { ...state.globals, clock, inboxNext, opSeqNext }
  run.write(leafAddress.globals(), encodeGlobals(state.globals))
  run.step(StepKind.END, {
    ...idleRegisters({ phase: Phase.DONE, groupNext, inboxNext, opSeqNext, clock }),
    withdrawals: withdrawalsRoot,
    withdrawalCount: registers.withdrawalCount,
    touchedAssets: registers.touchedAssets,
    totalsHash: totalsHash(totals),
  })
  const [step] = run.steps
  return { step: step as (typeof run.steps)[number], totals, withdrawals, withdrawalsRoot }
}

/** Of the touched assets, rising. */
function totalsOf({ state, registers }: Submission): OutcomeTotal[] {
  const totals: OutcomeTotal[] = []
  for (let asset = 0; asset < 256; asset++) {
    const byte = registers.touchedAssets[31 - (asset >> 3)] as number
    if (((byte >> (asset & 7)) & 1) === 1) totals.push({ asset, ...state.total(asset) })
  }
  return totals
}
