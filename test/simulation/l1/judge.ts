/** The step function of the model's disputes: the honest run of a claim's inputs, compared. */
import { authenticateWith } from '@assay/engine'
import { rememberingRecover } from '@assay/engine/suite'
import { createMachine, createWitnessMachine, type Machine, replay } from '@assay/machine'
import {
  concatBytes,
  equalBytes,
  type GenesisConfig,
  genesisLeaves,
  outcomeHash,
  splitInboxEntries,
  toHex,
} from '@assay/protocol'
import { type StepperCall, stepperCall, type WitnessMachineFactory } from '@assay/prover-hooks'
import type { Hex } from '@assay/settlement'
import { createNativeHasher } from '@assay/state/native'
import { loadSignatures } from '@assay/verifier'
import type { Judge, JudgedSubmission, JudgeQuestion } from './types.ts'

/**
 * Answers what the bytecode answers to whatever belongs to the honest run, and reverts for the
 * rest: other images, other bytes, other witnesses. Where a claim's trace contradicts itself in
 * several places, the bytecode could also be shown a later one. Cost: the submissions since the
 * last question on the same history, and the disputed one twice.
 */
export function createJudge(genesis: GenesisConfig): Judge {
  const hasher = createNativeHasher()
  const recover = rememberingRecover(loadSignatures().recover)
  let cached: { readonly machine: Machine; readonly done: readonly Hex[] } | null = null

  const createWitnessed: WitnessMachineFactory = ({ leaves, domainSeparator }) =>
    createWitnessMachine({
      leaves,
      authenticate: authenticateWith(domainSeparator, recover),
      hasher,
    })

  /** A machine behind these submissions; null when one did not lead where was claimed. */
  function machineBehind(
    history: readonly JudgedSubmission[],
    separator: Uint8Array,
  ): Machine | null {
    const done = history.map(keyOf)
    const isPrefix = cached?.done.every((key, i) => key === done[i]) ?? false
    const machine =
      isPrefix && cached !== null
        ? cached.machine
        : createMachine({
            leaves: genesisLeaves(genesis),
            authenticate: authenticateWith(separator, recover),
            hasher,
          })
    const from = isPrefix && cached !== null ? cached.done.length : 0
    cached = null
    for (const { context, groups, inboxEntries, outcomeHash: claimed } of history.slice(from)) {
      const groupAt = (index: number) => groups[index] ?? null
      const { outcome } = replay(machine, context, { inboxWords: inboxEntries, groupAt })
      if (toHex(outcomeHash(outcome)) !== claimed) return null
    }
    cached = { machine, done }
    return machine
  }

  return {
    run(question) {
      const own = question.history.at(-1)
      if (own === undefined) return null
      const { context, groups, inboxEntries } = own
      const before = question.history.slice(0, -1)
      const machine = machineBehind(before, context.domainSeparator)
      if (machine === null) return null
      const work = { context, groups, inboxWords: inboxEntries }
      const leaves = [...machine.engine.leaves()]
      const call = stepperCall(createWitnessed, leaves, work, question.checkpoint)
      return call !== null && isAsked(call, question) ? call.checkpoint : null
    },
  }
}

/** Tells submissions apart: inputs by their cursors and origin, the outcome by its hash. */
function keyOf({ context, groups, inboxEntries, outcomeHash: claimed }: JudgedSubmission): Hex {
  const { firstOpSeq, tFirst, tLast, inclusionTime } = context
  const numbers = [firstOpSeq, tFirst, tLast, inclusionTime, groups.length, inboxEntries.length]
  return `${claimed}.${numbers.join('.')}`
}

function isAsked(call: StepperCall, question: JudgeQuestion): boolean {
  const { words, payloads } = splitInboxEntries(call.inputs.inboxWords)
  const isImage =
    question.imageBefore === null || equalBytes(call.imageBefore, question.imageBefore)
  return (
    isImage &&
    equalBytes(call.inputs.openRecord, question.openRecord) &&
    equalBytes(call.inputs.groups, question.groups) &&
    call.inputs.canonical === question.canonical &&
    equalBytes(concatBytes(...words), concatBytes(...question.inboxWords)) &&
    equalBytes(payloads, question.inboxPayloads) &&
    equalBytes(call.witness, question.witness)
  )
}
