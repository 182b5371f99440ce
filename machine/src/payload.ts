/** Groups and trace as blobs, and back. Spec: da. */
import {
  assert,
  BLOB_BYTES,
  BLOB_ELEMENTS,
  CHECKPOINT_BYTES,
  GROUP_BYTES,
  GROUP_WORDS,
  MAX_BLOBS,
  WORD_BYTES,
} from '@assay/protocol'

const ELEMENT_BYTES = 32

/** Blobs that `groups` and a trace behind them take; without inputs `groups` is 0. */
export function blobCount(counts: { readonly groups: number; readonly trace: number }): number {
  return Math.ceil((GROUP_WORDS * counts.groups + counts.trace) / BLOB_ELEMENTS)
}

/**
 * The blobs of a transaction, 131,072 bytes each; `trace` is empty where only inputs are posted,
 * `groups` where a claim is made on inputs that stand already.
 */
export function encodePayload(content: {
  /** 124 bytes each. */
  readonly groups: readonly Uint8Array[]
  /** 31 bytes each. */
  readonly trace: readonly Uint8Array[]
}): readonly Uint8Array[] {
  const { groups, trace } = content
  const count = blobCount({ groups: groups.length, trace: trace.length })
  assert(count <= MAX_BLOBS, 'a transaction carries at most six blobs')
  const blobs = Array.from({ length: count }, () => new Uint8Array(BLOB_BYTES))
  const put = (element: number, word: Uint8Array) => {
    const blob = blobs[Math.floor(element / BLOB_ELEMENTS)] as Uint8Array
    blob.set(word, (element % BLOB_ELEMENTS) * ELEMENT_BYTES + 1)
  }
  groups.forEach((group, k) => {
    assert(group.length === GROUP_BYTES, 'a group has 124 bytes')
    for (let i = 0; i < GROUP_WORDS; i++) {
      put(GROUP_WORDS * k + i, group.subarray(WORD_BYTES * i, WORD_BYTES * (i + 1)))
    }
  })
  trace.forEach((checkpoint, j) => {
    assert(checkpoint.length === CHECKPOINT_BYTES, 'a checkpoint has 31 bytes')
    put(GROUP_WORDS * groups.length + j, checkpoint)
  })
  return blobs
}

/** The 31 bytes of an element; null when its first byte is not zero or the blob is not there. */
function wordAt(blobs: readonly Uint8Array[], element: number): Uint8Array | null {
  const offset = (element % BLOB_ELEMENTS) * ELEMENT_BYTES
  const blob = blobs[Math.floor(element / BLOB_ELEMENTS)]
  if (blob === undefined || blob[offset] !== 0) return null
  return blob.subarray(offset + 1, offset + ELEMENT_BYTES)
}

/** The 124 bytes of group k; null when an element is not canonical or k is past the last. */
export function decodeGroups(
  blobs: readonly Uint8Array[],
  groups: number,
): (index: number) => Uint8Array | null {
  assert(blobs.length >= blobCount({ groups, trace: 0 }), 'the blobs hold all groups')
  assert(
    blobs.every((blob) => blob.length === BLOB_BYTES),
    'a blob has 131,072 bytes',
  )
  return (index) => {
    if (index < 0 || index >= groups) return null
    const group = new Uint8Array(GROUP_BYTES)
    for (let i = 0; i < GROUP_WORDS; i++) {
      const word = wordAt(blobs, GROUP_WORDS * index + i)
      if (word === null) return null
      group.set(word, WORD_BYTES * i)
    }
    return group
  }
}

/** Checkpoints of a posted trace from element `start`; null where it can only be a fault. */
export function decodeTrace(
  blobs: readonly Uint8Array[],
  start: number,
  count: number,
): readonly (Uint8Array | null)[] {
  return Array.from({ length: count }, (_, j) => wordAt(blobs, start + j)?.slice() ?? null)
}
