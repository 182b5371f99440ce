/** Bounds of everything a peer can send or ask for. */
import { BLOB_BYTES, GROUP_BYTES, MAX_SUBMISSION_ITEMS } from '@assay/protocol'

/** Largest frame on a gossip stream. */
export const MAX_GOSSIP_BYTES = 65_536
/** Headers whose digests the gate remembers, about three minutes of micro-batches. */
export const SEEN_HEADERS = 8_192
/** Headers of one range answer: 211 bytes each. */
export const MAX_RANGE = 256
/** Bodies of one request. */
export const MAX_BODIES = 8
export const MAX_BODY_BYTES = MAX_SUBMISSION_ITEMS * GROUP_BYTES
export const MAX_BLOB_ANSWER_BYTES = BLOB_BYTES
/** Largest request of any protocol. */
export const MAX_REQUEST_BYTES = 64
/** Requests served at the same time, all peers together and for each connection. */
export const MAX_SERVING = 32
export const MAX_SERVING_PER_CONNECTION = 4
export const MAX_CONNECTIONS = 64
/** Per request, connection to last byte, ms. */
export const REQUEST_TIMEOUT_MS = 10_000
/** Headers kept while those before them are missing. */
export const MAX_AHEAD = 1_024
/** Pairs of conflicting headers kept as evidence; the rest is only counted. */
export const MAX_EVIDENCE = 64
