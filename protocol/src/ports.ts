/**
 * The world as small interfaces. Real ones live in the owning room, simulated ones in the
 * simulator; decisions are made behind them. Spec: none (architecture).
 */
import type { Signature } from './records.ts'

export interface Clock {
  /** ms since 1970, integer. */
  wallMs(): number
  /** ms, monotonic, integer. */
  monotonicMs(): number
}

export interface Rng {
  /** Integer in [0, bound). */
  below(bound: number): number
}

/** One directory of files. Sync is explicit; an error of `sync` is fatal and never retried. */
export interface Storage {
  list(): Promise<readonly string[]>
  read(name: string, offset: number, length: number): Promise<Uint8Array>
  size(name: string): Promise<number>
  append(name: string, bytes: Uint8Array): Promise<void>
  /** Replaces bytes inside a file, which keeps its size. */
  write(name: string, offset: number, bytes: Uint8Array): Promise<void>
  sync(name: string): Promise<void>
  truncate(name: string, size: number): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(name: string): Promise<void>
  syncDir(): Promise<void>
}

/** Where blobs are found again; bytes are checked, never trusted. */
export interface BlobSource {
  /** For reports: what kind, and where. */
  readonly name: string
  /**
   * The blob with this versioned hash, or null when this source does not have it.
   * @throws BaseError when the source cannot be asked or gives no usable answer
   */
  fetch(request: BlobRequest): Promise<Uint8Array | null>
}

export interface BlobRequest {
  /** 32 bytes. */
  readonly versionedHash: Uint8Array
  /** L1 block that carried the blob. */
  readonly blockNumber: number
}

/** What travels beside a blob transaction. */
export interface BlobSidecar {
  /** 1: cell proofs (EIP-7594), what Ethereum takes today. 0: one proof for each blob. */
  readonly version: 0 | 1
  /** 131,072 bytes each. */
  readonly blobs: readonly Uint8Array[]
  /** 48 bytes each. */
  readonly commitments: readonly Uint8Array[]
  /** 48 bytes each, in the order of the blobs: 128 for each in version 1, one in version 0. */
  readonly proofs: readonly Uint8Array[]
  /** 32 bytes each. */
  readonly versionedHashes: readonly Uint8Array[]
}

/**
 * KZG for EIP-4844 and EIP-7594. A blob has 131,072 bytes; every method rejects with the code
 * KZG_INVALID_BLOB when an element is not below the field's modulus.
 */
export interface Kzg {
  /** `native c-kzg` or `javascript`: said at start. */
  readonly kind: string
  /** 48 bytes. */
  commit(blob: Uint8Array): Promise<Uint8Array>
  /** 128 cell proofs of 48 bytes. */
  cellProofs(blob: Uint8Array): Promise<readonly Uint8Array[]>
  /** 48-byte proof of the whole blob (version 0 sidecars). */
  blobProof(blob: Uint8Array, commitment: Uint8Array): Promise<Uint8Array>
  /** Opens element `index` (0 … 4,095): 48-byte proof and the element's own 32 bytes. */
  openElement(blob: Uint8Array, index: number): Promise<{ proof: Uint8Array; value: Uint8Array }>
  stop(): Promise<void>
}

/** Checks signatures off the main thread; answers with the recovered address or null. */
export interface SignaturePool {
  recover(digest: Uint8Array, signature: Signature): Promise<Uint8Array | null>
  stop(): Promise<void>
}
