/** A client from flags. */
import { AssayApiError, type AssayClient, createClient } from '@assay/sdk'
import { CliError } from './failure.ts'
import type { TraderFlags } from './flags.ts'
import { accountOf } from './keys.ts'

/** Reads only: no key is touched. */
export function reader(flags: { readonly gateway: string }): AssayClient {
  return createClient({ gatewayUrl: flags.gateway })
}

/** With the key of the flags. @throws CliError KEY_REFUSED, USAGE */
export async function trader(flags: TraderFlags): Promise<AssayClient> {
  const chainId = async () => (await reader(flags).info()).chainId
  const account = await accountOf(flags, chainId)
  const { owner, session } = flags
  if ((owner === undefined) !== (session === undefined)) {
    throw new CliError('USAGE', 'A session key needs both --owner and --session.')
  }
  return createClient({
    gatewayUrl: flags.gateway,
    ...(account === null ? {} : { account }),
    ...(flags.rpc === undefined ? {} : { rpcUrl: flags.rpc }),
    ...(flags.exchange === undefined ? {} : { vault: flags.exchange }),
    ...(owner === undefined || session === undefined ? {} : { session: { owner, key: session } }),
  })
}

const POLL_MS = 250

/** Asks until there is an answer. @throws CliError TIMEOUT */
export async function until<T>(
  what: string,
  timeoutMs: number,
  ask: () => Promise<T | null>,
): Promise<T> {
  const deadline = performance.now() + timeoutMs
  for (;;) {
    const answer = await ask()
    if (answer !== null) return answer
    if (performance.now() > deadline) {
      throw new CliError('TIMEOUT', `${what} did not happen within ${timeoutMs / 1_000} s.`)
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}

/** What the work gives, or `otherwise` before the first deposit has opened the account. */
export async function unlessNew<T>(work: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof AssayApiError && error.code === 'UNKNOWN_ACCOUNT') return otherwise
    throw error
  }
}
