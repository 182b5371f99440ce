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
        market.statusUntil === null ? '' : new Date(market.statusUntil).toISOString(),
        market.lastPrice ?? '',
        market.tickSize,
        market.lotSize,
        market.minQuantity,
        `${market.takerFeePpm}`,
        `${market.makerFeePpm}`,
        market.bands === null ? 'off' : `${market.bands.haltPpm}`,
        market.bandReference ?? '',
      ])
      const fees = ['taker ppm', 'maker ppm', 'halt ppm', 'around']
      const head = ['market', 'status', 'until', 'last', 'tick', 'lot', 'least', ...fees]
      emit(flags, markets, table(head, rows))
    })
}
