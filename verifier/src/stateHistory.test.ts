import { type LeafWrite, toHex } from '@assay/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createStateHistory } from './stateHistory.ts'

const leaf = fc.record({
  address: fc.nat(12).map((n) => Uint8Array.of(1, n)),
  value: fc.option(fc.nat(255).map((n) => new Uint8Array(32).fill(n))),
})
const some = fc.array(leaf, { maxLength: 6 })
/** Genesis leaves are no deletions. */
const present = some.map((leaves) => leaves.filter(({ value }) => value !== null))

/** The state before each submission, from nothing. */
function naive(leaves: readonly LeafWrite[], writes: readonly (readonly LeafWrite[])[]) {
  return (submission: number): string[] => {
    const state = new Map<string, string>()
    for (const { address, value } of [leaves, ...writes.slice(0, submission - 1)].flat()) {
      if (value === null) state.delete(toHex(address))
      else state.set(toHex(address), toHex(value))
    }
    return [...state].sort(([a], [b]) => (a < b ? -1 : 1)).map((entry) => entry.join())
  }
}

const textOf = (leaves: readonly LeafWrite[] | null) =>
  leaves?.map(({ address, value }) => `${toHex(address)},${value === null ? '' : toHex(value)}`)

test('the state before each of the last 64 submissions, and before none that is older', () => {
  const property = fc.property(present, fc.array(some, { maxLength: 80 }), (leaves, writes) => {
    const history = createStateHistory(leaves, 'recent')
    for (const one of writes) history.note(one)
    const expected = naive(leaves, writes)
    for (let submission = 1; submission <= writes.length + 1; submission++) {
      const found = textOf(history.before(submission))
      const isOld = submission <= writes.length - 64
      expect(found, `submission ${submission}`).toEqual(isOld ? undefined : expected(submission))
      expect(history.has(submission)).toBe(!isOld)
    }
    expect(history.before(writes.length + 2)).toBeNull()
  })
  fc.assert(property, { numRuns: 40 })
})

test('the state before one submission, however many follow, and before no other', () => {
  const property = fc.property(
    ...([present, fc.array(some, { maxLength: 80 }), fc.integer({ min: 1, max: 90 })] as const),
    (leaves, writes, pinned) => {
      const history = createStateHistory(leaves, { before: pinned })
      for (const one of writes) history.note(one)
      const isReached = pinned <= writes.length + 1
      const expected = isReached ? naive(leaves, writes)(pinned) : undefined
      expect(textOf(history.before(pinned))).toEqual(expected)
      expect(history.before(pinned + 1)).toBeNull()
    },
  )
  fc.assert(property, { numRuns: 40 })
})
