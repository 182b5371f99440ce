import { leafAddress, toHex } from '@assay/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bitOf,
  bookInsert,
  bookRemove,
  bookReplace,
  bookRootOf,
  firstDifference,
  verifyBookBest,
  verifyBookKey,
} from './index.ts'
import { createNativeHasher } from './native.ts'
import { createStateTree } from './stateTree.ts'
import { naiveBookRoot } from './suite.ts'

const key = fc.oneof(
  fc.uint8Array({ minLength: 10, maxLength: 10 }),
  fc.nat(63).map((n) => Uint8Array.of(n << 2, 0, 0, 0, 0, 0, 0, 0, 0, n & 7)),
)
const leafOf = (k: Uint8Array, tag: number) => {
  const leaf = new Uint8Array(64)
  leaf.set(k)
  leaf[20] = tag
  leaf[63] = 2
  return leaf
}

/** One side of a market. */
function newBook() {
  const tree = createStateTree({ hasher: createNativeHasher() })
  const address = (k: Uint8Array) => leafAddress.book(1, 0, k)
  return {
    set: (k: Uint8Array, value: Uint8Array) => tree.apply([{ address: address(k), value }]),
    remove: (k: Uint8Array) => tree.apply([{ address: address(k), value: null }]),
    path: (k: Uint8Array) => tree.prove(address(k)).path,
    root: () => tree.marketRoots(1).bidsRoot,
  }
}

test('stateless insert, replace, remove and best agree with the tree and the naive root', () => {
  const operations = fc.array(fc.tuple(key, fc.nat(255)), { minLength: 1, maxLength: 80 })
  fc.assert(
    fc.property(operations, (list) => {
      const book = newBook()
      const leaves = new Map<string, Uint8Array>()
      let root: Uint8Array | null = new Uint8Array(32)
      for (const [k, tag] of list) {
        const path = book.path(k)
        const present = leaves.has(toHex(k))
        const found = verifyBookKey(root, k, path)
        if (present && path !== null) {
          expect(found).toEqual(leaves.get(toHex(k)))
          expect(bookInsert(root, path, leafOf(k, tag))).toBeNull()
          root = tag % 2 === 0 ? bookRemove(root, path) : bookReplace(root, path, leafOf(k, tag))
          if (tag % 2 === 0) book.remove(k)
        } else {
          expect(found).toBe('absent')
          root = bookInsert(root, path, leafOf(k, tag))
        }
        if (present && tag % 2 === 0) leaves.delete(toHex(k))
        else {
          leaves.set(toHex(k), leafOf(k, tag))
          book.set(k, leafOf(k, tag))
        }
        expect(root).not.toBeNull()
        root = root as Uint8Array
        expect(toHex(root)).toBe(toHex(book.root()))
        expect(toHex(root)).toBe(toHex(naiveBookRoot([...leaves.values()])))
        const smallest = [...leaves.keys()].sort()[0]
        const best = verifyBookBest(root, book.path(new Uint8Array(10)))
        expect(best).toEqual(smallest === undefined ? 'empty' : leaves.get(smallest))
      }
    }),
    { numRuns: 60 },
  )
})

test('a path that was tampered with belongs to no root', () => {
  const many = fc.uniqueArray(key, { minLength: 3, maxLength: 30, selector: toHex })
  fc.assert(
    fc.property(many, fc.nat(), (keys, seed) => {
      const book = newBook()
      for (const k of keys) book.set(k, leafOf(k, 1))
      const k = keys[0] as Uint8Array
      const path = book.path(k)
      if (path === null) throw new Error('the book is not empty')
      const at = seed % path.steps.length
      const bent = path.steps.map((step, i) =>
        i === at ? { ...step, critBit: (step.critBit + 1 + (seed % 78)) % 80 } : step,
      )
      expect(verifyBookKey(book.root(), k, { ...path, steps: bent })).toBeNull()
      expect(verifyBookKey(book.root(), k, { ...path, leaf: leafOf(k, 2) })).toBeNull()
      expect(verifyBookKey(book.root(), k, { ...path, steps: path.steps.slice(1) })).toBeNull()
      expect(verifyBookKey(book.root(), k, null)).toBeNull()
      expect(bookRemove(book.root(), { ...path, steps: bent })).toBeNull()
    }),
  )
})

test('an inner node cannot be shown as a leaf', () => {
  const book = newBook()
  const [a, b] = [new Uint8Array(10), new Uint8Array(10).fill(255)]
  for (const k of [a, b]) book.set(k, leafOf(k, 1))
  const halves = [a, b].map((k) => naiveBookRoot([leafOf(k, 1)]).slice(0, 31))
  const node = Uint8Array.from([...halves.flatMap((half) => [...half]), 0, 1])
  expect(verifyBookBest(book.root(), { leaf: node, steps: [] })).toBeNull()
})

test('nothing is changed below a root to which the path does not belong', () => {
  const [first, second] = [new Uint8Array(10), new Uint8Array(10).fill(255)]
  const book = newBook()
  book.set(first, leafOf(first, 1))
  const path = book.path(first)
  if (path === null) throw new Error('the book is not empty')
  const foreign = new Uint8Array(32).fill(7)
  expect(verifyBookBest(foreign, path)).toBeNull()
  expect(verifyBookKey(foreign, first, path)).toBeNull()
  expect(bookInsert(foreign, path, leafOf(second, 1))).toBeNull()
  expect(bookReplace(foreign, path, leafOf(first, 2))).toBeNull()
  expect(bookReplace(book.root(), path, leafOf(second, 2))).toBeNull()
  expect(bookRemove(foreign, path)).toBeNull()
  // The last order leaves an empty book.
  expect(bookRemove(book.root(), path)).toEqual(new Uint8Array(32))
})

test('bits count from the highest', () => {
  const one = Uint8Array.of(0x80, 0, 0, 0, 0, 0, 0, 0, 0, 1)
  expect([bitOf(one, 0), bitOf(one, 1), bitOf(one, 79)]).toEqual([1, 0, 1])
  expect(firstDifference(one, new Uint8Array(10))).toBe(0)
  expect(firstDifference(Uint8Array.of(0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0), one)).toBe(79)
  expect(firstDifference(one, one)).toBeNull()
})

test('a path whose critBits do not fall on the way up, or with a foreign leaf, has no root', () => {
  const k = new Uint8Array(10)
  const step = (critBit: number) => ({ critBit, sibling: new Uint8Array(31) })
  const root = (leaf: Uint8Array, ...bits: number[]) =>
    bookRootOf({ leaf, steps: bits.map(step) }, k)
  expect(root(leafOf(k, 1), 5, 3)).not.toBeNull()
  for (const bits of [[3, 5], [5, 5], [80], [-1], [1.5]]) {
    expect(root(leafOf(k, 1), ...bits), `${bits}`).toBeNull()
  }
  expect(root(new Uint8Array(64), 5, 3)).toBeNull()
  expect(root(leafOf(k, 1).slice(0, 63), 5, 3)).toBeNull()
})
