/** A market from its announcement, through the delay and the inbox, to a confirmed claim. */
import { signedRecord } from '@assay/engine/suite'
import {
  accountId,
  fromHex,
  MarketStatus,
  marketId,
  priceTicks,
  quantityLots,
  RecordType,
  SelfTrade,
  Side,
  seqNumber,
  slotId,
  TimeInForce,
  timestampMs,
} from '@assay/protocol'
import { createGovernorClient, type GovernorInfo, privateKeyToAccount } from '@assay/settlement'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { governCommand } from '../../cli/src/commands/govern.ts'
import { DEV_KEYS } from './anvil.ts'
import { type Exchange, startExchange, WINDOW_SECONDS } from './exchange.ts'
import { post } from './liar.ts'

const LONG = 120_000
const MARKET = 7
const [ADMIN, , USER, STRANGER] = DEV_KEYS
const user = privateKeyToAccount(USER)
let exchange: Exchange

beforeAll(async () => {
  exchange = await startExchange()
  await exchange.user.deposit({ asset: 1, amount: 5_000_000 })
}, LONG)
afterAll(() => exchange.stop())
afterEach(() => vi.restoreAllMocks())

/** What `assay govern … --json` says. */
async function govern(...args: readonly string[]): Promise<Record<string, unknown>> {
  const said: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.push(String(text))
    return true
  })
  const place = ['--rpc', exchange.anvil.rpcUrl, '--exchange', exchange.poster.vault, '--json']
  await governCommand().parseAsync([...args, ...place], { from: 'user' })
  write.mockRestore()
  return JSON.parse(said.at(-1) ?? '{}') as Record<string, unknown>
}

const listing = (...key: readonly string[]) =>
  govern(
    ...['propose', 'list', `${MARKET}`, '--base', 'WETH', '--quote', 'USDC'],
    ...['--lot', '0.001', '--tick', '0.01', '--taker-fee', '500', '--maker-fee', '100', ...key],
  )

/** A bid of the user's in the new market. */
async function bid(slot: number): Promise<Uint8Array> {
  const { timestamp } = await exchange.poster.latestBlock()
  return signedRecord(
    exchange.domainSeparator,
    {
      type: RecordType.ORDER,
      ...{ account: accountId(1), slot: slotId(slot), seq: seqNumber(1), key: 0 },
      ...{ market: marketId(MARKET), side: Side.BID, timeInForce: TimeInForce.GTT },
      ...{ price: priceTicks(100), quantity: quantityLots(2), slide: false, replace: false },
      ...{ selfTrade: SelfTrade.CANCEL_TAKER, maxFeePpm: 10_000 },
      ...{ expiry: timestampMs((timestamp + 86_400) * 1_000), displayQuantity: 0, stopPrice: 0 },
    },
    {
      privateKey: exchange.userKey,
      signer: { owner: fromHex(user.address), epoch: 0, keyGeneration: 0 },
    },
  )
}

async function confirmed(records: readonly Uint8Array[]) {
  const { submitted, result } = await post(exchange, records)
  await exchange.anvil.passTime(WINDOW_SECONDS)
  await exchange.poster.confirm([submitted.claim.claimId])
  return result
}

test(
  'announced, waited for, executed by a stranger, taken by the machine, confirmed',
  async () => {
    const { anvil, poster, machine } = exchange
    const { governor } = exchange.deployed
    const admin = privateKeyToAccount(ADMIN).address
    const before = (await govern('list')).governor as GovernorInfo
    expect(before).toMatchObject({ admin, guardian: admin, proposalCount: 0 })
    expect(before.address.toLowerCase()).toBe(governor.toLowerCase())

    const wrongKey = listing('--private-key', STRANGER)
    await expect(wrongKey).rejects.toMatchObject({ meta: { error: 'NotAdmin' } })
    const dry = await listing('--dry-run', '--from', admin)
    expect(dry).toMatchObject({ dryRun: true, call: { call: 'propose' } })
    expect((dry.words as string[]).join(' ')).toContain('Lists WETH-USDC as market 7')
    const announced = await listing('--private-key', ADMIN)
    expect(announced).toMatchObject({ id: 1, inboxIndex: null, words: dry.words })

    const early = govern('execute', '1', '--private-key', STRANGER)
    await expect(early).rejects.toMatchObject({ code: 'USAGE' })
    await anvil.passTime(before.delaySeconds)
    const executed = await govern('execute', '1', '--private-key', STRANGER)
    expect(executed).toMatchObject({ inboxIndex: (await poster.inboxLength()) - 1 })
    const twice = govern('execute', '1', '--private-key', STRANGER)
    await expect(twice).rejects.toMatchObject({ code: 'USAGE' })

    const traded = await confirmed([await bid(1)])
    expect(traded.withdrawals).toEqual([])
    expect(machine.engine.market(MARKET)).toMatchObject({
      head: { status: MarketStatus.ACTIVE },
      config: { base: 0, quote: 1, baseUnitsPerLot: 100_000, quoteUnitsPerTickLot: 10 },
      bands: { warnPpm: 50_000, haltPpm: 100_000, bucketSeconds: 300 },
    })
    expect(machine.engine.slot(1, 1).open).not.toBeNull()
    // The genesis is the first.
    expect(await poster.confirmedCount()).toBe(2)

    // At once, without an announcement: what rests stays, nothing new comes.
    await govern('status', `${MARKET}`, 'halted', '--private-key', ADMIN)
    await confirmed([await bid(2)])
    expect(machine.engine.market(MARKET)?.head.status).toBe(MarketStatus.HALTED)
    expect(machine.engine.slot(1, 2)).toMatchObject({ lastSeq: 1, open: null })
    expect((await govern('list')).proposals).toMatchObject([{ id: 1, stage: 'executed' }])
  },
  LONG,
)

test(
  'an announcement can be withdrawn, and an entry that would do nothing is not announced',
  async () => {
    const params = ['propose', 'params', `${MARKET}`, '--taker-fee', '300']
    const useless = govern(...params, '--maker-fee', '400', '--private-key', ADMIN)
    await expect(useless).rejects.toMatchObject({ code: 'USAGE' })
    const { id } = await govern(...params, '--maker-fee', '-200', '--private-key', ADMIN)
    expect(await govern('cancel', `${id}`, '--private-key', ADMIN)).toMatchObject({ id })
    const { proposals } = await govern('list')
    expect((proposals as unknown[]).at(-1)).toMatchObject({ id, stage: 'cancelled' })
    const { rpcUrl } = exchange.anvil
    const reader = await createGovernorClient({ rpcUrl, vault: exchange.poster.vault })
    const call = { call: 'execute', id: Number(id), payload: '0x' } as const
    const refused = reader.check(call, user.address)
    await expect(refused).rejects.toMatchObject({ meta: { error: 'NotAnnounced' } })
  },
  LONG,
)
