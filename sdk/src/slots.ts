/** Hands out order slots and seqs of one account. Spec: wire; a slot holds one open order. */
import { AssayClientError } from './errors.ts'

const SLOTS = 1_023

/** Remembers what this client uses; asks the gateway only when it runs out. */
export class SlotAllocator {
  private readonly openSlots: () => Promise<readonly number[]>
  private readonly wallMs: () => number
  private readonly taken = new Set<number>()
  private readonly inFlight = new Set<number>()
  private readonly seqs = new Map<number, number>()
  private position: number
  private isLoaded = false

  /** `start`: where to begin, so that two clients of one account seldom meet. */
  constructor(options: {
    openSlots: () => Promise<readonly number[]>
    wallMs: () => number
    start: number
  }) {
    this.openSlots = options.openSlots
    this.wallMs = options.wallMs
    this.position = options.start % SLOTS
  }

  /** A free slot, held until `release`. @throws AssayClientError NO_FREE_SLOT */
  async hold(): Promise<number> {
    if (!this.isLoaded) await this.refresh()
    const slot = this.next()
    if (slot !== null) return slot
    // Orders that were filled have left their slots without our being told.
    await this.refresh()
    const again = this.next()
    if (again !== null) return again
    throw new AssayClientError('NO_FREE_SLOT', `All ${SLOTS} slots hold open orders.`)
  }

  /** After the answer: `isOpen` when the slot now holds an order. */
  release(slot: number, isOpen: boolean): void {
    this.inFlight.delete(slot)
    if (isOpen) this.taken.add(slot)
    else this.taken.delete(slot)
  }

  /** What is open is asked anew before the next slot is handed out. */
  forget(): void {
    this.isLoaded = false
  }

  /** Above every seq of this client and, by the clock, of others. */
  seq(slot: number, lastSeq = 0): number {
    const seq = Math.max(lastSeq + 1, (this.seqs.get(slot) ?? 0) + 1, this.wallMs())
    this.seqs.set(slot, seq)
    return seq
  }

  private next(): number | null {
    for (let tried = 0; tried < SLOTS; tried++) {
      this.position = (this.position % SLOTS) + 1
      const slot = this.position
      if (this.taken.has(slot) || this.inFlight.has(slot)) continue
      this.inFlight.add(slot)
      return slot
    }
    return null
  }

  private async refresh(): Promise<void> {
    const open = await this.openSlots()
    this.taken.clear()
    for (const slot of open) this.taken.add(slot)
    this.isLoaded = true
  }
}
