/** What nobody honest sends; it must be refused, or be harmless. */
import {
  type AccountId,
  ANY_MARKET,
  FULL_OP_MASK,
  KEY_SEQ_AHEAD_MS,
  KeyKind,
  NO_NOTIONAL_LIMIT,
  type Rng,
  type Seq,
  type SessionKey,
  type SignedTermsOf,
  sha256,
  utf8,
} from '@assay/protocol'
import type { SequencerApi } from '@assay/sequencer'
import { addressOfKey } from '../../sequencer/src/nativeSecp.ts'
import { KEYS, type Keyring, type Signing } from './keyring.ts'
import type { Network } from './network.ts'
import { type Operations, ranForNobody } from './operations.ts'
import type { Tally } from './report.ts'
import type { Trader } from './trader.ts'

export interface Attacks {
  strike(): void
}

const THIEF: Uint8Array = sha256(utf8('assay simulated thief'))
const BY_THIEF: Signing = { index: 0, generation: 0, privateKey: THIEF }
const NEVER_SET = 9
const RECORD_BYTES = 124

export function createAttacks(parts: {
  readonly rng: Rng
  readonly network: Network
  readonly tally: Tally
  readonly traders: readonly Trader[]
  readonly draws: Operations
  readonly keyring: Keyring
  readonly now: () => number
  readonly api: () => SequencerApi | null
  /** What somebody else has sent. */
  readonly copy: () => Uint8Array | null
  /** A seq that is not used yet. */
  readonly seqBehind: (trader: Trader, slot: number) => number
  readonly signed: (trader: Trader, terms: SignedTermsOf, by: Signing) => Uint8Array
}): Attacks {
  const { rng, network, tally, traders, draws, keyring, signed } = parts
  const pick = <T>(values: readonly T[]): T => values[rng.below(values.length)] as T

  const noise = () => Uint8Array.from({ length: RECORD_BYTES }, () => rng.below(256))
  const cut = () => noise().subarray(0, rng.below(RECORD_BYTES))

  /** Whatever is worth a signature that one has not. */
  function wanted(victim: Trader, key: number, seqAhead = 0): SignedTermsOf {
    const slot = rng.below(3)
    const slots = slot === 0 ? [1, 2] : [slot]
    const most = Math.max(...[0, ...slots].map((each) => parts.seqBehind(victim, each)))
    const seq = (seqAhead === 0 ? most : parts.now() + seqAhead) as Seq
    const head = { account: victim.account as AccountId, key, seq, slots }
    return draws.any()(head)
  }

  /** Somebody else's account, one's own key. */
  function forged(): Uint8Array {
    const victim = pick(traders)
    return signed(victim, wanted(victim, 0), BY_THIEF)
  }

  /** A key of one's own, for somebody else's account. */
  function keyGiven(): Uint8Array {
    const victim = pick(traders)
    const index = 1 + rng.below(KEYS)
    const generation = generationOf(victim, index) + 1
    const leaf = thiefsKey(generation, parts.now() + KEY_SEQ_AHEAD_MS)
    const seq = parts.seqBehind(victim, 0) as Seq
    const head = { account: victim.account as AccountId, key: 0, seq, slots: [0] }
    return signed(victim, draws.setKey(index, leaf)(head), BY_THIEF)
  }

  const generationOf = ({ account }: Trader, index: number) =>
    parts.api()?.query.key(account, index).generation ?? 0

  /** Under a key's number, by whoever does not hold it. */
  function foreignKey(): Uint8Array {
    const victim = pick(traders)
    const index = pick([1, KEYS, NEVER_SET])
    const by = { index, generation: generationOf(victim, index), privateKey: THIEF }
    return signed(victim, wanted(victim, index), by)
  }

  /** By a key that was taken away, or changed; null while there is none. */
  function revokedKey(): Uint8Array | null {
    const victim = pick(traders)
    const index = 1 + rng.below(KEYS)
    const generation = generationOf(victim, index)
    const by = keyring.revoked(victim.account, index, generation)
    if (by === null) return null
    // It says of itself what it was, or what stands there now.
    const claimed = rng.below(2) === 0 ? by : { ...by, generation }
    return signed(victim, wanted(victim, index), claimed)
  }

  /** A key that would close a slot to its owner for good. */
  function farSeq(): Uint8Array | null {
    const victim = pick(traders)
    const index = 1 + rng.below(KEYS)
    const leaf = parts.api()?.query.key(victim.account, index)
    const by = leaf === undefined ? null : keyring.signing(index, leaf)
    if (by === null) return null
    return signed(victim, wanted(victim, index, 3 * KEY_SEQ_AHEAD_MS), by)
  }

  const kinds = {
    copy: parts.copy,
    noise,
    cut,
    forged,
    keyGiven,
    foreignKey,
    revokedKey,
    farSeq,
  } as const

  return {
    strike: () => {
      const kind = pick(Object.keys(kinds) as (keyof typeof kinds)[])
      const record = kinds[kind]()
      if (record === null) return
      tally.fault('hostileClients')
      tally.note(`attack: ${kind}`)
      network.send(() => {
        const api = parts.api()
        if (api === null) return
        void api.intake.submit(record).then((ack) => {
          if (kind === 'copy' || ack.kind === 'refused') {
            if (ack.kind === 'refused') tally.note(`attack ${kind}: ${ack.code}`)
            return tally.check('what nobody signed is refused', null)
          }
          const { status, statusName } = ack.result
          // It may have been right when it was looked at first, and never is when it runs.
          const problem = ranForNobody(status) ? null : `${kind}: ${statusName}`
          tally.check('what nobody signed is refused', problem)
        })
      })
    },
  }
}

/** That may do everything a key can. */
function thiefsKey(generation: number, expiry: number): SessionKey {
  return {
    kind: KeyKind.ADDRESS,
    ...{ generation, expiry, opMask: FULL_OP_MASK, maxNotional: NO_NOTIONAL_LIMIT },
    markets: [ANY_MARKET],
    address: addressOfKey(THIEF),
  }
}
