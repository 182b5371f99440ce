/** `assay verify --fraud-out` and `assay prove` against a real L1 with real blobs. */
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromHex, toHex } from '@assay/protocol'
import { privateKeyToAccount } from '@assay/settlement'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { evidenceCheck } from '../../cli/src/commands/evidence.ts'
import { prove } from '../../cli/src/commands/prove.ts'
import { verify } from '../../cli/src/commands/verify.ts'
import { DEV_KEYS } from '../settlement/anvil.ts'
import type { Exchange } from '../settlement/exchange.ts'
import { honestTrace, ready, startMarket, submitTrace, tradingRecords } from './disputed.ts'

const PAYEE = privateKeyToAccount(DEV_KEYS[3]).address
const cast = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'cast')

let exchange: Exchange
let folder: string
let evidence: string
let claimId: `0x${string}`

beforeAll(async () => {
  exchange = await startMarket()
  folder = await mkdtemp(join(tmpdir(), 'assay-prove-'))
  // An honest submission first: the proof starts from the state that it leaves.
  const first = await ready(exchange, tradingRecords(exchange, 16))
  await submitTrace(first, honestTrace(first))
  const from = await ready(exchange, tradingRecords(exchange, 40, 17))
  const { trace, outcome } = honestTrace(from)
  const wrong = trace.with(2, Uint8Array.of(0, ...new Uint8Array(31).fill(7)))
  const { claim } = await submitTrace(from, { trace: wrong, outcome })
  claimId = toHex(claim.claimId)
  evidence = join(folder, 'fraud', `${claimId}.json`)
}, 120_000)

afterAll(async () => {
  await exchange.stop()
  await rm(folder, { recursive: true })
}, 120_000)

const places = () => ({ rpc: exchange.anvil.rpcUrl, beacon: [exchange.anvil.rpcUrl], json: true })
const isKilled = async () => (await exchange.poster.claim(fromHex(claimId)))?.killed

/** Blocks every tenth of a second while `work` runs, as on a chain. */
async function withBlocks<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(() => exchange.anvil.rpc('evm_mine').catch(() => undefined), 100)
  return await work.finally(() => clearInterval(timer))
}

test('verify writes evidence with the transaction, which anybody can send as it is', async () => {
  const options = {
    ...{ exchange: exchange.poster.vault, from: 1, watch: false, pollMs: 50, quiet: true },
    ...{ ...places(), fraudOut: join(folder, 'fraud') },
  }
  const output = { out: () => undefined, err: () => undefined, isTerminal: false }
  expect(await verify(options, output, new AbortController().signal)).toBe(3)
  const { transaction } = JSON.parse(await readFile(evidence, 'utf8'))
  const { to, data, gas } = transaction
  expect(gas).toBeGreaterThan(500_000)
  const { anvil } = exchange
  const snapshot = await anvil.rpc('evm_snapshot')
  const from = PAYEE
  await anvil.rpc('eth_sendTransaction', { from, to, data, gas: `0x${gas.toString(16)}` })
  await anvil.rpc('evm_mine')
  expect(await isKilled()).toBe(true)
  await anvil.rpc('evm_revert', snapshot)
  expect(await isKilled()).toBe(false)
  expect(await evidenceCheck({ ...places(), evidence })).toBe(3)
}, 120_000)

test('prove believes nothing of the file, commits, kills, opens; again it is no harm', async () => {
  const text = await readFile(evidence, 'utf8')
  const altered = { ...JSON.parse(text), transaction: null, parentOutcome: null, inputs: {} }
  await writeFile(evidence, JSON.stringify(altered))
  // As `cast wallet import` writes it.
  const import_ = ['wallet', 'import', 'prover', '--keystore-dir', folder]
  const key = ['--private-key', DEV_KEYS[2], '--unsafe-password', 'correct horse']
  execFileSync(cast, [...import_, ...key], { stdio: 'ignore' })
  const passwordFile = join(folder, 'password')
  await writeFile(passwordFile, 'correct horse\n', { mode: 0o600 })
  const keys = { keystore: join(folder, 'prover'), passwordFile }
  const common = { ...places(), ...keys, evidence, commit: true, payee: PAYEE, dryRun: false }
  expect(await prove({ ...common, dryRun: true })).toBe(0)
  expect(await isKilled()).toBe(false)
  expect(await withBlocks(prove(common))).toBe(0)
  expect(await isKilled()).toBe(true)
  const { anvil, user } = exchange
  const wei = async () => BigInt((await anvil.rpc('eth_getBalance', PAYEE, 'latest')) as string)
  const before = await wei()
  // Again: harmless, and once its hour is over the reward is paid.
  expect(await prove(common)).toBe(0)
  expect(await wei()).toBe(before)
  await anvil.passTime(3_600)
  expect(await prove({ ...common, commit: false })).toBe(0)
  expect((await wei()) - before).toBe((await user.info()).bondWei / 2n)
  expect(await prove(common)).toBe(0)
}, 120_000)

test('without a wrong claim nothing is proven', async () => {
  const { submission, ...rest } = JSON.parse(await readFile(evidence, 'utf8'))
  const file = join(folder, 'none.json')
  const flags = { ...places(), evidence: file, commit: false, dryRun: true }
  await writeFile(file, JSON.stringify({ ...rest, submission, claimId: toHex(new Uint8Array(32)) }))
  expect(await prove(flags)).toBe(1)
  const events = await exchange.poster.proposals({ fromBlock: 0 })
  const honest = toHex(events[0]?.claimId ?? new Uint8Array(0))
  await writeFile(file, JSON.stringify({ ...rest, submission: 1, claimId: honest }))
  expect(await prove(flags)).toBe(1)
}, 120_000)
