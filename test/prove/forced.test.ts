/** Disputes over what L1 itself put into a submission. Spec: disputes, wire. */
import { encodeForced, isZero, layout, sha256 } from '@assay/protocol'
import { buildFaultProof } from '@assay/prover-hooks'
import { createSettlement, privateKeyToAccount } from '@assay/settlement'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEV_KEYS } from '../settlement/anvil.ts'
import type { Exchange } from '../settlement/exchange.ts'
import {
  honestTrace,
  orderTerms,
  ready,
  startMarket,
  submitTrace,
  taking,
  tradingRecords,
} from './disputed.ts'

const MAKERS = 20

let exchange: Exchange

beforeAll(async () => {
  exchange = await startMarket()
}, 120_000)

afterAll(() => exchange.stop())

test('every checkpoint around forced orders, also inside of one, can be disputed', async () => {
  const { anvil, user, poster } = exchange
  const account = privateKeyToAccount(DEV_KEYS[0])
  const { vault } = poster
  const stranger = await createSettlement({ rpcUrl: anvil.rpcUrl, vault, account, pollMs: 20 })
  for (let seq = 1; seq <= MAKERS; seq++) {
    await stranger.forceOperation(encodeForced(orderTerms(2, seq)))
  }
  await user.forceOperation(encodeForced(orderTerms(1, 1, taking(2 * MAKERS))))
  const from = await ready(exchange, tradingRecords(exchange, 4, MAKERS + 1))
  const honest = honestTrace(from)
  const records: Uint8Array[] = []
  const payloads: number[] = []
  for (let j = 0; j < honest.trace.length - 1; j++) {
    const snapshot = await anvil.rpc('evm_snapshot')
    const garbage = Uint8Array.of(0, ...sha256(Uint8Array.of(j)).subarray(1))
    const claim = await submitTrace(from, { ...honest, trace: honest.trace.with(j, garbage) })
    const { terms, proof, claimId } = await buildFaultProof(claim.faultAt(j))
    await user.proveFault(terms, proof)
    expect((await poster.claim(claimId))?.killed, `checkpoint ${j}`).toBe(true)
    records.push(proof.openRecord)
    payloads.push(proof.inboxPayloads.length)
    await anvil.rpc('evm_revert', snapshot)
  }
  expect(payloads.filter((length) => length > 0).length).toBeGreaterThanOrEqual(2)
  // The taker's matches do not fit one interval: its payload, unsigned, is the open record of one.
  const { r } = layout.HEAD
  const unsigned = records.filter((record) => record.length > 0 && isZero(record, r[0], 124))
  expect(unsigned.length).toBeGreaterThan(0)
}, 300_000)
