/** The client against a real node: errors by their code, replacement, both sidecars, log ranges. */
import { prepareSidecar } from '@assay/da'
import { claimId, fromHex, inputsId, outcomeHash, toHex } from '@assay/protocol'
import { createSettlement, privateKeyToAccount, stepperAbi } from '@assay/settlement'
import { createPublicClient, http } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEV_KEYS } from './anvil.ts'
import { type Exchange, prepare, startExchange } from './exchange.ts'

const sequencer = privateKeyToAccount(DEV_KEYS[1])

describe('the client', () => {
  let exchange: Exchange
  beforeAll(async () => {
    exchange = await startExchange()
  }, 60_000)
  afterAll(() => exchange.stop())

  const at = () => ({ rpcUrl: exchange.anvil.rpcUrl, vault: exchange.poster.vault, pollMs: 20 })

  test('an endpoint that does not listen is unreachable', async () => {
    const options = { ...at(), rpcUrl: 'http://127.0.0.1:1' }
    await expect(createSettlement(options)).rejects.toMatchObject({ code: 'RPC_UNREACHABLE' })
  })

  test('another chain, no contract, and another contract are told apart', async () => {
    const mismatch = createSettlement({ ...at(), chainId: 1 })
    await expect(mismatch).rejects.toMatchObject({ code: 'CHAIN_MISMATCH' })
    const nothing = createSettlement({ ...at(), vault: sequencer.address })
    await expect(nothing).rejects.toMatchObject({ code: 'NO_CONTRACT' })
    const other = createSettlement({ ...at(), vault: exchange.poster.claims })
    await expect(other).rejects.toMatchObject({ code: 'NO_CONTRACT' })
  })

  test('a client without an account only reads', async () => {
    const reader = await createSettlement(at())
    expect(await reader.confirmedCount()).toBe(1)
    const refused = reader.deposit({ asset: 0, amount: 1 })
    await expect(refused).rejects.toMatchObject({ code: 'NO_ACCOUNT' })
  })

  test('one changed byte of any contract is found, immutables are not compared', async () => {
    const { anvil, poster, deployed } = exchange
    const client = createPublicClient({ transport: http(anvil.rpcUrl) })
    const { vault, claims, disputes, stepper, governor } = deployed
    const judge = { address: stepper, abi: stepperAbi } as const
    const modules = await client.readContract({ ...judge, functionName: 'modules' })
    const contracts = { vault, claims, disputes, stepper, governor, ...modules }
    expect(Object.keys(contracts)).toHaveLength(14)
    await poster.checkCode()
    for (const address of Object.values(contracts)) {
      const code = String(await anvil.rpc('eth_getCode', address, 'latest'))
      const changed = fromHex(code)
      changed[100] = (changed[100] as number) ^ 1
      await anvil.rpc('anvil_setCode', address, toHex(changed))
      const refused = expect(poster.checkCode()).rejects
      await refused.toMatchObject({
        code: 'CODE_MISMATCH',
        message: expect.stringMatching(new RegExp(address, 'i')),
      })
      await anvil.rpc('anvil_setCode', address, code)
    }
    await poster.checkCode()
  })

  test('the contract’s error is told with its arguments', async () => {
    const stranger = await createSettlement({
      ...at(),
      account: privateKeyToAccount(DEV_KEYS[0]),
    })
    const { inputs, proposal, sidecar } = await prepare(exchange, [])
    await expect(stranger.submit(inputs, proposal, sidecar)).rejects.toMatchObject({
      code: 'TX_REVERTED',
      meta: { error: 'NotSequencer', args: [privateKeyToAccount(DEV_KEYS[0]).address] },
    })
    // Inputs alone, then the claim with the trace alone, in both kinds of sidecar.
    const { posted } = await exchange.poster.postInputs(inputs, null)
    expect(posted.inputs).toEqual(inputs)
    expect(posted.inputsId).toEqual(inputsId(inputs))
    const v0 = await prepareSidecar(sidecar.blobs, exchange.kzg, 0)
    const { inclusionTime } = posted
    const propose = (time: number) => exchange.poster.propose(inputs, proposal, v0, time)
    // As after a reorganisation: the claim was computed for another block's time.
    await expect(propose(inclusionTime - 12_000)).rejects.toMatchObject({
      code: 'TX_REVERTED',
      meta: { error: 'InclusionTimeMoved', args: [inclusionTime, inclusionTime - 12_000] },
    })
    const { claim } = await propose(inclusionTime)
    expect(claim.outcome).toEqual(proposal.outcome)
    expect(claim.outcomeHash).toEqual(outcomeHash(proposal.outcome))
    expect(claim.claimId).toEqual(claimId(claim))
  })

  test('a transaction that stays unmined is replaced at twice its fees', async () => {
    const { anvil } = exchange
    await anvil.rpc('evm_setAutomine', false)
    const impatient = await createSettlement({ ...at(), account: sequencer, replaceAfterMs: 60 })
    const { inputs, proposal, sidecar } = await prepare(exchange, [])
    const sent = impatient.submit(inputs, proposal, sidecar)
    const fees = new Set<string>()
    while (fees.size < 3) {
      const pool = (await anvil.rpc('txpool_content')) as {
        pending: Record<string, Record<string, { maxFeePerBlobGas: string }>>
      }
      const waiting = Object.values(pool.pending).flatMap((one) => Object.values(one))
      for (const { maxFeePerBlobGas } of waiting) fees.add(maxFeePerBlobGas)
    }
    await anvil.rpc('evm_setAutomine', true)
    await anvil.rpc('evm_mine')
    const { claim } = await sent
    expect(claim.index).toBe(2)
    const [first, second, third] = [...fees].map(BigInt)
    expect([second, third]).toEqual([2n * (first ?? 0n), 4n * (first ?? 0n)])
  })

  test('events read in small ranges are the same', async () => {
    const { deploymentBlock } = await exchange.poster.info()
    const range = { fromBlock: deploymentBlock }
    const all = await exchange.poster.events(range)
    const narrow = await createSettlement({ ...at(), logRangeBlocks: 2 })
    expect(await narrow.events(range)).toEqual(all)
    expect(all.map(({ type }) => type)).toEqual(['confirmed', 'inputs', 'claim', 'inputs', 'claim'])
    expect(await narrow.proposals(range)).toHaveLength(2)
  })
})
