import { encodeInboxEntry, InboxKind, toHex } from '@assay/protocol'
import { expect, test } from 'vitest'
import { createInboxFollower } from './inboxFollower.ts'

const FINAL_BLOCK = 90n

/** Deposit number `index`; `fork` changes its amount. */
function word(index: number, fork: number): Uint8Array {
  return encodeInboxEntry({
    kind: InboxKind.DEPOSIT,
    l1Time: 1_800_000_000,
    account: 1,
    asset: 0,
    amount: 1_000 * fork + index,
    cumulative: 1_000n * BigInt(fork) * BigInt(index + 1),
  })
}

test('a deposit is credited when it is final, once, whatever L1 forgets before', async () => {
  const taken: string[] = []
  const core = {
    engine: { registers: () => ({ inboxNext: taken.length }) },
    inboxKnown: () => taken.length,
    addInbox: (words: readonly Uint8Array[]) => void taken.push(...words.map(toHex)),
  }
  let [finalCount, fork] = [1, 1]
  const settlement = {
    finalizedBlock: async () => ({ number: FINAL_BLOCK }),
    inboxLength: async (block?: bigint) => (block === FINAL_BLOCK ? finalCount : 3),
    inboxEntries: async (from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) => word(from + i, from + i < finalCount ? 0 : fork)),
  }
  const follower = createInboxFollower(settlement as never, core as never)
  await follower.poll()
  expect(taken).toEqual([word(0, 0)].map(toHex))
  const shown = () => follower.seenDeposits().map(({ inboxIndex, amount }) => [inboxIndex, amount])
  expect(shown()).toEqual([
    [1, 1_001],
    [2, 1_002],
  ])
  fork = 2
  await follower.poll()
  // The other fork is shown, and nothing of either was taken.
  expect(taken).toHaveLength(1)
  expect(shown()[0]).toEqual([1, 2_001])
  finalCount = 3
  await follower.poll()
  await follower.poll()
  expect(taken).toEqual([word(0, 0), word(1, 0), word(2, 0)].map(toHex))
})
