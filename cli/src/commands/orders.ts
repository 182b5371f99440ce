/** `assay orders`. */
import { RANGES } from '@assay/protocol'
import { Command } from 'commander'
import { CliError } from '../failure.ts'
import { integer, type TraderFlags, withTrader } from '../flags.ts'
import { emit, table } from '../output.ts'
import { trader, unlessNew } from '../trader.ts'

interface Flags extends TraderFlags {
  readonly slot?: number
  readonly seq?: number
}

const WORDS = {
  unknown: 'It has not been seen. It may still happen; a later seq of the slot rules it out.',
  never: 'It was never seen and cannot happen any more.',
  forgotten: 'It cannot happen any more; whether it did, only the batches on L1 say.',
} as const

/** After a timeout: what became of (account, slot, seq), by the venue's word and receipt. */
async function tellFate(flags: TraderFlags, slot: number, seq: number): Promise<void> {
  const fate = await (await trader(flags)).orderFate(slot, seq)
  if (fate.fate !== 'known') return emit(flags, fate, [WORDS[fate.fate]])
  const { status, filledLots, stage, opSeq } = fate.result
  const lines = [
    `${status}, ${filledLots} lots filled at once, ${stage}; op ${opSeq ?? 'forced through L1'}.`,
    fate.open === null ? 'Not open.' : `Open: ${fate.open.remaining} of it.`,
  ]
  emit(flags, fate, lines)
}

/** Lists the open orders of a key. */
export function ordersCommand(): Command {
  return withTrader(new Command('orders'))
    .description('List your open orders, or tell what became of one record.')
    .option('--slot <n>', 'of the record to ask for', integer(...RANGES.slot))
    .option('--seq <n>', 'of the record to ask for', integer(...RANGES.seq))
    .action(async (flags: Flags) => {
      const { slot, seq } = flags
      if (slot !== undefined && seq !== undefined) return tellFate(flags, slot, seq)
      if (slot !== undefined || seq !== undefined) {
        throw new CliError('USAGE', 'A record is named by --slot and --seq.')
      }
      const orders = await unlessNew((await trader(flags)).openOrders(), [])
      const rows = orders.map((order) => [
        order.symbol,
        `${order.slot}`,
        order.side,
        order.price,
        order.remaining,
        new Date(order.expiry).toISOString(),
      ])
      const head = ['market', 'slot', 'side', 'price', 'remaining', 'expires']
      emit(flags, orders, rows.length === 0 ? ['No open orders.'] : table(head, rows))
    })
}
