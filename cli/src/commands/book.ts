/** `assay book`. */
import { Command } from 'commander'
import { integer, withGateway } from '../flags.ts'
import { emit, table } from '../output.ts'
import { reader } from '../trader.ts'

interface Flags {
  readonly gateway: string
  readonly json: boolean
  readonly depth: number
}

/** Shows a book, asks above bids. */
export function bookCommand(): Command {
  return withGateway(new Command('book'))
    .description('Show the order book of a market.')
    .argument('<market>', 'symbol or number, such as ETH-USDC')
    .option('--depth <levels>', 'levels of each side', integer(1, 500), 10)
    .addHelpText('after', '\nExample:\n  assay book ETH-USDC --depth 5')
    .action(async (market: string, flags: Flags) => {
      const book = await reader(flags).book(market, flags.depth)
      const row = (side: string) => (level: readonly [string, string]) => [side, ...level]
      const rows = [...book.asks.toReversed().map(row('ask')), ...book.bids.map(row('bid'))]
      const [head, ...lines] = table(['', 'price', 'size'], rows)
      const body = rows.length === 0 ? [`${book.symbol}: the book is empty.`] : lines
      emit(flags, book, [...(rows.length === 0 || head === undefined ? [] : [head]), ...body])
    })
}
