/** JSON over HTTP with a time limit and typed errors. */
import { AssayApiError, AssayClientError } from './errors.ts'

/** Asks one gateway. */
export interface Http {
  /** @throws AssayApiError; AssayClientError GATEWAY_UNREACHABLE */
  get<T>(path: string): Promise<T>
  /** @throws AssayApiError; AssayClientError GATEWAY_UNREACHABLE */
  post<T>(path: string, body: unknown): Promise<T>
}

/** `timeoutMs` bounds each request. */
export function createHttp(baseUrl: string, timeoutMs: number): Http {
  const base = baseUrl.replace(/\/+$/, '')
  const ask = async <T>(path: string, init: RequestInit): Promise<T> => {
    let status: number
    let text: string
    try {
      const response = await fetch(base + path, { ...init, signal: AbortSignal.timeout(timeoutMs) })
      status = response.status
      text = await response.text()
    } catch (cause) {
      const message = `The gateway at ${base} does not answer.`
      throw new AssayClientError('GATEWAY_UNREACHABLE', message, cause)
    }
    const value = parse(text, status)
    if (status >= 200 && status < 300) return value as T
    throw new AssayApiError(status, value as Record<string, unknown>)
  }
  const headers = { 'content-type': 'application/json' }
  return {
    get: (path) => ask(path, { method: 'GET' }),
    post: (path, body) => ask(path, { method: 'POST', headers, body: JSON.stringify(body) }),
  }
}

function parse(text: string, status: number): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const message = `The gateway answered ${status} without JSON.`
    throw new AssayClientError('UNEXPECTED_ANSWER', message, cause)
  }
}
