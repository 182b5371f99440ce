/** Wrong claims die on a real L1, through real blobs, in one transaction of anybody. */
import { signedRecord } from '@assay/engine/suite'
import {
  accountId,
  amountUnits,
  assetId,
  encodeForcedWithdraw,
  fromHex,
  marketId,
  priceTicks,
  quantityLots,
  RecordType,
  SelfTrade,
  Side,
  type SignedTermsOf,
  seqNumber,
  slotId,
  TimeInForce,
  timestampMs,
} from '@assay/protocol'
import {
  createSettlement,
  faultCommitment,
  privateKeyToAccount,
  type Settlement,
} from '@assay/settlement'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEV_KEYS } from './anvil.ts'
import { type Exchange, startExchange, WINDOW_SECONDS } from './exchange.ts'
import { callSucceeds, NONSENSE, post, proofOf, proposeRightly } from './liar.ts'

const [keyOfMaker, keyOfSequencer, keyOfTaker] = DEV_KEYS
const taker = privateKeyToAccount(keyOfTaker)
const maker = privateKeyToAccount(keyOfMaker)
const sequencer = privateKeyToAccount(keyOfSequencer)
const MARKET = {
  id: 1,
  config: {
    ...{ base: 0, quote: 1, baseUnitsPerLot: 10, quoteUnitsPerTickLot: 1 },
    ...{ takerFee: 500, makerFee: 100, minQuantity: 1 },
  },
}
/** F8: a typical dispute. */
const GOAL = 3_000_000

describe('a wrong claim', () => {
  let exchange: Exchange
  /** Holds no bond. */
  let stranger: Settlement
  const seqs = new Map<string, number>()

  beforeAll(async () => {
    exchange = await startExchange({ markets: [MARKET] })
    const { rpcUrl } = exchange.anvil
    const { vault } = exchange.poster
    const account = privateKeyToAccount(DEV_KEYS[3])
    stranger = await createSettlement({ rpcUrl, vault, account, pollMs: 20 })
  }, 120_000)
  afterAll(() => exchange.stop())

  const sign = (terms: SignedTermsOf, isMaker: boolean) =>
    signedRecord(exchange.domainSeparator, terms, {
      privateKey: fromHex(isMaker ? keyOfMaker : keyOfTaker),
      signer: { owner: fromHex((isMaker ? maker : taker).address), epoch: 0, keyGeneration: 0 },
    })
  /** Each slot counts its own orders. */
  const next = (slot: string) => {
    const seq = (seqs.get(slot) ?? 0) + 1
    seqs.set(slot, seq)
    return seqNumber(seq)
  }
  const order = (isMaker: boolean, slot: number, price: number) =>
    sign(
      {
        type: RecordType.ORDER,
        account: accountId(isMaker ? 2 : 1),
        key: 0,
        market: marketId(1),
        slot: slotId(slot),
        seq: next(`${isMaker} ${slot}`),
        side: isMaker ? Side.ASK : Side.BID,
        timeInForce: isMaker ? TimeInForce.GTT : TimeInForce.IOC,
        slide: false,
        replace: false,
        selfTrade: SelfTrade.CANCEL_TAKER,
        price: priceTicks(price),
        quantity: quantityLots(5),
        expiry: timestampMs(Date.now() + 86_400_000),
        maxFeePpm: 500,
        displayQuantity: 0,
        stopPrice: 0,
      },
      isMaker,
    )
  const withdraw = () =>
    sign(
      {
        type: RecordType.WITHDRAW,
        account: accountId(1),
        key: 0,
        seq: next('control'),
        asset: assetId(1),
        amount: amountUnits(10),
      },
      false,
    )
  const withdrawals = (count: number) => Array.from({ length: count }, withdraw)
  /** Makers rest, takers meet them. */
  const trading = () => [
    ...Array.from({ length: 20 }, (_, i) => order(true, 1 + i, 100 + i)),
    ...Array.from({ length: 20 }, (_, i) => order(false, 1 + i, 100 + i)),
  ]
  const bondAgain = () => stranger.depositBond(sequencer.address)

  test('at its first checkpoint; the right claim, contested until then, confirms', async () => {
    await exchange.user.deposit({ asset: 1, amount: 5_000_000 })
    await exchange.user.deposit({ asset: 0, amount: 5_000_000, owner: maker.address })
    const units = { asset: assetId(1), amount: amountUnits(300) }
    const payload = encodeForcedWithdraw({ account: accountId(1), ...units })
    expect(await exchange.user.forceOperation(payload)).toMatchObject({ inboxIndex: 4 })
    const posted = await post(exchange, withdrawals(10), ([, ...rest]) => [NONSENSE, ...rest], {
      clock: Date.now(),
    })
    const wrong = posted.submitted.claim.claimId
    await stranger.depositBond()
    const right = (await proposeRightly(exchange, stranger, posted)).claim.claimId
    await exchange.anvil.passTime(WINDOW_SECONDS / 2)
    await stranger.contest(wrong, right)
    await exchange.anvil.passTime(WINDOW_SECONDS / 2)
    for (const claim of [wrong, right]) {
      const blocked = { meta: { error: 'ClaimIsContested' } }
      await expect(stranger.confirm([claim])).rejects.toMatchObject(blocked)
    }
    const built = await proofOf(exchange, posted, 0)
    const forced = { inboxCount: 5, inboxPayloads: payload }
    expect(built.proof).toMatchObject({ checkpoint: -1, ...forced })
    const invented = { ...built.proof, inboxPayloads: payload.with(40, 1) }
    await expect(stranger.proveFault(built.terms, invented)).rejects.toThrow()
    const killed = await stranger.proveFault(built.terms, built.proof)
    expect(await stranger.claim(wrong)).toMatchObject({ killed: true })
    expect(await stranger.bondOf(sequencer.address)).toMatchObject({ active: false })
    const told = await stranger.kills({ fromBlock: killed.blockNumber })
    const { bondWei } = await stranger.info()
    expect(told).toMatchObject([{ claimId: wrong, index: 1, reward: bondWei / 2n }])
    await stranger.confirm([right])
    expect(await stranger.confirmedOutcome(1)).toEqual(posted.result.outcome)
    await stranger.withdrawBond()
    await bondAgain()
  }, 60_000)

  test('one in the middle, while it trades', async () => {
    const wrong = 3
    const lie = (trace: readonly Uint8Array[]) => trace.toSpliced(wrong, 1, NONSENSE)
    const posted = await post(exchange, trading(), lie)
    expect(posted.result.trace.length).toBeGreaterThan(wrong + 2)
    const built = await proofOf(exchange, posted, wrong)
    const killed = await stranger.proveFault(built.terms, built.proof)
    const bytes = (built.calldata.length - 2) / 2
    const groups = built.proof.elements.length / 4
    const figures = { gas: Number(killed.gasUsed), bytes, groups }
    console.log('a typical kill', figures)
    expect(figures.gas).toBeLessThanOrEqual(GOAL)
    await bondAgain()
  }, 60_000)

  test('a group whose field elements are not canonical is a NOP on L1 too', async () => {
    const records = [...withdrawals(2), null, ...withdrawals(6)]
    const posted = await post(exchange, records, ([, ...rest]) => [NONSENSE, ...rest])
    const built = await proofOf(exchange, posted, 0)
    expect(built.proof.elements.some(({ value }) => value[0] === 1)).toBe(true)
    await stranger.proveFault(built.terms, built.proof)
    await bondAgain()
  }, 60_000)

  test('a copier of the proof gains nothing against who committed before', async () => {
    const posted = await post(exchange, withdrawals(10), ([, ...rest]) => [NONSENSE, ...rest])
    const { claimId } = posted.submitted.claim
    const built = await proofOf(exchange, posted, 0)
    // A fresh address: what it has afterwards is the reward.
    const payee = '0x00000000000000000000000000000000000c0de5'
    const salt = new Uint8Array(32).fill(3)
    await stranger.commitFault(faultCommitment({ fault: built.fault, payee, salt }))
    await exchange.anvil.passTime(1)
    await exchange.anvil.passTime(1)
    // Copied from the mempool, sent by somebody else.
    await exchange.user.proveFault(built.terms, built.proof)
    await stranger.openCommitment({ claimId, payee, salt })
    await expect(stranger.payReward(claimId)).rejects.toMatchObject({
      meta: { error: 'RevealIsOpen' },
    })
    await exchange.anvil.passTime(3_600)
    await stranger.payReward(claimId)
    const { bondWei } = await stranger.info()
    const paid = await exchange.anvil.rpc('eth_getBalance', payee, 'latest')
    expect(BigInt(paid as string)).toBe(bondWei / 2n)
    await bondAgain()
  }, 60_000)

  test('an honest claim survives every proof at every gas limit', async () => {
    const posted = await post(exchange, withdrawals(10))
    const { claim } = posted.submitted
    expect(claim.traceCount).toBeGreaterThan(2)
    for (const checkpoint of [0, 1, claim.traceCount - 1]) {
      const built = await proofOf(exchange, posted, checkpoint)
      expect(built.isFault).toBe(false)
      await expect(stranger.proveFault(built.terms, built.proof)).rejects.toMatchObject({
        meta: { error: 'NoFault' },
      })
      // Wherever the gas runs out (in a precompile, in a module, behind the 63/64 rule), no fault.
      for (let gas = 50_000; gas < 4_000_000; gas += 50_000 + (gas % 7_919)) {
        expect(await callSucceeds(exchange, built.calldata, gas), `${gas} gas`).toBe(false)
      }
    }
  }, 120_000)
})
