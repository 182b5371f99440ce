import type { Hex } from '@assay/settlement'

/** What a node answers instead of a result. */
export class RpcError extends Error {
  readonly code: number
  /** The contract's error, of a call that reverts. */
  readonly data?: Hex

  constructor(code: number, message: string, data?: Hex) {
    super(message)
    this.code = code
    if (data !== undefined) this.data = data
  }
}
