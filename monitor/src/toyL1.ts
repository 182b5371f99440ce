/** A model of claims, bonds and rewards on L1, for tests of the reactor. Spec: disputes. */
import { assert } from '@assay/protocol'
import type { Hex } from '@assay/settlement'
import type { Action, ActionResult } from './actions.ts'
import type { Standing } from './standing.ts'
import type { ClaimView, RewardView, View } from './view.ts'

const WINDOW_SECONDS = 1_000
const REVEAL_SECONDS = 3_600
const SEQUENCER: Hex = '0xaa'

interface ToyClaim {
  readonly claimId: Hex
  readonly submission: number
  readonly standing: Standing
  readonly time: number
  readonly proposer: Hex
  readonly parent: Hex
  readonly outcome: Hex
  killed: boolean
  contested: boolean
  reward: RewardView | null
}

interface State {
  block: number
  posted: number[]
  claims: ToyClaim[]
  confirmed: Hex[]
  bonds: Record<Hex, { lastIndex: number; outcome: Hex }>
  commitments: Record<string, number>
}

export type ToyL1 = ReturnType<typeof createToyL1>

/** Of our rules: the outcome after submission n. */
const right = (submission: number): Hex => `0x0${submission}`

export function createToyL1() {
  let time = 1_000
  let ids = 0
  let state: State = {
    ...{ block: 1, posted: [], claims: [], confirmed: [], bonds: {}, commitments: {} },
  }
  const history: State[] = []
  const sent: Action['type'][] = []
  const mine = () => {
    history.push(structuredClone(state))
    state.block++
  }
  const find = (claimId: Hex) => state.claims.find((claim) => claim.claimId === claimId)
  const isDecided = (index: number) => index <= state.confirmed.length
  const claimOn = (submission: number, standing: 'right' | 'wrong', proposer: Hex) => {
    state.claims.push({
      ...{ submission, standing, time, proposer, killed: false, contested: false, reward: null },
      claimId: `0xc${ids++}`,
      parent: right(submission - 1),
      outcome: standing === 'right' ? right(submission) : `0xbad${ids}`,
    })
  }

  const actions: { readonly [T in Action['type']]: (action: never, me: Hex) => string | null } = {
    evidence: () => null,
    prepare: () => null,
    commit: ({ claimId }: { claimId: Hex }, me) => {
      const key = `${me} ${claimId}`
      if (state.commitments[key] !== undefined) return 'AlreadyCommitted'
      state.commitments[key] = state.block
      return null
    },
    kill: ({ claimId }: { claimId: Hex }, me) => {
      const claim = find(claimId)
      if (claim === undefined) return 'UnknownClaim'
      if (claim.killed) return 'ClaimIsKilled'
      assert(claim.standing === 'wrong', 'only wrong claims are attacked')
      claim.killed = true
      delete state.bonds[claim.proposer]
      const { block: killBlock } = state
      claim.reward = { payee: me, killTime: time, killBlock, commitBlock: 0 }
      return null
    },
    open: ({ claimId }: { claimId: Hex }, me) => {
      const claim = find(claimId)
      const committed = state.commitments[`${me} ${claimId}`]
      if (claim?.reward == null || committed === undefined) return 'NoReward'
      const { killTime, killBlock, commitBlock } = claim.reward
      const isFine = time < killTime + REVEAL_SECONDS && committed + 2 <= killBlock
      if (!isFine || (commitBlock !== 0 && committed >= commitBlock)) return 'CommittedTooLate'
      claim.reward = { ...claim.reward, payee: me, commitBlock: committed }
      return null
    },
    collect: ({ claimId }: { claimId: Hex }) => {
      const claim = find(claimId)
      if (claim?.reward == null) return 'NoReward'
      if (time < claim.reward.killTime + REVEAL_SECONDS) return 'RevealIsOpen'
      claim.reward = null
      return null
    },
    contest: ({ claimId, rival }: { claimId: Hex; rival: Hex }) => {
      const [a, b] = [find(claimId), find(rival)]
      if (a === undefined || b === undefined) return 'UnknownClaim'
      if (a.killed || b.killed) return 'ClaimIsKilled'
      assert(a.submission === b.submission && a.outcome !== b.outcome, 'rivals')
      if (time < b.time + WINDOW_SECONDS / 2) return 'TooYoung'
      a.contested = true
      b.contested = true
      return null
    },
    bond: (_: unknown, me) => {
      if (state.bonds[me] !== undefined) return 'AlreadyBonded'
      state.bonds[me] = { lastIndex: 0, outcome: '0x' }
      return null
    },
    propose: ({ submission }: { submission: number }, me) => {
      const bond = state.bonds[me]
      if (bond === undefined) return 'NotBonded'
      if (submission > state.posted.length) return 'UnknownInputs'
      const continues = bond.outcome === right(submission - 1) && bond.lastIndex < submission
      if (!continues && bond.lastIndex !== 0 && !isDecided(bond.lastIndex)) return 'BrokenChain'
      claimOn(submission, 'right', me)
      state.bonds[me] = { lastIndex: submission, outcome: right(submission) }
      return null
    },
    confirm: ({ claimIds }: { claimIds: readonly Hex[] }) => {
      const next = [...state.confirmed]
      for (const claimId of claimIds) {
        const claim = find(claimId)
        if (claim?.submission !== next.length + 1) return 'OutOfOrder'
        if (claim.killed) return 'ClaimIsKilled'
        if (time < claim.time + WINDOW_SECONDS) return 'TooYoung'
        next.push(claimId)
      }
      state.confirmed = next
      return null
    },
  }

  return {
    wallMs: () => time * 1_000,
    claim: find,
    pass(seconds: number): void {
      time += seconds
      mine()
    },
    post(claim: 'right' | 'wrong' | 'none'): void {
      mine()
      state.posted.push(time)
      if (claim !== 'none') claimOn(state.posted.length, claim, SEQUENCER)
    },
    attack(at: number, like: 'right' | 'wrong'): void {
      const submission = state.posted.length - at
      if (submission <= state.confirmed.length) return
      mine()
      claimOn(submission, like, `0xb${ids}`)
    },
    /** The last blocks never were; time goes on. */
    reorg(blocks: number): void {
      const before = history.splice(-blocks)[0]
      if (before !== undefined) state = { ...before, block: state.block }
      mine()
    },
    apply(action: Action, me: Hex): ActionResult {
      const isLocal = action.type === 'evidence' || action.type === 'prepare'
      if (!isLocal) mine()
      const error = actions[action.type](action as never, me)
      if (error !== null) return { type: 'moot', reason: error }
      if (isLocal) return { type: 'done', block: null }
      sent.push(action.type)
      return { type: 'done', block: state.block }
    },
    sent: () => sent,
    isSettled: () =>
      state.confirmed.length === state.posted.length &&
      state.claims.every(
        ({ submission, killed, standing, reward }) =>
          reward === null && (killed || standing === 'right' || isDecided(submission)),
      ),
    wronglyConfirmed: () => state.confirmed.filter((id) => find(id)?.standing !== 'right'),
    describe: () => JSON.stringify({ time, ...state }),
    state: () => ({ time, ...state }),
  }
}

/** What a monitor with this key sees. */
export function toyView(l1: ToyL1, me: Hex): View {
  const { time, block, posted, claims, confirmed, bonds } = l1.state()
  const lastIndex = bonds[me]?.lastIndex ?? 0
  return {
    ...{ block, l1Time: time, wallMs: l1.wallMs(), isCaughtUp: true, isOver: false },
    isTrusted: true,
    windowSeconds: WINDOW_SECONDS,
    confirmedCount: confirmed.length + 1,
    bond: { active: bonds[me] !== undefined, lastIndex },
    submissions: posted
      .map((postedAt, i) => ({ submission: i + 1, postedAt, canPropose: true }))
      .slice(confirmed.length),
    claims: claims
      .filter(({ submission, reward }) => submission > confirmed.length || reward !== null)
      .map((claim): ClaimView => {
        const { claimId, submission, standing, proposer, reward } = claim
        return {
          ...{ claimId, submission, standing, time: claim.time, proposer, reward },
          ...{ isKilled: claim.killed, isContested: claim.contested },
          // Old ones get slow while a proof is under way.
          isQuick: submission > confirmed.length + 1,
          ...{ parentOutcomeHash: claim.parent, outcomeHash: claim.outcome },
        }
      }),
  }
}
