/** One side of one market's book: price levels, and orders by arrival in each. Spec: state. */
import { assert, type BookOrder, priceOfBookKey, readUint, type Side } from '@assay/protocol'
import type { DepthLevel } from '../types.ts'

interface Node {
  order: BookOrder
  readonly arrival: number
  readonly level: Level
  previous: Node | null
  next: Node | null
}

interface Level {
  readonly priceKey: number
  readonly price: number
  first: Node | null
  last: Node | null
  quantity: number
  orders: number
}

/** Best is O(1); insert and remove are O(log levels), with a splice where a price comes or goes. */
export class Book {
  readonly #side: Side
  /** Best level last, so that the busy end is the cheap one. */
  readonly #levels: Level[] = []
  /** Arrival numbers are unique in a market. */
  readonly #nodes = new Map<number, Node>()

  constructor(side: Side) {
    this.#side = side
  }

  /** The all-left leaf, live or not. */
  best(): BookOrder | null {
    return this.#levels.at(-1)?.first?.order ?? null
  }

  get(key: Uint8Array): BookOrder | null {
    const node = this.#nodes.get(readUint(key, 4, 6))
    return node !== undefined && node.level.priceKey === readUint(key, 0, 4) ? node.order : null
  }

  insert(order: BookOrder): void {
    const arrival = readUint(order.key, 4, 6)
    assert(!this.#nodes.has(arrival), 'no order of this arrival stands in the book')
    const level = this.#levelFor(readUint(order.key, 0, 4), order.key)
    let previous = level.last
    while (previous !== null && previous.arrival > arrival) previous = previous.previous
    const next = previous === null ? level.first : previous.next
    const node: Node = { order, arrival, level, previous, next }
    if (previous === null) level.first = node
    else previous.next = node
    if (next === null) level.last = node
    else next.previous = node
    level.quantity += order.quantity
    level.orders += 1
    this.#nodes.set(arrival, node)
  }

  /** The same order with another quantity. */
  replace(order: BookOrder): void {
    const node = this.#nodeOf(order)
    node.level.quantity += order.quantity - node.order.quantity
    node.order = order
  }

  remove(order: BookOrder): void {
    const node = this.#nodeOf(order)
    const { level, previous, next } = node
    if (previous === null) level.first = next
    else previous.next = next
    if (next === null) level.last = previous
    else next.previous = previous
    level.quantity -= node.order.quantity
    level.orders -= 1
    this.#nodes.delete(node.arrival)
    if (level.orders === 0) this.#levels.splice(this.#indexOf(level.priceKey), 1)
  }

  depth(levels: number): readonly DepthLevel[] {
    const top = this.#levels.slice(Math.max(this.#levels.length - levels, 0)).reverse()
    return top.map(({ price, quantity, orders }) => ({ price, quantity, orders }))
  }

  /** Best first. */
  *orders(): Iterable<BookOrder> {
    for (let i = this.#levels.length - 1; i >= 0; i--) {
      let node = (this.#levels[i] as Level).first
      for (; node !== null; node = node.next) yield node.order
    }
  }

  #nodeOf(order: BookOrder): Node {
    const node = this.#nodes.get(readUint(order.key, 4, 6))
    assert(node !== undefined, 'the order stands in the book')
    return node
  }

  #levelFor(priceKey: number, key: Uint8Array): Level {
    const index = this.#indexOf(priceKey)
    const found = this.#levels[index]
    if (found !== undefined && found.priceKey === priceKey) return found
    const price = priceOfBookKey(this.#side, key)
    const level: Level = { priceKey, price, first: null, last: null, quantity: 0, orders: 0 }
    this.#levels.splice(index, 0, level)
    return level
  }

  /** Where a level of this priceKey stands or would stand. */
  #indexOf(priceKey: number): number {
    let low = 0
    let high = this.#levels.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#levels[middle] as Level).priceKey > priceKey) low = middle + 1
      else high = middle
    }
    return low
  }
}
