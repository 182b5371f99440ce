/** The public API, as the demo's status and summary read it. */

export interface SubmissionRow {
  readonly index: number
  readonly stateRoot: string
  readonly groups: number
  readonly stage: 'posted' | 'confirmed'
  readonly transaction: string
}

export interface HealthRow {
  readonly status: string
  readonly batchId: number
  readonly opSeqNext: number
  readonly submissionsPosted: number
  readonly submissionsConfirmed: number
  readonly unpostedBatches: number
}

export interface InfoRow {
  readonly chainId: number
  readonly vault: string
  readonly claims: string
  readonly gossip: readonly string[]
  readonly implementations: Readonly<Record<string, string>>
}

/** GET as JSON; null while the API is away (it is killed on purpose now and then). */
export async function ask<T>(gateway: string, path: string): Promise<T | null> {
  try {
    const response = await fetch(gateway + path, { signal: AbortSignal.timeout(3_000) })
    return (await response.json()) as T
  } catch {
    return null
  }
}

/** All rows of a paged list, from `since` on. */
export async function askAll<Row>(
  gateway: string,
  path: string,
  name: string,
  idOf: (row: Row) => number,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  let since = 0
  for (;;) {
    const page = await ask<Record<string, readonly Row[]>>(gateway, `${path}?since=${since}`)
    const fresh = (page?.[name] ?? []).filter((row) => idOf(row) > since || rows.length === 0)
    if (fresh.length === 0) return rows
    rows.push(...fresh)
    since = Math.max(...fresh.map(idOf))
  }
}

/** Resolves when `condition` holds, or throws with `what` after `seconds`. Polls. */
export async function until(
  what: string,
  seconds: number,
  condition: () => Promise<boolean>,
): Promise<void> {
  const deadline = performance.now() + seconds * 1_000
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`${what} did not happen in ${seconds} s.`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
