/** What a run counts and what it finds. */

/** A rule that was broken. */
export class Violation extends Error {
  readonly rule: string

  constructor(rule: string, detail: string) {
    super(`${rule}: ${detail}`)
    this.rule = rule
  }
}

export interface Tally {
  /** One more check of a rule; a problem in words is a violation. */
  check(rule: string, problem: string | null): void
  fault(kind: string): void
  note(kind: string): void
  /** The first violation, null while there is none. */
  violation(): Violation | null
  readonly checks: ReadonlyMap<string, number>
  readonly faults: ReadonlyMap<string, number>
  /** What came to pass, for seeing that runs are worth something. */
  readonly marks: ReadonlyMap<string, number>
}

export function createTally(): Tally {
  const checks = new Map<string, number>()
  const faults = new Map<string, number>()
  const marks = new Map<string, number>()
  let first: Violation | null = null
  const more = (counts: Map<string, number>, name: string) =>
    counts.set(name, (counts.get(name) ?? 0) + 1)
  return {
    check: (rule, problem) => {
      more(checks, rule)
      if (problem !== null) first ??= new Violation(rule, problem)
    },
    fault: (kind) => more(faults, kind),
    note: (kind) => more(marks, kind),
    violation: () => first,
    checks,
    faults,
    marks,
  }
}

/** Adds the counts of one run to those of all. */
export function addTo(sums: Map<string, number>, counts: ReadonlyMap<string, number>): void {
  for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count)
}
