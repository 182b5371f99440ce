/**
 * Random runs, every step also in the EVM: `npm run test:stepper -- [--steps N] [--seed S]
 * [--json]`, or `--deep` for the gas of the dearest steps and, after `--rounds` of search, of the
 * dearest disputes. The last line is JSON with `--json`,
 * otherwise one sentence. Fails on any divergence, and when a step kind is rarer than one in a
 * hundred.
 */
import { parseArgs } from 'node:util'
import { DISPUTE_BARS, worstDisputes } from '../prove/worstDisputes.ts'
import { deepCosts } from './deepCosts.ts'
import { differential, RUNNING_KINDS } from './differential.ts'
import { startStepperEvm } from './evm.ts'

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    /** Measures books as deep as they get instead. */
    deep: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '60' },
    json: { type: 'boolean', default: false },
  },
})
const [steps, seed] = [values.steps, values.seed].map(Number) as [number, number]
const evm = await startStepperEvm()
try {
  if (values.deep) await measure()
  else await compare()
} finally {
  await evm.stop()
}

async function measure(): Promise<void> {
  const steps = await deepCosts(evm)
  const rounds = Number(values.rounds)
  const { disputes, worst } = await worstDisputes(evm, { seed, rounds })
  console.log(JSON.stringify({ ...steps, disputes, worst }, null, 1))
  const { gas, bytes } = worst
  console.log(
    `worst dispute: ${gas} gas (at most ${DISPUTE_BARS.gas}), ` +
      `${bytes} bytes of calldata (at most ${DISPUTE_BARS.bytes})`,
  )
  const most = Math.max(steps.runPercentOfWeights, steps.stepPercentOfWeights)
  if (most > 100 || steps.divergences > 0) process.exitCode = 1
  if (gas > DISPUTE_BARS.gas || bytes > DISPUTE_BARS.bytes) process.exitCode = 1
}

async function compare(): Promise<void> {
  const started = performance.now()
  const result = await differential(evm, { steps, seed })
  const seconds = (performance.now() - started) / 1000
  for (const divergence of result.divergences.slice(0, 10)) console.log(JSON.stringify(divergence))
  const rare = RUNNING_KINDS.filter((name) => (result.kinds[name] ?? 0) * 100 < result.steps)
  if (steps >= 10_000) console.log(`rarer than one in a hundred: ${rare.join(', ') || 'none'}`)
  console.log(`most gas: ${JSON.stringify(result.gas)}`)
  console.log(`most witness bytes: ${JSON.stringify(result.bytes)}`)
  const rate = Math.round(result.steps / seconds)
  console.log(
    `${result.steps} steps, ${result.runs} whole runs, ${result.mutants} wrong witnesses, ` +
      `${result.divergences.length} divergences, ${seconds.toFixed(1)} s, ${rate} steps/s`,
  )
  const { kinds } = result
  const summary = { steps: result.steps, divergences: result.divergences.length, kinds }
  if (values.json) console.log(JSON.stringify(summary))
  const tooRare = steps >= 10_000 && rare.length > 0
  if (result.divergences.length > 0 || tooRare) process.exitCode = 1
}
