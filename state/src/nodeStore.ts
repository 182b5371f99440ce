/** The nodes of all trees in one buffer, and the pairs that wait to be hashed together. */
import type { BatchHasher } from './hasher.ts'

/** Index of a 32-byte node in a store. */
export type NodeId = number

const NODE_WORDS = 8
const NODE_BYTES = 32
const BLOCK_BYTES = 64

/** Grows by doubling. Copies go through 32-bit words; they are never computed with. */
export class NodeStore {
  readonly hasher: BatchHasher
  #words = new Uint32Array(1024 * NODE_WORDS)
  #bytes = new Uint8Array(this.#words.buffer)
  #count = 0
  readonly #free: NodeId[] = []
  #input = new Uint32Array(256 * 2 * NODE_WORDS)
  #inputBytes = new Uint8Array(this.#input.buffer)
  #output = new Uint32Array(256 * NODE_WORDS)
  readonly #targets: NodeId[] = []

  constructor(hasher: BatchHasher) {
    this.hasher = hasher
  }

  /** A node with undefined content. */
  allocate(): NodeId {
    const freed = this.#free.pop()
    if (freed !== undefined) return freed
    if (this.#count * NODE_WORDS === this.#words.length) {
      const grown = new Uint32Array(2 * this.#words.length)
      grown.set(this.#words)
      this.#words = grown
      this.#bytes = new Uint8Array(grown.buffer)
    }
    return this.#count++
  }

  release(id: NodeId): void {
    this.#free.push(id)
  }

  /** A copy, 32 bytes. */
  read(id: NodeId): Uint8Array {
    return this.#bytes.slice(id * NODE_BYTES, (id + 1) * NODE_BYTES)
  }

  write(id: NodeId, node: Uint8Array): void {
    this.#bytes.set(node, id * NODE_BYTES)
  }

  /** Makes a SHA-256 a book hash. */
  clearLastByte(id: NodeId): void {
    this.#bytes[(id + 1) * NODE_BYTES - 1] = 0
  }

  /** Queues SHA-256(left ‖ right) → target. */
  queuePair(left: NodeId, right: NodeId, target: NodeId): void {
    let to = this.#reserve(target) / 4
    for (let i = left * NODE_WORDS, end = i + NODE_WORDS; i < end; i++) {
      this.#input[to++] = this.#words[i] as number
    }
    for (let i = right * NODE_WORDS, end = i + NODE_WORDS; i < end; i++) {
      this.#input[to++] = this.#words[i] as number
    }
  }

  /** Queues SHA-256(64-byte block) → target. */
  queueBlock(block: Uint8Array, target: NodeId): void {
    const offset = this.#reserve(target)
    this.#inputBytes.set(block, offset)
  }

  /** Hashes what is queued, in one call. */
  flush(): void {
    const count = this.#targets.length
    if (count === 0) return
    const output = new Uint8Array(this.#output.buffer, 0, count * NODE_BYTES)
    this.hasher.hashBlocks(this.#inputBytes.subarray(0, count * BLOCK_BYTES), output)
    let from = 0
    for (const target of this.#targets) {
      const to = target * NODE_WORDS
      for (let i = 0; i < NODE_WORDS; i++) this.#words[to + i] = this.#output[from++] as number
    }
    this.#targets.length = 0
  }

  #reserve(target: NodeId): number {
    const offset = this.#targets.push(target) * BLOCK_BYTES - BLOCK_BYTES
    if (offset === this.#inputBytes.length) {
      const grown = new Uint32Array(2 * this.#input.length)
      grown.set(this.#input)
      this.#input = grown
      this.#inputBytes = new Uint8Array(grown.buffer)
      this.#output = new Uint32Array(grown.length / 2)
    }
    return offset
  }
}

/** Roots (32·n bytes) of n containers of eight chunks (256·n bytes): three calls. Spec: state. */
export function hashContainers(hasher: BatchHasher, chunks: Uint8Array): Uint8Array {
  let level = chunks
  for (let i = 0; i < 3; i++) {
    const next = new Uint8Array(level.length / 2)
    hasher.hashBlocks(level, next)
    level = next
  }
  return level
}
