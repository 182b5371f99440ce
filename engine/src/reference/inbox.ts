/** Entries that L1 appended. Spec: matching, "INBOX_OP". */
import {
  AMOUNT_LIMIT,
  checkedAdd,
  decodeInboxEntry,
  type ForcedTerms,
  type InboxEntry,
  InboxKind,
  type OrderTerms,
  RecordType,
  type Registers,
  Status,
  StepKind,
  sha256,
} from '@assay/protocol'
import { cancelAll, useSeq } from './begin.ts'
import { payOut } from './closing.ts'
import { govern } from './govern.ts'
import { setKey } from './keys.ts'
import type { Run } from './run.ts'
import { isOpen } from './state.ts'

/** A word and its payload. Only a forced ORDER needs more steps: its phase comes next. */
export function inboxOp(run: Run, bytes: Uint8Array): Registers {
  const entry = decodeInboxEntry(bytes)
  const index = run.registers.inboxNext
  run.submission.registers = { ...run.registers, inboxNext: index + 1 }
  if (entry.kind === 'forced' && entry.terms.type === RecordType.ORDER) {
    run.isOrder = true
    return forcedOrder(run, entry.terms, entry.payload)
  }
  run.status = applyEntry(run, entry, index)
  return run.step(StepKind.INBOX_OP, { phase: run.phaseBetween() })
}

function applyEntry(run: Run, entry: InboxEntry, index: number): Status {
  switch (entry.kind) {
    case 'malformed':
      return Status.MALFORMED
    case 'disabled':
      return Status.OP_NOT_ENABLED
    case 'forced':
      return forced(run, entry.terms)
    case 'governed':
      return govern(run, entry.terms)
    case InboxKind.DEPOSIT:
      return deposit(run, entry, index)
    case InboxKind.OPEN_ACCOUNT:
      return openAccount(run, entry)
  }
}

function openAccount(
  run: Run,
  { account, owner }: Extract<InboxEntry, { kind: typeof InboxKind.OPEN_ACCOUNT }>,
): Status {
  if (isOpen(run.openAccount(account))) return Status.MALFORMED
  run.putHead(account, { owner, epoch: 0, deadman: 0, interval: 0 })
  run.events.push({ type: 'accountOpened', account, owner })
  return Status.OK
}

function deposit(
  run: Run,
  { account, asset, amount }: Extract<InboxEntry, { kind: typeof InboxKind.DEPOSIT }>,
  index: number,
): Status {
  const total = run.state.total(asset)
  const depositsConsumed = total.depositsConsumed + BigInt(amount)
  const circulating = depositsConsumed - total.withdrawalsEmitted
  if (circulating >= BigInt(AMOUNT_LIMIT)) return Status.MALFORMED
  if (!isOpen(run.openAccount(account))) return Status.UNKNOWN_ACCOUNT
  const balance = run.balance(account, asset)
  run.putBalance(account, asset, { ...balance, free: checkedAdd(balance.free, amount) })
  run.putTotal(asset, { ...total, depositsConsumed })
  run.events.push({ type: 'deposit', index, account, asset, amount })
  return Status.OK
}

/** What is done in the one step: the seq is not looked at. */
function forced(run: Run, terms: ForcedTerms): Status {
  const { account } = terms
  if (!isOpen(run.openAccount(account))) return Status.UNKNOWN_ACCOUNT
  if (terms.type === RecordType.SET_KEY) return setKey(run, terms)
  if (terms.type !== RecordType.WITHDRAW) return cancelAll(run, account)
  const { asset } = terms
  const amount = Math.min(terms.amount, run.balance(account, asset).free)
  return amount === 0 ? Status.INSUFFICIENT_BALANCE : payOut(run, { account, asset, amount })
}

/** As a signed ORDER behind its signature; its recordHash is that of the payload. */
function forcedOrder(run: Run, terms: OrderTerms, payload: Uint8Array): Registers {
  const isUnknown = !isOpen(run.openAccount(terms.account))
  const next = isUnknown ? { status: Status.UNKNOWN_ACCOUNT } : useSeq(run, terms)
  if ('status' in next) return run.endRecord(StepKind.INBOX_OP, next.status)
  run.terms = terms
  const recordHash = sha256(payload)
  return run.step(StepKind.INBOX_OP, { phase: next.phase, recordType: terms.type, recordHash })
}
