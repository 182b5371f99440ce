/** Heads, balances and slots of all accounts as numbers in arrays. Spec: state. */
import { isZero, toHex } from '@assay/protocol'
import { grownDoubles, grownInts } from './arrays.ts'
import { IdIndex } from './idIndex.ts'

const ASSETS = 256
const SLOTS = 1_024
const NOBODY = new Uint8Array(20)

/** Doubles of a balance, from `balance * BALANCE_SIZE`. */
export const BALANCE_SIZE = 3
export const FREE = 0
export const LOCKED = 1
export const LOCK_EPOCH = 2

/** Doubles of an account's head. */
const HEAD_SIZE = 3
const EPOCH = 0
const DEADMAN = 1
const INTERVAL = 2

/**
 * Handles are dense: 1 … count for accounts, for balances and for slots; 0 is none. Handle 0 of a
 * balance or slot reads as the empty leaf. An account that only has a handle is absent until
 * {@link open}.
 */
export class Accounts {
  readonly #ids = new IdIndex(10)
  readonly #balanceIds = new IdIndex(11)
  readonly #slotIds = new IdIndex(11)
  #heads = new Float64Array(512 * HEAD_SIZE)
  readonly #owners: Uint8Array[] = [NOBODY]
  /** Accounts of one address have one number; 0 is nobody. */
  #ownerNumbers = new Int32Array(512)
  readonly #numberOfOwner = new Map<string, number>()
  /** Read it again after {@link balanceOf}. */
  balances = new Float64Array(1_024 * BALANCE_SIZE)
  /** By slot handle; read them again after {@link slotOf}. */
  lastSeqs = new Float64Array(1_024)
  /** By slot handle: the open order, 0 when the slot is empty. */
  openOrders = new Int32Array(1_024)

  get count(): number {
    return this.#ids.count
  }

  get balanceCount(): number {
    return this.#balanceIds.count
  }

  get slotCount(): number {
    return this.#slotIds.count
  }

  get byteLength(): number {
    const indices = this.#ids.byteLength + this.#balanceIds.byteLength + this.#slotIds.byteLength
    const leaves = this.balances.byteLength + this.lastSeqs.byteLength + this.openOrders.byteLength
    return indices + leaves + this.#heads.byteLength + this.#ownerNumbers.byteLength
  }

  /** The account of this id, or 0. */
  find(id: number): number {
    return this.#ids.find(id)
  }

  idOf(account: number): number {
    return this.#ids.keyOf(account)
  }

  /** The account of this id, absent or not, made where there was none. */
  touch(id: number): number {
    const found = this.#ids.find(id)
    if (found !== 0) return found
    const account = this.#ids.add(id)
    if (account === this.#ownerNumbers.length) {
      this.#heads = grownDoubles(this.#heads, this.#heads.length * 2)
      this.#ownerNumbers = grownInts(this.#ownerNumbers, this.#ownerNumbers.length * 2)
    }
    this.#owners.push(NOBODY)
    return account
  }

  /** True when the account exists. */
  isOpen(account: number): boolean {
    return this.#ownerNumbers[account] !== 0
  }

  /** 20 bytes. */
  ownerOf(account: number): Uint8Array {
    return this.#owners[account] as Uint8Array
  }

  /** Equal for accounts of one address. */
  ownerNumber(account: number): number {
    return this.#ownerNumbers[account] as number
  }

  setOwner(account: number, owner: Uint8Array): void {
    this.#owners[account] = owner
    if (isZero(owner)) return
    const text = toHex(owner)
    const number = this.#numberOfOwner.get(text) ?? this.#numberOfOwner.size + 1
    this.#numberOfOwner.set(text, number)
    this.#ownerNumbers[account] = number
  }

  epochOf(account: number): number {
    return this.#heads[account * HEAD_SIZE + EPOCH] as number
  }

  setEpoch(account: number, epoch: number): void {
    this.#heads[account * HEAD_SIZE + EPOCH] = epoch
  }

  /** When the dead-man's switch falls, ms; 0 = off. */
  deadmanOf(account: number): number {
    return this.#heads[account * HEAD_SIZE + DEADMAN] as number
  }

  /** Seconds; 0 = off. */
  intervalOf(account: number): number {
    return this.#heads[account * HEAD_SIZE + INTERVAL] as number
  }

  setDeadman(account: number, deadman: number, interval: number): void {
    this.#heads[account * HEAD_SIZE + DEADMAN] = deadman
    this.#heads[account * HEAD_SIZE + INTERVAL] = interval
  }

  /** The balance, or 0. */
  findBalance(account: number, asset: number): number {
    return this.#balanceIds.find(account * ASSETS + asset)
  }

  /** The balance, made where there was none. */
  balanceOf(account: number, asset: number): number {
    const key = account * ASSETS + asset
    const found = this.#balanceIds.find(key)
    if (found !== 0) return found
    const balance = this.#balanceIds.add(key)
    const { length } = this.balances
    if ((balance + 1) * BALANCE_SIZE > length)
      this.balances = grownDoubles(this.balances, length * 2)
    return balance
  }

  accountOfBalance(balance: number): number {
    return Math.floor(this.#balanceIds.keyOf(balance) / ASSETS)
  }

  assetOfBalance(balance: number): number {
    return this.#balanceIds.keyOf(balance) % ASSETS
  }

  /** The slot, or 0. */
  findSlot(account: number, slot: number): number {
    return this.#slotIds.find(account * SLOTS + slot)
  }

  /** The slot, made where there was none. */
  slotOf(account: number, slot: number): number {
    const key = account * SLOTS + slot
    const found = this.#slotIds.find(key)
    if (found !== 0) return found
    const handle = this.#slotIds.add(key)
    if (handle === this.openOrders.length) {
      this.lastSeqs = grownDoubles(this.lastSeqs, handle * 2)
      this.openOrders = grownInts(this.openOrders, handle * 2)
    }
    return handle
  }

  accountOfSlot(slot: number): number {
    return Math.floor(this.#slotIds.keyOf(slot) / SLOTS)
  }

  numberOfSlot(slot: number): number {
    return this.#slotIds.keyOf(slot) % SLOTS
  }
}
