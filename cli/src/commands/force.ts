/** `assay force`: operations that no sequencer can leave out. Spec: wire, "Payloads". */
import { setTimeout as wait } from 'node:timers/promises'
import { createExit, type Exit, type ForcedOperation } from '@assay/sdk'
import { Command, Option } from 'commander'
import { CliError } from '../failure.ts'
import { duration, integer, SHARED, withKey } from '../flags.ts'
import { accountOf, type KeyFlags } from '../keys.ts'
import { chainIdOf } from '../l1.ts'
import { emit, note } from '../output.ts'

import { type KeyRightFlags, keyIndex, keyRights, rightsOf } from './key.ts'

/** Options of every forced operation. */
export interface ForceFlags extends KeyFlags {
  readonly rpc: string
  readonly exchange: `0x${string}`
  readonly wait: boolean
  readonly timeout: number
  readonly json: boolean
}

interface OrderFlags extends ForceFlags {
  readonly price: string
  readonly timeInForce: 'gtt' | 'ioc' | 'fok' | 'postOnly'
  readonly expiresIn: number
  readonly maxFeePpm?: number
  readonly slot?: number
}

const HELP = `
Examples:
  assay force withdraw USDC 100 --rpc $RPC --exchange 0xVault --key-file my.key
  assay force order sell 0.25 ETH-USDC --price 3001.50 --rpc $RPC --exchange 0xVault \\
    --key-file my.key
  assay force cancel-all --rpc $RPC --exchange 0xVault --key-file my.key`

const POLL_MS = 500

/** Needs L1 and the owner's key, no venue. */
export function forceCommand(): Command {
  const force = new Command('force')
    .description(
      'Withdraw, place an order or cancel all through L1. Whoever posts next must execute it; ' +
        'when nobody does in time, the escape opens.',
    )
    .addHelpText('after', HELP)
  force.addCommand(
    common(new Command('withdraw').argument('<asset>').argument('<amount>', 'at most, in tokens'))
      .description('Take out what is free when it is executed, at most the amount.')
      .action((asset: string, amount: string, flags: ForceFlags) =>
        run(flags, (exit) => exit.forceWithdraw({ asset, amount })),
      ),
  )
  force.addCommand(
    common(new Command('cancel-all'))
      .description('Kill all your orders, and all that you have signed and nobody has sequenced.')
      .action((flags: ForceFlags) => run(flags, (exit) => exit.forceCancelAll())),
  )
  force.addCommand(orderCommand())
  force.addCommand(setKeyCommand())
  return force
}

function setKeyCommand(): Command {
  return keyRights(common(new Command('set-key').argument('<index>', '1 to 15', keyIndex)))
    .option('--revoke', 'take the key away', false)
    .description('Give a key rights, or take it away: how the account of a contract gets keys.')
    .action((index: number, flags: ForceFlags & KeyRightFlags & { readonly revoke: boolean }) => {
      const { address: of, revoke } = flags
      if (revoke === (of !== undefined)) throw new CliError('USAGE', 'Say --address or --revoke.')
      const key = of === undefined ? null : rightsOf(flags, of)
      return run(flags, (exit) => exit.forceSetKey({ index, key }))
    })
}

function orderCommand(): Command {
  return common(new Command('order'))
    .description('Place an order without the venue.')
    .argument('<side>', 'buy or sell')
    .argument('<size>', 'in base tokens, a multiple of the lot')
    .argument('<market>', 'symbol or number, such as ETH-USDC')
    .requiredOption('--price <decimal>', 'limit, in quote tokens per base token')
    .addOption(
      new Option('--time-in-force <kind>', 'rest until expiry, take or go, or never take')
        .choices(['gtt', 'ioc', 'fok', 'postOnly'])
        .default('gtt'),
    )
    .addOption(
      new Option('--expires-in <duration>', 'must outlive the wait in the inbox; at most 30d')
        .argParser(duration)
        .default(259_200_000, '3d'),
    )
    .option('--max-fee-ppm <ppm>', 'highest fee rate (default: the market’s)', integer(0, 10_000))
    .option('--slot <n>', 'order slot (default: any)', integer(1, 1_023))
    .action((side: string, size: string, market: string, flags: OrderFlags) => {
      if (side !== 'buy' && side !== 'sell') throw new CliError('USAGE', 'Say buy or sell.')
      const { price, timeInForce, expiresIn: expiresInMs, maxFeePpm, slot } = flags
      const chosen = {
        ...(maxFeePpm === undefined ? {} : { maxFeePpm }),
        ...(slot === undefined ? {} : { slot }),
      }
      const request = { side, size, market, price, timeInForce, expiresInMs, ...chosen } as const
      return run(flags, (exit) => exit.forceOrder(request))
    })
}

function common(command: Command): Command {
  const placed = command
    .addOption(SHARED.rpc().makeOptionMandatory())
    .addOption(SHARED.exchange().makeOptionMandatory())
  return withKey(placed)
    .option('--wait', 'until inputs on L1 have taken it', false)
    .addOption(
      new Option('--timeout <duration>', 'how long to wait')
        .argParser(duration)
        .default(86_400_000, '24h'),
    )
    .option('--json', 'the result as JSON on standard output', false)
}

/** Sends it, says by when it must be executed, and waits if asked to. @throws CliError TIMEOUT */
async function run(
  flags: ForceFlags,
  send: (exit: Exit) => Promise<ForcedOperation>,
): Promise<void> {
  const { rpc: rpcUrl, exchange: vault } = flags
  const account = await accountOf(flags, () => chainIdOf(rpcUrl))
  if (account === null) throw new CliError('KEY_REFUSED', 'force needs the owner’s key.')
  const exit = await createExit({ rpcUrl, vault, account })
  const forced = await send(exit)
  const { inboxIndex, transactionHash, dueAt, escapableAt } = forced
  const at = (ms: number) => new Date(ms).toISOString().replace('.000', '')
  const isTaken = flags.wait && (await untilTaken(exit, forced, flags.timeout))
  const lines = [
    `Inbox entry ${inboxIndex}, ${transactionHash}.`,
    isTaken ? 'Taken by inputs on L1.' : `From ${at(dueAt)} on no submission may leave it out.`,
  ]
  emit(flags, { inboxIndex, transactionHash, dueAt, escapableAt, taken: isTaken }, lines)
  if (!isTaken) {
    note(`When nobody has taken it by ${at(escapableAt)}: assay escape --activate`)
    note('Before that, anybody who is bonded may post it once the sequencer is silent: assay post')
  }
}

async function untilTaken(exit: Exit, forced: ForcedOperation, timeoutMs: number): Promise<true> {
  const deadline = performance.now() + timeoutMs
  while (!(await exit.isTaken(forced))) {
    if (performance.now() > deadline) {
      throw new CliError('TIMEOUT', `Nobody took it within ${timeoutMs / 1_000} s.`)
    }
    await wait(POLL_MS)
  }
  return true
}
