/** Adversarial flows for two engines: the suite's, with other sizes, and changed on purpose. */
import { type Authenticate, authenticateWith } from '@assay/engine'
import {
  type Flow,
  type FlowOptions,
  type FlowSubmission,
  pick,
  pickWeighted,
  randomFlow,
  rememberingRecover,
  seededRng,
} from '@assay/engine/suite'
import {
  decodeAccountHead,
  decodeMarket,
  EPOCH_MAX,
  encodeAccountHead,
  encodeMarket,
  LeafKind,
  type LeafWrite,
  layout,
  type MarketStatus,
  RecordType,
  type Rng,
} from '@assay/protocol'
import { authenticateCheaply, authenticateNearby, signCheaply } from './cheapSignatures.ts'
import { covered } from './covered.ts'
import { renumbered } from './shrink.ts'

/** What two engines run, and how they judge signatures. */
export interface DiffFlow {
  readonly seed: number
  readonly kind: string
  readonly flow: Flow
  readonly authenticate: Authenticate
  /** Entries and records left out because the fast engine does not run them. */
  readonly lost: number
}

/** One in so many flows is signed as on the wire: half a millisecond a record. */
const REAL_ODDS = 64

/** The same for the same seed. */
export function diffFlow(seed: number): DiffFlow {
  const rng = seededRng(seed ^ 0x5eed)
  const isReal = rng.below(REAL_ODDS) === 0
  const options = { ...optionsOf(rng), ...(isReal ? { actions: 60 } : { signRecord: signCheaply }) }
  const suite = randomFlow(seed, options)
  const flow = { ...suite, leaves: unusual(suite.leaves, rng) }
  const made = hostile(seed, isReal, rng, flow)
  const parts = made.flow.submissions.map(covered)
  const submissions = renumbered(parts.map(({ submission }) => submission))
  const lost = parts.reduce((sum, part) => sum + part.lost, 0)
  return { ...made, flow: { ...flow, submissions }, lost }
}

function hostile(seed: number, isReal: boolean, rng: Rng, flow: Flow): Omit<DiffFlow, 'lost'> {
  if (isReal) {
    const authenticate = authenticateWith(flow.separator, rememberingRecover())
    return { seed, kind: 'signed', flow, authenticate }
  }
  const kind = pick(rng, ['plain', 'plain', 'damaged', 'altered'])
  if (kind === 'plain') return { seed, kind, flow, authenticate: authenticateCheaply }
  // What was altered would be signed by nobody: there every signature counts.
  const isAltered = kind === 'altered'
  const change = isAltered ? altered : damaged
  const submissions = flow.submissions.map((submission) => changed(submission, rng, change))
  const authenticate: Authenticate = isAltered ? () => true : authenticateNearby
  return { seed, kind, flow: { ...flow, submissions }, authenticate }
}

function optionsOf(rng: Rng): FlowOptions {
  if (rng.below(64) === 0) {
    // Beyond what one submission may withdraw.
    return { submissions: 1, actions: 1_800, badPercent: 0, mix: { order: 1, withdraw: 5_000 } }
  }
  return {
    submissions: 1 + rng.below(4),
    actions: 100 + rng.below(400),
    badPercent: pick(rng, [0, 5, 20, 40]),
    burstPercent: pick(rng, [0, 0, 1, 2]),
    accounts: 2 + rng.below(7),
    slots: pick(rng, [2, 5, 20]),
    entries: pick(rng, [2, 8, 40]),
    depositMax: pick(rng, [200_000_000, 200_000_000, 200_000_000, 100_000]),
    mix: pick<NonNullable<FlowOptions['mix']>>(rng, [
      {},
      {},
      { cancelAll: 8 },
      { deadman: 15 },
      { sweep: 30, cancel: 5 },
      { cancel: 50 },
      { withdraw: 20, tick: 5 },
      { deadman: 25 },
      { deadman: 25 },
    ]),
  }
}

/** One market in six is post-only, cancel-only or halted; account 0 has had all its epochs. */
function unusual(leaves: readonly LeafWrite[], rng: Rng): readonly LeafWrite[] {
  return leaves.map(({ address, value }) => {
    if (value === null) return { address, value }
    if (address[0] === LeafKind.MARKET && rng.below(6) === 0) {
      const market = decodeMarket(value)
      const status = (2 + rng.below(3)) as MarketStatus
      return { address, value: encodeMarket({ ...market, head: { ...market.head, status } }) }
    }
    if (address[0] !== LeafKind.ACCOUNT) return { address, value }
    return { address, value: encodeAccountHead({ ...decodeAccountHead(value), epoch: EPOCH_MAX }) }
  })
}

type Groups = (Uint8Array | null)[]

/** One group in twelve is changed; now and then one comes twice, or a turn early. */
function changed(
  submission: FlowSubmission,
  rng: Rng,
  change: (group: Uint8Array, rng: Rng) => void,
): FlowSubmission {
  const groups: Groups = []
  for (const group of submission.groups) {
    const next = group?.slice() ?? null
    if (next !== null && rng.below(12) === 0) change(next, rng)
    groups.push(rng.below(400) === 0 ? null : next)
    if (next !== null && rng.below(60) === 0) groups.push(next)
    const last = groups.length - 1
    if (last > 0 && rng.below(40) === 0) {
      const before = groups[last - 1] as Uint8Array | null
      groups[last - 1] = groups[last] as Uint8Array | null
      groups[last] = before
    }
  }
  return { ...submission, groups }
}

/** Any bit of it. */
function damaged(group: Uint8Array, rng: Rng): void {
  const at = rng.below(group.length)
  group[at] = (group[at] as number) ^ (1 << rng.below(8))
}

/** A field of it takes a value at its bounds, or somebody else's. */
function altered(group: Uint8Array, rng: Rng): void {
  const { HEAD, ORDER, WITHDRAW, set } = layout
  const put = (field: readonly [number, number], ...values: readonly number[]) =>
    set(group, field, pick(rng, values))
  const isOrder = group[0] === RecordType.ORDER
  const size = rng.below(48)
  const change = pickWeighted<() => void>(rng, [
    [2, () => put(HEAD.account, 0, 1, 2, 3, 7, 8, 77, 2 ** 32 - 1)],
    [group[0] === RecordType.CANCEL_ALL ? 9 : 0, () => put(HEAD.account, 0)],
    [group[0] === RecordType.DEADMAN ? 9 : 0, () => put(HEAD.account, 0)],
    [2, () => put(HEAD.market, 0, 1, 2, 3, 4, 4_095, 4_096)],
    [2, () => put(HEAD.slot, 0, 1, 2, 3, 40, 1_023, 1_024)],
    [
      group[0] === RecordType.WITHDRAW ? 20 : 0,
      () => put(WITHDRAW.amount, 2 ** (20 + rng.below(10))),
    ],
    [1, () => put(HEAD.seq, 0, 1, 2 ** 48 - 1)],
    [1, () => put(HEAD.dt, 0, 1_000, 65_535)],
    [1, () => put(HEAD.key, 0, 1, 15, 16)],
    [isOrder ? 4 : 0, () => put(HEAD.flags, rng.below(65_536) & 0xff80)],
    [isOrder ? 4 : 0, () => put(ORDER.price, 0, 1, 2, 999, 1_001, 2 ** 31 - 1, 2 ** 31)],
    [isOrder ? 6 : 0, () => put(ORDER.quantity, 0, 1, 3, 2 ** size, 2 ** 47 - 1, 2 ** 47)],
    [isOrder ? 1 : 0, () => put(ORDER.expiry, 0, 2 ** 48 - 1)],
    [isOrder ? 1 : 0, () => put(ORDER.maxFeePpm, 0, 249, 250, 10_000, 10_001)],
    [isOrder ? 1 : 0, () => put(ORDER.displayQuantity, 1, 5, 2 ** 47)],
    [1, () => damaged(group, rng)],
  ])
  change()
}
