/** Two answers to one item, field by field. */
import type { EndResult, Engine, ItemResult, Step } from '@assay/engine'
import type { SubmissionResult } from '@assay/machine'
import { type LeafWrite, toHex } from '@assay/protocol'

/** What differs, as a path, and both values; null when nothing does. */
export interface Difference {
  /** Which check found it. */
  readonly check: string
  readonly path: string
  readonly reference: string
  readonly fast: string
}

export function resultDifference(reference: ItemResult, fast: ItemResult): Difference | null {
  const head = ({ status, recordType, at, groups, clock, order, actions }: ItemResult) => ({
    ...{ status, recordType, at, groups, clock, order, actions },
  })
  return (
    difference('result', head(reference), head(fast)) ??
    difference('events', reference.events, fast.events) ??
    stepsDifference(reference.steps, fast.steps)
  )
}

export function endDifference(reference: EndResult, fast: EndResult): Difference | null {
  const { step, ...rest } = reference
  const { step: fastStep, ...fastRest } = fast
  return difference('end', rest, fastRest) ?? stepsDifference([step], [fastStep])
}

/** All that a reader can ask for: depth of these markets, and the registers. */
export function viewDifference(
  reference: Engine,
  fast: Engine,
  markets: readonly number[],
  levels: number,
): Difference | null {
  for (const market of markets) {
    for (const side of [0, 1] as const) {
      const [expected, found] = [reference, fast].map((engine) =>
        engine.depth(market, side, levels),
      )
      const different = difference(`depth ${market}/${side}`, expected, found)
      if (different !== null) return { ...different, check: 'depth' }
    }
  }
  return difference('registers', reference.registers(), fast.registers())
}

/** What a trader can ask for. */
export function accountDifference(
  reference: Engine,
  fast: Engine,
  account: number,
): Difference | null {
  const seen = (engine: Engine) => {
    const orders = engine.openOrders(account)
    return {
      account: engine.account(account),
      balances: [0, 1, 2, 3].map((asset) => engine.balance(account, asset)),
      orders,
      named: orders.map(({ market, side, order }) => engine.order(market, side, order.key)),
      slots: orders.map(({ order }) => engine.slot(account, order.slot)),
      open: [1, 2, 3].map((slot) => engine.openOrder(account, slot)),
    }
  }
  return difference('account', seen(reference), seen(fast))
}

/** Outcome, trace and netted deltas of two machines. */
export function outcomeDifference(
  reference: SubmissionResult,
  fast: SubmissionResult,
): Difference | null {
  const found = difference('machine', reference, fast)
  return found === null ? null : { ...found, check: 'machine' }
}

/** Of a tree that grew by writes and of one made from leaves. */
export function rootDifference(grown: Uint8Array, scratch: Uint8Array): Difference | null {
  const found = difference('root', grown, scratch)
  return found === null ? null : { ...found, check: 'machine' }
}

export function leavesDifference(reference: Engine, fast: Engine): Difference | null {
  const [expected, found] = [[...reference.leaves()], [...fast.leaves()]]
  return difference('leaves', expected, found)
}

function stepsDifference(reference: readonly Step[], fast: readonly Step[]): Difference | null {
  const kinds = (steps: readonly Step[]) => steps.map(({ kind }) => kind)
  const count = difference('steps', kinds(reference), kinds(fast))
  if (count !== null) return count
  for (const [i, step] of reference.entries()) {
    const other = fast[i] as Step
    const found =
      difference(
        `steps[${i}] phase, groups`,
        [step.phase, step.groups],
        [other.phase, other.groups],
      ) ??
      difference(`steps[${i}].writes`, lastWrites(step.writes), lastWrites(other.writes)) ??
      difference(`steps[${i}].registers`, step.registers, other.registers)
    if (found !== null)
      return { ...found, check: found.path.includes('writes') ? 'writes' : 'steps' }
  }
  return null
}

/** The last value of each address, in address order: what the tree sees of a step. */
function lastWrites(writes: readonly LeafWrite[]): readonly (readonly [string, string])[] {
  const last = new Map<string, string>()
  for (const { address, value } of writes) {
    last.set(toHex(address), value === null ? 'removed' : toHex(value))
  }
  return [...last].sort(([a], [b]) => (a < b ? -1 : 1))
}

function difference(name: string, reference: unknown, fast: unknown): Difference | null {
  const path = pathOfDifference(reference, fast, name)
  if (path === null) return null
  return { check: name.split(/[ .[]/)[0] as string, ...path }
}

/** The first place where two plain values differ; 0 and −0 are one number. */
function pathOfDifference(
  a: unknown,
  b: unknown,
  path: string,
): { path: string; reference: string; fast: string } | null {
  if (a === b) return null
  if (a instanceof Uint8Array && b instanceof Uint8Array) {
    if (sameBytes(a, b)) return null
  } else if (isObject(a) && isObject(b)) {
    const names = Object.keys(a)
    for (const name of names) {
      const found = pathOfDifference(a[name], b[name], `${path}.${name}`)
      if (found !== null) return found
    }
    if (Object.keys(b).length === names.length) return null
  }
  return { path, reference: text(a), fast: text(b) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array)
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

function text(value: unknown): string {
  const replacer = (_: string, field: unknown) => {
    if (field instanceof Uint8Array) return toHex(field)
    return typeof field === 'bigint' ? String(field) : field
  }
  return (JSON.stringify(value, replacer) ?? String(value)).slice(0, 400)
}
