import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type BatchHeader,
  decodeSignedHeader,
  encodeSignedHeader,
  inputPath,
  inputRootOf,
  inputTree,
  type OpRef,
  receiptPathIsValid,
  SIGNED_HEADER_BYTES,
} from './batchHeader.ts'
import { concatBytes, toHex } from './bytes.ts'
import { sha256, ZERO_HASH } from './hashing.ts'

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 })
const header = fc.record({
  shard: fc.nat(2 ** 32 - 1),
  term: fc.maxSafeNat(),
  batchId: fc.maxSafeNat(),
  submission: fc.maxSafeNat(),
  prevHash: hash,
  firstOpSeq: fc.nat(2 ** 48 - 1),
  count: fc.nat(2 ** 32 - 1),
  inboxTo: fc.nat(2 ** 48 - 1),
  inputRoot: hash,
  tClose: fc.nat(2 ** 48 - 1),
  laggedStateRoot: hash,
})
const signature = fc.uint8Array({ minLength: 65, maxLength: 65 })

/** A batch whose records have the given groups, starting at opSeq 1,000. */
function batch(groups: readonly number[]) {
  const firstOpSeq = 1_000
  const ops: OpRef[] = []
  let opSeq = firstOpSeq
  for (const size of groups) {
    ops.push({ opSeq, opHash: sha256(Uint8Array.of(opSeq & 0xff, opSeq >> 8)) })
    opSeq += size
  }
  const count = opSeq - firstOpSeq
  const levels = inputTree(firstOpSeq, count, ops)
  const fields = { shard: 1, term: 1, batchId: 1, submission: 1, inboxTo: 0, tClose: 0 }
  const roots = { prevHash: ZERO_HASH, laggedStateRoot: ZERO_HASH, inputRoot: inputRootOf(levels) }
  return { header: { ...fields, ...roots, firstOpSeq, count }, ops, levels }
}

test('headers come back from their 211 bytes', () => {
  const inverse = fc.property(header, signature, (value: BatchHeader, sig) => {
    const bytes = encodeSignedHeader({ header: value, signature: sig })
    expect(bytes.length).toBe(SIGNED_HEADER_BYTES)
    expect(decodeSignedHeader(bytes)).toEqual({ header: value, signature: sig })
  })
  fc.assert(inverse)
})

test('decoding a header is total', () => {
  expect(decodeSignedHeader(new Uint8Array(210))).toBeNull()
  expect(decodeSignedHeader(new Uint8Array(211).fill(0xff))).toBeNull()
  const total = fc.property(fc.uint8Array({ minLength: 211, maxLength: 211 }), (bytes) => {
    const decoded = decodeSignedHeader(bytes)
    if (decoded !== null) expect(toHex(encodeSignedHeader(decoded))).toBe(toHex(bytes))
  })
  fc.assert(total)
})

test('every record of a batch has a valid receipt path, and no other', () => {
  const groups = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 40 })
  const proven = fc.property(groups, fc.nat(), (sizes, which) => {
    const { header: made, ops, levels } = batch(sizes)
    const op = ops[which % ops.length] as OpRef
    const path = inputPath(levels, op.opSeq - made.firstOpSeq)
    const receipt = { header: made, signature: new Uint8Array(65), ...op, path }
    expect(receiptPathIsValid(receipt)).toBe(true)
    expect(receiptPathIsValid({ ...receipt, opSeq: op.opSeq + 1 })).toBe(false)
    expect(receiptPathIsValid({ ...receipt, opHash: sha256(op.opHash) })).toBe(false)
    expect(receiptPathIsValid({ ...receipt, path: [...path, ZERO_HASH] })).toBe(false)
    if (path.length > 0) expect(receiptPathIsValid({ ...receipt, path: path.slice(1) })).toBe(false)
  })
  fc.assert(proven)
})

test('groups behind the first of a record are zero leaves', () => {
  const { levels, ops } = batch([2, 1])
  const leaf = (op: OpRef) => {
    const bytes = new Uint8Array(64)
    bytes.set([0, 0, 0, 0, op.opSeq >> 8, op.opSeq & 0xff])
    bytes.set(op.opHash, 32)
    return sha256(bytes)
  }
  const [first, second] = ops as [OpRef, OpRef]
  const left = sha256(concatBytes(leaf(first), ZERO_HASH))
  const right = sha256(concatBytes(leaf(second), ZERO_HASH))
  expect(toHex(inputRootOf(levels))).toBe(toHex(sha256(concatBytes(left, right))))
})

test('a batch of inbox entries only has the zero leaf as root, one record its own leaf', () => {
  expect(inputRootOf(inputTree(5, 0, []))).toEqual(ZERO_HASH)
  const { header: made, ops } = batch([1])
  const receipt = { header: made, signature: new Uint8Array(65), ...(ops[0] as OpRef), path: [] }
  expect(receiptPathIsValid(receipt)).toBe(true)
})
