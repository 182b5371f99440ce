/** The leaf store's keys, and its mark: which of them count. Layout: decisions/0007. */
import { readUint, writeUint } from '@assay/protocol'
import { StoreError } from './errors.ts'
import { sealed } from './leafPages.ts'

/** What the leaves are the result of: everything in the log before `logSeq`. */
export interface AppliedPoint {
  /** Seq of the first log record that is not in the leaves. */
  readonly logSeq: number
  /** Last micro-batch in the leaves. */
  readonly batchId: number
  /** Last submission that ended. */
  readonly submission: number
  readonly opSeqNext: number
  readonly inboxNext: number
  /** State root over the leaves, 32 bytes. */
  readonly root: Uint8Array
}

export const POINT_KEY = Uint8Array.of(0x50)
export const ARTIFACT = 0x41
/** Pages of all leaves in address order, by generation and number. */
export const BASE = 0x42
/** Pages of what was written since, by number. */
export const CHANGES = 0x43

/** Which pages count; it changes with the point. */
export interface Layout {
  readonly generation: number
  readonly basePages: number
  readonly baseBytes: number
  readonly changesFrom: number
  readonly changesTo: number
  readonly changesBytes: number
}

export const NO_PAGES: Layout = {
  ...{ generation: 0, basePages: 0, baseBytes: 0 },
  ...{ changesFrom: 0, changesTo: 0, changesBytes: 0 },
}

export interface Mark {
  readonly point: AppliedPoint
  readonly layout: Layout
}

export type Put = { readonly type: 'put'; readonly key: Uint8Array; readonly value: Uint8Array }

export function keyOf(kind: number, ...numbers: readonly number[]): Uint8Array {
  const key = new Uint8Array(1 + 8 * numbers.length)
  key[0] = kind
  for (const [i, number] of numbers.entries()) writeUint(key, 1 + 8 * i, 8, number)
  return key
}

export function putOf({ point, layout }: Mark): Put {
  const { logSeq, batchId, submission, opSeqNext, inboxNext, root } = point
  const { generation, basePages, baseBytes, changesFrom, changesTo, changesBytes } = layout
  const numbers = [
    ...[logSeq, batchId, submission, opSeqNext, inboxNext],
    ...[generation, basePages, baseBytes, changesFrom, changesTo, changesBytes],
  ]
  const bytes = new Uint8Array(MARK_BYTES)
  for (const [i, value] of numbers.entries()) writeUint(bytes, 8 * i, 8, value)
  bytes.set(root, ROOT_AT)
  return { type: 'put', key: POINT_KEY, value: sealed(bytes) }
}

export function decodeMark(bytes: Uint8Array): Mark {
  if (bytes.length !== MARK_BYTES) {
    throw new StoreError('LEAVES_UNREADABLE', 'another version has written the leaves')
  }
  const number = (index: number) => readUint(bytes, 8 * index, 8)
  return {
    point: {
      ...{ logSeq: number(0), batchId: number(1), submission: number(2) },
      ...{ opSeqNext: number(3), inboxNext: number(4) },
      root: bytes.slice(ROOT_AT),
    },
    layout: {
      ...{ generation: number(5), basePages: number(6), baseBytes: number(7) },
      ...{ changesFrom: number(8), changesTo: number(9), changesBytes: number(10) },
    },
  }
}

/** Eleven numbers of 8 bytes, then the root. */
const ROOT_AT = 88
const MARK_BYTES = ROOT_AT + 32
