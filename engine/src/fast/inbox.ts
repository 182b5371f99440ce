/** Entries that L1 appended. Spec: matching, "INBOX_OP". */
import {
  AMOUNT_LIMIT,
  assert,
  assertNever,
  decodeInboxEntry,
  GROUP_BYTES,
  type InboxEntry,
  InboxKind,
  inboxEntryIsWhole,
  Phase,
  RecordType,
  Status,
  StepKind,
} from '@assay/protocol'
import { added } from './amounts.ts'
import { openOrderSlot } from './begin.ts'
import { cancelAll } from './cancelAll.ts'
import { payOut } from './closing.ts'
import { BalanceCell, type Core } from './core.ts'
import { openAccount as openHead } from './deadman.ts'
import { accountOpenedEvent, depositEvent } from './events.ts'
import { govern } from './govern.ts'
import { setKey } from './keys.ts'
import { readOrder, SIGNED } from './orderTerms.ts'
import { INBOX_NEXT, PHASE, RECORD_TYPE } from './registers.ts'

const cell = new BalanceCell()

/** A word and its payload. Only a forced ORDER needs more steps: its phase comes next. */
export function inboxOp(core: Core, bytes: Uint8Array): void {
  assert(inboxEntryIsWhole(bytes), 'the entry has the payload that its word names')
  const { registers } = core
  const entry = decodeInboxEntry(bytes)
  const index = registers[INBOX_NEXT] as number
  registers[INBOX_NEXT] = index + 1
  if (entry.kind === 'forced' && entry.terms.type === RecordType.ORDER) {
    core.isOrder = true
    forcedOrder(core, entry.payload)
    return
  }
  core.status = applied(core, entry, index)
  registers[PHASE] = core.phaseBetween()
  core.step(StepKind.INBOX_OP, Phase.INBOX)
}

function applied(core: Core, entry: InboxEntry, index: number): Status {
  switch (entry.kind) {
    case 'malformed':
      return Status.MALFORMED
    case 'disabled':
      return Status.OP_NOT_ENABLED
    case 'forced':
      return forced(core, entry)
    case 'governed':
      return govern(core, entry.terms)
    case InboxKind.DEPOSIT:
      return deposit(core, entry, index)
    case InboxKind.OPEN_ACCOUNT:
      return openAccount(core, entry)
    default:
      return assertNever(entry)
  }
}

function openAccount(
  core: Core,
  { account: id, owner }: Extract<InboxEntry, { kind: typeof InboxKind.OPEN_ACCOUNT }>,
): Status {
  const { accounts } = core
  const account = accounts.touch(id)
  openHead(core, account)
  if (accounts.isOpen(account)) return Status.MALFORMED
  accounts.setOwner(account, owner)
  core.writeHead(account)
  accountOpenedEvent(core.journal, id)
  return Status.OK
}

function deposit(
  core: Core,
  { account: id, asset, amount }: Extract<InboxEntry, { kind: typeof InboxKind.DEPOSIT }>,
  index: number,
): Status {
  const { accounts, totals } = core
  const total = totals.get(asset)
  const depositsConsumed = total.depositsConsumed + BigInt(amount)
  if (depositsConsumed - total.withdrawalsEmitted >= BigInt(AMOUNT_LIMIT)) return Status.MALFORMED
  const account = accounts.find(id)
  if (account === 0 || !accounts.isOpen(account)) return Status.UNKNOWN_ACCOUNT
  openHead(core, account)
  core.openBalance(account, asset, cell)
  core.putBalance(account, asset, added(cell.free, amount), cell.locked, cell.lockEpoch)
  core.putTotal(asset, { ...total, depositsConsumed })
  depositEvent(core.journal, { index, account: id, asset, amount })
  return Status.OK
}

/** What is done in the one step: the seq is not looked at. */
function forced(core: Core, { terms }: Extract<InboxEntry, { kind: 'forced' }>): Status {
  const { accounts } = core
  const account = accounts.find(terms.account)
  if (account === 0 || !accounts.isOpen(account)) return Status.UNKNOWN_ACCOUNT
  openHead(core, account)
  if (terms.type === RecordType.SET_KEY) return setKey(core, terms)
  if (terms.type !== RecordType.WITHDRAW) return cancelAll(core, account)
  core.openBalance(account, terms.asset, cell)
  const amount = Math.min(terms.amount, cell.free)
  return amount === 0 ? Status.INSUFFICIENT_BALANCE : payOut(core, account, terms.asset, amount)
}

/** As a signed ORDER behind its signature; its recordHash is that of the payload. */
function forcedOrder(core: Core, payload: Uint8Array): void {
  const { accounts, registers, record, order } = core
  record.bytes.set(payload)
  record.length = GROUP_BYTES
  assert(readOrder(record, order) === SIGNED, 'the payload is an order that runs')
  const account = accounts.find(order.account)
  const isKnown = account !== 0 && accounts.isOpen(account)
  core.account = account
  if (isKnown) openHead(core, account)
  const next = isKnown ? openOrderSlot(core) : Status.UNKNOWN_ACCOUNT
  if (next >= 0) {
    core.endRecord(StepKind.INBOX_OP, Phase.INBOX, next as Status)
    return
  }
  registers[PHASE] = accounts.openOrders[core.slot] === 0 ? Phase.LOAD : Phase.REMOVE_OLD
  registers[RECORD_TYPE] = RecordType.ORDER
  core.step(StepKind.INBOX_OP, Phase.INBOX)
}
