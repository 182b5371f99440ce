/** What can go wrong with a place where blobs are kept. Spec: da. */
import { BaseError } from '@assay/protocol'

/**
 * A source that could not be asked, or whose answer is no answer; never "it does not have it",
 * which is null. Codes: BEACON_UNREACHABLE (no connection, timeout, 5xx, 429), BEACON_INVALID
 * (another status, malformed or too large), ARCHIVE_UNREACHABLE (the directory cannot be read),
 * ARCHIVE_WRONG_BLOB (put with a hash that is not the blob's).
 */
export class BlobSourceError extends BaseError {}
