/** `assay markets`. */
import { Command } from 'commander'
import { withGateway } from '../flags.ts'
import { emit, table } from '../output.ts'
import { reader } from '../trader.ts'

/** Lists the markets with their steps and fees. */
export function marketsCommand(): Command {
  return withGateway(new Command('markets'))
    .description('List the markets.')
    .action(async (flags: { gateway: string; json: boolean }) => {
      const markets = await reader(flags).markets()
      const rows = markets.map((market) => [
        market.symbol,
        market.status,
        market.lastPrice ?? '',
        market.tickSize,
        market.lotSize,
        market.minQuantity,
        `${market.takerFeePpm}`,
        `${market.makerFeePpm}`,
      ])
      const head = ['market', 'status', 'last', 'tick', 'lot', 'least', 'taker ppm', 'maker ppm']
      emit(flags, markets, table(head, rows))
    })
}
