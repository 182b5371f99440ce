import { LeafKind, type LeafWrite, leafAddress, toHex } from '@assay/protocol'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createStateTree, createWasmHasher, verifyDepth, verifyMultiProof } from './index.ts'

const hasher = createWasmHasher()
const account = fc.constantFrom(0, 1, 2, 2 ** 31, 2 ** 32 - 1)
const market = fc.constantFrom(0, 1, 4_095)
const side = fc.constantFrom(0 as const, 1 as const)
const bytes = (size: number) => fc.uint8Array({ minLength: size, maxLength: size })
/** Few bits, at both ends of the key, so that keys share prefixes. */
const key = fc
  .tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 15 }))
  .map(([high, low]) => Uint8Array.of(high << 4, 0, 0, 0, 0, 0, 0, 0, 0, low))
const order = fc.tuple(market, side, key, fc.nat(255)).map(([m, s, k, tag]) => {
  const value = new Uint8Array(64)
  value.set(k)
  value[20] = tag
  value[63] = 2
  return { address: leafAddress.book(m, s, k), value }
})
const index = fc.constantFrom(0, 1, 7)
const leaf: fc.Arbitrary<LeafWrite> = fc.oneof(
  fc.record({ address: account.map(leafAddress.account), value: bytes(32) }),
  fc.tuple(account, index, bytes(64)).map(([a, i, value]) => {
    return { address: leafAddress.balance(a, i), value }
  }),
  fc.tuple(account, index, bytes(64)).map(([a, i, value]) => {
    return { address: leafAddress.slot(a, i), value }
  }),
  fc.tuple(account, index, bytes(64)).map(([a, i, value]) => {
    return { address: leafAddress.key(a, i), value }
  }),
  fc.record({ address: market.map(leafAddress.market), value: bytes(128) }),
  fc.record({ address: index.map(leafAddress.assetTotal), value: bytes(64) }),
  fc.record({ address: fc.constant(leafAddress.globals()), value: bytes(64) }),
  order,
)
const addressOf = leaf.map(({ address }) => address)

describe('several leaves at once', () => {
  test('prove themselves, absent ones too, and give no hash that follows from another', () => {
    fc.assert(
      fc.property(
        fc.array(leaf, { maxLength: 40 }),
        fc.uniqueArray(addressOf, { minLength: 1, maxLength: 12, selector: toHex }),
        (leaves, addresses) => {
          const tree = createStateTree({ hasher, leaves })
          const proof = tree.proveMany(addresses)
          expect(proof.leaves.map(({ value }) => value)).toEqual(
            addresses.map((address) => tree.prove(address).value),
          )
          expect(verifyMultiProof(tree.root(), proof)).toBe(true)
          const apart = addresses.flatMap((address) => tree.prove(address).siblings)
          // A market's leaf counts as four chunks, between which one node more is needed.
          const markets = addresses.filter(([kind]) => kind === LeafKind.MARKET)
          expect(proof.siblings.length).toBeLessThanOrEqual(apart.length + markets.length)
        },
      ),
      { numRuns: 100 },
    )
  })

  test('are refused with any value, address, sibling or path changed', () => {
    fc.assert(
      fc.property(
        fc.array(leaf, { minLength: 1, maxLength: 20 }),
        fc.nat(),
        fc.nat(),
        (leaves, which, at) => {
          const tree = createStateTree({ hasher, leaves })
          const root = tree.root()
          const unique = [...new Map(leaves.map((one) => [toHex(one.address), one])).values()]
          const proof = tree.proveMany(unique.map(({ address }) => address))
          const i = which % unique.length
          const changed = (change: (one: (typeof proof.leaves)[number]) => object) => {
            const list = proof.leaves.map((one, n) => (n === i ? { ...one, ...change(one) } : one))
            return verifyMultiProof(root, { ...proof, leaves: list as typeof proof.leaves })
          }
          const bent = (value: Uint8Array) =>
            value.map((byte, n) => (n === at % value.length ? byte ^ 1 : byte))
          expect(changed(({ value }) => ({ value: bent(value as Uint8Array) }))).toBe(false)
          expect(changed(() => ({ value: null }))).toBe(false)
          expect(changed(() => ({ address: Uint8Array.of(9) }))).toBe(false)
          expect(changed(() => ({ path: { leaf: new Uint8Array(64), steps: [] } }))).toBe(false)
          expect(verifyMultiProof(root, { ...proof, leaves: [] })).toBe(false)
          const { siblings } = proof
          for (const wrong of [
            siblings.slice(1),
            [...siblings, new Uint8Array(32)],
            siblings.map((sibling, n) => (n === at % siblings.length ? bent(sibling) : sibling)),
            siblings.map((sibling, n) =>
              n === at % siblings.length ? bent(sibling).slice(1) : sibling,
            ),
          ]) {
            expect(verifyMultiProof(root, { ...proof, siblings: wrong })).toBe(false)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('two orders of one side that claim different books prove nothing', () => {
    const orders = [1, 2].map((low) => {
      const value = new Uint8Array(64)
      value[9] = low
      value[63] = 2
      return { address: leafAddress.book(1, 0, value.slice(0, 10)), value }
    })
    const tree = createStateTree({ hasher, leaves: orders })
    const proof = tree.proveMany(orders.map(({ address }) => address))
    expect(verifyMultiProof(tree.root(), proof)).toBe(true)
    const [first, second] = proof.leaves
    const alone = { ...second, path: { leaf: second?.value as Uint8Array, steps: [] } }
    const leaves = [first, alone] as typeof proof.leaves
    expect(verifyMultiProof(tree.root(), { ...proof, leaves })).toBe(false)
  })
})

describe('depth', () => {
  const orders = fc.array(order, { maxLength: 40 })

  test('shows the smallest keys of a side in order, and whether there are others', () => {
    fc.assert(
      fc.property(orders, market, side, fc.integer({ min: 1, max: 12 }), (leaves, m, s, count) => {
        const tree = createStateTree({ hasher, leaves })
        const prefix = toHex(leafAddress.book(m, s, new Uint8Array(10))).slice(0, 10)
        const all = [...tree.leaves()].filter(({ address }) => toHex(address).startsWith(prefix))
        const proven = verifyDepth(tree.root(), tree.proveDepth(m, s, count))
        expect(proven?.leaves).toEqual(all.slice(0, count).map(({ value }) => value))
        expect(proven?.isWhole).toBe(all.length <= count)
      }),
      { numRuns: 100 },
    )
  })

  test('is refused when an order is left out, changed, or put behind a cut', () => {
    const of = (low: number) => {
      const value = new Uint8Array(64)
      value[9] = low
      value[63] = 2
      return { address: leafAddress.book(1, 1, value.slice(0, 10)), value }
    }
    const tree = createStateTree({ hasher, leaves: [1, 2, 3, 4].map(of) })
    const root = tree.root()
    const proof = tree.proveDepth(1, 1, 4)
    const refused = (nodes: typeof proof.nodes) =>
      expect(verifyDepth(root, { ...proof, nodes })).toBeNull()
    expect(verifyDepth(root, proof)?.leaves).toHaveLength(4)
    const cut = { kind: 'cut', hash: new Uint8Array(31) } as const
    const node = (i: number) => proof.nodes[i] as (typeof proof.nodes)[number]
    const first = proof.nodes.findIndex(({ kind }) => kind === 'leaf')
    const shown = tree.proveDepth(1, 1, 1).nodes.find(({ kind }) => kind === 'leaf')
    expect(shown).toEqual(node(first))
    // The best order hidden by its true hash: the others would seem better than they are.
    const hash = createStateTree({ hasher, leaves: [of(1)] })
      .marketRoots(1)
      .asksRoot.slice(0, 31)
    refused(proof.nodes.map((one, i) => (i === first ? { kind: 'cut', hash } : one)))
    refused(proof.nodes.map((one, i) => (i === first ? cut : one)))
    refused(proof.nodes.slice(0, -1))
    refused([...proof.nodes, cut])
    refused([{ kind: 'branch', critBit: 80 }, cut, cut])
    refused([{ kind: 'branch', critBit: 3 }, { kind: 'branch', critBit: 3 }, cut, cut, cut])
    refused([{ kind: 'leaf', leaf: new Uint8Array(64) }])
    refused([{ kind: 'leaf', leaf: new Uint8Array(63) }])
    refused([{ kind: 'cut', hash: new Uint8Array(32) }])
    refused([{ kind: 'branch', critBit: 3 }])
    refused([])
    expect(verifyDepth(root, { ...proof, siblings: proof.siblings.slice(1) })).toBeNull()
    expect(verifyDepth(root, { ...proof, siblings: [new Uint8Array(31)] })).toBeNull()
    expect(verifyDepth(root, { ...proof, side: 0 })).toBeNull()
  })
})

test('neither is made while containers are detached', () => {
  const tree = createStateTree({ hasher })
  tree.detach({ account: 1, market: 1 })
  expect(() => tree.proveMany([leafAddress.account(1)])).toThrow('detached')
  expect(() => tree.proveDepth(1, 0, 1)).toThrow('detached')
})
