/**
 * Exact decimal strings for prices, sizes and amounts at the edges (JSON, command line). Inside,
 * all are counts of a step: a tick, a lot, a unit. Spec: numbers.
 */

/** One step is `digits` × 10^−`decimals`; digits ≥ 1 and, unless decimals is 0, not ending in 0. */
export interface DecimalStep {
  readonly digits: bigint
  readonly decimals: number
}

/** Bounds the work before any big integer is made. */
const DECIMAL = /^(\d{1,30})(?:\.(\d{1,36}))?$/
const DECIMALS_MAX = 36

/** The step numerator/denominator, or null when it has no finite decimal form of 36 digits. */
export function decimalStep(numerator: bigint, denominator: bigint): DecimalStep | null {
  if (numerator <= 0n || denominator <= 0n) return null
  for (let decimals = 0; decimals <= DECIMALS_MAX; decimals++) {
    const scaled = numerator * 10n ** BigInt(decimals)
    if (scaled % denominator === 0n) return { digits: scaled / denominator, decimals }
  }
  return null
}

/** The step that a decimal string names, as `0.01`; null when it is not a positive decimal. */
export function parseStep(text: string): DecimalStep | null {
  const match = DECIMAL.exec(text)
  if (match === null) return null
  const fraction = match[2] ?? ''
  return decimalStep(BigInt(`${match[1]}${fraction}`), 10n ** BigInt(fraction.length))
}

/**
 * How many steps a decimal string is, exactly: 0 … 2^53−1. Null when it is not a plain decimal,
 * has one digit more than the step (never truncated), is not a multiple, or is too large.
 */
export function parseSteps(text: string, step: DecimalStep): number | null {
  const match = DECIMAL.exec(text)
  if (match === null) return null
  const fraction = match[2] ?? ''
  if (fraction.length > step.decimals) return null
  const scaled = BigInt(`${match[1]}${fraction.padEnd(step.decimals, '0')}`)
  if (scaled % step.digits !== 0n) return null
  const count = scaled / step.digits
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : null
}

/** The decimal string of `count` steps, with all decimals of the step. */
export function formatSteps(count: number | bigint, step: DecimalStep): string {
  const value = BigInt(count) * step.digits
  const sign = value < 0n ? '-' : ''
  const digits = `${value < 0n ? -value : value}`.padStart(step.decimals + 1, '0')
  if (step.decimals === 0) return sign + digits
  return `${sign}${digits.slice(0, -step.decimals)}.${digits.slice(-step.decimals)}`
}
