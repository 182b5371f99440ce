/** Totals of assets since genesis, and which a submission has touched. Spec: machine, "END". */
import {
  type AssetTotal,
  encodeAssetTotal,
  type OutcomeTotal,
  touchedAssetsOf,
  ZERO_HASH,
} from '@assay/protocol'

const NO_TOTAL: AssetTotal = { depositsConsumed: 0n, withdrawalsEmitted: 0n }

/** Off the hot path: big integers. */
export class Totals {
  readonly #totals = new Map<number, AssetTotal>()
  #touched: number[] = []
  /** The set after each number of marks, as the register has it. */
  #marks: Uint8Array[] = [ZERO_HASH]

  get(asset: number): AssetTotal {
    return this.#totals.get(asset) ?? NO_TOTAL
  }

  set(asset: number, total: AssetTotal): void {
    this.#totals.set(asset, total)
  }

  /** Rising. */
  all(): [asset: number, value: Uint8Array][] {
    return [...this.#totals]
      .sort(([a], [b]) => a - b)
      .map(([asset, total]) => [asset, encodeAssetTotal(total)])
  }

  /** A submission begins: nothing is touched. */
  clearTouched(): void {
    this.#touched = []
    this.#marks = [ZERO_HASH]
  }

  /** Marks an asset touched; returns the number of marks. */
  touch(asset: number): number {
    if (!this.#touched.includes(asset)) {
      this.#touched.push(asset)
      this.#marks.push(touchedAssetsOf(this.#touched))
    }
    return this.#touched.length
  }

  touchedAfter(marks: number): Uint8Array {
    return this.#marks[marks] as Uint8Array
  }

  /** Of the touched assets, rising. */
  ofSubmission(): OutcomeTotal[] {
    const rising = this.#touched.toSorted((a, b) => a - b)
    return rising.map((asset) => ({ asset, ...this.get(asset) }))
  }
}
