/** A peer: the topic of headers, and requests for what the topic did not bring. Spec: batches. */
import {
  assert,
  type BatchHeader,
  type BlobRequest,
  type BlobSource,
  encodeSignedHeader,
  type SignedBatchHeader,
} from '@assay/protocol'
import { generateKeyPairFromSeed } from '@libp2p/crypto/keys'
import { TopicValidatorResult } from '@libp2p/gossipsub'
import { identify } from '@libp2p/identify'
import type { Libp2p, PeerId } from '@libp2p/interface'
import { noise } from '@libp2p/noise'
import { tcp } from '@libp2p/tcp'
import { yamux } from '@libp2p/yamux'
import { type Multiaddr, multiaddr } from '@multiformats/multiaddr'
import { createLibp2p } from 'libp2p'
import { MAX_CONNECTIONS } from './bounds.ts'
import { GossipError } from './errors.ts'
import { type CheckedHeader, type GateOptions, HeaderGate, type Verdict } from './headerGate.ts'
import { createPubsub, type GossipSub } from './pubsub.ts'
import {
  type Providers,
  requestBlob,
  requestBodies,
  requestHeaders,
  serveProviders,
} from './requests.ts'
import { BLOB_PROTOCOL, BODY_PROTOCOL, HEADERS_PROTOCOL, headerTopic } from './wire.ts'

export interface GossipOptions extends GateOptions, Providers {
  /** Multiaddrs such as `/ip4/127.0.0.1/tcp/0` (any free port). */
  readonly listen: readonly string[]
  /** Multiaddrs with `/p2p/…` at the end, dialled until they answer and again when lost. */
  readonly bootstrap?: readonly string[]
  /** 32 bytes that fix the peer's name; see loadIdentity. By default a new name at each start. */
  readonly identitySeed?: Uint8Array
  /** Header of another peer, signature checked, each once; the order is not fixed. */
  readonly onHeader?: (header: CheckedHeader) => void
  /** A peer that serves headers is there. */
  readonly onPeer?: (peer: string) => void
  /** Headers are passed on to this peer from now on. */
  readonly onMesh?: (peer: string) => void
  /** A message that cost its sender. */
  readonly onRejected?: (peer: string, reason: string) => void
}

/** What the topic's messages came to since the start. */
export interface TopicCounts {
  readonly accepted: number
  readonly ignored: number
  readonly rejected: number
}

export interface GossipNode {
  start(): Promise<void>
  stop(): Promise<void>
  /** Name of this peer, after the start. */
  readonly peerId: string
  /** Multiaddrs that others can put into `bootstrap`. */
  addresses(): readonly string[]
  counts(): TopicCounts
  /**
   * Sends a header that the caller signed; it is not checked again, and a wrong one costs this peer
   * its name. Resolves with the number of peers it was sent to.
   */
  publishHeader(signed: SignedBatchHeader): Promise<number>
  /** Peers that serve headers, bodies or blobs. */
  peersWith(what: 'headers' | 'bodies' | 'blobs'): readonly string[]
  /** @throws GossipError PEER_UNREACHABLE, PEER_INVALID */
  requestHeaders(peer: string, from: number): Promise<readonly CheckedHeader[]>
  /** Bodies of 1 … 8 headers, checked; null where absent. @throws GossipError as above */
  requestBodies(
    peer: string,
    headers: readonly BatchHeader[],
  ): Promise<readonly (Uint8Array | null)[]>
  /**
   * All peers as one source of blobs; `isBlob` recomputes the commitment, so that one that lies
   * does not hide another that has it.
   */
  blobSource(isBlob: (bytes: Uint8Array, request: BlobRequest) => Promise<boolean>): BlobSource
}

/** Nothing is opened before `start`. */
export function createGossipNode(options: GossipOptions): GossipNode {
  return new Node(options)
}

const PROTOCOLS = {
  headers: HEADERS_PROTOCOL,
  bodies: BODY_PROTOCOL,
  blobs: BLOB_PROTOCOL,
} as const
const REDIAL_MS = 1_000

interface DialTarget {
  /** The peer's, as libp2p writes it. */
  readonly name: string
  readonly address: Multiaddr
}

function dialTarget(text: string): DialTarget {
  const [, name] = text.split('/p2p/')
  assert(name !== undefined, `${text} names its peer with /p2p/`)
  return { name, address: multiaddr(text) }
}

class Node implements GossipNode {
  readonly #options: GossipOptions
  readonly #topic: string
  readonly #gate: HeaderGate
  readonly #counts = { accepted: 0, ignored: 0, rejected: 0 }
  /** What connected peers serve, by name. */
  readonly #peers = new Map<string, { id: PeerId; protocols: readonly string[] }>()
  #libp2p: Libp2p<{ pubsub: GossipSub }> | null = null
  #redial: NodeJS.Timeout | null = null

  constructor(options: GossipOptions) {
    this.#options = options
    this.#topic = headerTopic(options.domainSeparator)
    this.#gate = new HeaderGate(options)
  }

  async start(): Promise<void> {
    assert(this.#libp2p === null, 'a node is started once')
    const { identitySeed, listen, bootstrap = [] } = this.#options
    const targets = bootstrap.map(dialTarget)
    const node = await createLibp2p({
      start: false,
      addresses: { listen: [...listen] },
      transports: [tcp()],
      connectionEncrypters: [noise()],
      streamMuxers: [yamux()],
      services: { identify: identify(), pubsub: createPubsub(this.#topic) },
      connectionManager: { maxConnections: MAX_CONNECTIONS, inboundConnectionThreshold: 16 },
      ...(identitySeed && { privateKey: await generateKeyPairFromSeed('Ed25519', identitySeed) }),
    })
    this.#libp2p = node
    this.#listenTo(node)
    await serveProviders(node, this.#options)
    await node.start()
    node.services.pubsub.subscribe(this.#topic)
    const dial = () => this.#dialMissing(targets)
    this.#redial = setInterval(dial, REDIAL_MS)
    dial()
  }

  async stop(): Promise<void> {
    if (this.#redial !== null) clearInterval(this.#redial)
    await this.#libp2p?.stop()
    this.#peers.clear()
  }

  get peerId(): string {
    return this.#running.peerId.toString()
  }

  addresses(): readonly string[] {
    return this.#running.getMultiaddrs().map(String)
  }

  counts(): TopicCounts {
    return { ...this.#counts }
  }

  async publishHeader(signed: SignedBatchHeader): Promise<number> {
    const bytes = encodeSignedHeader(signed)
    this.#gate.remember({ signed, digest: this.#gate.digestOf(signed.header) })
    const { recipients } = await this.#running.services.pubsub.publish(this.#topic, bytes)
    return recipients.length
  }

  peersWith(what: keyof typeof PROTOCOLS): readonly string[] {
    const peers = [...this.#peers].filter(([, { protocols }]) =>
      protocols.includes(PROTOCOLS[what]),
    )
    return peers.map(([name]) => name)
  }

  async requestHeaders(peer: string, from: number): Promise<readonly CheckedHeader[]> {
    return requestHeaders(this.#running, this.#idOf(peer), { gate: this.#gate, from })
  }

  async requestBodies(
    peer: string,
    headers: readonly BatchHeader[],
  ): Promise<readonly (Uint8Array | null)[]> {
    return requestBodies(this.#running, this.#idOf(peer), headers)
  }

  blobSource(isBlob: (bytes: Uint8Array, request: BlobRequest) => Promise<boolean>): BlobSource {
    return {
      name: 'peers',
      fetch: async (request) => {
        let failure: GossipError | null = null
        for (const peer of this.peersWith('blobs')) {
          try {
            const blob = await requestBlob(this.#running, this.#idOf(peer), request)
            if (blob !== null && (await isBlob(blob, request))) return blob
          } catch (error) {
            if (!(error instanceof GossipError)) throw error
            failure = error
          }
        }
        if (failure !== null) throw failure
        return null
      },
    }
  }

  #listenTo(node: Libp2p<{ pubsub: GossipSub }>): void {
    const { onPeer, onMesh } = this.#options
    node.addEventListener('peer:identify', ({ detail }) => {
      const name = detail.peerId.toString()
      this.#peers.set(name, { id: detail.peerId, protocols: detail.protocols })
      if (detail.protocols.includes(HEADERS_PROTOCOL)) onPeer?.(name)
    })
    node.addEventListener('peer:disconnect', ({ detail }) => {
      this.#peers.delete(detail.toString())
    })
    const { pubsub } = node.services
    pubsub.addEventListener('gossipsub:graft', ({ detail }) => onMesh?.(detail.peerId))
    pubsub.topicValidators.set(this.#topic, async (peer, { data }) => {
      const verdict = await this.#gate.judge(data)
      return this.#apply(verdict, peer)
    })
  }

  #apply(verdict: Verdict, peer: PeerId): TopicValidatorResult {
    if (verdict.kind === 'accept') {
      this.#counts.accepted++
      this.#options.onHeader?.(verdict.header)
      return TopicValidatorResult.Accept
    }
    if (verdict.kind === 'ignore') {
      this.#counts.ignored++
      return TopicValidatorResult.Ignore
    }
    this.#counts.rejected++
    this.#options.onRejected?.(peer.toString(), verdict.reason)
    return TopicValidatorResult.Reject
  }

  #dialMissing(targets: readonly DialTarget[]): void {
    const connected = new Set(this.#running.getPeers().map(String))
    for (const { name, address } of targets) {
      // A peer that does not answer is tried again at the next round.
      if (!connected.has(name)) this.#running.dial(address).catch(() => undefined)
    }
  }

  #idOf(peer: string): PeerId {
    const known = this.#peers.get(peer)
    if (known === undefined) throw new GossipError('PEER_UNREACHABLE', `${peer} is gone`)
    return known.id
  }

  get #running(): Libp2p<{ pubsub: GossipSub }> {
    assert(this.#libp2p !== null, 'the node is started')
    return this.#libp2p
  }
}
