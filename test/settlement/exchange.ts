/** A deployed exchange on a real L1 and an honest machine beside it. */
import { createNativeKzg, prepareSidecar } from '@assay/da'
import { authenticateWith } from '@assay/engine'
import { createMachine, encodePayload, type Machine, replay } from '@assay/machine'
import {
  BLOB_ELEMENTS,
  type BlobSidecar,
  CHECKPOINT_BYTES,
  decodeInboxEntry,
  fromHex,
  type GenesisConfig,
  GROUP_BYTES,
  GROUP_WORDS,
  genesisLeaves,
  InboxKind,
  type Inputs,
  inboxHash,
  type Kzg,
  type Outcome,
  outcomeHash,
  type SubmissionContext,
} from '@assay/protocol'
import {
  createSettlement,
  type Deployed,
  deploy,
  deployTestToken,
  type Proposal,
  privateKeyToAccount,
  type Settlement,
} from '@assay/settlement'
import { createWasmHasher } from '@assay/state'
import { type Anvil, DEV_KEYS, startAnvil } from './anvil.ts'

export const MAX_LAG_MS = 7_200_000
export const WINDOW_SECONDS = 60
const POLL_MS = 20

export interface Exchange {
  readonly anvil: Anvil
  readonly kzg: Kzg
  /** With the sequencer's key. */
  readonly poster: Settlement
  readonly deployed: Deployed
  /** With the key of a user who owns tokens of every asset. */
  readonly user: Settlement
  readonly userKey: Uint8Array
  readonly machine: Machine
  readonly genesis: GenesisConfig
  readonly domainSeparator: Uint8Array
  /** The outcome that the next claim stands on. */
  parent: Outcome
  stop(): Promise<void>
}

/** Four assets of 18, 6, 8 and 18 decimals, the user rich and without an account. */
export async function startExchange(
  options: {
    readonly markets?: GenesisConfig['markets']
    readonly anvilFlags?: readonly string[]
  } = {},
): Promise<Exchange> {
  const anvil = await startAnvil(...(options.anvilFlags ?? []))
  const { rpcUrl } = anvil
  const [deployer, sequencer, user, other] = DEV_KEYS.map((key) => privateKeyToAccount(key))
  if (!deployer || !sequencer || !user || !other) throw new Error('four keys')
  const token = (symbol: string, decimals: number) =>
    deployTestToken({ rpcUrl, account: deployer, name: symbol, symbol, decimals, pollMs: POLL_MS })
  const assets = [
    { token: await token('WETH', 18), unitScale: 10n ** 10n },
    { token: await token('USDC', 6), unitScale: 1n },
    { token: await token('WBTC', 8), unitScale: 1n },
    { token: await token('DAI', 18), unitScale: 10n ** 12n },
  ]
  const genesis: GenesisConfig = {
    shard: 1,
    maxLag: MAX_LAG_MS,
    time: Date.now() - 1_000,
    feeReceiver: fromHex(deployer.address),
    markets: options.markets ?? [],
  }
  const machineOf = (separator: Uint8Array) =>
    createMachine({
      leaves: genesisLeaves(genesis),
      authenticate: authenticateWith(separator),
      hasher: createWasmHasher(),
    })
  const deployed = await deploy({
    rpcUrl,
    account: deployer,
    assets,
    sequencer: sequencer.address,
    headerSigner: sequencer.address,
    genesis,
    genesisStateRoot: machineOf(new Uint8Array(32)).stateRoot(),
    windowSeconds: WINDOW_SECONDS,
    pollMs: POLL_MS,
  })
  const { vault } = deployed
  const client = { rpcUrl, vault, pollMs: POLL_MS } as const
  const poster = await createSettlement({ ...client, account: sequencer, secondAccount: other })
  const asUser = await createSettlement({ ...client, account: user })
  const { domainSeparator, genesisStateRoot } = await poster.info()
  for (const { id, unitScale } of (await poster.info()).assets) {
    await poster.mint({ asset: id, to: user.address, atoms: 1_000_000_000n * unitScale })
  }
  const kzg = createNativeKzg()
  return {
    anvil,
    kzg,
    poster,
    deployed,
    user: asUser,
    userKey: fromHex(DEV_KEYS[2]),
    machine: machineOf(domainSeparator),
    genesis,
    domainSeparator,
    parent: {
      stateRoot: genesisStateRoot,
      withdrawalsRoot: new Uint8Array(32),
      withdrawalCount: 0,
      inboxNext: 0,
      clock: genesis.time,
      totals: [],
    },
    async stop() {
      await kzg.stop()
      await anvil.stop()
    },
  }
}

/** Everything that `submit` takes, computed by the honest machine from what the chain says now. */
export interface Prepared {
  readonly inputs: Inputs
  readonly proposal: Proposal
  readonly sidecar: BlobSidecar
  readonly inboxWords: readonly Uint8Array[]
  readonly groups: readonly (Uint8Array | null)[]
  readonly context: SubmissionContext
  readonly parent: Outcome
  readonly result: ReturnType<Machine['end']>
}

/**
 * Runs the machine over all inbox entries and these records, and makes the transaction's parts.
 * Null stands for a group that no field elements of 31 bytes make.
 */
export async function prepare(
  exchange: Exchange,
  records: readonly (Uint8Array | null)[],
): Promise<Prepared> {
  const { poster, machine, kzg } = exchange
  const groups = records.flatMap((record) =>
    Array.from({ length: (record ?? NO_GROUP).length / GROUP_BYTES }, (_, i) =>
      record === null ? null : record.subarray(i * GROUP_BYTES, (i + 1) * GROUP_BYTES),
    ),
  )
  const { lastInputsId, nextInbox, nextOpSeq, lastTLast } = await poster.cursors()
  const inboxTo = await poster.inboxLength()
  const origin = await poster.latestBlock()
  const tFirst = Math.max(lastTLast, origin.timestamp * 1_000)
  const tLast = tFirst + 1_000
  const inboxWords = await poster.inboxEntries(nextInbox, inboxTo)
  const context = {
    firstOpSeq: nextOpSeq,
    groups: groups.length,
    tFirst,
    tLast,
    inboxFrom: nextInbox,
    inboxTo,
    inclusionTime: tFirst,
    maxLag: MAX_LAG_MS,
    domainSeparator: exchange.domainSeparator,
  }
  const result = replay(machine, context, { inboxWords, groupAt: (k) => groups[k] ?? null })
  const trace = result.trace.map((mark) => mark.checkpoint)
  const sidecar = await prepareSidecar(blobsOf(groups, trace), kzg)
  const inputs: Inputs = {
    prevInputsId: lastInputsId,
    versionedHashes: sidecar.versionedHashes.slice(0, Math.ceil(groups.length / 1_024)),
    groups: groups.length,
    tFirst,
    tLast,
    inboxTo,
    inboxHash: inboxHash(inboxWords),
    originNumber: origin.number,
    originHash: fromHex(origin.hash),
  }
  const opened = await openLast(kzg, sidecar, GROUP_WORDS * groups.length + trace.length - 1)
  const backing = await backingOf(poster, result.outcome)
  const proposal: Proposal = {
    parentOutcomeHash: outcomeHash(exchange.parent),
    outcome: result.outcome,
    traceCount: trace.length,
    nettedRoot: result.nettedRoot,
    backing,
    ...opened,
  }
  const { parent } = exchange
  exchange.parent = result.outcome
  return { inputs, proposal, sidecar, inboxWords, groups, context, parent, result }
}

const NO_GROUP = new Uint8Array(GROUP_BYTES)

/** The transaction's blobs; null groups and words have a first element of 2^248 or more. */
export function blobsOf(
  groups: readonly (Uint8Array | null)[],
  trace: readonly (Uint8Array | null)[],
): readonly Uint8Array[] {
  const blobs = encodePayload({
    groups: groups.map((group) => group ?? NO_GROUP),
    trace: trace.map((word) => word ?? new Uint8Array(CHECKPOINT_BYTES)),
  })
  const spoil = (element: number) => {
    const blob = blobs[Math.floor(element / BLOB_ELEMENTS)] as Uint8Array
    blob[32 * (element % BLOB_ELEMENTS)] = 1
  }
  for (const [i, group] of groups.entries()) if (group === null) spoil(GROUP_WORDS * i)
  for (const [i, word] of trace.entries()) {
    if (word === null) spoil(GROUP_WORDS * groups.length + i)
  }
  return blobs
}

/** The commitment and proof of the blob element that holds the last checkpoint. */
export async function openLast(
  kzg: Kzg,
  { blobs, commitments }: BlobSidecar,
  element: number,
): Promise<{ readonly commitment: Uint8Array; readonly proof: Uint8Array }> {
  const which = Math.floor(element / BLOB_ELEMENTS)
  const { proof } = await kzg.openElement(blobs[which] as Uint8Array, element % BLOB_ELEMENTS)
  return { commitment: commitments[which] as Uint8Array, proof }
}

/** Per total the last DEPOSIT entry of the asset that the machine has consumed. */
async function backingOf(poster: Settlement, outcome: Outcome): Promise<readonly number[]> {
  const words = await poster.inboxEntries(0, outcome.inboxNext)
  const entries = words.map(decodeInboxEntry)
  return outcome.totals.map(({ asset }) =>
    entries.findLastIndex((entry) => entry.kind === InboxKind.DEPOSIT && entry.asset === asset),
  )
}
