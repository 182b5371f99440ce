/**
 * Who claims what is not so, against everybody: wrong claims with bonds, proofs against right ones,
 * contests, copies of the monitor's kills. It reads at an endpoint that tells the truth.
 */
import {
  endCheckpoint,
  equalBytes,
  fromHex,
  inputsId,
  type Outcome,
  type Rng,
  toHex,
} from '@assay/protocol'
import type { BuiltFaultProof } from '@assay/prover-hooks'
import {
  type Hex,
  type ProposedClaim,
  proveFaultCalldata,
  type Settlement,
  SettlementError,
} from '@assay/settlement'
import type { ReplayedSubmission } from '@assay/verifier'
import { createDisputer } from '../../cli/src/disputing.ts'
import { alteredProof } from '../adversarial/falseProofs.ts'
import type { Chain } from './chain.ts'
import { namingClaims } from './claimNames.ts'
import { standInAccount } from './l1/transactions.ts'
import type { Tally } from './report.ts'
import { createLife, type World } from './world.ts'

export interface Hostile {
  /** Claims something wrong of a submission that is not confirmed. */
  claim(): void
  /** Proofs of faults that are none, in numbers. */
  challenge(): void
  /** Copies a kill that waits to be mined, at a higher price. */
  copyKill(): void
  /** A wrong claim against a right one, for the right one not to confirm. */
  contest(): void
  /** The monitor has built a proof. */
  proof(built: BuiltFaultProof): void
  stop(): void
  /** Wrong claims that were sent, by id. */
  readonly lies: ReadonlySet<Hex>
}

export const HOSTILE_KEY = 66
const CHALLENGES = 24
const PROOFS_KEPT = 32
const CONFIRM_PAUSE_MS = 12_000

export function createHostile(parts: {
  readonly world: World
  readonly rng: Rng
  readonly tally: Tally
  readonly chain: Chain
  /** As a verifier found them, by submission. */
  readonly replays: ReadonlyMap<number, ReplayedSubmission>
  /** Lies of others. */
  readonly isLie: (submission: number, claimId: Hex) => boolean
}): Hostile {
  const { world, rng, tally, chain, replays, isLie } = parts
  const { model } = chain
  const life = createLife(world)
  const account = standInAccount(HOSTILE_KEY)
  const lies = new Set<Hex>()
  const proofs: BuiltFaultProof[] = []
  let isBusy = false
  let isCopying = false
  let client: Promise<Settlement> | null = null

  const pick = <T>(values: readonly T[]): T => values[rng.below(values.length)] as T

  const opened = () => {
    client ??= chain.client(life, account, chain.trueView)
    return client
  }

  /** The real client, and what it proposes is remembered before it is sent. */
  const disputer = createDisputer({
    ...{ account, kzg: chain.kzg },
    balance: async () => model.balanceOf(account.address),
    connect: async () => namingClaims(await opened(), account.address, (claim) => lies.add(claim)),
  })

  /** What L1 refuses is as good as what it takes: it has been tried. */
  async function attempt(what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
      tally.note(`hostile ${what}: taken`)
    } catch (error) {
      if (!(error instanceof SettlementError)) throw error
      tally.note(`hostile ${what}: ${String(error.meta.error ?? error.code)}`)
    }
  }

  async function claimWrongly(): Promise<void> {
    const confirmed = (await (await opened()).confirmedCount()) - 1
    const open = [...replays.values()].filter(({ posted }) => posted.index > confirmed)
    if (open.length === 0) return
    const bond = await (await opened()).bondOf(account.address)
    if (!bond.active) await attempt('bond', () => disputer.bond())
    const target = pick(open)
    tally.fault('hostileClaims')
    await attempt('claim', () => disputer.propose(changed(target, rng)))
  }

  const isRight = ({ index, claimId: id }: ProposedClaim) =>
    !lies.has(toHex(id)) && !isLie(index, toHex(id))
  const isOpen = (claim: ProposedClaim, confirmed: number) => claim.index > confirmed

  async function challengeRightly(): Promise<void> {
    const reads = await opened()
    const { deploymentBlock: fromBlock } = await reads.info()
    const confirmed = (await reads.confirmedCount()) - 1
    const right = (await reads.proposals({ fromBlock })).filter(
      (claim) => isRight(claim) && isOpen(claim, confirmed),
    )
    if (right.length === 0 || proofs.length === 0) return
    tally.fault('hostileChallenges')
    for (let i = 0; i < CHALLENGES; i++) {
      const { proof, terms: proven } = pick(proofs)
      // A rival on the same inputs comes nearest.
      const rivals = right.filter(({ inputsId: id }) => equalBytes(id, inputsId(proven.inputs)))
      const { claimId: id, ...claim } = pick(rivals.length > 0 ? rivals : right)
      const posted = replays.get(claim.index)?.posted
      if (posted === undefined) continue
      const terms = { ...claim, inputs: posted.inputs }
      const data = proveFaultCalldata(terms, alteredProof(proof, rng))
      const call = { from: account.address, to: model.addresses.disputes, data }
      const { succeeded } = model.call(call, 'pending')
      tally.check('a right claim cannot be killed', succeeded ? toHex(id) : null)
    }
  }

  function copyWaiting(): void {
    const { disputes } = model.addresses
    const mine = account.address
    const isProof = (data: Hex) => proofs.some(({ calldata }) => calldata === data)
    const waiting = model
      .pending()
      .find((one) => one.to === disputes && one.from !== mine && isProof(one.data))
    const known = proofs.find(({ calldata }) => calldata === waiting?.data)
    if (known === undefined || isCopying) return
    isCopying = true
    tally.fault('copiedKills')
    void attempt('copied kill', async () =>
      (await opened()).proveFault(known.terms, known.proof),
    ).finally(() => {
      isCopying = false
    })
  }

  async function contestRight(): Promise<void> {
    const reads = await opened()
    const { deploymentBlock: fromBlock } = await reads.info()
    const confirmed = (await reads.confirmedCount()) - 1
    const all = (await reads.proposals({ fromBlock })).filter((one) => isOpen(one, confirmed))
    const wrong = all.filter((one) => lies.has(toHex(one.claimId)))
    if (wrong.length === 0) return
    const rival = pick(wrong)
    const right = all.find((one) => one.index === rival.index && isRight(one))
    if (right === undefined) return
    tally.fault('hostileContests')
    await attempt('contest', () => disputer.contest(toHex(rival.claimId), toHex(right.claimId)))
  }

  /** Nobody confirms a lie but who told it. */
  async function confirmLies(): Promise<void> {
    for (;;) {
      await life.sleep(CONFIRM_PAUSE_MS)
      for (const id of lies) {
        const claim = await (await opened()).claim(fromHex(id))
        if (claim === null || claim.killed) continue
        if (chain.mayConfirm(id)) await attempt('confirmation', () => disputer.confirm([id]))
      }
    }
  }

  /** One thing at a time, as a key does it. */
  function begin(work: () => Promise<void>): void {
    if (isBusy || life.isOver()) return
    isBusy = true
    work()
      .catch((error: unknown) => {
        // An endpoint that tells the truth may still be asked about a block that is gone.
        if (!(error instanceof SettlementError)) throw error
      })
      .finally(() => {
        isBusy = false
      })
  }

  void confirmLies().catch((error: unknown) => {
    tally.check('a hostile party is part of the world', String((error as Error).stack))
  })

  return {
    claim: () => begin(claimWrongly),
    challenge: () => begin(challengeRightly),
    contest: () => begin(contestRight),
    copyKill: copyWaiting,
    proof: (built) => {
      proofs.push(built)
      if (proofs.length > PROOFS_KEPT) proofs.shift()
    },
    stop: life.end,
    lies,
  }
}

/** The last checkpoint follows the outcome, so that L1 takes the claim. */
function changed(replayed: ReplayedSubmission, rng: Rng): ReplayedSubmission {
  const { outcome, trace, posted } = replayed
  const withOutcome = (changes: Partial<Outcome>): ReplayedSubmission => {
    const wrong = { ...outcome, ...changes }
    const { firstOpSeq, inputs } = posted
    const opSeqNext = firstOpSeq + inputs.groups
    const end = endCheckpoint(wrong, { groups: inputs.groups, opSeqNext })
    return { ...replayed, outcome: wrong, trace: trace.with(-1, end) }
  }
  const garbage = () => Uint8Array.from({ length: 31 }, () => rng.below(256))
  const root = () => Uint8Array.from({ length: 32 }, () => rng.below(256))
  const at = rng.below(Math.max(1, trace.length - 1))
  const kinds: readonly (() => ReplayedSubmission)[] = [
    () => withOutcome({ stateRoot: root() }),
    () => withOutcome({ withdrawalsRoot: root(), withdrawalCount: outcome.withdrawalCount + 1 }),
    () => withOutcome({ clock: outcome.clock + 1 }),
    () => ({ ...replayed, trace: [...trace, garbage(), trace.at(-1) as Uint8Array] }),
    () => ({
      ...replayed,
      trace: trace.length > 1 ? trace.with(at, garbage()) : [garbage(), ...trace],
    }),
    () =>
      trace.length > 1
        ? { ...replayed, trace: trace.toSpliced(at, 1) }
        : withOutcome({ stateRoot: root() }),
  ]
  return (kinds[rng.below(kinds.length)] as () => ReplayedSubmission)()
}
