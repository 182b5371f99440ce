/** Alerts as POST requests that never hold anything up. Spec: monitor, "Alerts". */
import { setTimeout as wait } from 'node:timers/promises'

export interface WebhookOptions {
  readonly url: string
  /** Before the second attempt, doubled each time up to a minute, ms. Default 500. */
  readonly backoffMs?: number
  /** A request is given up after so long, ms. Default 5,000. */
  readonly timeoutMs?: number
  /** Every attempt that failed. */
  readonly onFailure?: (reason: string) => void
}

export interface Webhook {
  /**
   * In order, tried until it is taken (a status from 200 to 299). False: given up, because the
   * webhook was closed or 1,000 others wait.
   */
  send(message: unknown): Promise<boolean>
  /** What waits is tried for at most `ms`, then given up. */
  close(ms: number): Promise<void>
}

const MAX_WAITING = 1_000
const MAX_BACKOFF_MS = 60_000

interface Waiting {
  readonly body: string
  readonly settle: (isTaken: boolean) => void
}

export function createWebhook(options: WebhookOptions): Webhook {
  const { url, backoffMs = 500, timeoutMs = 5_000, onFailure } = options
  const waiting: Waiting[] = []
  const stop = new AbortController()
  let work: Promise<void> | null = null

  const attempt = async (body: string): Promise<string | null> => {
    try {
      const headers = { 'content-type': 'application/json' }
      const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(timeoutMs)])
      const response = await fetch(url, { method: 'POST', headers, body, signal })
      await response.body?.cancel()
      return response.ok ? null : `status ${response.status}`
    } catch (error) {
      return (error as Error).message
    }
  }
  const deliver = async (body: string): Promise<boolean> => {
    for (let tries = 0; !stop.signal.aborted; tries++) {
      const reason = await attempt(body)
      if (reason === null) return true
      onFailure?.(reason)
      const pause = Math.min(backoffMs * 2 ** Math.min(tries, 20), MAX_BACKOFF_MS)
      await wait(pause, undefined, stop).catch(() => undefined)
    }
    return false
  }
  const drain = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      next.settle(await deliver(next.body))
    }
    work = null
  }

  return {
    send(message) {
      if (waiting.length >= MAX_WAITING || stop.signal.aborted) {
        onFailure?.(stop.signal.aborted ? 'closed' : `${MAX_WAITING} messages wait`)
        return Promise.resolve(false)
      }
      const { promise, resolve: settle } = Promise.withResolvers<boolean>()
      waiting.push({ body: JSON.stringify(message), settle })
      work ??= drain()
      return promise
    },
    async close(ms) {
      const timer = setTimeout(() => stop.abort(), ms)
      await work
      clearTimeout(timer)
      stop.abort()
    },
  }
}
