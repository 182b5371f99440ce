/** What peers ask of each other, and the checks on what they get. Spec: batches. */
import { setImmediate } from 'node:timers/promises'
import {
  assert,
  type BatchHeader,
  BLOB_BYTES,
  type BlobRequest,
  concatBytes,
  encodeSignedHeader,
  GROUP_BYTES,
  SIGNED_HEADER_BYTES,
  type SignedBatchHeader,
} from '@assay/protocol'
import type { Libp2p, PeerId } from '@libp2p/interface'
import { bodyMatches } from './body.ts'
import { MAX_BLOB_ANSWER_BYTES, MAX_BODY_BYTES, MAX_RANGE } from './bounds.ts'
import { GossipError } from './errors.ts'
import type { CheckedHeader, HeaderGate } from './headerGate.ts'
import { ask, createServer } from './streams.ts'
import * as wire from './wire.ts'

/** Where a node finds what it serves. What is left out is not served. */
export interface Providers {
  /** At most `limit` headers, batchId rising from `from` (or the first later one it has). */
  readonly headersFrom?: (from: number, limit: number) => Promise<readonly SignedBatchHeader[]>
  /** The records of a micro-batch, in order, or null. */
  readonly bodyOf?: (batchId: number) => Promise<Uint8Array | null>
  readonly blobOf?: (request: BlobRequest) => Promise<Uint8Array | null>
}

/** Lets peers ask this node for what it has. */
export async function serveProviders(node: Libp2p, providers: Providers): Promise<void> {
  const serve = createServer(node)
  const { headersFrom, bodyOf, blobOf } = providers
  if (headersFrom !== undefined) {
    await serve(wire.HEADERS_PROTOCOL, async (bytes) => {
      const request = wire.decodeRangeRequest(bytes)
      if (request === null) return null
      const headers = await headersFrom(request.from, request.limit)
      return concatBytes(...headers.slice(0, request.limit).map(encodeSignedHeader))
    })
  }
  if (bodyOf !== undefined) {
    await serve(wire.BODY_PROTOCOL, async (bytes) => {
      const batchIds = wire.decodeBodyRequest(bytes)
      if (batchIds === null) return null
      return wire.encodeBodies(await Promise.all(batchIds.map(bodyOf)))
    })
  }
  if (blobOf !== undefined) {
    await serve(wire.BLOB_PROTOCOL, async (bytes) => {
      const request = wire.decodeBlobRequest(bytes)
      if (request === null) return null
      return (await blobOf(request)) ?? new Uint8Array(0)
    })
  }
}

/**
 * Signed headers from `from` on, each checked; empty when the peer has none.
 * @throws GossipError PEER_UNREACHABLE, PEER_INVALID
 */
export async function requestHeaders(
  node: Libp2p,
  peer: PeerId,
  { gate, from, limit = MAX_RANGE }: { gate: HeaderGate; from: number; limit?: number },
): Promise<readonly CheckedHeader[]> {
  assert(limit >= 1 && limit <= MAX_RANGE, `1 to ${MAX_RANGE} headers`)
  const request = wire.encodeRangeRequest(from, limit)
  const maxBytes = limit * SIGNED_HEADER_BYTES
  const answer = await ask(node, peer, { protocol: wire.HEADERS_PROTOCOL, request, maxBytes })
  const checked: CheckedHeader[] = []
  for (const [i, bytes] of (wire.splitHeaders(answer) ?? [answer]).entries()) {
    // Hundreds of signature checks in this thread must not hold up everything else.
    if (i % 8 === 7) await setImmediate()
    const header = await gate.check(bytes)
    const before = checked.at(-1)?.signed.header.batchId ?? from - 1
    if (header === null || header.signed.header.batchId <= before) {
      throw new GossipError('PEER_INVALID', `${peer} sent a wrong header`)
    }
    checked.push(header)
  }
  return checked
}

/**
 * The records of 1 … 8 micro-batches, each checked against its header; null where the peer has
 * none. @throws GossipError PEER_UNREACHABLE, PEER_INVALID
 */
export async function requestBodies(
  node: Libp2p,
  peer: PeerId,
  headers: readonly BatchHeader[],
): Promise<readonly (Uint8Array | null)[]> {
  const sizes = headers.map(({ count }) => count * GROUP_BYTES)
  if (sizes.some((size) => size > MAX_BODY_BYTES)) {
    throw new GossipError('PEER_INVALID', 'a header promises more than a submission can hold')
  }
  const request = wire.encodeBodyRequest(headers.map(({ batchId }) => batchId))
  const maxBytes = sizes.reduce((sum, size) => sum + size, 4 * headers.length)
  const answer = await ask(node, peer, { protocol: wire.BODY_PROTOCOL, request, maxBytes })
  const bodies = wire.decodeBodies(answer, headers.length)
  const isRight = bodies?.every((body, i) => {
    return body === null || bodyMatches(headers[i] as BatchHeader, body)
  })
  if (bodies === null || !isRight) {
    throw new GossipError('PEER_INVALID', `${peer} sent records that are not the header's`)
  }
  return bodies
}

/**
 * A blob as the peer sent it, not checked: whoever asks recomputes the commitment. Null when the
 * peer has none. @throws GossipError PEER_UNREACHABLE, PEER_INVALID
 */
export async function requestBlob(
  node: Libp2p,
  peer: PeerId,
  { versionedHash, blockNumber }: BlobRequest,
): Promise<Uint8Array | null> {
  const request = wire.encodeBlobRequest(versionedHash, blockNumber)
  const maxBytes = MAX_BLOB_ANSWER_BYTES
  const answer = await ask(node, peer, { protocol: wire.BLOB_PROTOCOL, request, maxBytes })
  if (answer.length === 0) return null
  if (answer.length === BLOB_BYTES) return answer
  throw new GossipError('PEER_INVALID', `${peer} sent ${answer.length} bytes for a blob`)
}
