/** A deployed exchange of the scenes: markets, funded actors, and the honest machine beside it. */
import { authenticateWith } from '@assay/engine'
import { rememberingRecover } from '@assay/engine/suite'
import { createMachine, type Machine } from '@assay/machine'
import {
  fromHex,
  type GenesisConfig,
  genesisLeaves,
  type Kzg,
  type Outcome,
  type RecoverPublicKey,
} from '@assay/protocol'
import {
  type Address,
  createSettlement,
  deploy,
  deployTestToken,
  type LocalAccount,
  privateKeyToAccount,
  type Settlement,
} from '@assay/settlement'
import { createWasmHasher } from '@assay/state'
import { loadSignatures } from '@assay/verifier'
import { type Anvil, DEV_KEYS } from '../settlement/anvil.ts'
import { ACTORS, type Actor, BASE, Books, marketsOf, QUOTE } from './actors.ts'

export const WINDOW_SECONDS = 60
export const MAX_LAG_MS = 7_200_000
const POLL_MS = 10
/** Units of each asset that each actor begins with. */
export const DEPOSIT = 500_000_000

/** What a whole run needs: one L1, one prover of blobs, one folder. */
export interface Ground {
  readonly anvil: Anvil
  readonly kzg: Kzg
  readonly folder: string
}

export interface Venue {
  readonly anvil: Anvil
  readonly kzg: Kzg
  readonly vault: Address
  readonly claims: Address
  /** With the sequencer's key. */
  readonly sequencer: Settlement
  readonly sequencerAddress: Address
  /** Owns tokens; pays what anybody may send. */
  readonly anybody: Settlement
  readonly separator: Uint8Array
  readonly genesis: GenesisConfig
  readonly recover: RecoverPublicKey
  /** The true state. */
  readonly machine: Machine
  readonly books: Books
  /** Of the true machine, before the next submission. */
  parent: Outcome
}

/** Deploys, and pays a deposit of both assets for every actor. */
export async function openVenue(about: {
  readonly anvil: Anvil
  readonly kzg: Kzg
  readonly markets: number
}): Promise<Venue> {
  const { anvil, kzg } = about
  const { rpcUrl } = anvil
  const [deployer, sequencer, user] = DEV_KEYS.map((key) => privateKeyToAccount(key))
  if (!deployer || !sequencer || !user) throw new Error('three keys')
  const { timestamp } = (await anvil.rpc('eth_getBlockByNumber', 'latest', false)) as {
    timestamp: string
  }
  const genesis: GenesisConfig = {
    shard: 1,
    maxLag: MAX_LAG_MS,
    time: Number(timestamp) * 1_000,
    feeReceiver: fromHex(deployer.address),
    markets: marketsOf(about.markets),
  }
  const recover = rememberingRecover(loadSignatures().recover)
  const machineOf = (separator: Uint8Array) =>
    createMachine({
      leaves: genesisLeaves(genesis),
      authenticate: authenticateWith(separator, recover),
      hasher: createWasmHasher(),
    })
  const genesisStateRoot = machineOf(new Uint8Array(32)).stateRoot()
  const deployed = await deployFor({ rpcUrl, deployer, sequencer, genesis, genesisStateRoot })
  const client = { rpcUrl, vault: deployed.vault, pollMs: POLL_MS } as const
  const asSequencer = await createSettlement({ ...client, account: sequencer })
  const anybody = await createSettlement({ ...client, account: user })
  const { domainSeparator: separator } = await anybody.info()
  const parent: Outcome = {
    stateRoot: genesisStateRoot,
    withdrawalsRoot: new Uint8Array(32),
    withdrawalCount: 0,
    inboxNext: 0,
    clock: genesis.time,
    totals: [],
  }
  const venue: Venue = {
    ...{ anvil, kzg, vault: deployed.vault, claims: deployed.claims, anybody, separator, genesis },
    ...{
      recover,
      parent,
      sequencer: asSequencer,
      sequencerAddress: sequencer.address,
      machine: machineOf(separator),
    },
    books: new Books(),
  }
  await fund(venue, user.address)
  return venue
}

async function deployFor(of: {
  readonly rpcUrl: string
  readonly deployer: LocalAccount
  readonly sequencer: LocalAccount
  readonly genesis: GenesisConfig
  readonly genesisStateRoot: Uint8Array
}) {
  const { rpcUrl, deployer, sequencer, genesis, genesisStateRoot } = of
  const token = (symbol: string) => {
    const about = { name: symbol, symbol, decimals: 8, pollMs: POLL_MS }
    return deployTestToken({ rpcUrl, account: deployer, ...about })
  }
  const assets = [
    { token: await token('BASE'), unitScale: 1n },
    { token: await token('QUOTE'), unitScale: 1n },
  ]
  return await deploy({
    ...{ rpcUrl, account: deployer, assets, genesis, genesisStateRoot },
    ...{ sequencer: sequencer.address, headerSigner: sequencer.address },
    ...{ windowSeconds: WINDOW_SECONDS, pollMs: POLL_MS },
  })
}

async function fund({ anybody }: Venue, payer: Address): Promise<void> {
  for (const asset of [BASE, QUOTE]) {
    await anybody.mint({ asset, to: payer, atoms: BigInt(DEPOSIT) * 1_000n })
  }
  for (const actor of ACTORS) {
    await depositFor(anybody, actor, BASE, DEPOSIT)
    await depositFor(anybody, actor, QUOTE, DEPOSIT)
  }
}

/** Accounts are opened by the first deposit, in the order of the actors. */
export async function depositFor(
  payer: Settlement,
  actor: Actor,
  asset: number,
  amount: number,
): Promise<void> {
  const owner = `0x${Buffer.from(actor.owner).toString('hex')}` as const
  const { account } = await payer.deposit({ asset, amount, owner })
  if (account !== actor.account) throw new Error(`account ${account} is not the actor's`)
}

/** All that a stranger has. */
export function placesOf({ anvil, vault }: Venue, beacon = anvil.rpcUrl): readonly string[] {
  return ['--rpc', anvil.rpcUrl, '--beacon', beacon, '--exchange', vault]
}
