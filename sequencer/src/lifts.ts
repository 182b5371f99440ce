/**
 * Submissions whose clock L1 has lifted, because their inputs came later than maxLag after their
 * tFirst. L1 is the truth; the file says for which lifts leaves and read model were computed.
 * Spec: machine ("Start"), batches ("Late submissions").
 */
import { join } from 'node:path'
import type { PostedInputs } from '@assay/settlement'
import { readText, writeDurably } from './durableText.ts'

/** Inclusion time, ms, by submission, in rising order; only where it lifts the clock. */
export type Lifts = ReadonlyMap<number, number>

export const NO_LIFTS: Lifts = new Map()

/** True when inputs that are included then start above their tFirst. Times in ms. */
export function isLifted(tFirst: number, inclusionTime: number, maxLag: number): boolean {
  return inclusionTime - maxLag > tFirst
}

/** What the inputs on L1 say. `posted` in their order. */
export function liftsOf(
  posted: readonly Pick<PostedInputs, 'index' | 'inclusionTime' | 'inputs'>[],
  maxLag: number,
): Lifts {
  const lifted = posted.filter(({ inputs, inclusionTime }) =>
    isLifted(inputs.tFirst, inclusionTime, maxLag),
  )
  return new Map(lifted.map(({ index, inclusionTime }) => [index, inclusionTime]))
}

const pathOf = (directory: string) => join(directory, 'lifts.json')
const textOf = (lifts: Lifts) => JSON.stringify([...lifts])

/** Whether what is on disk was computed with these. A missing file stands for none. */
export async function liftsAreApplied(directory: string, lifts: Lifts): Promise<boolean> {
  return ((await readText(pathOf(directory))) ?? textOf(NO_LIFTS)) === textOf(lifts)
}

/** Durable when it resolves. Call it once nothing of the older computation is left. */
export async function markLiftsApplied(directory: string, lifts: Lifts): Promise<void> {
  await writeDurably(pathOf(directory), textOf(lifts))
}
