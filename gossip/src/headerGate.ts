/** Which headers are let in: decides for each message, cheap checks first. Spec: batches. */
import {
  type BatchHeader,
  decodeSignedHeader,
  equalBytes,
  headerDigest,
  recoverAddress,
  type Signature,
  type SignedBatchHeader,
  toHex,
} from '@assay/protocol'
import { SEEN_HEADERS } from './bounds.ts'

/** A header whose signature was checked, and its digest. */
export interface CheckedHeader {
  readonly signed: SignedBatchHeader
  /** 32 bytes; the next header's prevHash. */
  readonly digest: Uint8Array
}

/** `reject` counts against the peer that sent it, `ignore` does not. */
export type Verdict =
  | { readonly kind: 'accept'; readonly header: CheckedHeader }
  | { readonly kind: 'ignore'; readonly reason: 'duplicate' | 'stale' }
  | { readonly kind: 'reject'; readonly reason: 'malformed' | 'shard' | 'signature' }

/** The signer's address, 20 bytes, or null; natively in workers where there are some. */
export type Recover = (digest: Uint8Array, signature: Signature) => Promise<Uint8Array | null>

export interface GateOptions {
  readonly domainSeparator: Uint8Array
  /** The sequencer's header address, 20 bytes. */
  readonly headerSigner: Uint8Array
  readonly shard: number
  /** By default in this thread and in JavaScript, 2 ms each. */
  readonly recover?: Recover
}

export class HeaderGate {
  readonly #options: GateOptions
  readonly #recover: Recover
  /** Digests seen by batchId, oldest first; two are an equivocation, a third adds nothing. */
  readonly #seen = new Map<number, string[]>()
  #highest = 0

  constructor(options: GateOptions) {
    this.#options = options
    this.#recover = options.recover ?? (async (digest, sig) => recoverAddress(digest, sig))
  }

  /** Judges a gossiped message. Cost: one signature check for a header not seen lately. */
  async judge(bytes: Uint8Array): Promise<Verdict> {
    // A copy: what comes in is part of a larger frame, and may be a Buffer, whose slices share.
    const signed = decodeSignedHeader(new Uint8Array(bytes))
    if (signed === null) return { kind: 'reject', reason: 'malformed' }
    if (signed.header.shard !== this.#options.shard) return { kind: 'reject', reason: 'shard' }
    const digest = this.digestOf(signed.header)
    const early = this.#seenVerdict(signed.header.batchId, digest)
    if (early !== null) return early
    if (!(await this.#isSigned(signed, digest))) return { kind: 'reject', reason: 'signature' }
    // The same header may have come in twice during the check.
    const late = this.#seenVerdict(signed.header.batchId, digest)
    if (late !== null) return late
    const header = { signed, digest }
    this.remember(header)
    return { kind: 'accept', header }
  }

  /** Checks a header that was asked for, seen before or not; null when it is not right. */
  async check(bytes: Uint8Array): Promise<CheckedHeader | null> {
    const signed = decodeSignedHeader(bytes)
    if (signed === null || signed.header.shard !== this.#options.shard) return null
    const digest = this.digestOf(signed.header)
    return (await this.#isSigned(signed, digest)) ? { signed, digest } : null
  }

  /** Takes the header as seen, so that an echo is a duplicate. */
  remember({ signed, digest }: CheckedHeader): void {
    const { batchId } = signed.header
    this.#highest = Math.max(this.#highest, batchId)
    const digests = this.#seen.get(batchId) ?? []
    this.#seen.set(batchId, [...digests, toHex(digest)])
    const [oldest] = this.#seen.keys()
    if (this.#seen.size > SEEN_HEADERS && oldest !== undefined) this.#seen.delete(oldest)
  }

  #seenVerdict(batchId: number, digest: Uint8Array): Verdict | null {
    if (batchId <= this.#highest - SEEN_HEADERS) return { kind: 'ignore', reason: 'stale' }
    const digests = this.#seen.get(batchId) ?? []
    const isKnown = digests.length >= 2 || digests.includes(toHex(digest))
    return isKnown ? { kind: 'ignore', reason: 'duplicate' } : null
  }

  /** 32 bytes. */
  digestOf(header: BatchHeader): Uint8Array {
    return headerDigest(this.#options.domainSeparator, header)
  }

  async #isSigned({ signature }: SignedBatchHeader, digest: Uint8Array): Promise<boolean> {
    const v = signature[64]
    if (v !== 27 && v !== 28) return false
    const parts = { r: signature.slice(0, 32), s: signature.slice(32, 64), yParity: v - 27 }
    const address = await this.#recover(digest, parts)
    return address !== null && equalBytes(address, this.#options.headerSigner)
  }
}
