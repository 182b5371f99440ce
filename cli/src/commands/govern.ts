/** `assay govern`: markets through the Governor's timelock. Spec: settlement, "Governor". */
import { InboxKind, type MarketBands, toHex } from '@assay/protocol'
import {
  createGovernorClient,
  createSettlement,
  type GovernorCall,
  type GovernorClient,
  type GovernorProposal,
} from '@assay/settlement'
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { CliError } from '../failure.ts'
import { address, integer, SHARED, withKey } from '../flags.ts'
import {
  type ListingFlags,
  listing,
  type ParameterFlags,
  payloadOf,
  STATUS_NAMES,
  STATUSES,
  type StatusName,
  wordsOf,
} from '../governed.ts'
import { accountOf, type KeyFlags } from '../keys.ts'
import { chainIdOf, latestBlockTime } from '../l1.ts'
import { emit } from '../output.ts'

/** Options of everything that is sent. */
export interface GovernFlags extends KeyFlags {
  readonly rpc: string
  readonly exchange: `0x${string}`
  readonly from?: `0x${string}`
  readonly dryRun: boolean
  readonly json: boolean
}

const HELP = `
Announce, wait for the delay, execute (anybody can):
  assay govern propose list 3 --base ETH --quote USDC --lot 0.001 --tick 0.01 \\
    --taker-fee 500 --maker-fee 100 --rpc $RPC --exchange 0xVault --key-file admin.key --dry-run
  assay govern list --rpc $RPC --exchange 0xVault
  assay govern execute 1 --rpc $RPC --exchange 0xVault --key-file any.key

At once, by the admin or the guardian, and no more than this:
  assay govern status 3 halted --rpc $RPC --exchange 0xVault --key-file guardian.key

No status and no parameter stops a cancel, a withdrawal or the escape.`
const RATE = integer(0, 8_388_607)

/** Needs L1 and, to send, a key; no venue. */
export function governCommand(): Command {
  const govern = new Command('govern')
    .description('List markets, change their parameters, halt them: through the Governor on L1.')
    .addHelpText('after', HELP)
  govern.addCommand(proposeCommand())
  govern.addCommand(
    placed(new Command('list'))
      .description('The Governor, and all announcements with what they would do.')
      .option('--json', 'the result as JSON on standard output', false)
      .action(list),
  )
  govern.addCommand(
    sending(new Command('execute').argument('<id>', 'of the announcement', ID))
      .description('Append an announced entry once its time has come. Anybody may.')
      .action(execute),
  )
  govern.addCommand(
    sending(new Command('cancel').argument('<id>', 'of the announcement', ID))
      .description('Withdraw an announcement.')
      .action((id: number, flags: GovernFlags) => send(flags, { call: 'cancel', id }, [])),
  )
  govern.addCommand(
    sending(new Command('status').argument('<market>', 'its number', MARKET_ID))
      .addArgument(new Argument('<status>', 'from now on').choices(STATUS_NAMES))
      .description('Set the status of one market, without an announcement.')
      .action((market: number, name: StatusName, flags: GovernFlags) =>
        send(flags, { call: 'setStatus', market, status: STATUSES[name] }, [
          `Market ${market} becomes ${name} when the entry is taken.`,
        ]),
      ),
  )
  return govern
}

const ID = integer(1, Number.MAX_SAFE_INTEGER)
const MARKET_ID = integer(1, 4_095)

function proposeCommand(): Command {
  const propose = new Command('propose').description('Announce an entry. The admin’s.')
  propose.addCommand(
    parameters(sending(new Command('list').argument('<market>', 'a free number', MARKET_ID)))
      .description('List a market. Assets, lot and tick never change again.')
      .requiredOption('--base <asset>', 'symbol or number')
      .requiredOption('--quote <asset>', 'symbol or number')
      .requiredOption('--lot <size>', 'in base tokens')
      .requiredOption('--tick <price>', 'in quote tokens for a base token')
      .addOption(new Option('--status <status>').choices(STATUS_NAMES).default('active'))
      .action(async (market: number, flags: GovernFlags & ListingFlags) => {
        const terms = listing(market, flags, await assetsOf(flags))
        return announce(flags, payloadOf(terms))
      }),
  )
  propose.addCommand(
    parameters(sending(new Command('params').argument('<market>', 'its number', MARKET_ID)))
      .description('Change fees, the smallest order and the bands of a market: all of them.')
      .action((market: number, flags: GovernFlags & ParameterFlags) => {
        const { takerFee, makerFee, minQuantity, bands } = flags
        const parameters = { takerFee, makerFee, minQuantity } as never
        const kind = InboxKind.SET_PARAMS
        return announce(flags, payloadOf({ kind, market, parameters, bands }))
      }),
  )
  propose.addCommand(
    sending(new Command('status').argument('<market>', 'its number', MARKET_ID))
      .addArgument(new Argument('<status>').choices(STATUS_NAMES))
      .description('Announce a status of a market.')
      .action((market: number, name: StatusName, flags: GovernFlags) =>
        announce(flags, payloadOf({ kind: InboxKind.HALT, market, status: STATUSES[name] })),
      ),
  )
  return propose
}

function placed(command: Command): Command {
  return command
    .addOption(SHARED.rpc().makeOptionMandatory())
    .addOption(SHARED.exchange().makeOptionMandatory())
}

function sending(command: Command): Command {
  return withKey(placed(command))
    .option('--dry-run', 'say what it would do and whether it would succeed; send nothing', false)
    .addOption(new Option('--from <address>', 'whose dry run, without a key').argParser(address))
    .option('--json', 'the result as JSON on standard output', false)
}

function parameters(command: Command): Command {
  const usual = { warnPpm: 50_000, haltPpm: 100_000, haltSeconds: 300, postOnlySeconds: 60 }
  return command
    .requiredOption('--taker-fee <ppm>', 'of what a taker receives', RATE)
    .requiredOption('--maker-fee <ppm>', 'of what a maker receives; negative: a rebate', signedRate)
    .option('--min-quantity <lots>', 'the smallest order', integer(1, 2 ** 47 - 1), 1)
    .addOption(
      new Option('--bands <warn,halt,haltSeconds,postOnlySeconds,bucketSeconds>', 'in ppm, or off')
        .argParser(bandsOf)
        .default({ ...usual, bucketSeconds: 300 }, '50000,100000,300,60,300'),
    )
}

function signedRate(text: string): number {
  const size = RATE(text.replace(/^-/, ''))
  return text.startsWith('-') ? -size : size
}

function bandsOf(text: string): MarketBands {
  const numbers = text === 'off' ? [0, 0, 0, 0, 0] : text.split(',').map(Number)
  const [warnPpm, haltPpm, haltSeconds, postOnlySeconds, bucketSeconds] = numbers as [
    ...[number, number, number, number, number],
  ]
  const isRight = numbers.length === 5 && numbers.every((n) => Number.isInteger(n) && n >= 0)
  if (isRight) return { warnPpm, haltPpm, haltSeconds, postOnlySeconds, bucketSeconds }
  throw new InvalidArgumentError('It must be five whole numbers, as 50000,100000,300,60,300.')
}

async function assetsOf({ rpc: rpcUrl, exchange: vault }: GovernFlags) {
  return (await (await createSettlement({ rpcUrl, vault })).info()).assets
}

/** An announcement in its own words. */
async function announce(flags: GovernFlags, payload: Uint8Array): Promise<void> {
  const hex = toHex(payload)
  const words = wordsOf(hex, await assetsOf(flags))
  await send(flags, { call: 'propose', payload: hex }, words)
}

async function execute(id: number, flags: GovernFlags): Promise<void> {
  const { payload, state, executableAt, expiresAt } = await proposalOf(flags, id)
  const now = await latestBlockTime(flags.rpc)
  if (state !== 'announced') throw new CliError('USAGE', `Announcement ${id} is ${state}.`)
  if (now > expiresAt) throw new CliError('USAGE', `Announcement ${id} ended ${at(expiresAt)}.`)
  if (now < executableAt) {
    const hours = ((executableAt - now) / 3_600).toFixed(1)
    const message = `Announcement ${id} can be executed from ${at(executableAt)}, in ${hours} h.`
    throw new CliError('USAGE', message)
  }
  const words = wordsOf(payload, await assetsOf(flags))
  await send(flags, { call: 'execute', id, payload }, words)
}

/** Sends it, or says whether it would succeed. @throws CliError KEY_REFUSED; SettlementError */
async function send(flags: GovernFlags, call: GovernorCall, words: string[]): Promise<void> {
  const { rpc: rpcUrl, exchange: vault, dryRun } = flags
  const account = await accountOf(flags, () => chainIdOf(rpcUrl))
  const governor = await createGovernorClient({ rpcUrl, vault, ...(account && { account }) })
  const from = flags.from ?? account?.address
  if (from === undefined || (account === null && !dryRun)) {
    throw new CliError('KEY_REFUSED', 'govern needs a key, or --dry-run with --from <address>.')
  }
  if (dryRun) {
    await governor.check(call, from)
    const lines = [...words, `${from} may do this now. Nothing was sent.`]
    emit(flags, { dryRun, from, call, words }, lines)
    return
  }
  const { id, inboxIndex, transactionHash } = await governor.send(call)
  const lines = [...words, ...(await outcome(governor, call, { id, inboxIndex }))]
  emit(flags, { id, inboxIndex, transactionHash, words }, [...lines, `${transactionHash}.`])
}

async function outcome(
  governor: GovernorClient,
  { call }: GovernorCall,
  { id, inboxIndex }: { id: number | null; inboxIndex: number | null },
): Promise<string[]> {
  if (call === 'cancel') return [`Announcement ${id} is withdrawn.`]
  if (call !== 'propose' || id === null) return [`It is inbox entry ${inboxIndex}.`]
  const { delaySeconds } = await governor.info()
  const days = (delaySeconds / 86_400).toFixed(1)
  return [`Announced as ${id}: in ${days} days anybody may \`assay govern execute ${id}\`.`]
}

async function proposalOf(flags: GovernFlags, id: number): Promise<GovernorProposal> {
  const found = (await proposalsOf(flags)).find((one) => one.id === id)
  if (found !== undefined) return found
  throw new CliError('USAGE', `There is no announcement ${id}: \`assay govern list\` shows all.`)
}

async function proposalsOf({ rpc: rpcUrl, exchange: vault }: GovernFlags) {
  const { deploymentBlock } = await (await createSettlement({ rpcUrl, vault })).info()
  return (await createGovernorClient({ rpcUrl, vault })).proposals(deploymentBlock)
}

async function list(flags: GovernFlags): Promise<void> {
  const { rpc: rpcUrl, exchange: vault } = flags
  const governor = await (await createGovernorClient({ rpcUrl, vault })).info()
  const assets = await assetsOf(flags)
  const now = await latestBlockTime(rpcUrl)
  const proposals = (await proposalsOf(flags)).map((proposal) => ({
    ...proposal,
    stage: stageOf(proposal, now),
    words: wordsOf(proposal.payload, assets),
  }))
  const { address: where, admin, guardian, delaySeconds } = governor
  const lines = [
    `Governor ${where}: ${(delaySeconds / 86_400).toFixed(1)} days from word to deed.`,
    `Admin ${admin}, guardian ${guardian}.`,
    ...proposals.flatMap(({ id, stage, words }) => [
      `${id}  ${stage}`,
      ...words.map((line) => `   ${line}`),
    ]),
  ]
  emit(flags, { governor, proposals }, lines)
}

function stageOf({ state, executableAt, expiresAt }: GovernorProposal, now: number): string {
  if (state !== 'announced') return state
  if (now > expiresAt) return `ended ${at(expiresAt)}`
  return now < executableAt
    ? `waits until ${at(executableAt)}`
    : `can be executed until ${at(expiresAt)}`
}

function at(seconds: number): string {
  return new Date(seconds * 1_000).toISOString().replace('.000', '')
}
