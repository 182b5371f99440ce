/** Joins sequencer, gateway, gossip and settlement into one running venue. */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { createKzg } from '@assay/da'
import { createGateway, DEFAULT_LIMITS, type Gateway, type VenueInfo } from '@assay/gateway'
import { createGossipNode, type GossipNode, loadIdentity } from '@assay/gossip'
import { type Clock, fromHex, toHex } from '@assay/protocol'
import {
  createSequencer,
  DEFAULT_SEQUENCING,
  type Fault,
  isSilent,
  type Sequencer,
} from '@assay/sequencer'
import {
  type Address,
  createSettlement,
  type DeploymentInfo,
  type LocalAccount,
  privateKeyToAccount,
  type Settlement,
} from '@assay/settlement'
import pino, { type Logger } from 'pino'
import { type BondMode, defaultBondMode, ensureBond } from './bonding.ts'
import { lockDirectory } from './directoryLock.ts'
import { keepDeployment, keptDeployment } from './keptDeployment.ts'
import { type KeyFlags, readKeyFile } from './keys.ts'
import { balanceOf } from './l1.ts'

/** What the command line says, already checked. Times in ms. */
export interface VenueFlags extends KeyFlags {
  readonly rpc?: string
  readonly exchange?: Address
  readonly headerKeyFile?: string
  readonly confirmKeyFile?: string
  readonly data: string
  /** ms; absent: the log is kept whole. */
  readonly retention?: number
  /** ms; absent: all rows of the read model are kept. */
  readonly historyRetention?: number
  readonly maxUnposted: number
  readonly acceptLostHistory: boolean
  readonly host: string
  readonly port: number
  readonly gossipHost: string
  readonly gossipPort: number
  readonly batchWindowMs: number
  readonly submissionIntervalMs: number
  readonly settlementPollMs: number
  readonly signatureThreads: number
  readonly ordersPerIp: number
  readonly ordersPerAccount: number
  /** Default: as the chain has it. */
  readonly bond?: BondMode
  readonly fault?: Fault
  readonly logLevel: string
  readonly json: boolean
}

/** Where L1 is and which keys this process holds. */
export interface VenuePlace {
  readonly rpc: string
  readonly vault: Address
  readonly poster: LocalAccount
  /** 0x, signs headers only. */
  readonly headerKey: `0x${string}`
}

/** A venue that takes orders. */
export interface RunningVenue {
  readonly url: string
  readonly gossip: readonly string[]
  /** Rejects when the process must stop: nothing is acknowledged any more. */
  readonly failed: Promise<never>
  stop(): Promise<void>
}

/** How often a pending transaction is looked at. */
const TRANSACTION_POLL_MS = 250

const systemClock: Clock = {
  wallMs: () => Date.now(),
  monotonicMs: () => Math.trunc(performance.now()),
}

/** Starts from the ground up, stops in reverse order; what has started is stopped on failure. */
export async function startVenue(flags: VenueFlags, place: VenuePlace): Promise<RunningVenue> {
  const log = pino({ level: flags.logLevel }, pino.destination({ fd: 2, sync: true }))
  const started: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const end of started.splice(0).reverse()) await end()
  }
  try {
    const unlock = lockDirectory(flags.data)
    started.push(async () => unlock())
    const { settlement, info } = await openExchange(flags, place)
    log.info(trusted(info), 'deployment')
    const kzg = createKzg()
    started.push(() => kzg.stop())
    const failed = Promise.withResolvers<never>()
    // Whoever awaits it later still sees the reason; nobody need await it yet.
    failed.promise.catch(() => {})
    const open: { sequencer: Sequencer | null } = { sequencer: null }
    const gossip = await createPeer(flags, info, () => open.sequencer)
    const sequencer = createSequencer(sequencerConfig(flags, place, info), {
      clock: systemClock,
      settlement,
      kzg,
      verifyL1: () => verifyL1(flags, place, { settlement, log }),
      publish: (signed) => {
        gossip.publishHeader(signed).catch((error: unknown) => {
          log.warn({ err: error, batchId: signed.header.batchId }, 'header not published')
        })
      },
      log: (message, fields) => log.info(fields, message),
      onFatal: (error) => {
        log.fatal({ err: error }, 'the sequencer must stop')
        failed.reject(error)
      },
    })
    await gossip.start()
    started.push(() => gossip.stop())
    await sequencer.start()
    started.push(() => sequencer.stop())
    open.sequencer = sequencer
    const gateway = openGateway(flags, { info, sequencer, gossip, log })
    const url = await gateway.start()
    started.push(() => gateway.stop())
    const { implementations } = sequencer.api.query.health()
    log.info({ url, gossip: gossip.addresses(), implementations }, 'ready')
    return { url, gossip: gossip.addresses(), failed: failed.promise, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Of L1; where it is silent, of an earlier start. */
async function openExchange(
  flags: VenueFlags,
  place: VenuePlace,
): Promise<{ settlement: Settlement; info: DeploymentInfo }> {
  try {
    const settlement = await openSettlement(flags, place)
    const info = await settlement.info()
    await keepDeployment(flags.data, info)
    return { settlement, info }
  } catch (error) {
    const info = isSilent(error) ? await keptDeployment(flags.data, place.vault) : null
    if (info === null) throw error
    return { settlement: await openSettlement(flags, place, info), info }
  }
}

/** Before anything is sent: the code is ours, and there is a bond or need not be. */
async function verifyL1(
  flags: VenueFlags,
  { rpc, poster }: VenuePlace,
  { settlement, log }: { settlement: Settlement; log: Logger },
): Promise<void> {
  await settlement.checkCode()
  const { chainId, bondWei } = await settlement.info()
  const mode = flags.bond ?? defaultBondMode(chainId)
  const balance = () => balanceOf(rpc, poster.address)
  const bond = await ensureBond(settlement, poster.address, mode, balance)
  log.info({ bond, bondWei: `${bondWei}` }, 'bond behind claims')
}

function openSettlement(
  flags: VenueFlags,
  place: VenuePlace,
  known?: DeploymentInfo,
): Promise<Settlement> {
  const { rpc, vault, poster } = place
  const { confirmKeyFile } = flags
  const second =
    confirmKeyFile === undefined
      ? {}
      : { secondAccount: privateKeyToAccount(readKeyFile(confirmKeyFile)) }
  const pollMs = Math.min(flags.settlementPollMs, TRANSACTION_POLL_MS)
  const found = known === undefined ? {} : { known }
  return createSettlement({ rpcUrl: rpc, vault, account: poster, pollMs, ...second, ...found })
}

/** What an operator wants to see before anything else. */
function trusted(info: DeploymentInfo) {
  const { chainId, vault, claims, windowSeconds, inboxDelaySeconds, headerSigner } = info
  return { chainId, vault, claims, windowSeconds, inboxDelaySeconds, headerSigner }
}

function sequencerConfig(flags: VenueFlags, place: VenuePlace, info: DeploymentInfo) {
  const { batchWindowMs, submissionIntervalMs } = flags
  const { genesis, chainId } = info
  return {
    directory: flags.data,
    domain: { chainId, vault: fromHex(place.vault), shard: genesis.shard },
    genesis,
    headerKey: fromHex(place.headerKey),
    sequencing: { ...DEFAULT_SEQUENCING, batchWindowMs, submissionIntervalMs },
    signatureThreads: Math.min(flags.signatureThreads, availableParallelism()),
    settlementPollMs: flags.settlementPollMs,
    fault: flags.fault ?? null,
    ...(flags.retention === undefined ? {} : { retentionMs: flags.retention }),
    ...(flags.historyRetention === undefined ? {} : { historyRetentionMs: flags.historyRetention }),
    maxUnposted: flags.maxUnposted,
    acceptLostHistory: flags.acceptLostHistory,
  }
}

/** Serves headers and bodies once the sequencer is there. */
async function createPeer(
  flags: VenueFlags,
  info: DeploymentInfo,
  opened: () => Sequencer | null,
): Promise<GossipNode> {
  return createGossipNode({
    domainSeparator: info.domainSeparator,
    headerSigner: fromHex(info.headerSigner),
    shard: info.genesis.shard,
    listen: [`/ip4/${flags.gossipHost}/tcp/${flags.gossipPort}`],
    identitySeed: await loadIdentity(join(flags.data, 'gossip.key')),
    headersFrom: async (from, limit) => {
      const batches = opened()?.api.query.batches(Math.max(from - 1, 0), limit) ?? []
      return batches.map(({ header }) => header)
    },
    bodyOf: async (batchId) => opened()?.body(batchId) ?? null,
  })
}

function openGateway(
  flags: VenueFlags,
  parts: { info: DeploymentInfo; sequencer: Sequencer; gossip: GossipNode; log: Logger },
): Gateway {
  const { sequencer, log } = parts
  const rate = (perSecond: number) => ({ perSecond, burst: 2 * perSecond })
  const limits = {
    ordersPerIp: rate(flags.ordersPerIp),
    cancelsPerIp: rate(2 * flags.ordersPerIp),
    ordersPerAccount: rate(flags.ordersPerAccount),
    cancelsPerAccount: rate(2 * flags.ordersPerAccount),
    readsPerIp: rate(Math.max(flags.ordersPerIp, DEFAULT_LIMITS.readsPerIp.perSecond)),
  }
  const venue = venueInfo(parts.info, parts.gossip)
  const { host, port } = flags
  return createGateway(
    { host, port, venue, limits },
    {
      api: sequencer.api,
      clock: systemClock,
      registry: sequencer.metrics,
      onError: (error, requestId) => log.error({ err: error, requestId }, 'request failed'),
    },
  )
}

/** Names of markets come from their assets: ETH-USDC. */
function venueInfo(info: DeploymentInfo, gossip: GossipNode): VenueInfo {
  const { chainId, vault, claims, headerSigner, assets, genesis } = info
  const symbol = (id: number) => assets.find((asset) => asset.id === id)?.symbol ?? `${id}`
  return {
    chainId,
    vault,
    claims,
    shard: genesis.shard,
    schemaHash: toHex(info.schemaHash),
    headerSigner,
    gossip: gossip.addresses(),
    assets,
    markets: genesis.markets.map(({ id, config }) => ({
      id,
      symbol: `${symbol(config.base)}-${symbol(config.quote)}`,
    })),
  }
}
