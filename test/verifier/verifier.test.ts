/** Every way in which a posting can be wrong gets its own difference and its own exit code. */
import { authenticateWith } from '@assay/engine'
import { randomFlow, rememberingRecover } from '@assay/engine/suite'
import { type OpRef, toHex } from '@assay/protocol'
import {
  createVerifier,
  EXIT_CODES,
  type L1Event,
  type PostedClaim,
  type Report,
  type SubmissionReport,
  type VerifierOptions,
} from '@assay/verifier'
import { describe, expect, test } from 'vitest'
import {
  blockAt,
  type Change,
  type MemoryChain,
  machineFactory,
  type Posting,
  postFlow,
  signatures,
  withoutDecisions,
} from './chain.ts'

const flow = randomFlow(7, { submissions: 3, actions: 60 })
const recover = rememberingRecover(signatures.recover)
const authenticate = authenticateWith(flow.separator, recover)

function chainWith(changes: Readonly<Record<number, Change>> = {}, of = flow): MemoryChain {
  return postFlow(of, (leaves) => machineFactory({ leaves, authenticate }), changes)
}

function verifierOf(chain: MemoryChain, options: Partial<VerifierOptions> = {}) {
  const { l1, blobs } = chain
  const library = { kind: signatures.kind, recover }
  return createVerifier({
    ...{ l1, blobs, createMachine: machineFactory, signatures: library },
    ...options,
  })
}

function verify(chain: MemoryChain, options: Partial<VerifierOptions> = {}): Promise<Report> {
  return verifierOf(chain, options).run()
}

function submission(report: Report, index: number): SubmissionReport {
  const found = report.submissions.find((one) => one.submission === index)
  if (found === undefined) throw new Error(`submission ${index} is not reported`)
  return found
}

/** What is posted, with these parts replaced. */
function posted(parts: Partial<Posting>): Change {
  return (posting) => Object.assign(posting, parts)
}

/** A claim for what the rules do not lead to. */
function claimWrongly(posting: Posting): void {
  posting.outcome = { ...posting.outcome, clock: posting.outcome.clock + 1 }
  posting.isConfirmed = false
}

function claimOn(chain: MemoryChain, index: number): PostedClaim {
  const found = chain.events.find((event) => event.type === 'claim' && event.index === index)
  if (found?.type !== 'claim') throw new Error(`there is a claim on ${index}`)
  return found
}

function killOf({ claimId, index }: PostedClaim): L1Event {
  return { type: 'killed', claimId, index, reward: 1n, ...blockAt(60) }
}

/** One bit changed in byte `at`. */
function flip(bytes: Uint8Array, at = 5): Uint8Array {
  const copy = bytes.slice()
  copy[at] = (copy[at] as number) ^ 1
  return copy
}

describe('an honest chain', () => {
  test('is ok, with our root on chain and every record and signature counted', async () => {
    const chain = chainWith()
    const report = await verify(chain)
    expect(report).toMatchObject({ verdict: 'ok', verified: 3, mismatches: 0, submission: 3 })
    expect(EXIT_CODES[report.verdict]).toBe(0)
    const root = toHex(chain.outcomes[3]?.stateRoot as Uint8Array)
    expect([report.root, report.rootOnChain, report.confirmed?.root]).toEqual([root, root, root])
    const records = report.submissions.reduce((sum, one) => sum + one.records, 0)
    expect(report.records).toBe(records)
    expect(records).toBeGreaterThan(100)
    expect(report.signatures).toBeGreaterThan(50)
  })

  test('groups and trace over several blobs', async () => {
    const wide = randomFlow(3, { submissions: 1, actions: 1_030, badPercent: 5, burstPercent: 0 })
    const chain = chainWith({}, wide)
    const [inputs, claim] = chain.events
    if (inputs?.type !== 'inputs' || claim?.type !== 'claim') throw new Error('inputs and a claim')
    expect(inputs.inputs.versionedHashes).toHaveLength(2)
    expect(claim.traceStart).toBeGreaterThan(4_096)
    expect(await verify(chain)).toMatchObject({ verdict: 'ok', verified: 1 })
  })

  test('from N compares and reports from there on, after replaying what comes before', async () => {
    const report = await verify(chainWith({ 1: posted({ nettedRoot: new Uint8Array(32) }) }), {
      from: 2,
    })
    expect(report).toMatchObject({ verdict: 'ok', verified: 2 })
    expect(report.submissions.map((one) => one.submission)).toEqual([2, 3])
  })

  test('inputs without a claim are replayed and are no mismatch', async () => {
    const report = await verify(chainWith({ 3: posted({ isClaimed: false }) }))
    expect(report).toMatchObject({ verdict: 'ok', verified: 2, unclaimed: 1, submission: 3 })
    expect(report.rootOnChain).toBeNull()
  })

  test('receipts are found where they stand; one for another record is a mismatch', async () => {
    const ops: OpRef[] = []
    const chain = chainWith()
    await verify(chain, { onOp: (op) => ops.push(op) })
    const unposted = { opSeq: 1_000_000, opHash: new Uint8Array(32) }
    const whole = await verify(chain, { receipts: [...ops, unposted] })
    expect(whole.verdict).toBe('ok')
    expect(whole.receipts).toMatchObject({ found: ops.length, missing: 1, altered: 0 })
    const { opSeq, opHash } = ops[17] as OpRef
    const broken = await verify(chain, { receipts: [{ opSeq, opHash: flip(opHash) }] })
    expect(broken).toMatchObject({
      verdict: 'mismatch',
      receipts: { altered: 1, firstAltered: opSeq },
    })
  })
})

describe('a wrong claim is a mismatch that names the first difference', () => {
  const wrong = async (change: Change) => {
    const report = await verify(chainWith({ 2: change }))
    expect(report).toMatchObject({ verdict: 'mismatch', mismatches: 1, verified: 2 })
    expect(EXIT_CODES[report.verdict]).toBe(3)
    const { difference, explanation } = submission(report, 2).claims[0] ?? {}
    expect(report.sentence).toContain(explanation)
    return { difference, explanation: explanation ?? '' }
  }

  test('a checkpoint: its number, the steps before it, both values', async () => {
    const at = 4
    let value = ''
    const { difference, explanation } = await wrong((posting) => {
      posting.trace[at] = flip(posting.trace[at] as Uint8Array)
      value = toHex(posting.trace[at] as Uint8Array)
    })
    expect(difference).toMatchObject({
      kind: 'checkpoint',
      posted: value,
      span: { checkpoint: at },
    })
    const { span } = difference as NonNullable<typeof difference>
    const inKinds = span?.kinds.reduce((sum, { count }) => sum + count, 0)
    expect(inKinds).toBe(span?.stepCount)
    expect(span?.stepCount).toBeGreaterThan(0)
    expect(explanation).toMatch(
      /checkpoint 4 differs, in steps \d+ to \d+ \((opSeq|inbox entry) \d+/,
    )
  })

  test('a checkpoint that is no canonical field element', async () => {
    const { difference } = await wrong((posting) => posting.trace.splice(0, 1, null))
    expect(difference).toMatchObject({ kind: 'checkpoint', span: { checkpoint: 0, firstStep: 0 } })
  })

  test('a trace that is too short', async () => {
    const { difference } = await wrong((posting) => posting.trace.pop())
    expect(difference?.kind).toBe('checkpointCount')
    expect(difference?.span?.kinds).toContainEqual({ kind: 'END', count: 1 })
  })

  test('anything behind END', async () => {
    const { difference } = await wrong((posting) => posting.trace.push(new Uint8Array(31)))
    expect(difference).toMatchObject({ kind: 'checkpointCount', span: null })
  })

  const outcomes: Record<string, (posting: Posting) => Partial<Posting['outcome']>> = {
    stateRoot: ({ outcome }) => ({ stateRoot: flip(outcome.stateRoot) }),
    withdrawalsRoot: ({ outcome }) => ({ withdrawalsRoot: flip(outcome.withdrawalsRoot) }),
    withdrawalCount: ({ outcome }) => ({ withdrawalCount: outcome.withdrawalCount + 1 }),
    inboxNext: ({ outcome }) => ({ inboxNext: outcome.inboxNext + 1 }),
    clock: ({ outcome }) => ({ clock: outcome.clock + 1 }),
    totals: () => ({ totals: [{ asset: 200, depositsConsumed: 1n, withdrawalsEmitted: 0n }] }),
  }
  for (const [field, change] of Object.entries(outcomes)) {
    test(`the outcome's ${field}`, async () => {
      const { difference } = await wrong((posting) => {
        posting.outcome = { ...posting.outcome, ...change(posting) }
        posting.isConfirmed = false
      })
      expect(difference).toMatchObject({ kind: 'outcome', field })
    })
  }

  test('the root of the netted deltas', async () => {
    const nettedRoot = new Uint8Array(32).fill(7)
    expect((await wrong(posted({ nettedRoot }))).difference).toMatchObject({ kind: 'nettedRoot' })
  })

  test('a parent that is not the outcome before', async () => {
    const parentOutcomeHash = new Uint8Array(32).fill(7)
    expect((await wrong(posted({ parentOutcomeHash }))).difference).toMatchObject({
      kind: 'parent',
    })
  })
})

describe('data', () => {
  test('posted bytes that were not executed differ in the steps that they fed', async () => {
    const chain = chainWith({
      3: (posting) => {
        const at = posting.groups.findIndex((group) => group?.[0] === 1)
        // The price of an order: its signature does not fit any more.
        posting.groups[at] = flip(posting.groups[at] as Uint8Array, 23)
      },
    })
    const report = await verify(chain)
    expect(report).toMatchObject({ verdict: 'mismatch', mismatches: 1, verified: 2 })
    expect(submission(report, 3).claims[0]?.difference?.kind).toBe('checkpoint')
  })

  test('a withheld input blob is unavailable, and nothing behind it is checked', async () => {
    const chain = chainWith()
    const [, second] = chain.events.filter((event) => event.type === 'inputs')
    chain.held.delete(toHex(second?.inputs.versionedHashes[0] as Uint8Array))
    const report = await verify(chain)
    expect(report).toMatchObject({
      verdict: 'unavailable',
      verified: 1,
      unavailable: 1,
      submission: 1,
    })
    expect(EXIT_CODES[report.verdict]).toBe(4)
    expect(report.sentence).toContain('submission 2: DATA UNAVAILABLE')
  })

  test('a trace that nobody has leaves the replay going', async () => {
    const chain = chainWith({ 2: posted({ isClaimed: false }) })
    const honest = chainWith().events.find(
      (event) => event.type === 'claim' && event.blockNumber === 20,
    )
    if (honest?.type !== 'claim') throw new Error('there is a claim')
    const traceVersionedHashes = [new Uint8Array(32).fill(1)]
    chain.events.push({ ...honest, traceStart: 0, traceVersionedHashes, ...blockAt(40) })
    const report = await verify(chain)
    expect(report).toMatchObject({
      verdict: 'unavailable',
      verified: 2,
      unavailable: 1,
      submission: 3,
    })
  })

  test('a source that does not answer is unreachable, not unavailable', async () => {
    const chain = chainWith()
    chain.faults.blobs = true
    const report = await verify(chain)
    expect([report.verdict, EXIT_CODES[report.verdict]]).toEqual(['unreachable', 5])
  })
})

describe('L1', () => {
  test('an endpoint that does not answer is unreachable', async () => {
    const chain = chainWith()
    chain.faults.l1 = true
    const report = await verify(chain)
    expect([report.verdict, EXIT_CODES[report.verdict]]).toEqual(['unreachable', 5])
  })

  test.each([
    ['code', { problems: ['the code of Vault is not that of this release'] }],
    ['schema', { schemaHash: new Uint8Array(32) }],
    ['genesis outcome', { genesisOutcomeHash: new Uint8Array(32) }],
    ['genesis configuration', { genesis: new Uint8Array(3) }],
  ])('another %s is a mismatch before anything is replayed', async (_, change) => {
    const chain = chainWith()
    const deployment = { ...chain.deployment, ...change }
    const l1 = { ...chain.l1, deployment: async () => deployment }
    const report = await verify(chain, { l1 })
    expect(report).toMatchObject({ verdict: 'mismatch', verified: 0, records: 0 })
    expect(report.problems).toHaveLength(1)
  })

  test('inputs that do not follow from those before are a mismatch', async () => {
    const chain = chainWith()
    const at = chain.events.findIndex((event) => event.type === 'inputs' && event.index === 2)
    const second = chain.events[at]
    if (second?.type !== 'inputs') throw new Error('there are inputs')
    chain.events.splice(at, 1, { ...second, firstOpSeq: second.firstOpSeq + 1 })
    const report = await verify(chain)
    expect(report).toMatchObject({ verdict: 'mismatch', verified: 1 })
    expect(report.sentence).toMatch(/submission 2 does not follow: opSeq \d+ does not come next/)
  })

  test('an endpoint that leaves a submission out is not to be used', async () => {
    const chain = chainWith()
    const at = chain.events.findIndex((event) => event.type === 'inputs' && event.index === 2)
    chain.events.splice(at, 1)
    const report = await verify(chain)
    expect(report).toMatchObject({ verdict: 'unreachable', verified: 1 })
    expect(report.sentence).toContain('shows submission 3 but left out 2')
  })

  test('an endpoint that shows other inbox entries than were taken is not to be used', async () => {
    const chain = chainWith()
    const inboxWords = async (from: number, to: number) => {
      const words = await chain.l1.inboxWords(from, to)
      return from === 0 ? words.toReversed() : words
    }
    const report = await verify({ ...chain, l1: { ...chain.l1, inboxWords } })
    expect(report).toMatchObject({ verdict: 'unreachable', verified: 0 })
    expect(report.sentence).toContain('shows other inbox entries 0 to before')
  })

  test('a wrong root that was confirmed is said', async () => {
    const chain = chainWith()
    const last = chain.events.pop()
    if (last?.type !== 'confirmed') throw new Error('the last event confirms')
    chain.events.push({ ...last, outcomeHash: flip(last.outcomeHash) })
    const report = await verify(chain)
    expect(report).toMatchObject({ verdict: 'mismatch', mismatches: 0 })
    expect(report.problems[0]).toContain('submission 3 was confirmed wrongly')
  })

  test('a wrong claim that was killed is told, and no mismatch any more', async () => {
    const chain = chainWith({ 2: claimWrongly })
    const wrong = claimOn(chain, 2)
    expect(await verify(chain)).toMatchObject({ verdict: 'mismatch', mismatches: 1, killed: 0 })
    chain.events.push(killOf(wrong))
    const report = await verify(chain)
    expect(report).toMatchObject({ verdict: 'ok', mismatches: 0, killed: 1, unclaimed: 1 })
    expect(report.sentence).toContain('1 wrong claims killed')
    expect(submission(report, 2).claims).toMatchObject([{ verdict: 'killed' }])
    expect(submission(report, 2).verdict).toBe('unclaimed')
  })

  test('what stands on a killed claim is orphaned, whatever comes first', async () => {
    const chain = chainWith({ 2: claimWrongly })
    const wrong = claimOn(chain, 2)
    const third = chain.events.findIndex((event) => event.type === 'claim' && event.index === 3)
    const child = { ...claimOn(chain, 3), parentOutcomeHash: wrong.outcomeHash }
    chain.events.splice(third, 1, child)
    expect(await verify(chain)).toMatchObject({ verdict: 'mismatch', mismatches: 2 })
    chain.events.push(killOf(wrong))
    expect(await verify(chain)).toMatchObject({ verdict: 'ok', killed: 1, orphaned: 1 })
    chain.events.splice(third, 1)
    chain.events.push({ ...child, ...blockAt(50) })
    expect(await verify(chain)).toMatchObject({ verdict: 'ok', killed: 1, orphaned: 1 })
  })

  test('a wrong claim is no mismatch any more when another outcome is confirmed', async () => {
    const chain = chainWith()
    const right = claimOn(chain, 2)
    const wrong = { ...right, outcomeHash: flip(right.outcomeHash), claimId: flip(right.claimId) }
    const child = { ...claimOn(chain, 3), parentOutcomeHash: wrong.outcomeHash }
    const late = { ...child, claimId: flip(child.claimId) }
    const at = chain.events.indexOf(right)
    const { outcome } = right
    chain.events.splice(at, 0, { ...wrong, outcome: { ...outcome, clock: outcome.clock + 1 } })
    const confirmed = chain.events.filter(({ type }) => type === 'confirmed')
    chain.events.push(late)
    const report = await verify(chain)
    expect(confirmed.length).toBeGreaterThan(0)
    expect(report).toMatchObject({ verdict: 'ok', mismatches: 0, superseded: 2, orphaned: 0 })
  })

  test('a right claim that was killed is a mismatch of the exchange', async () => {
    const chain = chainWith()
    chain.events.push(killOf(claimOn(chain, 2)))
    const report = await verify(chain)
    expect(report).toMatchObject({ verdict: 'mismatch', mismatches: 0, killed: 1 })
    expect(report.problems[0]).toContain('is right but was killed')
  })

  test('of two claims for the same inputs each gets its verdict', async () => {
    const chain = chainWith()
    withoutDecisions(chain)
    const honest = chain.events.find((event) => event.type === 'claim' && event.blockNumber === 20)
    if (honest?.type !== 'claim') throw new Error('there is a claim')
    const outcome = { ...honest.outcome, clock: honest.outcome.clock + 1 }
    const rival = { ...honest, outcome, claimId: flip(honest.claimId), ...blockAt(40) }
    chain.events.push(rival)
    const report = await verify(chain)
    expect(report).toMatchObject({ verdict: 'mismatch', mismatches: 1, verified: 2 })
    expect(submission(report, 2).claims.map((claim) => claim.verdict)).toEqual(['ok', 'mismatch'])
  })
})
