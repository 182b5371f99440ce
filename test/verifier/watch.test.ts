/** Watching: new submissions, late data, lost endpoints, reorganised blocks, late claims. */
import { authenticateWith } from '@assay/engine'
import { randomFlow, rememberingRecover } from '@assay/engine/suite'
import { createVerifier, type Progress, type Report, type SubmissionReport } from '@assay/verifier'
import { expect, test } from 'vitest'
import {
  blockAt,
  type Change,
  type MemoryChain,
  machineFactory,
  postFlow,
  signatures,
  withoutDecisions,
} from './chain.ts'

const recover = rememberingRecover(signatures.recover)
const flow = randomFlow(13, { submissions: 3, actions: 30 })

function chainOf(of: typeof flow, changes: Readonly<Record<number, Change>> = {}): MemoryChain {
  const authenticate = authenticateWith(of.separator, recover)
  return postFlow(of, (leaves) => machineFactory({ leaves, authenticate }), changes)
}

/** Watches until `stop` says so of what was reported last; answers what was said, in order. */
async function watch(
  { l1, blobs }: MemoryChain,
  react: (news: string) => 'stop' | undefined,
): Promise<{ report: Report; said: readonly string[] }> {
  const controller = new AbortController()
  const said: string[] = []
  const hear = (news: string) => {
    said.push(news)
    if (react(news) === 'stop') controller.abort()
  }
  const verifier = createVerifier({
    ...{ l1, blobs, createMachine: machineFactory, signatures: { kind: 'native', recover } },
    onSubmission: ({ submission, verdict }: SubmissionReport) => hear(`${submission} ${verdict}`),
    onProgress: ({ type }: Progress) => (type === 'blocks' ? undefined : hear(type)),
  })
  const report = await verifier.watch({ signal: controller.signal, pollMs: 1 })
  return { report, said }
}

test('a submission is reported once, when it appears', async () => {
  const chain = chainOf(flow)
  chain.faults.head = 19
  const { report, said } = await watch(chain, (news) => {
    if (news === '1 ok') chain.faults.head = null
    return news === '3 ok' ? 'stop' : undefined
  })
  expect(said).toEqual(['1 ok', '2 ok', '3 ok'])
  expect(report).toMatchObject({ verdict: 'ok', verified: 3 })
})

test('withheld data is reported, and the replay goes on once it is there', async () => {
  const chain = chainOf(flow)
  const whole = new Map(chain.held)
  const [, second] = [...whole.keys()]
  chain.held.delete(second ?? '')
  const { report, said } = await watch(chain, (news) => {
    if (news === '2 unavailable') for (const entry of whole) chain.held.set(...entry)
    return news === '3 ok' ? 'stop' : undefined
  })
  expect(said).toEqual(['1 ok', '2 unavailable', '2 ok', '3 ok'])
  expect(report).toMatchObject({ verdict: 'ok', unavailable: 0, verified: 3 })
})

test('a lost endpoint is asked again; stopped while it is silent the verdict says so', async () => {
  const chain = chainOf(flow)
  chain.faults.head = 19
  const { report, said } = await watch(chain, (news) => {
    if (news === '1 ok') chain.faults.l1 = true
    const isLost = news === 'unreachable'
    if (isLost) Object.assign(chain.faults, { l1: false, head: null })
    return news === '3 ok' ? 'stop' : undefined
  })
  expect(said.filter((news) => !news.endsWith('reachable'))).toEqual(['1 ok', '2 ok', '3 ok'])
  expect(said.indexOf('reachable')).toBeGreaterThan(said.indexOf('unreachable'))
  expect(report.verdict).toBe('ok')

  const silent = chainOf(flow)
  const stopped = await watch(silent, (news) => {
    if (news === '3 ok') silent.faults.l1 = true
    return news === 'unreachable' ? 'stop' : undefined
  })
  expect(stopped.report).toMatchObject({ verdict: 'unreachable', verified: 3 })
})

test('when L1 drops what was replayed, the replay begins anew on what stands there', async () => {
  const chain = chainOf(flow)
  const other = chainOf(flow, { 3: (posting) => posting.trace.pop() })
  const { report, said } = await watch(chain, (news) => {
    if (news === '3 ok') {
      for (const entry of other.held) chain.held.set(...entry)
      const moved = other.events.map((event) => ({ ...event, ...blockAt(event.blockNumber, 'b') }))
      chain.events.splice(0, chain.events.length, ...moved)
      chain.faults.fork = 'b'
    }
    return news === '3 mismatch' ? 'stop' : undefined
  })
  expect(said).toEqual(['1 ok', '2 ok', '3 ok', 'reorg', '1 ok', '2 ok', '3 mismatch'])
  expect(report).toMatchObject({ verdict: 'mismatch', verified: 2, mismatches: 1 })
})

test('a claim for a submission long past still gets its verdict, without the steps', async () => {
  const long = randomFlow(17, { submissions: 70, actions: 2, burstPercent: 0 })
  const chain = chainOf(long)
  withoutDecisions(chain)
  const claims = chain.events.filter((event) => event.type === 'claim')
  const first = claims[0]
  if (first === undefined) throw new Error('there are claims')
  const claimId = new Uint8Array(32).fill(1)
  const outcome = { ...first.outcome, clock: first.outcome.clock + 1 }
  chain.events.push({ ...first, ...blockAt(900), claimId: new Uint8Array(32) })
  chain.events.push({ ...first, ...blockAt(900), claimId, outcome })
  const { report } = await watch(chain, (news) => (news === '1 mismatch' ? 'stop' : undefined))
  const { claims: verdicts } = report.submissions[0] as SubmissionReport
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['ok', 'ok', 'mismatch'])
  expect(verdicts[2]?.difference).toMatchObject({ kind: 'outcome', field: 'hash', span: null })
  expect(report).toMatchObject({ verified: 69, mismatches: 1 })
})
