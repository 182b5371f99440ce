import {
  compareBytes,
  concatBytes,
  keccak256,
  nettedLeaf,
  sortedPairRoot,
  toHex,
  type WithdrawalEntry,
  withdrawalLeaf,
} from '@assay/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nettedRoot, withdrawalProof, withdrawalsRoot } from './index.ts'

const amount = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })
const entries: fc.Arbitrary<readonly WithdrawalEntry[]> = fc
  .array(
    fc.record({
      owner: fc.uint8Array({ minLength: 20, maxLength: 20 }),
      asset: fc.nat(255),
      amount,
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((list) => list.map((entry, index) => ({ ...entry, index })))

/** OpenZeppelin's MerkleProof.processProof with its commutative hash. */
function processProof(proof: readonly Uint8Array[], leaf: Uint8Array): Uint8Array {
  return proof.reduce((node, sibling) => {
    const [low, high] = compareBytes(node, sibling) < 0 ? [node, sibling] : [sibling, node]
    return keccak256(concatBytes(low, high))
  }, leaf)
}

test('merkletreejs builds the root of the spec, and every entry proves itself against it', () => {
  fc.assert(
    fc.property(entries, (list) => {
      const root = withdrawalsRoot(list)
      expect(toHex(root)).toBe(toHex(sortedPairRoot(list.map(withdrawalLeaf))))
      for (const entry of list) {
        const proof = withdrawalProof(list, entry.index)
        expect(toHex(processProof(proof, withdrawalLeaf(entry)))).toBe(toHex(root))
        const other = withdrawalLeaf({ ...entry, amount: entry.amount === 1 ? 2 : 1 })
        expect(toHex(processProof(proof, other))).not.toBe(toHex(root))
      }
    }),
    { numRuns: 30 },
  )
})

test('a full list of 1,024 proves its last entry in ten steps', () => {
  const owner = new Uint8Array(20).fill(1)
  const list = Array.from({ length: 1_024 }, (_, index) => ({ index, owner, asset: 1, amount: 1 }))
  const proof = withdrawalProof(list, 1_023)
  expect(proof).toHaveLength(10)
  const leaf = withdrawalLeaf(list[1_023] as WithdrawalEntry)
  expect(processProof(proof, leaf)).toEqual(withdrawalsRoot(list))
})

test('netted deltas: negative ones too, and none gives zero', () => {
  const deltas = [
    { account: 1, asset: 0, delta: -5 },
    { account: 2, asset: 0, delta: 4 },
    { account: 2 ** 32 - 1, asset: 0, delta: 1 },
  ]
  expect(nettedRoot(deltas)).toEqual(sortedPairRoot(deltas.map(nettedLeaf)))
  expect(nettedRoot([])).toEqual(new Uint8Array(32))
  expect(withdrawalsRoot([])).toEqual(new Uint8Array(32))
  expect(() => withdrawalProof([], 0)).toThrow('in the list')
})
