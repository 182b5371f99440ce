import { authenticateWith, type ItemResult, type Step } from '@assay/engine'
import { type Flow, type FlowSubmission, randomFlow, rememberingRecover } from '@assay/engine/suite'
import {
  decodeBalance,
  decodeMarket,
  endCheckpoint,
  FEES_ACCOUNT,
  LeafKind,
  type LeafWrite,
  MAX_SUBMISSION_ITEMS,
  nettedLeaf,
  readUint,
  sortedPairRoot,
  toHex,
} from '@assay/protocol'
import { createWasmHasher } from '@assay/state'
import { createNativeHasher } from '@assay/state/native'
import { naiveState } from '@assay/state/suite'
import { describe, expect, test } from 'vitest'
import { createMachine, replay, type SubmissionResult, stepKindCounts } from './index.ts'
import { endStepOf, naiveTrace } from './suite.ts'

const hasher = createNativeHasher()
const recover = rememberingRecover()
const LAST_TIME = 2 ** 48 - 1

function machineOf(flow: Flow, leaves: Iterable<LeafWrite> = flow.leaves) {
  const authenticate = authenticateWith(flow.separator, recover)
  return createMachine({ leaves, authenticate, hasher })
}

const inputsOf = ({ inbox, groups }: FlowSubmission) => ({
  inboxWords: inbox,
  groupAt: (k: number) => groups[k] ?? null,
})

/** A submission as a sequencer lives through it, not knowing how many groups will come. */
function live(machine: ReturnType<typeof machineOf>, { context, inbox, groups }: FlowSubmission) {
  const bounds = { groups: MAX_SUBMISSION_ITEMS, tLast: LAST_TIME }
  const results: ItemResult[] = []
  machine.begin({ ...context, ...bounds })
  for (const word of inbox) results.push(machine.inbox(word))
  for (let at = 0; at < groups.length; ) {
    const from = at
    const result = machine.record((k) => groups[from + k] ?? null)
    at += result.groups
    results.push(result)
  }
  return { results, result: machine.end() }
}

const traceOf = ({ trace }: SubmissionResult) =>
  trace.map(({ checkpoint, ...rest }) => ({ ...rest, checkpoint: toHex(checkpoint) }))

/** Sum of free + locked per (account, asset) and of fees per asset. */
function holdings(leaves: Iterable<LeafWrite>): Map<string, number> {
  const sums = new Map<string, number>()
  const add = (account: number, asset: number, amount: number) => {
    const key = `${account}:${asset}`
    sums.set(key, (sums.get(key) ?? 0) + amount)
  }
  for (const { address, value } of leaves) {
    if (value === null) continue
    if (address[0] === LeafKind.BALANCE) {
      const { free, locked } = decodeBalance(value)
      add(readUint(address, 1, 4), readUint(address, 5, 1), free + locked)
    } else if (address[0] === LeafKind.MARKET) {
      const { config, fees } = decodeMarket(value)
      add(FEES_ACCOUNT, config.base, fees.base)
      add(FEES_ACCOUNT, config.quote, fees.quote)
    }
  }
  return sums
}

describe.each([1, 2, 3])('flow of seed %i', (seed) => {
  const flow = randomFlow(seed, { submissions: 2, actions: 90, burstPercent: 2 })

  test('live with bounds and replayed with the true context give one trace and outcome', () => {
    const [alive, verifier] = [machineOf(flow), machineOf(flow)]
    for (const submission of flow.submissions) {
      const first = live(alive, submission)
      const context = { ...submission.context, tLast: first.result.outcome.clock }
      const seen: ItemResult[] = []
      const second = replay(verifier, context, inputsOf(submission), (item) => seen.push(item))
      expect(traceOf(second)).toEqual(traceOf(first.result))
      expect(second).toEqual(first.result)
      expect(seen).toEqual(first.results)
      expect(verifier.stateRoot()).toEqual(alive.stateRoot())
    }
  })

  test('every checkpoint is the naive one, in and between records', () => {
    const machine = machineOf(flow)
    for (const submission of flow.submissions) {
      const leaves = [...machine.engine.leaves()]
      machine.begin(submission.context)
      const registers = machine.engine.registers()
      const steps: Step[] = []
      for (const word of submission.inbox) steps.push(...machine.inbox(word).steps)
      for (let at = 0; at < submission.groups.length; ) {
        const from = at
        const item = machine.record((k) => submission.groups[from + k] ?? null)
        at += item.groups
        steps.push(...item.steps)
      }
      const before = machine.engine.registers()
      const result = machine.end()
      const end = endStepOf(result.outcome, before, machine.engine.leaves())
      const { opSeqNext, groupNext } = before
      const naive = naiveTrace(leaves, registers, [...steps, end])
      expect(result.trace.map((mark) => [mark.steps, toHex(mark.checkpoint)])).toEqual(
        naive.map((mark) => [mark.steps, toHex(mark.checkpoint)]),
      )
      const cursors = { groups: groupNext, opSeqNext }
      const last = result.trace.at(-1)
      expect(toHex(last?.checkpoint ?? new Uint8Array())).toBe(
        toHex(endCheckpoint(result.outcome, cursors)),
      )
      expect(last?.lastStepKind).toBe(15)
      expect(last?.steps).toBe(steps.length + 1)
    }
  })

  test('leaves of engine and tree stay one state, and takeWrites carries all of it', () => {
    const machine = machineOf(flow)
    const store = new Map(flow.leaves.map((leaf) => [toHex(leaf.address), leaf]))
    for (const submission of flow.submissions) {
      const result = replay(machine, submission.context, inputsOf(submission))
      const leaves = [...machine.engine.leaves()]
      expect(toHex(naiveState(leaves).stateRoot)).toBe(toHex(result.outcome.stateRoot))
      const writes = machine.takeWrites()
      const addresses = writes.map(({ address }) => toHex(address))
      expect(addresses).toEqual([...new Set(addresses)].sort())
      for (const write of writes) {
        if (write.value === null) store.delete(toHex(write.address))
        else store.set(toHex(write.address), write)
      }
      expect(toHex(naiveState(store.values()).stateRoot)).toBe(toHex(result.outcome.stateRoot))
      expect(machine.takeWrites()).toEqual([])
      const fresh = machineOf(flow, store.values())
      expect(fresh.stateRoot()).toEqual(result.outcome.stateRoot)
    }
  })

  test('netted deltas are what holdings and fees changed by', () => {
    const machine = machineOf(flow)
    for (const submission of flow.submissions) {
      const before = holdings([...machine.engine.leaves()])
      const { netted, nettedRoot } = replay(machine, submission.context, inputsOf(submission))
      const after = holdings([...machine.engine.leaves()])
      const keys = [...new Set([...before.keys(), ...after.keys()])]
      const expected = keys
        .map((key) => {
          const [account, asset] = key.split(':').map(Number) as [number, number]
          return { account, asset, delta: (after.get(key) ?? 0) - (before.get(key) ?? 0) }
        })
        .filter(({ delta }) => delta !== 0)
        .sort((a, b) => a.account - b.account || a.asset - b.asset)
      expect(netted).toEqual(expected)
      expect(netted.length).toBeGreaterThan(5)
      expect(toHex(nettedRoot)).toBe(toHex(sortedPairRoot(expected.map(nettedLeaf))))
    }
  })

  test('the WASM hasher gives the same trace', () => {
    const authenticate = authenticateWith(flow.separator, recover)
    const options = { leaves: flow.leaves, authenticate, hasher: createWasmHasher() }
    const [wasm, native] = [createMachine(options), machineOf(flow)]
    const [first] = flow.submissions as [FlowSubmission]
    const run = (machine: typeof wasm) => replay(machine, first.context, inputsOf(first))
    expect(traceOf(run(wasm))).toEqual(traceOf(run(native)))
  })
})

test('step kinds are counted over all items', () => {
  const flow = randomFlow(4, { submissions: 1, actions: 60 })
  const [submission] = flow.submissions as [FlowSubmission]
  const items: ItemResult[] = []
  replay(machineOf(flow), submission.context, inputsOf(submission), (item) => items.push(item))
  const counts = stepKindCounts(items)
  expect(counts.get(1)).toBe(submission.inbox.length)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  expect(total).toBe(items.reduce((sum, { steps }) => sum + steps.length, 0))
})

test('an empty submission is one checkpoint: END', () => {
  const flow = randomFlow(5, { submissions: 1, actions: 1 })
  const machine = machineOf(flow)
  const [{ context }] = flow.submissions as [FlowSubmission]
  const empty = { ...context, groups: 0, inboxTo: context.inboxFrom }
  const result = replay(machine, empty, { inboxWords: [], groupAt: () => null })
  expect(result.trace).toHaveLength(1)
  expect(result.netted).toEqual([])
  expect(toHex(result.nettedRoot)).toBe(toHex(new Uint8Array(32)))
})
