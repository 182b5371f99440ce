/** What an operator and a trader do by hand, with the binary, an L1 with blobs and no shortcut. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mnemonicToAccount } from 'viem/accounts'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import {
  assay,
  assayService,
  type Finished,
  freePort,
  run,
  type Service,
  startL1,
} from './processes.ts'

const LONG = 120_000
const MNEMONIC = 'test test test test test test test test test test test junk'
const folder = mkdtempSync(join(tmpdir(), 'assay-operator-'))
const services: Service[] = []
let rpc = ''
let vault = ''
let gateway = ''
let sequencerArgs: string[] = []

const path = (name: string) => join(folder, name)
const env = () => ({ ASSAY_GATEWAY: gateway, ASSAY_RPC: rpc })
const by = (name: string, ...args: string[]) =>
  assay([...args, '--key-file', path(`${name}.key`), '--json'], env())

/** The result of a command that must work. */
function json(finished: Finished) {
  if (finished.code !== 0) throw new Error(`exit ${finished.code}: ${finished.stderr}`)
  return JSON.parse(finished.stdout)
}

async function started(args: readonly string[]): Promise<Service> {
  const service = assayService(args)
  services.push(service)
  gateway = JSON.parse(await service.firstLine).gateway
  return service
}

beforeAll(async () => {
  const names = ['poster', 'header', 'alice', 'bob']
  for (const [addressIndex, name] of names.entries()) {
    const { privateKey } = mnemonicToAccount(MNEMONIC, { addressIndex }).getHdKey()
    const hex = Buffer.from(privateKey ?? []).toString('hex')
    writeFileSync(path(`${name}.key`), `0x${hex}\n`, { mode: 0o600 })
  }
  const port = await freePort()
  rpc = `http://127.0.0.1:${port}`
  services.push(await startL1(port))
  const keys = ['--key-file', path('poster.key'), '--header-key-file', path('header.key')]
  const to = ['--rpc', rpc, '--out', path('venue.json')]
  json(await assay(['deploy', ...to, ...keys, '--window-seconds', '1', '--json']))
  vault = JSON.parse(readFileSync(path('venue.json'), 'utf8')).vault
  const places = ['--rpc', rpc, '--exchange', vault, '--data', path('data')]
  const ports = ['--port', '0', '--gossip-port', '0']
  const pace = ['--submission-interval-ms', '1500', '--settlement-poll-ms', '100', '--json']
  sequencerArgs = ['sequencer', ...places, ...ports, ...keys, ...pace]
  await started(sequencerArgs)
}, LONG)

afterAll(async () => {
  for (const { child, exited } of services.reverse()) {
    child.kill('SIGTERM')
    await exited
  }
  rmSync(folder, { recursive: true })
}, LONG)

test(
  'deposit, trade, withdraw, be paid on L1, and have it all verified',
  async () => {
    await Promise.all([
      by('alice', 'faucet', 'USDC', '10000').then(json),
      by('bob', 'faucet', 'ETH', '10').then(json),
    ])
    const [deposit] = await Promise.all([
      by('alice', 'deposit', 'USDC', '5000').then(json),
      by('bob', 'deposit', 'ETH', '2.5').then(json),
    ])
    expect(deposit).toMatchObject({ credited: true })
    const at = ['ETH-USDC', '--price', '1000.5']
    const bought = json(await by('alice', 'order', 'buy', '2', ...at))
    expect(bought).toMatchObject({ status: 'OK', resting: '2.0000' })
    const sold = json(await by('bob', 'order', 'sell', '0.5', ...at, '--time-in-force', 'ioc'))
    expect(sold).toMatchObject({ filled: '0.5000', resting: '0.0000' })
    const book = json(await assay(['book', 'ETH-USDC', '--json'], env()))
    expect(book.bids).toEqual([['1000.50', '1.5000']])
    json(await by('alice', 'cancel', '--all'))
    const { balances } = json(await by('alice', 'balance'))
    expect(balances[0]).toMatchObject({ symbol: 'USDC', free: '4499.750000', locked: '0.000000' })

    json(await by('alice', 'withdraw', 'USDC', '4499.75'))
    const paid = json(await by('alice', 'claim', '--wait'))
    expect(paid).toMatchObject([{ symbol: 'USDC', amount: '4499.750000' }])
    expect(json(await by('alice', 'withdrawals'))).toMatchObject([{ stage: 'claimed' }])

    const lines = [bought, sold].map(({ receipt }) => JSON.stringify(receipt))
    writeFileSync(path('receipts'), lines.join('\n'))
    const places = ['--rpc', rpc, '--beacon', rpc, '--exchange', vault]
    const report = json(
      await assay(['verify', ...places, '--receipts', path('receipts'), '--json']),
    )
    expect(report).toMatchObject({ verdict: 'ok', receipts: { given: 2, found: 2 } })
  },
  LONG,
)

test(
  'an order that cast signs is taken, and refused with one field changed',
  async () => {
    json(await by('bob', 'deposit', 'ETH', '1'))
    const { owner } = json(await by('bob', 'balance'))
    const size = ['order', 'sell', '0.1', 'ETH-USDC', '--price', '2000']
    const printed = await assay([...size, '--address', owner, '--print-typed-data'], env())
    writeFileSync(path('order.json'), printed.stdout)
    const key = readFileSync(path('bob.key'), 'utf8').trim()
    const from = ['--data', '--from-file', path('order.json')]
    const signed = await run('cast', ['wallet', 'sign', '--private-key', key, ...from])
    const signature = ['--signature', signed.stdout.trim(), '--json']
    const data = JSON.parse(printed.stdout)
    data.message.price += 1
    writeFileSync(path('forged.json'), JSON.stringify(data))
    const forged = ['order', '--from-typed-data', path('forged.json'), ...signature]
    const refused = await assay(forged, env())
    expect([refused.code, refused.stdout]).toEqual([7, ''])
    expect(refused.stderr).toContain('BAD_SIGNATURE')
    const honest = ['order', '--from-typed-data', path('order.json'), ...signature]
    expect(json(await assay(honest, env()))).toMatchObject({ resting: '0.1000' })
  },
  LONG,
)

test(
  'a second process on the same data is refused with a sentence',
  async () => {
    const second = await assay(sequencerArgs)
    expect(second.code).toBe(1)
    expect(second.stderr).toContain('error: Another process uses')
  },
  LONG,
)

test(
  'kill -9 loses nothing that was acknowledged; a busy port says so; SIGTERM ends with 0',
  async () => {
    const before = json(await assay(['book', 'ETH-USDC', '--json'], env()))
    const first = services.at(-1) as Service
    first.child.kill('SIGKILL')
    await first.exited
    const l1Port = new URL(rpc).port
    const busy = await assay([...sequencerArgs, '--port', l1Port])
    expect(busy.code).toBe(1)
    expect(busy.stderr).toContain('Choose another port')
    const again = await started(sequencerArgs)
    const after = json(await assay(['book', 'ETH-USDC', '--json'], env()))
    expect(after.asks).toEqual(before.asks)
    json(await by('bob', 'cancel', '--all'))
    again.child.kill('SIGKILL')
    await again.exited
  },
  LONG,
)

test(
  'a venue starts while L1 is silent, trades on, and posts it when L1 is back',
  async () => {
    const silent = sequencerArgs.with(
      sequencerArgs.indexOf(rpc),
      `http://127.0.0.1:${await freePort()}`,
    )
    const elsewhere = silent.with(silent.indexOf(path('data')), path('nothing'))
    const refused = await assay(elsewhere)
    expect([refused.code, refused.stdout]).toEqual([5, ''])
    const alone = await started(silent)
    const sell = ['order', 'sell', '0.2', 'ETH-USDC', '--price', '3000']
    expect(json(await by('bob', ...sell))).toMatchObject({ status: 'OK', resting: '0.2000' })
    alone.child.kill('SIGKILL')
    await alone.exited
    const back = await started(sequencerArgs)
    const { asks } = json(await assay(['book', 'ETH-USDC', '--json'], env()))
    expect(asks).toContainEqual(['3000.00', '0.2000'])
    const isPosted = async () => {
      const health = await (await fetch(`${gateway}/health/ready`)).json()
      return (health as { unpostedRecords: number }).unpostedRecords === 0
    }
    await vi.waitUntil(isPosted, { timeout: LONG, interval: 200 })
    back.child.kill('SIGTERM')
    expect(await back.exited).toBe(0)
  },
  LONG,
)
