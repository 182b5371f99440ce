/** An inbox that is flooded, and the words of docs/exit.md, on a real L1. */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { privateKeyToAccount, vaultAbi } from '@assay/settlement'
import { encodeFunctionData } from 'viem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { post } from '../../cli/src/commands/post.ts'
import { DEV_KEYS } from '../settlement/anvil.ts'
import { type Exchange, prepare, startExchange, WINDOW_SECONDS } from '../settlement/exchange.ts'
import { MARKETS } from './trading.ts'

const LONG = 240_000
const SILENCE_SECONDS = 12 * 3_600
/** anvil's first account, which it signs for. */
const SENDER = '0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266'
const ROOT = join(import.meta.dirname, '..', '..')
let exchange: Exchange
let folder: string

beforeAll(async () => {
  exchange = await startExchange({ markets: MARKETS })
  folder = await mkdtemp(join(tmpdir(), 'assay-flood-'))
}, LONG)

afterAll(async () => {
  await exchange.stop()
  await rm(folder, { recursive: true })
}, LONG)

/** Runs a line of the page in a shell, `assay` being this tree's. */
async function run(line: string): Promise<number> {
  const { rpcUrl } = exchange.anvil
  const assay = `"${process.execPath}" "${join(ROOT, 'cli/bin/assay.mjs')}"`
  const env = { ...process.env, RPC: rpcUrl, BEACON: rpcUrl, VAULT: exchange.poster.vault }
  const script = line.replace(/^assay/, assay)
  const child = spawn('bash', ['-c', script], { cwd: folder, env, stdio: 'inherit' })
  return await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? -1)))
}

test(
  'the commands of docs/exit.md do what it says',
  async () => {
    const { poster, anvil } = exchange
    await writeFile(join(folder, 'my.key'), DEV_KEYS[2], { mode: 0o600 })
    await exchange.user.deposit({ asset: 1, amount: 500_000_000 })
    const { inputs, proposal, sidecar } = await prepare(exchange, [])
    const { claim } = await poster.submit(inputs, proposal, sidecar)
    await anvil.passTime(WINDOW_SECONDS)
    await poster.confirm([claim.claimId])
    const page = await readFile(join(ROOT, 'docs', 'exit.md'), 'utf8')
    const commands = page.split('\n').flatMap((line) => /^ {4}(assay .*)$/.exec(line)?.[1] ?? [])
    const runnable = commands.filter((line) => !/^assay (post|verify|bond)/.test(line))
    expect(runnable.map((line) => line.split(' ').slice(1, 3).join(' '))).toEqual([
      ...['exit-bundle --rpc', 'exit-bundle --rpc', 'force withdraw', 'force cancel-all'],
      ...['force order', 'escape --rpc', 'escape --rpc'],
    ])
    const owner = privateKeyToAccount(DEV_KEYS[2]).address
    const codes: number[] = []
    for (const line of runnable) {
      const mine = line
        .replace('0xYou', owner)
        .replace('ETH-USDC', 'WETH-USDC')
        .replace('3001.50', '30')
      codes.push(await run(mine))
    }
    // Nothing is stuck: the way out says so and ends with 1.
    expect(codes).toEqual([0, 0, 0, 0, 0, 1, 1])
    expect(await poster.inboxLength()).toBe(5)
  },
  LONG,
)

test(
  'inbox flood deadlocking submit: the quota is taken, then the rest, and nothing is refused',
  async () => {
    const { poster, anvil } = exchange
    const before = await poster.inboxLength()
    await anvil.rpc('evm_setAutomine', false)
    for (let i = 1; i <= 600; i++) {
      const owner = `0x${(0x1000 + i).toString(16).padStart(40, 'b')}` as const
      const data = encodeFunctionData({ abi: vaultAbi, functionName: 'openAccount', args: [owner] })
      await anvil.rpc('eth_sendTransaction', {
        from: SENDER,
        to: poster.vault,
        data,
        gas: '0x30d40',
      })
    }
    await anvil.rpc('evm_setAutomine', true)
    await anvil.rpc('anvil_mine', '0x20')
    expect(await poster.inboxLength()).toBe(before + 600)
    // All of it is due, for all who look.
    await anvil.passTime(SILENCE_SECONDS + 60)
    const rpc = anvil.rpcUrl
    const flags = {
      ...{ rpc, beacon: [rpc], exchange: poster.vault, privateKey: DEV_KEYS[0], bond: true },
      ...{ watch: false, pollMs: 50, json: false },
    }
    const { nextInbox } = await poster.cursors()
    expect(await post(flags, new AbortController().signal)).toBe(0)
    expect((await poster.cursors()).nextInbox).toBe(nextInbox + 512)
    expect(await post(flags, new AbortController().signal)).toBe(0)
    expect((await poster.cursors()).nextInbox).toBe(before + 600)
  },
  LONG,
)
