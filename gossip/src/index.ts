/** Peer to peer transport: headers by topic, what is missing by request. Spec: batches. */
export { bodyMatches, recordsOfBody } from './body.ts'
export { GossipError } from './errors.ts'
export * from './gossipNode.ts'
export { type ChainPoint, type Conflict, HeaderChain } from './headerChain.ts'
export type { CheckedHeader, GateOptions, Recover } from './headerGate.ts'
export { loadIdentity } from './identity.ts'
export * from './observer.ts'
export type { Providers } from './requests.ts'
