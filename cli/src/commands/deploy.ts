/** `assay deploy`: a development deployment, from nothing to addresses. */
import { writeFileSync } from 'node:fs'
import { createMachine } from '@assay/machine'
import { fromHex, type GenesisConfig, genesisLeaves } from '@assay/protocol'
import {
  type Address,
  createGovernorClient,
  createSettlement,
  deploy,
  deployTestToken,
  type LocalAccount,
  privateKeyToAccount,
} from '@assay/settlement'
import { Command } from 'commander'
import { DEVELOPMENT_MARKETS, DEVELOPMENT_TOKENS } from '../developmentVenue.ts'
import { CliError } from '../failure.ts'
import { address, integer, SHARED, withKey } from '../flags.ts'
import { createHasher } from '../hasher.ts'
import { accountOf, type KeyFlags, readKeyFile } from '../keys.ts'
import { chainIdOf, latestBlockTime } from '../l1.ts'
import { emit, note } from '../output.ts'

interface Flags extends KeyFlags {
  readonly rpc?: string
  readonly headerSigner?: Address
  readonly headerKeyFile?: string
  readonly windowSeconds: number
  readonly inboxDelaySeconds: number
  readonly maxLagSeconds: number
  readonly silenceSeconds: number
  readonly graceSeconds: number
  readonly out?: string
  readonly json: boolean
}

const DEVELOPMENT_CHAIN = 31_337
const POLL_MS = 100

/** Test tokens and the contracts of a venue; writes the addresses to a file. */
export function deployCommand(): Command {
  return withKey(new Command('deploy').addOption(SHARED.rpc()))
    .description('Put contracts, three test tokens and two markets on a development chain.')
    .option('--header-signer <address>', 'who signs batch headers', address)
    .option('--header-key-file <file>', 'the same, by its key (default: the deployer)')
    .option('--window-seconds <s>', 'challenge window', integer(1, 31_536_000), 3)
    .option('--inbox-delay-seconds <s>', 'deadline of inbox entries', integer(1, 86_400), 3_600)
    .option('--max-lag-seconds <s>', 'lift of the clock', integer(60, 86_400), 7_200)
    .option('--silence-seconds <s>', 'then anybody bonded may post', integer(1, 604_800), 43_200)
    .option('--grace-seconds <s>', 'from escape to its root', integer(1, 2_592_000), 259_200)
    .option('--out <file>', 'write the deployment here as JSON')
    .option('--json', 'the deployment on standard output', false)
    .addHelpText(
      'after',
      '\nExample:\n  assay deploy --rpc $RPC --key-file dev.key --out venue.json',
    )
    .action(async (flags: Flags) => {
      const { rpc } = flags
      if (rpc === undefined) throw new CliError('USAGE', 'deploy needs --rpc <url>.')
      const chainId = await chainIdOf(rpc)
      if (chainId !== DEVELOPMENT_CHAIN) {
        const message = `deploy makes test tokens: for chain ${DEVELOPMENT_CHAIN}, not ${chainId}.`
        throw new CliError('CONFIG_INVALID', message)
      }
      const account = await accountOf(flags, async () => chainId)
      if (account === null) throw new CliError('KEY_REFUSED', 'deploy needs --key-file <file>.')
      const deployment = { chainId, ...(await deployVenue(rpc, account, flags)) }
      const text = JSON.stringify(deployment, null, 2)
      if (flags.out !== undefined) writeFileSync(flags.out, `${text}\n`)
      const { vault, claims, governor } = deployment
      const lines = [`Vault ${vault}`, `Claims ${claims}`, `Governor ${governor.address}`]
      emit(flags, deployment, lines)
      note(`Its admin and guardian: ${governor.admin}. See: assay govern --help`)
      note(`Run the venue: assay sequencer --rpc ${rpc} --exchange ${deployment.vault} …`)
    })
}

async function deployVenue(rpcUrl: string, account: LocalAccount, flags: Flags) {
  const tokens: Address[] = []
  for (const token of DEVELOPMENT_TOKENS) {
    tokens.push(await deployTestToken({ rpcUrl, account, ...token, pollMs: POLL_MS }))
    note(`${token.symbol} ${tokens.at(-1)}`)
  }
  const genesis: GenesisConfig = {
    shard: 0,
    maxLag: flags.maxLagSeconds * 1_000,
    time: (await latestBlockTime(rpcUrl)) * 1_000,
    feeReceiver: fromHex(account.address),
    markets: DEVELOPMENT_MARKETS,
  }
  const headerSigner = headerSignerOf(flags, account)
  const { vault, claims, disputes, stepper, governor, blockNumber } = await deploy({
    rpcUrl,
    account,
    assets: DEVELOPMENT_TOKENS.map(({ unitScale }, id) => ({
      token: tokens[id] as Address,
      unitScale,
    })),
    sequencer: account.address,
    headerSigner,
    genesis,
    genesisStateRoot: await genesisRoot(genesis),
    windowSeconds: flags.windowSeconds,
    inboxDelaySeconds: flags.inboxDelaySeconds,
    silenceSeconds: flags.silenceSeconds,
    graceSeconds: flags.graceSeconds,
    pollMs: POLL_MS,
  })
  // Read back: what is printed is what stands on L1.
  const { assets, windowSeconds } = await (await createSettlement({ rpcUrl, vault })).info()
  return {
    vault,
    claims,
    disputes,
    stepper,
    governor: await governing(rpcUrl, vault, governor),
    blockNumber,
    sequencer: account.address,
    headerSigner,
    windowSeconds,
    assets: assets.map((asset) => ({ ...asset, unitScale: `${asset.unitScale}` })),
    markets: DEVELOPMENT_MARKETS.map(({ id, config }) => ({
      id,
      symbol: `${assets[config.base]?.symbol}-${assets[config.quote]?.symbol}`,
    })),
  }
}

/** Who it is, and who commands it, as L1 says. */
async function governing(rpcUrl: string, vault: Address, address: Address) {
  const { admin, guardian, delaySeconds } = await (
    await createGovernorClient({ rpcUrl, vault })
  ).info()
  return { address, admin, guardian, delaySeconds }
}

function headerSignerOf(flags: Flags, deployer: LocalAccount): Address {
  if (flags.headerSigner !== undefined) return flags.headerSigner
  if (flags.headerKeyFile === undefined) return deployer.address
  return privateKeyToAccount(readKeyFile(flags.headerKeyFile)).address
}

/** The root of the state that the configuration leads to. */
async function genesisRoot(genesis: GenesisConfig): Promise<Uint8Array> {
  const leaves = genesisLeaves(genesis)
  const hasher = await createHasher()
  return createMachine({ leaves, hasher, authenticate: () => false }).stateRoot()
}
