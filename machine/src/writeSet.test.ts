import { compareBytes, type LeafWrite, leafAddress } from '@assay/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WriteSet } from './writeSet.ts'

const id = fc.constantFrom(0, 1, 2 ** 31, 2 ** 32 - 1)
const small = fc.constantFrom(0, 1, 7, 15)
const bookKey = fc.uint8Array({ minLength: 10, maxLength: 10 })
const address = fc.oneof(
  id.map(leafAddress.account),
  fc.tuple(id, small).map(([a, i]) => leafAddress.balance(a, i)),
  fc.tuple(id, fc.constantFrom(0, 1_023)).map(([a, i]) => leafAddress.slot(a, i)),
  fc.tuple(id, small).map(([a, i]) => leafAddress.key(a, i)),
  small.map(leafAddress.market),
  fc
    .tuple(small, fc.constantFrom(0 as const, 1 as const), bookKey)
    .map(([m, side, key]) => leafAddress.book(m, side, key)),
  small.map(leafAddress.assetTotal),
  fc.constant(leafAddress.globals()),
)

test('the last write of each address comes out once, in address order', () => {
  fc.assert(
    fc.property(fc.array(address, { maxLength: 40 }), (addresses) => {
      const set = new WriteSet()
      const last = new Map<string, LeafWrite>()
      for (const [i, one] of addresses.entries()) {
        const write = { address: one, value: Uint8Array.of(i) }
        set.put(write)
        last.set(one.join(), write)
      }
      const sorted = [...last.values()].sort((a, b) => compareBytes(a.address, b.address))
      expect(set.take()).toEqual(sorted)
      expect(set.take()).toEqual([])
    }),
  )
})
