/** What the dearest steps cost in the EVM, beside their weights. */
import { authenticateWith } from '@assay/engine'
import { createWitnessMachine, type WitnessedInterval } from '@assay/machine'
import { equalBytes, layout, type Phase, StepKind, stepWeight } from '@assay/protocol'
import { createNativeHasher } from '@assay/state/native'
import { deepScenarios, forcedScenarios, TEST_PLACE } from './deepBook.ts'
import { deepQuoteScenarios } from './deepQuotes.ts'
import type { StepperEvm } from './evm.ts'

export interface DeepCosts {
  readonly steps: number
  readonly divergences: number
  /** Most gas and witness bytes by step kind. */
  readonly gas: Readonly<Record<string, number>>
  readonly bytes: Readonly<Record<string, number>>
  /** Of `run`, without calldata; and its calldata. */
  readonly runGas: number
  readonly runBytes: number
  /** The most of what a run costs, in parts of a hundred of its steps' weights. */
  readonly runPercentOfWeights: number
  /** The same of single steps. */
  readonly stepPercentOfWeights: number
}

/** Runs all scenarios in the EVM and measures. */
export async function deepCosts(evm: StepperEvm): Promise<DeepCosts> {
  const [gas, bytes] = [new Map<string, number>(), new Map<string, number>()]
  let [steps, divergences, runGas, runBytes] = [0, 0, 0, 0]
  let [runPercent, stepPercent] = [0, 0]
  const names = new Map<number, string>(
    Object.entries(StepKind).map(([name, kind]) => [kind, name]),
  )
  const scenarios = [
    ...deepScenarios(),
    ...forcedScenarios(TEST_PLACE),
    ...deepQuoteScenarios(TEST_PLACE),
  ]
  for (const { leaves, context, inbox, groups } of scenarios) {
    const authenticate = authenticateWith(context.domainSeparator)
    const machine = createWitnessMachine({ leaves, authenticate, hasher: createNativeHasher() })
    const inputs = { inboxWords: inbox, groupAt: (index: number) => groups[index] ?? null }
    for (const interval of machine.intervals(context, inputs)) {
      const found = await evm.steps(context, interval.imageBefore, interval.steps)
      for (const [i, step] of interval.steps.entries()) {
        const name = names.get(step.kind) ?? ''
        const outcome = found[i]
        steps += 1
        if (outcome === undefined || !equalBytes(outcome.image, step.imageAfter)) divergences += 1
        gas.set(name, Math.max(gas.get(name) ?? 0, outcome?.gas ?? 0))
        bytes.set(name, Math.max(bytes.get(name) ?? 0, step.witness.length))
      }
      const run = await evm.measureRun(context, interval)
      runGas = Math.max(runGas, run.gas)
      runBytes = Math.max(runBytes, run.bytes)
      const weights = weightsOf(interval)
      const sum = weights.reduce((total, weight) => total + weight, 0)
      runPercent = Math.max(runPercent, (100 * run.gas) / sum)
      for (const [i, weight] of weights.entries()) {
        stepPercent = Math.max(stepPercent, (100 * (found[i]?.gas ?? 0)) / weight)
      }
    }
  }
  const [byKind, bytesByKind] = [Object.fromEntries(gas), Object.fromEntries(bytes)]
  const percent = {
    runPercentOfWeights: Math.ceil(runPercent),
    stepPercentOfWeights: Math.ceil(stepPercent),
  }
  const measured = { runGas, runBytes, ...percent }
  return { steps, divergences, gas: byKind, bytes: bytesByKind, ...measured }
}

/** Gas weights of the interval's steps. */
function weightsOf({ imageBefore, steps }: WitnessedInterval): number[] {
  let phase = imageBefore[layout.IMAGE.phase[0]] as Phase
  return steps.map(({ kind, imageAfter }) => {
    const { gas } = stepWeight(phase, kind === StepKind.END ? 0 : 1)
    phase = imageAfter[layout.IMAGE.phase[0]] as Phase
    return gas
  })
}
