/**
 * Seeded bots as a process of their own: makers, takers and a griefer, over the public API alone.
 * They deposit on L1, trade, withdraw, and write every receipt to a file. One JSON line a second on
 * standard output says how far they are. SIGTERM: they stop trading, settle, and end.
 */
import { createWriteStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { type AssayClient, createClient, localSigner } from '@assay/sdk'
import { privateKeyToAccount } from 'viem/accounts'
import { createTally, type Tally } from './tally.ts'
import { createRandom, griefer, maker, type Random, type Trader, taker } from './traders.ts'
import { devKey, KEYS } from './venue.ts'

const MAKERS = 2
const TAKERS = 3
const PATIENCE_MS = 150_000
const DEPOSITS = { ETH: '200', BTC: '10', USDC: '2000000' } as const

const { values } = parseArgs({
  options: {
    gateway: { type: 'string' },
    rpc: { type: 'string' },
    vault: { type: 'string' },
    seed: { type: 'string' },
    receipts: { type: 'string' },
  },
})
const seed = Number(values.seed ?? 1)
const receipts = createWriteStream(values.receipts ?? '/dev/null', { flags: 'a' })
const tally = createTally((receipt) => void receipts.write(`${JSON.stringify(receipt)}\n`))
const stopping = new AbortController()
process.once('SIGTERM', () => stopping.abort())

const clients = Array.from({ length: MAKERS + TAKERS + 1 }, (_, i) => clientOf(i))
const report = setInterval(() => tell('trading'), 1_000)
// The key for trading by hand is funded like the bots.
const hand = KEYS.hand - KEYS.firstBot
await Promise.all([...clients.keys(), hand].map((i) => fund(i, clients[i] ?? clientOf(i))))
tell('funded')
await Promise.all(clients.map((client, i) => trade(i, client)))
tell('settling')
await Promise.all(clients.map((client) => leave(client)))
clearInterval(report)
tell('done')
receipts.end()

function clientOf(index: number): AssayClient {
  return createClient({
    gatewayUrl: values.gateway ?? '',
    rpcUrl: values.rpc ?? '',
    vault: values.vault as `0x${string}`,
    account: accountOf(index),
    // Long enough to outlive a sequencer that is killed and started again.
    undecidedMs: 60_000,
  })
}

function accountOf(index: number) {
  return privateKeyToAccount(devKey(KEYS.firstBot + index))
}

function tell(stage: string): void {
  process.stdout.write(`${JSON.stringify({ stage, ...tally.figures() })}\n`)
}

/** Mints test tokens, deposits them and waits until the exchange has credited all. */
async function fund(index: number, client: AssayClient): Promise<void> {
  const { assets } = await client.info()
  const settlement = await client.l1.settlement()
  for (const { id, symbol, decimals } of assets) {
    const amount = DEPOSITS[symbol as keyof typeof DEPOSITS]
    const atoms = BigInt(amount) * 10n ** BigInt(decimals)
    await settlement.mint({ asset: id, to: accountOf(index).address, atoms })
    await client.l1.deposit({ asset: symbol, amount })
  }
  await patiently(async () => {
    const credited = (await client.deposits()).filter(({ stage }) => stage === 'credited')
    if (credited.length < assets.length) return false
    tally.credited(credited.length)
    return true
  })
}

async function trade(index: number, client: AssayClient): Promise<void> {
  const random = createRandom(seed * 1_000 + index)
  const trader = traderOf(index, client, random)
  for (let round = 0; !stopping.signal.aborted; round++) {
    // One withdrawal early on, so that it is confirmed and paid while the venue trades.
    if (round === 20) await withdraw(client, tally)
    await trader()
    await pause(100 + random(150))
  }
}

function traderOf(index: number, client: AssayClient, random: Random): Trader {
  if (index < MAKERS) return maker(client, random, tally)
  if (index < MAKERS + TAKERS) return taker(client, random, tally)
  const account = accountOf(index)
  return griefer(client, random, tally, {
    gateway: values.gateway ?? '',
    sign: (data) => localSigner(account).signTypedData(data),
  })
}

async function withdraw(client: AssayClient, into: Tally): Promise<void> {
  await into.attempt(() => client.withdraw({ asset: 'USDC', amount: '1000' }))
}

/** Claims on L1 what was withdrawn, once it is confirmed there. */
async function leave(client: AssayClient): Promise<void> {
  await patiently(async () => {
    const open = (await client.withdrawals()).filter(({ stage }) => stage !== 'claimed')
    for (const withdrawal of open) {
      if (withdrawal.stage !== 'confirmed' || (await client.l1.isPaid(withdrawal))) continue
      await client.l1.claim(withdrawal)
    }
    const rows = await client.withdrawals()
    const paid = await Promise.all(rows.map((row) => client.l1.isPaid(row)))
    if (!paid.every(Boolean)) return false
    tally.paid(paid.length)
    return true
  })
}

/** Polls; the API may be away for a while, and a killed claim delays what stands behind it. */
async function patiently(isDone: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS
  while (performance.now() < deadline) {
    try {
      if (await isDone()) return
    } catch (error) {
      if (performance.now() > deadline - 5_000) throw error
    }
    await pause(300)
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      stopping.signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    stopping.signal.addEventListener('abort', done)
  })
}
