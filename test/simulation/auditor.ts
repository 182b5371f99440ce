/**
 * Looks at L1 all the time: what was confirmed, what was paid, what a verifier says. It reads at an
 * endpoint that tells the truth; the verifier has one of its own.
 */
import { createMachine } from '@assay/machine'
import { decodeInboxEntry, equalBytes, InboxKind, toHex } from '@assay/protocol'
import type { Settlement } from '@assay/settlement'
import { createNativeHasher } from '@assay/state/native'
import { createVerifier, loadSignatures, type Verifier } from '@assay/verifier'
import type { Chain } from './chain.ts'
import { ASSETS } from './exchange.ts'
import type { Oracle } from './oracle.ts'
import type { Tally } from './report.ts'
import { createLife, type World } from './world.ts'

export interface Auditor {
  start(): void
  stop(): void
  /** One look at everything. */
  look(): Promise<void>
}

const PAUSE_MS = 45_000

export function createAuditor(parts: {
  readonly world: World
  readonly tally: Tally
  readonly chain: Chain
  readonly oracle: Oracle
  /** Changes the verifier, to see that it would be noticed. */
  readonly verifier?: (verifier: Verifier) => Verifier
}): Auditor {
  const { world, tally, chain, oracle } = parts
  const { model } = chain
  const life = createLife(world)
  const hasher = createNativeHasher()
  const honest = createVerifier({
    l1: chain.reads(life, chain.trueView),
    blobs: chain.blobs(),
    createMachine: (options) => createMachine({ ...options, hasher }),
    signatures: loadSignatures(),
  })
  const verifier = parts.verifier?.(honest) ?? honest
  let client: Promise<Settlement> | null = null
  let confirmed = 0

  const opened = () => {
    client ??= chain.client(life, chain.sequencer, chain.trueView)
    return client
  }

  async function checkConfirmed(): Promise<void> {
    const reads = await opened()
    const count = (await reads.confirmedCount()) - 1
    for (; confirmed < count; confirmed++) {
      const hash = await reads.confirmedOutcomeHash(confirmed + 1)
      const wanted = oracle.outcomeHashOf(confirmed + 1)
      const isRight = wanted !== null && equalBytes(hash, wanted)
      tally.check('nothing wrong is confirmed', isRight ? null : `submission ${confirmed + 1}`)
    }
    confirmed = Math.min(confirmed, count)
  }

  /** What was paid, against what the log has taken from accounts. */
  async function checkPaid(): Promise<void> {
    const reads = await opened()
    const { number, hash } = model.head()
    const held = ASSETS.map((asset) => chain.vaultHolds(asset))
    const words = await reads.inboxWords(0, chain.inboxLength(number), number)
    if (model.block(number)?.hash !== hash) return
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
    const isFine = report.verdict !== 'mismatch' && report.problems.length === 0
    tally.check('an honest posting is never accused', isFine ? null : report.sentence)
    const { submission, root } = report
    const mine = oracle.rootOf(submission)
    const isSame = root === null || mine === null || toHex(mine) === root
    tally.check('a verifier finds the same roots', isSame ? null : `submission ${submission}`)
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
  }
}

function depositOf(entry: ReturnType<typeof decodeInboxEntry>, asset: number): bigint {
  const isIt = entry.kind === InboxKind.DEPOSIT && entry.asset === asset
  return isIt ? BigInt(entry.amount) : 0n
}
