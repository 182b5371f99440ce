/** Seeded flows: deposits, orders, cancels, sweeps and a share of everything that must fail. */
import {
  encodeForcedEntry,
  encodeInboxEntry,
  encodeUnsigned,
  type GenesisConfig,
  GROUP_BYTES,
  InboxKind,
  type LeafWrite,
  MAX_SUBMISSION_ITEMS,
  RecordType,
  type Rng,
  TICK_MIN_MS,
  type TimestampMs,
} from '@assay/protocol'
import { randomGoverned } from './governed.ts'
import { TEST_GENESIS, TEST_MAX_LAG_MS, TEST_SEPARATOR, testGenesisLeaves } from './market.ts'
import type { FlowSubmission } from './replay.ts'
import { pick, pickWeighted, seededRng } from './rng.ts'
import { Traders, type TradersOptions } from './traders.ts'

export interface FlowOptions extends TradersOptions {
  readonly submissions?: number
  /** Actions of each submission; a burst is one action of up to 140 records. */
  readonly actions?: number
  /** Share of actions that are broken on purpose, in percent. */
  readonly badPercent?: number
  /** Share of actions that are bursts against the work budget, in percent. */
  readonly burstPercent?: number
  /** Shares of the actions that are meant to succeed. */
  readonly mix?: Partial<FlowMix>
  /** Most entries of a submission beside those that open accounts, default 8. */
  readonly entries?: number
  /** Most units of the first deposits; few, so that locks are much of what there is. */
  readonly depositMax?: number
}

/** Shares of 123, by default. */
export interface FlowMix {
  readonly order: number
  readonly cancel: number
  readonly amend: number
  readonly cancelAll: number
  readonly withdraw: number
  readonly sweep: number
  readonly tick: number
  readonly collect: number
  readonly setKey: number
  readonly quote: number
  readonly deadman: number
}

/** A deployment and what happens to it; the same for the same seed and options. */
export interface Flow {
  readonly seed: number
  readonly genesis: GenesisConfig
  readonly separator: Uint8Array
  readonly leaves: readonly LeafWrite[]
  readonly submissions: readonly FlowSubmission[]
}

const MIX: FlowMix = {
  order: 60,
  cancel: 18,
  amend: 20,
  cancelAll: 1,
  withdraw: 4,
  sweep: 6,
  tick: 0,
  collect: 1,
  setKey: 3,
  quote: 8,
  deadman: 2,
}
const ASSETS = [1, 2, 3]
const DEPOSIT_MAX = 200_000_000
const BURST_ORDERS = 70
const DYING_ORDERS = 36
const ENTRIES_MAX = 8
/** Last byte of a control record's seq. */
const HEAD_SEQ_END = 19
/** Now and then a record comes just when a switch falls, if that is as near as this. */
const FALL_MS = 1_000
/** Makers of a burst in the inbox: enough for a checkpoint inside its taker. One in so many. */
const FORCED_BURST = 26
const FORCED_BURST_ODDS = 24

/** Cost: about half a millisecond for each signature. */
export function randomFlow(seed: number, options: FlowOptions = {}): Flow {
  const { submissions: count = 2, actions = 150, badPercent = 20, burstPercent = 1 } = options
  const { entries = ENTRIES_MAX, depositMax = DEPOSIT_MAX } = options
  const rng = seededRng(seed)
  const mix = { ...MIX, ...options.mix }
  const traders = new Traders(rng, options)
  const clock = { now: TEST_GENESIS.time }
  const cursors = { firstOpSeq: 0, inboxFrom: 0 }
  const cumulative = new Map<number, bigint>()
  const submissions = Array.from({ length: count }, (_, index): FlowSubmission => {
    const tFirst = clock.now + rng.below(2_000)
    const tLast = tFirst + 20_000 + rng.below(120_000)
    // Now and then the machine starts after tFirst: inputs that were posted late.
    const inclusionTime = tFirst + TEST_MAX_LAG_MS + (rng.below(4) === 0 ? rng.below(5_000) : 0)
    clock.now = Math.max(clock.now, tFirst, inclusionTime - TEST_MAX_LAG_MS)
    traders.now = clock.now
    const opened = index === 0 ? openings(traders, cumulative, { rng, depositMax }) : []
    const inbox = [...opened, ...later(traders, cumulative, { rng, now: clock.now, entries })]
    const writer = new Writer(rng, traders, { clock, tLast, mix })
    while (writer.actions < actions && writer.groups.length < MAX_SUBMISSION_ITEMS - 512) {
      writer.act({ badPercent, burstPercent })
    }
    const groups = writer.groups
    const context = {
      ...cursors,
      groups: groups.length,
      tFirst,
      tLast,
      inboxTo: cursors.inboxFrom + inbox.length,
      inclusionTime,
      maxLag: TEST_MAX_LAG_MS,
      domainSeparator: TEST_SEPARATOR,
    }
    cursors.firstOpSeq += groups.length
    cursors.inboxFrom += inbox.length
    return { context, inbox, groups }
  })
  const leaves = testGenesisLeaves()
  return { seed, genesis: TEST_GENESIS, separator: TEST_SEPARATOR, leaves, submissions }
}

function openings(
  traders: Traders,
  cumulative: Map<number, bigint>,
  { rng, depositMax }: { rng: Rng; depositMax: number },
): Uint8Array[] {
  const first = { rng, max: depositMax }
  return traders.accounts.flatMap(({ account, owner }) => [
    encodeInboxEntry({ kind: InboxKind.OPEN_ACCOUNT, l1Time: 1, account, owner }),
    ...ASSETS.map((asset) => deposit(account, asset, cumulative, first)),
  ])
}

/** More deposits, forced operations, and words that no Vault writes. */
function later(
  traders: Traders,
  cumulative: Map<number, bigint>,
  { rng, now, entries }: { rng: Rng; now: number; entries: number },
): Uint8Array[] {
  const more = { rng, max: DEPOSIT_MAX }
  const force = (payload: Uint8Array) => encodeForcedEntry(2, payload)
  if (rng.below(FORCED_BURST_ODDS) === 0) {
    return traders.forcedBurst(now, FORCED_BURST).map(force)
  }
  return Array.from({ length: rng.below(entries + 1) }, () => {
    const { account, owner } = pick(rng, traders.accounts)
    const entry = pickWeighted<() => Uint8Array>(rng, [
      [5, () => deposit(account, pick(rng, ASSETS), cumulative, more)],
      [8, () => force(traders.forcedOrder(now))],
      [3, () => force(traders.forcedWithdraw())],
      [1, () => force(traders.forcedCancelAll())],
      [3, () => force(traders.forcedSetKey(now))],
      [2, () => force(damaged(traders.forcedOrder(now), rng))],
      [1, () => deposit(account + 1_000, pick(rng, ASSETS), cumulative, more)],
      [1, () => encodeInboxEntry({ kind: InboxKind.OPEN_ACCOUNT, l1Time: 2, account, owner })],
      [1, () => randomBytes(rng, 32).fill(pick(rng, [0, 1, 2, 10, 255]), 0, 1)],
      [3, () => randomGoverned(rng)],
      [1, () => hugeDeposit(account)],
    ])
    return entry()
  })
}

/** The type stays, so that the Vault takes it; anything else may be wrong. */
function damaged(payload: Uint8Array, rng: Rng): Uint8Array {
  const at = 1 + rng.below(payload.length - 1)
  payload[at] = (payload[at] as number) ^ (1 << rng.below(8))
  return payload
}

function deposit(
  account: number,
  asset: number,
  cumulative: Map<number, bigint>,
  { rng, max }: { rng: Rng; max: number },
) {
  const amount = 1 + rng.below(max)
  const sum = (cumulative.get(asset) ?? 0n) + BigInt(amount)
  cumulative.set(asset, sum)
  const entry = { kind: InboxKind.DEPOSIT, l1Time: 1, account, asset, amount, cumulative: sum }
  return encodeInboxEntry(entry)
}

function hugeDeposit(account: number): Uint8Array {
  const entry = { kind: InboxKind.DEPOSIT, l1Time: 1, account, asset: 1, cumulative: 1n }
  return encodeInboxEntry({ ...entry, amount: Number.MAX_SAFE_INTEGER })
}

function randomBytes(rng: Rng, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => rng.below(256))
}

/** Well-formed, of one group. */
function disabledRecord(type: number): Uint8Array {
  const record = new Uint8Array(GROUP_BYTES)
  record[0] = type
  record[HEAD_SEQ_END] = 1
  return record
}

/** Writes the groups of one submission and keeps the clock that the machine will have. */
class Writer {
  readonly groups: (Uint8Array | null)[] = []
  actions = 0
  readonly #rng: Rng
  readonly #traders: Traders
  readonly #clock: { now: number }
  readonly #tLast: number
  readonly #mix: FlowMix

  constructor(
    rng: Rng,
    traders: Traders,
    { clock, tLast, mix }: { clock: { now: number }; tLast: number; mix: FlowMix },
  ) {
    this.#rng = rng
    this.#traders = traders
    this.#clock = clock
    this.#tLast = tLast
    this.#mix = mix
  }

  act(shares: { badPercent: number; burstPercent: number }): void {
    this.actions += 1
    const share = this.#rng.below(100)
    if (share < shares.badPercent) this.#bad()
    else if (share < shares.badPercent + shares.burstPercent) this.#burst()
    else this.#good()
  }

  #good(): void {
    const dt = this.#tick()
    const traders = this.#traders
    const now = this.#clock.now
    const record = pickWeighted<() => Uint8Array>(this.#rng, [
      [this.#mix.order, () => traders.order({ dt, now })],
      [this.#mix.cancel, () => traders.cancel({ dt })],
      [this.#mix.amend, () => traders.amend({ dt })],
      [this.#mix.quote, () => traders.massQuote({ dt, now })],
      [this.#mix.cancelAll, () => traders.cancelAll({ dt })],
      [this.#mix.withdraw, () => traders.withdraw({ dt })],
      [this.#mix.sweep, () => encodeUnsigned(traders.sweep(), dt)],
      [this.#mix.setKey, () => traders.setKey({ dt, now })],
      [this.#mix.deadman, () => traders.deadman({ dt })],
      [this.#mix.collect, () => encodeUnsigned(traders.collect(), dt)],
      [this.#mix.tick, () => encodeUnsigned({ type: RecordType.TICK, ms: TICK_MIN_MS - 1 }, dt)],
    ])
    this.#push(record())
  }

  /** Many makers at one price, then a taker through them; or all die, and a quote cleans up. */
  #burst(): void {
    if (this.#rng.below(4) === 0) {
      const expiry = (this.#clock.now + 2_000) as TimestampMs
      for (let i = 0; i < DYING_ORDERS; i++) {
        const when = { dt: this.#tick(), now: this.#clock.now }
        this.#push(this.#traders.burstMaker(when, { expiry }))
      }
      this.#advance(2_000)
      this.#push(this.#traders.burstQuote({ dt: 2_000, now: this.#clock.now }))
      return
    }
    for (let i = 0; i < BURST_ORDERS; i++) {
      this.#push(this.#traders.burstMaker({ dt: this.#tick(), now: this.#clock.now }))
    }
    this.#push(this.#traders.burstTaker({ dt: this.#tick(), now: this.#clock.now }))
  }

  #bad(): void {
    const rng = this.#rng
    const kind = rng.below(7)
    if (kind <= 2) {
      this.#push(this.#traders.badRecord({ dt: this.#tick(), now: this.#clock.now }))
    } else if (kind === 3) {
      // Noise: mostly malformed, so it is given no time.
      const noise = randomBytes(rng, GROUP_BYTES)
      noise[0] = pick(rng, [0, 1, 2, 5, 7, 8, 0x10, 0x30, 0xff])
      noise.fill(0, 1, 3)
      this.groups.push(rng.below(5) === 0 ? null : noise)
    } else if (kind === 4) {
      this.#push(this.#traders.badSetKey({ dt: this.#tick(), now: this.#clock.now }))
    } else if (kind === 5) {
      this.#push(disabledRecord(pick(rng, [0x20, 0x2f])))
    } else {
      const dt = this.#tick()
      const ms = pick(rng, [0, TICK_MIN_MS - 1, TICK_MIN_MS, TICK_MIN_MS + rng.below(1_000)])
      if (ms >= TICK_MIN_MS) this.#advance(ms)
      this.#push(encodeUnsigned({ type: RecordType.TICK, ms }, dt))
    }
  }

  /** A dt that the clock has already taken. */
  #tick(): number {
    const usual = pick(this.#rng, [0, 0, 1, 5, 20, this.#rng.below(800)])
    const fall = this.#traders.untilFall()
    const dt = fall <= FALL_MS && this.#rng.below(16) === 0 ? fall : usual
    this.#advance(dt)
    return dt
  }

  #advance(ms: number): void {
    this.#clock.now = Math.max(this.#clock.now, Math.min(this.#clock.now + ms, this.#tLast))
    this.#traders.now = this.#clock.now
  }

  #push(record: Uint8Array): void {
    for (let at = 0; at < record.length; at += GROUP_BYTES) {
      this.groups.push(record.subarray(at, at + GROUP_BYTES))
    }
  }
}
