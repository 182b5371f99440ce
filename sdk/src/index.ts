/** The door: a client for dapps and bots. */
export type * from './apiTypes.ts'
export { AssayClient, createClient } from './client.ts'
export type { ClientOptions, PlacedOrder } from './clientTypes.ts'
export { AssayApiError, AssayClientError, type ClientErrorCode } from './errors.ts'
export {
  createExit,
  type Exit,
  type ExitOptions,
  type ExitPayment,
  type ExitPhase,
} from './exit.ts'
export * from './exitBundle.ts'
export type { ForcedOperation, ForcedOrderRequest } from './force.ts'
export type { L1 } from './l1.ts'
export type { MassQuoted, MassQuoteRequest, QuotedAction, QuoteRequest } from './massQuote.ts'
export type { OrderRequest } from './orderRequest.ts'
export { checkReceipt, type ReceiptCheck } from './receipts.ts'
export {
  createSessionKey,
  KEY_OPERATION_NAMES,
  type KeyOperation,
  type KeyRights,
  type Session,
} from './sessionKeys.ts'
export { type Eip1193Provider, localSigner, type Signer, walletSigner } from './signer.ts'
export type { LiveBook, OrderEvent, Watcher, WatchOptions } from './sockets.ts'
export { type PrimaryType, type TypedDataJson, termsTypedData } from './typedData.ts'
