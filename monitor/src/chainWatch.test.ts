import type { DeploymentInfo } from '@assay/settlement'
import { expect, test } from 'vitest'
import { type ChainReads, createChainWatch, type Post, type Questions } from './chainWatch.ts'

const SEQUENCER = '0xSe'
const fixed = { sequencer: SEQUENCER, deploymentBlock: 1, graceSeconds: 0 }
const info = fixed as unknown as DeploymentInfo

/** An L1 whose reads are counted; changes as the test wants. */
function l1(changes: Partial<ChainReads> = {}) {
  const asked: string[] = []
  const base: ChainReads = {
    info: async () => info,
    latestBlock: async () => ({ number: 9, hash: '0x9', timestamp: 1_000 }),
    block: async () => ({ number: 1, hash: '0x1', timestamp: 10 }),
    cursors: async () => ({
      ...{ lastInputsId: new Uint8Array(32), nextIndex: 4, nextOpSeq: 0, nextInbox: 0 },
      lastTLast: 0,
    }),
    confirmedCount: async () => 1,
    inboxLength: async () => 0,
    inboxWords: async () => [],
    inclusionTimeOf: async () => 777,
    senderOf: async () => '0xother',
    escapeState: async () => ({ activatedAt: 0, stateRoot: null, inboxNext: 0 }),
    claim: async () => null,
    bondOf: async () => ({ active: false, lastIndex: 0 }),
    rewardOf: async () => Promise.reject(new Error('not asked')),
    ...changes,
  }
  const reads = Object.fromEntries(
    Object.entries(base).map(([name, ask]) => [
      name,
      (...args: unknown[]) => {
        asked.push(name)
        return (ask as (...args: unknown[]) => unknown)(...args)
      },
    ]),
  ) as unknown as ChainReads
  return { reads, asked }
}
const questions = (posts: readonly Post[], claims: readonly `0x${string}`[] = []): Questions => ({
  ...{ me: null, claims: () => claims, posts: () => posts, rewards: () => [] },
})
const post = (submission: number): Post => ({
  ...{ submission, transaction: `0x${submission}`, includedAt: 100 * submission },
})
async function quietSince(reads: ChainReads, posts: readonly Post[]): Promise<number> {
  const { chain } = await createChainWatch(async () => reads, questions(posts)).look()
  return chain.lastSubmissionTime
}

test('the sequencer is quiet since its own last post', async () => {
  const bySequencerOnce = async (hash: string) => (hash === '0x2' ? '0xsE' : '0xother')
  const { reads } = l1({ senderOf: bySequencerOnce as ChainReads['senderOf'] })
  expect(await quietSince(reads, [post(3), post(2), post(1)])).toBe(200)
  expect(await quietSince(l1().reads, [post(3), post(2)])).toBe(300)
})

test('while the replay lags any last post counts, before the first the deployment', async () => {
  expect(await quietSince(l1().reads, [post(2)])).toBe(777)
  const cursors = { lastInputsId: new Uint8Array(32), nextIndex: 1, nextOpSeq: 0, nextInbox: 0 }
  const { reads } = l1({ cursors: async () => ({ ...cursors, lastTLast: 0 }) })
  expect(await quietSince(reads, [])).toBe(10_000)
})

test('a quiet L1 costs one read a look, until something else is to be known', async () => {
  const { reads, asked } = l1()
  let claims: readonly `0x${string}`[] = []
  const watch = createChainWatch(async () => reads, {
    ...questions([post(3)]),
    claims: () => claims,
  })
  await watch.look()
  asked.length = 0
  await watch.look()
  expect(asked).toEqual(['latestBlock'])
  claims = ['0xc1']
  await watch.look()
  expect(asked).toContain('claim')
})

test('a contested claim is free again when its rival is dead', async () => {
  const stored = (outcome: number, killed: boolean) => ({
    ...{ proposer: '0x1' as const, index: 1, time: 1, killed, contested: true },
    parentOutcomeHash: new Uint8Array(32),
    outcomeHash: new Uint8Array(32).fill(outcome),
    withdrawalsRoot: new Uint8Array(32),
  })
  const seen = async (isDead: boolean) => {
    const { reads } = l1({
      claim: async ([first]) => (first === 1 ? stored(1, false) : stored(2, isDead)),
    })
    const both = [`0x${'01'.repeat(32)}`, `0x${'02'.repeat(32)}`] as const
    const { claims } = await createChainWatch(async () => reads, questions([], both)).look()
    return [...claims.values()].map(({ isContested }) => isContested)
  }
  expect(await seen(false)).toEqual([true, true])
  expect(await seen(true)).toEqual([false, false])
})
