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

async function startOn(directory: string, settlement: Settlement): Promise<Running> {
  const { genesis, kzg } = exchange
  const failures: unknown[] = []
  const said: string[] = []
  const sequencer = sequencerOn(
    { directory, settlement, genesis, kzg },
    {
      ...{ submissionIntervalMs: 300, batchWindowMs: 2 },
      log: (message) => said.push(message),
      onFatal: (error) => failures.push(error),
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

test(
  'every submission lands once, in order; one that is left behind stops',
  async () => {
    const acks: string[] = []
    async function trade({ sequencer }: Running, seq: number): Promise<void> {
      const place = { account: 1 + (seq % TRADERS), slot: seq, seq: 1 }
      const terms = { side: Side.BID, price: 100, quantity: 1 }
      const ack = await sequencer.api.intake.submit(order(exchange.domainSeparator, place, terms))
      if (ack.kind !== 'accepted') throw new Error(ack.code)
      const { opSeq, status } = ack.result
      const hash = `0x${Buffer.from(ack.receipt.opHash).toString('hex')}`
      acks.push(['ack', place.account, place.slot, place.seq, opSeq, status, hash].join(' '))
    }
    const first = join(folder, 'first')
    const silent = await startOn(first, mute(await poster()))
    await until(() => silent.sequencer.api.query.account(TRADERS) !== null)
    for (let seq = 1; seq <= WAITING; seq++) {
      await trade(silent, seq)
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
      startOn(second, await poster()),
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

    // From here on their logs part: the one that L1 does not follow must take nothing more.
    await trade(a, WAITING + 1)
    await until(() => b.failures.length > 0)
    expect(b.failures[0]).toMatchObject({ code: 'SETTLEMENT_DIVERGED' })
    await b.sequencer.stop()
    await a.sequencer.stop()
    expect(a.failures).toEqual([])
    expect(await audit(exchange, first, acks)).toMatchObject({
      ...{ lost: 0, wrongReads: 0, failures: [] },
    })
  },
  LONG,
)
