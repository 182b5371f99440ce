/** A sequencer whose bond was slashed: it pays another one, and everything confirms. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sequencer, SequencerConfig } from '@assay/sequencer'
import { privateKeyToAccount, type Settlement } from '@assay/settlement'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureBond } from '../../cli/src/bonding.ts'
import { EVERYTHING, isDone, type Watching, watchHere } from '../monitor/rig.ts'
import { posterOf } from '../process/venue.ts'
import { DEV_KEYS } from '../settlement/anvil.ts'
import { type Exchange, startExchange, WINDOW_SECONDS } from '../settlement/exchange.ts'
import { sequencerOn, until } from './sequencerOn.ts'

const LONG = 180_000
const LIE = 2
const SUBMISSIONS = 4
let exchange: Exchange
let folder: string
let watching: Watching | null = null

beforeAll(async () => {
  exchange = await startExchange()
  folder = await mkdtemp(join(tmpdir(), 'assay-slashed-'))
}, LONG)

afterAll(async () => {
  await watching?.stop()
  await exchange.stop()
  await rm(folder, { recursive: true })
}, LONG)

/** A deposit that is final: a submission of its own follows. */
async function deposit({ api }: Sequencer, index: number): Promise<void> {
  await exchange.user.deposit({ asset: 0, amount: 1_000 })
  await exchange.anvil.rpc('anvil_mine', '0x4')
  await until(() => api.query.health().submissionsPosted === index)
}

async function startOn(
  settlement: Settlement,
  fault: SequencerConfig['fault'],
): Promise<{ sequencer: Sequencer; failures: unknown[] }> {
  const failures: unknown[] = []
  const { genesis, kzg } = exchange
  const sequencer = sequencerOn(
    { directory: join(folder, 'venue'), settlement, genesis, kzg },
    { submissionIntervalMs: 300, fault, onFatal: (error) => failures.push(error) },
  )
  await sequencer.start()
  return { sequencer, failures }
}

test(
  'what stood on the wrong claim is claimed anew behind a bond paid again, and confirms',
  async () => {
    const { anvil } = exchange
    const { rpcUrl } = anvil
    const poster = await posterOf({ rpcUrl, vault: exchange.poster.vault })
    const liar = await startOn(poster, { kind: 'bad-root', submission: LIE })
    for (let index = 1; index <= SUBMISSIONS; index++) await deposit(liar.sequencer, index)
    await liar.sequencer.stop()
    expect(liar.failures).toEqual([])

    watching = watchHere({
      ...{ ...EVERYTHING, propose: false, bond: false, confirm: false },
      ...{ privateKey: DEV_KEYS[0], rpc: rpcUrl, beacon: [rpcUrl] },
      ...{ exchange: poster.vault, data: join(folder, 'monitor') },
    })
    await watching.until(isDone('kill'))
    await watching.stop()
    watching = null
    const owner = privateKeyToAccount(DEV_KEYS[1]).address
    expect((await poster.bondOf(owner)).active).toBe(false)
    expect((await poster.kills({ fromBlock: 0 })).map(({ index }) => index)).toEqual([LIE])

    expect(await ensureBond(poster, owner, 'auto', async () => 10n ** 24n)).toBe('paid')
    const { sequencer, failures } = await startOn(poster, null)
    const { query } = sequencer.api
    const anew = async () => (await poster.proposals({ fromBlock: 0 })).map(({ index }) => index)
    for (let claims = 0; claims < SUBMISSIONS + 2; ) {
      await anvil.passTime(1)
      claims = (await anew()).length
    }
    await anvil.passTime(WINDOW_SECONDS + 1)
    await until(() => query.health().submissionsConfirmed === SUBMISSIONS)
    // The wrong one, and the one that stood on it; not those behind.
    expect(await anew()).toEqual([1, 2, 3, 4, 2, 3])
    expect(query.health().settlementError).toBeNull()
    await deposit(sequencer, SUBMISSIONS + 1)
    await sequencer.stop()
    expect(failures).toEqual([])
  },
  LONG,
)
