/** Plays a variant on a venue that somebody watches, and tells how it ended. */
import { authenticateWith } from '@assay/engine'
import { createMachine } from '@assay/machine'
import { equalBytes, outcomeHash, toHex } from '@assay/protocol'
import type { ProposedClaim, Submitted } from '@assay/settlement'
import { SettlementError } from '@assay/settlement'
import { createWasmHasher } from '@assay/state'
import { anna, bert, type Desk, QUOTE } from './actors.ts'
import { loadMutant } from './mutants.ts'
import { firstBadStep, run, submit, type Work, workOf } from './posting.ts'
import type { Ending, Posting, Seen, Variant } from './variant.ts'
import { depositFor, type Venue, WINDOW_SECONDS } from './venue.ts'
import { seconds, type Watcher } from './watcher.ts'

const PATIENCE_SECONDS = 60
const POLL_MS = 50
/** Of L1's clock, between the honest submission and the hostile one. */
const SECONDS_BETWEEN = 5

/** How a variant ended; `problem` says why it counts as missed. */
export interface Row {
  readonly variant: string
  readonly ended: Ending | 'missed'
  /** Of the submission, 0-based; null: no step, what was posted is not what ran. */
  readonly firstBadStep: number | null
  /** The steps that the monitor named: number of the wrong checkpoint, and what leads to it. */
  readonly disputed: Span | null
  /** Wall time from the block of the claim to the alert, and to the kill. */
  readonly secondsToDetection: number | null
  readonly secondsToKill: number | null
  /** Of the transaction that killed. */
  readonly gas: number | null
  /** What L1 answered when it refused. */
  readonly error: string | null
  readonly problem: string | null
}

interface Span {
  readonly checkpoint: number
  readonly firstStep: number
  readonly stepCount: number
}

export const UNTOLD: Omit<Row, 'variant' | 'ended'> = {
  ...{ firstBadStep: null, disputed: null, secondsToDetection: null, secondsToKill: null },
  ...{ gas: null, error: null, problem: null },
}

export interface Stage {
  readonly venue: Venue
  readonly watcher: Watcher
  /** Claims that say the truth, by id: none of them may die. */
  readonly honest: Set<string>
  /** Numbers from 0 to below `bound`: how many quiet records stand around the lie. */
  readonly below: (bound: number) => number
}

/** Plays one variant in `market`; leaves the venue confirmed up to here. */
export async function play(stage: Stage, variant: Variant, market: number): Promise<Row> {
  const { venue } = stage
  const { name } = variant
  const before = variant.before?.(await deskOf(venue, market)) ?? []
  const first = await submitHonestly(stage, await workOf(venue, before))
  await venue.anvil.passTime(SECONDS_BETWEEN)
  if (variant.withDeposit) await depositFor(venue.anybody, anna, QUOTE, 777)
  const desk = await deskOf(venue, market)
  const lead = quiet(desk, 4 + stage.below(4))
  const work = await workOf(venue, [...lead, ...variant.records(desk, before), ...quiet(desk, 7)])
  const { honest, posting, badStep, told } = await bothRuns(venue, work, variant)
  const parent = venue.parent
  venue.parent = honest.result.outcome
  if (!told) {
    await confirmAll(stage, [first, await post(stage, work, honest.posting, parent)])
    return { ...UNTOLD, variant: name, ended: 'missed', problem: 'the lie did not take place' }
  }
  const since = performance.now()
  const sent = await submitOrError(venue, work, posting, parent)
  if (typeof sent === 'string') {
    await confirmAll(stage, [first, await post(stage, work, honest.posting, parent)])
    return { ...UNTOLD, variant: name, ended: 'refused', firstBadStep: badStep, error: sent }
  }
  const judged = await judgement(stage, { sent, honest, since })
  const row = { variant: name, firstBadStep: badStep, error: null, ...judged.figures }
  if (judged.right === null) return { ...row, ended: 'missed', problem: judged.problem }
  stage.honest.add(toHex(judged.right.claimId))
  await venue.anybody.depositBond(venue.sequencerAddress)
  await confirmAll(stage, [first, judged.right.claimId])
  const problem = outsideOf(row.disputed, badStep)
  return { ...row, ended: problem === null ? 'killed' : 'missed', problem }
}

async function deskOf({ books, separator, anybody }: Venue, market: number): Promise<Desk> {
  const { timestamp } = await anybody.latestBlock()
  return books.desk(market, { separator, now: timestamp * 1_000 })
}

/** Orders that rest far from everything, so that checkpoints stand before and behind the lie. */
function quiet(desk: Desk, count: number): readonly Uint8Array[] {
  return Array.from({ length: count }, () =>
    desk.order(bert, { side: 'bid', price: 10, quantity: 1 }),
  )
}

/** The true run, and what the hostile sequencer makes of the same work. */
async function bothRuns(venue: Venue, work: Work, variant: Variant) {
  const leaves = [...venue.machine.engine.leaves()]
  const honest = run(venue.machine, work)
  if ('tamper' in variant) {
    const { firstOpSeq } = work.context
    const posting = variant.tamper(honest.posting, { firstOpSeq })
    return { honest, posting, badStep: null, told: !isSame(posting, honest.posting) }
  }
  const isMutant = 'patches' in variant
  const rooms = isMutant ? await loadMutant(variant.name, variant.patches) : TRUE_ROOMS
  const authenticate = rooms.authenticateWith(venue.separator, venue.recover)
  const machine = rooms.createMachine({ leaves, authenticate, hasher: createWasmHasher() })
  const groups = isMutant ? work.groups : variant.ran(work.groups)
  const hostile: Seen = run(machine, { ...work, groups })
  const badStep = firstBadStep(honest, hostile)
  const happened = !isMutant || variant.happened(honest, hostile)
  const posting = { ...hostile.posting, groups: work.groups }
  return { honest, posting, badStep, told: happened && badStep !== null }
}

const TRUE_ROOMS = { authenticateWith, createMachine }

function isSame(a: Posting, b: Posting): boolean {
  const same = (x: readonly (Uint8Array | null)[], y: readonly (Uint8Array | null)[]) =>
    x.length === y.length && x.every((one, i) => Buffer.compare(one ?? EMPTY, y[i] ?? EMPTY) === 0)
  const outcomes = equalBytes(outcomeHash(a.outcome), outcomeHash(b.outcome))
  return outcomes && same(a.groups, b.groups) && same(a.trace, b.trace)
}

const EMPTY = new Uint8Array(0)

async function submitHonestly(stage: Stage, work: Work): Promise<Uint8Array> {
  const { venue } = stage
  const { result, posting } = run(venue.machine, work)
  const claimId = await post(stage, work, posting, venue.parent)
  venue.parent = result.outcome
  return claimId
}

async function post(
  stage: Stage,
  work: Work,
  posting: Posting,
  parent: Venue['parent'],
): Promise<Uint8Array> {
  const { claim } = await submit(stage.venue, work, posting, parent)
  stage.honest.add(toHex(claim.claimId))
  return claim.claimId
}

async function submitOrError(
  venue: Venue,
  work: Work,
  posting: Posting,
  parent: Venue['parent'],
): Promise<Submitted | string> {
  try {
    return await submit(venue, work, posting, parent)
  } catch (error) {
    if (error instanceof SettlementError && error.code === 'TX_REVERTED') {
      return String(error.meta.error)
    }
    throw error
  }
}

/** Waits for the alert, the kill and the right claim. */
async function judgement(
  { venue, watcher }: Stage,
  about: { readonly sent: Submitted; readonly honest: Seen; readonly since: number },
) {
  const { sent, honest, since } = about
  const claimId = toHex(sent.claim.claimId)
  const posted = performance.now()
  const alert = await watcher.wait(({ alert }) => isAlertOf(alert, claimId), {
    ...{ since, seconds: PATIENCE_SECONDS },
  })
  const range = { fromBlock: sent.blockNumber }
  const killed = await patiently(async () =>
    (await venue.anybody.kills(range)).find((kill) => toHex(kill.claimId) === claimId),
  )
  const secondsToKill = killed === null ? null : seconds(posted, performance.now())
  const expected = outcomeHash(honest.result.outcome)
  const right = await patiently(async () =>
    (await venue.anybody.proposals(range)).find(
      (claim: ProposedClaim) =>
        claim.index === sent.posted.index &&
        equalBytes(claim.outcomeHash, expected) &&
        toHex(claim.claimId) !== claimId,
    ),
  )
  const missing = [
    ...(alert === null ? ['no alert'] : []),
    ...(killed === null ? ['not killed'] : []),
    ...(right === null ? ['the right claim was not proposed'] : []),
  ]
  const figures = {
    disputed: spanOf(watcher, claimId),
    secondsToDetection: alert === null ? null : seconds(posted, alert.at),
    secondsToKill,
    gas: killed === null ? null : await gasOf(venue, killed.transactionHash),
    problem: null,
  }
  return { figures, right: missing.length === 0 ? right : null, problem: missing.join(', ') }
}

function isAlertOf(alert: unknown, claimId: string): boolean {
  if (typeof alert !== 'object' || alert === null) return false
  const { code, subject } = alert as { code?: unknown; subject?: unknown }
  return code === 'CLAIM_WRONG' && subject === claimId
}

/** Where the monitor's replay saw the claim and the rules part. */
function spanOf({ said }: Watcher, claimId: string): Span | null {
  for (const { news } of said) {
    if (news.type !== 'submission') continue
    const { claims = [] } = news.report as { claims?: readonly ClaimReport[] }
    const span = claims.find((claim) => claim.claimId === claimId)?.difference?.span
    if (span != null) {
      const { checkpoint, firstStep, stepCount } = span
      return { checkpoint, firstStep, stepCount }
    }
  }
  return null
}

interface ClaimReport {
  readonly claimId: string
  readonly difference?: { readonly span: Span | null } | null
}

/** Null when the first bad step is where the monitor looks. */
function outsideOf(span: Span | null, badStep: number | null): string | null {
  if (badStep === null) return null
  if (span === null) return 'the monitor named no steps'
  const isInside = span.firstStep <= badStep && badStep < span.firstStep + span.stepCount
  return isInside
    ? null
    : `step ${badStep} went wrong, the monitor disputes ${JSON.stringify(span)}`
}

/** Lets the window pass; the claims are of submissions in a row. */
async function confirmAll({ venue }: Stage, claimIds: readonly Uint8Array[]): Promise<void> {
  await venue.anvil.passTime(WINDOW_SECONDS + 1)
  await venue.anybody.confirm(claimIds)
}

async function gasOf({ anvil }: Venue, transactionHash: string): Promise<number> {
  const receipt = await anvil.rpc('eth_getTransactionReceipt', transactionHash)
  return Number((receipt as { gasUsed: string }).gasUsed)
}

/** Asks L1 until there is an answer, or patience ends. */
async function patiently<T>(look: () => Promise<T | undefined>): Promise<T | null> {
  const deadline = performance.now() + PATIENCE_SECONDS * 1_000
  while (performance.now() < deadline) {
    const found = await look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  return null
}
