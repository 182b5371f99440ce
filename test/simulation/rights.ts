/**
 * Who moved what, and whether that was theirs to move: owners, keys, epochs and switches kept from
 * the log's bytes, beside the engine's, and compared with what it did behind each record.
 */
import type { Authenticate } from '@assay/engine'
import {
  type BookOrder,
  decodeInboxEntry,
  decodeKey,
  decodeRecordBytes,
  equalBytes,
  GROUP_BYTES,
  InboxKind,
  KEY_SEQ_AHEAD_MS,
  KeyKind,
  keyCovers,
  keyLeafOf,
  type OrderTerms,
  RecordType,
  type SessionKey,
  type SetKeyTerms,
  Side,
  type SignedTermsOf,
  type SignerState,
  Status,
  TimeInForce,
} from '@assay/protocol'
import type { BatchEntry } from '../../sequencer/src/journal.ts'
import type { BatchRun, RanItem } from '../../sequencer/src/runEntry.ts'
import { ranForNobody } from './operations.ts'
import type { Tally } from './report.ts'

export interface Rights {
  /** The engine's question and its answer, remembered. */
  watching(authenticate: Authenticate): Authenticate
  /** A micro-batch has run. */
  ran(batch: BatchEntry, run: BatchRun): void
}

interface Holder {
  readonly owner: Uint8Array
  epoch: number
  /** When the switch falls, ms; 0: there is none. */
  deadman: number
  interval: number
  readonly keys: Map<number, SessionKey>
  /** Epoch in which each order came to rest, by slot and seq. */
  readonly rested: Map<string, number>
}

interface Asked {
  readonly terms: SignedTermsOf
  readonly signer: SignerState
  readonly isRight: boolean
}

/** Statuses that come before anybody's signature is looked at. */
const UNASKED: readonly number[] = [
  ...[Status.MALFORMED, Status.OP_NOT_ENABLED, Status.UNKNOWN_ACCOUNT],
  ...[Status.KEY_INVALID, Status.KEY_EXPIRED, Status.KEY_SCOPE],
]

export function createRights(tally: Tally): Rights {
  const holders = new Map<number, Holder>()
  let asked: Asked[] = []

  /** As it stands at a time. */
  function holderAt(account: number, clock: number): Holder | null {
    const holder = holders.get(account)
    if (holder === undefined) return null
    if (holder.deadman !== 0 && holder.deadman <= clock) {
      tally.note('a switch fell')
      Object.assign(holder, { epoch: holder.epoch + 1, deadman: 0, interval: 0 })
    }
    return holder
  }

  function entered(word: Uint8Array, item: RanItem): void {
    const entry = decodeInboxEntry(word)
    if (entry.kind === InboxKind.OPEN_ACCOUNT && item.status === Status.OK) {
      const { account, owner } = entry
      const nothing = { epoch: 0, deadman: 0, interval: 0, keys: new Map(), rested: new Map() }
      holders.set(account, { owner, ...nothing })
    }
    if (entry.kind === 'forced') {
      const holder = holderAt(entry.terms.account, item.clock)
      if (holder !== null) moved(holder, entry.terms, item)
    }
    happened(item)
  }

  /** What the operation makes of its account, beyond balances and orders. */
  function moved(holder: Holder, terms: SignedTermsOf, { status, clock }: RanItem): void {
    if (status !== Status.OK) return
    if (terms.type === RecordType.CANCEL_ALL) holder.epoch += 1
    if (terms.type === RecordType.SET_KEY) setKey(holder, terms)
    if (terms.type !== RecordType.DEADMAN) return
    holder.interval = terms.interval
    arm(holder, clock)
  }

  function setKey(holder: Holder, terms: SetKeyTerms): void {
    const leaf = decodeKey(keyLeafOf(terms))
    const generation = (holder.keys.get(terms.index)?.generation ?? 0) + 1
    holder.keys.set(terms.index, { ...leaf, generation })
  }

  function arm(holder: Holder, clock: number): void {
    holder.deadman = holder.interval === 0 ? 0 : clock + holder.interval * 1_000
  }

  function recorded(record: Uint8Array, item: RanItem): void {
    const decoded = decodeRecordBytes(record)
    if (decoded.kind === 'signed') signedBySomebody(decoded.terms, item)
    happened(item)
  }

  function signedBySomebody(terms: SignedTermsOf, item: RanItem): void {
    const { status, clock } = item
    if (UNASKED.includes(status)) return
    const answer = asked.shift()
    const holder = holderAt(terms.account, clock)
    if (status === Status.BAD_SIGNATURE) return
    const problem = problemOf(holder, terms, answer, clock)
    tally.check('only its owner and keys within their scope move an account', problem)
    if (holder === null || ranForNobody(status)) return
    if (usesSeq(item)) arm(holder, clock)
    moved(holder, terms, item)
    if (terms.type === RecordType.ORDER) checkOrder(terms, item)
  }

  function problemOf(
    holder: Holder | null,
    terms: SignedTermsOf,
    answer: Asked | undefined,
    clock: number,
  ): string | null {
    const who = `account ${terms.account}, seq ${terms.seq}, key ${terms.key}`
    if (holder === null) return `${who}: nobody has it`
    const isAsked = answer?.terms.account === terms.account && answer.terms.seq === terms.seq
    if (answer === undefined || !isAsked) return `${who}: nobody asked for the signature`
    const { signer } = answer
    if (!answer.isRight) return `${who}: its signature is wrong`
    if (!equalBytes(signer.owner, holder.owner)) return `${who}: another owner`
    if (signer.epoch !== holder.epoch) return `${who}: epoch ${signer.epoch}, not ${holder.epoch}`
    if (terms.key === 0) return signer.keyGeneration === 0 ? null : `${who}: as a key`
    const leaf = holder.keys.get(terms.key)
    if (leaf === undefined || leaf.kind === KeyKind.EMPTY) return `${who}: no such key`
    if (leaf.expiry <= clock) return `${who}: the key ended at ${leaf.expiry}, it is ${clock}`
    if (signer.keyGeneration !== leaf.generation) return `${who}: another generation`
    if (!equalBytes(signer.address ?? signer.owner, leaf.address)) return `${who}: another key`
    const isCovered = keyCovers(leaf, terms) && terms.seq <= clock + KEY_SEQ_AHEAD_MS
    return isCovered ? null : `${who}: beyond its scope`
  }

  /** What the owner has signed for, whatever the book was. */
  function checkOrder(terms: OrderTerms, { order, status, events }: RanItem): void {
    if (order === null) return
    const { filled, resting } = order
    const { quantity, timeInForce, account, price, side } = terms
    const isOk = status === Status.OK
    const isKept =
      filled + resting <= quantity &&
      (timeInForce !== TimeInForce.FOK || filled === (isOk ? quantity : 0)) &&
      (resting === 0 || timeInForce === TimeInForce.GTT || timeInForce === TimeInForce.POST_ONLY) &&
      (timeInForce !== TimeInForce.POST_ONLY || filled === 0)
    const what = `account ${account}: ${timeInForce} of ${quantity}: ${filled} and ${resting}`
    tally.check('orders are taken as they were meant', isKept ? null : what)
    for (const event of events) {
      if (event.type !== 'fill') continue
      const isWithin = side === Side.BID ? event.price <= price : event.price >= price
      const isSelf = event.maker.account === account
      const problem = isWithin && !isSelf ? null : `${event.price} for a limit of ${price}`
      tally.check('fills keep to limits and to others', problem)
    }
  }

  function happened({ events, clock }: RanItem): void {
    for (const event of events) {
      if (event.type === 'rested') rested(event.order, clock)
      if (event.type === 'fill') filled(event.maker, clock)
      // A switch may fall under the very record that cancels all.
      const isLast = events.findLast(({ type }) => type === 'allCancelled') === event
      if (event.type !== 'allCancelled' || !isLast) continue
      const epoch = holderAt(event.account, clock)?.epoch
      const isSame = epoch === event.epoch
      const problem = isSame ? null : `account ${event.account}: ${event.epoch}, not ${epoch}`
      tally.check('orders die by their owner or by the switch', problem)
    }
  }

  function rested({ account, slot, seq, epoch }: BookOrder, clock: number): void {
    const holder = holderAt(account, clock)
    const isSame = holder?.epoch === epoch
    tally.check('orders rest in their epoch', isSame ? null : `account ${account}: ${epoch}`)
    holder?.rested.set(`${slot}/${seq}`, epoch)
  }

  function filled(maker: { account: number; slot: number; seq: number }, clock: number): void {
    const { account, slot, seq } = maker
    const holder = holderAt(account, clock)
    const epoch = holder?.rested.get(`${slot}/${seq}`)
    const isAlive = holder !== null && epoch === holder.epoch
    const problem = isAlive ? null : `account ${account}, ${slot}/${seq}: of epoch ${epoch}`
    tally.check('no dead order is filled', problem)
  }

  return {
    watching: (authenticate) => (terms, signature, signer) => {
      const isRight = authenticate(terms, signature, signer)
      // The engine may use both again.
      const kept = { ...signer, owner: signer.owner.slice() }
      const address = signer.address === undefined ? {} : { address: signer.address.slice() }
      asked.push({ terms: { ...terms }, signer: { ...kept, ...address }, isRight })
      return isRight
    },
    ran: ({ opens, records, header }, run) => {
      for (const [i, item] of run.inbox.entries()) entered(opens?.words[i] as Uint8Array, item)
      for (const item of run.records) {
        const at = (item.at - header.firstOpSeq) * GROUP_BYTES
        recorded(records.subarray(at, at + item.groups * GROUP_BYTES), item)
      }
      asked = []
    },
  }
}

/** Of a mass quote: one of its actions did. */
function usesSeq({ actions, status }: RanItem): boolean {
  const statuses = actions ?? [status]
  return statuses.some((each) => !ranForNobody(each))
}
