/**
 * A sequencer that claims what an altered machine gives: the first submission, from one on, in
 * which that differs from the truth. Whatever it serves its clients is true, so that only L1 and
 * the blobs tell. It reads its own claim as if it were the truth: an honest one would stop.
 */
import { replay } from '@assay/machine'
import {
  equalBytes,
  fromHex,
  type Inputs,
  type LeafWrite,
  type Outcome,
  outcomeHash,
  toHex,
} from '@assay/protocol'
import type { Hex, Proposal, Settlement } from '@assay/settlement'
import { createNativeHasher } from '@assay/state/native'
import { loadSignatures } from '@assay/verifier'
import { decodeArtifact, type SubmissionArtifact } from '../../sequencer/src/artifact.ts'
import { contentOf, type PostingOptions, preparePosting } from '../../sequencer/src/posting.ts'
import type { Patch } from '../adversarial/mutants.ts'
import type { Chain } from './chain.ts'
import { namingClaims } from './claimNames.ts'
import type { Leaves } from './leaves.ts'
import type { Tally } from './report.ts'

/** Which rule the machine breaks, and from which submission on. */
export interface MachineLie {
  readonly name: string
  readonly submission: number
}

export interface LyingMachine {
  /** Leaves behind a submission. */
  applied(leaves: Leaves): void
  /** The sequencer's client, and what it sends is changed once. */
  lying(client: Settlement): Settlement
  /** What was claimed and is not so, or stands on it. */
  readonly lies: ReadonlySet<Hex>
}

/** Until something is different: so many submissions at most. */
const TRIES = 40

export function createLyingMachine(parts: {
  readonly lie: MachineLie
  readonly chain: Chain
  readonly tally: Tally
  readonly separator: Uint8Array
  readonly maxLag: number
}): LyingMachine {
  const { lie, chain, tally } = parts
  const hasher = createNativeHasher()
  const { recover } = loadSignatures()
  const lies = new Set<Hex>()
  /** By submission: the state behind it, and what it was. */
  const leavesBehind = new Map<number, readonly LeafWrite[]>()
  const artifacts = new Map<number, SubmissionArtifact>()
  let told: { readonly claimId: Hex; readonly outcome: Outcome; readonly truth: Outcome } | null =
    null

  function applied({ point, leaves, artifacts: kept }: Leaves): void {
    if (point === null || told !== null || point.submission > lie.submission + TRIES) return
    const artifact = kept.get(point.submission)
    if (artifact === undefined) return
    leavesBehind.set(point.submission, [...leaves.values()])
    artifacts.set(point.submission, decodeArtifact(artifact))
  }

  /** What the altered machine makes of a submission; null: the same, or nothing. */
  async function altered(artifact: SubmissionArtifact): Promise<SubmissionArtifact | null> {
    const leaves = leavesBehind.get(artifact.submission - 1)
    if (leaves === undefined) return null
    const { loadMutant } = await import('../adversarial/mutants.ts')
    const { authenticateWith, createMachine } = await loadMutant(
      lie.name,
      await patchesOf(lie.name),
    )
    const authenticate = authenticateWith(parts.separator, recover)
    const { firstOpSeq, tFirst, tLast, inboxFrom, inboxTo } = artifact
    const { groups } = contentOf(artifact, null)
    const context = {
      ...{ firstOpSeq, groups: groups.length, tFirst, tLast, inboxFrom, inboxTo },
      ...{ inclusionTime: tFirst, maxLag: parts.maxLag, domainSeparator: parts.separator },
    }
    const groupAt = (index: number) => groups[index] ?? null
    try {
      const machine = createMachine({ leaves, authenticate, hasher })
      const found = replay(machine, context, { inboxWords: artifact.inbox, groupAt })
      const { outcome, nettedRoot, withdrawals, netted, trace } = found
      if (equalBytes(outcomeHash(outcome), outcomeHash(artifact.outcome))) return null
      const checkpoints = trace.map(({ checkpoint }) => checkpoint)
      return { ...artifact, outcome, nettedRoot, withdrawals, netted, trace: checkpoints }
    } catch (error) {
      // An altered machine may fall over its own lie: then it tells none.
      tally.note(`altered machine: ${(error as Error).name}`)
      return null
    }
  }

  async function changed(
    inputs: Inputs,
    proposal: Proposal,
  ): Promise<Awaited<ReturnType<typeof preparePosting>> | null> {
    const wanted = outcomeHash(proposal.outcome)
    const artifact = [...artifacts.values()].find(({ outcome }) =>
      equalBytes(outcomeHash(outcome), wanted),
    )
    if (artifact === undefined || artifact.submission < lie.submission) return null
    const wrong = await altered(artifact)
    if (wrong === null) return null
    const backing = new Map(proposal.outcome.totals.map(({ asset }, i) => [asset, i]))
    const options: PostingOptions = {
      ...{ artifact: wrong, kzg: chain.kzg, fault: null, prevInputsId: inputs.prevInputsId },
      origin: { number: inputs.originNumber, hash: inputs.originHash },
      lastDeposit: (asset) => proposal.backing[backing.get(asset) ?? -1] ?? null,
    }
    tally.note(`lie of a machine: ${lie.name}`)
    return await preparePosting(options)
  }

  /** As long as the lie stands, what comes behind it stands on it. */
  async function onLie(client: Settlement, { parentOutcomeHash }: Proposal) {
    if (told === null || !equalBytes(parentOutcomeHash, outcomeHash(told.truth))) return null
    const stored = await client.claim(fromHex(told.claimId))
    return stored === null || stored.killed ? null : outcomeHash(told.outcome)
  }

  return {
    applied,
    lies,
    lying: (client) => ({
      ...client,
      submit: async (inputs, proposal, sidecar) => {
        const naming = (onName: (claimId: Hex) => void) =>
          namingClaims(client, chain.sequencer.address, (claimId) => {
            lies.add(claimId)
            onName(claimId)
          })
        const parent = await onLie(client, proposal)
        if (parent !== null) {
          const orphan = { ...proposal, parentOutcomeHash: parent }
          return await naming(() => {}).submit(inputs, orphan, sidecar)
        }
        const posting = told === null ? await changed(inputs, proposal) : null
        if (posting === null) return await client.submit(inputs, proposal, sidecar)
        const [outcome, truth] = [posting.proposal.outcome, proposal.outcome]
        const remember = (claimId: Hex) => {
          told = { claimId, outcome, truth }
          tally.fault('hostileMachine')
          leavesBehind.clear()
          artifacts.clear()
        }
        return await naming(remember).submit(posting.inputs, posting.proposal, posting.sidecar)
      },
      events: async (query) => {
        const events = await client.events(query)
        if (told === null) return events
        const { outcome, truth } = told
        const lieHash = toHex(outcomeHash(outcome))
        return events.map((event) => {
          const isLie = event.type === 'claim' && toHex(event.outcomeHash) === lieHash
          return isLie ? { ...event, outcome: truth } : event
        })
      },
    }),
  }
}

/** Of the lies that `test/adversarial` tells one by one. */
async function patchesOf(name: string): Promise<readonly Patch[]> {
  const { ACCOUNT_LIES, MATCHING_LIES } = await import('../adversarial/machineLies.ts')
  const found = [...MATCHING_LIES, ...ACCOUNT_LIES].find((one) => one.name === name)
  if (found === undefined) throw new Error(`no machine lies as ${name}`)
  return [...found.patches, ENDS]
}

/** An altered record may never come to its end: far above what a right one takes. */
const ENDS: Patch = {
  find: 'while (run.registers.phase !== run.phaseBetween()) runStep(run)',
  replace: `for (let left = 65_536; run.registers.phase !== run.phaseBetween(); left--) {
    assert(left > 0, 'a record ends')
    runStep(run)
  }`,
}
