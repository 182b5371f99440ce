/** Monitors end wrong claims on a real L1 with real blobs, whatever happens to them. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MonitorNews } from '@assay/monitor'
import { fromHex, outcomeHash, toHex } from '@assay/protocol'
import { privateKeyToAccount } from '@assay/settlement'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startMarket, tradingRecords } from '../prove/disputed.ts'
import { DEV_KEYS } from '../settlement/anvil.ts'
import type { Exchange } from '../settlement/exchange.ts'
import {
  EVERYTHING,
  isDone,
  isRaised,
  isResolved,
  postHonestly,
  postOrphan,
  postWrongly,
  type Watching,
  watchApart,
  watchHere,
} from './rig.ts'

let exchange: Exchange
let folder: string
const running: Watching[] = []

beforeEach(async () => {
  exchange = await startMarket()
  folder = await mkdtemp(join(tmpdir(), 'assay-killing-'))
}, 120_000)

afterEach(async () => {
  for (const watching of running.splice(0)) await watching.stop()
  await exchange.stop()
  await rm(folder, { recursive: true })
}, 60_000)

const tracked = <T extends Watching>(watching: T): T => {
  running.push(watching)
  return watching
}
const flagsOf = (name: string, privateKey: string) => ({
  ...{ ...EVERYTHING, privateKey, rpc: exchange.anvil.rpcUrl, beacon: [exchange.anvil.rpcUrl] },
  ...{ exchange: exchange.poster.vault, data: join(folder, name) },
})
const isKilled = async (claimId: Uint8Array) => (await exchange.poster.claim(claimId))?.killed
const confirmed = async (index: number) => toHex(await exchange.poster.confirmedOutcomeHash(index))

/** Lets time pass, block by block, until `work` is done: patience and windows count L1’s time. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(() => exchange.anvil.passTime(5).catch(() => undefined), 200)
  return await work.finally(() => clearInterval(timer))
}

test('a process with RPC and beacon URLs alone kills, proposes on, and confirms', async () => {
  const honest = await postHonestly(exchange, tradingRecords(exchange, 16))
  const wrong = await postWrongly(exchange, tradingRecords(exchange, 40, 17))
  const next = await postOrphan(exchange, tradingRecords(exchange, 8, 57), wrong.claimed)
  const key = join(folder, 'key')
  await writeFile(key, DEV_KEYS[0], { mode: 0o600 })
  const { rpcUrl } = exchange.anvil
  const data = join(folder, 'data')
  const watching = tracked(
    watchApart([
      ...['--rpc', rpcUrl, '--beacon', rpcUrl, '--exchange', exchange.poster.vault],
      ...['--key-file', key, '--data', data, '--archive', join(folder, 'blobs')],
      ...['--kill', '--propose', '--bond', '--confirm', '--patience', '1s', '--poll-ms', '50'],
    ]),
  )
  await watching.until(isDone('kill'))
  expect(await isKilled(wrong.claimId)).toBe(true)
  expect(await isKilled(honest.claimId)).toBe(false)
  const isOfAll = (news: MonitorNews) =>
    isDone('confirm')(news) && news.type === 'action' && news.action.type === 'confirm'
  await inTime(watching.until(isOfAll))
  const isCounted = async () => (await exchange.poster.confirmedCount()) === 4
  await inTime(
    (async () => {
      while (!(await isCounted())) await exchange.anvil.rpc('evm_mine')
    })(),
  )
  const { from } = wrong
  expect(await confirmed(1)).toBe(toHex(outcomeHash(honest.from.prepared.result.outcome)))
  expect(await confirmed(2)).toBe(toHex(outcomeHash(from.prepared.result.outcome)))
  expect(await confirmed(3)).toBe(toHex(outcomeHash(next.prepared.result.outcome)))
  await watching.until(isRaised('CLAIM_WRONG'))
  await watching.until(isResolved('CLAIM_WRONG'))
  const file = join(data, `${toHex(wrong.claimId)}.evidence.json`)
  const { transaction } = JSON.parse(await readFile(file, 'utf8'))
  expect(fromHex(transaction.data).length).toBeGreaterThan(1_000)
}, 180_000)

test('two monitors do each other no harm, and one kills', async () => {
  const wrong = await postWrongly(exchange, tradingRecords(exchange, 40))
  const both = [DEV_KEYS[0], DEV_KEYS[3]].map((key, i) =>
    tracked(watchHere(flagsOf(`monitor-${i}`, key))),
  )
  await inTime(Promise.race(both.map((one) => one.until(isDone('confirm')))))
  expect(await confirmed(1)).toBe(toHex(outcomeHash(wrong.from.prepared.result.outcome)))
  const kills = await exchange.poster.kills({ fromBlock: 0 })
  expect(kills.map(({ claimId }) => toHex(claimId))).toEqual([toHex(wrong.claimId)])
  const failed = both.flatMap(({ said }) => said).filter(isRaised('ACTION_FAILING'))
  expect(failed).toEqual([])
}, 180_000)

test('ended without a word after its commitment, it kills after the next start', async () => {
  const wrong = await postWrongly(exchange, tradingRecords(exchange, 40))
  const key = join(folder, 'key')
  await writeFile(key, DEV_KEYS[0], { mode: 0o600 })
  const { rpcUrl } = exchange.anvil
  const args = [
    ...['--rpc', rpcUrl, '--beacon', rpcUrl, '--exchange', exchange.poster.vault],
    ...['--key-file', key, '--data', join(folder, 'data'), '--kill', '--commit'],
  ]
  const first = watchApart(args)
  await first.until(isDone('commit'))
  await first.kill()
  expect(await isKilled(wrong.claimId)).toBe(false)
  const second = tracked(watchHere({ ...flagsOf('data', DEV_KEYS[0]), commit: true }))
  await inTime(second.until(isDone('kill')))
  expect(await isKilled(wrong.claimId)).toBe(true)
  expect(second.said.filter(isDone('commit'))).toEqual([])
  expect(second.said.filter(isRaised('CLAIM_WRONG'))).toEqual([])
  const { anvil } = exchange
  await anvil.passTime(3_600)
  await inTime(second.until(isDone('collect')))
}, 180_000)

test('whoever copies the proof gets no reward, though the monitor was restarted', async () => {
  const wrong = await postWrongly(exchange, tradingRecords(exchange, 40))
  const { anvil } = exchange
  const [monitorKey] = DEV_KEYS
  const flags = { ...flagsOf('data', monitorKey), commit: true, propose: false, bond: false }
  const first = watchHere(flags)
  await first.until(isDone('commit'))
  await first.stop()
  const file = join(flags.data, `${toHex(wrong.claimId)}.evidence.json`)
  const { to, data, gas } = JSON.parse(await readFile(file, 'utf8')).transaction
  await anvil.rpc('anvil_mine', '0x2')
  const from = privateKeyToAccount(DEV_KEYS[3]).address
  await anvil.rpc('eth_sendTransaction', { from, to, data, gas: toHexNumber(gas) })
  await anvil.rpc('evm_mine')
  expect(await isKilled(wrong.claimId)).toBe(true)
  const second = tracked(watchHere(flags))
  await inTime(second.until(isDone('open')))
  const me = privateKeyToAccount(monitorKey).address
  expect((await exchange.poster.rewardOf(wrong.claimId)).payee).toBe(me)
  await anvil.passTime(3_600)
  await second.until(isDone('collect'))
  expect((await exchange.poster.rewardOf(wrong.claimId)).amount).toBe(0n)
}, 180_000)

test('a kill in a block that is gone is sent again', async () => {
  const wrong = await postWrongly(exchange, tradingRecords(exchange, 40))
  const { anvil } = exchange
  const snapshot = await anvil.rpc('evm_snapshot')
  const flags = { ...flagsOf('data', DEV_KEYS[0]), propose: false, bond: false, confirm: false }
  const watching = tracked(watchHere(flags))
  await watching.until(isDone('kill'))
  await watching.until(isResolved('CLAIM_WRONG'))
  await anvil.rpc('evm_revert', snapshot)
  expect(await isKilled(wrong.claimId)).toBe(false)
  const kills = () => watching.said.filter(isDone('kill')).length
  await inTime(watching.until(() => kills() === 2))
  expect(await isKilled(wrong.claimId)).toBe(true)
}, 180_000)

test('without a key it sends nothing, and the transaction is ready for anybody', async () => {
  const wrong = await postWrongly(exchange, tradingRecords(exchange, 40))
  const { privateKey: _, ...keyless } = flagsOf('data', DEV_KEYS[0])
  const quiet = { kill: false, propose: false, bond: false, confirm: false }
  const watching = tracked(watchHere({ ...keyless, ...quiet }))
  await watching.until(isDone('prepare'))
  expect(await isKilled(wrong.claimId)).toBe(false)
  const file = join(keyless.data, `${toHex(wrong.claimId)}.evidence.json`)
  const { transaction } = JSON.parse(await readFile(file, 'utf8'))
  const { to, data, gas } = transaction
  const [from] = (await exchange.anvil.rpc('eth_accounts')) as string[]
  await exchange.anvil.rpc('eth_sendTransaction', { from, to, data, gas: toHexNumber(gas) })
  await exchange.anvil.rpc('evm_mine')
  expect(await isKilled(wrong.claimId)).toBe(true)
  await watching.until(isResolved('CLAIM_WRONG'))
}, 180_000)

function toHexNumber(value: number): string {
  return `0x${value.toString(16)}`
}
