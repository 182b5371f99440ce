/** How a node of L1 is reached: over HTTP, or through an object that answers like one. */
import { custom, http, type Transport } from 'viem'

/** What a node answers to, EIP-1193: rejects with `{ code, message, data? }`. */
export interface L1Provider {
  request(call: { readonly method: string; readonly params?: unknown }): Promise<unknown>
}

/** One of the two. */
export type L1Access =
  | { readonly rpcUrl: string; readonly provider?: never }
  | { readonly provider: L1Provider; readonly rpcUrl?: never }

/** Only HTTP requests are sent again after a failure: a provider's own failures are final. */
export function transportOf({ rpcUrl, provider }: L1Access): Transport {
  return provider === undefined ? http(rpcUrl) : custom(provider, { retryCount: 0 })
}
