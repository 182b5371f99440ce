/**
 * INVARIANT: what L1 holds of the venue is what this log says. A copy that was left behind, or an
 * old backup, would sign other headers for the same micro-batches. Spec: settlement ("Inputs").
 */
import { equalBytes, inboxHash, toHex } from '@assay/protocol'
import {
  type Cursors,
  type PostedInputs,
  SettlementError,
  type SettlementReads,
} from '@assay/settlement'
import type { SubmissionArtifact } from './artifact.ts'
import type { SequencerConfig } from './config.ts'
import type { SequencerCore } from './core.ts'
import { SequencerError } from './errors.ts'
import { contentOf } from './posting.ts'

export interface PostedCheck {
  /**
   * Compares the last submission on L1 with the log's, once for each that stands there. Cost when
   * this process did not post it: one search in L1's events. The blobs are not compared, for the
   * last one holds the trace of whoever claimed, too; outcomes are, by the claims.
   * @throws SequencerError SETTLEMENT_DIVERGED; SettlementError when L1 cannot be read
   */
  check(cursors: Cursors): Promise<void>
  /** These are this process's own. */
  note(inputsId: Uint8Array): void
}

type Reads = Pick<SettlementReads, 'block' | 'info' | 'latestBlock' | 'submissions'>

/** Inputs may end so far ahead of the block that includes them, seconds. */
const AHEAD_SECONDS = 30
const NEXT = 'start it no more: the other log is the venue’s (docs/operations.md, "Two processes")'

export function createPostedCheck(parts: {
  readonly config: Pick<SequencerConfig, 'fault'>
  readonly core: {
    readonly ledger: Pick<SequencerCore['ledger'], 'position'>
    readonly commitment: Pick<SequencerCore['commitment'], 'artifact'>
  }
  readonly settlement: Reads
}): PostedCheck {
  const { config, core, settlement } = parts
  let same = ''

  async function standing(artifact: SubmissionArtifact, inputsId: Uint8Array) {
    const fromBlock = await blockOfInputs(settlement, artifact.tLast)
    const found = (await settlement.submissions({ fromBlock })).find((one) =>
      equalBytes(one.inputsId, inputsId),
    )
    if (found !== undefined) return found
    const what = `the endpoint does not tell the inputs of submission ${artifact.submission}`
    throw new SettlementError('UNEXPECTED_ANSWER', what)
  }

  return {
    check: async (cursors) => {
      const posted = cursors.nextIndex - 1
      const cut = lastCut(core)
      if (posted > cut) {
        const found = `L1 has ${posted} submissions, the log ${cut}`
        throw new SequencerError('SETTLEMENT_DIVERGED', `${found}: it lacks some; ${NEXT}`)
      }
      const id = toHex(cursors.lastInputsId)
      if (posted === 0 || id === same) return
      const artifact = await core.commitment.artifact(posted)
      if (artifact === null) {
        const what = `L1 ends at submission ${posted}, and has confirmed later ones before`
        throw new SettlementError('UNEXPECTED_ANSWER', what)
      }
      const { groups } = contentOf(artifact, config.fault)
      const differing = [
        ...(cursors.nextOpSeq === artifact.firstOpSeq + groups.length ? [] : ['nextOpSeq']),
        ...(cursors.nextInbox === artifact.inboxTo ? [] : ['nextInbox']),
        ...(cursors.lastTLast === artifact.tLast ? [] : ['lastTLast']),
      ]
      if (differing.length === 0) {
        const there = await standing(artifact, cursors.lastInputsId)
        differing.push(...differences(there, artifact, groups.length))
      }
      if (differing.length > 0) {
        const found = `submission ${posted} on L1 is not the log’s (${differing.join(', ')})`
        throw new SequencerError('SETTLEMENT_DIVERGED', `${found}; ${NEXT}`, { meta: { cursors } })
      }
      same = id
    },
    note: (inputsId) => {
      same = toHex(inputsId)
    },
  }
}

/** What was cut last: of a submission that is open here nothing may stand on L1. */
export function lastCut(core: { readonly ledger: Pick<SequencerCore['ledger'], 'position'> }) {
  const { submission, open } = core.ledger.position()
  return open === null ? submission : submission - 1
}

/** The first block that may hold inputs which end at `tLast` (ms). Cost: log2(blocks) reads. */
export async function blockOfInputs(
  settlement: Pick<SettlementReads, 'block' | 'info' | 'latestBlock'>,
  tLast: number,
): Promise<number> {
  const time = Math.floor(tLast / 1_000) - AHEAD_SECONDS
  let low = (await settlement.info()).deploymentBlock
  let high = (await settlement.latestBlock()).number
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const block = await settlement.block(middle)
    if (block !== null && block.timestamp < time) low = middle + 1
    else high = middle
  }
  return low
}

function differences(
  { inputs, firstOpSeq, inboxFrom }: PostedInputs,
  artifact: SubmissionArtifact,
  groups: number,
): string[] {
  const found: string[] = []
  const same = (what: string, is: boolean) => {
    if (!is) found.push(what)
  }
  same('firstOpSeq', firstOpSeq === artifact.firstOpSeq)
  same('inboxFrom', inboxFrom === artifact.inboxFrom)
  same('groups', inputs.groups === groups)
  same('tFirst', inputs.tFirst === artifact.tFirst)
  same('tLast', inputs.tLast === artifact.tLast)
  same('inboxTo', inputs.inboxTo === artifact.inboxTo)
  same('inboxHash', equalBytes(inputs.inboxHash, inboxHash(artifact.inbox)))
  return found
}
