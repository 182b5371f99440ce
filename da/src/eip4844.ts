/** Ethereum blobs as a data layer: bytes out as a sidecar, back by pointer. Spec: da. */
import type { BlobSidecar, Kzg } from '@assay/protocol'
import type { BlobReader } from './blobReader.ts'
import { prepareSidecar } from './sidecar.ts'

/** Where blobs are found again. */
export interface BlobPointer {
  /** In the order of the transaction. */
  readonly versionedHashes: readonly Uint8Array[]
  /** L1 block of the transaction. */
  readonly blockNumber: number
}

/** What any data layer offers; publishing is the transaction manager's. */
export interface DataLayer {
  /** For 1 … 6 whole blobs. @throws KzgError */
  prepare(blobs: readonly Uint8Array[]): Promise<BlobSidecar>
  /** The blobs in the order of the pointer, checked. @throws DataUnavailableError, KzgError */
  fetch(pointer: BlobPointer): Promise<readonly Uint8Array[]>
}

/** `version` is 1 for Ethereum and anvil, 0 for simulators without cell proofs. */
export function createEip4844(options: {
  readonly kzg: Kzg
  readonly reader: BlobReader
  readonly version?: 0 | 1
}): DataLayer {
  return {
    prepare: (blobs) => prepareSidecar(blobs, options.kzg, options.version ?? 1),
    async fetch({ versionedHashes, blockNumber }) {
      const blobs: Uint8Array[] = []
      for (const versionedHash of versionedHashes) {
        const { blob } = await options.reader.read({ versionedHash, blockNumber })
        blobs.push(blob)
      }
      return blobs
    },
  }
}
