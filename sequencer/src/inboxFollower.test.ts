import { encodeInboxEntry, fromHex, InboxKind, toHex } from '@assay/protocol'
import { SettlementError } from '@assay/settlement'
import { expect, test } from 'vitest'
import { createInboxFollower } from './inboxFollower.ts'

const FINAL_BLOCK = 90
const LATEST_BLOCK = 100
const L1_TIME = 1_800_000_000
const DELAY_SECONDS = 3_600

/** Deposit number `index`; `fork` changes its amount. */
function word(index: number, fork: number): Uint8Array {
  return encodeInboxEntry({
    kind: InboxKind.DEPOSIT,
    l1Time: L1_TIME,
    account: 1,
    asset: 0,
    amount: 1_000 * fork + index,
    cumulative: 1_000n * BigInt(fork) * BigInt(index + 1),
  })
}

/** Three entries, of which L1 may still replace those that are not final. */
function follow() {
  const taken: string[] = []
  /** Entries below are not kept any more. */
  const asked = { keptFrom: 0, indices: [] as number[] }
  const core = {
    engine: { registers: () => ({ inboxNext: taken.length }) },
    inboxKnown: () => taken.length,
    inboxWord: (index: number) => {
      asked.indices.push(index)
      return index < asked.keptFrom ? null : fromHex(taken[index] as string)
    },
    addInbox: (words: readonly Uint8Array[]) => void taken.push(...words.map(toHex)),
  }
  const l1 = { finalCount: 1, fork: 1, timestamp: L1_TIME + 1, hasState: true }
  const requireState = (block?: number) => {
    if (block !== FINAL_BLOCK || l1.hasState) return
    throw new SettlementError('RPC_FAILED', 'missing trie node')
  }
  const read = async (from: number, to: number, block?: number) => {
    requireState(block)
    return Array.from({ length: to - from }, (_, i) =>
      word(from + i, from + i < l1.finalCount ? 0 : l1.fork),
    )
  }
  const settlement = {
    info: async () => ({ inboxDelaySeconds: DELAY_SECONDS }),
    finalizedBlock: async () => ({ number: FINAL_BLOCK, timestamp: L1_TIME - 1 }),
    latestBlock: async () => ({ number: LATEST_BLOCK, timestamp: l1.timestamp }),
    inboxLength: async (block?: number) => {
      requireState(block)
      return block === FINAL_BLOCK ? l1.finalCount : 3
    },
    inboxWords: read,
    inboxEntries: read,
  }
  const known: number[] = []
  const onKnown = (seconds: number) => void known.push(seconds)
  const follower = createInboxFollower(settlement as never, core as never, onKnown)
  return { taken, known, l1, follower, asked }
}

test('an entry that finality leaves waiting is taken when half of its time is over', async () => {
  const { taken, l1, follower } = follow()
  l1.timestamp = L1_TIME + DELAY_SECONDS / 2 - 1
  await follower.poll()
  expect(taken).toHaveLength(1)
  l1.timestamp += 1
  await follower.poll()
  await follower.poll()
  expect(taken).toEqual([word(0, 0), word(1, 1), word(2, 1)].map(toHex))
})

test('a deposit is credited when it is final, once, whatever L1 forgets before', async () => {
  const { taken, l1, follower } = follow()
  await follower.poll()
  expect(taken).toEqual([word(0, 0)].map(toHex))
  const shown = () => follower.seenDeposits().map(({ inboxIndex, amount }) => [inboxIndex, amount])
  expect(shown()).toEqual([
    [1, 1_001],
    [2, 1_002],
  ])
  l1.fork = 2
  await follower.poll()
  // The other fork is shown, and nothing of either was taken.
  expect(taken).toHaveLength(1)
  expect(shown()[0]).toEqual([1, 2_001])
  l1.finalCount = 3
  await follower.poll()
  await follower.poll()
  expect(taken).toEqual([word(0, 0), word(1, 0), word(2, 0)].map(toHex))
})

test('what was read says up to when every entry is known', async () => {
  const { known, l1, follower } = follow()
  await follower.poll()
  l1.timestamp = L1_TIME + DELAY_SECONDS
  await follower.poll()
  // Final blocks first; behind half of the delay also what is not final.
  expect(known).toEqual([L1_TIME - 1, L1_TIME + DELAY_SECONDS / 2])
})

test('where the final state is there no more, what presses is taken all the same', async () => {
  const { taken, known, l1, follower } = follow()
  l1.hasState = false
  await follower.poll()
  expect([taken, known]).toEqual([[], [L1_TIME + 1 - DELAY_SECONDS / 2]])
  l1.timestamp = L1_TIME + DELAY_SECONDS / 2
  await follower.poll()
  expect(taken).toHaveLength(3)
  expect(known.at(-1)).toBe(L1_TIME)
})

test('an entry that L1 replaces after it was taken stops the venue, final or not', async () => {
  for (const isFinal of [false, true]) {
    const { taken, l1, follower } = follow()
    l1.timestamp = L1_TIME + DELAY_SECONDS / 2
    await follower.poll()
    await follower.poll()
    expect(taken).toHaveLength(3)
    if (isFinal) l1.finalCount = 3
    else l1.fork = 2
    await expect(follower.poll()).rejects.toMatchObject({ code: 'SETTLEMENT_DIVERGED' })
  }
})

test('what is not kept is passed once, however long no final length is known', async () => {
  const { taken, l1, follower, asked } = follow()
  l1.timestamp = L1_TIME + DELAY_SECONDS / 2
  await follower.poll()
  expect(taken).toHaveLength(3)
  l1.hasState = false
  asked.keptFrom = 2
  await follower.poll()
  asked.indices.length = 0
  await follower.poll()
  expect(new Set(asked.indices)).toEqual(new Set([2]))
})
