/** One step about to run, and the leaves that stand before it. Spec: witness, "Steps". */
import type { EndResult, Step } from '@assay/engine'
import {
  type DecodedRecord,
  decodeAccountHead,
  decodeAssetTotal,
  decodeKey,
  decodeMarketConfig,
  decodeSlot,
  leafAddress,
  type MarketConfig,
  type Registers,
  type SessionKey,
  type Slot,
  type Status,
} from '@assay/protocol'
import type { StateTree } from '@assay/state'

/** One step about to run: the tree stands before it. */
export interface PendingStep {
  readonly step: Step
  readonly before: Registers
  /** The status of its record when this step ends it. */
  readonly status: Status
  /** MASS_QUOTE: what becomes of each action, else null. */
  readonly actions: readonly Status[] | null
  /** Null at END; of an entry, what its payload is. */
  readonly record: DecodedRecord | null
  /** The inbox entry that the item is, null elsewhere. */
  readonly entry: Uint8Array | null
  /** Of the record; 0 elsewhere. */
  readonly groups: number
  /** At END, null elsewhere. */
  readonly end: EndResult | null
}

/** Leaves of the tree before the step. */
export class Reader {
  readonly #tree: StateTree

  constructor(tree: StateTree) {
    this.#tree = tree
  }

  head(account: number) {
    return decodeAccountHead(this.#leaf(leafAddress.account(account), 32))
  }

  slot(account: number, slot: number): Slot {
    return decodeSlot(this.#leaf(leafAddress.slot(account, slot), 64))
  }

  key(account: number, index: number): SessionKey {
    return decodeKey(this.#leaf(leafAddress.key(account, index), 64))
  }

  config(market: number): MarketConfig {
    return decodeMarketConfig(this.#leaf(leafAddress.market(market), 128).subarray(32, 64))
  }

  total(asset: number) {
    return decodeAssetTotal(this.#leaf(leafAddress.assetTotal(asset), 64))
  }

  #leaf(address: Uint8Array, size: number): Uint8Array {
    return this.#tree.leaf(address) ?? new Uint8Array(size)
  }
}
