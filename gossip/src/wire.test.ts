import { concatBytes, GROUP_BYTES, inputRootOf, inputTree, sha256 } from '@assay/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyMatches, recordsOfBody } from './body.ts'
import { MAX_BODIES, MAX_RANGE } from './bounds.ts'
import { batches } from './fixtures.ts'
import * as wire from './wire.ts'

const batchId = fc.maxSafeNat()

test('requests come back as they were sent', () => {
  fc.assert(
    fc.property(batchId, fc.integer({ min: 1, max: MAX_RANGE }), (from, limit) => {
      expect(wire.decodeRangeRequest(wire.encodeRangeRequest(from, limit))).toEqual({ from, limit })
    }),
  )
  const some = fc.array(batchId, { minLength: 1, maxLength: MAX_BODIES })
  fc.assert(
    fc.property(some, (ids) => {
      expect(wire.decodeBodyRequest(wire.encodeBodyRequest(ids))).toEqual(ids)
    }),
  )
  const hash = fc.uint8Array({ minLength: 32, maxLength: 32 })
  fc.assert(
    fc.property(hash, batchId, (versionedHash, blockNumber) => {
      const bytes = wire.encodeBlobRequest(versionedHash, blockNumber)
      expect(wire.decodeBlobRequest(bytes)).toEqual({ versionedHash, blockNumber })
    }),
  )
})

test('bodies come back as they were sent, and only so many', () => {
  const body = fc.option(fc.uint8Array({ maxLength: 300 }))
  fc.assert(
    fc.property(fc.array(body, { minLength: 1, maxLength: MAX_BODIES }), (bodies) => {
      const bytes = wire.encodeBodies(bodies)
      expect(wire.decodeBodies(bytes, bodies.length)).toEqual(bodies)
      expect(wire.decodeBodies(bytes, bodies.length + 1)).toBeNull()
      expect(wire.decodeBodies(bytes, bodies.length - 1)).toBeNull()
      expect(wire.decodeBodies(bytes.subarray(1), bodies.length)).not.toEqual(bodies)
    }),
  )
})

test('no bytes make a decoder throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(9), (bytes, count) => {
      for (const decode of [
        wire.decodeRangeRequest,
        wire.decodeBodyRequest,
        wire.decodeBlobRequest,
        wire.splitHeaders,
        (b: Uint8Array) => wire.decodeBodies(b, count),
      ]) {
        expect(() => decode(bytes)).not.toThrow()
      }
    }),
  )
})

test('a record of several groups is one leaf, at its first group', () => {
  const { header } = (batches(1)[0] as ReturnType<typeof batches>[number]).signed
  // A mass quote of 20 cancels: 91 + 12·20 bytes, three groups.
  const quote = new Uint8Array(3 * GROUP_BYTES)
  quote[0] = 0x08
  quote[9] = 1
  quote[12] = 20
  quote[18] = 1
  for (let action = 0; action < 20; action++) quote.set([0x40, action + 1], 91 + 12 * action)
  const sweep = new Uint8Array(GROUP_BYTES).fill(1)
  const body = concatBytes(sweep, quote, sweep)
  const wide = { ...header, count: 5, firstOpSeq: 40 }
  const ops = recordsOfBody(wide, body)
  expect(ops?.map(({ opSeq }) => opSeq)).toEqual([40, 41, 44])
  expect(ops?.[1]?.opHash).toEqual(sha256(quote))
  const inputRoot = inputRootOf(inputTree(40, 5, ops ?? []))
  expect(bodyMatches({ ...wide, inputRoot }, body)).toBe(true)
  expect(bodyMatches({ ...wide, inputRoot, firstOpSeq: 41 }, body)).toBe(false)
})

test('a micro-batch of inbox entries only has no records', () => {
  const { header } = (batches(1)[0] as ReturnType<typeof batches>[number]).signed
  const empty = { ...header, count: 0, inputRoot: new Uint8Array(32) }
  expect(bodyMatches(empty, new Uint8Array(0))).toBe(true)
  expect(bodyMatches(empty, new Uint8Array(GROUP_BYTES))).toBe(false)
})
