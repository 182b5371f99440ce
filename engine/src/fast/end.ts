/** A submission begins and ends. Spec: machine, "Start", "END". */
import {
  assert,
  encodeGlobals,
  Phase,
  StepKind,
  type SubmissionContext,
  sortedPairRoot,
  startClock,
  totalsHash,
  withdrawalLeaf,
  ZERO_HASH,
} from '@assay/protocol'
import type { EndResult } from '../types.ts'
import type { Core } from './core.ts'
import {
  CLOCK,
  INBOX_NEXT,
  OP_SEQ_NEXT,
  PHASE,
  type RegisterContext,
  registersOf,
} from './registers.ts'

export function begin(core: Core, context: SubmissionContext): void {
  const { registers, globals } = core
  assert(registers[PHASE] === Phase.DONE, 'the submission before has ended')
  const { clock, inboxNext, opSeqNext } = globals
  const { inboxFrom, inboxTo, firstOpSeq } = context
  assert(inboxFrom === inboxNext && firstOpSeq === opSeqNext, 'it follows the parent outcome')
  assert(inboxFrom <= inboxTo, 'inbox entries are consumed in order')
  core.context = context
  core.endRegisters = null
  core.withdrawals = []
  core.chain = [ZERO_HASH]
  core.totals.clearTouched()
  registers.fill(0)
  registers[INBOX_NEXT] = inboxNext
  registers[OP_SEQ_NEXT] = opSeqNext
  registers[CLOCK] = startClock(clock, context)
  registers[PHASE] = core.phaseBetween()
}

export function end(core: Core, context: RegisterContext): EndResult {
  const { registers, withdrawals, journal } = core
  const totals = core.totals.ofSubmission()
  const withdrawalsRoot = sortedPairRoot(withdrawals.map(withdrawalLeaf))
  core.globals = {
    ...core.globals,
    clock: registers[CLOCK] as number,
    inboxNext: registers[INBOX_NEXT] as number,
    opSeqNext: registers[OP_SEQ_NEXT] as number,
  }
  registers[PHASE] = Phase.DONE
  journal.leaves.globals(encodeGlobals(core.globals))
  const step = {
    kind: StepKind.END,
    phase: Phase.IDLE,
    groups: 0,
    writes: journal.leaves.writes(0, journal.leaves.end),
    registers: {
      ...registersOf(registers, 0, context),
      withdrawals: withdrawalsRoot,
      totalsHash: totalsHash(totals),
    },
  }
  core.endRegisters = step.registers
  return { step, totals, withdrawals, withdrawalsRoot }
}

/** The registers of an engine before its first submission. */
export function rest(core: Core): void {
  const { registers, globals } = core
  registers.fill(0)
  registers[PHASE] = Phase.DONE
  registers[CLOCK] = globals.clock
  registers[INBOX_NEXT] = globals.inboxNext
  registers[OP_SEQ_NEXT] = globals.opSeqNext
}
