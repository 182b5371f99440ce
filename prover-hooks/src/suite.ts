/** The conformance suite that every prover passes, however it proves. */
import { strict as check } from 'node:assert'
import { type Outcome, outcomeHash } from '@assay/protocol'
import type { DifferenceKind } from './difference.ts'
import type { Prover } from './prover.ts'
import type { PostedResult, WitnessBundle } from './statement.ts'

/** One rule. */
export interface ProverCase {
  readonly rule: string
  /** `bundle` is honest, covers a whole trace of at least three checkpoints, and may be changed. */
  run(prover: Prover, bundle: WitnessBundle): Promise<void>
}

const OTHER_HASH = new Uint8Array(32).fill(7)
const OTHER_CHECKPOINT = new Uint8Array(31).fill(7)

function withPosted(bundle: WitnessBundle, change: Partial<PostedResult>): WitnessBundle {
  const posted = { ...bundle.posted, ...change }
  const statement = { ...bundle.statement, outcomeHash: outcomeHash(posted.outcome) }
  return { ...bundle, posted, statement }
}

function withOutcome(bundle: WitnessBundle, change: Partial<Outcome>): WitnessBundle {
  return withPosted(bundle, { outcome: { ...bundle.posted.outcome, ...change } })
}

async function differs(prover: Prover, bundle: WitnessBundle, kind: DifferenceKind): Promise<void> {
  const verdict = await prover.prove(bundle)
  check.equal(verdict.kind, 'differs')
  check.equal(verdict.kind === 'differs' && verdict.difference.kind, kind)
}

async function refuses(prover: Prover, bundle: WitnessBundle): Promise<void> {
  check.equal((await prover.prove(bundle)).kind, 'refused')
}

/** One test each; needs no test runner. */
export const proverCases: readonly ProverCase[] = [
  {
    rule: 'an honest bundle agrees, all its checkpoints and steps counted',
    async run(prover, bundle) {
      const verdict = await prover.prove(bundle)
      check.equal(verdict.kind, 'agrees')
      const checkpoints = verdict.kind === 'agrees' ? verdict.checkpoints : 0
      check.equal(checkpoints, bundle.posted.trace.length)
      check.ok(verdict.kind === 'agrees' && verdict.steps >= checkpoints)
    },
  },
  {
    rule: 'a wrong checkpoint differs, and the difference names it',
    async run(prover, bundle) {
      const trace = bundle.posted.trace.with(1, OTHER_CHECKPOINT)
      const verdict = await prover.prove(withPosted(bundle, { trace }))
      check.equal(verdict.kind === 'differs' && verdict.difference.span?.checkpoint, 1)
    },
  },
  {
    rule: 'a checkpoint outside the interval is not looked at',
    async run(prover, bundle) {
      const trace = bundle.posted.trace.with(1, OTHER_CHECKPOINT)
      const wrong = withPosted(bundle, { trace })
      const interval = { first: 2, last: trace.length - 1 }
      check.equal((await prover.prove({ ...wrong, interval })).kind, 'agrees')
    },
  },
  {
    rule: 'a checkpoint that is no field element differs',
    run: (prover, bundle) =>
      differs(
        prover,
        withPosted(bundle, { trace: bundle.posted.trace.with(0, null) }),
        'checkpoint',
      ),
  },
  {
    rule: 'anything behind END differs',
    run: (prover, bundle) =>
      differs(
        prover,
        withPosted(bundle, { trace: [...bundle.posted.trace, OTHER_CHECKPOINT] }),
        'checkpointCount',
      ),
  },
  {
    rule: 'a wrong outcome differs',
    run: (prover, bundle) =>
      differs(prover, withOutcome(bundle, { stateRoot: OTHER_HASH }), 'outcome'),
  },
  {
    rule: 'a wrong root of the netted deltas differs',
    run: (prover, bundle) =>
      differs(prover, withPosted(bundle, { nettedRoot: OTHER_HASH }), 'nettedRoot'),
  },
  {
    rule: 'another schema is refused',
    run: (prover, bundle) =>
      refuses(prover, { ...bundle, statement: { ...bundle.statement, schemaHash: OTHER_HASH } }),
  },
  {
    rule: 'other inputs than those of the statement are refused',
    run: (prover, bundle) =>
      refuses(prover, { ...bundle, inputs: { ...bundle.inputs, tLast: bundle.inputs.tLast + 1 } }),
  },
  {
    rule: 'other inbox entries than the inputs have taken are refused',
    run: (prover, bundle) => {
      const [first, ...rest] = bundle.work.inboxWords
      check.ok(first !== undefined, 'the inputs take an entry')
      const inboxWords = [first.map((byte, i) => (i === 31 ? byte ^ 1 : byte)), ...rest]
      return refuses(prover, { ...bundle, work: { ...bundle.work, inboxWords } })
    },
  },
  {
    rule: 'another context than that of the statement is refused',
    run: (prover, bundle) => {
      const context = { ...bundle.work.context, inclusionTime: 1 }
      return refuses(prover, { ...bundle, work: { ...bundle.work, context } })
    },
  },
  {
    rule: 'the leaves of another state are refused',
    run: (prover, bundle) => refuses(prover, { ...bundle, leaves: [...bundle.leaves].slice(1) }),
  },
  {
    rule: 'an interval that the trace does not have is refused',
    run: (prover, bundle) =>
      refuses(prover, { ...bundle, interval: { first: 0, last: bundle.posted.trace.length } }),
  },
]
