/** What the stepper on L1 is given to decide one interval of checkpoints. Spec: witness. */
import { type IntervalInputs, intervalWitness, type WitnessMachine } from '@assay/machine'
import { assert, CHECKPOINT_BYTES, type LeafWrite, type SubmissionContext } from '@assay/protocol'
import type { SubmissionWork } from './statement.ts'

/** The arguments of `Stepper.run`, and what it answers. */
export interface StepperCall {
  readonly context: SubmissionContext
  /** 768 bytes, counters zero: the image of the checkpoint before, or of the start. */
  readonly imageBefore: Uint8Array
  readonly inputs: IntervalInputs
  /** Each step's witness behind its length in two bytes. */
  readonly witness: Uint8Array
  /** 31 bytes: where the interval ends by the rules. */
  readonly checkpoint: Uint8Array
}

/** A witness machine over the given leaves, for the signing domain of a context. */
export type WitnessMachineFactory = (options: {
  readonly leaves: Iterable<LeafWrite>
  readonly domainSeparator: Uint8Array
}) => WitnessMachine

/**
 * The call that leads to checkpoint `checkpoint` (0-based) of the submission, null when its trace
 * is shorter. `leaves`: the state before the submission. Cost: the submission from its first record
 * to there, and a few hundred hashes for each step of the interval.
 */
export function stepperCall(
  createMachine: WitnessMachineFactory,
  leaves: Iterable<LeafWrite>,
  { context, groups, inboxWords }: SubmissionWork,
  checkpoint: number,
): StepperCall | null {
  assert(groups.length === context.groups, 'all groups are given')
  const machine = createMachine({ leaves, domainSeparator: context.domainSeparator })
  const source = { inboxWords, groupAt: (index: number) => groups[index] ?? null }
  const wanted = (index: number) => index === checkpoint
  for (const { imageBefore, inputs, steps, mark } of machine.intervals(context, source, wanted)) {
    assert(mark.checkpoint.length === CHECKPOINT_BYTES, 'a checkpoint has 31 bytes')
    const witness = intervalWitness(steps)
    return { context, imageBefore, inputs, witness, checkpoint: mark.checkpoint }
  }
  return null
}
