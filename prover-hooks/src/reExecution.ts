/** The prover that runs the machine again. Spec: machine, verification. */
import type { Machine } from '@assay/machine'
import { equalBytes, type LeafWrite } from '@assay/protocol'
import { firstDifference } from './difference.ts'
import type { ProofVerdict, Prover } from './prover.ts'
import { replaySubmission } from './replay.ts'
import { bundleFault, type WitnessBundle } from './statement.ts'

/** A machine over the given leaves, for the signing domain of a statement's context. */
export type MachineFactory = (options: {
  readonly leaves: Iterable<LeafWrite>
  readonly domainSeparator: Uint8Array
}) => Machine

/**
 * Proves by re-execution: convincing for whoever runs it, and for nobody else. Cost: the whole
 * submission from its first record, however short the interval.
 */
export function createReExecution(createMachine: MachineFactory): Prover {
  return {
    name: 're-execution',
    prove: async (bundle) => prove(createMachine, bundle),
  }
}

function prove(createMachine: MachineFactory, bundle: WitnessBundle): ProofVerdict {
  const reason = bundleFault(bundle)
  if (reason !== null) return { kind: 'refused', reason }
  const { domainSeparator } = bundle.work.context
  const machine = createMachine({ leaves: bundle.leaves, domainSeparator })
  if (!equalBytes(machine.stateRoot(), bundle.parentOutcome.stateRoot)) {
    return { kind: 'refused', reason: 'leaves of another state' }
  }
  const replayed = replaySubmission(machine, bundle.work)
  const { parentOutcomeHash } = bundle.statement
  const difference = firstDifference(parentOutcomeHash, replayed, bundle.posted, bundle.interval)
  if (difference !== null) return { kind: 'differs', difference }
  const { first, last } = bundle.interval
  const before = first === 0 ? 0 : (replayed.result.trace[first - 1]?.steps ?? 0)
  const after = replayed.result.trace[last]?.steps ?? before
  return { kind: 'agrees', checkpoints: last - first + 1, steps: after - before }
}
