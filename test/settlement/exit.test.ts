/** Bonds and the escape over a real L1, with a proof from the state tree. */
import { genesisLeaves, leafAddress } from '@assay/protocol'
import { createSettlement, privateKeyToAccount } from '@assay/settlement'
import { createStateTree, createWasmHasher } from '@assay/state'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEV_KEYS } from './anvil.ts'
import { type Exchange, MAX_LAG_MS, prepare, startExchange, WINDOW_SECONDS } from './exchange.ts'

const user = privateKeyToAccount(DEV_KEYS[2])
const DAY = 86_400

describe('leaving', () => {
  let exchange: Exchange
  beforeAll(async () => {
    exchange = await startExchange()
  }, 120_000)
  afterAll(() => exchange.stop())

  test('a bond comes back when it backs nothing', async () => {
    const { rpcUrl } = exchange.anvil
    const { vault, bondOf } = exchange.poster
    const account = privateKeyToAccount(DEV_KEYS[0])
    const stranger = await createSettlement({ rpcUrl, vault, account, pollMs: 20 })
    await stranger.depositBond()
    expect(await bondOf(account.address)).toEqual({ active: true, lastIndex: 0 })
    await stranger.withdrawBond()
    expect(await bondOf(account.address)).toEqual({ active: false, lastIndex: 0 })
    await expect(stranger.withdrawBond()).rejects.toMatchObject({ meta: { error: 'NotBonded' } })
  }, 120_000)

  test('a silent venue pays everybody against its last root, once', async () => {
    const { poster, anvil, machine } = exchange
    const held = await exchange.user.deposit({ asset: 1, amount: 5_000 })
    const { inputs, proposal, sidecar } = await prepare(exchange, [])
    const { claim } = await poster.submit(inputs, proposal, sidecar)
    await anvil.passTime(WINDOW_SECONDS)
    await poster.confirm([claim.claimId])
    const late = await exchange.user.deposit({ asset: 1, amount: 70 })
    await expect(exchange.user.activateEscape()).rejects.toMatchObject({
      meta: { error: 'NothingStuck' },
    })
    await anvil.passTime(3_600 + MAX_LAG_MS / 1_000 + WINDOW_SECONDS + 1)
    await exchange.user.activateEscape()
    await expect(exchange.user.deposit({ asset: 1, amount: 1 })).rejects.toMatchObject({
      meta: { error: 'InboxClosed' },
    })
    await expect(exchange.user.fixEscapeRoot(exchange.parent)).rejects.toMatchObject({
      meta: { error: 'GraceIsOpen' },
    })
    await anvil.passTime(3 * DAY)
    await exchange.user.fixEscapeRoot(exchange.parent)
    await expect(poster.confirm([claim.claimId])).rejects.toMatchObject({
      meta: { error: 'ConfirmingIsOver' },
    })

    const leaves = [...genesisLeaves(exchange.genesis), ...machine.takeWrites()]
    const tree = createStateTree({ hasher: createWasmHasher(), leaves })
    expect(tree.root()).toEqual(exchange.parent.stateRoot)
    const proof = tree.prove(leafAddress.balance(held.account, 1))
    const leaf = proof.value ?? new Uint8Array(64)
    const exit = { account: held.account, asset: 1, leaf, siblings: proof.siblings }
    const before = await poster.balanceOf(1, user.address)
    const changed = leaf.slice()
    changed[7] = 0xff
    await expect(poster.escape({ ...exit, leaf: changed })).rejects.toMatchObject({
      meta: { error: 'InvalidStateProof' },
    })
    const paid = await poster.escape(exit)
    expect((await poster.balanceOf(1, user.address)) - before).toBe(5_000n)
    await expect(poster.escape(exit)).rejects.toMatchObject({ meta: { error: 'AlreadyEscaped' } })
    await poster.refundDeposit(late.inboxIndex, user.address)
    expect((await poster.balanceOf(1, user.address)) - before).toBe(5_070n)
    for (const index of [late.inboxIndex, held.inboxIndex]) {
      await expect(poster.refundDeposit(index, user.address)).rejects.toMatchObject({
        meta: { error: 'NotRefundable' },
      })
    }
    console.log('gas of an escape', Number(paid.gasUsed))
  }, 120_000)
})
