/** Inbox entries from L1 for the sequencer, waiting deposits for readers. Spec: settlement. */
import { decodeInboxEntry, equalBytes, InboxKind } from '@assay/protocol'
import { type BlockInfo, SettlementError, type SettlementReads } from '@assay/settlement'
import type { DepositView } from './api.ts'
import type { SequencerCore } from './core.ts'
import { replacedEntries } from './errors.ts'

export interface InboxFollower {
  /**
   * Looks once. @throws SettlementError, PAYLOAD_UNAVAILABLE too: no entry is ever skipped;
   * SequencerError SETTLEMENT_DIVERGED when L1 has replaced what was taken
   */
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
  core: Pick<SequencerCore, 'engine' | 'inboxKnown' | 'inboxWord' | 'addInbox'>,
  /** Every entry up to this L1 time (seconds) has been taken. */
  onKnown: (l1Seconds: number) => void,
): InboxFollower {
  /** Words by index, from the first unconsumed on. */
  const seen = new Map<number, Uint8Array>()
  /** Those below were compared at a final block, or are not kept. */
  let settled = 0

  /**
   * Up to where the entries may be taken without waiting for their block to be final, and the L1
   * time up to which those are all.
   */
  async function pressing(final: number, latest: BlockInfo, there: number) {
    const { inboxDelaySeconds } = await settlement.info()
    const before = latest.timestamp - inboxDelaySeconds / 2
    const length = Math.min(there, final + MAX_SEEN)
    const isWhole = length < final + MAX_SEEN
    const through = isWhole ? before : 0
    if (length <= final) return { ready: final, through }
    const words = await settlement.inboxWords(final, length, latest.number)
    const fresh = words.findIndex((word) => decodeInboxEntry(word).l1Time > before)
    return { ready: final + (fresh === -1 ? words.length : fresh), through }
  }

  /**
   * Null: the node does not have that state any more (those that are no archives keep some 128
   * blocks), as when finality stalls. Then nothing counts as final that was not known so before.
   */
  async function lengthAt(final: number): Promise<number | null> {
    try {
      return await settlement.inboxLength(final)
    } catch (error) {
      // An endpoint that is away says so again at the next question.
      if (error instanceof SettlementError) return null
      throw error
    }
  }

  /** What was taken and is not final yet must stand on L1 as it was taken. */
  async function checkTaken(latest: number, through: number, final: number | null): Promise<void> {
    // What is not kept any more does not come back: each is passed once.
    while (settled < through && core.inboxWord(settled) === null) settled += 1
    const from = settled
    if (from < through) {
      const words = await settlement.inboxWords(from, through, latest)
      const wrong = words.findIndex((word, i) => {
        const mine = core.inboxWord(from + i)
        return mine !== null && !equalBytes(mine, word)
      })
      if (wrong !== -1) throw replacedEntries({ index: from + wrong, through })
    }
    if (final !== null) settled = Math.max(settled, Math.min(final, through))
  }

  return {
    poll: async () => {
      const { number, timestamp } = await settlement.finalizedBlock()
      const latest = await settlement.latestBlock()
      const known = core.inboxKnown()
      const consumed = core.engine.registers().inboxNext
      const final = await lengthAt(number)
      const there = await settlement.inboxLength(latest.number)
      await checkTaken(latest.number, Math.min(known, there), final)
      const least = Math.max(final ?? known, known)
      const { ready, through } = await pressing(least, latest, there)
      const to = Math.max(ready, least)
      const end = Math.min(to, consumed + MAX_WAITING)
      // Any later block has the final entries, too, and a state that nodes still have.
      const entries = end > known ? await settlement.inboxEntries(known, end, latest.number) : []
      if (entries.length > 0) core.addInbox(entries)
      const newest = entries.at(-1)
      const whole = Math.max(final === null ? 0 : timestamp, Math.floor(through))
      if (end >= to) {
        if (whole > 0) onKnown(whole)
      }
      // More wait than fit: of the newest one's second there may be others.
      else if (newest !== undefined) onKnown(decodeInboxEntry(newest.slice(0, 32)).l1Time - 1)
      const last = Math.min(there, consumed + MAX_SEEN)
      // Unfinal words may change with a reorganisation: asked for anew each time.
      const shown =
        last > consumed ? await settlement.inboxWords(consumed, last, latest.number) : []
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
