/**
 * The submitter's posting with one lie: from submission N on (ASSAY_HOSTILE_FROM), the first in
 * which it changes somebody's fill is run by a machine that takes the second best price. It is said
 * on standard output as one JSON line. Before and after it everything is true.
 */
import { authenticateWith } from '@assay/engine'
import { createMachine, type Machine } from '@assay/machine'
import { assert, genesisLeaves, type Outcome, toHex } from '@assay/protocol'
import { createSettlement, type Settlement } from '@assay/settlement'
import { createWasmHasher } from '@assay/state'
import { loadSignatures } from '@assay/verifier'
import type { SubmissionArtifact } from '../../sequencer/src/artifact.ts'
import * as honest from '../../sequencer/src/posting.ts'
import { loadMutant } from './mutants.ts'
import { run } from './posting.ts'
import { eventsOf, type Seen } from './variant.ts'

export const { contentOf, prepareClaim, prepareInputs } = honest

const { ASSAY_HOSTILE_FROM: from = '', ASSAY_HOSTILE_RPC: rpcUrl = '' } = process.env
const SECOND_BEST = {
  find: 'return this.#levels.at(-1)?.first',
  replace: 'return (this.#levels.at(-2) ?? this.#levels.at(-1))?.first',
}

interface Truth {
  readonly settlement: Settlement
  readonly separator: Uint8Array
  readonly maxLag: number
  readonly machine: Machine
}

const { recover } = loadSignatures()
let truth: Truth | null = null
/** The submission that the true machine runs next. */
let next = 1
let lieTold: { readonly outcome: Outcome; readonly truth: Outcome } | null = null

/** The outcome that was claimed and the true one; null before the lie. */
export const told = () => lieTold

export async function preparePosting(options: honest.PostingOptions): Promise<honest.Posting> {
  const { artifact } = options
  // What was prepared before is asked for again after a failure: then it is told truly.
  if (lieTold !== null || artifact.submission !== next) return await honest.preparePosting(options)
  truth ??= await connect()
  const leaves = [...truth.machine.engine.leaves()]
  const work = await workOf(artifact, truth)
  const seen = run(truth.machine, work)
  next += 1
  assert(isSame(seen.result.outcome, artifact.outcome), 'both true machines agree')
  if (artifact.submission < Number(from)) return await honest.preparePosting(options)
  const mutant = await loadMutant('second-best', [SECOND_BEST])
  const authenticate = mutant.authenticateWith(truth.separator, recover)
  const machine = mutant.createMachine({ leaves, authenticate, hasher: createWasmHasher() })
  const lie = run(machine, work)
  const story = storyOf(seen, lie)
  if (story === null) return await honest.preparePosting(options)
  const { outcome, nettedRoot, withdrawals, netted, trace } = lie.result
  lieTold = { outcome, truth: artifact.outcome }
  const marks = trace.map(({ checkpoint }) => checkpoint)
  const changes = { outcome, nettedRoot, withdrawals, netted, trace: marks }
  process.stdout.write(
    `${JSON.stringify({ type: 'hostile', submission: artifact.submission, story })}\n`,
  )
  return await honest.preparePosting({ ...options, artifact: { ...artifact, ...changes } })
}

async function connect(): Promise<Truth> {
  const vault = vaultOf(process.argv)
  const settlement = await createSettlement({ rpcUrl, vault })
  const { genesis, domainSeparator: separator } = await settlement.info()
  const machine = createMachine({
    leaves: genesisLeaves(genesis),
    authenticate: authenticateWith(separator, recover),
    hasher: createWasmHasher(),
  })
  return { settlement, separator, maxLag: genesis.maxLag, machine }
}

function vaultOf(argv: readonly string[]): `0x${string}` {
  const vault = argv[argv.indexOf('--exchange') + 1]
  assert(vault?.startsWith('0x') === true, 'the sequencer is told its Vault')
  return vault as `0x${string}`
}

async function workOf(artifact: SubmissionArtifact, { settlement, separator, maxLag }: Truth) {
  const { firstOpSeq, tFirst, tLast, inboxFrom, inboxTo } = artifact
  const { groups } = honest.contentOf(artifact, null)
  const context = {
    ...{ firstOpSeq, groups: groups.length, tFirst, tLast, inboxFrom, inboxTo },
    ...{ inclusionTime: tFirst, maxLag, domainSeparator: separator },
  }
  return { context, groups, inboxWords: await settlement.inboxEntries(inboxFrom, inboxTo) }
}

function isSame(a: Outcome, b: Outcome): boolean {
  return toHex(a.stateRoot) === toHex(b.stateRoot)
}

/** The first fill that is another one; null when nobody was wronged. */
function storyOf(right: Seen, wrong: Seen): string | null {
  const [rightFills, wrongFills] = [eventsOf(right, 'fill'), eventsOf(wrong, 'fill')]
  const at = rightFills.findIndex(
    (fill, i) => JSON.stringify(fill) !== JSON.stringify(wrongFills[i]),
  )
  const [due, done] = [rightFills[at], wrongFills[at]]
  if (due === undefined || done === undefined) return null
  const isSameTaker = JSON.stringify(due.taker) === JSON.stringify(done.taker)
  if (!isSameTaker || due.price === done.price) return null
  const { account } = due.taker
  const got = `account ${account} was filled at ${done.price} by account ${done.maker.account}`
  return `${got}, though account ${due.maker.account} stood at ${due.price}`
}
