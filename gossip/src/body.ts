/** Whether records are those that a header promised. Spec: batches, "inputRoot". */
import {
  type BatchHeader,
  decodeRecord,
  equalBytes,
  GROUP_BYTES,
  inputRootOf,
  inputTree,
  type OpRef,
  sha256,
} from '@assay/protocol'

/**
 * The records of a body: opSeq of the first group and hash of all its bytes, in order.
 * @returns null when the bytes are not `header.count` whole groups
 */
export function recordsOfBody(header: BatchHeader, body: Uint8Array): readonly OpRef[] | null {
  if (body.length !== header.count * GROUP_BYTES) return null
  const ops: OpRef[] = []
  for (let group = 0; group < header.count; ) {
    const at = (index: number) => body.subarray(index * GROUP_BYTES, (index + 1) * GROUP_BYTES)
    const start = group
    const { groups } = decodeRecord((i) => (start + i < header.count ? at(start + i) : null))
    const bytes = body.subarray(start * GROUP_BYTES, (start + groups) * GROUP_BYTES)
    ops.push({ opSeq: header.firstOpSeq + start, opHash: sha256(bytes) })
    group += groups
  }
  return ops
}

/** True when the body's records hash to the header's inputRoot. Cost: 3 hashes a group. */
export function bodyMatches(header: BatchHeader, body: Uint8Array): boolean {
  const ops = recordsOfBody(header, body)
  if (ops === null) return false
  const root = inputRootOf(inputTree(header.firstOpSeq, header.count, ops))
  return equalBytes(root, header.inputRoot)
}
