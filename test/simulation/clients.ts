/**
 * Traders: each holds an account, sends signed records, and does what a client must do when no
 * answer comes: ask by (account, slot, seq), send the same bytes again, until it is known.
 */
import {
  type AccountId,
  encodeSigned,
  RecordType,
  type Rng,
  type Seq,
  type SessionKey,
  type SignedTermsOf,
  termsDigest,
} from '@assay/protocol'
import type { Ack, OrderFate, RecordResult, SequencerApi } from '@assay/sequencer'
import { signNative } from '../../sequencer/src/nativeSecp.ts'
import { createAttacks } from './attacks.ts'
import { createKeyring, KEYS, oversteps, type Signing } from './keyring.ts'
import type { Network } from './network.ts'
import { createOperations, ranForNobody, type TermsOf } from './operations.ts'
import type { Oracle } from './oracle.ts'
import type { Tally } from './report.ts'
import type { Trader } from './trader.ts'
import { EPOCH_MS, type World } from './world.ts'

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
  /** Whose seq it uses up: one, but of a mass quote each action's. */
  readonly slots: readonly number[]
  readonly seq: number
  readonly record: Uint8Array
  /** A key's that it does not cover. */
  readonly isForbidden: boolean
  isOver: boolean
  /** Asked for, not sent again: it may be known. */
  asks: number
}

const SLOTS = 12
const PATIENCE_MS = 3_000
/** A slot's seqs leave gaps. */
const MAX_GAP = 3
const QUOTED_MAX = 6
/** Whoever is silent behind a switch is so for longer than it takes to fall. */
const LONGEST_SILENCE_MS = 90_000
const CONTROL: readonly number[] = [0]
const COPIES_KEPT = 256

export function createClients(options: ClientsOptions): Clients {
  const { world, rng, network, tally, oracle, separator, traders } = options
  const seqs = new Map<string, number>()
  const busy = new Set<string>()
  const epochs = new Map<number, number>()
  /** Until when an account sends nothing. */
  const silent = new Map<number, number>()
  const sent: Uint8Array[] = []
  const withdrawals: { account: number; record: Uint8Array }[] = []
  /** opSeq by account/slot/seq, as acknowledged or told. */
  const places = new Map<string, number>()
  let operations = 0
  let open = 0

  const now = () => Math.floor(EPOCH_MS + world.now())
  const draws = createOperations({ ...options, now })
  const keyring = createKeyring({ ...options, now })
  const attacks = createAttacks({
    ...{ rng, network, tally, traders, draws, keyring, now },
    api: options.api,
    copy: () => sent[rng.below(COPIES_KEPT)] ?? null,
    seqBehind: ({ account }, slot) => (seqs.get(`${account}/${slot}`) ?? 0) + 1_000_000,
    signed,
  })
  const pick = <T>(values: readonly T[]): T => values[rng.below(values.length)] as T

  function act() {
    operations += 1
    if (options.isHostile && rng.below(5) === 0) return attacks.strike()
    const trader = pick(traders)
    if ((silent.get(trader.account) ?? 0) > world.now()) return
    const slot = [1 + rng.below(SLOTS)]
    const kind = rng.below(100)
    if (kind < 55) return begin(trader, slot, draws.order)
    if (kind < 66) return begin(trader, slot, draws.cancel)
    if (kind < 74) return begin(trader, slot, draws.amend)
    if (kind < 83) return begin(trader, quoted(trader), draws.quote)
    if (kind < 89) return begin(trader, CONTROL, draws.withdraw)
    if (kind < 91) return begin(trader, CONTROL, draws.cancelAll)
    if (kind < 97) return setKey(trader)
    return begin(trader, CONTROL, draws.deadman)
  }

  /** Slots that nothing waits for, now and then one twice. */
  function quoted({ account }: Trader): readonly number[] {
    const free = Array.from({ length: SLOTS }, (_, i) => i + 1).filter(
      (slot) => !busy.has(`${account}/${slot}`),
    )
    if (free.length === 0) return [1]
    return Array.from({ length: 1 + rng.below(QUOTED_MAX) }, () => pick(free))
  }

  function setKey(trader: Trader): void {
    const api = options.api()
    if (api === null) return
    const index = 1 + rng.below(KEYS)
    const { generation } = api.query.key(trader.account, index)
    // Somebody who has not looked names one that is over, or is not yet.
    const named = generation + (rng.below(8) === 0 ? 2 * rng.below(2) : 1)
    const leaf = keyring.next(trader.account, index, named)
    begin(trader, CONTROL, draws.setKey(index, leaf))
  }

  function begin(trader: Trader, slots: readonly number[], termsOf: TermsOf) {
    const { account } = trader
    const taken = slots.map((slot) => `${account}/${slot}`)
    // Whoever waits for an answer does not use the slot again.
    if (taken.some((place) => busy.has(place))) return
    const last = Math.max(...taken.map((place) => seqs.get(place) ?? 0))
    const seq = last + 1 + rng.below(MAX_GAP)
    const head = { account: account as AccountId, key: 0, seq: seq as Seq, slots }
    const { record, terms, isForbidden } = signedBySomeone(trader, termsOf(head))
    for (const place of taken) {
      seqs.set(place, seq)
      busy.add(place)
    }
    if (terms.type === RecordType.WITHDRAW) withdrawals.push({ account, record })
    if (terms.type === RecordType.DEADMAN && terms.interval > 0) fallSilent(account)
    sent[operations % COPIES_KEPT] = record
    open += 1
    tally.note(`signed: ${terms.type}${terms.key > 0 ? ' by a key' : ''}`)
    submit({ trader, slots, seq, record, isForbidden, isOver: false, asks: 0 })
  }

  /** Sometimes nobody feeds the switch. */
  function fallSilent(account: number): void {
    if (rng.below(2) === 0) return
    silent.set(account, world.now() + rng.below(LONGEST_SILENCE_MS))
  }

  /** The owner, or one of its keys: now and then one that may not. */
  function signedBySomeone(trader: Trader, terms: SignedTermsOf) {
    const index = 1 + rng.below(KEYS)
    const api = rng.below(3) === 0 ? options.api() : null
    const leaf = api?.query.key(trader.account, index) ?? null
    const signing = leaf === null ? null : keyring.signing(index, leaf)
    const byKey = { ...terms, key: index }
    if (api === null || leaf === null || signing === null) return byOwner(trader, terms)
    const isForbidden = isTooMuch(api, leaf, byKey)
    if (isForbidden && rng.below(4) > 0) return byOwner(trader, terms)
    return { terms: byKey, record: signed(trader, byKey, signing), isForbidden }
  }

  function byOwner(trader: Trader, terms: SignedTermsOf) {
    return { terms, record: signed(trader, terms), isForbidden: false }
  }

  function isTooMuch({ query }: SequencerApi, leaf: SessionKey, terms: SignedTermsOf): boolean {
    return oversteps(leaf, terms, { clock: query.health().clock, time: query.time() })
  }

  function signed(trader: Trader, terms: SignedTermsOf, by: Signing | null = null): Uint8Array {
    const epoch = epochs.get(trader.account) ?? 0
    const signer = { owner: trader.owner, epoch, keyGeneration: by?.generation ?? 0 }
    const key = by?.privateKey ?? trader.privateKey
    const bytes = signNative(termsDigest(separator, terms, signer), key)
    const [r, s, v] = [bytes.slice(0, 32), bytes.slice(32, 64), bytes[64] as number]
    return encodeSigned(terms, { r, s, yParity: v - 27 })
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
      checkScope(operation, ack.result)
      return finish(operation, ack.result.statusName)
    }
    tally.note(`refused: ${ack.code}`)
    if (operation.isOver) return
    // Its copy may have been taken before: `ask` finds out.
    if (ack.code === 'STALE_SEQ') return
    if (ack.code === 'BAD_SIGNATURE') refreshEpoch(operation.trader.account)
  }

  /** One record has one place, whoever tells it. */
  function noted({ trader, slots, seq }: Operation, opSeq: number): void {
    const key = `${trader.account}/${slots[0]}/${seq}`
    const before = places.get(key)
    const isSame = before === undefined || before === opSeq
    tally.check('a record is sequenced once', isSame ? null : `${key}: ${before} and ${opSeq}`)
    places.set(key, opSeq)
  }

  function checkScope({ isForbidden }: Operation, { status, statusName }: RecordResult): void {
    if (!isForbidden) return
    const isRefused = ranForNobody(status)
    tally.check('a key signs within its scope', isRefused ? null : statusName)
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
      const { trader, slots, seq } = operation
      const fate = api.query.order(trader.account, slots[0] as number, seq)
      network.send(() => onFate(operation, fate))
    })
    world.after(PATIENCE_MS + rng.below(1_000), () => ask(operation))
  }

  function onFate(operation: Operation, fate: OrderFate) {
    if (operation.isOver) return
    tally.note(`asked: ${fate.kind}`)
    tally.check('no fate is forgotten', fate.kind === 'forgotten' ? `seq ${operation.seq}` : null)
    if (fate.kind === 'known') {
      const { opSeq } = fate.result
      if (opSeq !== null) {
        noted(operation, opSeq)
        checkScope(operation, fate.result)
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
    const { trader, slots } = operation
    for (const slot of slots) busy.delete(`${trader.account}/${slot}`)
    tally.note(`status: ${status}`)
    if (slots === CONTROL) refreshEpoch(trader.account)
  }

  return { act, operations: () => operations, open: () => open, withdrawals }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}
