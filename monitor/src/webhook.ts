/** Alerts as POST requests that never hold anything up. Spec: none (operation). */
import { setTimeout as wait } from 'node:timers/promises'

export interface WebhookOptions {
  readonly url: string
  /** Attempts for each message. Default 5. */
  readonly attempts?: number
  /** Before the second attempt, doubled each time, ms. Default 500. */
  readonly backoffMs?: number
  /** A request is given up after so long, ms. Default 5,000. */
  readonly timeoutMs?: number
  readonly onDropped?: (reason: string) => void
}

export interface Webhook {
  /** Returns at once. At most 1,000 messages wait, in order; what is beyond is dropped and said. */
  send(message: unknown): void
  /** What waits is tried for at most `ms`, then dropped. */
  close(ms: number): Promise<void>
}

const MAX_WAITING = 1_000

export function createWebhook(options: WebhookOptions): Webhook {
  const { url, attempts = 5, backoffMs = 500, timeoutMs = 5_000, onDropped } = options
  const waiting: string[] = []
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
  const deliver = async (body: string) => {
    let reason: string | null = 'not tried'
    for (let i = 0; i < attempts && reason !== null && !stop.signal.aborted; i++) {
      if (i > 0) await wait(backoffMs * 2 ** (i - 1), undefined, stop).catch(() => undefined)
      reason = await attempt(body)
    }
    if (reason !== null) onDropped?.(reason)
  }
  const drain = async () => {
    for (let body = waiting.shift(); body !== undefined; body = waiting.shift()) await deliver(body)
    work = null
  }

  return {
    send(message) {
      if (waiting.length >= MAX_WAITING) return onDropped?.(`${MAX_WAITING} messages wait`)
      waiting.push(JSON.stringify(message))
      work ??= drain()
    },
    async close(ms) {
      const timer = setTimeout(() => stop.abort(), ms)
      await work
      clearTimeout(timer)
    },
  }
}
