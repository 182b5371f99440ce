/** Opening records. Spec: matching, "BEGIN_OP"; machine, "Clock". */
import {
  assert,
  decodeRecord,
  GROUP_BYTES,
  Phase,
  RecordType,
  type Signature,
  type SignedTermsOf,
  Status,
  StepKind,
  TICK_MIN_MS,
} from '@assay/protocol'
import { cancelAll } from './cancelAll.ts'
import type { Core } from './core.ts'
import { arm, openAccount } from './deadman.ts'
import { keyAt, refusalByKey, refusalByOwner, setKey } from './keys.ts'
import { ORDER_INTS, PLACE } from './orders.ts'
import { DISABLED, MALFORMED, readCancel, readOrder } from './orderTerms.ts'
import { CLOCK, GROUP_NEXT, OP_SEQ_NEXT, PHASE, RECORD_TYPE } from './registers.ts'

/** What names a slot. */
interface SlotTerms {
  readonly account: number
  readonly market: number
  readonly slot: number
  readonly seq: number
}

type GroupAt = (index: number) => Uint8Array | null

/** What {@link useSeq} gives when the record goes on: no status is negative. */
const GOES_ON = -1

/** Overwritten for each record: whoever checks a signature looks at it at once. */
const signer: { owner: Uint8Array; epoch: number; keyGeneration: number; address: Uint8Array } = {
  owner: new Uint8Array(20),
  epoch: 0,
  keyGeneration: 0,
  address: new Uint8Array(20),
}

export function beginOp(core: Core, groupAt: GroupAt): void {
  const left = core.submission().groups - (core.registers[GROUP_NEXT] as number)
  assert(left > 0, 'a group is left')
  const first = groupAt(0)
  if (first === null) {
    endMalformed(core)
    return
  }
  keepGroup(core, first, 0)
  const type = first[0] as number
  if (type === RecordType.ORDER) beginOrder(core)
  else if (type === RecordType.CANCEL) beginCancel(core)
  else beginOther(core, groupAt, left)
}

function keepGroup({ record }: Core, group: Uint8Array, index: number): void {
  assert(group.length === GROUP_BYTES, 'a group has 124 bytes')
  record.bytes.set(group, index * GROUP_BYTES)
  record.length = (index + 1) * GROUP_BYTES
}

function endMalformed(core: Core): void {
  core.recordType = 0
  takeGroups(core, 1)
  core.endRecord(StepKind.BEGIN_OP, Phase.IDLE, Status.MALFORMED, 1)
}

function takeGroups(core: Core, groups: number): void {
  const { registers } = core
  core.groups = groups
  registers[GROUP_NEXT] = (registers[GROUP_NEXT] as number) + groups
  registers[OP_SEQ_NEXT] = (registers[OP_SEQ_NEXT] as number) + groups
}

/** A record that is not malformed: its type, its groups, its time. */
function openRecord(core: Core, type: number, groups: number, lift: number): void {
  core.recordType = type
  takeGroups(core, groups)
  const { registers } = core
  const clock = registers[CLOCK] as number
  const { tLast } = core.submission()
  registers[CLOCK] = Math.max(clock, Math.min(clock + core.record.view.getUint16(1) + lift, tLast))
}

function end(core: Core, status: Status, kind: StepKind = StepKind.BEGIN_OP): void {
  core.endRecord(kind, Phase.IDLE, status, core.groups)
}

function enter(core: Core, phase: Phase): void {
  core.registers[PHASE] = phase
  core.registers[RECORD_TYPE] = core.recordType
  core.step(StepKind.BEGIN_OP, Phase.IDLE, core.groups)
}

function beginOrder(core: Core): void {
  const { order } = core
  const found = readOrder(core.record, order)
  if (found === MALFORMED) {
    endMalformed(core)
    return
  }
  openRecord(core, RecordType.ORDER, 1, 0)
  core.isOrder = true
  if (found === DISABLED) {
    end(core, Status.OP_NOT_ENABLED)
    return
  }
  const refusal = authenticated(core, order as unknown as SignedTermsOf, core.record)
  if (refusal !== Status.OK) {
    end(core, refusal)
    return
  }
  const next = openOrderSlot(core)
  if (next >= 0) end(core, next as Status)
  else enter(core, core.accounts.openOrders[core.slot] === 0 ? Phase.LOAD : Phase.REMOVE_OLD)
}

function beginCancel(core: Core): void {
  const { cancel } = core
  if (readCancel(core.record, cancel) === MALFORMED) {
    endMalformed(core)
    return
  }
  openRecord(core, RecordType.CANCEL, 1, 0)
  const refusal = authenticated(core, cancel as unknown as SignedTermsOf, core.record)
  if (refusal !== Status.OK) {
    end(core, refusal)
    return
  }
  enterOpenSlot(core, cancel, Phase.CANCEL)
}

function enterOpenSlot(core: Core, terms: SlotTerms, phase: Phase): void {
  const next = useSlotSeq(core, terms)
  if (next >= 0) end(core, next as Status)
  else if (core.accounts.openOrders[core.slot] === 0) end(core, Status.NO_OPEN_ORDER)
  else enter(core, phase)
}

function beginOther(core: Core, groupAt: GroupAt, left: number): void {
  const within: GroupAt = (index) => (index < left ? groupAt(index) : null)
  const decoded = decodeRecord(within)
  if (decoded.kind === 'malformed') {
    endMalformed(core)
    return
  }
  for (let i = 1; i < decoded.groups; i++) keepGroup(core, within(i) as Uint8Array, i)
  if (decoded.kind === 'disabled') {
    openRecord(core, decoded.type, decoded.groups, 0)
    end(core, Status.OP_NOT_ENABLED)
    return
  }
  const { terms, groups } = decoded
  core.terms = terms
  if (terms.type === RecordType.TICK) {
    const isUseful = terms.ms >= TICK_MIN_MS
    openRecord(core, terms.type, groups, isUseful ? terms.ms : 0)
    end(core, isUseful ? Status.OK : Status.USELESS_TICK, StepKind.TICK)
    return
  }
  openRecord(core, terms.type, groups, 0)
  if (decoded.kind === 'signed') {
    beginControl(core, decoded)
    return
  }
  enter(core, terms.type === RecordType.COLLECT ? Phase.COLLECT : Phase.SWEEP)
}

/** AMEND, and the records that use slot 0 for their seq. */
function beginControl(
  core: Core,
  { terms, signature }: { readonly terms: SignedTermsOf; readonly signature: Signature },
): void {
  const refusal = authenticated(core, terms, signature)
  if (refusal !== Status.OK) {
    end(core, refusal)
    return
  }
  if (terms.type === RecordType.MASS_QUOTE) {
    core.actions = []
    enter(core, Phase.QUOTE)
    return
  }
  if (terms.type === RecordType.AMEND) {
    enterOpenSlot(core, terms, Phase.AMEND)
    return
  }
  const stale = useSeq(core, terms.account, 0, terms.seq)
  if (stale >= 0) end(core, stale as Status)
  else if (terms.type === RecordType.CANCEL_ALL) end(core, cancelAll(core, core.account))
  else if (terms.type === RecordType.SET_KEY) end(core, setKey(core, terms))
  else if (terms.type === RecordType.DEADMAN) {
    arm(core, core.account, terms.interval)
    end(core, Status.OK)
  } else {
    assert(terms.type === RecordType.WITHDRAW, 'no other record has its seq in slot 0')
    enter(core, Phase.WITHDRAW)
  }
}

/** Finds the account; OK when the owner has signed. Spec: matching, "BEGIN_OP" 3 to 5. */
function authenticated(core: Core, terms: SignedTermsOf, signature: Signature): Status {
  const { accounts } = core
  const account = accounts.find(terms.account)
  if (account === 0 || !accounts.isOpen(account)) return Status.UNKNOWN_ACCOUNT
  openAccount(core, account)
  core.account = account
  signer.owner = accounts.ownerOf(account)
  signer.epoch = accounts.epochOf(account)
  if (terms.key === 0) {
    const refusal = refusalByOwner(core, terms)
    if (refusal !== Status.OK) return refusal
    signer.keyGeneration = 0
    signer.address = signer.owner
  } else {
    const refusal = refusalByKey(core, terms)
    if (refusal !== Status.OK) return refusal
    const { generation, address } = keyAt(core, terms.account, terms.key)
    signer.keyGeneration = generation
    signer.address = address
  }
  return core.authenticate(terms, signature, signer) ? Status.OK : Status.BAD_SIGNATURE
}

/** Rules 6 to 8 of BEGIN_OP for an ORDER: a status that ends it, or a negative number. */
export function openOrderSlot(core: Core): number {
  return useSlotSeq(core, core.order)
}

function useSlotSeq(core: Core, terms: SlotTerms): number {
  const stale = useSeq(core, terms.account, terms.slot, terms.seq)
  if (stale >= 0) return stale
  const open = core.accounts.openOrders[core.slot] as number
  if (open === 0) return GOES_ON
  const market = (core.orders.ints[open * ORDER_INTS + PLACE] as number) >> 1
  return market === terms.market ? GOES_ON : Status.SLOT_OTHER_MARKET
}

/** The seq is fresh and used up. Spec: matching, "BEGIN_OP" 6 and 7. */
function useSeq(core: Core, id: number, number: number, seq: number): number {
  const { accounts } = core
  const slot = accounts.slotOf(core.account, number)
  if (seq <= (accounts.lastSeqs[slot] as number)) return Status.STALE_SEQ
  accounts.lastSeqs[slot] = seq
  core.slot = slot
  core.writeSlot(slot, id, number)
  arm(core, core.account, accounts.intervalOf(core.account))
  return GOES_ON
}
