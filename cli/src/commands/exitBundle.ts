/** `assay exit-bundle`: accounts with proofs against the confirmed root. Spec: verification. */
import { readFileSync } from 'node:fs'
import { withdrawalProof } from '@assay/machine'
import { decodeAccountHead, decodeBalance, leafAddress, toHex } from '@assay/protocol'
import {
  type BundledAccount,
  type BundledWithdrawal,
  createExit,
  type ExitBundle,
  parseExitBundle,
  proofJson,
} from '@assay/sdk'
import { Command } from 'commander'
import { withCheckpoints } from '../checkpoints.ts'
import { type ConfirmedState, confirmedState, type StatePlaces } from '../confirmedState.ts'
import { CliError } from '../failure.ts'
import { writeFileDurably } from '../files.ts'
import { address, integer, SHARED, urls } from '../flags.ts'
import { emit, note } from '../output.ts'

/** Options as parsed from the command line. */
export interface ExitBundleFlags extends Partial<StatePlaces> {
  readonly rpc: string
  readonly account?: readonly number[]
  readonly owner?: readonly `0x${string}`[]
  readonly out?: string
  readonly check?: string
  readonly json: boolean
}

const ASSETS = 256
const accountId = integer(1, 4_294_967_295)
const EXAMPLE = `
Example:
  assay exit-bundle --rpc $RPC --beacon $BEACON --exchange 0xVault --owner 0xMe --out exit.json`

/** The command with its options; sets the exit code of the process. */
export function exitBundleCommand(): Command {
  return withCheckpoints(new Command('exit-bundle'))
    .description(
      'write accounts, balances and withdrawals with Merkle proofs against the last confirmed ' +
        'root, or check such a file; made from L1 and blobs alone',
    )
    .addOption(SHARED.rpc().makeOptionMandatory())
    .option(
      '--account <n>',
      'an account (may be repeated)',
      (text, before: readonly number[] = []) => [...before, accountId(text)],
    )
    .option(
      '--owner <address>',
      'the account of this owner (may be repeated)',
      (text, before: readonly `0x${string}`[] = []) => [...before, address(text)],
    )
    .option('--beacon <url>', 'beacon endpoint with blobs (may be repeated)', urls)
    .option('--archive <dir>', 'read blobs from here first, and keep those read elsewhere')
    .addOption(SHARED.exchange())
    .option('--out <file>', 'where to write it')
    .option('--check <file>', 'check this file against the root that L1 has confirmed')
    .option('--json', 'one JSON line', false)
    .addHelpText('after', EXAMPLE)
    .action(async (flags: ExitBundleFlags) => {
      process.exitCode = await exitBundle(flags)
    })
}

/** Writes or checks; resolves to the exit code: 0, 3, 4 or 5. @throws CliError USAGE */
export async function exitBundle(flags: ExitBundleFlags): Promise<number> {
  if (flags.check !== undefined) return await check(flags, flags.check)
  const { account: named = [], owner: owners = [], out, exchange } = flags
  if (named.length + owners.length === 0 || out === undefined || exchange === undefined) {
    const message = 'exit-bundle needs --account or --owner, --exchange and --out, or --check.'
    throw new CliError('USAGE', message)
  }
  const state = await confirmedState({ ...flags, exchange })
  if ('sentence' in state) {
    note(state.sentence)
    return state.exitCode
  }
  const accounts: BundledAccount[] = []
  for (const account of await accountsOf(state, named, owners)) {
    accounts.push(await bundled(state, account))
  }
  const { chainId, submission } = state
  const bundle: ExitBundle = {
    ...{ type: 'assay-exit-bundle', version: 2, chainId, exchange, submission },
    ...{ stateRoot: toHex(state.root), accounts },
  }
  writeFileDurably(out, `${JSON.stringify(bundle, null, 2)}\n`)
  const lines = accounts.map(({ account, balances, withdrawals }) => {
    const also = withdrawals.length === 0 ? '' : `, ${withdrawals.length} withdrawals to claim`
    return `account ${account} at submission ${submission}: ${balances.length} balances${also}`
  })
  const counted = accounts.map(({ account, balances, withdrawals }) => ({
    ...{ account, balances: balances.length, withdrawals: withdrawals.length },
  }))
  emit(flags, { submission, accounts: counted, out }, [...lines, `written to ${out}`])
  return 0
}

async function accountsOf(
  { settlement }: ConfirmedState,
  named: readonly number[],
  owners: readonly `0x${string}`[],
): Promise<readonly number[]> {
  const found = new Set(named)
  for (const owner of owners) {
    const account = await settlement.accountOf(owner)
    if (account === 0) throw new CliError('UNKNOWN_ACCOUNT', `${owner} has no account.`)
    found.add(account)
  }
  return [...found].sort((a, b) => a - b)
}

/** An account with its proofs and its unpaid withdrawals. @throws CliError UNKNOWN_ACCOUNT */
export async function bundled(
  { tree, submission: last, settlement, withdrawals: steps }: ConfirmedState,
  account: number,
): Promise<BundledAccount> {
  const head = tree.prove(leafAddress.account(account))
  if (head.value === null || head.value.every((byte) => byte === 0)) {
    const hint = 'Its first deposit is not confirmed yet: after an escape it is paid back.'
    const message = `There is no account ${account} in the confirmed state.`
    throw new CliError('UNKNOWN_ACCOUNT', message, hint)
  }
  const owner = toHex(decodeAccountHead(head.value).owner)
  const balances = Array.from({ length: ASSETS }, (_, asset) => asset).flatMap((asset) => {
    const place = leafAddress.balance(account, asset)
    const value = tree.leaf(place)
    if (value === null) return []
    const { free, locked } = decodeBalance(value)
    return [{ asset, free, locked, proof: proofJson(tree.prove(place)) }]
  })
  const withdrawals: BundledWithdrawal[] = []
  for (const { submission, withdrawals: all } of steps) {
    if (submission > last) continue
    for (const entry of all) {
      const { index, asset, amount } = entry
      if (toHex(entry.owner) !== owner || (await settlement.isClaimed(submission, index))) continue
      const proof = withdrawalProof(all, index).map(toHex)
      withdrawals.push({ submission, index, asset, amount, proof })
    }
  }
  return { account, owner, head: proofJson(head), balances, withdrawals }
}

async function check(flags: ExitBundleFlags, path: string): Promise<number> {
  const { rpc: rpcUrl } = flags
  const text = readBundle(path)
  let sentence: string
  let isFine = false
  try {
    const bundle = parseExitBundle(text)
    const vault = flags.exchange ?? bundle.exchange
    const exit = await createExit({ rpcUrl, vault, chainId: bundle.chainId })
    const problem = await exit.bundleProblem(bundle)
    isFine = problem === null
    const accounts = bundle.accounts.map(({ account }) => account).join(', ')
    sentence = isFine
      ? `OK: accounts ${accounts}, confirmed root ${bundle.stateRoot}`
      : `MISMATCH: ${problem}`
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'BUNDLE_INVALID') throw error
    sentence = `MISMATCH: ${(error as Error).message}`
  }
  emit(flags, { verdict: isFine ? 'ok' : 'mismatch', sentence }, [sentence])
  return isFine ? 0 : 3
}

/** @throws CliError USAGE */
export function readBundle(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new CliError('USAGE', `${path} cannot be read.`)
  }
}
