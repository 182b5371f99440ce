import { BLOB_BYTES, BLOB_ELEMENTS, CHECKPOINT_BYTES, GROUP_BYTES } from '@assay/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blobCount, decodeGroups, decodeTrace, encodePayload } from './index.ts'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const content = fc.record({
  groups: fc.array(bytes(GROUP_BYTES), { maxLength: 12 }),
  trace: fc.array(bytes(CHECKPOINT_BYTES), { maxLength: 12 }),
})

/** `count` groups that differ. */
const groupsOf = (count: number) =>
  Array.from({ length: count }, (_, k) => new Uint8Array(GROUP_BYTES).fill(1 + (k % 255)))

test('groups and trace come back', () => {
  fc.assert(
    fc.property(content, ({ groups, trace }) => {
      const blobs = encodePayload({ groups, trace })
      const groupAt = decodeGroups(blobs, groups.length)
      expect(groups.map((_, k) => groupAt(k))).toEqual(groups)
      expect(groupAt(groups.length)).toBeNull()
      expect(decodeTrace(blobs, 4 * groups.length, trace.length)).toEqual(trace)
    }),
  )
})

test('opSeq maps to blob and element by arithmetic, the trace follows over the boundary', () => {
  const groups = groupsOf(1_025)
  const trace = [new Uint8Array(31).fill(0xcc)]
  const blobs = encodePayload({ groups, trace })
  expect(blobs.map((blob) => blob.length)).toEqual([BLOB_BYTES, BLOB_BYTES])
  const [first, second] = blobs as [Uint8Array, Uint8Array]
  expect(first.slice(32 * 4_092, 32 * 4_092 + 32)).toEqual(
    Uint8Array.of(0, ...new Uint8Array(31).fill(1 + (1_023 % 255))),
  )
  expect(second[1]).toBe(1 + (1_024 % 255))
  expect(second.slice(32 * 4, 32 * 5)).toEqual(Uint8Array.of(0, ...(trace[0] as Uint8Array)))
  expect(second.subarray(32 * 5).every((byte) => byte === 0)).toBe(true)
})

test('a first byte that is not zero makes its group null and its checkpoint a fault', () => {
  fc.assert(
    fc.property(fc.nat(15), fc.integer({ min: 1, max: 255 }), (element, byte) => {
      const groups = groupsOf(3)
      const trace = Array.from({ length: 4 }, () => new Uint8Array(31).fill(7))
      const [blob] = encodePayload({ groups, trace }) as [Uint8Array]
      blob[32 * element] = byte
      const groupAt = decodeGroups([blob], 3)
      const broken = Math.floor(element / 4)
      for (const k of [0, 1, 2]) expect(groupAt(k)).toEqual(k === broken ? null : groups[k])
      const decoded = decodeTrace([blob], 12, 4)
      decoded.forEach((checkpoint, j) => {
        expect(checkpoint).toEqual(12 + j === element ? null : trace[j])
      })
    }),
  )
})

test('a trace that its blobs do not hold is a fault, not an error', () => {
  expect(decodeTrace(encodePayload({ groups: [], trace: [new Uint8Array(31)] }), 4_095, 2)).toEqual(
    [new Uint8Array(31), null],
  )
})

test('blobs are counted as the contract counts them', () => {
  expect(blobCount({ groups: 0, trace: 0 })).toBe(0)
  expect(blobCount({ groups: 1, trace: 1 })).toBe(1)
  expect(blobCount({ groups: 1_024, trace: 0 })).toBe(1)
  expect(blobCount({ groups: 1_024, trace: 1 })).toBe(2)
  expect(blobCount({ groups: 0, trace: 6 * BLOB_ELEMENTS })).toBe(6)
})

test('what does not fit six blobs is refused', () => {
  const trace = Array.from({ length: 6 * BLOB_ELEMENTS + 1 }, () => new Uint8Array(31))
  expect(() => encodePayload({ groups: [], trace })).toThrow('six blobs')
})
