/**
 * What the lying submitter reads of its claims on L1: its own lie looks like the truth, as long as
 * it stands. A sequencer that saw it would stop, as an honest one must when L1 has another outcome.
 */
import { equalBytes, outcomeHash } from '@assay/protocol'
import * as honest from '../../sequencer/src/claimBook.ts'
import { told } from './hostilePosting.ts'

type Parts = Parameters<typeof honest.createClaimBook>[0]

export function createClaimBook(parts: Parts): honest.ClaimBook {
  return honest.createClaimBook({ ...parts, settlement: blinded(parts.settlement) })
}

function blinded(settlement: Parts['settlement']): Parts['settlement'] {
  return {
    ...settlement,
    events: async (query) => {
      const events = await settlement.events(query)
      const lie = told()
      if (lie === null) return events
      const liesHash = outcomeHash(lie.outcome)
      return events.map((event) => {
        const isLie = event.type === 'claim' && equalBytes(event.outcomeHash, liesHash)
        return isLie ? { ...event, outcome: lie.truth } : event
      })
    },
  }
}
