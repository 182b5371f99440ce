/** Endpoints fail, data is missing: a monitor says so, waits, and does its work all the same. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { disputesAbi } from '@assay/settlement'
import { getAbiItem, toFunctionSelector } from 'viem'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startMarket, tradingRecords } from '../prove/disputed.ts'
import { DEV_KEYS } from '../settlement/anvil.ts'
import { type Exchange, WINDOW_SECONDS } from '../settlement/exchange.ts'
import { type FlakyEndpoint, startFlakyEndpoint } from './flakyEndpoint.ts'
import {
  EVERYTHING,
  isDone,
  isRaised,
  isResolved,
  postOrphan,
  postWrongly,
  type Watching,
  watchHere,
} from './rig.ts'

let exchange: Exchange
let folder: string
let rpc: FlakyEndpoint
let beacon: FlakyEndpoint
const running: Watching[] = []

beforeEach(async () => {
  exchange = await startMarket()
  folder = await mkdtemp(join(tmpdir(), 'assay-outages-'))
  rpc = await startFlakyEndpoint(exchange.anvil.rpcUrl)
  beacon = await startFlakyEndpoint(exchange.anvil.rpcUrl)
  await writeFile(join(folder, 'key'), DEV_KEYS[0], { mode: 0o600 })
}, 120_000)

afterEach(async () => {
  for (const watching of running.splice(0)) await watching.stop()
  await rpc.stop()
  await beacon.stop()
  await exchange.stop()
  await rm(folder, { recursive: true })
}, 60_000)

/** With everything, or `quietly`: it kills and no more. */
function watch(quietly = false): Watching {
  const acts = quietly ? { propose: false, bond: false, confirm: false } : {}
  const watching = watchHere({
    ...{ ...EVERYTHING, ...acts, keyFile: join(folder, 'key'), data: join(folder, 'data') },
    ...{ rpc: rpc.url, beacon: [beacon.url], exchange: exchange.poster.vault },
  })
  running.push(watching)
  return watching
}
const isKilled = async (claimId: Uint8Array) => (await exchange.poster.claim(claimId))?.killed

test('an L1 that is silent is waited for; one that drops requests holds nothing up', async () => {
  const wrong = await postWrongly(exchange, tradingRecords(exchange, 24))
  rpc.fate = () => 'cut'
  const watching = watch()
  await watching.until(isRaised('L1_UNREACHABLE'))
  rpc.fate = ({ n }) => (n % 5 === 0 ? 'cut' : 'pass')
  await watching.until(isDone('kill'))
  expect(await isKilled(wrong.claimId)).toBe(true)
  rpc.fate = () => 'pass'
  await watching.until(isResolved('L1_UNREACHABLE'))
  await watching.until(isResolved('CLAIM_WRONG'))
}, 180_000)

test('while its kill fails a claim is contested, and then it dies', async () => {
  const wrong = await postWrongly(exchange, tradingRecords(exchange, 24))
  const selector = toFunctionSelector(getAbiItem({ abi: disputesAbi, name: 'proveFault' }))
  rpc.fate = ({ body }) => (body.includes(`"data":"${selector}`) ? 'cut' : 'pass')
  const watching = watch()
  await watching.until(isDone('propose'))
  await exchange.anvil.passTime(WINDOW_SECONDS / 2)
  await watching.until(isDone('contest'))
  await watching.until(isRaised('CLAIM_CONTESTED'))
  await watching.until(isRaised('ACTION_FAILING'))
  await exchange.anvil.passTime(WINDOW_SECONDS)
  expect(await exchange.poster.confirmedCount()).toBe(1)
  rpc.fate = () => 'pass'
  await watching.until(isDone('kill'))
  expect(await isKilled(wrong.claimId)).toBe(true)
  await watching.until(isResolved('CLAIM_CONTESTED'))
  await watching.until(isDone('confirm'))
}, 180_000)

test('a balance that is not told hides nothing', async () => {
  rpc.fate = ({ body }) => (body.includes('eth_getBalance') ? 'cut' : 'pass')
  const watching = watch(true)
  const wrong = await postWrongly(exchange, tradingRecords(exchange, 24))
  await watching.until(isRaised('CLAIM_WRONG'))
  await watching.until(isDone('kill'))
  expect(await isKilled(wrong.claimId)).toBe(true)
  await watching.until(isResolved('CLAIM_WRONG'))
}, 180_000)

test('silent sources and missing data are told apart; what lies before is killed', async () => {
  const wrong = await postWrongly(exchange, tradingRecords(exchange, 24))
  await postOrphan(exchange, tradingRecords(exchange, 8, 25), wrong.claimed)
  const { number: lost } = await exchange.poster.latestBlock()
  beacon.fate = () => 'cut'
  const watching = watch(true)
  await watching.until(isRaised('BLOBS_UNREACHABLE'))
  expect(watching.said.filter(isRaised('DATA_UNAVAILABLE'))).toEqual([])
  const isLost = (path: string) => path.includes(`/blobs/${lost}`)
  beacon.fate = ({ path }) => (isLost(path) ? { body: '{"data":[]}' } : 'pass')
  await watching.until(isRaised('DATA_UNAVAILABLE'))
  await watching.until(isResolved('BLOBS_UNREACHABLE'))
  await watching.until(isDone('kill'))
  expect(await isKilled(wrong.claimId)).toBe(true)
  // The replay never reached the head: the alert ends all the same.
  await watching.until(isResolved('CLAIM_WRONG'))
  beacon.fate = () => 'pass'
  await watching.until(isResolved('DATA_UNAVAILABLE'))
}, 180_000)
