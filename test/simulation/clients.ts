/**
 * Traders: each holds an account, sends signed records, and does what a client must do when no
 * answer comes: ask by (account, slot, seq), send the same bytes again, until it is known.
 */
import {
  type AccountId,
  encodeSigned,
  type MarketId,
  type OrderTerms,
  type PriceTicks,
  type QuantityLots,
  RecordType,
  type Rng,
  SelfTrade,
  type Seq,
  type Side,
  type SignedTermsOf,
  type SlotId,
  TimeInForce,
  type TimestampMs,
  termsDigest,
} from '@assay/protocol'
import type { Ack, OrderFate, SequencerApi } from '@assay/sequencer'
import { signNative } from '../../sequencer/src/nativeSecp.ts'
import type { Network } from './network.ts'
import type { Oracle } from './oracle.ts'
import type { Tally } from './report.ts'
import { EPOCH_MS, type World } from './world.ts'

export interface Trader {
  readonly account: number
  readonly owner: Uint8Array
  readonly privateKey: Uint8Array
}

export interface Clients {
  /** One more operation of somebody. */
  act(): void
  /** Operations that were begun. */
  operations(): number
  /** Operations whose fate is not known. */
  open(): number
  /** Amounts that records may withdraw, by account and asset; read by whoever sums up. */
  readonly withdrawals: readonly { readonly account: number; readonly record: Uint8Array }[]
}

export interface ClientsOptions {
  readonly world: World
  readonly rng: Rng
  readonly network: Network
  readonly tally: Tally
  readonly oracle: Oracle
  readonly separator: Uint8Array
  readonly traders: readonly Trader[]
  readonly markets: readonly number[]
  readonly assets: readonly number[]
  readonly api: () => SequencerApi | null
  /** Forged, copied and malformed records come among the others. */
  readonly isHostile: boolean
}

/** A record on its way. */
interface Operation {
  readonly trader: Trader
  readonly slot: number
  readonly seq: number
  readonly record: Uint8Array
  readonly begun: number
  isOver: boolean
  /** Asked for, not sent again: it may be known. */
  asks: number
}

const SLOTS = 12
const MID_PRICE = 1_000
const PATIENCE_MS = 3_000
/** Lives of orders: some are dead before they rest. */
const LIVES_MS = [40, 5_000, 60_000, 3_600_000] as const
/** A slot's seqs leave gaps. */
const MAX_GAP = 3
const COPIES_KEPT = 256

export function createClients(options: ClientsOptions): Clients {
  const { world, rng, network, tally, oracle, separator, traders } = options
  const seqs = new Map<string, number>()
  const busy = new Set<string>()
  const epochs = new Map<number, number>()
  const sent: Uint8Array[] = []
  const withdrawals: { account: number; record: Uint8Array }[] = []
  /** opSeq by account/slot/seq, as acknowledged or told. */
  const places = new Map<string, number>()
  let operations = 0
  let open = 0

  const pick = <T>(values: readonly T[]): T => values[rng.below(values.length)] as T

  function act() {
    operations += 1
    if (options.isHostile && rng.below(5) === 0) return attack()
    const trader = pick(traders)
    const kind = rng.below(100)
    if (kind < 72) return begin(trader, 1 + rng.below(SLOTS), orderOf)
    if (kind < 90) return begin(trader, 1 + rng.below(SLOTS), cancelOf)
    if (kind < 97) return begin(trader, 0, withdrawOf)
    return begin(trader, 0, cancelAllOf)
  }

  function begin(trader: Trader, slot: number, termsOf: (head: Head) => SignedTermsOf) {
    const place = `${trader.account}/${slot}`
    // Whoever waits for an answer does not use the slot again.
    if (busy.has(place)) return
    const seq = (seqs.get(place) ?? 0) + 1 + rng.below(MAX_GAP)
    seqs.set(place, seq)
    const { account } = trader
    const id = account as AccountId
    const terms = termsOf({ account: id, key: 0, seq: seq as Seq, slot: slot as SlotId })
    const record = signed(trader, terms)
    if (terms.type === RecordType.WITHDRAW) withdrawals.push({ account, record })
    sent[operations % COPIES_KEPT] = record
    busy.add(place)
    open += 1
    const begun = world.now()
    submit({ trader, slot, seq, record, begun, isOver: false, asks: 0 })
  }

  function signed(trader: Trader, terms: SignedTermsOf, key = trader.privateKey): Uint8Array {
    const epoch = epochs.get(trader.account) ?? 0
    const signer = { owner: trader.owner, epoch, keyGeneration: 0 }
    const bytes = signNative(termsDigest(separator, terms, signer), key)
    const [r, s, v] = [bytes.slice(0, 32), bytes.slice(32, 64), bytes[64] as number]
    return encodeSigned(terms, { r, s, yParity: v - 27 })
  }

  type Head = {
    readonly account: AccountId
    readonly key: 0
    readonly seq: Seq
    readonly slot: SlotId
  }

  const now = () => Math.floor(EPOCH_MS + world.now())

  function orderOf(head: Head): OrderTerms {
    const side = rng.below(2) as Side
    const towards = side === 0 ? 1 : -1
    return {
      type: RecordType.ORDER,
      ...head,
      market: pick(options.markets) as MarketId,
      side,
      timeInForce: pick([TimeInForce.GTT, TimeInForce.GTT, TimeInForce.IOC, TimeInForce.POST_ONLY]),
      slide: false,
      replace: false,
      selfTrade: pick([SelfTrade.CANCEL_TAKER, SelfTrade.CANCEL_MAKER, SelfTrade.CANCEL_BOTH]),
      price: (MID_PRICE + towards * (rng.below(20) - 11)) as PriceTicks,
      quantity: (10 + rng.below(40)) as QuantityLots,
      expiry: (now() + pick(LIVES_MS)) as TimestampMs,
      maxFeePpm: 10_000,
      displayQuantity: 0,
      stopPrice: 0,
    } as OrderTerms
  }

  function cancelOf(head: Head): SignedTermsOf {
    return { type: RecordType.CANCEL, ...head, market: pick(options.markets) as MarketId }
  }

  function withdrawOf({ account, seq }: Head): SignedTermsOf {
    const amount = 1 + rng.below(50_000)
    const asset = pick(options.assets)
    return { type: RecordType.WITHDRAW, account, key: 0, seq, asset, amount } as SignedTermsOf
  }

  function cancelAllOf({ account, seq }: Head): SignedTermsOf {
    return { type: RecordType.CANCEL_ALL, account, key: 0, seq } as SignedTermsOf
  }

  function submit(operation: Operation): void {
    const { record } = operation
    network.send(() => {
      const api = options.api()
      if (api === null) return
      // The process that was asked may be gone before it answers: then nothing comes.
      void api.intake.submit(record).then((ack) => network.send(() => onAck(operation, ack)))
    })
    world.after(PATIENCE_MS + rng.below(1_000), () => ask(operation))
  }

  function onAck(operation: Operation, ack: Ack) {
    if (ack.kind === 'accepted') {
      oracle.acknowledged(operation.record, ack.receipt)
      noted(operation, ack.result.opSeq)
      return finish(operation, ack.result.statusName)
    }
    tally.note(`refused: ${ack.code}`)
    if (operation.isOver) return
    // Its copy may have been taken before: `ask` finds out.
    if (ack.code === 'STALE_SEQ') return
    if (ack.code === 'BAD_SIGNATURE') refreshEpoch(operation.trader.account)
  }

  /** One record has one place, whoever tells it. */
  function noted({ trader, slot, seq }: Operation, opSeq: number): void {
    const key = `${trader.account}/${slot}/${seq}`
    const before = places.get(key)
    const isSame = before === undefined || before === opSeq
    tally.check('a record is sequenced once', isSame ? null : `${key}: ${before} and ${opSeq}`)
    places.set(key, opSeq)
  }

  function refreshEpoch(account: number): void {
    const found = options.api()?.query.account(account)
    if (found) epochs.set(account, found.epoch)
  }

  /** After a timeout: what became of it? */
  function ask(operation: Operation): void {
    if (operation.isOver) return
    operation.asks += 1
    network.send(() => {
      const api = options.api()
      if (api === null) return
      const { trader, slot, seq } = operation
      const fate = api.query.order(trader.account, slot, seq)
      network.send(() => onFate(operation, fate))
    })
    world.after(PATIENCE_MS + rng.below(1_000), () => ask(operation))
  }

  function onFate(operation: Operation, fate: OrderFate) {
    if (operation.isOver) return
    tally.note(`asked: ${fate.kind}`)
    if (fate.kind === 'known') {
      const { opSeq } = fate.result
      if (opSeq !== null) {
        noted(operation, opSeq)
        const record = oracle.recordAt(opSeq)
        const isIt = record !== null && sameBytes(record, operation.record)
        tally.check('a fate is that of the record', isIt ? null : `opSeq ${opSeq}`)
      }
      return finish(operation, fate.result.statusName)
    }
    if (fate.kind === 'never') oracle.denied(operation.record)
    // "Never" is for good, and so is what can be signed no more.
    if (fate.kind === 'never' || operation.asks % 3 === 0) return finish(operation, fate.kind)
    resend(operation)
  }

  function resend({ record }: Operation): void {
    network.send(() => void options.api()?.intake.submit(record))
  }

  function finish(operation: Operation, status: string): void {
    if (operation.isOver) return
    operation.isOver = true
    open -= 1
    const { trader, slot } = operation
    busy.delete(`${trader.account}/${slot}`)
    tally.note(`status: ${status}`)
    if (slot === 0) refreshEpoch(trader.account)
  }

  /** What nobody honest sends; it must be refused, or be harmless. */
  function attack(): void {
    const kind = rng.below(4)
    const copy = sent[rng.below(COPIES_KEPT)]
    const record =
      kind === 0 && copy !== undefined ? copy : kind === 1 ? noise() : kind === 2 ? forged() : cut()
    tally.fault('hostileClients')
    network.send(() => {
      const api = options.api()
      if (api === null) return
      const before = kind === 0
      void api.intake.submit(record).then((ack) => {
        const isTaken = ack.kind === 'accepted' && !before
        tally.check('what nobody signed is refused', isTaken ? `attack ${kind}` : null)
      })
    })
  }

  const noise = () => Uint8Array.from({ length: 124 }, () => rng.below(256))
  const cut = () => noise().subarray(0, rng.below(124))

  /** Somebody else's account, one's own key. */
  function forged(): Uint8Array {
    const [thief, victim] = [traders[0] as Trader, traders.at(-1) as Trader]
    const seq = ((seqs.get(`${victim.account}/0`) ?? 0) + 1_000_000) as Seq
    const account = victim.account as AccountId
    const terms = withdrawOf({ account, key: 0, seq, slot: 0 as SlotId })
    return signed(victim, terms, thief === victim ? new Uint8Array(32).fill(7) : thief.privateKey)
  }

  return { act, operations: () => operations, open: () => open, withdrawals }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}
