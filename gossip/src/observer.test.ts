import { BLOB_BYTES, encodeSignedHeader, equalBytes } from '@assay/protocol'
import { identify } from '@libp2p/identify'
import type { Libp2p } from '@libp2p/interface'
import { noise } from '@libp2p/noise'
import { tcp } from '@libp2p/tcp'
import { yamux } from '@libp2p/yamux'
import { multiaddr } from '@multiformats/multiaddr'
import { createLibp2p } from 'libp2p'
import { afterEach, expect, test } from 'vitest'
import { MAX_GOSSIP_BYTES } from './bounds.ts'
import { type Batch, batches, OTHER_KEY, SEPARATOR, SHARED, sign } from './fixtures.ts'
import { createGossipNode, type GossipNode, type GossipOptions } from './gossipNode.ts'
import type { Conflict } from './headerChain.ts'
import { createObserver, type Observer, type ObserverOptions } from './observer.ts'
import { createPubsub, type GossipSub } from './pubsub.ts'
import { ask } from './streams.ts'
import { BODY_PROTOCOL, HEADERS_PROTOCOL, headerTopic } from './wire.ts'

/** So long that no poll happens in a test that is not about polling. */
const NEVER_MS = 1_000_000
const TOPIC = headerTopic(SEPARATOR)
const toStop: { stop(): unknown }[] = []

afterEach(async () => {
  for (const each of toStop.splice(0).reverse()) await each.stop()
})

/** Resolves when the counted thing has happened often enough. */
function counter(): { tick: () => void; reached: (count: number) => Promise<void> } {
  let count = 0
  const waiting: { count: number; resolve: () => void }[] = []
  const wake = () => {
    for (const waiter of waiting) if (count >= waiter.count) waiter.resolve()
  }
  return {
    tick: () => {
      count++
      wake()
    },
    reached: (target) =>
      new Promise((resolve) => {
        waiting.push({ count: target, resolve })
        wake()
      }),
  }
}

/** Waits until both sides pass headers on to each other (or to so many others). */
async function linked(...sides: readonly { mesh: ReturnType<typeof counter> }[]): Promise<void> {
  await Promise.all(sides.map(({ mesh }) => mesh.reached(1)))
}

/** A node that serves what is in `published`. */
async function startSequencer(published: Batch[], options: Partial<GossipOptions> = {}) {
  const mesh = counter()
  const node = createGossipNode({
    ...SHARED,
    headersFrom: async (from, limit) => {
      const found = published.filter(({ signed }) => signed.header.batchId >= from)
      return found.slice(0, limit).map(({ signed }) => signed)
    },
    bodyOf: async (batchId) => {
      return published.find(({ signed }) => signed.header.batchId === batchId)?.body ?? null
    },
    onMesh: mesh.tick,
    ...options,
  })
  await node.start()
  toStop.push(node)
  return { node, mesh }
}

async function startObserver(bootstrap: readonly string[], options: Partial<ObserverOptions> = {}) {
  const seen: number[] = []
  const mesh = counter()
  const headers = counter()
  const conflicts: Conflict[] = []
  const conflict = counter()
  const rejections: string[] = []
  const rejected = counter()
  const observer = createObserver({
    ...SHARED,
    bootstrap,
    pollMs: NEVER_MS,
    onMesh: mesh.tick,
    onHeader: ({ signed }) => {
      seen.push(signed.header.batchId)
      headers.tick()
    },
    onConflict: (found) => {
      conflicts.push(found)
      conflict.tick()
    },
    onRejected: (_, reason) => {
      rejections.push(reason)
      rejected.tick()
    },
    ...options,
  })
  await observer.start()
  toStop.push(observer)
  return { observer, mesh, seen, headers, conflicts, conflict, rejections, rejected }
}

/** A peer on the same topic that checks nothing. */
async function startAttacker(victim: string): Promise<Libp2p<{ pubsub: GossipSub }>> {
  const node = await createLibp2p({
    addresses: { listen: ['/ip4/127.0.0.1/tcp/0'] },
    transports: [tcp()],
    connectionEncrypters: [noise()],
    streamMuxers: [yamux()],
    services: { identify: identify(), pubsub: createPubsub(TOPIC) },
  })
  toStop.push(node)
  const isLinked = new Promise<void>((resolve) => {
    node.services.pubsub.addEventListener('gossipsub:graft', () => resolve())
  })
  node.services.pubsub.subscribe(TOPIC)
  await node.dial(multiaddr(victim))
  await isLinked
  return node
}

function heartbeat({ services }: Libp2p<{ pubsub: GossipSub }>): Promise<void> {
  return new Promise((resolve) => {
    services.pubsub.addEventListener('gossipsub:heartbeat', () => resolve(), { once: true })
  })
}

const addressOf = (node: GossipNode) => node.addresses()[0] as string
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

async function publishAll(node: GossipNode, some: readonly Batch[]): Promise<void> {
  for (const { signed } of some) await node.publishHeader(signed)
}

test('observers receive every header, one of them through the other', async () => {
  const made = batches(20)
  const sequencer = await startSequencer([])
  const { node } = sequencer
  const first = await startObserver(node.addresses())
  const second = await startObserver(first.observer.node.addresses())
  await Promise.all([linked(sequencer, second), first.mesh.reached(2)])
  await publishAll(node, made)
  await Promise.all([first.headers.reached(20), second.headers.reached(20)])
  for (const { observer, seen } of [first, second]) {
    expect(seen).toEqual(numbers(20))
    expect(observer.report()).toEqual({
      headersSeen: 20,
      lastBatchId: 20,
      rejected: 0,
      wrongAnswers: 0,
      equivocations: 0,
      replacements: 0,
      lineageBreaks: 0,
      gaps: [],
    })
  }
})

test('a header with a wrong signature is rejected, not delivered and not passed on', async () => {
  const made = batches(2)
  const sequencer = await startSequencer([])
  const { node } = sequencer
  const near = await startObserver(node.addresses())
  const far = await startObserver(near.observer.node.addresses())
  await Promise.all([linked(sequencer, far), near.mesh.reached(2)])
  const attacker = await startAttacker(addressOf(near.observer.node))
  const forged = sign((made[0] as Batch).signed.header, OTHER_KEY)
  await attacker.services.pubsub.publish(TOPIC, encodeSignedHeader(forged))
  await near.rejected.reached(1)
  await attacker.services.pubsub.publish(TOPIC, Uint8Array.of(1, 2, 3))
  await near.rejected.reached(2)
  await publishAll(node, made)
  await Promise.all([near.headers.reached(2), far.headers.reached(2)])
  expect(near.rejections).toEqual(['signature', 'malformed'])
  expect([near.seen, far.seen]).toEqual([numbers(2), numbers(2)])
  expect(far.observer.report().rejected).toBe(0)
  expect(far.observer.headersFrom(0, 9)).toEqual(made.map(({ signed }) => signed))
})

test('after three wrong messages a peer is not heard any more', async () => {
  const [good] = batches(1) as [Batch]
  const { observer, rejected, seen } = await startObserver([])
  const attacker = await startAttacker(addressOf(observer.node))
  for (const count of numbers(3)) {
    await attacker.services.pubsub.publish(TOPIC, Uint8Array.of(count))
    await rejected.reached(count)
  }
  // Good scores are remembered for a second, which three heartbeats take at least.
  for (const _ of numbers(3)) await heartbeat(attacker)
  await attacker.services.pubsub.publish(TOPIC, encodeSignedHeader(good.signed))
  // Its requests go through the same connection, after the message; it must have arrived by then.
  const peer = attacker.getPeers()[0] as NonNullable<ReturnType<Libp2p['getPeers']>[number]>
  const request = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 1)
  await ask(attacker, peer, { protocol: HEADERS_PROTOCOL, request, maxBytes: 1_000 })
  expect(seen).toEqual([])
  expect(observer.node.counts()).toEqual({ accepted: 0, ignored: 0, rejected: 3 })
})

test('an observer that comes late asks for everything before, in several ranges', async () => {
  const made = [...batches(270)]
  const { node } = await startSequencer(made)
  const { seen, headers, observer } = await startObserver(node.addresses())
  await headers.reached(270)
  expect(seen).toEqual(numbers(270))
  expect(observer.report().gaps).toEqual([])
})

test('a header that shows a gap makes the observer ask for what it missed', async () => {
  const made = batches(6)
  const published: Batch[] = []
  const sequencer = await startSequencer(published)
  const { node } = sequencer
  const observer = await startObserver(node.addresses())
  const { seen, headers } = observer
  await linked(sequencer, observer)
  published.push(...made)
  await publishAll(node, made.slice(5))
  await headers.reached(6)
  expect(seen).toEqual(numbers(6))
})

test('the newest header is found although nobody announced it', async () => {
  const made = batches(3)
  const published = made.slice(0, 1)
  const { node } = await startSequencer(published)
  const { seen, headers } = await startObserver(node.addresses(), { pollMs: 20 })
  await headers.reached(1)
  published.push(...made.slice(1))
  await headers.reached(3)
  expect(seen).toEqual(numbers(3))
})

test('a look without peers does not end all later ones', async () => {
  const published = [...batches(3)]
  const identitySeed = new Uint8Array(32).fill(7)
  const first = await startSequencer(published.slice(0, 1), { identitySeed })
  const [address] = first.node.addresses()
  const { headers, seen } = await startObserver([address as string], { pollMs: 20 })
  await headers.reached(1)
  await first.node.stop()
  // Polls go on while no peer is connected; one of them once ended all later ones.
  const listen = [(address as string).split('/p2p/')[0] as string]
  await startSequencer(published, { identitySeed, listen })
  await headers.reached(3)
  expect(seen).toEqual([1, 2, 3])
})

test('observers fill in for a sequencer that is gone', async () => {
  const made = [...batches(5)]
  const { node } = await startSequencer(made)
  const first = await startObserver(node.addresses())
  await first.headers.reached(5)
  await node.stop()
  const second = await startObserver(first.observer.node.addresses())
  await second.headers.reached(5)
  expect(second.seen).toEqual(numbers(5))
})

test('an equivocation reaches observers, who keep both headers', async () => {
  const made = batches(3)
  const sequencer = await startSequencer([])
  const { node } = sequencer
  const started = await startObserver(node.addresses())
  const { conflict, conflicts, observer, headers } = started
  await linked(sequencer, started)
  await publishAll(node, made)
  await headers.reached(3)
  const honest = (made[1] as Batch).signed
  const other = sign({ ...honest.header, inputRoot: new Uint8Array(32).fill(7) })
  await node.publishHeader(other)
  await conflict.reached(1)
  expect(conflicts.map(({ kind, first, second }) => [kind, first.signed, second.signed])).toEqual([
    ['equivocation', honest, other],
  ])
  expect(observer.report()).toMatchObject({ equivocations: 1, headersSeen: 3, lastBatchId: 3 })
  expect(observer.evidence()).toEqual(conflicts)
})

async function withBodies(bodyOf: GossipOptions['bodyOf']): Promise<[Observer, readonly Batch[]]> {
  const made = [...batches(3)]
  const { node } = await startSequencer(made, bodyOf === undefined ? {} : { bodyOf })
  const { observer, headers } = await startObserver(node.addresses())
  await headers.reached(3)
  return [observer, made]
}

test('bodies are served and match their headers', async () => {
  const [observer, made] = await withBodies(undefined)
  const bodies = await observer.fetchBodies(made.map(({ signed }) => signed.header))
  expect(bodies).toEqual(made.map(({ body }) => body))
  const { header } = (made[0] as Batch).signed
  expect(await observer.fetchBodies([{ ...header, batchId: 99 }])).toEqual([null])
  expect(observer.report().wrongAnswers).toBe(0)
})

test('a body with one byte altered, cut or added is refused and counted', async () => {
  const original = (batches(1)[0] as Batch).body
  const altered = original.slice()
  altered[300] = (altered[300] as number) ^ 1
  const lies = [altered, original.subarray(124), new Uint8Array([...original, 0])]
  let turn = 0
  const [observer, made] = await withBodies(async () => lies[turn] as Uint8Array)
  for (turn = 0; turn < lies.length; turn++) {
    expect(await observer.fetchBodies([(made[0] as Batch).signed.header])).toEqual([null])
    expect(observer.report().wrongAnswers).toBe(turn + 1)
  }
})

test('an answer without end is cut off, and another peer is asked', async () => {
  const made = [...batches(4)]
  const liar = await createLibp2p({
    addresses: { listen: ['/ip4/127.0.0.1/tcp/0'] },
    transports: [tcp()],
    connectionEncrypters: [noise()],
    streamMuxers: [yamux()],
    services: { identify: identify() },
  })
  toStop.push(liar)
  const cut = counter()
  await liar.handle(HEADERS_PROTOCOL, (stream) => {
    stream.addEventListener('close', cut.tick)
    const write = () => {
      while (stream.status === 'open' && stream.send(new Uint8Array(65_536)));
    }
    stream.addEventListener('drain', write)
    write()
  })
  const { node } = await startSequencer(made)
  const bootstrap = [...liar.getMultiaddrs().map(String), ...node.addresses()]
  const { observer, seen, headers } = await startObserver(bootstrap)
  await cut.reached(1)
  await headers.reached(4)
  expect(seen).toEqual(numbers(4))
  expect(observer.report().wrongAnswers).toBeGreaterThanOrEqual(1)
})

test('a request beyond the bounds is reset', async () => {
  const { node } = await startSequencer([...batches(1)])
  const attacker = await startAttacker(addressOf(node))
  const peer = attacker.getPeers()[0] as NonNullable<ReturnType<Libp2p['getPeers']>[number]>
  const tooLong = new Uint8Array(1_000)
  const tooMany = new Uint8Array(8 * 9)
  const tooFar = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 255, 255)
  const requests: [string, Uint8Array][] = [
    [HEADERS_PROTOCOL, tooLong],
    [HEADERS_PROTOCOL, tooFar],
    [BODY_PROTOCOL, tooMany],
  ]
  for (const [protocol, request] of requests) {
    const answer = ask(attacker, peer, { protocol, request, maxBytes: 1_000 })
    await expect(answer).rejects.toMatchObject({ code: 'PEER_UNREACHABLE' })
  }
})

test('an oversize message is not delivered and does not disturb the others', async () => {
  const made = batches(2)
  const sequencer = await startSequencer([])
  const { node } = sequencer
  const started = await startObserver(node.addresses())
  const { observer, seen, headers } = started
  await linked(sequencer, started)
  const attacker = await startAttacker(addressOf(observer.node))
  await attacker.services.pubsub.publish(TOPIC, new Uint8Array(MAX_GOSSIP_BYTES + 1))
  await publishAll(node, made)
  await headers.reached(2)
  expect(seen).toEqual(numbers(2))
  expect(observer.node.counts()).toMatchObject({ accepted: 2, rejected: 0 })
})

test('peers are one source of blobs; one that lies does not hide one that has it', async () => {
  const blob = new Uint8Array(BLOB_BYTES).fill(9)
  const known = new Uint8Array(32).fill(4)
  const headersFrom = async () => []
  const serve = (bytes: Uint8Array) => ({
    headersFrom,
    blobOf: async ({ versionedHash }: { versionedHash: Uint8Array }) =>
      equalBytes(versionedHash, known) ? bytes : null,
  })
  const liar = await startSequencer([], serve(new Uint8Array(BLOB_BYTES)))
  const honest = await startSequencer([], serve(blob))
  const peers = counter()
  const bootstrap = [...liar.node.addresses(), ...honest.node.addresses()]
  const { observer } = await startObserver(bootstrap, { onPeer: peers.tick })
  await peers.reached(2)
  const source = observer.node.blobSource(async (bytes) => equalBytes(bytes, blob))
  const fetched = await source.fetch({ versionedHash: known, blockNumber: 7 })
  expect(fetched !== null && equalBytes(fetched, blob)).toBe(true)
  expect(await source.fetch({ versionedHash: new Uint8Array(32), blockNumber: 7 })).toBeNull()
})
