/** The two kinds of error that are thrown; rejections are statuses and never are. */

/** An operating failure (disk, network, data) with a stable code; rooms extend it. */
export class BaseError extends Error {
  readonly code: string
  readonly meta: Readonly<Record<string, unknown>>

  constructor(
    code: string,
    message: string,
    options: { cause?: unknown; meta?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = new.target.name
    this.code = code
    this.meta = options.meta ?? {}
  }
}

/** A programmer's error. Never caught: a sequencer that fails one stops rather than sign a root. */
export class AssertionError extends Error {
  override readonly name = 'AssertionError'
}

/** Stays on in production. @throws AssertionError */
export function assert(condition: unknown, whatWasTrueBefore: string): asserts condition {
  if (!condition) throw new AssertionError(whatWasTrueBefore)
}

/** Ends a switch over a closed set. @throws AssertionError always */
export function assertNever(value: never): never {
  throw new AssertionError(`unexpected value: ${String(value)}`)
}
