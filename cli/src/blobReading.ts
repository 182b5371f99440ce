/** Blobs from an archive and beacon endpoints, as commands name them. Spec: da. */
import {
  type BlobReader,
  blockIdBySlot,
  blockNumberAsId,
  createArchive,
  createBeaconBlobSource,
  createBlobChecker,
  createBlobReader,
} from '@assay/da'
import type { Kzg } from '@assay/protocol'
import { createStoringReader, type L1Client } from '@assay/verifier'

/** anvil's chain, whose beacon blocks have the numbers of its blocks. */
const DEVELOPMENT_CHAIN = 31_337

/** Where blobs are asked for, in order. */
export interface BlobPlaces {
  readonly beacon?: readonly string[]
  readonly archive?: string
}

/** The archive is asked first: it is near, and checked like any other source. */
export function blobReader(options: BlobPlaces, l1: L1Client, kzg: Kzg): BlobReader {
  const checker = createBlobChecker(kzg)
  const beacons = (options.beacon ?? []).map((url) => {
    const bySlot = blockIdBySlot({ url, timestampOf: l1.blockTime })
    const resolveBlockId = async (blockNumber: number) => {
      const isDevelopment = (await l1.chainId()) === DEVELOPMENT_CHAIN
      return isDevelopment ? blockNumberAsId(blockNumber) : bySlot(blockNumber)
    }
    return createBeaconBlobSource({ url, checker, resolveBlockId })
  })
  if (options.archive === undefined) return createBlobReader(beacons, { checker })
  const archive = createArchive({ directory: options.archive, checker })
  return createStoringReader(createBlobReader([archive, ...beacons], { checker }), archive)
}
