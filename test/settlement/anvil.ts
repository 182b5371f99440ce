/** A real L1 node for tests, on a port of its own choice. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Anvil {
  readonly rpcUrl: string
  rpc(method: string, ...params: readonly unknown[]): Promise<unknown>
  /** Lets `seconds` pass and mines a block. */
  passTime(seconds: number): Promise<void>
  stop(): Promise<void>
}

const binary = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'anvil')

/** anvil's own development keys: known to everybody, worth nothing. */
export const DEV_KEYS = [
  '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80',
  '0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d',
  '0x5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a',
  '0x7c852118294e51e653712a81e05800f419141751be58f605c371e15141b007a6',
] as const

/** Blocks come with transactions, and are final two blocks on unless flags say so. Stop it. */
export async function startAnvil(...extra: readonly string[]): Promise<Anvil> {
  const epoch = extra.includes('--slots-in-an-epoch') ? [] : ['--slots-in-an-epoch', '1']
  const chain = ['--hardfork', 'osaka', ...epoch, '--accounts', '10']
  const child = spawn(binary, ['--port', '0', ...chain, ...extra], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const listening = (async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      const port = /^Listening on 127\.0\.0\.1:(\d+)/.exec(line)?.[1]
      if (port !== undefined) return `http://127.0.0.1:${port}`
    }
    throw new Error('anvil ended before it listened')
  })()
  const rpcUrl = await listening
  child.stdout.resume()
  const rpc = async (method: string, ...params: readonly unknown[]) => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(rpcUrl, { method: 'POST', headers, body })
    const answer = (await response.json()) as { result?: unknown; error?: { message: string } }
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error.message}`)
    return answer.result
  }
  return {
    rpcUrl,
    rpc,
    async passTime(seconds) {
      await rpc('evm_increaseTime', seconds)
      await rpc('evm_mine')
    },
    async stop() {
      child.kill()
      await ended
    },
  }
}
