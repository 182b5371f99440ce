/** What readers may ask: the engine for what is now, the read model for what was. */
import { settled } from '@assay/engine'
import { withdrawalProof } from '@assay/machine'
import { type Clock, fallen, inputPath, inputTree } from '@assay/protocol'
import type { DepositView, Health, OrderFate, Query, WithdrawalView } from './api.ts'
import type { SequencerCore } from './core.ts'
import type { WithdrawalRow } from './history.ts'
import { receiptOf } from './ledger.ts'
import { openOrderOf, orderView } from './orderView.ts'
import { opsOf } from './position.ts'
import { type Progress, stageOf } from './progress.ts'

export interface QueryOptions {
  readonly core: SequencerCore
  readonly clock: Clock
  readonly progress: Progress
  /** Deposits on L1 that no submission has consumed. */
  readonly seenDeposits: () => readonly Omit<DepositView, 'stage'>[]
  readonly implementations: Readonly<Record<string, string>>
}

export function createQuery(options: QueryOptions): Query {
  const { core, clock, progress } = options
  const { engine, ledger, history } = core

  function withdrawal(row: WithdrawalRow): WithdrawalView {
    const { isClaimed, ...entry } = row
    const stage = stageOf(progress, row.submission)
    const proof =
      stage === 'durable' ? null : withdrawalProof(history.withdrawalsOf(row.submission), row.index)
    return { ...entry, stage: isClaimed ? 'claimed' : stage, proof }
  }

  function fate(account: number, slot: number, seq: number): OrderFate {
    const found = history.result(account, slot, seq)
    if (found === null) {
      if (engine.slot(account, slot).lastSeq < seq) return { kind: 'unknown' }
      const isWhole = history.forgottenBefore() === 0 && history.trimmedBefore() === 0
      const isKept = isWhole || history.knowsBefore(account, slot, seq)
      return { kind: isKept ? 'never' : 'forgotten' }
    }
    const result = { ...found, stage: stageOf(progress, found.submission) }
    return { kind: 'known', result, open: openOrderOf(engine, { account, slot, seq }) }
  }

  const time = core.recordTime

  function settlementError(): Health['settlementError'] {
    const last = [...progress.failures].at(-1)
    if (last === undefined) return null
    const [action, { code, message, at }] = last
    return { action, code, message, ageMs: Math.max(0, clock.wallMs() - at) }
  }

  function status(): Health['status'] {
    if (progress.isStopping) return 'stopping'
    return progress.isCancelOnly || core.space() !== 'free' ? 'cancelOnly' : 'ready'
  }

  return {
    time,
    market: (id) => {
      const market = engine.market(id)
      // A status that has run out stands in the state until a step looks at it.
      const { clock } = engine.registers()
      return market && { ...market, head: settled(market.head, market.bands, clock) }
    },
    accountOf: ledger.accountOf,
    account: (account) => {
      const head = engine.account(account)
      return head && fallen(head, time())
    },
    key: (account, index) => engine.key(account, index),
    balance: (account, asset) => engine.balance(account, asset),
    lastSeq: (account, slot) => engine.slot(account, slot).lastSeq,
    depth: (market, side, levels) => engine.depth(market, side, levels),
    openOrders: (account) => engine.openOrders(account).map(orderView),
    order: fate,
    fills: history.fills,
    deposits: (account) => {
      const credited = history.deposits(account)
      const seen = options.seenDeposits().filter((deposit) => deposit.account === account)
      return [
        ...credited.map((deposit) => ({ ...deposit, stage: 'credited' as const })),
        ...seen.map((deposit) => ({ ...deposit, stage: 'seen' as const })),
      ]
    },
    withdrawals: (account) => history.withdrawals(account).map(withdrawal),
    batches: (sinceId, limit) =>
      history
        .batches(sinceId, limit)
        .map((header) => ({ header, stage: stageOf(progress, header.header.submission) })),
    receipt: (opSeq) => {
      const batch = history.batchOf(opSeq)
      if (batch === null) return null
      const { firstOpSeq, count } = batch.signed.header
      const ops = opsOf(firstOpSeq, batch.body)
      const index = ops.findIndex((op) => op.opSeq === opSeq)
      if (index === -1) return null
      const path = inputPath(inputTree(firstOpSeq, count, ops), opSeq - firstOpSeq)
      return receiptOf({ signed: batch.signed, ops }, index, path)
    },
    submissions: (sinceIndex, limit) =>
      history.submissions(sinceIndex, limit).map((row) => ({
        ...row,
        stage: row.index <= progress.confirmed ? 'confirmed' : 'posted',
      })),
    health: () => ({
      status: status(),
      clock: engine.registers().clock,
      batchId: ledger.position().batchId,
      opSeqNext: engine.registers().opSeqNext,
      submissionsPosted: progress.posted,
      submissionsConfirmed: progress.confirmed,
      unpostedBatches: history.batchesAfter(progress.posted),
      unpostedRecords: engine.registers().opSeqNext - progress.postedOpSeq,
      storage: core.space(),
      settlementError: settlementError(),
      implementations: options.implementations,
    }),
  }
}
