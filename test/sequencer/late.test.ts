/** A submission that reaches L1 later than maxLag, on a real L1: its clock is lifted, no more. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signedRecord } from '@assay/engine/suite'
import {
  accountId,
  amountUnits,
  assetId,
  type Clock,
  fromHex,
  RecordType,
  seqNumber,
} from '@assay/protocol'
import { type Sequencer, SequencerError } from '@assay/sequencer'
import { privateKeyToAccount } from '@assay/settlement'
import type { Report } from '@assay/verifier'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verify } from '../../cli/src/commands/verify.ts'
import { DEV_KEYS } from '../settlement/anvil.ts'
import { type Exchange, MAX_LAG_MS, startExchange } from '../settlement/exchange.ts'
import { sequencerOn, until } from './sequencerOn.ts'

const LONG = 120_000
const OUTAGE_MS = MAX_LAG_MS + 1_800_000
const user = privateKeyToAccount(DEV_KEYS[2])
let exchange: Exchange
let directory: string

beforeAll(async () => {
  exchange = await startExchange()
  directory = await mkdtemp(join(tmpdir(), 'assay-late-'))
}, LONG)

afterAll(async () => {
  await exchange.stop()
  await rm(directory, { recursive: true })
}, LONG)

interface Running {
  readonly sequencer: Sequencer
  readonly failed: Promise<unknown>
  readonly said: string[]
}

/** `aheadMs`: as L1's time, which passes by hand, went on. */
function sequencerOf(aheadMs: number, submissionIntervalMs: number): Running {
  const failed = Promise.withResolvers<unknown>()
  const said: string[] = []
  const clock: Clock = {
    wallMs: () => Date.now() + aheadMs,
    monotonicMs: () => Math.trunc(performance.now()),
  }
  const { poster: settlement, genesis, kzg } = exchange
  const sequencer = sequencerOn(
    { directory, settlement, genesis, kzg },
    {
      ...{ submissionIntervalMs, clock, onFatal: failed.resolve },
      log: (message) => said.push(message),
    },
  )
  return { sequencer, failed: failed.promise, said }
}

async function withdraw({ api }: Sequencer, seq: number): Promise<void> {
  const record = signedRecord(
    exchange.domainSeparator,
    {
      type: RecordType.WITHDRAW,
      account: accountId(1),
      key: 0,
      seq: seqNumber(seq),
      asset: assetId(0),
      amount: amountUnits(10),
    },
    {
      privateKey: exchange.userKey,
      signer: { owner: fromHex(user.address), epoch: 0, keyGeneration: 0 },
    },
  )
  const ack = await api.intake.submit(record)
  expect(ack).toMatchObject({ kind: 'accepted', result: { statusName: 'OK' } })
}

async function verified(): Promise<Report> {
  const lines: string[] = []
  const { rpcUrl } = exchange.anvil
  const options = {
    ...{ rpc: rpcUrl, beacon: [rpcUrl], exchange: exchange.poster.vault, from: 1 },
    ...{ watch: false, pollMs: 50, json: true, quiet: false },
  }
  const output = { out: (line: string) => lines.push(line), err: () => {}, isTerminal: false }
  await verify(options, output, new AbortController().signal)
  return JSON.parse(lines.at(-1) ?? '{}') as Report
}

test(
  'it ends with CLOCK_LIFTED; the next start claims what the lifted clock gives, and goes on',
  async () => {
    await exchange.user.deposit({ asset: 0, amount: 1_000 })
    await exchange.anvil.rpc('anvil_mine', '0x4')
    const first = sequencerOf(0, 2_000)
    await first.sequencer.start()
    const { query } = first.sequencer.api
    await until(() => query.balance(1, 0).free === 1_000)
    await withdraw(first.sequencer, 1)
    const before = query.health().clock
    await exchange.anvil.passTime(OUTAGE_MS / 1_000)
    const error = await first.failed
    expect(error).toBeInstanceOf(SequencerError)
    expect(error).toMatchObject({ code: 'CLOCK_LIFTED' })
    await first.sequencer.stop()
    // The inputs are canonical, nothing is claimed.
    const posted = await exchange.poster.submissions({ fromBlock: 0 })
    expect(posted.length).toBeGreaterThan(0)
    expect(await exchange.poster.proposals({ fromBlock: 0 })).toEqual([])

    const second = sequencerOf(OUTAGE_MS, 1_800_000)
    const report = await second.sequencer.start()
    expect(report.rebuilt).toMatch(/lifted/)
    const { query: again } = second.sequencer.api
    const lifted = (posted[0]?.inclusionTime ?? 0) - MAX_LAG_MS
    expect(lifted).toBeGreaterThan(before)
    expect(again.health().clock).toBeGreaterThanOrEqual(lifted)
    await until(() => again.submissions(0, 10).length === posted.length)
    await withdraw(second.sequencer, 2)
    // The open submission goes to L1 with the stop, half an hour before it is due.
    await second.sequencer.stop()
    expect(second.said).toContain('everything is on L1')

    const claims = await exchange.poster.proposals({ fromBlock: 0 })
    expect(claims.map(({ index }) => index)).toEqual([
      ...posted.map(({ index }) => index),
      posted.length + 1,
    ])
    expect(claims[0]?.outcome.clock).toBeGreaterThanOrEqual(lifted)
    expect(claims[0]?.traceStart).toBe(0)
    expect(await verified()).toMatchObject({ verdict: 'ok', verified: claims.length })

    // The leaves were computed with these lifts: nothing is built again.
    const third = sequencerOf(OUTAGE_MS, 1_800_000)
    expect(await third.sequencer.start()).toMatchObject({ rebuilt: null, replayed: 0 })
    await third.sequencer.stop()
  },
  LONG,
)
