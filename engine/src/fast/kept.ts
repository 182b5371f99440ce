/** What a FOK has touched since LOAD, as it stood there. Spec: matching, "FOK". */
import { type Accounts, BALANCE_SIZE, FREE, LOCK_EPOCH, LOCKED } from './accounts.ts'
import { ARRIVAL, HIDDEN, ORDER_DOUBLES, type Orders, QUANTITY } from './orders.ts'

/** An order as it stood at LOAD; lists are as long as the budget allows. */
export interface KeptOrder {
  readonly order: number
  readonly quantity: number
  readonly hidden: number
  readonly arrival: number
  readonly price: number
  /** It has left the book since. */
  isOut: boolean
  isSlotTouched: boolean
}

interface KeptHead {
  readonly account: number
  readonly epoch: number
  readonly deadman: number
  readonly interval: number
}

interface KeptBalance {
  readonly account: number
  readonly asset: number
  readonly free: number
  readonly locked: number
  readonly lockEpoch: number
}

/** Off the hot path: keeps nothing unless an order that is all or nothing is loaded. */
export class Rollback {
  isActive = false
  readonly orders: KeptOrder[] = []
  readonly balances: KeptBalance[] = []
  readonly heads: KeptHead[] = []
  events = 0

  begin(events: number): void {
    this.isActive = true
    this.orders.length = 0
    this.balances.length = 0
    this.heads.length = 0
    this.events = events
  }

  kept(order: number): KeptOrder | undefined {
    return this.orders.find((one) => one.order === order)
  }

  /** Before an order changes; `price` is its own. */
  keepOrder({ doubles }: Orders, order: number, price: number): void {
    if (!this.isActive || this.kept(order) !== undefined) return
    const double = order * ORDER_DOUBLES
    this.orders.push({
      order,
      quantity: doubles[double + QUANTITY] as number,
      hidden: doubles[double + HIDDEN] as number,
      arrival: doubles[double + ARRIVAL] as number,
      price,
      isOut: false,
      isSlotTouched: false,
    })
  }

  /** Before a switch falls, which it does once. */
  keepHead(accounts: Accounts, account: number): void {
    if (!this.isActive) return
    const epoch = accounts.epochOf(account)
    const deadman = accounts.deadmanOf(account)
    this.heads.push({ account, epoch, deadman, interval: accounts.intervalOf(account) })
  }

  /** Before a balance of the tree changes. */
  keepBalance(accounts: Accounts, account: number, asset: number): void {
    if (!this.isActive) return
    if (this.balances.some((one) => one.account === account && one.asset === asset)) return
    const at = accounts.findBalance(account, asset) * BALANCE_SIZE
    const { balances } = accounts
    this.balances.push({
      account,
      asset,
      free: balances[at + FREE] as number,
      locked: balances[at + LOCKED] as number,
      lockEpoch: balances[at + LOCK_EPOCH] as number,
    })
  }
}
