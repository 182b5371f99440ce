/** `assay order`. */
import { readFileSync } from 'node:fs'
import {
  type AssayClient,
  createClient,
  type OrderRequest,
  type PlacedOrder,
  type TypedDataJson,
} from '@assay/sdk'
import { Command, Option } from 'commander'
import { CliError } from '../failure.ts'
import { address, duration, integer, nextCommand, type TraderFlags, withTrader } from '../flags.ts'
import { emit, note, result } from '../output.ts'
import { trader } from '../trader.ts'

interface Flags extends TraderFlags {
  readonly price?: string
  readonly timeInForce: 'gtt' | 'ioc' | 'fok' | 'postOnly'
  readonly slide: boolean
  readonly replace: boolean
  readonly selfTrade: NonNullable<OrderRequest['selfTrade']>
  readonly display?: string
  readonly expiresIn: number
  readonly maxFeePpm?: number
  readonly slot?: number
  readonly printTypedData: boolean
  readonly address?: `0x${string}`
  readonly fromTypedData?: string
  readonly signature?: string
}

const EXAMPLES = `
Examples:
  assay order buy 0.25 ETH-USDC --price 3001.50 --key-file my.key
  assay order sell 0.1 BTC-USDC --price 64000 --time-in-force fok --key-file my.key
  assay order buy 8 ETH-USDC --price 3000 --time-in-force postOnly --slide --display 0.5
  assay order buy 0.3 ETH-USDC --price 3002 --slot 7 --replace --key-file my.key

With a signer of your own (the key never comes here):
  assay order buy 0.25 ETH-USDC --price 3001.50 --address 0xYou --print-typed-data > order.json
  cast wallet sign --data --from-file order.json --keystore my.keystore
  assay order --from-typed-data order.json --signature 0x…`

/** Signs and sends an order, or does one half of it. */
export function orderCommand(): Command {
  return withTrader(new Command('order'))
    .description('Place an order: buy or sell a size (in base tokens) at a limit price.')
    .argument('[side]', 'buy or sell')
    .argument('[size]', 'in base tokens, a multiple of the lot')
    .argument('[market]', 'symbol or number, such as ETH-USDC')
    .option('--price <decimal>', 'limit, in quote tokens per base token, a multiple of the tick')
    .addOption(
      new Option(
        '--time-in-force <kind>',
        'rest until expiry, take or go, all or nothing, never take',
      )
        .choices(['gtt', 'ioc', 'fok', 'postOnly'])
        .default('gtt'),
    )
    .addOption(
      new Option('--expires-in <duration>', 'at most 30d')
        .argParser(duration)
        .default(86_400_000, '24h'),
    )
    .option('--slide', 'with postOnly: rest one tick behind the best price if it would take', false)
    .option('--replace', 'take out what is open in --slot first', false)
    .addOption(
      new Option('--self-trade <mode>', 'when it meets an order of the same owner')
        .choices(['cancelTaker', 'cancelMaker', 'cancelBoth', 'decrement', 'none'])
        .default('cancelTaker'),
    )
    .option('--display <size>', 'base tokens that the book shows at once (default: all)')
    .option('--max-fee-ppm <ppm>', 'highest fee rate (default: the market’s)', integer(0, 10_000))
    .option('--slot <n>', 'order slot (default: a free one)', integer(1, 1_023))
    .option('--print-typed-data', 'print EIP-712 JSON to sign elsewhere; send nothing', false)
    .option('--address <address>', 'owner, for --print-typed-data without a key', address)
    .option('--from-typed-data <file>', 'send what was signed elsewhere')
    .option('--signature <hex>', 'r ‖ s ‖ v of the typed data')
    .addHelpText('after', EXAMPLES)
    .action(async (side, size, market, flags: Flags) => {
      if (flags.fromTypedData !== undefined) return submitSigned(flags)
      const request = requestOf({ side, size, market }, flags)
      if (flags.printTypedData) {
        const data = await (await signerless(flags)).orderTypedData(request)
        return result(JSON.stringify(data, null, flags.json ? undefined : 2))
      }
      const client = await trader(flags)
      await show(client, await client.placeOrder(request), flags)
    })
}

function requestOf(
  { side, size, market }: { side?: string; size?: string; market?: string },
  flags: Flags,
): OrderRequest {
  if (side !== 'buy' && side !== 'sell') {
    const message = `An order is to buy or to sell${side === undefined ? '' : `, not to ${side}`}.`
    throw new CliError('USAGE', message, 'assay order buy 0.25 ETH-USDC --price 3001.50')
  }
  if (size === undefined || market === undefined || flags.price === undefined) {
    const hint = 'assay order buy 0.25 ETH-USDC --price 3001.50'
    throw new CliError('USAGE', 'An order needs a size, a market and --price.', hint)
  }
  if (flags.slide && flags.timeInForce !== 'postOnly') {
    throw new CliError('USAGE', '--slide goes with --time-in-force postOnly only.')
  }
  if (flags.replace && flags.slot === undefined) {
    throw new CliError(
      'USAGE',
      '--replace needs the --slot of the order that goes.',
      'assay orders',
    )
  }
  return {
    market,
    side,
    size,
    price: flags.price,
    timeInForce: flags.timeInForce,
    slide: flags.slide,
    replace: flags.replace,
    selfTrade: flags.selfTrade,
    ...(flags.display === undefined ? {} : { display: flags.display }),
    expiresInMs: flags.expiresIn,
    ...(flags.maxFeePpm === undefined ? {} : { maxFeePpm: flags.maxFeePpm }),
    ...(flags.slot === undefined ? {} : { slot: flags.slot }),
  }
}

/** A client that knows who the owner is and cannot sign. */
async function signerless(flags: Flags): Promise<AssayClient> {
  if (flags.address === undefined) return trader(flags)
  const signTypedData = async () => {
    throw new CliError('KEY_REFUSED', 'There is no key here.')
  }
  const account = { address: flags.address, signTypedData, local: null }
  return createClient({ gatewayUrl: flags.gateway, account })
}

async function submitSigned(flags: Flags): Promise<void> {
  const { fromTypedData: file, signature } = flags
  if (file === undefined || signature === undefined) {
    throw new CliError('USAGE', '--from-typed-data <file> and --signature <hex> go together.')
  }
  const client = createClient({ gatewayUrl: flags.gateway })
  await show(client, await client.submitSigned(readTypedData(file), signature), flags)
}

function readTypedData(file: string): TypedDataJson {
  try {
    const data = JSON.parse(readFileSync(file, 'utf8')) as TypedDataJson
    const isOurs = ['Order', 'Cancel', 'Amend', 'Withdraw'].includes(data.primaryType)
    if (isOurs && typeof data.message === 'object') return data
  } catch {
    // Said below.
  }
  throw new CliError('USAGE', `${file} does not hold typed data of an order.`)
}

async function show(client: AssayClient, placed: PlacedOrder, flags: Flags): Promise<void> {
  const { status, result: outcome, receipt, market, slot, seq } = placed
  const found = (await client.markets()).find((one) => one.market === market)
  const base = found?.base.symbol ?? 'lots'
  const what =
    status === 'OK' ? 'Sequenced and durable' : `Sequenced; the remainder was cancelled: ${status}`
  const name = `${placed.account}/${slot}/${seq}`
  const lines = [
    `${what}: ${placed.filled} ${base} filled, ${placed.resting} ${base} resting.`,
    `order ${name}, opSeq ${receipt.opSeq}, micro-batch ${outcome.batchId}`,
  ]
  const { status: _, result: __, receipt: ___, ...place } = placed
  emit(flags, { status, ...place, result: outcome, receipt: receiptJson(placed) }, lines)
  if (outcome.restingLots !== '0') {
    const cancel = `assay cancel ${found?.symbol ?? market} ${slot}`
    note(`Cancel it with: ${nextCommand(cancel, flags)}`)
  }
}

/** A line for `assay verify --receipts`. */
function receiptJson({ receipt }: PlacedOrder) {
  return { opSeq: receipt.opSeq, opHash: receipt.opHash, batchId: receipt.header.batchId }
}
