/** `assay escape`: the way out when the exchange is gone. Spec: exit. */
import { decimalStep, formatSteps } from '@assay/protocol'
import {
  createExit,
  type Exit,
  type ExitBundle,
  type ExitPayment,
  type ExitPhase,
  parseExitBundle,
} from '@assay/sdk'
import { createSettlement, type DeploymentInfo, type LocalAccount } from '@assay/settlement'
import { Command } from 'commander'
import { CliError } from '../failure.ts'
import { SHARED, withKey } from '../flags.ts'
import { accountOf, type KeyFlags } from '../keys.ts'
import { chainIdOf } from '../l1.ts'
import { emit, note } from '../output.ts'
import { readBundle } from './exitBundle.ts'

/** Options as parsed from the command line. */
export interface EscapeFlags extends KeyFlags {
  readonly rpc: string
  readonly exchange?: `0x${string}`
  readonly bundle?: string
  readonly activate: boolean
  readonly fix: boolean
  readonly json: boolean
}

const HELP = `
Without --activate and --fix everything is done that can be done now. Run it again whenever you
like: what is done stays done. Exit code 0: all paid; 1: not finished, the last line says what to
wait for.

Example:
  assay escape --rpc $RPC --bundle exit.json --keystore my.json --password-file pw`

/** The command with its options; sets the exit code of the process. */
export function escapeCommand(): Command {
  const command = new Command('escape')
    .description(
      'Leave an exchange that has stopped: activate the escape, fix the last confirmed root, ' +
        'have balances, deposits and withdrawals paid to their owners. Any key may do it.',
    )
    .addOption(SHARED.rpc().makeOptionMandatory())
    .addOption(SHARED.exchange('the Vault (default: the bundle’s)'))
    .option('--bundle <file>', 'what `assay exit-bundle` has written')
    .option('--activate', 'only activate', false)
    .option('--fix', 'only fix the root', false)
  return withKey(command)
    .option('--json', 'one JSON line for each thing that happens', false)
    .addHelpText('after', HELP)
    .action(async (flags: EscapeFlags) => {
      process.exitCode = await escapeNow(flags)
    })
}

/** One go; resolves to the exit code. @throws CliError USAGE, AssayClientError BUNDLE_… */
export async function escapeNow(flags: EscapeFlags): Promise<number> {
  const { rpc: rpcUrl } = flags
  const bundle = flags.bundle === undefined ? null : parseExitBundle(readBundle(flags.bundle))
  const vault = flags.exchange ?? bundle?.exchange
  if (vault === undefined) throw new CliError('USAGE', 'escape needs --bundle or --exchange.')
  const account = await accountOf(flags, () => chainIdOf(rpcUrl))
  if (account === null) throw new CliError('KEY_REFUSED', 'escape needs a key: --key-file <file>.')
  const exit = await createExit({ rpcUrl, vault, account })
  const settlement = await createSettlement({ rpcUrl, vault })
  await settlement.checkCode()
  const info = await settlement.info()
  const problem = bundle === null ? null : await exit.bundleProblem(bundle)
  if (problem !== null)
    throw new CliError('BUNDLE_INVALID', `The bundle cannot be used: ${problem}.`)
  return await leave({ flags, exit, bundle, account, info })
}

interface Leaving {
  readonly flags: EscapeFlags
  readonly exit: Exit
  readonly bundle: ExitBundle | null
  readonly account: LocalAccount
  readonly info: DeploymentInfo
}

async function leave(leaving: Leaving): Promise<number> {
  const { flags, exit } = leaving
  const isAll = !flags.activate && !flags.fix
  const say = (event: string, sentence: string, more: object = {}) =>
    emit(flags, { event, sentence, ...more }, [sentence])
  let now = await exit.phase()
  if (now.phase === 'stuck' && (isAll || flags.activate)) {
    note(now.why)
    const { transactionHash } = await exit.activate()
    say('activated', `The escape is active: ${transactionHash}. Deposits and posting have ended.`, {
      transactionHash,
    })
    now = await exit.phase()
  }
  if (flags.activate) {
    if (now.phase === 'open') return waiting(flags, now)
    say('active', 'The escape is active.')
    return 0
  }
  if (now.phase === 'fixable') {
    const { transactionHash } = await exit.fix()
    say('fixed', `The last confirmed root is fixed: ${transactionHash}.`, { transactionHash })
    now = await exit.phase()
  }
  if (flags.fix) {
    if (now.phase !== 'fixed') return waiting(flags, now)
    say('isFixed', `The root ${now.stateRoot} is fixed.`)
    return 0
  }
  const payments = await payAll(leaving, now.phase === 'fixed')
  if (now.phase !== 'fixed') return waiting(flags, now)
  return finish(leaving, payments)
}

/** Says each payment as it is made. What fails keeps nothing else; its error comes at the end. */
async function payAll(leaving: Leaving, isFixed: boolean): Promise<readonly ExitPayment[]> {
  const { exit, bundle, account } = leaving
  const payments: ExitPayment[] = []
  const errors: unknown[] = []
  const onPayment = (payment: ExitPayment): void => {
    payments.push(payment)
    sayPayment(leaving, payment)
  }
  const attempt = (work: Promise<unknown>) => work.catch((error: unknown) => errors.push(error))
  // Withdrawals of confirmed submissions are paid at any time, and for ever.
  if (bundle !== null) await attempt(exit.claimWithdrawals(bundle, onPayment))
  if (isFixed) {
    const owners = new Set([account.address.toLowerCase() as `0x${string}`])
    for (const { owner } of bundle?.accounts ?? []) owners.add(owner)
    // They need no bundle: before what an outdated one refuses.
    for (const owner of owners) await attempt(exit.refundDeposits(owner, onPayment))
    if (bundle !== null) await attempt(exit.escape(bundle, onPayment))
  }
  if (errors.length > 0) throw errors[0]
  return payments
}

/** Says what to wait for, and until when. */
function waiting(flags: EscapeFlags, now: ExitPhase): number {
  const until = now.phase === 'grace' ? now.until : now.phase === 'open' ? now.stuckAt : null
  const sentence = waitingSentence(now)
  emit(flags, { event: 'waiting', phase: now.phase, until, sentence }, [sentence])
  return 1
}

function waitingSentence(now: ExitPhase): string {
  switch (now.phase) {
    case 'open':
      return `The exchange is not stuck. ${now.why}`
    case 'stuck':
      return 'Not active yet: run it without --fix, or with --activate.'
    case 'grace': {
      const until = new Date(now.until).toISOString().replace('.000', '')
      return `Wait until ${until}: claims are still killed and confirmed. Then run this again.`
    }
    case 'fixable':
      return 'The grace is over: run this again with --fix, or without flags.'
    case 'fixed':
      return `The root ${now.stateRoot} is fixed.`
  }
}

/** Never met: assets are only ever added. */
const UNKNOWN = { symbol: 'an unknown asset', unitScale: 1n, decimals: 0 }

function sayPayment({ flags, info }: Leaving, payment: ExitPayment): void {
  const { kind, owner, asset, amount, transaction, refusal } = payment
  const { symbol, unitScale, decimals } = info.assets[asset] ?? UNKNOWN
  const step = decimalStep(unitScale, 10n ** BigInt(decimals))
  const tokens = step === null ? `${amount} units of` : formatSteps(amount, step)
  const what = `${kind} of ${tokens} ${symbol} to ${owner}`
  const done = transaction === null ? 'had been paid before' : `paid in ${transaction}`
  const sentence = `${what}: ${refusal === null ? done : `NOT PAID, ${refusal}`}`
  emit(flags, { event: 'payment', ...payment, symbol, sentence }, [sentence])
}

function finish({ flags, bundle }: Leaving, payments: readonly ExitPayment[]): number {
  const refused = payments.filter(({ refusal }) => refusal !== null).length
  const what =
    refused > 0
      ? `${refused} of ${payments.length} payments were refused: see above, and try again later.`
      : `Done: ${payments.length} payments.`
  const hint = bundle === null ? ' Balances are paid with --bundle <file>.' : ''
  const sentence = `${what}${hint}`
  emit(flags, { event: 'finished', payments: payments.length, refused, sentence }, [sentence])
  return refused > 0 ? 1 : 0
}
