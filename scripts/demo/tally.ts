/** What the bots count, and the receipts they were given. */
import { AssayApiError, AssayClientError, type PlacedOrder } from '@assay/sdk'

/** One line of the receipts file. */
export interface ReceiptLine {
  readonly opSeq: number
  readonly opHash: string
}

export interface Figures {
  /** Orders, cancels and withdrawals that were sequenced and ran. */
  readonly orders: number
  readonly fills: number
  /** Refused before sequencing, or rejected by the machine. */
  readonly rejected: number
  readonly acked: number
  readonly depositsCredited: number
  readonly withdrawalsPaid: number
  /** What should not happen: lost answers, false receipts. */
  readonly errors: number
  readonly lastError: string | null
}

export interface Tally {
  /** Runs one operation and counts what became of it; null when it did not run as asked. */
  attempt(operation: () => Promise<PlacedOrder>): Promise<PlacedOrder | null>
  /**
   * Runs what has to be refused with `code`; anything else is an error. When its answer was lost in
   * a kill, the client asks, and is told of the same record `before`: nothing ran twice.
   */
  mustFail(code: string, operation: () => Promise<PlacedOrder>, before?: PlacedOrder): Promise<void>
  refused(): void
  failed(error: unknown): void
  credited(count: number): void
  paid(count: number): void
  figures(): Figures
}

/** The sequencer is killed on purpose now and then; a bot does not mind. */
export function isAway(error: unknown): boolean {
  return error instanceof AssayClientError && error.code === 'GATEWAY_UNREACHABLE'
}

export function createTally(keep: (receipt: ReceiptLine) => void): Tally {
  const of = { orders: 0, fills: 0, rejected: 0, acked: 0, credited: 0, paid: 0, errors: 0 }
  let lastError: string | null = null
  const acknowledge = (receipt: ReceiptLine) => {
    of.acked++
    keep(receipt)
  }
  const failed = (error: unknown) => {
    of.errors++
    lastError = error instanceof Error ? error.message : String(error)
  }
  return {
    async attempt(operation) {
      try {
        const placed = await operation()
        of.orders++
        of.fills += placed.result.fills.length
        const { opSeq, opHash } = placed.receipt
        acknowledge({ opSeq, opHash: `0x${Buffer.from(opHash).toString('hex')}` })
        return placed
      } catch (error) {
        // Nothing was sent: what a record needs could not be read while the sequencer was away.
        if (isAway(error)) return null
        if (!(error instanceof AssayApiError)) failed(error)
        else {
          of.rejected++
          const receipt = error.meta.receipt as ReceiptLine | undefined
          if (receipt !== undefined) acknowledge({ opSeq: receipt.opSeq, opHash: receipt.opHash })
        }
        if (error instanceof AssayClientError && error.code === 'RECEIPT_INVALID') throw error
        return null
      }
    },
    async mustFail(code, operation, before) {
      try {
        const { receipt } = await operation()
        if (receipt.opSeq === before?.receipt.opSeq) of.rejected++
        else failed(new Error(`what had to be refused with ${code} was accepted`))
      } catch (error) {
        const isOpen = error instanceof AssayClientError && error.code === 'UNDECIDED'
        if (error instanceof AssayApiError && error.code === code) of.rejected++
        else if (!isOpen && !isAway(error)) failed(error)
      }
    },
    refused: () => void of.rejected++,
    failed,
    credited: (count) => {
      of.credited += count
    },
    paid: (count) => {
      of.paid += count
    },
    figures: () => ({
      orders: of.orders,
      fills: of.fills,
      rejected: of.rejected,
      acked: of.acked,
      depositsCredited: of.credited,
      withdrawalsPaid: of.paid,
      errors: of.errors,
      lastError,
    }),
  }
}
