/** Two sequencers with one key and copies of one log on one L1. */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Side } from '@assay/protocol'
import type { Sequencer } from '@assay/sequencer'
import { type Settlement, SettlementError } from '@assay/settlement'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { order, posterOf, TRADERS } from '../process/venue.ts'
import { audit, startFundedExchange } from '../process/venueKills.ts'
import type { Exchange } from '../settlement/exchange.ts'
import { sequencerOn, until } from './sequencerOn.ts'

const LONG = 180_000
const WAITING = 3
const SLOTS = 1_000
/** What is open stays so. */
const FOR_LONG_MS = 60_000
let exchange: Exchange
let folder: string

beforeAll(async () => {
  exchange = await startFundedExchange()
  folder = await mkdtemp(join(tmpdir(), 'assay-posters-'))
}, LONG)

afterAll(async () => {
  await exchange.stop()
  await rm(folder, { recursive: true })
}, LONG)

interface Running {
  readonly sequencer: Sequencer
  readonly failures: unknown[]
  readonly said: string[]
}

async function startOn(
  directory: string,
  settlement: Settlement,
  submissionIntervalMs = 300,
): Promise<Running> {
  const { genesis, kzg } = exchange
  const failures: unknown[] = []
  const said: string[] = []
  const sequencer = sequencerOn(
    { directory, settlement, genesis, kzg },
    {
      ...{ submissionIntervalMs, batchWindowMs: 2 },
      log: (message) => said.push(message),
      onFatal: (error) => {
        failures.push(error)
        said.push('fatal')
      },
    },
  )
  await sequencer.start()
  return { sequencer, failures, said }
}

const poster = () =>
  posterOf({
    ...{ rpcUrl: exchange.anvil.rpcUrl, vault: exchange.poster.vault },
    replaceAfterMs: 500,
  })

/** Reads as always, sends nothing. */
function mute(settlement: Settlement): Settlement {
  const refuse = () => Promise.reject(new SettlementError('RPC_UNREACHABLE', 'not sent'))
  return { ...settlement, submit: refuse, postInputs: refuse }
}

/** One order; what the client keeps of the answer, or why there is none. */
async function trade({ sequencer, said }: Running, seq: number): Promise<string> {
  const place = {
    account: 1 + (seq % TRADERS),
    slot: seq % SLOTS,
    seq: 1 + Math.floor(seq / SLOTS),
  }
  const terms = { side: Side.BID, price: 100, quantity: 1 }
  const ack = await sequencer.api.intake.submit(order(exchange.domainSeparator, place, terms))
  if (ack.kind !== 'accepted') return ack.code
  said.push('acknowledged')
  const { opSeq, status } = ack.result
  const hash = `0x${Buffer.from(ack.receipt.opHash).toString('hex')}`
  return ['ack', place.account, place.slot, place.seq, opSeq, status, hash].join(' ')
}

test(
  'every submission lands once, in order; one that is left behind stops',
  async () => {
    const acks: string[] = []
    const first = join(folder, 'first')
    const silent = await startOn(first, mute(await poster()))
    await until(() => silent.sequencer.api.query.account(TRADERS) !== null)
    for (let seq = 1; seq <= WAITING; seq++) {
      acks.push(await trade(silent, seq))
      const { batchId } = silent.sequencer.api.query.health()
      await until(() => silent.said.filter((one) => one === 'submission ended').length >= seq)
      expect(batchId).toBeGreaterThan(0)
    }
    await silent.sequencer.stop()
    expect(await exchange.poster.submissions({ fromBlock: 0 })).toEqual([])

    const second = join(folder, 'second')
    await cp(first, second, { recursive: true })
    const both = await Promise.all([
      startOn(first, await poster()),
      startOn(second, await poster(), FOR_LONG_MS),
    ])
    const [a, b] = both
    const last = silent.said.filter((one) => one === 'submission ended').length
    const postedOf = ({ sequencer }: Running) => sequencer.api.query.health().submissionsPosted
    await until(() => both.every((one) => postedOf(one) >= last))
    expect(both.flatMap(({ failures }) => failures)).toEqual([])
    const posted = await exchange.poster.submissions({ fromBlock: 0 })
    expect(posted.map(({ index }) => index)).toEqual(posted.map((_, i) => i + 1))
    const claims = await exchange.poster.proposals({ fromBlock: 0 })
    expect(claims.map(({ index }) => index)).toEqual(posted.map(({ index }) => index))

    // From here on their logs part: the one that L1 does not follow must take nothing more. It has
    // a submission open of the same number, and promises until it has seen that.
    const promised: string[] = []
    // What is on its way when it stops is never answered.
    void (async () => {
      for (let seq = 100; ; seq++) {
        const answer = await trade(b, seq)
        if (!answer.startsWith('ack ')) break
        promised.push(answer)
      }
    })()
    await until(() => promised.length > 0)
    acks.push(await trade(a, WAITING + 1))
    await until(() => b.failures.length > 0)
    expect(b.failures[0]).toMatchObject({ code: 'SETTLEMENT_DIVERGED' })
    expect(await trade(b, 99)).toBe('STOPPING')
    expect(b.said.lastIndexOf('acknowledged')).toBeLessThan(b.said.indexOf('fatal'))
    await b.sequencer.stop()
    await a.sequencer.stop()
    expect(a.failures).toEqual([])
    expect(await audit(exchange, first, acks)).toMatchObject({
      ...{ lost: 0, wrongReads: 0, failures: [] },
    })
  },
  LONG,
)

test(
  'a copy whose open submission the original has posted promises nothing',
  async () => {
    const original = await startOn(join(folder, 'first'), await poster(), FOR_LONG_MS)
    await until(() => original.sequencer.api.query.account(TRADERS) !== null)
    expect(await trade(original, 2_001)).toMatch(/^ack /)
    const copy = join(folder, 'copy')
    await cp(join(folder, 'first', 'log'), join(copy, 'log'), { recursive: true })
    expect(await trade(original, 2_002)).toMatch(/^ack /)
    await original.sequencer.stop()
    expect(original.failures).toEqual([])
    await expect(startOn(copy, await poster())).rejects.toMatchObject({
      code: 'SETTLEMENT_DIVERGED',
    })
  },
  LONG,
)
