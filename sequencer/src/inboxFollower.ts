/** Deposits and accounts from L1: final ones for the sequencer, the rest for readers. */
import { decodeInboxEntry, InboxKind } from '@assay/protocol'
import type { SettlementReads } from '@assay/settlement'
import type { DepositView } from './api.ts'
import type { SequencerCore } from './core.ts'

export interface InboxFollower {
  /** Looks once. @throws SettlementError */
  poll(): Promise<void>
  /** On L1 and not consumed by a submission. */
  seenDeposits(): readonly Omit<DepositView, 'stage'>[]
}

/** Words that may wait for a submission: two submissions' worth. */
const MAX_WAITING = 1_024
/** Words that are shown before they are final. */
const MAX_SEEN = 256

export function createInboxFollower(
  settlement: Pick<SettlementReads, 'finalizedBlock' | 'inboxLength' | 'inboxEntries'>,
  core: Pick<SequencerCore, 'engine' | 'inboxKnown' | 'addInbox'>,
): InboxFollower {
  /** Words by index, from the first unconsumed on. */
  const seen = new Map<number, Uint8Array>()

  return {
    poll: async () => {
      const { number } = await settlement.finalizedBlock()
      const known = core.inboxKnown()
      const consumed = core.engine.registers().inboxNext
      const final = Math.min(await settlement.inboxLength(number), consumed + MAX_WAITING)
      const words =
        final > known ? await settlement.inboxEntries(known, final, number) : ([] as const)
      core.addInbox(words)
      const latest = Math.min(await settlement.inboxLength(), consumed + MAX_SEEN)
      // Unfinal words may change with a reorganisation: asked for anew each time.
      const shown = latest > consumed ? await settlement.inboxEntries(consumed, latest) : []
      seen.clear()
      for (const [i, word] of shown.entries()) seen.set(consumed + i, word)
    },
    seenDeposits: () => {
      const consumed = core.engine.registers().inboxNext
      return [...seen]
        .filter(([index]) => index >= consumed)
        .flatMap(([inboxIndex, word]) => {
          const entry = decodeInboxEntry(word)
          if (entry.kind !== InboxKind.DEPOSIT) return []
          const { account, asset, amount } = entry
          return [{ inboxIndex, account, asset, amount }]
        })
    },
  }
}
