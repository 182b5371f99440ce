/** What the Governor has appended. Spec: matching, "Governor". */
import {
  assertNever,
  encodeMarket,
  type GovernedTerms,
  InboxKind,
  leafAddress,
  type Market,
  type MarketHead,
  MarketStatus,
  MIN_REOPEN_SECONDS,
  Status,
} from '@assay/protocol'
import { after, settled } from './breaker.ts'
import type { Run } from './run.ts'

type TermsOf<K> = Extract<GovernedTerms, { kind: K }>

/** One step; touches the market alone. */
export function govern(run: Run, terms: GovernedTerms): Status {
  if (terms.kind === InboxKind.LIST_MARKET) return listMarket(run, terms)
  const found = run.state.market(terms.market)
  if (found === null || found.head.status === MarketStatus.UNLISTED) return Status.UNKNOWN_MARKET
  const market = { ...found, head: settled(found.head, found.bands, run.clock) }
  switch (terms.kind) {
    case InboxKind.SET_PARAMS:
      return setParams(run, terms, market)
    case InboxKind.HALT:
      return halt(run, terms, market)
    default:
      return assertNever(terms)
  }
}

function listMarket(
  run: Run,
  { market, status, config, bands }: TermsOf<typeof InboxKind.LIST_MARKET>,
): Status {
  const found = run.state.market(market)
  if (found !== null && found.head.status !== MarketStatus.UNLISTED) return Status.MALFORMED
  const none = { lastPrice: 0, bandRef: 0, bandRefTime: 0, statusUntil: 0, arrival: 0 }
  put(run, market, { head: { status, ...none }, config, bands, fees: { base: 0, quote: 0 } })
  run.events.push({ type: 'marketListed', market })
  return Status.OK
}

/** Assets, lot and tick stay for ever. */
function setParams(
  run: Run,
  { market, parameters, bands }: TermsOf<typeof InboxKind.SET_PARAMS>,
  before: Market,
): Status {
  put(run, market, { ...before, config: { ...before.config, ...parameters }, bands })
  run.events.push({ type: 'marketChanged', market })
  return Status.OK
}

function halt(
  run: Run,
  { market, status }: TermsOf<typeof InboxKind.HALT>,
  before: Market,
): Status {
  const head = { ...before.head, ...statusAfter(run, before, status) }
  put(run, market, { ...before, head })
  run.events.push({ type: 'marketStatus', market, status: head.status, until: head.statusUntil })
  return Status.OK
}

/** Nobody's resting orders are met without a minute in which they can be taken away. */
function statusAfter(
  run: Run,
  { head, bands }: Market,
  status: MarketStatus,
): Pick<MarketHead, 'status' | 'statusUntil'> {
  if (status !== MarketStatus.ACTIVE) return { status, statusUntil: 0 }
  if (head.status === MarketStatus.ACTIVE) return { status, statusUntil: 0 }
  const statusUntil = after(run.clock, Math.max(bands.postOnlySeconds, MIN_REOPEN_SECONDS))
  return { status: MarketStatus.POST_ONLY, statusUntil }
}

function put(run: Run, id: number, market: Market): void {
  run.state.setMarket(id, market)
  run.write(leafAddress.market(id), encodeMarket(market))
}
