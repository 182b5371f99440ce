/** Bugs of whoever watches, and of the contracts: they show when somebody lies. */
import type { SubmissionReport } from '@assay/verifier'
import type { Deviation } from './l1/types.ts'
import type { Plant } from './plant.ts'
import type { Fault } from './swarm.ts'

/** Long enough for whoever answers a lie, and for nobody who does not. */
const WITH_LIES = { windowSeconds: 300, submissionIntervalMs: 10_000 } as const

const believing = (claims: SubmissionReport['claims']) =>
  claims.map((claim) => ({ ...claim, verdict: 'ok' }) as const)

const deviating = (name: string, deviation: Deviation, faults: readonly Fault[]): Plant => ({
  ...{ name, faults, config: WITH_LIES },
  hooks: () => ({ deviation }),
})

/** Whoever watches, and the contracts: with lies about. */
export const WATCHING_PLANTS: readonly Plant[] = [
  {
    name: 'verifier believes what is claimed',
    faults: ['hostileClaims'],
    config: WITH_LIES,
    hooks: () => ({ reported: believing }),
  },
  {
    // What somebody else claims later than an honest sequencer cannot confirm anyhow.
    name: 'monitor never kills',
    faults: ['crash'],
    config: { ...WITH_LIES, fault: { kind: 'bad-root', submission: 2 } },
    hooks: () => ({ disputer: (disputer) => ({ ...disputer, kill: () => new Promise(() => {}) }) }),
  },
  {
    // Whoever lies confirms it as soon as L1 lets it.
    name: 'monitor kills when the window is over',
    faults: ['crash'],
    config: { ...WITH_LIES, fault: { kind: 'bad-root', submission: 2 } },
    hooks: () => ({
      disputer: (disputer, { sleep }) => ({
        ...disputer,
        kill: async (built) => {
          await sleep(WITH_LIES.windowSeconds * 1_000)
          return disputer.kill(built)
        },
      }),
    }),
  },
  {
    // Whoever lies confirms it as soon as L1 lets it.
    name: 'nobody kills what an altered machine gives',
    faults: ['crash'],
    config: { ...WITH_LIES, machineLie: { name: 'wrong-fee', submission: 2 } },
    hooks: () => ({ disputer: (disputer) => ({ ...disputer, kill: () => new Promise(() => {}) }) }),
  },
  {
    name: 'monitor does not propose for a sequencer without a bond',
    faults: ['crash'],
    config: { ...WITH_LIES, fault: { kind: 'bad-trace', submission: 2 } },
    hooks: () => ({
      disputer: (disputer) => ({ ...disputer, propose: () => new Promise(() => {}) }),
    }),
  },
  {
    ...deviating('a withdrawal is paid twice', 'WITHDRAWAL_REUSED', ['crash']),
    // Withdrawals must confirm while somebody still claims them.
    config: { windowSeconds: 60, submissionIntervalMs: 8_000, durationMs: 600_000 },
  },
  deviating('an escape against a root that is not fixed', 'ESCAPE_UNFIXED', ['crash']),
  deviating('claims confirm without a window', 'NO_WINDOW', ['hostileClaims']),
  deviating('openings of disputes are not checked', 'ANY_OPENING', [
    'hostileClaims',
    'hostileChallenges',
  ]),
]
