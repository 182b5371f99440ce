/** An interval as bytes: what a guest of a zkVM, or anybody, is handed. Spec: witness, "Bundle". */
import type { IntervalInputs } from '@assay/machine'
import {
  assert,
  CHECKPOINT_BYTES,
  concatBytes,
  GROUP_BYTES,
  inboxPayloadBytes,
  layout,
  readUint,
  type SubmissionContext,
  writeUint,
} from '@assay/protocol'
import type { StepperCall } from './stepperWitness.ts'

const VERSION = 3
/** A MASS_QUOTE of twenty actions. */
const RECORD_GROUPS_MAX = 3
const WORD_BYTES = 32
/** Widths of the context's numbers, in order; the domain separator follows. */
const CONTEXT_FIELDS = [
  ['firstOpSeq', 6],
  ['groups', 2],
  ['tFirst', 6],
  ['tLast', 6],
  ['inboxFrom', 6],
  ['inboxTo', 6],
  ['inclusionTime', 6],
  ['maxLag', 6],
] as const

/** One encoding for each call. */
export function encodeBundle(call: StepperCall): Uint8Array {
  const { context, imageBefore, inputs, witness, checkpoint } = call
  const { openRecord, groups, canonical, inboxWords } = inputs
  const count = groups.length / GROUP_BYTES
  assert(Number.isInteger(count), 'whole groups')
  const flagged = Array.from({ length: count }, (_, i) => [
    uint(Number((canonical >> BigInt(i)) & 1n), 1),
    groups.subarray(i * GROUP_BYTES, (i + 1) * GROUP_BYTES),
  ])
  return concatBytes(
    uint(VERSION, 1),
    ...CONTEXT_FIELDS.map(([name, size]) => uint(context[name], size)),
    context.domainSeparator,
    imageBefore,
    uint(openRecord.length / GROUP_BYTES, 1),
    openRecord,
    uint(count, 2),
    ...flagged.flat(),
    uint(inboxWords.length, 2),
    ...inboxWords,
    uint(witness.length, 4),
    witness,
    checkpoint,
  )
}

/** Null for bytes that no call has. Total. */
export function decodeBundle(bytes: Uint8Array): StepperCall | null {
  const cursor = new Cursor(bytes)
  if (cursor.uint(1) !== VERSION) return null
  const context = contextOf(cursor)
  const imageBefore = cursor.take(layout.IMAGE_BYTES)
  const openGroups = cursor.uint(1)
  const openRecord = cursor.take(Math.min(openGroups, RECORD_GROUPS_MAX) * GROUP_BYTES)
  const inputs = inputsOf(cursor, openRecord)
  const witness = cursor.take(cursor.uint(4))
  const checkpoint = cursor.take(CHECKPOINT_BYTES)
  if (openGroups > RECORD_GROUPS_MAX || inputs === null || !cursor.isAtEnd()) return null
  return { context, imageBefore, inputs, witness, checkpoint }
}

function contextOf(cursor: Cursor): SubmissionContext {
  const numbers = CONTEXT_FIELDS.map(([name, size]) => [name, cursor.uint(size)] as const)
  const fields = Object.fromEntries(numbers) as Record<(typeof CONTEXT_FIELDS)[number][0], number>
  return { ...fields, domainSeparator: cursor.take(WORD_BYTES) }
}

/** Null when a flag is neither 0 nor 1, or a group that is not canonical is not zero. */
function inputsOf(cursor: Cursor, openRecord: Uint8Array): IntervalInputs | null {
  const parts: Uint8Array[] = []
  let canonical = 0n
  let isSound = true
  const count = cursor.uint(2)
  for (let i = 0; i < count && !cursor.isBroken(); i++) {
    const flag = cursor.uint(1)
    const group = cursor.take(GROUP_BYTES)
    if (flag > 1 || (flag === 0 && group.some((byte) => byte !== 0))) isSound = false
    if (flag === 1) canonical |= 1n << BigInt(i)
    parts.push(group)
  }
  const words: Uint8Array[] = []
  const wordCount = cursor.uint(2)
  for (let i = 0; i < wordCount && !cursor.isBroken(); i++) {
    const word = cursor.take(WORD_BYTES)
    const size = cursor.isBroken() ? 0 : inboxPayloadBytes(word)
    words.push(concatBytes(word, cursor.take(size)))
  }
  const groups = concatBytes(...parts)
  return isSound ? { openRecord, groups, canonical, inboxWords: words } : null
}

function uint(value: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  writeUint(bytes, 0, size, value)
  return bytes
}

/** Reads from front to back; past the end everything is zero and the reading is broken. */
class Cursor {
  readonly #bytes: Uint8Array
  #at = 0
  #broken = false

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  take(size: number): Uint8Array {
    const end = this.#at + size
    if (end > this.#bytes.length) {
      this.#broken = true
      return new Uint8Array(0)
    }
    const part = this.#bytes.slice(this.#at, end)
    this.#at = end
    return part
  }

  uint(size: number): number {
    const part = this.take(size)
    return part.length === size ? readUint(part, 0, size) : 0
  }

  isBroken(): boolean {
    return this.#broken
  }

  isAtEnd(): boolean {
    return !this.#broken && this.#at === this.#bytes.length
  }
}
