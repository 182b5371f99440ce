/** Proves by the step function of L1, which is what judges disputes. Spec: witness. */
import { intervalWitness } from '@assay/machine'
import { checkpointOf, equalBytes } from '@assay/protocol'
import type { StepperReads } from '@assay/settlement'
import { firstDifference } from './difference.ts'
import type { ProofVerdict, Prover } from './prover.ts'
import type { MachineFactory } from './reExecution.ts'
import { type Replayed, replaySubmission } from './replay.ts'
import { bundleFault, type WitnessBundle } from './statement.ts'
import type { WitnessMachineFactory } from './stepperWitness.ts'

export interface L1StepperOptions {
  readonly stepper: StepperReads
  /** Names steps, and computes the netted root, on which no contract relies. */
  readonly createMachine: MachineFactory
  readonly createWitnessMachine: WitnessMachineFactory
}

/**
 * Every checkpoint of the interval is what the step function computes, from the image before and a
 * Merkle witness; the machine here only writes the witnesses. Cost: re-execution, and a call of at
 * most three million gas for each checkpoint. Its `prove` also rejects with SettlementError
 * RPC_UNREACHABLE, RPC_FAILED.
 */
export function createL1Stepper(options: L1StepperOptions): Prover {
  return { name: 'L1 stepper', prove: (bundle) => prove(options, bundle) }
}

async function prove(options: L1StepperOptions, bundle: WitnessBundle): Promise<ProofVerdict> {
  const reason = bundleFault(bundle)
  if (reason !== null) return { kind: 'refused', reason }
  const leaves = [...bundle.leaves]
  const { domainSeparator } = bundle.work.context
  const machine = options.createMachine({ leaves, domainSeparator })
  if (!equalBytes(machine.stateRoot(), bundle.parentOutcome.stateRoot)) {
    return { kind: 'refused', reason: 'leaves of another state' }
  }
  const judged = await judge(options, { ...bundle, leaves }, replaySubmission(machine, bundle.work))
  if (typeof judged === 'string') return { kind: 'refused', reason: judged }
  const { parentOutcomeHash } = bundle.statement
  const difference = firstDifference(parentOutcomeHash, judged, bundle.posted, bundle.interval)
  if (difference !== null) return { kind: 'differs', difference }
  const { first, last } = bundle.interval
  const { trace } = judged.result
  const before = first === 0 ? 0 : (trace[first - 1]?.steps ?? 0)
  const steps = (trace[last]?.steps ?? before) - before
  return { kind: 'agrees', checkpoints: last - first + 1, steps }
}

/** The replay with the interval's checkpoints as L1 has them, or why L1 cannot say. */
async function judge(
  { stepper, createWitnessMachine }: L1StepperOptions,
  { leaves, work, parentOutcome, interval: { first, last } }: WitnessBundle,
  replayed: Replayed,
): Promise<Replayed | string> {
  const { context, groups, inboxWords } = work
  const machine = createWitnessMachine({ leaves, domainSeparator: context.domainSeparator })
  const source = { inboxWords, groupAt: (index: number) => groups[index] ?? null }
  const trace = [...replayed.result.trace]
  const isWanted = (index: number) => index >= first && index <= last
  for (const one of machine.intervals(context, source, isWanted)) {
    const { checkpoint: index, imageBefore, inputs, steps } = one
    if (index === 0) {
      const start = await stepper.start(context, parentOutcome)
      if (!equalBytes(start, imageBefore)) return 'L1 starts from another machine'
    } else if (!isCheckpoint(trace[index - 1]?.checkpoint, imageBefore)) {
      return `checkpoint ${index - 1} of L1 is not that of the witness`
    }
    const witness = intervalWitness(steps)
    const checkpoint = await stepper.run({ context, imageBefore, inputs, witness })
    if (checkpoint === null) return `L1 refuses the witness of checkpoint ${index}`
    trace[index] = { ...one.mark, checkpoint }
  }
  return { ...replayed, result: { ...replayed.result, trace } }
}

function isCheckpoint(checkpoint: Uint8Array | undefined, image: Uint8Array): boolean {
  return checkpoint !== undefined && equalBytes(checkpoint, checkpointOf(image))
}
