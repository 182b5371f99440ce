import type { Figures } from './measure.ts'

/** How far a figure may rise before it has to be looked at: calldata is not the same every time. */
const TOLERANCE = 1.01

/** One sentence for each figure that is missing, above its goal or above its snapshot. */
export function compareGas(
  figures: Figures,
  { snapshot, goals }: { readonly snapshot: Figures; readonly goals: Figures },
): readonly string[] {
  const names = [...new Set([...Object.keys(snapshot), ...Object.keys(goals)])]
  const missing = names.filter((name) => figures[name] === undefined)
  const problems = missing.map((name) => `${name} was not measured`)
  for (const [name, gas] of Object.entries(figures)) {
    const goal = goals[name] ?? Number.POSITIVE_INFINITY
    const before = snapshot[name]
    if (gas > goal) problems.push(`${name} takes ${gas} gas, the goal is ${goal}`)
    if (before === undefined) problems.push(`${name} takes ${gas} gas, the snapshot has no figure`)
    else if (gas > before * TOLERANCE) problems.push(`${name} takes ${gas} gas, ${before} before`)
  }
  return problems
}
