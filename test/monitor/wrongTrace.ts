/** A claim that L1 takes and nobody should. */
import { endCheckpoint, type Outcome } from '@assay/protocol'
import { honestTrace, type PostedTrace, type ReadySubmission } from '../prove/disputed.ts'

/** Wrong from checkpoint 2 on, to a root that is made up; `firstOpSeq` is that of the inputs. */
export function wrongTrace(
  from: ReadySubmission,
  firstOpSeq: number,
): { readonly posted: PostedTrace; readonly claimed: Outcome } {
  const { trace, outcome } = honestTrace(from)
  const groups = from.groups.length
  const claimed = { ...outcome, stateRoot: new Uint8Array(32).fill(9) }
  const end = endCheckpoint(claimed, { groups, opSeqNext: firstOpSeq + groups })
  const wrong = trace.with(2, Uint8Array.of(0, ...new Uint8Array(31).fill(7)))
  const posted = { trace: wrong.with(-1, Uint8Array.of(0, ...end)), outcome: claimed }
  return { posted, claimed }
}
