/** All nodes of the state in typed arrays: no object for a node or a leaf. Spec: state. */

/** Index of a node. */
export type NodeId = number

/** What a node's 32 bytes come from. */
export const NodeKind = {
  /** SHA-256 of two children. */
  PAIR: 0,
  /** SHA-256 of a leaf's 64 bytes. */
  LEAF: 1,
  /** Themselves. */
  CHUNK: 2,
  /** Book hash of a book leaf's 64 bytes. */
  BOOK_LEAF: 3,
  /** Book hash of two children and a critBit. */
  BRANCH: 4,
} as const
export type NodeKind = (typeof NodeKind)[keyof typeof NodeKind]

const NODE_WORDS = 8
const NODE_BYTES = 32
const VALUE_BYTES = 64
const VALUE_WORDS = 16
/** PERF: by an eighth, not by doubling: a million orders then waste a ninth at most. */
const GROWTH = 1.125
/** While a tree is made from many leaves: what is never touched takes no memory. */
const BULK_GROWTH = 2

/** Arrays are replaced when they grow: read them from the store again after an allocation. */
export class NodeStore {
  /** Copied as 32-bit words; never computed with. */
  words = new Uint32Array(1_024 * NODE_WORDS)
  bytes = new Uint8Array(this.words.buffer)
  /** Children; of a leaf the left one is its value. */
  left = new Int32Array(1_024)
  right = new Int32Array(1_024)
  kinds = new Uint8Array(1_024)
  /** 1 when the 32 bytes are older than what they come from; all nodes above are stale, too. */
  stale = new Uint8Array(1_024)
  critBits = new Uint8Array(1_024)
  valueWords = new Uint32Array(256 * VALUE_WORDS)
  valueBytes = new Uint8Array(this.valueWords.buffer)
  #growth = GROWTH
  #count = 0
  /** Value 0 is 64 zero bytes. */
  #valueCount = 1
  #shared = 0
  readonly #free: NodeId[] = []
  readonly #freeValues: number[] = []

  /** PERF: growing is half of making a tree of a million nodes, when it happens 60 times. */
  inBulk(run: () => void): void {
    this.#growth = BULK_GROWTH
    try {
      run()
    } finally {
      this.#growth = GROWTH
    }
  }

  /** Nodes so far belong to many parents: {@link own} copies them, nothing changes them. */
  share(): void {
    this.#shared = this.#count
  }

  isShared(node: NodeId): boolean {
    return node < this.#shared
  }

  /** Its 32 bytes are undefined. */
  allocate(kind: NodeKind, left: number, right: number): NodeId {
    const node = this.#free.pop() ?? this.#newNode()
    this.kinds[node] = kind
    this.left[node] = left
    this.right[node] = right
    this.stale[node] = 0
    return node
  }

  /** A node like this shared one, to be changed. */
  own(shared: NodeId): NodeId {
    const kind = this.kinds[shared] as NodeKind
    const isLeaf = kind === NodeKind.LEAF
    const left = isLeaf ? this.allocateValue() : (this.left[shared] as number)
    const node = this.allocate(kind, left, this.right[shared] as number)
    if (isLeaf) this.writeValue(left, EMPTY_VALUE)
    const { words } = this
    const [from, to] = [shared * NODE_WORDS, node * NODE_WORDS]
    // PERF: copyWithin takes longer for so few.
    for (let word = 0; word < NODE_WORDS; word++) words[to + word] = words[from + word] as number
    return node
  }

  release(node: NodeId): void {
    if (this.kinds[node] === NodeKind.BOOK_LEAF) this.#freeValues.push(this.left[node] as number)
    this.#free.push(node)
  }

  /** Its 64 bytes are undefined. */
  allocateValue(): number {
    const freed = this.#freeValues.pop()
    if (freed !== undefined) return freed
    if (this.#valueCount * VALUE_BYTES === this.valueBytes.length) this.#growValues()
    return this.#valueCount++
  }

  writeValue(value: number, bytes: Uint8Array): void {
    this.valueBytes.set(bytes, value * VALUE_BYTES)
  }

  /** Copy of a leaf's 64 bytes. */
  valueOf(leaf: NodeId): Uint8Array {
    const at = (this.left[leaf] as number) * VALUE_BYTES
    return this.valueBytes.slice(at, at + VALUE_BYTES)
  }

  /** A copy, 32 bytes. */
  read(node: NodeId): Uint8Array {
    return this.bytes.slice(node * NODE_BYTES, (node + 1) * NODE_BYTES)
  }

  write(node: NodeId, bytes: Uint8Array): void {
    this.bytes.set(bytes, node * NODE_BYTES)
  }

  #newNode(): NodeId {
    if (this.#count === this.kinds.length) this.#growNodes()
    return this.#count++
  }

  #growNodes(): void {
    const size = Math.ceil(this.kinds.length * this.#growth)
    this.words = grown(this.words, new Uint32Array(size * NODE_WORDS))
    this.bytes = new Uint8Array(this.words.buffer)
    this.left = grown(this.left, new Int32Array(size))
    this.right = grown(this.right, new Int32Array(size))
    this.kinds = grown(this.kinds, new Uint8Array(size))
    this.stale = grown(this.stale, new Uint8Array(size))
    this.critBits = grown(this.critBits, new Uint8Array(size))
  }

  #growValues(): void {
    const size = Math.ceil((this.valueBytes.length / VALUE_BYTES) * this.#growth)
    this.valueWords = grown(this.valueWords, new Uint32Array(size * VALUE_WORDS))
    this.valueBytes = new Uint8Array(this.valueWords.buffer)
  }
}

const EMPTY_VALUE = new Uint8Array(VALUE_BYTES)

function grown<Ints extends Uint32Array | Int32Array | Uint8Array>(from: Ints, to: Ints): Ints {
  to.set(from)
  return to
}
