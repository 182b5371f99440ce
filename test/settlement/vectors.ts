/**
 * Golden JSON that Solidity is held to, computed by the protocol's TypeScript from named seeds.
 * `node test/settlement/vectors.ts` writes it; a test compares. Each case stands twice: readable,
 * and ABI-encoded for Solidity.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createNativeKzg, elementOf, pointOfElement, versionedHashOf } from '@assay/da'
import { seededRng } from '@assay/engine/suite'
import { encodePayload } from '@assay/machine'
import {
  accountId,
  amountUnits,
  assetId,
  BLOB_ELEMENTS,
  encodeForcedCancelAll,
  encodeForcedEntry,
  encodeForcedWithdraw,
  encodeGenesis,
  encodeInboxEntry,
  endCheckpoint,
  type GenesisConfig,
  GROUP_BYTES,
  genesisOutcome,
  InboxKind,
  type Kzg,
  type Outcome,
  type OutcomeTotal,
  outcomeHash,
  RecordType,
  type Rng,
  sha256,
  splitInboxEntries,
  toHex,
  utf8,
} from '@assay/protocol'
import { claimsAbi } from '@assay/settlement'
import { type AbiParameter, encodeAbiParameters, type Hex } from 'viem'
import { escapeCases } from './escapeVectors.ts'

const SEED = 1
const CASES = 40
export const VECTOR_FOLDER = join(import.meta.dirname, '..', '..', 'spec', 'vectors', 'settlement')

interface VectorFile {
  readonly about: string
  readonly seed: number
  readonly cases: readonly unknown[]
  readonly abi: readonly Hex[]
}

/** All vector files by name. About 5 s: KZG. */
export async function vectorFiles(): Promise<ReadonlyMap<string, VectorFile>> {
  const kzg = createNativeKzg()
  try {
    return new Map([
      ['inboxEntries', inboxEntries(seededRng(SEED))],
      ['forcedEntries', forcedEntries(seededRng(SEED))],
      ['endMachines', endMachines(seededRng(SEED))],
      ['escapes', escapes(seededRng(SEED))],
      ['openings', await openings(seededRng(SEED), kzg)],
      ['claims', await claims(kzg)],
    ])
  } finally {
    await kzg.stop()
  }
}

export function textOf(file: VectorFile): string {
  return `${JSON.stringify(file, (_, value) => shown(value), 1)}\n`
}

function inboxEntries(rng: Rng): VectorFile {
  const entries = Array.from({ length: CASES }, (_, i) => {
    const common = { l1Time: number(rng, 5), account: number(rng, 4) }
    const owner = bytes(rng, 20)
    if (i % 2 === 0) return { kind: InboxKind.OPEN_ACCOUNT, ...common, owner }
    const money = { amount: number(rng, 6), cumulative: BigInt(number(rng, 6)) << 45n }
    return { kind: InboxKind.DEPOSIT, ...common, asset: number(rng, 1), ...money }
  })
  const types = 'bytes32 bool uint40 uint32 address uint8 uint64 uint96'.split(' ')
  const abi = entries.map((entry) => {
    const isDeposit = entry.kind === InboxKind.DEPOSIT
    const owner = isDeposit ? new Uint8Array(20) : entry.owner
    const money = isDeposit ? [entry.asset, entry.amount, entry.cumulative] : [0, 0, 0n]
    const word = encodeInboxEntry(entry)
    return encode(types, [word, isDeposit, entry.l1Time, entry.account, owner, ...money])
  })
  const cases = entries.map((entry) => ({ entry, word: encodeInboxEntry(entry) }))
  return { about: 'Inbox entries and their words. Spec: wire.', seed: SEED, cases, abi }
}

/** Withdrawals and cancel-alls are also packed from their fields. */
function forcedEntries(rng: Rng): VectorFile {
  const cases = Array.from({ length: CASES }, (_, i) => {
    const l1Time = number(rng, 5)
    const account = accountId(1 + rng.below(2 ** 31))
    const terms = { account, asset: assetId(rng.below(256)), amount: amountUnits(number(rng, 6)) }
    const order = Uint8Array.of(RecordType.ORDER, 0, 0, ...bytes(rng, 121))
    const setKey = Uint8Array.of(RecordType.SET_KEY, 0, 0, ...bytes(rng, 245))
    const payloads = [encodeForcedWithdraw(terms), order, encodeForcedCancelAll(account), setKey]
    const payload = payloads[i % 4] as Uint8Array
    const [word] = splitInboxEntries([encodeForcedEntry(l1Time, payload)]).words
    return { l1Time, ...terms, payload, word }
  })
  const types = ['bytes32', 'uint40', 'uint32', 'uint8', 'uint64', 'bytes']
  const abi = cases.map(({ word, l1Time, account, asset, amount, payload }) =>
    encode(types, [word, l1Time, account, asset, amount, payload]),
  )
  const about = 'Payloads of forced operations and the words of their entries. Spec: wire.'
  return { about, seed: SEED, cases, abi }
}

function endMachines(rng: Rng): VectorFile {
  const cases = Array.from({ length: CASES }, (_, i) => {
    const outcome = randomOutcome(rng, i % 6)
    const cursors = { groups: rng.below(4_097), opSeqNext: number(rng, 6) }
    const checkpoint = endCheckpoint(outcome, cursors)
    return { outcome, cursors, checkpoint, outcomeHash: outcomeHash(outcome) }
  })
  const types = [OUTCOME_TYPE, 'uint16', 'uint48', 'bytes31', 'bytes32']
  const abi = cases.map(({ outcome, cursors, checkpoint, outcomeHash: hash }) =>
    encode(types, [outcome, cursors.groups, cursors.opSeqNext, checkpoint, hash]),
  )
  const about = 'Last checkpoints and hashes of outcomes. Spec: machine, settlement.'
  return { about, seed: SEED, cases, abi }
}

function escapes(rng: Rng): VectorFile {
  const cases = escapeCases(rng)
  const types = 'bytes32 uint32 uint8 address uint64 bytes32 bytes32[46]'.split(' ')
  const abi = cases.map((one) =>
    encode(types, [
      ...[one.root, one.account, one.asset, one.owner, one.units],
      ...[one.balance, one.siblings],
    ]),
  )
  return {
    about: 'Balances proven against a state root. Spec: exit, state.',
    seed: SEED,
    cases,
    abi,
  }
}

async function openings(rng: Rng, kzg: Kzg): Promise<VectorFile> {
  const trace = Array.from({ length: BLOB_ELEMENTS }, () => bytes(rng, 31))
  const [blob] = encodePayload({ groups: [], trace })
  if (blob === undefined) throw new Error('one blob')
  const commitment = await kzg.commit(blob)
  const cases = await Promise.all(
    [0, 1, 17, 1_234, 4_095].map(async (element) => {
      const { proof } = await kzg.openElement(blob, element)
      const value = BigInt(toHex(elementOf(blob, element)))
      const point = BigInt(toHex(pointOfElement(element)))
      const versionedHash = versionedHashOf(commitment)
      return { versionedHash, element, point, value, commitment, proof }
    }),
  )
  const type: AbiParameter = {
    type: 'tuple',
    components: [
      { name: 'versionedHash', type: 'bytes32' },
      { name: 'element', type: 'uint256' },
      { name: 'point', type: 'uint256' },
      { name: 'value', type: 'uint256' },
      { name: 'commitment', type: 'bytes' },
      { name: 'proof', type: 'bytes' },
    ],
  }
  const abi = cases.map((one) => encode([type], [one]))
  return { about: 'Elements of one blob, opened. Spec: da.', seed: SEED, cases, abi }
}

/** Of the chain of claims below; Claims.t.sol deploys the same. */
const GENESIS: GenesisConfig = {
  shard: 1,
  maxLag: 7_200_000,
  time: 1_800_000_000_000,
  feeReceiver: new Uint8Array(20).fill(0xfe),
  markets: [],
}

/**
 * Three submissions and a rival claim for the third: empty; two assets; groups in two blobs with
 * the trace behind them. The Vault's entries are: open, deposit 500 of asset 0, 300 of asset 1.
 */
async function claims(kzg: Kzg): Promise<VectorFile> {
  const genesis = genesisOutcome(GENESIS, named('genesis state'))
  const totals: readonly OutcomeTotal[] = [
    { asset: 0, depositsConsumed: 500n, withdrawalsEmitted: 200n },
    { asset: 1, depositsConsumed: 300n, withdrawalsEmitted: 300n },
  ]
  const at = (submission: number, rest: Partial<Outcome> = {}): Outcome => ({
    ...genesisOutcome(GENESIS, named(`state ${submission}`)),
    clock: GENESIS.time + 1_000 * submission,
    ...rest,
  })
  const withdrawals = { withdrawalsRoot: named('withdrawals'), withdrawalCount: 2 }
  const empty = { groups: 0, opSeqNext: 0, checkpoints: 1, isAlone: false, backing: [] }
  const full = { ...empty, groups: 1_030, opSeqNext: 1_030, checkpoints: 5 }
  const first = { ...empty, outcome: at(1) }
  const second = {
    ...{ ...empty, checkpoints: 3, backing: [1, 2] },
    outcome: at(2, { ...withdrawals, inboxNext: 3, totals }),
  }
  const third = { ...full, outcome: at(3, { inboxNext: 3 }) }
  const rival = {
    ...full,
    isAlone: true,
    outcome: at(3, { inboxNext: 3, clock: third.outcome.clock + 1 }),
  }
  const cases = [
    await claimCase(kzg, first, genesis),
    await claimCase(kzg, second, first.outcome),
    await claimCase(kzg, third, second.outcome),
    await claimCase(kzg, rival, second.outcome),
  ]
  const abi = cases.map(({ groups, proposal, versionedHashes, config }) =>
    encode(
      ['uint16', PROPOSAL_TYPE, 'bytes32[]', 'bytes', 'bytes32'],
      [groups, proposal, versionedHashes, config, genesis.stateRoot],
    ),
  )
  const about = 'A chain of claims, the last one a rival alone. Spec: settlement.'
  return { about, seed: SEED, cases, abi }
}

interface ClaimTemplate {
  readonly groups: number
  readonly opSeqNext: number
  readonly checkpoints: number
  /** The trace travels without the inputs. */
  readonly isAlone: boolean
  readonly outcome: Outcome
  readonly backing: readonly number[]
}

async function claimCase(kzg: Kzg, template: ClaimTemplate, parent: Outcome) {
  const { groups, checkpoints, isAlone, outcome, backing } = template
  const last = endCheckpoint(outcome, template)
  const filler = Array.from({ length: checkpoints - 1 }, () => new Uint8Array(31).fill(7))
  const group = new Uint8Array(GROUP_BYTES).fill(9)
  const carried = isAlone ? [] : Array.from({ length: groups }, () => group)
  const blobs = encodePayload({ groups: carried, trace: [...filler, last] })
  const element = 4 * carried.length + checkpoints - 1
  const which = Math.floor(element / BLOB_ELEMENTS)
  const commitments = await Promise.all(blobs.map((blob) => kzg.commit(blob)))
  const { proof } = await kzg.openElement(blobs[which] as Uint8Array, element % BLOB_ELEMENTS)
  const proposal = {
    parentOutcomeHash: outcomeHash(parent),
    outcome,
    traceCount: checkpoints,
    nettedRoot: named('netted deltas'),
    backing,
    commitment: commitments[which] as Uint8Array,
    proof,
  }
  const versionedHashes = commitments.map(versionedHashOf)
  return { groups, proposal, versionedHashes, config: encodeGenesis(GENESIS) }
}

const submit = claimsAbi.find((item) => item.type === 'function' && item.name === 'submit')
if (submit?.type !== 'function' || submit.name !== 'submit') throw new Error('submit is in the ABI')
const PROPOSAL_TYPE: AbiParameter = submit.inputs[1]
const OUTCOME_TYPE: AbiParameter = submit.inputs[1].components[1]

function randomOutcome(rng: Rng, assets: number): Outcome {
  const totals = Array.from({ length: assets }, (_, i) => ({
    asset: i === assets - 1 ? 255 - rng.below(128) : 20 * i + rng.below(20),
    depositsConsumed: BigInt(toHex(bytes(rng, 12))),
    withdrawalsEmitted: BigInt(toHex(bytes(rng, 12))),
  }))
  return {
    stateRoot: bytes(rng, 32),
    withdrawalsRoot: bytes(rng, 32),
    withdrawalCount: rng.below(1_025),
    inboxNext: number(rng, 6),
    clock: number(rng, 6),
    totals,
  }
}

function named(name: string): Uint8Array {
  return sha256(utf8(`assay vector ${name}`))
}

function bytes(rng: Rng, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => rng.below(256))
}

/** An integer of `length` bytes. */
function number(rng: Rng, length: number): number {
  return bytes(rng, length).reduce((value, byte) => value * 256 + byte, 0)
}

function encode(types: readonly (string | AbiParameter)[], values: readonly unknown[]): Hex {
  const parameters = types.map((type) => (typeof type === 'string' ? { type } : type))
  return encodeAbiParameters(parameters, values.map(forAbi))
}

/** viem takes hex for bytes, and bigints for wide integers (it takes numbers too). */
function forAbi(value: unknown): unknown {
  if (value instanceof Uint8Array) return toHex(value)
  if (Array.isArray(value)) return value.map(forAbi)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, forAbi(inner)]))
}

/** JSON has neither bytes nor bigints: hex and decimal strings. */
function shown(value: unknown): unknown {
  if (value instanceof Uint8Array) return toHex(value)
  return typeof value === 'bigint' ? value.toString() : value
}

if (import.meta.main) {
  mkdirSync(VECTOR_FOLDER, { recursive: true })
  for (const [name, file] of await vectorFiles()) {
    writeFileSync(join(VECTOR_FOLDER, `${name}.json`), textOf(file))
  }
}
