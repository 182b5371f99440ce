/** Somebody who trades, and the key that is theirs. */
export interface Trader {
  readonly account: number
  readonly owner: Uint8Array
  readonly privateKey: Uint8Array
}
