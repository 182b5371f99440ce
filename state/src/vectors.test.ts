import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fromHex, leafAddress, toHex } from '@assay/protocol'
import { describe, expect, test } from 'vitest'
import { createStateTree, verifyBookBest, verifyProof } from './index.ts'
import { createNativeHasher } from './native.ts'
import { fixedRoot, naiveState } from './suite.ts'

interface EmptyVector {
  readonly leafNode: string
  readonly leafTrees: readonly string[]
  readonly emptyAccountContainer: string
  readonly accounts: readonly string[]
  readonly unlistedMarketContainer: string
  readonly markets: readonly string[]
  readonly emptyStateRoot: string
}
interface BookVector {
  readonly cases: readonly {
    readonly name: string
    readonly leaves: readonly string[]
    readonly steps: readonly { preImage: string; sha256: string; bookHash: string }[]
    readonly root: string
    readonly best: string | null
  }[]
}
type SmallVector = Readonly<Record<string, string>> & {
  readonly leaves: readonly { readonly address: string; readonly value: string }[]
}

const read = <Vector>(name: string) => {
  const file = new URL(`../../spec/vectors/state/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as Vector
}
const hasher = createNativeHasher()
const sha256 = (hex: string) => `0x${createHash('sha256').update(fromHex(hex)).digest('hex')}`

test('empty trees', () => {
  const vector = read<EmptyVector>('empty')
  const ladder = (bottom: string, roots: readonly string[]) => {
    roots.forEach((root, depth) => {
      expect(toHex(fixedRoot(new Map(), depth, fromHex(bottom)))).toBe(root)
      const below = roots[depth - 1]?.slice(2)
      if (below !== undefined) expect(sha256(below + below)).toBe(root)
    })
  }
  expect(sha256('00'.repeat(64))).toBe(vector.leafNode)
  ladder(vector.leafNode, vector.leafTrees)
  ladder(vector.emptyAccountContainer, vector.accounts)
  ladder(vector.unlistedMarketContainer, vector.markets)
  expect(vector.accounts).toHaveLength(33)
  const tree = createStateTree({ hasher })
  expect(toHex(tree.root())).toBe(vector.emptyStateRoot)
  const { assetsRoot, slotsRoot, keysRoot } = tree.accountRoots(3)
  expect([assetsRoot, slotsRoot, keysRoot].map(toHex)).toEqual(
    [8, 10, 4].map((depth) => vector.leafTrees[depth]),
  )
})

describe('books', () => {
  test.each(read<BookVector>('book').cases)('$name', ({ leaves, steps, root, best }) => {
    for (const step of steps) {
      expect(sha256(step.preImage)).toBe(step.sha256)
      expect(step.bookHash).toBe(`${step.sha256.slice(0, 64)}00`)
    }
    const writes = leaves.map(fromHex).map((value) => {
      return { address: leafAddress.book(1, 1, value.slice(0, 10)), value }
    })
    const tree = createStateTree({ hasher, leaves: writes })
    const { asksRoot } = tree.marketRoots(1)
    expect(toHex(asksRoot)).toBe(root)
    const found = verifyBookBest(asksRoot, tree.proveBest(1, 1).path)
    expect(found instanceof Uint8Array ? toHex(found) : found).toBe(best ?? 'empty')
  })
})

test('a state with one leaf of every kind', () => {
  const vector = read<SmallVector>('small')
  const leaves = vector.leaves.map(({ address, value }) => ({
    address: fromHex(address),
    value: fromHex(value),
  }))
  const tree = createStateTree({ hasher, leaves })
  expect(toHex(tree.root())).toBe(vector.stateRoot)
  const roots = { ...tree.accountRoots(9), ...tree.marketRoots(7) }
  for (const [name, root] of Object.entries(roots)) expect(toHex(root), name).toBe(vector[name])
  for (const { address } of leaves) expect(verifyProof(tree.root(), tree.prove(address))).toBe(true)
  const naive = naiveState(leaves)
  expect(toHex(naive.accountContainer(9))).toBe(vector.accountContainer)
  expect(toHex(naive.marketContainer(7))).toBe(vector.marketContainer)
  expect([...tree.leaves()].map(({ address }) => toHex(address))).toEqual(
    vector.leaves.map(({ address }) => address),
  )
})
