/** Inbox entries from L1 for the sequencer, waiting deposits for readers. Spec: settlement. */
import { decodeInboxEntry, InboxKind } from '@assay/protocol'
import type { SettlementReads } from '@assay/settlement'
import type { DepositView } from './api.ts'
import type { SequencerCore } from './core.ts'

export interface InboxFollower {
  /** Looks once. @throws SettlementError, PAYLOAD_UNAVAILABLE too: no entry is ever skipped */
  poll(): Promise<void>
  /** On L1 and not consumed by a submission. */
  seenDeposits(): readonly Omit<DepositView, 'stage'>[]
}

/** Entries that may wait for a submission: two submissions' worth. */
const MAX_WAITING = 1_024
/** Words that are shown before they are final. */
const MAX_SEEN = 256

/**
 * Takes final entries. Where finality stalls, also those that have waited for half of the inbox
 * delay: L1 refuses inputs that leave a due entry, and a submission may be open for the other half.
 * What is posted then is bound to a block of their fork (L1 origin).
 */
export function createInboxFollower(
  settlement: Pick<
    SettlementReads,
    'info' | 'finalizedBlock' | 'latestBlock' | 'inboxLength' | 'inboxWords' | 'inboxEntries'
  >,
  core: Pick<SequencerCore, 'engine' | 'inboxKnown' | 'addInbox'>,
  /** Every entry up to this L1 time (seconds) has been taken. */
  onKnown: (l1Seconds: number) => void,
): InboxFollower {
  /** Words by index, from the first unconsumed on. */
  const seen = new Map<number, Uint8Array>()

  /**
   * Up to where the entries may be taken without waiting for their block to be final, and the L1
   * time up to which those are all.
   */
  async function pressing(final: number, latest: { number: number; timestamp: number }) {
    const { inboxDelaySeconds } = await settlement.info()
    const before = latest.timestamp - inboxDelaySeconds / 2
    const length = Math.min(await settlement.inboxLength(latest.number), final + MAX_SEEN)
    const isWhole = length < final + MAX_SEEN
    const through = isWhole ? before : 0
    if (length <= final) return { ready: final, through }
    const words = await settlement.inboxWords(final, length, latest.number)
    const fresh = words.findIndex((word) => decodeInboxEntry(word).l1Time > before)
    return { ready: final + (fresh === -1 ? words.length : fresh), through }
  }

  return {
    poll: async () => {
      const { number, timestamp } = await settlement.finalizedBlock()
      const latest = await settlement.latestBlock()
      const known = core.inboxKnown()
      const consumed = core.engine.registers().inboxNext
      const final = await settlement.inboxLength(number)
      const { ready, through } = await pressing(Math.max(final, known), latest)
      const [to, block] = ready > final ? [ready, latest.number] : [final, number]
      const end = Math.min(to, consumed + MAX_WAITING)
      const entries = end > known ? await settlement.inboxEntries(known, end, block) : []
      if (entries.length > 0) core.addInbox(entries)
      const newest = entries.at(-1)
      if (Math.max(end, known) >= to) onKnown(Math.max(timestamp, Math.floor(through)))
      // More wait than fit: of the newest one's second there may be others.
      else if (newest !== undefined) onKnown(decodeInboxEntry(newest.slice(0, 32)).l1Time - 1)
      const last = Math.min(await settlement.inboxLength(), consumed + MAX_SEEN)
      // Unfinal words may change with a reorganisation: asked for anew each time.
      const shown = last > consumed ? await settlement.inboxWords(consumed, last) : []
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
