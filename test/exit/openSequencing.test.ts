/** The sequencer is gone: a bonded stranger keeps a real L1's exchange moving, with real blobs. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signedRecord } from '@assay/engine/suite'
import {
  ANY_MARKET,
  accountId,
  amountUnits,
  assetId,
  encodeKey,
  FULL_OP_MASK,
  fromHex,
  KeyKind,
  NO_NOTIONAL_LIMIT,
  RecordType,
  seqNumber,
  toHex,
} from '@assay/protocol'
import { privateKeyToAccount } from '@assay/settlement'
import type { Report } from '@assay/verifier'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { bond } from '../../cli/src/commands/bond.ts'
import { type PostFlags, post } from '../../cli/src/commands/post.ts'
import { verify } from '../../cli/src/commands/verify.ts'
import { DEV_KEYS } from '../settlement/anvil.ts'
import { type Exchange, startExchange, WINDOW_SECONDS } from '../settlement/exchange.ts'

const LONG = 240_000
const SILENCE_SECONDS = 12 * 3_600
const user = privateKeyToAccount(DEV_KEYS[2])
let exchange: Exchange
let folder: string
let flags: PostFlags

beforeAll(async () => {
  exchange = await startExchange()
  folder = await mkdtemp(join(tmpdir(), 'assay-post-'))
  const rpc = exchange.anvil.rpcUrl
  flags = {
    ...{ rpc, beacon: [rpc], exchange: exchange.poster.vault, privateKey: DEV_KEYS[0] },
    ...{ bond: true, watch: false, pollMs: 50, json: true },
  }
}, LONG)

afterAll(async () => {
  await exchange.stop()
  await rm(folder, { recursive: true })
}, LONG)

const round = (more: Partial<PostFlags> = {}) =>
  post({ ...flags, ...more }, new AbortController().signal)

/** What `assay bond` prints, in one JSON line. */
async function bonded(action: 'status' | 'deposit'): Promise<unknown> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    await bond(action, flags)
    return JSON.parse(String(write.mock.lastCall?.[0]))
  } finally {
    write.mockRestore()
  }
}

async function verified(): Promise<Report> {
  const lines: string[] = []
  const { rpc, beacon, exchange: vault } = flags
  const options = {
    ...{ rpc, exchange: vault, ...(beacon && { beacon }), from: 1, watch: false, pollMs: 50 },
    ...{ json: true, quiet: false },
  }
  const output = { out: (line: string) => lines.push(line), err: () => {}, isTerminal: false }
  await verify(options, output, new AbortController().signal)
  return JSON.parse(lines.at(-1) ?? '{}') as Report
}

/** A record of two groups. */
function newKey(seq: number): string {
  const leaf = encodeKey({
    ...{ kind: KeyKind.ADDRESS, generation: 1, opMask: FULL_OP_MASK, markets: [ANY_MARKET] },
    ...{ maxNotional: NO_NOTIONAL_LIMIT, expiry: 2 ** 45, address: fromHex(user.address) },
  })
  const terms = {
    ...{ type: RecordType.SET_KEY, account: accountId(1), key: 0, seq: seqNumber(seq), index: 1 },
    ...{ keyLeafHead: leaf.slice(0, 32), keyHash: leaf.slice(32) },
  }
  const signer = { owner: fromHex(user.address), epoch: 0, keyGeneration: 0 }
  const by = { privateKey: fromHex(DEV_KEYS[2]), signer }
  return toHex(signedRecord(exchange.domainSeparator, terms, by))
}

function withdrawal(seq: number, key: string): string {
  const terms = {
    ...{ type: RecordType.WITHDRAW, account: accountId(1), key: 0, seq: seqNumber(seq) },
    ...{ asset: assetId(0), amount: amountUnits(70) },
  }
  const signer = { owner: fromHex(user.address), epoch: 0, keyGeneration: 0 }
  return toHex(signedRecord(exchange.domainSeparator, terms, { privateKey: fromHex(key), signer }))
}

test(
  'posting opens after the silence, and the stranger posts what waits, claims and confirms it',
  async () => {
    const { poster, anvil } = exchange
    await exchange.user.deposit({ asset: 0, amount: 1_000 })
    await anvil.rpc('anvil_mine', '0x4')
    await expect(round({ bond: false })).rejects.toMatchObject({
      code: 'BOND_MISSING',
      message: expect.stringContaining('1 ETH'),
    })
    const me = privateKeyToAccount(DEV_KEYS[0]).address
    const bondWei = String((await poster.info()).bondWei)
    expect(await bonded('status')).toMatchObject({ owner: me, bondWei, active: false })
    expect(await bonded('deposit')).toMatchObject({ owner: me, bondWei })
    expect(await bonded('status')).toMatchObject({ active: true, lastIndex: 0, isFree: true })
    await expect(bond('deposit', flags)).rejects.toMatchObject({ meta: { error: 'AlreadyBonded' } })
    expect(await round()).toBe(1)
    await anvil.passTime(SILENCE_SECONDS + 60)

    const records = join(folder, 'records.hex')
    // Signed by the owner, by somebody else, and once more: only the first is worth a place.
    const lines = [withdrawal(1, DEV_KEYS[2]), withdrawal(2, DEV_KEYS[3])]
    await writeFile(records, `${[...lines, lines[0]].join('\n')}\n`)
    expect(await round({ records })).toBe(0)
    const [posted] = await poster.submissions({ fromBlock: 0 })
    expect(posted).toMatchObject({ index: 1, inputs: { groups: 1, inboxTo: 2 } })
    expect(await verified()).toMatchObject({ verdict: 'ok', verified: 1, records: 1 })

    // Nothing new, nothing due: nothing happens.
    expect(await round()).toBe(0)
    expect(await poster.submissions({ fromBlock: 0 })).toHaveLength(1)
    // The bond stays until what it backs is decided.
    await expect(bond('withdraw', flags)).rejects.toMatchObject({ code: 'TX_REVERTED' })
    expect(await bonded('status')).toMatchObject({ active: true, lastIndex: 1, isFree: false })
    // Watching, it confirms as soon as it may, and ends when it is told to.
    const stop = new AbortController()
    const watching = post({ ...flags, watch: true }, stop.signal)
    await anvil.passTime(WINDOW_SECONDS)
    await vi.waitUntil(async () => (await poster.confirmedCount()) === 2, { timeout: LONG })
    stop.abort()
    expect(await watching).toBe(0)
    expect(await poster.submissions({ fromBlock: 0 })).toHaveLength(1)
    expect(await poster.confirmedOutcome(1)).toMatchObject({
      totals: [{ asset: 0, depositsConsumed: 1_000n, withdrawalsEmitted: 70n }],
    })
    expect(await poster.bondOf(me)).toMatchObject({ active: true })
    await bond('withdraw', flags)
    expect(await poster.bondOf(me)).toMatchObject({ active: false })
  },
  LONG,
)

test(
  'of two posters at once one lands, the other says so; the sequencer’s own key is refused',
  async () => {
    const { poster, anvil } = exchange
    const before = (await poster.submissions({ fromBlock: 0 })).length
    await exchange.user.deposit({ asset: 0, amount: 1_000 })
    await anvil.rpc('anvil_mine', '0x4')
    await anvil.passTime(SILENCE_SECONDS + 60)
    await expect(round({ privateKey: DEV_KEYS[1] })).rejects.toMatchObject({
      code: 'KEY_REFUSED',
      message: expect.stringContaining('own key'),
    })
    const said: string[] = []
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
      said.push(String(line))
      return true
    })
    const both = await Promise.all([round(), round({ privateKey: DEV_KEYS[3] })])
    write.mockRestore()
    expect(both).toEqual([0, 0])
    const types = said.map((line) => (JSON.parse(line) as { type: string }).type)
    // Or the second one came when the first one's was there already.
    expect(types.filter((type) => type === 'posted')).toHaveLength(1)
    expect(types.some((type) => ['overtaken', 'idle'].includes(type))).toBe(true)
    const posted = await poster.submissions({ fromBlock: 0 })
    expect(posted.map(({ index }) => index)).toEqual(posted.map((_, i) => i + 1))
    expect(posted).toHaveLength(before + 1)
    expect(await verified()).toMatchObject({ verdict: 'ok' })
  },
  LONG,
)

test(
  'two processes with one key at once: one submission, each says what became of it',
  async () => {
    const { poster, anvil } = exchange
    const before = (await poster.submissions({ fromBlock: 0 })).length
    await anvil.passTime(SILENCE_SECONDS + 60)
    const records = join(folder, 'keys.hex')
    const key = newKey(11)
    await writeFile(
      records,
      `${withdrawal(10, DEV_KEYS[2])}\n${key}\n${withdrawal(12, DEV_KEYS[2])}`,
    )
    const said: string[] = []
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
      said.push(String(line))
      return true
    })
    const both = await Promise.allSettled([round({ records }), round({ records })])
    write.mockRestore()
    expect(both.map((one) => (one.status === 'fulfilled' ? one.value : one.reason))).toEqual([0, 0])
    const news = said.map((line) => JSON.parse(line) as { type: string; transaction?: string })
    const ends = news.filter(({ type }) => ['posted', 'overtaken', 'idle'].includes(type))
    expect(ends).toHaveLength(2)
    const posted = await poster.submissions({ fromBlock: 0 })
    expect(posted).toHaveLength(before + 1)
    // One key, one nonce: both may have sent the very same transaction, and then both say so.
    const sent = ends.filter(({ type }) => type === 'posted').map(({ transaction }) => transaction)
    expect([...new Set(sent)]).toEqual([posted.at(-1)?.transactionHash])
    // A withdrawal on each side of a record of two groups.
    expect(posted.at(-1)).toMatchObject({ inputs: { groups: 4 } })
    expect(await verified()).toMatchObject({ verdict: 'ok' })
    // Half of it is no record.
    await writeFile(records, key.slice(0, 2 + 2 * 124))
    await expect(round({ records })).rejects.toMatchObject({ code: 'USAGE' })
  },
  LONG,
)
