/** The submissions with the most checkpoints. Spec: machine, "Worst trace". */
import { readFileSync } from 'node:fs'
import {
  BLOB_ELEMENTS,
  CHECKPOINT_HARD,
  CHECKPOINT_SOFT,
  MAX_BLOBS,
  MAX_BUDGET,
  MAX_INBOX_PER_SUBMISSION,
  MAX_QUOTE_BUDGET,
  MAX_SUBMISSION_ITEMS,
  Phase,
  StepKind,
  stepWeight,
  toHex,
  type Weight,
} from '@assay/protocol'
import { expect, test } from 'vitest'
import { CheckpointCounter } from './checkpoints.ts'

interface Run {
  readonly times: number
  readonly phases: readonly (readonly [keyof typeof Phase, number])[]
}

interface Vector {
  readonly elements: number
  readonly submissions: readonly {
    readonly name: string
    readonly checkpoints: number
    readonly runs: readonly Run[]
  }[]
  readonly packed: readonly string[]
}

const file = new URL('../../spec/vectors/machine/worstSubmission.json', import.meta.url)
const vector = JSON.parse(readFileSync(file, 'utf8')) as Vector
const stepsOf = ({ phases }: Run): Phase[] =>
  phases.flatMap(([name, times]) => new Array<Phase>(times).fill(Phase[name]))

test.each(vector.submissions)('$name', ({ runs, checkpoints }) => {
  const counter = new CheckpointCounter(() => new Uint8Array(31))
  const items = runs.flatMap((run) => new Array<Phase[]>(run.times).fill(stepsOf(run)))
  expect(items).toHaveLength(MAX_SUBMISSION_ITEMS)
  items.forEach((phases, at) => {
    const next = items[at + 1]?.[0] ?? Phase.IDLE
    phases.forEach((phase, i) => {
      counter.beforeStep(phase, phase === Phase.IDLE ? 1 : 0)
      // What matters of the kind is that it is not END.
      const item = { at, inInbox: phases[0] === Phase.INBOX }
      counter.afterStep(StepKind.BEGIN_OP, phases[i + 1] ?? next, item)
    })
  })
  counter.beforeStep(Phase.IDLE, 0)
  counter.afterStep(StepKind.END, Phase.DONE, { at: items.length, inInbox: false })
  expect(counter.trace).toHaveLength(checkpoints)
  expect(checkpoints).toBeLessThanOrEqual(vector.elements)
  expect(vector.elements).toBe(MAX_BLOBS * BLOB_ELEMENTS)
})

test('packed is the same', () => {
  const packed = vector.submissions.map(({ checkpoints, runs }) => {
    const bytes = [checkpoints >> 8, checkpoints & 255]
    for (const run of runs) {
      const steps = stepsOf(run)
      bytes.push(run.times >> 8, run.times & 255, steps.length, ...steps)
    }
    return toHex(Uint8Array.from(bytes))
  })
  expect(vector.packed).toEqual(packed)
})

test('no sequence of items has more, with no entries and with all that one may consume', () => {
  const search = createSearch()
  const records = MAX_SUBMISSION_ITEMS - MAX_INBOX_PER_SUBMISSION
  const [worst, behindEntries] = vector.submissions
  expect(search(0, MAX_SUBMISSION_ITEMS)).toBe(worst?.checkpoints)
  expect(search(MAX_INBOX_PER_SUBMISSION, records)).toBe(behindEntries?.checkpoints)
  for (const entries of [1, 2, 3, MAX_INBOX_PER_SUBMISSION - 1]) {
    const found = search(entries, MAX_SUBMISSION_ITEMS - entries)
    expect(found).toBeLessThanOrEqual(worst?.checkpoints ?? 0)
  }
}, 90_000)

/** Every kind of entry, or of record: by the phases of its steps. */
function kindsOf(first: Phase): Phase[][] {
  const kinds: Phase[][] = [[first], [first, Phase.WITHDRAW]]
  for (let n = 1; n <= MAX_BUDGET + 1; n++) {
    const matching = [Phase.LOAD, ...new Array<Phase>(n).fill(Phase.MATCH), Phase.FINISH]
    kinds.push([first, ...matching], [first, Phase.REMOVE_OLD, ...matching])
  }
  for (let n = 1; n <= MAX_BUDGET / 2; n++) {
    // Refreshes behind as many other matches as the budget leaves, and before them.
    const pairs = new Array(n).fill([Phase.MATCH, Phase.REFRESH]).flat() as Phase[]
    const others = new Array<Phase>(MAX_BUDGET - 2 * n + 1).fill(Phase.MATCH)
    for (const matching of [
      [...others, ...pairs, Phase.MATCH],
      [...pairs, ...others],
    ]) {
      const placing = [Phase.LOAD, ...matching, Phase.FINISH]
      kinds.push([first, ...placing], [first, Phase.REMOVE_OLD, ...placing])
    }
  }
  if (first === Phase.INBOX) return kinds
  kinds.push([first, Phase.CANCEL], [first, Phase.AMEND])
  // Mass quotes of one and two actions take one group; each placement cleans, slides and rests.
  const placed = (n: number) => [Phase.QUOTE, ...new Array<Phase>(n).fill(Phase.QUOTE_PLACE)]
  const most = placed(MAX_QUOTE_BUDGET + 2)
  kinds.push([first, ...most, ...placed(2)], [first, ...placed(2), ...most], [first, ...most])
  for (let n = 1; n <= MAX_BUDGET; n++)
    kinds.push([first, ...new Array<Phase>(n).fill(Phase.SWEEP)])
  return kinds
}

/** One item, or END, without the counter: how many checkpoints, and what is used behind it. */
function runItem({ gas, bytes }: Weight, weights: readonly Weight[]): [number, Weight] {
  let count = 0
  for (const weight of weights) {
    if (gas + weight.gas > CHECKPOINT_HARD.gas || bytes + weight.bytes > CHECKPOINT_HARD.bytes) {
      count += 1
      gas = 0
      bytes = 0
    }
    gas += weight.gas
    bytes += weight.bytes
  }
  if (gas < CHECKPOINT_SOFT.gas && bytes < CHECKPOINT_SOFT.bytes) return [count, { gas, bytes }]
  return [count + 1, { gas: 0, bytes: 0 }]
}

/**
 * The most checkpoints of a submission of so many entries, then so many records: backwards from
 * END, over every weight that can be used at an item boundary.
 */
function createSearch(): (entries: number, records: number) => number {
  const weightsOf = (phases: Phase[]) => phases.map((p) => stepWeight(p, p === Phase.IDLE ? 1 : 0))
  const entryKinds = kindsOf(Phase.INBOX).map(weightsOf)
  const recordKinds = kindsOf(Phase.IDLE).map(weightsOf)
  const states: Weight[] = [{ gas: 0, bytes: 0 }]
  const numbers = new Map([[0, 0]])
  const follow = (used: Weight, weights: readonly Weight[]) => {
    const [count, after] = runItem(used, weights)
    const name = after.gas * CHECKPOINT_HARD.bytes + after.bytes
    const next = numbers.get(name) ?? states.push(after) - 1
    numbers.set(name, next)
    return { count, next }
  }
  const byEntry: { count: number; next: number }[][] = []
  const byRecord: typeof byEntry = []
  // `states` grows while this runs.
  for (const used of states) {
    byEntry.push(entryKinds.map((weights) => follow(used, weights)))
    byRecord.push(recordKinds.map((weights) => follow(used, weights)))
  }
  return (entries, records) => {
    // END is always full: its own weight is.
    const atEnd = states.map((used) => runItem(used, [stepWeight(Phase.IDLE, 0)])[0])
    return mostOf(byEntry, entries, mostOf(byRecord, records, atEnd))[0] ?? 0
  }
}

/** The most for each state, `items` before those of `after`. */
function mostOf(
  moves: readonly (readonly { count: number; next: number }[])[],
  items: number,
  after: readonly number[],
): readonly number[] {
  const layers = [after]
  for (let i = 1; i <= items; i++) {
    const last = layers[i - 1] as readonly number[]
    const layer = moves.map((options) =>
      options.reduce((most, { count, next }) => Math.max(most, count + (last[next] ?? 0)), 0),
    )
    layers.push(layer)
    for (let period = 1; period <= Math.min(i, 8); period++) {
      const before = layers[i - period] as readonly number[]
      const gain = (layer[0] ?? 0) - (before[0] ?? 0)
      // Once all states gain the same in a period, they do so for ever.
      if (!layer.every((most, state) => most - (before[state] ?? 0) === gain)) continue
      const left = items - i
      const start = layers[i - period + (left % period)] as readonly number[]
      const periods = Math.floor(left / period) + 1
      return start.map((most) => most + gain * periods)
    }
  }
  return layers[items] as readonly number[]
}
