/** Cancelling, sweeping, withdrawing. Spec: matching. */
import {
  type CollectTerms,
  chainWithdrawal,
  FEE_ACCOUNT,
  MAX_WITHDRAWALS,
  Phase,
  Status,
  StepKind,
  type SweepTerms,
  type WithdrawTerms,
} from '@assay/protocol'
import { added, taken } from './amounts.ts'
import { BalanceCell, type Core } from './core.ts'
import { openAccount } from './deadman.ts'
import { CANCELLED, collectedEvent, withdrawalEvent } from './events.ts'
import { deathOf, leaveBook } from './leaveBook.ts'
import { BASE_FEES, MARKET_SIZE, QUOTE_FEES } from './markets.ts'
import { ORDER_INTS, PLACE } from './orders.ts'
import { BUDGET, WITHDRAWAL_COUNT } from './registers.ts'

const cell = new BalanceCell()

/** Spec: matching, "CANCEL_ONE". */
export function cancelOne(core: Core): void {
  leaveBook(core, core.accounts.openOrders[core.slot] as number, CANCELLED)
  core.endRecord(StepKind.CANCEL_ONE, Phase.CANCEL, Status.OK)
}

/** Spec: matching, "WITHDRAW". */
export function withdraw(core: Core): void {
  const { asset, amount } = core.terms as WithdrawTerms
  const status = payOut(core, core.account, asset, amount)
  core.endRecord(StepKind.WITHDRAW, Phase.WITHDRAW, status)
}

/** Takes units out of the exchange, or says why not and changes nothing. */
export function payOut(core: Core, account: number, asset: number, amount: number): Status {
  const { registers, accounts, totals } = core
  core.openBalance(account, asset, cell)
  if (cell.free < amount) return Status.INSUFFICIENT_BALANCE
  const index = registers[WITHDRAWAL_COUNT] as number
  if (index === MAX_WITHDRAWALS) return Status.WITHDRAWALS_FULL
  // From here the record must succeed.
  core.putBalance(account, asset, taken(cell.free, amount), cell.locked, cell.lockEpoch)
  const total = totals.get(asset)
  core.putTotal(asset, {
    ...total,
    withdrawalsEmitted: total.withdrawalsEmitted + BigInt(amount),
  })
  const entry = { index, owner: accounts.ownerOf(account), asset, amount }
  core.withdrawals.push(entry)
  core.chain.push(chainWithdrawal(core.chain[index] as Uint8Array, entry))
  registers[WITHDRAWAL_COUNT] = index + 1
  withdrawalEvent(core.journal, accounts.idOf(account), index)
  return Status.OK
}

/** A market's fees become account 0's. Spec: matching, "COLLECT". */
export function collect(core: Core): void {
  const { market } = core.terms as CollectTerms
  const { markets, accounts } = core
  const config = markets.config(market)
  const at = market * MARKET_SIZE
  const base = markets.numbers[at + BASE_FEES] as number
  const quote = markets.numbers[at + QUOTE_FEES] as number
  if (config === undefined || (base === 0 && quote === 0)) {
    core.endRecord(StepKind.COLLECT, Phase.COLLECT, Status.NOTHING_TO_SWEEP)
    return
  }
  const account = accounts.touch(FEE_ACCOUNT)
  openAccount(core, account)
  credit(core, account, config.base, base)
  credit(core, account, config.quote, quote)
  markets.numbers[at + BASE_FEES] = 0
  markets.numbers[at + QUOTE_FEES] = 0
  core.journal.leaves.market(market, markets.chunksOf(market), markets.numbers, at)
  collectedEvent(core.journal, market, base, quote)
  core.endRecord(StepKind.COLLECT, Phase.COLLECT, Status.OK)
}

function credit(core: Core, account: number, asset: number, amount: number): void {
  core.openBalance(account, asset, cell)
  core.putBalance(account, asset, added(cell.free, amount), cell.locked, cell.lockEpoch)
}

/** One order per step. Spec: matching, "SWEEP". */
export function sweep(core: Core): void {
  const terms = core.terms as SweepTerms
  const { registers } = core
  const order = terms.n === 0 ? inSlot(core, terms) : atTop(core, terms)
  const death = order === 0 ? CANCELLED : deathOf(core, order)
  const budget = registers[BUDGET] as number
  if (death === CANCELLED) {
    const status = budget === 0 ? Status.NOTHING_TO_SWEEP : Status.OK
    core.endRecord(StepKind.SWEEP, Phase.SWEEP, status)
    return
  }
  leaveBook(core, order, death)
  if (budget + 1 >= terms.n) {
    core.endRecord(StepKind.SWEEP, Phase.SWEEP, Status.OK)
    return
  }
  registers[BUDGET] = budget + 1
  core.step(StepKind.SWEEP, Phase.SWEEP)
}

function atTop(core: Core, { market, side }: SweepTerms): number {
  return core.bookIfAny(market, side)?.best() ?? 0
}

function inSlot(core: Core, terms: SweepTerms): number {
  const { accounts, orders } = core
  const account = accounts.find(terms.account)
  if (account === 0) return 0
  openAccount(core, account)
  const order = accounts.openOrders[accounts.findSlot(account, terms.slot)] as number
  if (order === 0) return 0
  const place = orders.ints[order * ORDER_INTS + PLACE] as number
  return place === terms.market * 2 + terms.side ? order : 0
}
