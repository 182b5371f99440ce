/** What no reorganisation takes back: the confirmations that a final block of L1 has. */
import type { SettlementReads } from '@assay/settlement'

export interface Finality {
  /** Last submission confirmed in a final block, as far as it could be read. Never rejects. */
  decided(): Promise<number>
  /** The same at the last look; null: it was never read. */
  known(): number | null
  /** From disk, of an earlier process: older, and as true. */
  remember(decided: number | null): void
}

export function createFinality(
  settlement: Pick<SettlementReads, 'confirmedCount' | 'finalizedBlock'>,
  log: (message: string, fields: Readonly<Record<string, unknown>>) => void,
): Finality {
  let known: number | null = null
  return {
    decided: async () => {
      try {
        const { number } = await settlement.finalizedBlock()
        const found = (await settlement.confirmedCount(number)) - 1
        // What was final stays so, however far an endpoint lags.
        known = Math.max(known ?? 0, found)
      } catch (error) {
        log('finality cannot be read: older snapshots stay', { error: String(error) })
      }
      return known ?? 0
    },
    known: () => known,
    remember: (decided) => {
      if (decided !== null) known = Math.max(known ?? 0, decided)
    },
  }
}
