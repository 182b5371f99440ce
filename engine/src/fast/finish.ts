/** The order has ended: fee, then the copies go back to the tree. Spec: matching, "FINISH". */
import { Phase, Side, StepKind } from '@assay/protocol'
import { added, rateUp, taken } from './amounts.ts'
import type { Core } from './core.ts'
import { MARKET_SIZE } from './markets.ts'
import {
  BASE_FREE,
  BASE_LOCK_EPOCH,
  BASE_LOCKED,
  FEES_BASE,
  FEES_QUOTE,
  LOADED,
  MARKET_STATUS,
  QUOTE_FREE,
  QUOTE_LOCK_EPOCH,
  QUOTE_LOCKED,
  REBATES,
  RECEIVED,
  TAKER_RATE,
} from './registers.ts'
import { commit } from './rollback.ts'

export function endOp(core: Core): void {
  const { registers, order } = core
  const received = registers[RECEIVED] as number
  const fee = rateUp(received, registers[TAKER_RATE] as number)
  const isBid = order.side === Side.BID
  const free = isBid ? BASE_FREE : QUOTE_FREE
  const fees = isBid ? FEES_BASE : FEES_QUOTE
  registers[free] = added(registers[free] as number, taken(received, fee))
  const kept = taken(fee, registers[REBATES] as number)
  registers[fees] = added(registers[fees] as number, kept)
  core.takerFee = fee
  if (core.rollback.isActive) commit(core)
  storeCopies(core)
  core.endRecord(StepKind.END_OP, Phase.FINISH, core.status)
}

function storeCopies(core: Core): void {
  const { registers, order, account, markets } = core
  const { base, quote } = core.loadedConfig()
  const number = (index: number) => registers[index] as number
  registers[LOADED] = 0
  core.writeHead(account)
  core.putBalance(account, base, number(BASE_FREE), number(BASE_LOCKED), number(BASE_LOCK_EPOCH))
  core.putBalance(
    account,
    quote,
    number(QUOTE_FREE),
    number(QUOTE_LOCKED),
    number(QUOTE_LOCK_EPOCH),
  )
  const to = order.market * MARKET_SIZE
  for (let i = 0; i < MARKET_SIZE; i++) markets.numbers[to + i] = number(MARKET_STATUS + i)
  core.journal.leaves.market(order.market, markets.chunksOf(order.market), markets.numbers, to)
}
