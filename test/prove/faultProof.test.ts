/** Every way in which a posted trace can be wrong dies on the real contracts. Spec: disputes. */
import { endCheckpoint, type Outcome, sha256 } from '@assay/protocol'
import { buildFaultProof, FaultProofError } from '@assay/prover-hooks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Exchange } from '../settlement/exchange.ts'
import {
  honestTrace,
  type PostedTrace,
  proposeTrace,
  type ReadySubmission,
  ready,
  startMarket,
  submitTrace,
  tradingRecords,
} from './disputed.ts'

const RECORDS = 40

describe('a wrong claim dies in one transaction', () => {
  let exchange: Exchange
  let from: ReadySubmission
  let honest: PostedTrace

  beforeAll(async () => {
    exchange = await startMarket()
    from = await ready(exchange, tradingRecords(exchange, RECORDS))
    honest = honestTrace(from)
  }, 120_000)

  afterAll(() => exchange.stop())

  /** Undoes on L1 whatever `work` posts. */
  const onFork = async <T>(work: () => Promise<T>): Promise<T> => {
    const { anvil } = exchange
    const snapshot = await anvil.rpc('evm_snapshot')
    try {
      return await work()
    } finally {
      await anvil.rpc('evm_revert', snapshot)
    }
  }

  const garbage = (j: number) => Uint8Array.of(0, ...sha256(Uint8Array.of(j)).subarray(1))
  const other = (outcome: Outcome): PostedTrace => {
    const { groups } = from
    const end = endCheckpoint(outcome, { groups: groups.length, opSeqNext: groups.length })
    return { trace: honest.trace.with(-1, Uint8Array.of(0, ...end)), outcome }
  }

  test('the trace is long enough to be wrong in many ways', () => {
    expect(honest.trace.length).toBeGreaterThanOrEqual(6)
  })

  const cases: readonly (readonly [string, () => PostedTrace, () => number])[] = [
    ['the first', () => ({ ...honest, trace: honest.trace.with(0, garbage(0)) }), () => 0],
    ['one in the middle', () => ({ ...honest, trace: honest.trace.with(3, garbage(3)) }), () => 3],
    [
      'everything but the last',
      () => ({
        ...honest,
        trace: honest.trace.map((e, j, { length }) => (j < length - 1 ? garbage(j) : e)),
      }),
      () => 0,
    ],
    [
      'the END machine',
      () => other({ ...honest.outcome, stateRoot: sha256(honest.outcome.stateRoot) }),
      () => honest.trace.length - 1,
    ],
    [
      'a value of 2^248',
      () => ({ ...honest, trace: honest.trace.with(2, Uint8Array.of(1, ...new Uint8Array(31))) }),
      () => 2,
    ],
    [
      'the right value and 2^248',
      () => {
        const right = honest.trace[5] as Uint8Array
        return { ...honest, trace: honest.trace.with(5, Uint8Array.of(1, ...right.subarray(1))) }
      },
      () => 5,
    ],
    [
      'a copy of END behind END',
      () => ({ ...honest, trace: [...honest.trace, honest.trace.at(-1) as Uint8Array] }),
      () => honest.trace.length,
    ],
    [
      'another END machine behind END',
      () => {
        const wrong = other({ ...honest.outcome, clock: honest.outcome.clock + 1 })
        return { ...wrong, trace: [...honest.trace, garbage(1), wrong.trace.at(-1) as Uint8Array] }
      },
      () => honest.trace.length,
    ],
    [
      'a trace that ends too early',
      () => ({
        ...honest,
        trace: [...honest.trace.slice(0, 2), honest.trace.at(-1) as Uint8Array],
      }),
      () => 2,
    ],
    ['an END machine alone', () => ({ ...honest, trace: honest.trace.slice(-1) }), () => 0],
  ]

  test.each(cases)(
    '%s',
    async (_, posted, wrong) => {
      await onFork(async () => {
        const claim = await submitTrace(from, posted())
        const built = await buildFaultProof(claim.faultAt(wrong()))
        expect(built.claimId).toEqual(claim.claim.claimId)
        await exchange.user.proveFault(built.terms, built.proof)
        expect((await exchange.poster.claim(built.claimId))?.killed).toBe(true)
      })
    },
    30_000,
  )

  test('a trace that was posted alone, after an honest claim on the same inputs', async () => {
    await onFork(async () => {
      const right = await submitTrace(from, honest)
      await exchange.user.depositBond()
      const wrong = await proposeTrace(from, right, {
        ...honest,
        trace: honest.trace.with(4, garbage(4)),
      })
      const built = await buildFaultProof(wrong.faultAt(4))
      await exchange.user.proveFault(built.terms, built.proof)
      expect((await exchange.poster.claim(built.claimId))?.killed).toBe(true)
      expect((await exchange.poster.claim(right.claim.claimId))?.killed).toBe(false)
      await expect(buildFaultProof(right.faultAt(4))).rejects.toThrow(FaultProofError)
    })
  }, 120_000)
})
