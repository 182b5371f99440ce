/**
 * Development only (the configuration refuses it elsewhere): what a hostile sequencer would do, for
 * verifiers to notice. The honest state goes on unchanged.
 */
import { assertNever, decodeRecordBytes, endCheckpoint, type Outcome } from '@assay/protocol'
import type { SubmissionArtifact } from './artifact.ts'
import type { Fault } from './config.ts'

/** What is claimed and posted of a submission. */
export interface Content {
  /** 124 bytes each. */
  readonly groups: readonly Uint8Array[]
  /** 31 bytes each. */
  readonly trace: readonly Uint8Array[]
  readonly outcome: Outcome
  readonly parentOutcome: Outcome
}

/** Offset of the low byte of an ORDER's price: any change breaks the signature. */
const PRICE_LOW_BYTE = 23

/** The content as this fault changes it; other submissions follow a wrong root consistently. */
export function withFault(
  content: Content,
  artifact: Pick<SubmissionArtifact, 'submission' | 'firstOpSeq'>,
  fault: Fault | null,
): Content {
  if (fault === null) return content
  const { submission, firstOpSeq } = artifact
  if (fault.kind === 'bad-root' && fault.submission === submission - 1) {
    return { ...content, parentOutcome: withWrongRoot(content.parentOutcome) }
  }
  if (fault.submission !== submission) return content
  const { groups, trace, outcome } = content
  switch (fault.kind) {
    case 'withheld':
      return content
    case 'bad-root': {
      const wrong = withWrongRoot(outcome)
      const cursors = { groups: groups.length, opSeqNext: firstOpSeq + groups.length }
      // A matching last checkpoint, so that the contract takes the claim.
      return { ...content, outcome: wrong, trace: trace.with(-1, endCheckpoint(wrong, cursors)) }
    }
    case 'bad-trace': {
      const middle = (trace.length - 1) >> 1
      const first = trace[0] ?? new Uint8Array(31)
      const wrong =
        trace.length >= 2
          ? trace.with(middle, flipped(trace[middle] ?? first, 30))
          : [flipped(first, 30), ...trace]
      return { ...content, trace: wrong }
    }
    case 'bad-blob': {
      const at = groups.findIndex((group) => decodeRecordBytes(group).kind === 'signed')
      const group = groups[at]
      if (group === undefined) return content
      return { ...content, groups: groups.with(at, flipped(group, PRICE_LOW_BYTE)) }
    }
    default:
      return assertNever(fault.kind)
  }
}

function withWrongRoot(outcome: Outcome): Outcome {
  return { ...outcome, stateRoot: flipped(outcome.stateRoot, 31) }
}

function flipped(bytes: Uint8Array, index: number): Uint8Array {
  const copy = bytes.slice()
  copy[index] = (copy[index] as number) ^ 1
  return copy
}
