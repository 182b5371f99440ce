/**
 * The state behind everything that was posted, from L1 and blobs alone: what a stranger needs to
 * go on where the sequencer stopped. Spec: verification, disputes ("Bonds").
 */
import { deserialize, serialize } from 'node:v8'
import { createMachine, type Machine, type SubmissionResult } from '@assay/machine'
import {
  assert,
  decodeInboxEntry,
  type GenesisConfig,
  genesisOutcome,
  InboxKind,
  type LeafWrite,
  type Outcome,
  type SubmissionContext,
  toHex,
} from '@assay/protocol'
import { createStateTree, createWasmHasher, type StateTree } from '@assay/state'
import {
  type Checkpoint,
  type CheckpointOptions,
  createVerifier,
  type Report,
  type SubmissionReport,
  type VerifierOptions,
} from '@assay/verifier'

/** A submission as the rules have it. */
export interface ReplayedStep extends SubmissionResult {
  /** From 1. */
  readonly submission: number
  readonly context: SubmissionContext
  readonly parent: Outcome
  readonly writes: readonly LeafWrite[]
  /** Inbox index of the last deposit of each asset below `context.inboxTo`. */
  readonly deposits: ReadonlyMap<number, number>
}

/** All withdrawals of a submission, in their order. */
export type SubmissionWithdrawals = Pick<ReplayedStep, 'submission' | 'withdrawals'>

export interface Replica {
  /** Takes what L1 has now; the tree follows to `confirmed`, the steps behind it are kept. */
  update(confirmed: number): Promise<Report>
  /** The last replayed submission, 0: genesis. */
  last(): number
  /** The tree of `treeAt()`. */
  tree(): StateTree
  treeAt(): number
  /** Of a submission behind the tree's. */
  step(submission: number): ReplayedStep | null
  /** What L1 shows of a submission's claims. */
  report(submission: number): SubmissionReport | null
  /** The state behind the last replayed submission. Cost: one entry for each leaf. */
  leaves(): readonly LeafWrite[]
  /** As in {@link ReplayedStep}, behind the last replayed submission. */
  deposits(): ReadonlyMap<number, number>
  /** Of every submission that has some, in order. */
  withdrawals(): readonly SubmissionWithdrawals[]
}

/** Nothing is read before `update`. */
export function createReplica(
  options: Omit<VerifierOptions, 'createMachine' | 'onSubmission' | 'checkpoints'> & {
    /** As published; the verifier checks it. */
    readonly genesis: GenesisConfig
    /** Absent: every replay begins at genesis. */
    readonly checkpoints?: Pick<CheckpointOptions, 'directory' | 'l1' | 'every'>
  },
): Replica {
  const hasher = createWasmHasher()
  const reports = new Map<number, SubmissionReport>()
  let tree = createStateTree({ hasher })
  let treeAt = 0
  let limit = 0
  let last = 0
  let steps: ReplayedStep[] = []
  let deposits: ReadonlyMap<number, number> = new Map()
  let withdrawals: SubmissionWithdrawals[] = []

  function fold(): void {
    while (treeAt < limit) {
      const next = steps.shift()
      if (next === undefined) return
      // What came and went within the submission was never in the tree.
      tree.apply(next.writes.filter(({ address, value }) => value !== null || tree.leaf(address)))
      treeAt = next.submission
      reports.delete(treeAt)
    }
  }

  const { checkpoints, genesis, ...sources } = options
  const verifier = createVerifier({
    ...sources,
    ...(checkpoints && {
      checkpoints: { ...checkpoints, kind: 'replica', extra: () => encodeExtra() },
    }),
    onSubmission: (report) => {
      if (report.submission > treeAt) reports.set(report.submission, report)
    },
    createMachine: (given) => {
      // Made anew at the start of every replay, and once for the genesis root.
      const leaves = [...given.leaves]
      tree = createStateTree({ hasher, leaves })
      treeAt = given.resumed?.submission ?? 0
      last = treeAt
      steps = []
      const extra = given.resumed === undefined ? NOTHING : decodeExtra(given.resumed)
      deposits = extra.deposits
      withdrawals = [...extra.withdrawals]
      reports.clear()
      const machine = createMachine({ ...given, leaves, hasher })
      const start = given.resumed?.outcome ?? genesisOutcome(genesis, machine.stateRoot())
      return recording(machine, { parent: start, deposits }, (step) => {
        last += 1
        deposits = step.deposits
        if (step.withdrawals.length > 0) {
          withdrawals.push({ submission: last, withdrawals: step.withdrawals })
        }
        steps.push({ ...step, submission: last })
        fold()
      })
    },
  })

  return {
    update: async (confirmed) => {
      limit = confirmed
      fold()
      return await verifier.run()
    },
    last: () => last,
    tree: () => tree,
    treeAt: () => treeAt,
    step: (submission) => steps[submission - treeAt - 1] ?? null,
    report: (submission) => reports.get(submission) ?? null,
    leaves: () => {
      const all = new Map([...tree.leaves()].map((leaf) => [toHex(leaf.address), leaf]))
      for (const write of steps.flatMap(({ writes }) => writes)) {
        all.set(toHex(write.address), write)
      }
      return [...all.values()].filter(({ value }) => value !== null)
    },
    deposits: () => deposits,
    withdrawals: () => withdrawals,
  }

  function encodeExtra(): Uint8Array {
    const extra: Extra = { deposits, withdrawals }
    return new Uint8Array(serialize(extra))
  }
}

/** What a replica keeps beside the leaves of a checkpoint. */
interface Extra {
  readonly deposits: ReadonlyMap<number, number>
  readonly withdrawals: readonly SubmissionWithdrawals[]
}

const NOTHING: Extra = { deposits: new Map(), withdrawals: [] }

/** Only for bytes whose checksum was right. */
function decodeExtra({ extra }: Checkpoint): Extra {
  return deserialize(extra) as Extra
}

/** The same machine; `done` gets every submission at its end. */
function recording(
  machine: Machine,
  start: { readonly parent: Outcome; readonly deposits: ReadonlyMap<number, number> },
  done: (step: Omit<ReplayedStep, 'submission'>) => void,
): Machine {
  let context: SubmissionContext | null = null
  let { parent, deposits } = start
  return {
    engine: machine.engine,
    begin: (given) => {
      context = given
      machine.begin(given)
    },
    inbox: (entry) => {
      const result = machine.inbox(entry)
      deposits = withDeposit(deposits, entry, result.at)
      return result
    },
    record: (groupAt) => machine.record(groupAt),
    stateRoot: () => machine.stateRoot(),
    takeWrites: () => machine.takeWrites(),
    leaves: () => machine.leaves(),
    end: () => {
      const result = machine.end()
      assert(context !== null, 'a submission has begun')
      done({ ...result, context, parent, writes: machine.takeWrites(), deposits })
      parent = result.outcome
      return result
    },
  }
}

/** The deposits with one more when the entry is one. */
export function withDeposit(
  deposits: ReadonlyMap<number, number>,
  entry: Uint8Array,
  index: number,
): ReadonlyMap<number, number> {
  const decoded = decodeInboxEntry(entry)
  return decoded.kind === InboxKind.DEPOSIT
    ? new Map([...deposits, [decoded.asset, index]])
    : deposits
}
