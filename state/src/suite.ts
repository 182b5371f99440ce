/**
 * The state from scratch, word by word after the spec, sharing no code with the tree. For tests:
 * slow, no memory of how a state came about. Spec: state.
 */
import { concatBytes, type LeafWrite, readUint, sha256 } from '@assay/protocol'

const ZERO = new Uint8Array(32)
const EMPTY_LEAF_NODE = sha256(new Uint8Array(64))

const h = (a: Uint8Array, b: Uint8Array) => sha256(concatBytes(a, b))

type Nodes = ReadonlyMap<number, Uint8Array>

/** All roots of a state. */
export interface NaiveState {
  readonly stateRoot: Uint8Array
  readonly accountContainer: (account: number) => Uint8Array
  readonly marketContainer: (market: number) => Uint8Array
  readonly assetsRoot: (account: number) => Uint8Array
  readonly slotsRoot: (account: number) => Uint8Array
  readonly keysRoot: (account: number) => Uint8Array
  /** side 0 bids, 1 asks. */
  readonly bookRoot: (market: number, side: number) => Uint8Array
}

/** `stale` replaces containers, as while an open order's copies are loaded. */
export function naiveState(
  leaves: Iterable<LeafWrite>,
  stale: { accounts?: Nodes; markets?: Nodes } = {},
): NaiveState {
  const byPrefix = new Map<string, Map<number, Uint8Array>>()
  const group = (prefix: string) => byPrefix.get(prefix) ?? new Map<number, Uint8Array>()
  const accounts = new Set<number>()
  const markets = new Set<number>()
  for (const { address, value } of leaves) {
    if (value === null) throw new Error('a state has no removed leaves')
    const { prefix, index } = splitAddress(address)
    const leaf = address[0] === 6 ? new Map(group(prefix)) : group(prefix)
    leaf.set(address[0] === 6 ? leaf.size : index, value)
    byPrefix.set(prefix, leaf)
    const id = prefix.split(':')[1]
    if (prefix.startsWith('1') || /^[234]:/.test(prefix)) accounts.add(Number(id ?? index))
    if (/^[56]/.test(prefix)) markets.add(Number(id ?? index))
  }
  const leafTree = (prefix: string, depth: number) => {
    const nodes = new Map([...group(prefix)].map(([i, leaf]) => [i, sha256(leaf)] as const))
    return fixedRoot(nodes, depth, EMPTY_LEAF_NODE)
  }
  const assetsRoot = (account: number) => leafTree(`2:${account}`, 8)
  const slotsRoot = (account: number) => leafTree(`3:${account}`, 10)
  const keysRoot = (account: number) => leafTree(`4:${account}`, 4)
  const bookRoot = (market: number, side: number) =>
    naiveBookRoot([...group(`6:${market}:${side}`).values()])
  const accountContainer = (account: number) => {
    const head = group('1').get(account) ?? ZERO
    return container([head, assetsRoot(account), slotsRoot(account), keysRoot(account)])
  }
  const marketContainer = (market: number) => {
    const leaf = group('5').get(market) ?? new Uint8Array(128)
    const [head, config, config2, fees] = [0, 32, 64, 96].map((i) => leaf.slice(i, i + 32))
    const chunks = [head, bookRoot(market, 0), bookRoot(market, 1), config, config2, fees]
    return container(chunks as Uint8Array[])
  }
  const containers = (ids: Set<number>, of: (id: number) => Uint8Array, replaced?: Nodes) =>
    new Map(
      [...new Set([...ids, ...(replaced?.keys() ?? [])])].map((id) => [
        id,
        replaced?.get(id) ?? of(id),
      ]),
    )
  const noAccount = container([
    ZERO,
    fixedRoot(new Map(), 8, EMPTY_LEAF_NODE),
    fixedRoot(new Map(), 10, EMPTY_LEAF_NODE),
    fixedRoot(new Map(), 4, EMPTY_LEAF_NODE),
  ])
  const stateRoot = container([
    fixedRoot(containers(accounts, accountContainer, stale.accounts), 32, noAccount),
    fixedRoot(containers(markets, marketContainer, stale.markets), 12, container([])),
    leafTree('7', 8),
    sha256(group('8').get(0) ?? new Uint8Array(64)),
  ])
  return {
    stateRoot,
    accountContainer,
    marketContainer,
    assetsRoot,
    slotsRoot,
    keysRoot,
    bookRoot,
  }
}

/** Root chunk of one side from its leaves, in any order. */
export function naiveBookRoot(leaves: readonly Uint8Array[]): Uint8Array {
  return leaves.length === 0 ? ZERO : bookNode(leaves, 0)
}

function bookNode(leaves: readonly Uint8Array[], fromBit: number): Uint8Array {
  const only = leaves[0] as Uint8Array
  if (leaves.length === 1) return truncated(only)
  for (let bit = fromBit; bit < 80; bit++) {
    const isSet = (leaf: Uint8Array) =>
      Math.floor((leaf[Math.floor(bit / 8)] as number) / 2 ** (7 - (bit % 8))) % 2 === 1
    const right = leaves.filter(isSet)
    if (right.length === 0 || right.length === leaves.length) continue
    const left = leaves.filter((leaf) => !isSet(leaf))
    const children = [bookNode(left, bit + 1), bookNode(right, bit + 1)]
    const halves = children.map((child) => child.slice(0, 31))
    return truncated(concatBytes(...halves, new Uint8Array([bit, 1])))
  }
  throw new Error('two leaves with one key')
}

function truncated(preImage: Uint8Array): Uint8Array {
  return concatBytes(sha256(preImage).slice(0, 31), new Uint8Array(1))
}

/** Root over the given nodes, `empty` elsewhere. */
export function fixedRoot(nodes: Nodes, depth: number, empty: Uint8Array): Uint8Array {
  let level = nodes
  let rest = empty
  for (let d = 0; d < depth; d++) {
    const above = new Map<number, Uint8Array>()
    for (const index of level.keys()) {
      const parent = Math.floor(index / 2)
      const child = (i: number) => level.get(2 * parent + i) ?? rest
      above.set(parent, h(child(0), child(1)))
    }
    level = above
    rest = h(rest, rest)
  }
  return level.get(0) ?? rest
}

/** Up to eight chunks, the rest zero. */
function container(chunks: readonly Uint8Array[]): Uint8Array {
  const c = (i: number) => chunks[i] ?? ZERO
  return h(h(h(c(0), c(1)), h(c(2), c(3))), h(h(c(4), c(5)), h(c(6), c(7))))
}

/** `kind`, then `:` and the id where the leaf lies in a tree of its own; and the position there. */
function splitAddress(address: Uint8Array): { prefix: string; index: number } {
  const kind = address[0] as number
  const rest = address.length - 1
  if (kind === 1 || kind === 5 || kind === 7)
    return { prefix: `${kind}`, index: readUint(address, 1, rest) }
  if (kind === 8) return { prefix: '8', index: 0 }
  if (kind === 6) return { prefix: `6:${readUint(address, 1, 2)}:${address[3]}`, index: 0 }
  return { prefix: `${kind}:${readUint(address, 1, 4)}`, index: readUint(address, 5, rest - 4) }
}
