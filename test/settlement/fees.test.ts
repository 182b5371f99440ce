/** After everybody has left a traded exchange, what stays in the Vault are the market's fees. */
import { withdrawalProof } from '@assay/machine'
import { decodeBalance, decodeMarket, leafAddress, toHex } from '@assay/protocol'
import { privateKeyToAccount } from '@assay/settlement'
import { createStateTree } from '@assay/state'
import { createNativeHasher } from '@assay/state/native'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startMarket, tradingRecords } from '../prove/disputed.ts'
import { DEV_KEYS } from './anvil.ts'
import { type Exchange, MAX_LAG_MS, WINDOW_SECONDS } from './exchange.ts'
import { post } from './liar.ts'

const DAY = 86_400
const owner = privateKeyToAccount(DEV_KEYS[2]).address
let exchange: Exchange

beforeAll(async () => {
  exchange = await startMarket()
}, 120_000)
afterAll(() => exchange.stop())

test('free, locked and withdrawn units are all paid; only uncollected fees stay', async () => {
  const { poster, user, anvil, machine } = exchange
  const { submitted, result } = await post(exchange, tradingRecords(exchange, 32))
  await anvil.passTime(WINDOW_SECONDS)
  await poster.confirm([submitted.claim.claimId])
  await user.deposit({ asset: 0, amount: 5 })
  const late = (await poster.inboxLength()) - 1
  await anvil.passTime(3_600 + MAX_LAG_MS / 1_000 + WINDOW_SECONDS + 1)
  await user.activateEscape()
  await anvil.passTime(3 * DAY)
  await user.fixEscapeRoot(await user.confirmedOutcome(1))

  const tree = createStateTree({ hasher: createNativeHasher(), leaves: machine.engine.leaves() })
  expect(tree.root()).toEqual((await user.escapeState()).stateRoot)
  let paid = 0
  for (const account of [0, 1, 2]) {
    for (const asset of [0, 1, 2, 3]) {
      const { value, siblings } = tree.prove(leafAddress.balance(account, asset))
      if (value === null || decodeBalance(value).free + decodeBalance(value).locked === 0) continue
      await user.escape({ account, asset, leaf: value, siblings })
      paid++
    }
  }
  expect(paid).toBeGreaterThanOrEqual(4)
  expect(result.withdrawals.length).toBeGreaterThan(0)
  for (const [index, one] of result.withdrawals.entries()) {
    const proof = withdrawalProof(result.withdrawals, index)
    await user.claimWithdrawal({ submission: 1, ...one, owner: toHex(one.owner), proof })
  }
  const { assets } = await user.info()
  await user.refundDeposit(late, owner)

  const { fees } = decodeMarket(tree.leaf(leafAddress.market(1)) as Uint8Array)
  expect(fees.base + fees.quote).toBeGreaterThan(0)
  for (const [asset, units] of [fees.base, fees.quote, 0, 0].entries()) {
    const left = await poster.balanceOf(asset, poster.vault)
    expect(left, `asset ${asset}`).toBe(BigInt(units) * (assets[asset]?.unitScale ?? 0n))
  }
}, 120_000)
