/** One real path over a real L1: deposit, blobs, claim, window, withdrawal. */
import { signedRecord } from '@assay/engine/suite'
import { withdrawalProof } from '@assay/machine'
import {
  accountId,
  amountUnits,
  assetId,
  fromHex,
  outcomeHash,
  RecordType,
  seqNumber,
  toHex,
} from '@assay/protocol'
import { privateKeyToAccount } from '@assay/settlement'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEV_KEYS } from './anvil.ts'
import { type Exchange, prepare, startExchange, WINDOW_SECONDS } from './exchange.ts'

const user = privateKeyToAccount(DEV_KEYS[2])
const stranger = privateKeyToAccount(DEV_KEYS[0])
/** Goals for gas, F8. */
const GOALS = { submit: 300_000, deposit: 90_000, opening: 180_000, claim: 120_000 } as const

describe('a submission on anvil', () => {
  let exchange: Exchange
  beforeAll(async () => {
    exchange = await startExchange()
  }, 60_000)
  afterAll(() => exchange.stop())

  const withdraw = (seq: number, asset: number, amount: number) =>
    signedRecord(
      exchange.domainSeparator,
      {
        type: RecordType.WITHDRAW,
        account: accountId(1),
        key: 0,
        seq: seqNumber(seq),
        asset: assetId(asset),
        amount: amountUnits(amount),
      },
      {
        privateKey: exchange.userKey,
        signer: { owner: fromHex(user.address), epoch: 0, keyGeneration: 0 },
      },
    )

  test('the deployed code is that of this release and names its genesis', async () => {
    expect(await exchange.poster.codeProblems()).toEqual([])
    const info = await exchange.poster.info()
    expect(info.genesis).toEqual(exchange.genesis)
    expect(info.assets.map(({ symbol, decimals }) => [symbol, decimals])).toEqual([
      ['WETH', 18],
      ['USDC', 6],
      ['WBTC', 8],
      ['DAI', 18],
    ])
    expect(info.genesisOutcomeHash).toEqual(outcomeHash(exchange.parent))
    expect(await exchange.poster.confirmedOutcomeHash(0)).toEqual(info.genesisOutcomeHash)
  })

  test('a withdrawal is paid after its claim has been confirmed, once', async () => {
    const { poster, anvil } = exchange
    const first = await exchange.user.deposit({ asset: 0, amount: 5_000_000 })
    expect(first.account).toBe(1)
    const owner = stranger.address
    const opening = await exchange.user.deposit({ asset: 0, amount: 1, owner })
    expect(opening.account).toBe(2)
    const plain = await exchange.user.deposit({ asset: 1, amount: 7_000_000 })
    const again = await exchange.user.deposit({ asset: 1, amount: 1 })
    // Four touched assets: the goal for submit speaks of them.
    for (const asset of [2, 3]) await exchange.user.deposit({ asset, amount: 1_000_000 })

    const { inputs, proposal, sidecar, result } = await prepare(exchange, [
      withdraw(1, 0, 2_000_000),
      ...[1, 2, 3].map((asset) => withdraw(1 + asset, asset, 1_000_000)),
    ])
    expect(result.withdrawals).toHaveLength(4)
    expect(result.outcome.totals).toHaveLength(4)
    const submitted = await poster.submit(inputs, proposal, sidecar)
    expect(submitted.posted.index).toBe(1)
    expect(submitted.claim.outcomeHash).toEqual(outcomeHash(result.outcome))
    const blobs = await fetch(`${anvil.rpcUrl}/eth/v1/beacon/blobs/${submitted.blockNumber}`).then(
      (response) => response.json() as Promise<{ data: string[] }>,
    )
    expect(blobs.data).toEqual(sidecar.blobs.map(toHex))

    const { claimId } = submitted.claim
    await expect(poster.confirm([claimId])).rejects.toMatchObject({
      code: 'TX_REVERTED',
      meta: { error: 'TooYoung' },
    })
    await anvil.passTime(WINDOW_SECONDS)
    await poster.confirm([claimId])
    expect(await poster.confirmedCount()).toBe(2)
    expect(await poster.confirmedStateRoot(1)).toEqual(exchange.machine.stateRoot())

    const before = await poster.balanceOf(0, user.address)
    const claim = {
      submission: 1,
      index: 0,
      owner: user.address,
      asset: 0,
      amount: 2_000_000,
      proof: withdrawalProof(result.withdrawals, 0),
    }
    const paid = await poster.claimWithdrawal(claim)
    const { unitScale } = (await poster.info()).assets[0] ?? { unitScale: 0n }
    expect((await poster.balanceOf(0, user.address)) - before).toBe(2_000_000n * unitScale)
    await expect(poster.claimWithdrawal(claim)).rejects.toMatchObject({
      meta: { error: 'AlreadyClaimed' },
    })
    await expect(poster.claimWithdrawal({ ...claim, index: 1 })).rejects.toMatchObject({
      meta: { error: 'InvalidProof' },
    })

    const gas = {
      submit: Number(submitted.gasUsed),
      deposit: Number(again.gasUsed),
      opening: Number(opening.gasUsed),
      claim: Number(paid.gasUsed),
    }
    console.log('gas', gas, 'first deposit of an asset', Number(plain.gasUsed))
    for (const [name, goal] of Object.entries(GOALS)) {
      expect(gas[name as keyof typeof GOALS], name).toBeLessThanOrEqual(goal)
    }
  }, 60_000)

  test('events tell a verifier everything that was posted', async () => {
    const { poster } = exchange
    const { deploymentBlock } = await poster.info()
    const events = await poster.events({ fromBlock: deploymentBlock })
    expect(events.map(({ type }) => type)).toEqual(['confirmed', 'inputs', 'claim', 'confirmed'])
  })
})
