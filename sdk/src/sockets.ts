/** Live data over one WebSocket per watcher, with reconnection and without silent gaps. */
import type { BookJson, LevelJson, OrderJson, ResultJson } from './apiTypes.ts'

/** Ends a watcher; no call comes after it. */
export interface Watcher {
  stop(): void
}

/** A watched book: sorted, best first. */
export interface LiveBook extends Omit<BookJson, 'bids' | 'asks'> {
  readonly bids: readonly LevelJson[]
  readonly asks: readonly LevelJson[]
}

/** A change of one of the account's orders. */
export interface OrderEvent {
  readonly account: number
  readonly result: ResultJson
  readonly open: OrderJson | null
}

/** What happens to a connection; `resync` counts gaps and reconnections. */
export interface WatchOptions {
  readonly onStatus?: (status: 'connected' | 'resync' | 'disconnected') => void
}

interface Message {
  readonly channel?: string
  readonly type?: string
  readonly sequence?: number
  readonly prev?: number
  readonly market?: number
  readonly symbol?: string
  readonly bids?: readonly LevelJson[]
  readonly asks?: readonly LevelJson[]
  readonly data?: unknown
}

const BACKOFF_MS = [250, 500, 1_000, 2_000, 5_000] as const

/** Subscribes, and again after every loss of the connection, at growing intervals. */
function connect(
  url: string,
  subscription: Readonly<Record<string, unknown>>,
  on: { open: () => void; message: (message: Message) => void; close: () => void },
): Watcher & { restart(): void } {
  let isStopped = false
  let failures = 0
  let socket: WebSocket | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const open = () => {
    const ws = new WebSocket(url)
    socket = ws
    ws.onopen = () => {
      failures = 0
      on.open()
      ws.send(JSON.stringify({ op: 'subscribe', ...subscription }))
    }
    ws.onmessage = ({ data }) => {
      if (!isStopped && socket === ws) on.message(JSON.parse(String(data)) as Message)
    }
    ws.onclose = () => {
      if (isStopped || socket !== ws) return
      on.close()
      timer = setTimeout(open, BACKOFF_MS[Math.min(failures++, BACKOFF_MS.length - 1)])
    }
  }
  open()
  return {
    restart() {
      const old = socket
      open()
      old?.close()
    },
    stop() {
      isStopped = true
      clearTimeout(timer)
      socket?.close()
    },
  }
}

/** Applies new totals; a size of zero removes the price. */
function apply(side: Map<string, string>, rows: readonly LevelJson[] = []): void {
  for (const [price, size] of rows) {
    if (/[1-9]/.test(size)) side.set(price, size)
    else side.delete(price)
  }
}

/** Prices of one market have the same number of decimals: longer text is the larger number. */
function descending([a]: LevelJson, [b]: LevelJson): number {
  if (a.length !== b.length) return b.length - a.length
  return a < b ? 1 : a > b ? -1 : 0
}

/** Calls `onBook` with the whole book after every message; starts again at any gap. */
export function watchBook(
  options: WatchOptions & { url: string; market: string | number },
  onBook: (book: LiveBook) => void,
): Watcher {
  const bids = new Map<string, string>()
  const asks = new Map<string, string>()
  let sequence = -1
  const subscription = { channel: 'book', market: options.market }
  const connection = connect(options.url, subscription, {
    open: () => options.onStatus?.('connected'),
    close: () => options.onStatus?.('disconnected'),
    message(message) {
      if (message.channel !== 'book' || message.sequence === undefined) return
      if (message.type === 'delta' && message.prev !== sequence) {
        options.onStatus?.('resync')
        connection.restart()
        return
      }
      if (message.type === 'snapshot') {
        bids.clear()
        asks.clear()
      }
      apply(bids, message.bids)
      apply(asks, message.asks)
      sequence = message.sequence
      onBook({
        market: message.market ?? 0,
        symbol: message.symbol ?? '',
        sequence,
        bids: [...bids].sort(descending),
        asks: [...asks].sort(descending).reverse(),
      })
    },
  })
  return connection
}

/**
 * Calls `onOrder` for every change. After a reconnection `onStatus('connected')` comes again: ask
 * for the open orders then, because what happened in between was not told.
 */
export function watchOrders(
  options: WatchOptions & { url: string; account: number },
  onOrder: (event: OrderEvent) => void,
): Watcher {
  const subscription = { channel: 'orders', account: options.account }
  return connect(options.url, subscription, {
    open: () => options.onStatus?.('connected'),
    close: () => options.onStatus?.('disconnected'),
    message(message) {
      if (message.channel === 'orders' && message.type === 'event') {
        onOrder(message.data as OrderEvent)
      }
    },
  })
}
