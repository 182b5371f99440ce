/** A bad trace on a real L1: the monitor alerts, its evidence checks, everybody can be paid. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareSidecar } from '@assay/da'
import { signedRecord } from '@assay/engine/suite'
import { encodePayload } from '@assay/machine'
import type { MonitorNews } from '@assay/monitor'
import {
  accountId,
  amountUnits,
  assetId,
  fromHex,
  GROUP_WORDS,
  RecordType,
  seqNumber,
} from '@assay/protocol'
import { privateKeyToAccount } from '@assay/settlement'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { evidenceCheck } from '../../cli/src/commands/evidence.ts'
import { exitBundle } from '../../cli/src/commands/exitBundle.ts'
import { monitor } from '../../cli/src/commands/monitor.ts'
import { rebuild } from '../../cli/src/commands/rebuild.ts'
import { DEV_KEYS } from '../settlement/anvil.ts'
import { type Exchange, openLast, prepare, startExchange } from '../settlement/exchange.ts'

let exchange: Exchange
let folder: string
let places: { rpc: string; beacon: string[]; exchange: `0x${string}` }

beforeAll(async () => {
  exchange = await startExchange()
  folder = await mkdtemp(join(tmpdir(), 'assay-monitor-'))
  const rpc = exchange.anvil.rpcUrl
  places = { rpc, beacon: [rpc], exchange: exchange.poster.vault }
  await exchange.user.deposit({ asset: 0, amount: 5_000_000 })
}, 60_000)

afterAll(async () => {
  await exchange.stop()
  await rm(folder, { recursive: true })
}, 90_000)

const withdrawals = (from: number) =>
  Array.from({ length: 24 }, (_, i) =>
    signedRecord(
      exchange.domainSeparator,
      {
        ...{ type: RecordType.WITHDRAW, account: accountId(1), key: 0, seq: seqNumber(from + i) },
        ...{ asset: assetId(0), amount: amountUnits(10) },
      },
      {
        privateKey: exchange.userKey,
        signer: {
          owner: fromHex(privateKeyToAccount(DEV_KEYS[2]).address),
          ...{ epoch: 0, keyGeneration: 0 },
        },
      },
    ),
  )

/** Runs a monitor until some news; answers everything that it said. */
async function watch(data: string, isLast: (news: MonitorNews) => boolean): Promise<MonitorNews[]> {
  const controller = new AbortController()
  const said: MonitorNews[] = []
  const flags = { ...places, data, bootstrap: [], pollMs: 50, json: true, archive: join(data, 'b') }
  const say = (line: string) => {
    said.push(JSON.parse(line))
    if (isLast(said.at(-1) as MonitorNews)) controller.abort()
  }
  await monitor(flags, controller.signal, { say, isTerminal: false })
  return said
}

/** Said when the evidence is in its file. */
const isEvidence = (news: MonitorNews) =>
  news.type === 'action' && news.action.type === 'evidence' && news.result.type === 'done'

test('an honest confirmed state is rebuilt and an account proven', async () => {
  const { inputs, proposal, sidecar } = await prepare(exchange, withdrawals(1))
  const { claim } = await exchange.poster.submit(inputs, proposal, sidecar)
  await exchange.anvil.passTime(61)
  await exchange.poster.confirm([claim.claimId])
  const out = join(folder, 'state')
  expect(await rebuild({ ...places, out, json: true })).toBe(0)
  const root = JSON.parse(await readFile(join(out, 'root.json'), 'utf8'))
  expect(root).toMatchObject({ submission: 1 })
  const bundle = join(folder, 'bundle.json')
  const { rpc } = places
  expect(await exitBundle({ ...places, account: [1], out: bundle, json: true })).toBe(0)
  expect(await exitBundle({ rpc, check: bundle, json: true })).toBe(0)
  const text = await readFile(bundle, 'utf8')
  const [account] = JSON.parse(text).accounts
  expect(account.balances).toMatchObject([{ asset: 0, free: 4_999_760, locked: 0 }])
  expect(account.withdrawals).toHaveLength(24)
  const altered = join(folder, 'altered.json')
  await writeFile(altered, text.replace('4999760', '4999761'))
  expect(await exitBundle({ rpc, check: altered, json: true })).toBe(3)
}, 90_000)

test('a bad trace: one alert, evidence that checks, nothing anew after a restart', async () => {
  const records = withdrawals(25)
  const { inputs, proposal, result } = await prepare(exchange, records)
  const trace = result.trace.map((mark) => mark.checkpoint)
  trace.splice(1, 1, new Uint8Array(31).fill(7))
  const sidecar = await prepareSidecar(encodePayload({ groups: records, trace }), exchange.kzg)
  const last = GROUP_WORDS * records.length + trace.length - 1
  const opened = await openLast(exchange.kzg, sidecar, last)
  const versionedHashes = sidecar.versionedHashes.slice(0, inputs.versionedHashes.length)
  await exchange.poster.submit({ ...inputs, versionedHashes }, { ...proposal, ...opened }, sidecar)

  const data = join(folder, 'data')
  let hasFile = false
  let hasAlert = false
  const said = await watch(data, (news) => {
    hasFile ||= isEvidence(news)
    hasAlert ||= news.type === 'raised' && news.alert.code === 'CLAIM_WRONG'
    return hasFile && hasAlert
  })
  const alerts = said.flatMap((news) => (news.type === 'raised' ? [news.alert] : []))
  expect(alerts).toMatchObject([{ code: 'CLAIM_WRONG', severity: 'critical' }])
  expect(alerts[0]?.sentence).toMatch(/checkpoint 1 differs, in steps \d+ to \d+ \(opSeq/)
  expect(await readdir(join(data, 'b'))).toHaveLength(2)

  const file = (await readdir(data)).find((name) => name.endsWith('.evidence.json')) ?? ''
  const evidence = join(data, file)
  expect(await evidenceCheck({ ...places, evidence, json: true })).toBe(3)
  const text = await readFile(evidence, 'utf8')
  const { claimId } = JSON.parse(text)
  const other = join(folder, 'other.json')
  await writeFile(other, text.replaceAll(claimId, `0x${'ab'.repeat(32)}`))
  expect(await evidenceCheck({ ...places, evidence: other, json: true })).toBe(0)

  const again = await watch(data, isEvidence)
  expect(again.filter(({ type }) => type === 'raised' || type === 'resolved')).toEqual([])
}, 90_000)
