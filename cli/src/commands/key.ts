/** `assay key`: session keys of the account. Spec: state, "Session keys". */
import { createSessionKey, KEY_OPERATION_NAMES, type KeyOperation } from '@assay/sdk'
import { Command, Option } from 'commander'
import { CliError } from '../failure.ts'
import { address, duration, integer, type TraderFlags, withTrader } from '../flags.ts'
import { emit } from '../output.ts'
import { trader } from '../trader.ts'

/** What the flags of {@link keyRights} become. */
export interface KeyRightFlags {
  readonly address?: `0x${string}`
  readonly operations?: readonly KeyOperation[]
  readonly markets?: readonly number[]
  readonly expiresIn: number
  readonly maxNotional?: number
}

const HELP = `
Examples:
  assay key add 1 --key-file owner.key --expires-in 30d --operations order,cancel
  assay key add 2 --key-file owner.key --address 0xBot --markets 1 --max-notional 5000000
  assay order buy 0.5 ETH-USDC --price 3000 --key-file session.key --owner 0xOwner --session 1
  assay key list --key-file owner.key
  assay key revoke 1 --key-file owner.key`

/** Add, revoke, list. The owner signs. */
export function keyCommand(): Command {
  const key = new Command('key')
    .description('Keys that sign orders for you, and never withdraw or set keys.')
    .addHelpText('after', HELP)
  key.addCommand(
    keyRights(withTrader(new Command('add')).argument('<index>', '1 to 15', keyIndex))
      .description('Give a key rights. Without --address a new one is made and shown once.')
      .action(add),
  )
  key.addCommand(
    withTrader(new Command('revoke'))
      .argument('<index>', '1 to 15', keyIndex)
      .description('Take a key away, with all that it signed and nobody sequenced.')
      .action(async (index: number, flags: TraderFlags) => {
        const { receipt } = await (await trader(flags)).revokeKey(index)
        const { opSeq } = receipt
        emit(flags, { index, opSeq }, [`Revoked key ${index} at opSeq ${opSeq}.`])
      }),
  )
  key.addCommand(
    withTrader(new Command('list')).description('The keys of the account.').action(list),
  )
  return key
}

export const keyIndex = integer(1, 15)

/** The flags that say what a key may do. */
export function keyRights(command: Command): Command {
  return command
    .option('--address <address>', 'of the key', address)
    .addOption(
      new Option(
        '--operations <names>',
        `of ${KEY_OPERATION_NAMES.join(', ')} (default: all)`,
      ).argParser(operations),
    )
    .addOption(
      new Option('--markets <ids>', 'at most four numbers (default: all)').argParser(markets),
    )
    .addOption(
      new Option('--expires-in <duration>', 'then the key is over')
        .argParser(duration)
        .default(2_592_000_000, '30d'),
    )
    .option(
      '--max-notional <units>',
      'quote units of one order (default: no bound)',
      integer(1, Number.MAX_SAFE_INTEGER),
    )
}

/** What the flags of {@link keyRights} give, for a key of this address. */
export function rightsOf(flags: KeyRightFlags, of: `0x${string}`) {
  const { operations: names, markets: ids, maxNotional, expiresIn } = flags
  return {
    ...{ address: of, expiry: Date.now() + expiresIn },
    ...(names === undefined ? {} : { operations: names }),
    ...(ids === undefined ? {} : { markets: ids }),
    ...(maxNotional === undefined ? {} : { maxNotional }),
  }
}

async function add(index: number, flags: TraderFlags & KeyRightFlags): Promise<void> {
  const made = flags.address === undefined ? createSessionKey() : null
  const of = flags.address ?? made?.account.address
  if (of === undefined) throw new CliError('USAGE', 'Name the address of the key.')
  const { receipt } = await (await trader(flags)).setKey(index, rightsOf(flags, of))
  const { opSeq } = receipt
  const privateKey = made === null ? {} : { privateKey: made.privateKey }
  const lines = [`Key ${index} is ${of} from opSeq ${opSeq} on.`]
  if (made !== null) lines.push(`Its private key, shown only now: ${made.privateKey}`)
  emit(flags, { index, address: of, opSeq, ...privateKey }, lines)
}

async function list(flags: TraderFlags): Promise<void> {
  const keys = await (await trader(flags)).keys()
  const lines = keys.map(({ key, kind, address: of, generation, expiry }) => {
    const until = kind === 'session' ? `, until ${new Date(expiry ?? 0).toISOString()}` : ''
    return `${key}  ${kind}  ${of}  generation ${generation}${until}`
  })
  emit(flags, { keys }, lines)
}

function operations(text: string): readonly KeyOperation[] {
  const names = text.split(',')
  const unknown = names.find((name) => !KEY_OPERATION_NAMES.includes(name as KeyOperation))
  if (unknown === undefined) return names as KeyOperation[]
  throw new CliError('USAGE', `No key can be allowed: ${unknown}.`)
}

function markets(text: string): readonly number[] {
  const ids = text.split(',').map(Number)
  const isRight =
    ids.length <= 4 && ids.every((id) => Number.isInteger(id) && id >= 1 && id < 4_096)
  if (isRight) return ids
  throw new CliError('USAGE', `${text} is not one to four numbers of markets.`)
}
