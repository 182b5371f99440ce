/** Bounds that every implementation shares; part of the schema hash. Spec: numbers, "Limits". */

export const WORD_BYTES = 31
export const GROUP_WORDS = 4
export const GROUP_BYTES = 124
/** Groups plus inbox entries of one submission. */
export const MAX_SUBMISSION_ITEMS = 4_096
export const MAX_INBOX_PER_SUBMISSION = 512
export const MAX_WITHDRAWALS = 1_024
/** Matches, cleans and self-trade cancels of one record. */
export const MAX_BUDGET = 64
/** 30 days. */
export const MAX_EXPIRY_MS = 2_592_000_000
/** Smallest useful TICK, ms. */
export const TICK_MIN_MS = 65_536
/** What a session key signs has a seq of at most so much beyond the clock: a day. */
export const KEY_SEQ_AHEAD_MS = 86_400_000
export const MAX_MASS_QUOTE_ACTIONS = 20
/** Cleans of one MASS_QUOTE: with more, one of a single group would need six checkpoints. */
export const MAX_QUOTE_BUDGET = 32
export const MAX_FEE_PPM = 10_000
/** The whole reference: a wider band is none. */
export const MAX_BAND_PPM = 1_000_000
/** A day: longest halt, post-only phase and bucket of a band. */
export const MAX_BAND_SECONDS = 86_400
/** A market that the Governor reopens is post-only for at least so long. */
export const MIN_REOPEN_SECONDS = 60
/** Times in ms stay below 2^48. */
export const TIME_MAX_MS = 2 ** 48 - 1

export const BLOB_ELEMENTS = 4_096
export const BLOB_BYTES = 131_072
export const MAX_BLOBS = 6

export const CHECKPOINT_BYTES = 31
/** A checkpoint closes at an item boundary from here on … */
export const CHECKPOINT_SOFT = { gas: 2_000_000, bytes: 65_536 } as const
/** … and before any step that would pass this. */
export const CHECKPOINT_HARD = { gas: 3_000_000, bytes: 98_304 } as const

export const ACCOUNT_DEPTH = 32
export const BALANCE_DEPTH = 8
export const SLOT_DEPTH = 10
export const KEY_DEPTH = 4
export const MARKET_DEPTH = 12
export const ASSET_DEPTH = 8
export const BOOK_KEY_BITS = 80

/** Amounts stay below this, so numbers are exact. */
export const AMOUNT_LIMIT = 2 ** 53
/** The last epoch of an account: no CANCEL_ALL leads beyond it. */
export const EPOCH_MAX = 2 ** 32 - 1
export const PROTOCOL_VERSION = 1
/** Stands for the market fees in the netted deltas. */
export const FEES_ACCOUNT = 2 ** 32 - 1
