/** Posted claims on anvil that are honest but for one change, and the proofs against them. */
import { prepareSidecar } from '@assay/da'
import { authenticateWith } from '@assay/engine'
import { signedRecord } from '@assay/engine/suite'
import { createWitnessMachine, encodePayload } from '@assay/machine'
import {
  BLOB_ELEMENTS,
  type BlobSidecar,
  fromHex,
  GROUP_BYTES,
  GROUP_WORDS,
  type Inputs,
  type LeafWrite,
  type OrderTerms,
  type Outcome,
  outcomeHash,
  RecordType,
  SelfTrade,
  Side,
  type SignedTermsOf,
  TimeInForce,
  type WithdrawTerms,
} from '@assay/protocol'
import type { FaultCase, WitnessMachineFactory } from '@assay/prover-hooks'
import {
  type PostedInputs,
  type Proposal,
  type ProposedClaim,
  privateKeyToAccount,
} from '@assay/settlement'
import { createWasmHasher } from '@assay/state'
import { DEV_KEYS } from '../settlement/anvil.ts'
import {
  type Exchange,
  MAX_LAG_MS,
  openLast,
  type Prepared,
  prepare,
  startExchange,
} from '../settlement/exchange.ts'

const [USER, STRANGER] = [DEV_KEYS[2], DEV_KEYS[0]]
const BASE = 0
const QUOTE = 1
const MARKET = 1
const DEPOSIT = 100_000_000

export const machineFactory: WitnessMachineFactory = ({ leaves, domainSeparator }) =>
  createWitnessMachine({
    leaves,
    authenticate: authenticateWith(domainSeparator),
    hasher: createWasmHasher(),
  })

/** A submission that is ready to be posted, and the state before it. */
export interface ReadySubmission {
  readonly exchange: Exchange
  readonly prepared: Prepared
  readonly parent: Outcome
  readonly leaves: readonly LeafWrite[]
  readonly groups: readonly Uint8Array[]
}

/** One market between assets 0 and 1; accounts 1 and 2 rich in both. */
export async function startMarket(): Promise<Exchange> {
  const config = {
    ...{ base: BASE, quote: QUOTE, baseUnitsPerLot: 1_000, quoteUnitsPerTickLot: 1 },
    ...{ takerFee: 500, makerFee: -100, minQuantity: 1 },
  }
  const exchange = await startExchange({ markets: [{ id: MARKET, config }] })
  for (const key of [USER, STRANGER]) {
    const owner = privateKeyToAccount(key).address
    for (const asset of [BASE, QUOTE]) {
      await exchange.user.deposit({ asset, amount: DEPOSIT, owner })
    }
  }
  return exchange
}

/** An ask of 2 lots unless changed. */
export function orderTerms(account: 1 | 2, seq: number, changes: object = {}): OrderTerms {
  return {
    ...{ type: RecordType.ORDER, account, key: 0, seq, market: MARKET, slot: seq % 200 },
    ...{ side: Side.ASK, timeInForce: TimeInForce.GTT, slide: false, replace: false },
    ...{ selfTrade: SelfTrade.CANCEL_TAKER, price: 100 + (seq % 5), quantity: 2 },
    ...{ expiry: Date.now() + 86_400_000, maxFeePpm: 10_000, displayQuantity: 0, stopPrice: 0 },
    ...changes,
  } as unknown as OrderTerms
}

/** Takes up to `quantity` lots. */
export const taking = (quantity: number) => ({
  ...{ side: Side.BID, price: 110, quantity, timeInForce: TimeInForce.IOC },
})

/** Asks of account 2, bids of account 1 that take several, withdrawals; seq from `first`. */
export function tradingRecords(exchange: Exchange, count: number, first = 1): Uint8Array[] {
  return Array.from({ length: count }, (_, i) => {
    const seq = first + i
    if (i % 8 === 7) return sign(exchange, 1, orderTerms(1, seq, taking(11)))
    if (i % 8 === 6) {
      const head = { type: RecordType.WITHDRAW, account: 1, key: 0, seq, asset: QUOTE, amount: 10 }
      return sign(exchange, 1, head as WithdrawTerms)
    }
    return sign(exchange, 2, orderTerms(2, seq))
  })
}

function sign(exchange: Exchange, account: 1 | 2, terms: SignedTermsOf): Uint8Array {
  const key = account === 1 ? USER : STRANGER
  const owner = fromHex(privateKeyToAccount(key).address)
  return signedRecord(exchange.domainSeparator, terms, {
    privateKey: fromHex(key),
    signer: { owner, epoch: 0, keyGeneration: 0 },
  })
}

/** Runs the honest machine over these records; nothing is posted yet. */
export async function ready(
  exchange: Exchange,
  records: readonly Uint8Array[],
): Promise<ReadySubmission> {
  const { parent, machine } = exchange
  const leaves = [...machine.engine.leaves()]
  const prepared = await prepare(exchange, records)
  const groups = records.flatMap((record) =>
    Array.from({ length: record.length / GROUP_BYTES }, (_, i) =>
      record.subarray(i * GROUP_BYTES, (i + 1) * GROUP_BYTES),
    ),
  )
  return { exchange, prepared, parent, leaves, groups }
}

/** What somebody posts as the result: elements of 32 bytes, and the outcome. */
export interface PostedTrace {
  readonly trace: readonly Uint8Array[]
  readonly outcome: Outcome
}

/** The honest trace as elements of 32 bytes. */
export function honestTrace({ prepared }: ReadySubmission): PostedTrace {
  const trace = prepared.result.trace.map(({ checkpoint }) => Uint8Array.of(0, ...checkpoint))
  return { trace, outcome: prepared.result.outcome }
}

/** A claim on L1, with what its proof is built of. */
export interface PostedClaim {
  readonly posted: PostedInputs
  readonly inputs: Inputs
  readonly inputBlobs: readonly Uint8Array[]
  readonly claim: ProposedClaim
  readonly sidecar: BlobSidecar
  /** Against checkpoint `wrong`. */
  faultAt(wrong: number): FaultCase
}

/** Posts inputs and claim in one transaction. */
export async function submitTrace(
  from: ReadySubmission,
  posted: PostedTrace,
): Promise<PostedClaim> {
  const { exchange, prepared, groups } = from
  const sidecar = await sidecarOf(exchange, groups, posted.trace)
  const versionedHashes = sidecar.versionedHashes.slice(0, prepared.inputs.versionedHashes.length)
  const inputs = { ...prepared.inputs, versionedHashes }
  const proposal = await proposalOf(from, posted, sidecar, GROUP_WORDS * groups.length)
  const mined = await exchange.poster.submit(inputs, proposal, sidecar)
  return postedClaim(from, { ...mined, inputs, inputBlobs: sidecar.blobs, sidecar })
}

/** The user, who must be bonded, claims alone on inputs that were posted before. */
export async function proposeTrace(
  from: ReadySubmission,
  on: PostedClaim,
  posted: PostedTrace,
): Promise<PostedClaim> {
  const { exchange } = from
  const sidecar = await sidecarOf(exchange, [], posted.trace)
  const proposal = await proposalOf(from, posted, sidecar, 0)
  const { inclusionTime } = on.posted
  const { claim } = await exchange.user.propose(on.inputs, proposal, sidecar, inclusionTime)
  return postedClaim(from, { ...on, claim, sidecar })
}

function postedClaim(
  { exchange, leaves, prepared, parent, groups }: ReadySubmission,
  parts: Omit<PostedClaim, 'faultAt'>,
): PostedClaim {
  const { claim, posted, inputs, inputBlobs, sidecar } = parts
  const { groups: count, tFirst, tLast, inboxTo } = inputs
  const context = {
    ...{ groups: count, tFirst, tLast, inboxTo },
    firstOpSeq: posted.firstOpSeq,
    inboxFrom: posted.inboxFrom,
    inclusionTime: posted.inclusionTime,
    maxLag: MAX_LAG_MS,
    domainSeparator: exchange.domainSeparator,
  }
  const work = { context, groups, inboxWords: prepared.inboxWords }
  return {
    ...parts,
    faultAt: (wrong) => ({
      ...{ createMachine: machineFactory, leaves, work, parent, wrong, kzg: exchange.kzg },
      terms: { ...claim, inputs },
      expected: prepared.result.outcome,
      inputBlob: async (index) => inputBlobs[index] as Uint8Array,
      traceBlob: async (index) => sidecar.blobs[index] as Uint8Array,
    }),
  }
}

/** Blobs of groups and trace, as whatever 32-byte elements. */
function sidecarOf(
  { kzg }: Exchange,
  groups: readonly Uint8Array[],
  trace: readonly Uint8Array[],
): Promise<BlobSidecar> {
  const blobs = encodePayload({ groups, trace: trace.map((element) => element.subarray(1)) })
  for (const [j, element] of trace.entries()) {
    const at = GROUP_WORDS * groups.length + j
    blobs[Math.floor(at / BLOB_ELEMENTS)]?.set(element, 32 * (at % BLOB_ELEMENTS))
  }
  return prepareSidecar(blobs, kzg)
}

async function proposalOf(
  { exchange, prepared, parent }: ReadySubmission,
  { trace, outcome }: PostedTrace,
  sidecar: BlobSidecar,
  traceStart: number,
): Promise<Proposal> {
  const opened = await openLast(exchange.kzg, sidecar, traceStart + trace.length - 1)
  const parentOutcomeHash = outcomeHash(parent)
  return { ...prepared.proposal, parentOutcomeHash, outcome, traceCount: trace.length, ...opened }
}
