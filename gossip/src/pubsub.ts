/** The bounds and penalties of the topic. */
import { createHash } from 'node:crypto'
import { type GossipSub, gossipsub } from '@libp2p/gossipsub'
import { MAX_GOSSIP_BYTES } from './bounds.ts'

/** A service for libp2p that knows one topic. */
export function createPubsub(topic: string): ReturnType<typeof gossipsub> {
  return gossipsub({
    allowedTopics: [topic],
    fallbackToFloodsub: false,
    // Headers carry the sequencer's signature; the relay's would add nothing.
    globalSignaturePolicy: 'StrictNoSign',
    msgIdFn: (message) => createHash('sha256').update(message.data).digest(),
    // Whoever publishes with nobody there is asked for the range later.
    allowPublishToZeroTopicPeers: true,
    ignoreDuplicatePublishError: true,
    // What was missed is fetched by range, which has better bounds than IHAVE and IWANT.
    Dlazy: 0,
    gossipFactor: 0,
    maxInboundDataLength: MAX_GOSSIP_BYTES,
    maxTopicBytesPerPeer: 8_192,
    decodeRpcLimits: {
      maxSubscriptions: 5,
      maxMessages: 64,
      maxIhaveMessageIDs: 64,
      maxIwantMessageIDs: 64,
      maxIdontwantMessageIDs: 64,
      maxControlMessages: 16,
      maxPeerInfos: 16,
    },
    scoreParams: { topics: { [topic]: PENALTIES } },
  })
}

export type { GossipSub }

/**
 * Only wrong messages cost: one falls below the gossip threshold (−10), the third below the
 * graylist's (−80), for two minutes, from a second later on (the library remembers good scores so
 * long). Silence costs nothing, as a quiet market is not a fault.
 */
const PENALTIES = {
  topicWeight: 1,
  timeInMeshWeight: 0.01,
  timeInMeshQuantum: 1_000,
  timeInMeshCap: 100,
  firstMessageDeliveriesWeight: 0.01,
  firstMessageDeliveriesDecay: 0.5,
  firstMessageDeliveriesCap: 100,
  meshMessageDeliveriesWeight: 0,
  meshMessageDeliveriesDecay: 0.5,
  meshMessageDeliveriesCap: 1,
  meshMessageDeliveriesThreshold: 1,
  meshMessageDeliveriesWindow: 10,
  meshMessageDeliveriesActivation: 5_000,
  meshFailurePenaltyWeight: 0,
  meshFailurePenaltyDecay: 0.5,
  invalidMessageDeliveriesWeight: -20,
  invalidMessageDeliveriesDecay: 0.997,
}
