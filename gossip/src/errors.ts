/** What can go wrong between peers. */
import { BaseError } from '@assay/protocol'

/**
 * Codes: PEER_UNREACHABLE (no connection, no such protocol, timeout, reset), PEER_INVALID (an
 * answer that is too long, malformed or not signed by the sequencer), IDENTITY_INVALID (the file of
 * the seed is damaged).
 */
export class GossipError extends BaseError {}
