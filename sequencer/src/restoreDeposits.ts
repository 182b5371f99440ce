/** Rows that were lost with the log in front of them; the contract has the entries for ever. */
import { decodeInboxEntry, InboxKind } from '@assay/protocol'
import type { SettlementReads } from '@assay/settlement'
import type { History } from './history.ts'

/** How many inbox entries were read from L1 again. @throws SettlementError */
export async function restoreDeposits(
  history: Pick<History, 'lacksDepositsBelow' | 'addDeposits'>,
  settlement: Pick<SettlementReads, 'inboxWords'>,
): Promise<number> {
  const end = history.lacksDepositsBelow()
  if (end === 0) return 0
  const words = await settlement.inboxWords(0, end)
  history.addDeposits(
    words.flatMap((word, inboxIndex) => {
      const entry = decodeInboxEntry(word)
      if (entry.kind !== InboxKind.DEPOSIT) return []
      const { account, asset, amount } = entry
      return [{ inboxIndex, account, asset, amount }]
    }),
  )
  return end
}
