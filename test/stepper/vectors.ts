/**
 * Golden JSON that the stepper's libraries are held to, computed by TypeScript from named seeds.
 * `node test/stepper/vectors.ts` writes it; a test compares. One ABI-encoded tuple a case.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { authenticateWith } from '@assay/engine'
import {
  type Flow,
  randomFlow,
  seededRng,
  TEST_SEPARATOR,
  testKey,
  vectorRuns,
} from '@assay/engine/suite'
import { createWitnessMachine, intervalWitness, type WitnessedInterval } from '@assay/machine'
import {
  bookKey,
  concatBytes,
  type DecodedRecord,
  decodeRecord,
  encodeAccountHead,
  encodeBookOrder,
  equalBytes,
  GROUP_BYTES,
  layout,
  leafAddress,
  MAX_BUDGET,
  RecordType,
  type Rng,
  recoverAddress,
  Side,
  StepKind,
  type SubmissionContext,
  splitInboxEntries,
  termsDigest,
  toHex,
} from '@assay/protocol'
import { type BookPath, createStateTree } from '@assay/state'
import { createNativeHasher } from '@assay/state/native'
import { fileOf, SEED, textOf, type VectorFile } from './vectorFile.ts'

export const VECTOR_FOLDER = join(import.meta.dirname, '..', '..', 'spec', 'vectors', 'stepper')
const KINDS = ['malformed', 'disabled', 'unsigned', 'signed'] as const
const CONTEXT =
  '(uint48 firstOpSeq, uint16 groups, uint48 tFirst, uint48 tLast, uint48 inboxTo, ' +
  'uint48 inclusionTime, uint48 maxLag, bytes32 domainSeparator) context'

/** All vector files by name. */
export function vectorFiles(): ReadonlyMap<string, VectorFile> {
  const flow = randomFlow(SEED, { submissions: 3, actions: 40, accounts: 3, slots: 4 })
  return new Map([
    ['records', records(flow, seededRng(SEED))],
    ['signatures', signatures(flow, seededRng(SEED))],
    ['books', books(seededRng(SEED))],
    ['steps', steps()],
    ['rules', rules()],
    ['intervals', intervals()],
  ])
}

/** Groups as records come, and the same with a byte changed. */
function records(flow: Flow, rng: Rng): VectorFile {
  const whole = [...signedGroups(flow).slice(0, 12), ...wellFormed()]
  const noise = [0x20, 0x2f, 0x30, 0x00, 0xff].map((type) => groupOf(1, [0, type]))
  const cases = [...whole, ...noise].flatMap((bytes) => {
    const changed = Array.from({ length: 6 }, () => {
      const copy = bytes.slice()
      // Mostly where fields are; noise where zeros must be is found as well.
      const at = rng.below(5) === 0 ? rng.below(copy.length) : rng.below(Math.min(copy.length, 64))
      copy[at] = rng.below(256)
      return copy
    })
    return [bytes, ...changed].map((one) => recordCase(one, rng))
  })
  const types =
    'bytes groups, uint256 canonical, uint256 left, uint256 kind, uint256 taken, uint256 dt'
  return fileOf('Records from bytes: kind, groups taken, dt.', types, cases)
}

function recordCase(bytes: Uint8Array, rng: Rng): readonly unknown[] {
  const count = bytes.length / GROUP_BYTES
  const canonical = rng.below(8) === 0 ? rng.below(2 ** count) : 2 ** count - 1
  const left = rng.below(8) === 0 ? 1 : 3
  // Three groups are always given: a changed type may ask for more than the record has.
  const groups = new Uint8Array(3 * GROUP_BYTES)
  groups.set(bytes)
  const flags = canonical | (7 & ~(2 ** count - 1))
  const decoded: DecodedRecord = decodeRecord((i) => {
    const isThere = i < left && ((flags >> i) & 1) === 1
    return isThere ? groups.subarray(i * GROUP_BYTES, (i + 1) * GROUP_BYTES) : null
  })
  const kind = BigInt(KINDS.indexOf(decoded.kind))
  const answer = [kind, BigInt(decoded.groups), BigInt(decoded.dt)]
  return [toHex(groups), BigInt(flags), BigInt(left), ...answer]
}

/** One of each type that flows do not have. */
function wellFormed(): Uint8Array[] {
  const head = [
    [6, 1],
    [19, 1],
  ] as const
  const place = [
    [9, 1],
    [13, 1],
  ] as const
  const signed = (type: number, groups: number, ...rest: (readonly [number, number])[]) =>
    groupOf(groups, [0, type], ...head, ...rest)
  const action = [
    [92, 1],
    [96, 5],
    [102, 9],
  ] as const
  return [
    signed(RecordType.AMEND, 1, ...place, [25, 7]),
    signed(RecordType.CANCEL_ALL, 1),
    signed(RecordType.DEADMAN, 1, [21, 30]),
    signed(RecordType.SET_KEY, 2, [124, 3], [125, 1], [131, 9], [147, 1], [188, 5]),
    signed(RecordType.SET_KEY, 2, [124, 15], [129, 7]),
    groupOf(1, [0, RecordType.MASS_QUOTE], [9, 1], [12, 1], [18, 1], ...action),
    groupOf(
      2,
      [0, RecordType.MASS_QUOTE],
      [9, 1],
      [12, 3],
      [18, 1],
      ...action,
      [104, 1],
      [106, 64],
    ),
    groupOf(1, [0, RecordType.COLLECT], [4, 1]),
    groupOf(1, [0, RecordType.TICK], [6, 2]),
    groupOf(1, [0, RecordType.SWEEP], [4, 1], [6, 64]),
    groupOf(1, [0, RecordType.SWEEP], [4, 1], [10, 2], [12, 5]),
  ]
}

function groupOf(groups: number, ...bytes: (readonly [at: number, value: number])[]): Uint8Array {
  const record = new Uint8Array(groups * GROUP_BYTES)
  for (const [at, value] of bytes) record[at] = value
  return record
}

function signedGroups({ submissions }: Flow): Uint8Array[] {
  const groups = submissions.flatMap((one) => one.groups)
  return groups.filter((group) => {
    const decoded = decodeRecord((i) => (i === 0 ? group : null))
    return decoded.kind === 'signed'
  }) as Uint8Array[]
}

/** Digests, and whether the signature is the owner's. */
function signatures(flow: Flow, rng: Rng): VectorFile {
  const authenticate = authenticateWith(flow.separator)
  const cases = signedGroups(flow)
    .slice(0, 40)
    .flatMap((group, i) => {
      const changed = [group]
      const { HEAD, MASS_QUOTE } = layout
      const [at] = (group[0] === RecordType.MASS_QUOTE ? MASS_QUOTE : HEAD).r
      // A signature field of zeros, of ones, and one wrong bit.
      if (i % 4 === 0) {
        changed.push(group.slice().fill(0, at, at + 32), group.slice().fill(255, at + 32, at + 64))
      }
      if (i % 4 === 1) changed.push(group.slice().fill(0, at + 32, at + 64))
      if (i % 4 === 2) {
        const flipped = group.slice()
        flipped[at + rng.below(64)] = rng.below(256)
        changed.push(flipped)
      }
      return changed.map((bytes) => {
        const decoded = decodeRecord((k) => (k === 0 ? bytes : null))
        if (decoded.kind !== 'signed') throw new Error('the signature decides nothing here')
        const { terms, signature } = decoded
        const epoch = rng.below(6) === 0 ? 1 : 0
        const owner = testKey(rng.below(8) === 0 ? 99 : terms.account).address
        const keyGeneration = terms.key === 0 ? 0 : rng.below(3)
        const interval = rng.below(2) * 30
        const head = encodeAccountHead({ owner, epoch, deadman: interval * 7_000, interval })
        const digest = termsDigest(flow.separator, terms, { owner, epoch, keyGeneration })
        // A key's address is whoever signed, but for some; the owner's is the account's.
        const stranger = testKey(98).address
        const found = rng.below(4) === 0 ? null : recoverAddress(digest, signature)
        const address = terms.key === 0 ? owner : (found ?? stranger)
        const signer = { owner, epoch, keyGeneration, address }
        const isSigned = authenticate(terms, signature, signer)
        const who = [toHex(head), BigInt(keyGeneration), toHex(address)]
        return [toHex(bytes), ...who, toHex(flow.separator), toHex(digest), isSigned]
      })
    })
  const types =
    'bytes record, bytes32 accountHead, uint256 generation, address signer, ' +
    'bytes32 domainSeparator, bytes32 digest, bool isSigned'
  return fileOf('EIP-712 digests of records and whether they authenticate.', types, cases)
}

/** A book as it grows and shrinks; every change from the path alone. */
function books(rng: Rng): VectorFile {
  const tree = createStateTree({ hasher: createNativeHasher() })
  const [market, side] = [1, Side.ASK]
  const standing: Uint8Array[] = []
  const cases: (readonly unknown[])[] = []
  for (let i = 0; i < 90; i++) {
    const op = standing.length < 3 ? 0 : rng.below(3)
    const price = 1 + rng.below(rng.below(2) === 0 ? 8 : 2 ** 31 - 1)
    const fresh = bookKey(side, price, i + 1)
    const at = rng.below(Math.max(standing.length, 1))
    const key = op === 0 ? fresh : (standing[at] as Uint8Array)
    const address = leafAddress.book(market, side, key)
    const terms = { account: rng.below(9), slot: 1, epoch: 0, expiry: 5, makerFee: -3, seq: i + 1 }
    const lots = { quantity: 1 + rng.below(1_000), hidden: 0, display: 0 }
    const leaf = encodeBookOrder({ key, ...terms, ...lots })
    const root = toHex(tree.marketRoots(market).asksRoot)
    const path = toHex(pathBytes(tree.prove(address).path))
    tree.apply([{ address, value: op === 1 ? null : leaf }])
    if (op === 0) standing.push(key)
    if (op === 1) standing.splice(at, 1)
    const halves = [toHex(leaf.slice(0, 32)), toHex(leaf.slice(32))]
    const rootAfter = toHex(tree.marketRoots(market).asksRoot)
    cases.push([BigInt(op), root, BigInt(toHex(key)), path, ...halves, rootAfter])
  }
  const leafTypes = 'bytes32 head, bytes32 tail, bytes32 rootAfter'
  const types = `uint256 op, bytes32 root, uint256 key, bytes path, ${leafTypes}`
  return fileOf('Insert 0, remove 1, replace 2 in an authenticated book.', types, cases)
}

function pathBytes(path: BookPath | null): Uint8Array {
  if (path === null) return Uint8Array.of(0)
  const steps = path.steps.flatMap(({ critBit, sibling }) => [Uint8Array.of(critBit), sibling])
  return concatBytes(Uint8Array.of(path.steps.length + 1), path.leaf.slice(0, 54), ...steps)
}

/** Flows whose steps take every branch between them. */
function stepFlows(): Flow[] {
  const deaf = { submissions: 2, actions: 40, accounts: 1, slots: 5, badPercent: 5 }
  return [
    randomFlow(SEED, { submissions: 3, actions: 60, accounts: 3, slots: 4 }),
    randomFlow(2, { ...deaf, mix: { withdraw: 20, sweep: 20 } }),
    randomFlow(3, { submissions: 2, actions: 50, accounts: 2, burstPercent: 2 }),
    randomFlow(4, { submissions: 5, actions: 30 }),
    randomFlow(12, { submissions: 12, actions: 3, entries: 30 }),
  ]
}

/** One step of each kind, phase after, size of witness, and order type or entry kind. */
function steps(): VectorFile {
  return stepsFile('Steps with their witnesses.', stepFlows().flatMap(intervalsOf), (one) => {
    const size = one.step.kind === StepKind.END ? 0 : one.step.witness.length >> 10
    return [size, shapeOf(one), wideOf(one.step.input)].join()
  })
}

/** Steps of the rules' own vectors: what random flows seldom meet. */
function rules(): VectorFile {
  const folder = join(VECTOR_FOLDER, '..', 'matching')
  const intervals = RULE_FILES.flatMap((name) => {
    const file = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as RuleFile
    return vectorRuns(file).flatMap(({ vector, leaves, submission }) => {
      const flow = { leaves, separator: TEST_SEPARATOR, submissions: [submission] }
      // Refusals look alike from outside: those of some kinds are told apart by the vector's name.
      const from = TOLD_APART.includes(name) ? `${name}: ${vector.name}` : name
      return intervalsOf(flow).map((one) => ({ ...one, from }))
    })
  })
  return stepsFile('Steps of the vectors in matching/.', intervals, (one) => {
    const isNamed = NAMED_KINDS.includes(one.step.kind)
    const isSpent = layout.get(one.before, layout.IMAGE.budget) === MAX_BUDGET
    // What a key may sign shows in the bytes of the record alone.
    const isKeyed = one.from?.startsWith('keys:') && one.step.kind === StepKind.BEGIN_OP
    const record = isKeyed ? toHex(one.step.input) : ''
    return [isNamed ? one.from : '', isSpent, shapeOf(one), record].join()
  })
}

/** Those whose steps are not all met by flows. */
const RULE_FILES = [
  ...['load', 'sweepAndTick', 'withdraw', 'forced', 'cancelAll', 'inbox', 'budget', 'govern'],
  ...['bands', 'fok', 'collect', 'amend', 'keys', 'deadman'],
]
const TOLD_APART = 'load withdraw govern bands collect amend keys'.split(' ')
const NAMED_KINDS: readonly StepKind[] = [
  StepKind.INBOX_OP,
  StepKind.LOAD,
  StepKind.MATCH_ONE,
  StepKind.MATCH_STOP,
  StepKind.WITHDRAW,
  StepKind.AMEND,
  StepKind.COLLECT,
  StepKind.END,
]
type RuleFile = Parameters<typeof vectorRuns>[0]

interface OneStep<From> {
  readonly from: From
  readonly before: Uint8Array
  readonly step: WitnessedInterval['steps'][number]
}

function shapeOf({ before, step }: OneStep<unknown>): string {
  const { kind, input, witness, imageAfter } = step
  const phase = imageAfter[layout.IMAGE.phase[0]]
  const writes = !equalBytes(before.subarray(0, 32), imageAfter.subarray(0, 32))
  return [kind, phase, input[0], witness.length === 0, writes].join()
}

/** The first step of each key. */
function stepsFile<Of extends Interval & { readonly from?: string }>(
  about: string,
  intervals: readonly Of[],
  keyOf: (one: OneStep<string | undefined>) => string,
): VectorFile {
  const seen = new Set<string>()
  const cases: (readonly unknown[])[] = []
  for (const { context, interval, from } of intervals) {
    let before = interval.imageBefore
    for (const step of interval.steps) {
      const { kind, input, canonical, witness, imageAfter } = step
      const key = keyOf({ from, before, step })
      if (!seen.has(key)) {
        const given = [toHex(before), toHex(input), BigInt(canonical), toHex(witness)]
        cases.push([contextOf(context), ...given, toHex(imageAfter), BigInt(kind)])
      }
      seen.add(key)
      before = imageAfter
    }
  }
  const step = 'bytes input, uint256 canonical, bytes witness, bytes imageAfter, uint256 kind'
  return fileOf(about, `${CONTEXT}, bytes image, ${step}`, cases)
}

/** Side and self-trade rule of an ORDER. */
function wideOf(input: Uint8Array): number {
  return input[0] === RecordType.ORDER ? (input[10] as number) & 0x83 : 0
}

/** Whole intervals: the smallest of each shape. */
function intervals(): VectorFile {
  const smallest = new Map<string, Interval>()
  for (const one of stepFlows().flatMap(intervalsOf)) {
    const { inputs, steps: own } = one.interval
    const isOpen = inputs.openRecord.length > 0
    const kinds = new Set(own.map(({ kind }) => kind))
    const reads = splitInboxEntries(inputs.inboxWords)
    const forces = [reads.words.length > 0, reads.payloads.length > 0]
    // Open at the checkpoint before, and no group has been taken: it came through the inbox.
    const isForced = isOpen && layout.get(one.interval.imageBefore, layout.IMAGE.groupNext) === 0
    const shape = [isOpen, isForced, ...forces, kinds.has(StepKind.END)].join()
    const before = smallest.get(shape)
    if (before === undefined || sizeOf(one) < sizeOf(before)) smallest.set(shape, one)
  }
  const cases = [...smallest.values()].map(({ context, interval }) => {
    const { imageBefore, inputs, mark, steps: own } = interval
    const { openRecord, groups, canonical, inboxWords } = inputs
    const read = { openRecord: toHex(openRecord), groups: toHex(groups), canonical }
    const { words, payloads } = splitInboxEntries(inboxWords)
    const entries = { inboxWords: words.map(toHex), inboxPayloads: toHex(payloads) }
    const given = [toHex(imageBefore), { ...read, ...entries }]
    const witness = toHex(intervalWitness(own))
    return [contextOf(context), ...given, witness, toHex(mark.checkpoint)]
  })
  const inputs =
    '(bytes openRecord, bytes groups, uint256 canonical, bytes32[] inboxWords, ' +
    'bytes inboxPayloads) inputs'
  const types = `${CONTEXT}, bytes image, ${inputs}, bytes witness, bytes31 checkpoint`
  return fileOf('Intervals from one checkpoint to the next.', types, cases)
}

/** What a machine needs of a flow. */
type FlowParts = Pick<Flow, 'leaves' | 'separator' | 'submissions'>

interface Interval {
  readonly context: SubmissionContext
  readonly interval: WitnessedInterval
}

function sizeOf({ interval }: Interval): number {
  return intervalWitness(interval.steps).length
}

function intervalsOf({ leaves, separator, submissions }: FlowParts): Interval[] {
  const authenticate = authenticateWith(separator)
  const machine = createWitnessMachine({ leaves, authenticate, hasher: createNativeHasher() })
  return submissions.flatMap(({ context, inbox, groups }) => {
    const inputs = { inboxWords: inbox, groupAt: (index: number) => groups[index] ?? null }
    return [...machine.intervals(context, inputs)].map((interval) => ({ context, interval }))
  })
}

function contextOf(context: SubmissionContext) {
  return { ...context, domainSeparator: toHex(context.domainSeparator) }
}

if (import.meta.main) {
  mkdirSync(VECTOR_FOLDER, { recursive: true })
  for (const [name, file] of vectorFiles()) {
    writeFileSync(join(VECTOR_FOLDER, `${name}.json`), textOf(file))
    console.log(`${name}: ${file.cases.length} cases`)
  }
}
