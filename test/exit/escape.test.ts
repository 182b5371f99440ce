/** The exchange stops: everybody leaves over a real L1 with what L1 and the blobs alone give. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RecordType } from '@assay/protocol'
import { createSettlement, privateKeyToAccount } from '@assay/settlement'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EscapeFlags, escapeNow } from '../../cli/src/commands/escape.ts'
import { exitBundle } from '../../cli/src/commands/exitBundle.ts'
import { DEV_KEYS } from '../settlement/anvil.ts'
import {
  type Exchange,
  MAX_LAG_MS,
  prepare,
  startExchange,
  WINDOW_SECONDS,
} from '../settlement/exchange.ts'
import { MARKETS, orderTerms, signedBy } from './trading.ts'

const LONG = 180_000
const DAY = 86_400
const STUCK_SECONDS = 3_600 + MAX_LAG_MS / 1_000 + WINDOW_SECONDS + 1
const user = privateKeyToAccount(DEV_KEYS[2])
const newcomer = privateKeyToAccount(DEV_KEYS[3])
let exchange: Exchange
let folder: string
let places: { rpc: string; beacon: string[]; exchange: `0x${string}` }

beforeAll(async () => {
  exchange = await startExchange({ markets: MARKETS })
  folder = await mkdtemp(join(tmpdir(), 'assay-escape-'))
  const rpc = exchange.anvil.rpcUrl
  places = { rpc, beacon: [rpc], exchange: exchange.poster.vault }
}, LONG)

afterAll(async () => {
  await exchange.stop()
  await rm(folder, { recursive: true })
}, LONG)

const held = (asset: number, owner: `0x${string}` = user.address) =>
  exchange.poster.balanceOf(asset, owner)

/** With a key that owns nothing in the exchange. */
function leave(more: Partial<EscapeFlags>): Promise<number> {
  const { rpc, exchange: vault } = places
  const flags = { rpc, exchange: vault, privateKey: DEV_KEYS[0] }
  return escapeNow({ ...flags, activate: false, fix: false, json: true, ...more })
}

async function post(records: readonly Uint8Array[]) {
  const { inputs, proposal, sidecar } = await prepare(exchange, records)
  return (await exchange.poster.submit(inputs, proposal, sidecar)).claim
}

test(
  'escape while claims still confirm: the bundle follows the root, everybody gets all of it, once',
  async () => {
    const { poster, anvil } = exchange
    await exchange.user.deposit({ asset: 0, amount: 50_000 })
    const now = (await poster.latestBlock()).timestamp * 1_000
    const withdraw = { type: RecordType.WITHDRAW, account: 1, key: 0, asset: 0, amount: 700 }
    const first = await post([
      signedBy(exchange, DEV_KEYS[2], orderTerms(now)),
      signedBy(exchange, DEV_KEYS[2], { ...withdraw, seq: 1 }),
    ])
    await anvil.passTime(WINDOW_SECONDS)
    await poster.confirm([first.claimId])

    const old = join(folder, 'old.json')
    const owner = [user.address]
    expect(await exitBundle({ ...places, owner, out: old, json: true })).toBe(0)
    expect(JSON.parse(await readFile(old, 'utf8')).accounts).toMatchObject([
      { balances: [{ asset: 0, free: 39_300, locked: 10_000 }], withdrawals: [{ amount: 700 }] },
    ])
    const before = await held(0)
    // Nothing is stuck; what is confirmed is paid all the same.
    expect(await leave({ bundle: old })).toBe(1)
    expect((await held(0)) - before).toBe(700n * 10n ** 10n)

    // A submission that nobody has confirmed, and deposits that nobody has taken.
    const second = await post([signedBy(exchange, DEV_KEYS[2], { ...withdraw, seq: 2 })])
    await exchange.user.deposit({ asset: 1, amount: 40 })
    const { rpcUrl } = anvil
    const late = await createSettlement({ rpcUrl, vault: poster.vault, account: newcomer })
    await poster.mint({ asset: 1, to: newcomer.address, atoms: 90n })
    await late.deposit({ asset: 1, amount: 90 })
    expect(await leave({ activate: true })).toBe(1)
    await anvil.passTime(STUCK_SECONDS)
    expect(await leave({ activate: true })).toBe(0)
    expect(await leave({ activate: true })).toBe(0)
    expect(await leave({ fix: true })).toBe(1)
    expect(await leave({ bundle: old })).toBe(1)

    // In the grace a claim confirms: the root that is fixed is another one than the bundle's.
    await poster.confirm([second.claimId])
    await anvil.passTime(3 * DAY)
    // What needs no bundle is paid before an outdated one is refused.
    await expect(leave({ bundle: old, privateKey: DEV_KEYS[3] })).rejects.toMatchObject({
      code: 'BUNDLE_OUTDATED',
    })
    expect(await held(1, newcomer.address)).toBe(90n)
    const bundle = join(folder, 'new.json')
    expect(await exitBundle({ ...places, owner, out: bundle, json: true })).toBe(0)
    expect(await leave({ bundle })).toBe(0)
    expect((await held(0)) - before).toBe(50_000n * 10n ** 10n)
    expect(await leave({ privateKey: DEV_KEYS[3] })).toBe(0)
    expect(await held(1, newcomer.address)).toBe(90n)

    // Again: nothing more is paid.
    expect(await leave({ bundle })).toBe(0)
    expect((await held(0)) - before).toBe(50_000n * 10n ** 10n)
    expect(await poster.balanceOf(0, poster.vault)).toBe(0n)
    expect(await poster.balanceOf(1, poster.vault)).toBe(0n)
  },
  LONG,
)

test(
  'a bundle that says more than its proofs is refused before anything is sent',
  async () => {
    const bundle = join(folder, 'new.json')
    const altered = join(folder, 'altered.json')
    const text = await readFile(bundle, 'utf8')
    await writeFile(altered, text.replace('"free": 38600', '"free": 38601'))
    await expect(leave({ bundle: altered })).rejects.toMatchObject({ code: 'BUNDLE_INVALID' })
  },
  LONG,
)
