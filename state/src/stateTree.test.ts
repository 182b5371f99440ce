import { BOOK_KEY_BITS, type LeafWrite, leafAddress, toHex } from '@assay/protocol'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createStateTree, createWasmHasher, verifyBest, verifyProof } from './index.ts'
import { createNativeHasher } from './native.ts'
import { naiveState } from './suite.ts'

const hasher = createNativeHasher()
const hex = (bytes: Uint8Array | null) => (bytes === null ? null : toHex(bytes))

const bytes = (size: number) => fc.uint8Array({ minLength: size, maxLength: size })
const account = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom(2 ** 31, 2 ** 32 - 1))
const market = fc.constantFrom(0, 1, 7, 4095)
const side = fc.constantFrom(0 as const, 1 as const)
/** Few bits, at both ends of the key, so that keys meet again and share long prefixes. */
const bookKey = fc
  .tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 15 }))
  .map(([high, low]) => Uint8Array.of(high << 4, 0, 0, 0, 0, 0, 0, 0, 0, low))
const bookLeaf = (key: Uint8Array, rest: Uint8Array) => {
  const leaf = new Uint8Array(64)
  leaf.set(key)
  leaf.set(rest, 10)
  leaf[63] = 2
  return leaf
}

const fixedWrite: fc.Arbitrary<LeafWrite> = fc.oneof(
  fc.record({ address: account.map(leafAddress.account), value: bytes(32) }),
  fc
    .tuple(
      account,
      fc.constantFrom(0, 1, 255),
      fc.oneof(bytes(64), fc.constant(new Uint8Array(64))),
    )
    .map(([a, i, value]) => ({ address: leafAddress.balance(a, i), value })),
  fc
    .tuple(account, fc.constantFrom(0, 1, 1023), bytes(64))
    .map(([a, i, value]) => ({ address: leafAddress.slot(a, i), value })),
  fc
    .tuple(account, fc.constantFrom(1, 15), bytes(64))
    .map(([a, i, value]) => ({ address: leafAddress.key(a, i), value })),
  fc.record({ address: market.map(leafAddress.market), value: bytes(128) }),
  fc.record({ address: fc.constantFrom(0, 3, 255).map(leafAddress.assetTotal), value: bytes(64) }),
  fc.record({ address: fc.constant(leafAddress.globals()), value: bytes(64) }),
)
const bookWrite = fc
  .tuple(market, side, bookKey, fc.option(bytes(20)))
  .map(([m, s, key, rest]) => ({
    address: leafAddress.book(m, s, key),
    value: rest === null ? null : bookLeaf(key, rest),
  }))
const history = fc.array(fc.oneof(fixedWrite, bookWrite), { maxLength: 60 })

/** What a history leaves behind; removals of absent book leaves are taken out of it. */
function replay(writes: readonly LeafWrite[]) {
  const state = new Map<string, LeafWrite>()
  const valid = writes.filter((write) => {
    const key = toHex(write.address)
    if (write.value !== null) state.set(key, write)
    else if (!state.delete(key)) return false
    return true
  })
  const isEmpty = ({ value }: LeafWrite) => value?.every((byte) => byte === 0)
  const leaves = [...state]
    .filter(([, write]) => !isEmpty(write))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, write]) => write)
  return { valid, leaves }
}

describe('root', () => {
  test('of the empty tree is the naive one', () => {
    expect(hex(createStateTree({ hasher }).root())).toBe(hex(naiveState([]).stateRoot))
  })

  test('equals the naive one after every write of a random history, on both hashers', () => {
    fc.assert(
      fc.property(history, (writes) => {
        const { valid } = replay(writes)
        const trees = [hasher, createWasmHasher()].map((h) => createStateTree({ hasher: h }))
        for (const [i, write] of valid.entries()) {
          for (const tree of trees) tree.apply([write])
          if (i % 7 !== 0 && i !== valid.length - 1) continue
          const naive = hex(naiveState(replay(valid.slice(0, i + 1)).leaves).stateRoot)
          for (const tree of trees) expect(hex(tree.root())).toBe(naive)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('does not depend on the history, and leaves() gives the state in address order', () => {
    fc.assert(
      fc.property(history, (writes) => {
        const { valid, leaves } = replay(writes)
        const lived = createStateTree({ hasher })
        for (const write of valid) lived.apply([write])
        const found = [...lived.leaves()]
        expect(found.map(({ address, value }) => [hex(address), hex(value)])).toEqual(
          leaves.map(({ address, value }) => [hex(address), hex(value)]),
        )
        const fresh = createStateTree({ hasher, leaves: found.reverse() })
        expect(hex(fresh.root())).toBe(hex(lived.root()))
      }),
      { numRuns: 60 },
    )
  })
})

describe('detach', () => {
  test('keeps both containers, moves everything else, and attach takes up what was written', () => {
    fc.assert(
      fc.property(history, history, account, market, fc.boolean(), (before, after, a, m, twice) => {
        const { valid } = replay([...before, ...after])
        const cut = replay(before).valid.length
        const tree = createStateTree({ hasher })
        tree.apply(valid.slice(0, cut))
        const atLoad = naiveState(replay(valid.slice(0, cut)).leaves)
        const stale = {
          accounts: new Map([[a, atLoad.accountContainer(a)]]),
          markets: new Map([[m, atLoad.marketContainer(m)]]),
        }
        tree.detach({ account: a, market: m })
        const middle = twice ? Math.floor((cut + valid.length) / 2) : valid.length
        for (const [from, to] of [
          [cut, middle],
          [middle, valid.length],
        ] as const) {
          tree.apply(valid.slice(from, to))
          const { leaves } = replay(valid.slice(0, to))
          for (const { address } of valid) {
            const there = leaves.find((leaf) => hex(leaf.address) === hex(address))
            expect(hex(tree.leaf(address))).toBe(there === undefined ? null : hex(there.value))
          }
          const now = naiveState(leaves, stale)
          expect(hex(tree.root())).toBe(hex(now.stateRoot))
          const { assetsRoot, slotsRoot, keysRoot } = tree.accountRoots(a)
          const { bidsRoot, asksRoot } = tree.marketRoots(m)
          expect(hex(assetsRoot)).toBe(hex(now.assetsRoot(a)))
          expect(hex(slotsRoot)).toBe(hex(now.slotsRoot(a)))
          expect(hex(keysRoot)).toBe(hex(now.keysRoot(a)))
          expect(hex(bidsRoot)).toBe(hex(now.bookRoot(m, 0)))
          expect(hex(asksRoot)).toBe(hex(now.bookRoot(m, 1)))
          expect([...tree.leaves()]).toEqual(leaves)
        }
        tree.attach()
        const end = naiveState(replay(valid).leaves)
        expect(hex(tree.root())).toBe(hex(end.stateRoot))
      }),
      { numRuns: 60 },
    )
  })

  test('costs nothing when no root is asked for in between', () => {
    const tree = createStateTree({ hasher })
    const value = new Uint8Array(64).fill(1)
    tree.detach({ account: 1, market: 1 })
    tree.apply([{ address: leafAddress.slot(1, 5), value }])
    tree.attach()
    const leaves = [{ address: leafAddress.slot(1, 5), value }]
    expect(hex(tree.root())).toBe(hex(naiveState(leaves).stateRoot))
  })
})

describe('proofs', () => {
  test('every leaf of a random state proves itself, and a changed byte proves nothing', () => {
    fc.assert(
      fc.property(history, fc.nat(), (writes, seed) => {
        const { leaves } = replay(writes)
        const tree = createStateTree({ hasher, leaves })
        const root = tree.root()
        for (const { address, value } of leaves) {
          const proof = tree.prove(address)
          expect(hex(proof.value)).toBe(hex(value))
          expect(verifyProof(root, proof)).toBe(true)
          const forged = (proof.value as Uint8Array).slice()
          forged[seed % forged.length] = (forged[seed % forged.length] as number) ^ 1
          expect(verifyProof(root, { ...proof, value: forged })).toBe(false)
          const shorter = { ...proof, siblings: proof.siblings.slice(1) }
          expect(verifyProof(root, shorter)).toBe(false)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('an absent leaf proves its absence and cannot prove it when present', () => {
    fc.assert(
      fc.property(history, market, side, bookKey, (writes, m, s, key) => {
        const { leaves } = replay(writes)
        const tree = createStateTree({ hasher, leaves })
        const proof = tree.prove(leafAddress.book(m, s, key))
        expect(verifyProof(tree.root(), proof)).toBe(true)
        const opposite = proof.value === null ? bookLeaf(key, new Uint8Array(0)) : null
        expect(verifyProof(tree.root(), { ...proof, value: opposite })).toBe(false)
        const empty = tree.prove(leafAddress.balance(99, 3))
        expect(empty.value).toEqual(new Uint8Array(64))
        expect(verifyProof(tree.root(), empty)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  test('the all-left path shows the smallest key of a side', () => {
    fc.assert(
      fc.property(fc.array(bookWrite, { maxLength: 40 }), market, side, (writes, m, s) => {
        const { leaves } = replay(writes)
        const tree = createStateTree({ hasher, leaves })
        const mine = leaves.filter(({ address }) =>
          hex(address)?.startsWith(toHex(leafAddress.book(m, s, new Uint8Array(10))).slice(0, 10)),
        )
        const found = verifyBest(tree.root(), tree.proveBest(m, s))
        expect(found === 'empty' ? 'empty' : hex(found)).toBe(
          mine[0] === undefined ? 'empty' : hex(mine[0].value),
        )
        const other = tree.proveBest(m, s === 0 ? 1 : 0)
        const swapped = verifyBest(tree.root(), { ...other, side: s })
        if (swapped !== null) expect(swapped).toEqual(found)
      }),
      { numRuns: 40 },
    )
  })

  test('a proof of another shape is refused, whatever it holds', () => {
    const value = (size: number) => new Uint8Array(size).fill(1)
    const key = new Uint8Array(10)
    const leaves = [
      { address: leafAddress.account(1), value: value(32) },
      { address: leafAddress.slot(1, 1), value: value(64) },
      { address: leafAddress.market(1), value: value(128) },
      { address: leafAddress.book(1, 0, key), value: bookLeaf(key, new Uint8Array(0)) },
    ]
    const tree = createStateTree({ hasher, leaves })
    const root = tree.root()
    for (const { address } of leaves) {
      const proof = tree.prove(address)
      const refused = (change: Partial<typeof proof>) =>
        expect(verifyProof(root, { ...proof, ...change }), hex(address) ?? '').toBe(false)
      expect(verifyProof(root, proof)).toBe(true)
      refused({ siblings: [] })
      refused({ siblings: proof.siblings.slice(0, 1) })
      refused({ siblings: [...proof.siblings, new Uint8Array(32)] })
      refused({ siblings: proof.siblings.map((sibling) => sibling.slice(1)) })
      refused({ value: null })
      refused({ value: new Uint8Array(31) })
      refused({ path: { leaf: new Uint8Array(64), steps: [] } })
      refused({ address: address.slice(0, -1) })
      refused({ address: new Uint8Array(0) })
    }
    const best = tree.proveBest(1, 0)
    expect(verifyBest(root, best)).toEqual(best.path?.leaf)
    expect(verifyBest(root, { ...best, siblings: [new Uint8Array(31)] })).toBeNull()
    expect(verifyBest(root, { ...best, siblings: best.siblings.slice(1) })).toBeNull()
    expect(verifyBest(root, { ...best, path: null })).toBeNull()
    const noLeaf = { leaf: new Uint8Array(64), steps: [] }
    expect(verifyBest(root, { ...best, path: noLeaf })).toBeNull()
  })

  test('a 64-byte leaf is never a pair of nodes', () => {
    // The children of a node, offered as a leaf one level higher with the path from there.
    const value = new Uint8Array(64).fill(9)
    const tree = createStateTree({
      hasher,
      leaves: [{ address: leafAddress.balance(1, 0), value }],
    })
    const proof = tree.prove(leafAddress.balance(1, 0))
    const pair = new Uint8Array(64)
    pair.set(naiveState([]).keysRoot(0))
    for (let skip = 1; skip < proof.siblings.length; skip++) {
      const lifted = { ...proof, value: pair, siblings: proof.siblings.slice(skip) }
      expect(verifyProof(tree.root(), lifted)).toBe(false)
    }
  })
})

test('a write that is no leaf stops the process instead of changing the state', () => {
  const tree = createStateTree({ hasher })
  const bad: readonly LeafWrite[] = [
    { address: Uint8Array.of(9), value: new Uint8Array(64) },
    { address: leafAddress.slot(1, 1024), value: new Uint8Array(64) },
    { address: leafAddress.balance(1, 0), value: new Uint8Array(63) },
    { address: leafAddress.account(1), value: null },
    { address: leafAddress.market(4096), value: new Uint8Array(128) },
    { address: leafAddress.book(1, 0, new Uint8Array(10)), value: null },
    { address: leafAddress.book(1, 0, new Uint8Array(10)), value: new Uint8Array(64) },
  ]
  for (const write of bad) expect(() => tree.apply([write]), hex(write.address) ?? '').toThrow()
  expect(hex(tree.root())).toBe(hex(naiveState([]).stateRoot))
  expect(BOOK_KEY_BITS).toBe(80)
})
