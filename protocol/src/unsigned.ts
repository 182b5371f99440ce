/** Records that nobody signs, to bytes. Spec: wire. */
import { COLLECT, HEAD, SWEEP, set, TICK } from './layout.ts'
import { GROUP_BYTES } from './limits.ts'
import { RecordType, type UnsignedTerms } from './records.ts'

/** Encodes an unsigned record, 124 bytes. @throws AssertionError out of range */
export function encodeUnsigned(terms: UnsignedTerms, dt = 0): Uint8Array {
  const bytes = new Uint8Array(GROUP_BYTES)
  set(bytes, HEAD.type, terms.type)
  set(bytes, HEAD.dt, dt)
  if (terms.type === RecordType.TICK) {
    set(bytes, TICK.ms, terms.ms)
    return bytes
  }
  if (terms.type === RecordType.COLLECT) {
    set(bytes, COLLECT.market, terms.market)
    return bytes
  }
  set(bytes, SWEEP.market, terms.market)
  set(bytes, SWEEP.side, terms.side)
  set(bytes, SWEEP.n, terms.n)
  set(bytes, SWEEP.account, terms.account)
  set(bytes, SWEEP.slot, terms.slot)
  return bytes
}
