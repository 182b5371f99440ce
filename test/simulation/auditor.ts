/**
 * Looks at L1 all the time: what was confirmed, what was paid, what a verifier says. It reads at an
 * endpoint that tells the truth; the verifier has one of its own.
 */
import { createMachine } from '@assay/machine'
import { decodeInboxEntry, equalBytes, InboxKind, outcomeHash, toHex } from '@assay/protocol'
import type { Settlement } from '@assay/settlement'
import { createNativeHasher } from '@assay/state/native'
import {
  createVerifier,
  type Hex,
  loadSignatures,
  type ReplayedSubmission,
  type SubmissionReport,
} from '@assay/verifier'
import type { Chain } from './chain.ts'
import { ASSETS } from './exchange.ts'
import type { Hooks } from './hooks.ts'
import type { Oracle } from './oracle.ts'
import type { Tally } from './report.ts'
import { createLife, type World } from './world.ts'

export interface Auditor {
  start(): void
  stop(): void
  /** One look at everything. */
  look(): Promise<void>
  /** Submissions as a verifier replayed them. */
  readonly replays: ReadonlyMap<number, ReplayedSubmission>
}

const PAUSE_MS = 45_000

export function createAuditor(parts: {
  readonly world: World
  readonly tally: Tally
  readonly chain: Chain
  readonly oracle: Oracle
  /** Whether somebody is known to have lied there. */
  readonly isLie: (submission: number, claimId: Hex) => boolean
  readonly maxLagMs: number
  readonly hooks: Hooks
}): Auditor {
  const { world, tally, chain, oracle, isLie, maxLagMs, hooks } = parts
  const { model } = chain
  const life = createLife(world)
  const hasher = createNativeHasher()
  const replays = new Map<number, ReplayedSubmission>()
  /** Claims of each submission, as the verifier found them. */
  const reports = new Map<number, SubmissionReport['claims']>()
  const verifier = createVerifier({
    l1: chain.reads(life, chain.trueView),
    blobs: chain.blobs(),
    createMachine: (options) => createMachine({ ...options, hasher }),
    signatures: loadSignatures(),
    onReplayed: (replayed) => replays.set(replayed.posted.index, replayed),
    onSubmission: ({ submission, claims }) => reports.set(submission, claims),
    onWrongDecision: ({ sentence }) => tally.check('L1 decides by the rules', sentence),
  })
  let client: Promise<Settlement> | null = null
  let confirmed = 0

  const opened = () => {
    client ??= chain.client(life, chain.sequencer, chain.trueView)
    return client
  }

  async function checkConfirmed(): Promise<void> {
    const reads = await opened()
    const count = (await reads.confirmedCount()) - 1
    // Two looks may be under way: each of them counts for itself.
    for (let index = confirmed + 1; index <= count; index++) {
      const hash = await reads.confirmedOutcomeHash(index)
      const wanted = isLifted() ? replayedHashOf(index) : oracle.outcomeHashOf(index)
      const isRight = wanted !== null && equalBytes(hash, wanted)
      tally.check('nothing wrong is confirmed', isRight ? null : `submission ${index}`)
    }
    confirmed = count
  }

  /** With the clocks that L1 has lifted: the sequencer posts all that is late before it looks. */
  function replayedHashOf(index: number): Uint8Array | null {
    const replayed = replays.get(index)
    return replayed === undefined ? null : outcomeHash(replayed.outcome)
  }

  /** What was paid, against what the log has taken from accounts. */
  async function checkPaid(): Promise<void> {
    const reads = await opened()
    const { number, hash } = model.head()
    const held = ASSETS.map((asset) => chain.vaultHolds(asset))
    const isGone = () => model.block(number)?.hash !== hash
    const asked = reads.inboxWords(0, chain.inboxLength(number), number)
    const words = await asked.catch((error: unknown) => {
      // A reorganisation may take the block away meanwhile.
      if (isGone()) return null
      throw error
    })
    if (words === null || isGone()) return
    for (const [i, asset] of ASSETS.entries()) {
      const deposited = words
        .map(decodeInboxEntry)
        .reduce((sum, entry) => sum + depositOf(entry, asset), 0n)
      const paid = deposited - (held[i] as bigint)
      const debited = oracle.withdrawn(asset)
      const problem = paid > debited ? `asset ${asset}: paid ${paid}, debited ${debited}` : null
      tally.check('the Vault pays what was debited', problem)
    }
  }

  async function checkVerifier(): Promise<void> {
    const report = await verifier.run()
    tally.note(`verifier: ${report.verdict}`)
    const { problems } = report
    tally.check('a verifier takes the deployment', problems.length === 0 ? null : problems.join())
    for (const [submission, claims] of reports) checkClaims(submission, claims)
    const { submission, root } = report
    const mine = oracle.rootOf(submission)
    const isSame = root === null || mine === null || toHex(mine) === root
    // Behind a clock that L1 has lifted a sequencer's are others, when it has looked.
    const problem = isSame || isLifted() ? null : `submission ${submission}`
    tally.check('a verifier finds the same roots', problem)
  }

  /** Some inputs were too late for their clock. */
  function isLifted(): boolean {
    return [...replays.values()].some(
      ({ posted: { inputs, inclusionTime } }) => inputs.tFirst < inclusionTime - maxLagMs,
    )
  }

  function checkClaims(submission: number, claims: SubmissionReport['claims']): void {
    for (const { claimId, verdict, explanation } of hooks.reported?.(claims) ?? claims) {
      const isAccused = verdict !== 'ok' && verdict !== 'unavailable'
      const lied = isLie(submission, claimId)
      const accused = `submission ${submission}: ${verdict}: ${explanation}`
      tally.check('an honest claim is never accused', isAccused && !lied ? accused : null)
      // Of what cannot be read nothing is said.
      const isBelieved = lied && verdict === 'ok'
      tally.check(
        'a lie is found',
        isBelieved ? `submission ${submission}, claim ${claimId}` : null,
      )
    }
  }

  async function look(): Promise<void> {
    try {
      await checkConfirmed()
      await checkPaid()
      await checkVerifier()
    } catch (error) {
      tally.check('an auditor can always look', String((error as Error).stack))
    }
  }

  async function lookForEver(): Promise<void> {
    for (;;) {
      await life.sleep(PAUSE_MS)
      await look()
    }
  }

  return {
    start: () => void lookForEver(),
    stop: life.end,
    look,
    replays,
  }
}

function depositOf(entry: ReturnType<typeof decodeInboxEntry>, asset: number): bigint {
  const isIt = entry.kind === InboxKind.DEPOSIT && entry.asset === asset
  return isIt ? BigInt(entry.amount) : 0n
}
