/** The chain of inputs, as `Submissions.sol` keeps it. */
import {
  BLOB_ELEMENTS,
  fromHex,
  GROUP_WORDS,
  type Inputs,
  inputsId,
  MAX_BLOBS,
  MAX_INBOX_PER_SUBMISSION,
  MAX_SUBMISSION_ITEMS,
  PROTOCOL_VERSION,
  toHex,
} from '@assay/protocol'
import { type Address, claimsAbi, type Hex } from '@assay/settlement'
import type { ContractFunctionArgs, ContractFunctionReturnType } from 'viem'
import type { Bonds } from './bonds.ts'
import { type Call, emitFrom, required, ZERO_WORD } from './call.ts'
import type { Inbox } from './inbox.ts'
import type { Storage } from './storage.ts'

export type AbiInputs = ContractFunctionArgs<typeof claimsAbi, 'nonpayable', 'postInputs'>[0]
export type InputsRecord = ContractFunctionReturnType<typeof claimsAbi, 'view', 'inputsRecord'>

export interface Cursors {
  readonly nextIndex: number
  readonly nextOpSeq: number
  readonly nextInbox: number
  readonly lastTLast: number
  /** Seconds. */
  readonly lastOwnPost: number
  /** Seconds; 0: not yet. */
  readonly stoppedAt: number
}

export interface SubmissionTerms {
  readonly claims: Address
  readonly sequencer: Address
  readonly inboxDelaySeconds: number
  readonly silenceSeconds: number
  readonly windowSeconds: number
  readonly inputsMaxAgeSeconds: number
  readonly maxLagMs: number
}

const CLOCK_TOLERANCE_MS = 30_000
const GROUPS_PER_BLOB = BLOB_ELEMENTS / GROUP_WORDS

export type Submissions = ReturnType<typeof createSubmissions>

export function createSubmissions(
  storage: Storage,
  terms: SubmissionTerms,
  { bonds, inbox }: { readonly bonds: Bonds; readonly inbox: Inbox },
) {
  const { maxLagMs } = terms
  const cursors = storage.table<'', Cursors>('submissions.cursors', NO_CURSORS)
  const lastIds = storage.table<'', Hex>('submissions.last', ZERO_WORD)
  const records = storage.table<Hex, InputsRecord>('submissions.record', NO_RECORD)
  const known = storage.table<Hex, AbiInputs | null>('submissions.inputs', null)
  const emit = emitFrom(terms.claims, claimsAbi)

  const dueAtMs = (index: number) => (inbox.l1TimeOf(index) + terms.inboxDelaySeconds) * 1_000

  /** Whether a due entry is left, which only a full quota allows. */
  function checkInbox(call: Call, inputs: AbiInputs, inboxFrom: number): boolean {
    const { inboxTo, groups } = inputs
    const length = inbox.length()
    const inRange = inboxFrom <= inboxTo && inboxTo <= length
    required(inRange, 'InboxOutOfRange', inboxFrom, inboxTo, length)
    const entries = inboxTo - inboxFrom
    const fits = entries <= MAX_INBOX_PER_SUBMISSION && groups + entries <= MAX_SUBMISSION_ITEMS
    required(fits, 'TooManyItems', BigInt(groups), BigInt(entries))
    const words = inbox.hashOf(inboxFrom, inboxTo)
    required(words === inputs.inboxHash, 'WrongInboxHash', inboxFrom, words, inputs.inboxHash)
    if (inboxTo === length) return false
    const dueAt = dueAtMs(inboxTo)
    const leavesDue = dueAt <= inputs.tLast || dueAt + maxLagMs <= call.timestamp * 1_000
    required(!leavesDue || entries === MAX_INBOX_PER_SUBMISSION, 'DueEntryLeft', inboxTo)
    return leavesDue
  }

  function checkBlobHashes(call: Call, { groups, versionedHashes }: AbiInputs): void {
    const count = inputBlobs(groups)
    required(versionedHashes.length === count, 'WrongBlobCount', BigInt(count))
    for (const [i, given] of versionedHashes.entries()) {
      required(given === call.blobHash(i), 'WrongBlob', BigInt(i), call.blobHash(i), given)
    }
  }

  function checkPoster(call: Call): void {
    const { sender, timestamp } = call
    const isSilent = timestamp > cursors.get('').lastOwnPost + terms.silenceSeconds
    const mayPost = sender === terms.sequencer || (bonds.isBonded(sender) && isSilent)
    required(mayPost, 'NotSequencer', sender)
  }

  /** Appends inputs. The caller checks how many blobs the transaction carries. */
  function post(
    call: Call,
    inputs: AbiInputs,
  ): { readonly id: Hex; readonly record: InputsRecord } {
    const last = lastIds.get('')
    required(inputs.prevInputsId === last, 'WrongPrevious', last, inputs.prevInputsId)
    const cursor = cursors.get('')
    required(cursor.stoppedAt === 0, 'SubmissionsStopped')
    const { tFirst, tLast, originNumber } = inputs
    const record = {
      index: cursor.nextIndex,
      firstOpSeq: cursor.nextOpSeq,
      inclusionTimeMs: call.timestamp * 1_000,
      stepperVersion: PROTOCOL_VERSION,
      inboxFrom: cursor.nextInbox,
      tLast,
    }
    const latest = call.timestamp * 1_000 + CLOCK_TOLERANCE_MS
    const { lastTLast } = cursor
    const inOrder = lastTLast <= tFirst && tFirst <= tLast && tLast <= latest
    required(inOrder, 'TimesOutOfOrder', lastTLast, tFirst, tLast, BigInt(latest))
    const leavesDue = checkInbox(call, inputs, cursor.nextInbox)
    checkBlobHashes(call, inputs)
    const origin = call.blockHash(originNumber)
    const onFork = origin !== ZERO_WORD && origin === inputs.originHash
    required(onFork, 'WrongFork', originNumber, origin, inputs.originHash)
    const id = toHex(inputsId(inputsOf(inputs)))
    records.set(id, record)
    known.set(id, inputs)
    lastIds.set('', id)
    const isOwn = call.sender === terms.sequencer && !leavesDue
    cursors.set('', {
      nextIndex: record.index + 1,
      nextOpSeq: record.firstOpSeq + inputs.groups,
      nextInbox: inputs.inboxTo,
      lastTLast: tLast,
      lastOwnPost: isOwn ? call.timestamp : cursor.lastOwnPost,
      stoppedAt: 0,
    })
    const { tLast: _, ...told } = record
    emit(call, 'InputsPosted', { inputsId: id, inputs, ...told })
    return { id, record }
  }

  /** Reverts unless the transaction carries exactly `count` blobs. */
  function requireBlobs(call: Call, count: number): void {
    const hasLast = count === 0 || call.blobHash(count - 1) !== ZERO_WORD
    const exact = count <= MAX_BLOBS && hasLast && call.blobHash(count) === ZERO_WORD
    required(exact, 'WrongBlobCount', BigInt(count))
  }

  return {
    checkPoster,
    post,
    requireBlobs,
    start(genesisInputsId: Hex, { time, timestamp }: { time: number; timestamp: number }) {
      lastIds.set('', genesisInputsId)
      const lastOwnPost = timestamp
      cursors.set('', { ...NO_CURSORS, nextIndex: 1, lastTLast: time, lastOwnPost })
    },
    recordOf: (id: Hex) => records.get(id),
    inputsOf: (id: Hex) => known.get(id),
    knownInputs(inputs: AbiInputs): { readonly id: Hex; readonly record: InputsRecord } {
      const id = toHex(inputsId(inputsOf(inputs)))
      const record = records.get(id)
      required(record.index !== 0, 'UnknownInputs', id)
      return { id, record }
    },
    /** Ends submissions for ever, when something is stuck. */
    stop(call: Call, id: Hex, unconfirmedIndex: number): void {
      const cursor = cursors.get('')
      required(cursor.stoppedAt === 0, 'SubmissionsStopped')
      const nowMs = call.timestamp * 1_000
      const windowMs = terms.windowSeconds * 1_000
      const headIsStuck =
        cursor.nextInbox < inbox.length() && dueAtMs(cursor.nextInbox) + maxLagMs + windowMs < nowMs
      const { index, inclusionTimeMs } = records.get(id)
      const inputsAreStuck =
        index !== 0 &&
        index === unconfirmedIndex &&
        inclusionTimeMs + terms.inputsMaxAgeSeconds * 1_000 < nowMs
      required(headIsStuck || inputsAreStuck, 'NothingStuck')
      cursors.set('', { ...cursor, stoppedAt: call.timestamp })
    },
    functions: {
      postInputs(call: Call, inputs: AbiInputs): Hex {
        checkPoster(call)
        const { id } = post(call, inputs)
        requireBlobs(call, inputBlobs(inputs.groups))
        return id
      },
      inputsRecord: (_: Call, id: Hex) => records.get(id),
      cursors(): readonly [Hex, number, number, number, number] {
        const { nextIndex, nextOpSeq, nextInbox, lastTLast } = cursors.get('')
        return [lastIds.get(''), nextIndex, nextOpSeq, nextInbox, lastTLast]
      },
      inputsIdOf: (_: Call, inputs: AbiInputs) => toHex(inputsId(inputsOf(inputs))),
    },
  }
}

export function inputBlobs(groups: number): number {
  return Math.ceil(groups / GROUPS_PER_BLOB)
}

export function inputsOf(inputs: AbiInputs): Inputs {
  return {
    ...inputs,
    prevInputsId: fromHex(inputs.prevInputsId),
    versionedHashes: inputs.versionedHashes.map(fromHex),
    inboxHash: fromHex(inputs.inboxHash),
    originHash: fromHex(inputs.originHash),
  }
}

const NO_CURSORS: Cursors = {
  nextIndex: 0,
  nextOpSeq: 0,
  nextInbox: 0,
  lastTLast: 0,
  lastOwnPost: 0,
  stoppedAt: 0,
}

const NO_RECORD: InputsRecord = {
  index: 0,
  firstOpSeq: 0,
  inclusionTimeMs: 0,
  stepperVersion: 0,
  inboxFrom: 0,
  tLast: 0,
}
