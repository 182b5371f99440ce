/** Which claims the sequencer takes for what its log leads to. */
import { equalBytes, fromHex, type Outcome, outcomeHash, toHex } from '@assay/protocol'
import type { SettlementEvent, StoredClaim } from '@assay/settlement'
import { expect, test } from 'vitest'
import type { SubmissionArtifact } from './artifact.ts'
import { createClaimBook } from './claimBook.ts'
import type { SubmissionRow } from './history.ts'

/** What each submission leads to; 0 is the genesis. */
const outcome = (index: number, wrong = 0): Outcome => ({
  ...{ stateRoot: new Uint8Array(32).fill(wrong), clock: 1 + index, inboxNext: 0, totals: [] },
  ...{ withdrawalsRoot: new Uint8Array(32), withdrawalCount: 0 },
})
const SEQUENCER = `0x${'aa'.repeat(20)}` as const
const WINDOW_SECONDS = 10
const SECOND_MS = 1_000

/** A claim's last byte names it. */
const idOf = (id: number) => new Uint8Array(32).fill(id & 0xff).fill(id >> 8, 0, 8)

interface Said {
  readonly id: number
  readonly index?: number
  readonly parent?: Outcome
  readonly claimed?: Outcome
  readonly isOwn?: boolean
  /** With its inputs, in their transaction. */
  readonly isWithInputs?: boolean
}

/** A block a second, submission n in block 10·n. */
function rig(submissions = 1) {
  const events: SettlementEvent[] = []
  const stored = new Map<string, { -readonly [K in keyof StoredClaim]?: StoredClaim[K] }>()
  const rows: SubmissionRow[] = []
  const progress = { confirmed: 0 }
  const l1 = {
    ...{ decided: 0, claimReads: 0, artifactReads: 0, from: [] as number[] },
    /** Artifacts below are dropped. */
    dropped: 0,
    /** What happens while the parent is asked for. */
    parentOf: (index: number) => outcomeHash(outcome(index)),
  }
  const placeOf = (index: number, hash: string) => {
    const transactionHash = toHex(new Uint8Array(32).fill(index)) + hash
    return { blockNumber: 10 * index, blockHash: '0x01', transactionHash } as const
  }
  for (let index = 1; index <= submissions; index++) {
    const inputs = { groups: 0 }
    const time = 10 * index * SECOND_MS
    const said = { type: 'inputs', index, inputs, inclusionTime: time, inputsId: idOf(index) }
    events.push({ ...placeOf(index, ''), ...said } as unknown as SettlementEvent)
  }
  const claim = ({ id, index = 1, parent, claimed, isOwn, isWithInputs }: Said): void => {
    const said = {
      ...{ type: 'claim', claimId: idOf(id), index, outcome: claimed ?? outcome(index) },
      proposer: isOwn ? fromHex(SEQUENCER) : new Uint8Array(20).fill(7),
      outcomeHash: outcomeHash(claimed ?? outcome(index)),
      parentOutcomeHash: outcomeHash(parent ?? outcome(index - 1)),
    }
    const place = placeOf(index, isWithInputs ? '' : `c${id}`)
    events.push({ ...place, ...said } as unknown as SettlementEvent)
    stored.set(toHex(idOf(id)), { time: 10 * index, killed: false, contested: false })
  }
  const kill = (id: number, blockNumber: number): void => {
    const said = { type: 'killed', claimId: idOf(id), index: 1, reward: 0n } as const
    events.push({ ...placeOf(1, 'k'), ...said, blockNumber } as unknown as SettlementEvent)
    ;(stored.get(toHex(idOf(id))) ?? {}).killed = true
  }
  const confirm = (id: number, index: number): void => {
    const said = { type: 'confirmed', claimId: idOf(id), index, outcomeHash: idOf(0) } as const
    const place = placeOf(index, 'f')
    events.push({ ...place, ...said, blockNumber: 10 * index + 5 } as unknown as SettlementEvent)
  }
  const from = (fromBlock: number) => events.filter((one) => one.blockNumber >= fromBlock)
  const book = createClaimBook({
    config: { fault: null },
    progress,
    decided: async () => l1.decided,
    settlement: {
      info: async () =>
        ({ sequencer: SEQUENCER, windowSeconds: WINDOW_SECONDS, deploymentBlock: 1 }) as never,
      events: async ({ fromBlock }) => {
        l1.from.push(fromBlock)
        return from(fromBlock)
      },
      finalizedBlock: async () => ({ number: 1, hash: '0x', timestamp: 0 }),
      latestBlock: async () => ({ number: 100_000_000, hash: '0x', timestamp: 100_000_000 }),
      block: async (number) => ({ number, hash: '0x', timestamp: number }),
      confirmedOutcomeHash: async (index) => l1.parentOf(index),
      claim: async (id) => {
        l1.claimReads += 1
        return (stored.get(toHex(id)) ?? null) as StoredClaim | null
      },
      kills: async ({ fromBlock }) => from(fromBlock).filter((one) => one.type === 'killed'),
    },
    history: {
      addSubmission: (row) => void rows.push(row),
      claimedRows: (through) => {
        const known = rows.filter(({ index, claimId }) => index <= through && claimId !== null)
        return new Set(known.map(({ index }) => index)).size
      },
    },
    commitment: {
      artifact: async (index) => {
        l1.artifactReads += 1
        if (index < l1.dropped) return null
        const parts = { parentOutcome: outcome(index - 1), outcome: outcome(index) }
        const place = { submission: index, tLast: 10 * index * SECOND_MS }
        const empty = { records: new Uint8Array(0), trace: [] }
        return { ...parts, ...place, ...empty } as unknown as SubmissionArtifact
      },
    },
  })
  const waits = () => book.waiting().map(({ claimId }) => claimId.at(-1))
  return { book, claim, kill, confirm, stored, rows, progress, l1, waits }
}

test('the right outcome on another parent is not ours', async () => {
  const { book, claim, waits } = rig()
  claim({ id: 1, parent: outcome(9) })
  claim({ id: 2, claimed: outcome(3) })
  await book.read()
  expect(book.waiting()).toEqual([])
  expect(book.unclaimed(1)).toMatchObject({ index: 1 })
  claim({ id: 3 })
  await book.read()
  expect(waits()).toEqual([3])
  expect(book.waiting()[0]?.confirmableAt).toBe((10 + WINDOW_SECONDS) * SECOND_MS)
  expect(book.unclaimed(1)).toBeNull()
})

test('when the claim that is waited for is killed, the inputs are claimable', async () => {
  const { book, claim, kill } = rig()
  claim({ id: 1 })
  claim({ id: 2, claimed: outcome(3) })
  await book.read()
  kill(2, 4)
  await book.checkKills()
  expect(book.through()).toBe(1)
  kill(1, 5)
  await book.checkKills()
  expect([book.through(), book.looked()]).toEqual([0, 0])
  await book.read()
  expect([book.through(), book.looked()]).toEqual([0, 1])
  expect(book.unclaimed(1)).toMatchObject({ index: 1 })
})

test('own claims on one that was killed are claimed anew, those behind them stay', async () => {
  const { book, claim, kill, waits } = rig(3)
  const bad = outcome(1, 1)
  claim({ id: 1, isOwn: true, claimed: bad })
  claim({ id: 2, index: 2, isOwn: true, parent: bad })
  claim({ id: 3, index: 3, isOwn: true })
  kill(1, 40)
  await book.read()
  expect(waits()).toEqual([])
  expect([1, 2, 3].map((index) => book.unclaimed(index)?.index)).toEqual([1, 2, undefined])
  claim({ id: 4, isOwn: true })
  claim({ id: 5, index: 2, isOwn: true })
  await book.read()
  expect(waits()).toEqual([4, 5, 3])
})

test('a batch of confirmations ends in front of the first claim that is blocked', async () => {
  const { book, claim, stored, waits } = rig(3)
  for (const index of [1, 2, 3]) claim({ id: index, index, isOwn: true })
  await book.read()
  const ready = async () => (await book.confirmable(16)).map(({ index }) => index)
  expect(await ready()).toEqual([1, 2, 3])
  const second = stored.get(toHex(idOf(2)))
  for (const trouble of ['contested', 'killed'] as const) {
    Object.assign(second ?? {}, { contested: false, killed: false, [trouble]: true })
    expect(await ready()).toEqual([1])
  }
  Object.assign(stored.get(toHex(idOf(1))) ?? {}, { contested: true })
  await expect(ready()).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER' })
  expect(waits()).toEqual([1, 2, 3])
})

test('an own claim that is not what the log says is never confirmed, and made anew', async () => {
  const { book, claim, waits } = rig(2)
  claim({ id: 1, isOwn: true })
  claim({ id: 2, index: 2, isOwn: true, claimed: outcome(2, 1) })
  await book.read()
  expect(waits()).toEqual([1, 2])
  expect((await book.confirmable(16)).map(({ index }) => index)).toEqual([1])
  book.forget()
  await book.read()
  expect(waits()).toEqual([1])
  expect(book.unclaimed(2)).toMatchObject({ index: 2 })
})

test('a confirmation that is seen meanwhile makes no claim wrong', async () => {
  const { book, claim, confirm, progress, l1, waits } = rig(3)
  for (const index of [1, 2, 3]) claim({ id: index, index, isOwn: true })
  await book.read()
  const { parentOf } = l1
  l1.parentOf = (index) => {
    progress.confirmed = 1
    return parentOf(index)
  }
  confirm(1, 1)
  await expect(book.confirmable(16)).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER' })
  // An endpoint that lags tells another parent.
  l1.parentOf = (index) => parentOf(index - 1)
  await expect(book.confirmable(16)).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER' })
  l1.parentOf = parentOf
  book.forget()
  await book.read()
  expect(waits()).toEqual([2, 3])
  expect([book.unclaimed(2), book.unclaimed(3)]).toEqual([null, null])
  expect((await book.confirmable(16)).map(({ index }) => index)).toEqual([2, 3])
})

test('inputs that stood alone are forgotten once they are confirmed', async () => {
  const { book, progress } = rig()
  await book.read()
  expect(book.unclaimed(1)).not.toBeNull()
  progress.confirmed = 1
  expect(book.waiting()).toEqual([])
  expect(book.unclaimed(1)).toBeNull()
})

test('a confirmed outcome that is not the log’s stops the venue', async () => {
  const { book, claim, confirm, progress } = rig()
  claim({ id: 1, claimed: outcome(1, 1) })
  confirm(1, 1)
  progress.confirmed = 1
  await expect(book.read()).rejects.toMatchObject({ code: 'SETTLEMENT_DIVERGED' })
})

test('a look costs what may still change, not what ever was posted', async () => {
  const many = rig(2_000)
  for (let index = 1; index <= 2_000; index++) {
    many.claim({ id: index, index, isOwn: true, isWithInputs: true })
    if (index <= 1_990) many.confirm(index, index)
  }
  many.progress.confirmed = 1_990
  many.l1.decided = 1_990
  await many.book.read()
  const [rows, artifacts] = [many.rows.length, many.l1.artifactReads]
  many.book.forget()
  await many.book.read()
  expect(many.l1.from[1]).toBeGreaterThan(10 * 1_980)
  expect(many.rows.length - rows).toBeLessThan(20)
  expect(many.l1.artifactReads - artifacts).toBeLessThan(5)
  expect(many.book.through()).toBe(2_000)
  expect(many.l1.claimReads).toBe(0)
  expect(equalBytes(many.book.waiting()[0]?.claimId ?? idOf(0), idOf(1_991))).toBe(true)
  // Finality goes on, and what it has passed is dropped.
  for (const decided of [1_993, 1_994, 1_998]) {
    const last = many.progress.confirmed
    for (let index = last + 1; index <= decided; index++) many.confirm(index, index)
    Object.assign(many.l1, { decided, dropped: decided })
    many.progress.confirmed = decided
    many.book.forget()
    await many.book.read()
    expect(many.l1.from.at(-1)).toBeGreaterThan(10 * 1_980)
    expect(many.book.through()).toBe(2_000)
  }
  many.book.forget()
  await many.book.read()
  expect(many.l1.from.at(-1)).toBe(10 * 1_998)
})

test('a claim that is gone between two reads is asked for again', async () => {
  const { book, claim, stored } = rig()
  claim({ id: 1 })
  const name = toHex(idOf(1))
  const there = stored.get(name) ?? {}
  stored.delete(name)
  await expect(book.read()).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER' })
  expect([book.through(), book.looked()]).toEqual([0, 0])
  stored.set(name, there)
  await book.read()
  expect([book.through(), book.looked()]).toEqual([1, 1])
})
