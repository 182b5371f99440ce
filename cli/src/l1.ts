/** The two questions that are asked before there is a contract. */
import { CliError } from './failure.ts'

async function ask(rpcUrl: string, method: string, params: readonly unknown[]): Promise<unknown> {
  try {
    const response = await fetch(rpcUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
      signal: AbortSignal.timeout(10_000),
    })
    const { result } = (await response.json()) as { result?: unknown }
    if (result !== undefined && result !== null) return result
  } catch {
    // Said below, without the detail of the transport.
  }
  throw new CliError('RPC_UNREACHABLE', `The L1 endpoint ${rpcUrl} does not answer ${method}.`)
}

/** @throws CliError RPC_UNREACHABLE */
export async function chainIdOf(rpcUrl: string): Promise<number> {
  return Number(await ask(rpcUrl, 'eth_chainId', []))
}

/** Seconds. @throws CliError RPC_UNREACHABLE */
export async function latestBlockTime(rpcUrl: string): Promise<number> {
  const block = (await ask(rpcUrl, 'eth_getBlockByNumber', ['latest', false])) as {
    timestamp: string
  }
  return Number(block.timestamp)
}

/** Wei. @throws CliError RPC_UNREACHABLE */
export async function balanceOf(rpcUrl: string, holder: string): Promise<bigint> {
  return BigInt((await ask(rpcUrl, 'eth_getBalance', [holder, 'latest'])) as string)
}
