/** What a submission changed, per account and asset. Spec: settlement, "Netted deltas". */
import {
  assert,
  decodeBalance,
  decodeMarket,
  FEES_ACCOUNT,
  LeafKind,
  type LeafWrite,
  leafAddress,
  type NettedDelta,
  readUint,
} from '@assay/protocol'

type ReadLeaf = (address: Uint8Array) => Uint8Array | null

const ASSETS = 256

/** Remembers the first value of each balance and fee leaf that is written. */
export class NettedDeltas {
  readonly #read: ReadLeaf
  /** By account × 256 + asset: units at the start. */
  readonly #balances = new Map<number, number>()
  /** By market: its leaf at the start, null when it was unlisted. */
  readonly #markets = new Map<number, Uint8Array | null>()

  /** `read` gives the leaves before the writes that are announced. */
  constructor(read: ReadLeaf) {
    this.#read = read
  }

  /** Before `write` is applied. */
  announce({ address }: LeafWrite): void {
    if (address[0] === LeafKind.BALANCE) {
      const key = readUint(address, 1, 4) * ASSETS + readUint(address, 5, 1)
      if (!this.#balances.has(key)) this.#balances.set(key, unitsOf(this.#read(address)))
    } else if (address[0] === LeafKind.MARKET) {
      const market = readUint(address, 1, 2)
      if (!this.#markets.has(market)) this.#markets.set(market, this.#read(address))
    }
  }

  /** Sorted by (account, asset), zero deltas left out; the fees' account is the highest. */
  result(): readonly NettedDelta[] {
    const deltas: NettedDelta[] = []
    for (const [key, before] of this.#balances) {
      const asset = key % ASSETS
      const account = (key - asset) / ASSETS
      const now = unitsOf(this.#read(leafAddress.balance(account, asset)))
      deltas.push({ account, asset, delta: now - before })
    }
    for (const [asset, delta] of this.#fees()) {
      deltas.push({ account: FEES_ACCOUNT, asset, delta })
    }
    return deltas
      .filter(({ delta }) => delta !== 0)
      .sort((a, b) => a.account - b.account || a.asset - b.asset)
  }

  #fees(): Map<number, number> {
    const sums = new Map<number, number>()
    for (const [market, before] of this.#markets) {
      const now = this.#read(leafAddress.market(market))
      assert(now !== null, 'a written market is listed')
      const { config, fees } = decodeMarket(now)
      const had = before === null ? { base: 0, quote: 0 } : decodeMarket(before).fees
      for (const name of ['base', 'quote'] as const) {
        sums.set(config[name], (sums.get(config[name]) ?? 0) + fees[name] - had[name])
      }
    }
    return sums
  }
}

/** free + locked; below 2^53 because the Vault bounds what an asset holds. */
function unitsOf(leaf: Uint8Array | null): number {
  if (leaf === null) return 0
  const { free, locked } = decodeBalance(leaf)
  return free + locked
}
