/** What the Governor has appended. Spec: matching, "Governor". */
import {
  assert,
  type GovernedTerms,
  InboxKind,
  type Market,
  MarketStatus,
  MIN_REOPEN_SECONDS,
  Status,
} from '@assay/protocol'
import { later, settle } from './breaker.ts'
import type { Core } from './core.ts'
import { marketEvent, marketStatusEvent } from './events.ts'
import { MARKET_SIZE, STATUS, UNTIL } from './markets.ts'
import { CLOCK } from './registers.ts'

export function govern(core: Core, terms: GovernedTerms): Status {
  const { markets, journal, registers } = core
  const { market: id } = terms
  const at = id * MARKET_SIZE
  const numbers = markets.numbers.subarray(at, at + MARKET_SIZE)
  const isListed = numbers[STATUS] !== MarketStatus.UNLISTED
  if (terms.kind === InboxKind.LIST_MARKET) {
    if (isListed) return Status.MALFORMED
    const { status, config, bands } = terms
    const rest = { lastPrice: 0, bandRef: 0, bandRefTime: 0, statusUntil: 0, arrival: 0 }
    put(core, id, { head: { status, ...rest }, config, bands, fees: { base: 0, quote: 0 } })
    marketEvent(journal, id, true)
    return Status.OK
  }
  if (!isListed) return Status.UNKNOWN_MARKET
  const clock = registers[CLOCK] as number
  const { postOnlySeconds } = markets.bandsOf(id)
  settle(numbers, markets.bandsOf(id), clock)
  if (terms.kind === InboxKind.HALT) {
    const stays = terms.status === MarketStatus.ACTIVE && numbers[STATUS] === MarketStatus.ACTIVE
    const reopens = terms.status === MarketStatus.ACTIVE && !stays
    numbers[STATUS] = reopens ? MarketStatus.POST_ONLY : terms.status
    numbers[UNTIL] = reopens ? later(clock, Math.max(MIN_REOPEN_SECONDS, postOnlySeconds)) : 0
  }
  const market = markets.get(id)
  assert(market !== null, 'a listed market is there')
  if (terms.kind === InboxKind.SET_PARAMS) {
    const { parameters, bands } = terms
    put(core, id, { ...market, config: { ...market.config, ...parameters }, bands })
    marketEvent(journal, id, false)
  } else {
    put(core, id, market)
    marketStatusEvent(journal, id, numbers[STATUS] as number, numbers[UNTIL] as number)
  }
  return Status.OK
}

function put({ markets, journal }: Core, id: number, market: Market): void {
  markets.set(id, market)
  journal.leaves.market(id, markets.chunksOf(id), markets.numbers, id * MARKET_SIZE)
}
