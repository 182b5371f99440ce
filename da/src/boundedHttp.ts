/** GET with a bound on size and time. */
import { BlobSourceError } from './errors.ts'

/**
 * The JSON behind a URL, undefined for 404 and 410 (`null` is JSON too).
 * @throws BlobSourceError BEACON_UNREACHABLE, BEACON_INVALID
 */
export async function getBounded(
  url: string,
  { maxBytes, timeoutMs }: { maxBytes: number; timeoutMs: number },
): Promise<unknown> {
  const text = await bodyOf(url, { maxBytes, timeoutMs })
  if (text === null) return undefined
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new BlobSourceError('BEACON_INVALID', `no JSON from ${url}`, { cause })
  }
}

async function bodyOf(
  url: string,
  { maxBytes, timeoutMs }: { maxBytes: number; timeoutMs: number },
): Promise<string | null> {
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } })
    if (!response.ok) {
      await response.body?.cancel()
      return refusal(url, response.status)
    }
    return await readBounded(url, response, maxBytes)
  } catch (cause) {
    if (cause instanceof BlobSourceError) throw cause
    throw new BlobSourceError('BEACON_UNREACHABLE', `${url} did not answer`, { cause })
  }
}

function refusal(url: string, status: number): null {
  if (status === 404 || status === 410) return null
  const isBusy = status >= 500 || status === 429
  const code = isBusy ? 'BEACON_UNREACHABLE' : 'BEACON_INVALID'
  throw new BlobSourceError(code, `${url} answered ${status}`, { meta: { status } })
}

async function readBounded(url: string, response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > maxBytes) throw new BlobSourceError('BEACON_INVALID', `${url} sent too much`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
