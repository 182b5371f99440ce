/** The poster's key is lost: another bonded one goes on, once L1 takes it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Clock, Side } from '@assay/protocol'
import { createSettlement, privateKeyToAccount, type Settlement } from '@assay/settlement'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { order, posterOf, TRADERS } from '../process/venue.ts'
import { audit, startFundedExchange } from '../process/venueKills.ts'
import { DEV_KEYS } from '../settlement/anvil.ts'
import type { Exchange } from '../settlement/exchange.ts'
import { sequencerOn, until } from './sequencerOn.ts'

const LONG = 180_000
const SILENCE_MS = 12 * 3_600_000 + 60_000
let exchange: Exchange
let directory: string

beforeAll(async () => {
  exchange = await startFundedExchange()
  directory = await mkdtemp(join(tmpdir(), 'assay-lost-'))
}, LONG)

afterAll(async () => {
  await exchange.stop()
  await rm(directory, { recursive: true })
}, LONG)

/** `aheadMs`: as L1's time, which passes by hand, went on. */
function runningOn(settlement: Settlement, aheadMs: number) {
  const failed = Promise.withResolvers<unknown>()
  const clock: Clock = {
    wallMs: () => Date.now() + aheadMs,
    monotonicMs: () => Math.trunc(performance.now()),
  }
  const { genesis, kzg } = exchange
  const sequencer = sequencerOn(
    { directory, settlement, genesis, kzg },
    { submissionIntervalMs: 1_000, batchWindowMs: 2, clock, onFatal: failed.resolve },
  )
  return { sequencer, failed: failed.promise }
}

test(
  'what was acknowledged is posted behind the silence, and the venue goes on with another key',
  async () => {
    const { anvil, poster, domainSeparator } = exchange
    const at = { rpcUrl: anvil.rpcUrl, vault: poster.vault }
    const acks: string[] = []
    async function place(on: ReturnType<typeof runningOn>, slot: number): Promise<void> {
      const place = { account: 1, slot, seq: 1 }
      const terms = { side: Side.BID, price: 100, quantity: 1 }
      const ack = await on.sequencer.api.intake.submit(order(domainSeparator, place, terms))
      if (ack.kind !== 'accepted') throw new Error(ack.code)
      const hash = `0x${Buffer.from(ack.receipt.opHash).toString('hex')}`
      const { opSeq, status } = ack.result
      acks.push(['ack', place.account, place.slot, place.seq, opSeq, status, hash].join(' '))
    }
    const first = runningOn(await posterOf(at), 0)
    await first.sequencer.start()
    const before = first.sequencer.api.query
    await until(() => before.account(TRADERS) !== null && before.health().unpostedBatches === 0)
    await first.sequencer.stop()

    const account = privateKeyToAccount(DEV_KEYS[0])
    const other = await createSettlement({ ...at, account, pollMs: 50 })
    await other.depositBond(account.address)
    const second = runningOn(other, 0)
    await second.sequencer.start()
    const { query } = second.sequencer.api
    await place(second, 900)
    await until(() => /NotSequencer/.test(query.health().settlementError?.message ?? ''))
    await place(second, 901)
    const posted = query.health().submissionsPosted
    await anvil.passTime(SILENCE_MS / 1_000)
    expect(await second.failed).toMatchObject({ code: 'CLOCK_LIFTED' })
    await second.sequencer.stop()

    // As a supervisor does it: each start runs what came late with the clock of L1, then claims it.
    for (let starts = 1; ; starts++) {
      expect(starts).toBeLessThan(5)
      const next = runningOn(other, SILENCE_MS)
      await next.sequencer.start()
      const after = next.sequencer.api.query
      let isOver = false
      const isSettled = () =>
        after.health().unpostedBatches === 0 &&
        after.health().status === 'ready' &&
        after.health().submissionsPosted > posted &&
        after.submissions(posted, 100).every(({ claimId }) => claimId !== null)
      const settled = until(() => isOver || isSettled())
      const error = await Promise.race([next.failed, settled.then(() => null)])
      isOver = true
      if (error === null) {
        await place(next, 903)
        await until(() => after.health().unpostedBatches === 0)
        await next.sequencer.stop()
        break
      }
      expect(error).toMatchObject({ code: 'CLOCK_LIFTED' })
      await next.sequencer.stop()
    }
    expect(await audit(exchange, directory, acks)).toMatchObject({
      ...{ lost: 0, failures: [] },
    })
  },
  LONG,
)
