/** A small exchange for the tests of this room: one market, funded accounts with known keys. */

import {
  type AccountId,
  type Clock,
  type Domain,
  domainSeparator,
  encodeInboxEntry,
  encodeSigned,
  type GenesisConfig,
  InboxKind,
  type MarketId,
  type PriceTicks,
  type QuantityLots,
  RecordType,
  SelfTrade,
  type Seq,
  type Side,
  type SignedTermsOf,
  type SlotId,
  sha256,
  TimeInForce,
  type TimestampMs,
  termsDigest,
  utf8,
} from '@assay/protocol'
import { DEFAULT_SEQUENCING, type SequencerConfig } from './config.ts'
import { type CoreDeps, type SequencerCore, startCore } from './core.ts'
import { createHeldClock } from './heldClock.ts'
import { NO_LIFTS } from './lifts.ts'
import { addressOfKey, signNative } from './nativeSecp.ts'
import { createProgress, type Progress } from './progress.ts'

export const MARKET = 1
export const ACCOUNTS = 4
const DEPOSIT = 1_000_000_000

export const domain: Domain = { chainId: 31_337, vault: new Uint8Array(20).fill(0xaa), shard: 0 }
export const separator = domainSeparator(domain)
export const genesis: GenesisConfig = {
  shard: 0,
  maxLag: 7_200_000,
  time: 1_000,
  feeReceiver: new Uint8Array(20).fill(0xfe),
  markets: [
    {
      id: MARKET,
      config: {
        base: 1,
        quote: 2,
        baseUnitsPerLot: 1,
        quoteUnitsPerTickLot: 1,
        takerFee: 500,
        makerFee: -100,
        minQuantity: 1,
      },
    },
  ],
}

export const systemClock: Clock = {
  wallMs: () => Date.now(),
  monotonicMs: () => Math.floor(performance.now()),
}

export function testConfig(
  directory: string,
  sequencing: Partial<SequencerConfig['sequencing']> = {},
): SequencerConfig {
  return {
    directory,
    domain,
    genesis,
    headerKey: keyOf(0),
    sequencing: { ...DEFAULT_SEQUENCING, batchWindowMs: 2, ...sequencing },
    signatureThreads: 1,
    settlementPollMs: 100,
    fault: null,
  }
}

/** The private key of an account. */
export function keyOf(account: number): Uint8Array {
  return sha256(utf8(`assay test account ${account}`))
}

export const ownerOf = (account: number): Uint8Array => addressOfKey(keyOf(account))

/** Accounts 1 … ACCOUNTS, each with both assets. */
export function fundingWords(): Uint8Array[] {
  const words: Uint8Array[] = []
  for (let account = 1; account <= ACCOUNTS; account++) {
    const owner = ownerOf(account)
    words.push(encodeInboxEntry({ kind: InboxKind.OPEN_ACCOUNT, l1Time: 1, account, owner }))
    for (const asset of [1, 2]) {
      const cumulative = BigInt(account * DEPOSIT)
      const deposit = { l1Time: 1, account, asset, amount: DEPOSIT, cumulative }
      words.push(encodeInboxEntry({ kind: InboxKind.DEPOSIT, ...deposit }))
    }
  }
  return words
}

export interface OrderSpec {
  readonly account: number
  readonly slot: number
  readonly seq: number
  readonly side: Side
  readonly price: number
  readonly quantity: number
  readonly timeInForce?: TimeInForce
}

/** A signed ORDER that lives for a day. */
export function order(spec: OrderSpec): Uint8Array {
  return signedBy(spec.account, {
    type: RecordType.ORDER,
    account: spec.account as AccountId,
    key: 0,
    seq: spec.seq as Seq,
    market: MARKET as MarketId,
    slot: spec.slot as SlotId,
    side: spec.side,
    timeInForce: spec.timeInForce ?? TimeInForce.GTT,
    slide: false,
    replace: false,
    selfTrade: SelfTrade.CANCEL_MAKER,
    price: spec.price as PriceTicks,
    quantity: spec.quantity as QuantityLots,
    expiry: (Date.now() + 86_400_000) as TimestampMs,
    maxFeePpm: 10_000,
    displayQuantity: 0,
    stopPrice: 0,
  })
}

/** A signed CANCEL. */
export function cancel(spec: { account: number; slot: number; seq: number }): Uint8Array {
  return signedBy(spec.account, {
    type: RecordType.CANCEL,
    account: spec.account as AccountId,
    key: 0,
    seq: spec.seq as Seq,
    market: MARKET as MarketId,
    slot: spec.slot as SlotId,
  })
}

export function signedBy(signer: number, terms: SignedTermsOf): Uint8Array {
  const state = { owner: ownerOf(terms.account), epoch: 0, keyGeneration: 0 }
  const bytes = signNative(termsDigest(separator, terms, state), keyOf(signer))
  const [r, s, v] = [bytes.slice(0, 32), bytes.slice(32, 64), bytes[64] as number]
  return encodeSigned(terms, { r, s, yParity: v - 27 })
}

/** A core whose failures fail the test. */
export async function startTestCore(
  config: SequencerConfig,
  deps: Partial<CoreDeps> = {},
): Promise<{ core: SequencerCore; progress: Progress }> {
  const progress = createProgress()
  const core = await startCore(config, {
    clock: systemClock,
    heldClock: createHeldClock(deps.clock ?? systemClock, () => 0),
    progress,
    lifts: NO_LIFTS,
    publish: () => {},
    onEnded: () => {},
    onFatal: (error) => {
      throw error
    },
    ...deps,
  })
  if (core.inboxKnown() === 0) core.addInbox(fundingWords())
  return { core, progress }
}

/** Resolves once the accounts have their deposits. */
export async function funded(core: SequencerCore): Promise<void> {
  while (core.engine.account(ACCOUNTS) === null) await new Promise(setImmediate)
}

/** So that segments fill up. */
export const SMALL_SEGMENTS = { storage: <T>(storage: T) => storage, segmentBytes: 4_096 }

/**
 * Trades on a directory for some rounds, each a submission with a snapshot behind it, then stops.
 * In round n account 1 uses up seqs 2n and 2n + 1 of slot 1. What has ended counts as final.
 */
export async function tradeRounds(
  directory: string,
  rounds: readonly [from: number, to: number],
  ways: { config?: Partial<SequencerConfig>; deps?: Partial<CoreDeps> } = {},
): Promise<void> {
  const config = { ...testConfig(directory, { submissionIntervalMs: 100 }), ...ways.config }
  let core: SequencerCore | null = null
  const decided = async () => core?.ended() ?? 0
  const deps = { disk: SMALL_SEGMENTS, scrubMs: 0, decided, ...ways.deps }
  core = (await startTestCore(config, deps)).core
  await funded(core)
  for (let round = rounds[0]; round <= rounds[1]; round++) {
    const ended = core.ended()
    const place = { account: 1, slot: 1, seq: 2 * round }
    const terms = { side: 0 as Side, price: 100 + (round % 3), quantity: round }
    await core.intake.submit(order({ ...place, ...terms }))
    await core.intake.submit(cancel({ ...place, seq: place.seq + 1 }))
    while (core.ended() === ended) await new Promise(setImmediate)
  }
  await core.finish()
  await core.stop()
}
