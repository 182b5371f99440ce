/** One request, one answer, one stream; bounded in size, time and number. */

import { concatBytes } from '@assay/protocol'
import type { Libp2p, PeerId, Stream } from '@libp2p/interface'
import {
  MAX_REQUEST_BYTES,
  MAX_SERVING,
  MAX_SERVING_PER_CONNECTION,
  REQUEST_TIMEOUT_MS,
} from './bounds.ts'
import { GossipError } from './errors.ts'

/** The answer to a request, or null when the request makes no sense. */
export type Answerer = (request: Uint8Array) => Promise<Uint8Array | null>

/** Bytes handed to the transport at once. */
const CHUNK_BYTES = 65_536

/**
 * Sends the request and reads the answer to its end.
 * @throws GossipError PEER_UNREACHABLE, PEER_INVALID (more than `maxBytes`)
 */
export async function ask(
  node: Libp2p,
  peer: PeerId,
  { protocol, request, maxBytes }: { protocol: string; request: Uint8Array; maxBytes: number },
): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS)
  try {
    const stream = await node.dialProtocol(peer, protocol, { signal })
    return await within(signal, stream, async () => {
      stream.send(request)
      await stream.close({ signal })
      return readToEnd(stream, maxBytes)
    })
  } catch (cause) {
    if (cause instanceof GossipError) throw cause
    const message = `${peer} did not answer ${protocol}`
    throw new GossipError('PEER_UNREACHABLE', message, { cause })
  }
}

/** Answers requests, at most MAX_SERVING at a time; what comes on top of that is reset. */
export function createServer(node: Libp2p): (protocol: string, answer: Answerer) => Promise<void> {
  let serving = 0

  async function serve(stream: Stream, answer: Answerer): Promise<void> {
    if (serving >= MAX_SERVING) return stream.abort(new Error('too many requests'))
    serving++
    const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS)
    try {
      await within(signal, stream, async () => {
        const reply = await answer(await readToEnd(stream, MAX_REQUEST_BYTES))
        if (reply === null) throw new GossipError('PEER_INVALID', 'the request makes no sense')
        await writeAll(stream, reply, signal)
        await stream.close({ signal })
      })
    } catch (error) {
      // Whatever went wrong is the end of this stream only; the peer sees a reset.
      stream.abort(error instanceof Error ? error : new Error(String(error)))
    } finally {
      serving--
    }
  }

  return async (protocol, answer) => {
    await node.handle(protocol, (stream) => serve(stream, answer), {
      maxInboundStreams: MAX_SERVING_PER_CONNECTION,
    })
  }
}

/**
 * Runs the work and aborts the stream when it fails or the time is over. The time limit is raced:
 * a stream whose connection died under it may never end an iteration that waits for bytes.
 */
async function within<T>(signal: AbortSignal, stream: Stream, work: () => Promise<T>): Promise<T> {
  const { promise: timeIsOver, reject } = Promise.withResolvers<never>()
  const abort = () => reject(new Error('out of time'))
  signal.addEventListener('abort', abort)
  try {
    return await Promise.race([work(), timeIsOver])
  } catch (error) {
    stream.abort(error instanceof Error ? error : new Error(String(error)))
    throw error
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

async function readToEnd(stream: Stream, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    size += part.byteLength
    if (size > maxBytes) throw new GossipError('PEER_INVALID', `more than ${maxBytes} bytes`)
    parts.push(part.subarray())
  }
  return concatBytes(...parts)
}

async function writeAll(stream: Stream, bytes: Uint8Array, signal: AbortSignal): Promise<void> {
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    const canGoOn = stream.send(bytes.subarray(start, start + CHUNK_BYTES))
    if (!canGoOn) await stream.onDrain({ signal })
  }
}
