/** Hashing what is stale: all nodes at one distance from the top in one call. Spec: state. */
import { layout } from '@assay/protocol'
import type { BatchHasher } from './hasher.ts'
import { type NodeId, NodeKind, type NodeStore } from './nodeStore.ts'

const NODE_WORDS = 8
const NODE_BYTES = 32
const BLOCK_WORDS = 16
const BLOCK_BYTES = 64
const VALUE_WORDS = 16
/** Of a child's hash in a book node; the last byte of a book hash is zero. */
const BOOK_CHILD_BYTES = 31
const [RIGHT_AT] = layout.BOOK_NODE.right
const [CRIT_BIT_AT] = layout.BOOK_NODE.critBit
const [TAG_AT] = layout.BOOK_NODE.tag
/** Of one call: a tree that is made anew has levels of a million nodes. */
const BLOCKS_MAX = 4_096
/** Nodes whose place in the queue is kept for the next time. */
const QUEUE_KEPT = 65_536
/** PERF: making a view of a few blocks takes a third as long as hashing them. */
const VIEWS = 64

interface Views {
  readonly input: Uint8Array
  readonly output: Uint8Array
}

/** Keeps its buffers from call to call. */
export class StaleHasher {
  readonly #store: NodeStore
  readonly #hasher: BatchHasher
  /** Nodes in the order of their distance from the tops. */
  #queue = new Int32Array(1_024)
  #queued = 0
  #input = new Uint32Array(256 * BLOCK_WORDS)
  #inputBytes = new Uint8Array(this.#input.buffer)
  #output = new Uint32Array(256 * NODE_WORDS)
  #views: (Views | undefined)[] = []

  constructor(store: NodeStore, hasher: BatchHasher) {
    this.#store = store
    this.#hasher = hasher
  }

  /** Hashes all stale nodes below these, and these. No top lies below another. */
  hash(tops: readonly NodeId[]): void {
    this.#queued = 0
    for (const top of tops) this.#enqueue(top)
    const levels = [0]
    for (let from = 0; from < this.#queued; from = levels.at(-1) as number) {
      const end = this.#queued
      for (let i = from; i < end; i++) this.#enqueueChildren(this.#queue[i] as NodeId)
      levels.push(end)
    }
    for (let level = levels.length - 1; level > 0; level--) {
      const end = levels[level] as number
      for (let from = levels[level - 1] as number; from < end; from += BLOCKS_MAX) {
        this.#hashNodes(from, Math.min(from + BLOCKS_MAX, end))
      }
    }
    if (this.#queue.length > QUEUE_KEPT) this.#queue = new Int32Array(QUEUE_KEPT)
  }

  #enqueueChildren(node: NodeId): void {
    const kind = this.#store.kinds[node]
    if (kind === NodeKind.LEAF || kind === NodeKind.BOOK_LEAF) return
    this.#enqueue(this.#store.left[node] as NodeId)
    this.#enqueue(this.#store.right[node] as NodeId)
  }

  #enqueue(node: NodeId): void {
    const { stale } = this.#store
    if (stale[node] === 0) return
    stale[node] = 0
    if (this.#queued === this.#queue.length) {
      const queue = new Int32Array(2 * this.#queue.length)
      queue.set(this.#queue)
      this.#queue = queue
    }
    this.#queue[this.#queued++] = node
  }

  /** The queue from `from` to before `end`, all at one distance from the tops. */
  #hashNodes(from: number, end: number): void {
    const count = end - from
    if (count * BLOCK_WORDS > this.#input.length) this.#grow(count)
    for (let i = 0; i < count; i++) this.#writeBlock(this.#queue[from + i] as NodeId, i)
    const { input, output } = this.#viewsOf(count)
    this.#hasher.hashBlocks(input, output)
    const { words, bytes, kinds } = this.#store
    const hashes = this.#output
    for (let i = 0; i < count; i++) {
      const node = this.#queue[from + i] as NodeId
      const to = node * NODE_WORDS
      const at = i * NODE_WORDS
      for (let word = 0; word < NODE_WORDS; word++) words[to + word] = hashes[at + word] as number
      if ((kinds[node] as number) >= NodeKind.BOOK_LEAF) bytes[(node + 1) * NODE_BYTES - 1] = 0
    }
  }

  #writeBlock(node: NodeId, block: number): void {
    const { kinds, left, right, words, valueWords } = this.#store
    const input = this.#input
    const to = block * BLOCK_WORDS
    const first = left[node] as number
    const kind = kinds[node]
    if (kind === NodeKind.LEAF || kind === NodeKind.BOOK_LEAF) {
      const from = first * VALUE_WORDS
      for (let word = 0; word < VALUE_WORDS; word++) {
        input[to + word] = valueWords[from + word] as number
      }
      return
    }
    for (let word = 0; word < NODE_WORDS; word++) {
      input[to + word] = words[first * NODE_WORDS + word] as number
    }
    const second = right[node] as number
    if (kind === NodeKind.BRANCH) {
      this.#writeBranch(node, second, block * BLOCK_BYTES)
      return
    }
    for (let word = 0; word < NODE_WORDS; word++) {
      input[to + NODE_WORDS + word] = words[second * NODE_WORDS + word] as number
    }
  }

  /** What comes behind the left child. */
  #writeBranch(node: NodeId, right: NodeId, at: number): void {
    const { bytes, critBits } = this.#store
    const input = this.#inputBytes
    const from = right * NODE_BYTES
    for (let i = 0; i < BOOK_CHILD_BYTES; i++) input[at + RIGHT_AT + i] = bytes[from + i] as number
    input[at + CRIT_BIT_AT] = critBits[node] as number
    input[at + TAG_AT] = layout.BOOK_NODE_TAG
  }

  #viewsOf(count: number): Views {
    const found = this.#views[count]
    if (found !== undefined) return found
    const input = this.#inputBytes.subarray(0, count * BLOCK_BYTES)
    const views = { input, output: new Uint8Array(this.#output.buffer, 0, count * NODE_BYTES) }
    if (count < VIEWS) this.#views[count] = views
    return views
  }

  #grow(count: number): void {
    let blocks = this.#input.length / BLOCK_WORDS
    while (blocks < count) blocks *= 2
    this.#input = new Uint32Array(blocks * BLOCK_WORDS)
    this.#inputBytes = new Uint8Array(this.#input.buffer)
    this.#output = new Uint32Array(blocks * NODE_WORDS)
    this.#views = []
  }
}
