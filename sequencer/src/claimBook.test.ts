/** Which claims the sequencer takes for what its log leads to. */
import { type Outcome, outcomeHash } from '@assay/protocol'
import type { SettlementEvent, StoredClaim } from '@assay/settlement'
import { expect, test } from 'vitest'
import type { SubmissionArtifact } from './artifact.ts'
import { createClaimBook } from './claimBook.ts'
import type { SequencerConfig } from './config.ts'

const outcome = (byte: number): Outcome => ({
  ...{ stateRoot: new Uint8Array(32).fill(byte), clock: 1, inboxNext: 0, withdrawalCount: 0 },
  ...{ withdrawalsRoot: new Uint8Array(32), totals: [] },
})
const parentOutcome = outcome(1)
const right = outcome(2)
const SEQUENCER = `0x${'aa'.repeat(20)}` as const

/** One submission, posted, with the claims of strangers. */
function rig() {
  const events: SettlementEvent[] = []
  const killed = new Set<number>()
  const gone = new Set<number>()
  const place = { blockNumber: 1, blockHash: '0x', transactionHash: '0x' } as const
  const inputs = { groups: 0 }
  events.push({ ...place, type: 'inputs', index: 1, inputs } as unknown as SettlementEvent)
  const claim = (id: number, parent: Outcome, claimed: Outcome): void => {
    const said = {
      ...{ type: 'claim', claimId: Uint8Array.of(id), index: 1, outcome: claimed },
      ...{ proposer: new Uint8Array(20).fill(7), outcomeHash: outcomeHash(claimed) },
      parentOutcomeHash: outcomeHash(parent),
    }
    events.push({ ...place, ...said } as unknown as SettlementEvent)
  }
  const kill = (id: number, blockNumber: number): void => {
    const said = { type: 'killed', claimId: Uint8Array.of(id), index: 1, reward: 0n } as const
    events.push({ ...place, ...said, blockNumber })
    killed.add(id)
  }
  const settlement = {
    info: async () => ({ sequencer: SEQUENCER, windowSeconds: 10 }) as never,
    events: async () => events,
    finalizedBlock: async () => ({ number: 1, hash: '0x', timestamp: 0 }) as const,
    claim: async ([id = 0]: Uint8Array) =>
      gone.has(id) ? null : ({ time: 5, killed: killed.has(id) } as StoredClaim),
    kills: async ({ fromBlock }: { fromBlock: number }) =>
      events.filter((one) => one.type === 'killed').filter((one) => one.blockNumber >= fromBlock),
  }
  const artifact = { parentOutcome, outcome: right, records: new Uint8Array(0), trace: [] }
  const book = createClaimBook({
    config: { fault: null } as SequencerConfig,
    ...{ settlement, progress: { confirmed: 0 }, history: { addSubmission: () => undefined } },
    commitment: { artifact: async () => artifact as unknown as SubmissionArtifact },
  })
  return { book, claim, kill, gone }
}

test('the right outcome on another parent is not ours', async () => {
  const { book, claim } = rig()
  claim(1, outcome(9), right)
  claim(2, parentOutcome, outcome(3))
  await book.read(0)
  expect(book.waiting()).toEqual([])
  expect(book.unclaimed(1)).toMatchObject({ index: 1 })
  claim(3, parentOutcome, right)
  await book.read(0)
  expect(book.waiting()).toEqual([{ claimId: Uint8Array.of(3), confirmableAt: 15_000 }])
  expect(book.unclaimed(1)).toBeNull()
})

test('when the claim that is waited for is killed, the inputs are claimable', async () => {
  const { book, claim, kill } = rig()
  claim(1, parentOutcome, right)
  claim(2, parentOutcome, outcome(3))
  await book.read(0)
  kill(2, 4)
  await book.checkKills()
  expect(book.through()).toBe(1)
  kill(1, 5)
  await book.checkKills()
  expect([book.through(), book.looked()]).toEqual([0, 0])
  await book.read(0)
  expect([book.through(), book.looked()]).toEqual([0, 1])
  expect(book.unclaimed(1)).toMatchObject({ index: 1 })
})

test('a claim that is gone between two reads is asked for again', async () => {
  const { book, claim, gone } = rig()
  claim(1, parentOutcome, right)
  gone.add(1)
  await expect(book.read(0)).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER' })
  expect([book.through(), book.looked()]).toEqual([0, 0])
  gone.delete(1)
  await book.read(0)
  expect([book.through(), book.looked()]).toEqual([1, 1])
})
