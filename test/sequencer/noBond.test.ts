/** A sequencer without a bond on a real L1: its venue lives, others may claim what it posts. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { privateKeyToAccount } from '@assay/settlement'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEV_KEYS } from '../settlement/anvil.ts'
import { type Exchange, startExchange, WINDOW_SECONDS } from '../settlement/exchange.ts'
import { sequencerOn, until } from './sequencerOn.ts'

const LONG = 120_000
let exchange: Exchange
let directory: string

beforeAll(async () => {
  exchange = await startExchange()
  directory = await mkdtemp(join(tmpdir(), 'assay-bond-'))
}, LONG)

afterAll(async () => {
  await exchange.stop()
  await rm(directory, { recursive: true })
}, LONG)

/** A deposit that is final: a submission of its own follows. */
async function deposit(): Promise<void> {
  await exchange.user.deposit({ asset: 0, amount: 1_000 })
  await exchange.anvil.rpc('anvil_mine', '0x4')
}

test(
  'without a bond it posts inputs alone and says so; with one again it claims them',
  async () => {
    const { poster, anvil } = exchange
    await poster.withdrawBond()
    const said: string[] = []
    const failures: unknown[] = []
    const { genesis, kzg } = exchange
    const sequencer = sequencerOn(
      { directory, settlement: poster, genesis, kzg },
      {
        submissionIntervalMs: 300,
        log: (message) => said.push(message),
        onFatal: (error) => failures.push(error),
      },
    )
    await sequencer.start()
    const { query } = sequencer.api
    await deposit()
    await until(() => query.health().submissionsPosted === 1)
    // The venue goes on behind inputs that nobody has claimed.
    await deposit()
    await until(() => query.health().submissionsPosted === 2)
    expect(await poster.proposals({ fromBlock: 0 })).toEqual([])
    expect(query.submissions(0, 10)).toMatchObject([
      { index: 1, claimId: null, stage: 'posted' },
      { index: 2, claimId: null, stage: 'posted' },
    ])
    expect(query.health().settlementError).toMatchObject({
      action: 'claim',
      code: 'TX_REVERTED',
      message: expect.stringContaining('NotBonded'),
    })
    expect(said).toContain('L1 takes no claim of this key: inputs are posted alone')
    expect(await sequencer.metrics.metrics()).toContain('assay_settlement_failing{action="claim"}')

    await poster.depositBond(privateKeyToAccount(DEV_KEYS[1]).address)
    await until(() => query.health().settlementError === null)
    await until(() => query.submissions(0, 10).every(({ claimId }) => claimId !== null))
    await anvil.passTime(WINDOW_SECONDS + 1)
    await until(() => query.health().submissionsConfirmed === 2)
    await sequencer.stop()
    expect(failures).toEqual([])
  },
  LONG,
)
