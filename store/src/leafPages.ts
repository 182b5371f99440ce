/**
 * Leaves by the thousand in one value: what LevelDB hands over one by one costs more than what is
 * done with it. Spec: decisions/0007.
 */
import { hash } from 'node:crypto'
import {
  assert,
  compareBytes,
  concatBytes,
  equalBytes,
  type LeafWrite,
  readUint,
  writeUint,
} from '@assay/protocol'
import { StoreError } from './errors.ts'

/** A page is full when the next leaf would make it larger. */
const PAGE_BYTES = 128 * 1_024
const CHECK_BYTES = 32
/** Bytes of an address 1, bytes of the value and one more 2; zero: removed. */
const FRAME_BYTES = 3

/** Behind its SHA-256. */
export function sealed(bytes: Uint8Array): Uint8Array {
  return concatBytes(hash('sha256', bytes, 'buffer'), bytes)
}

/** A view of what was sealed. @throws StoreError LEAVES_UNREADABLE */
export function unsealed(bytes: Uint8Array): Uint8Array {
  // Not a Buffer, which LevelDB hands out: its slices are views.
  const from = bytes.byteOffset + CHECK_BYTES
  const length = Math.max(0, bytes.length - CHECK_BYTES)
  const body = new Uint8Array(bytes.buffer, Math.min(from, bytes.buffer.byteLength), length)
  if (!equalBytes(bytes.subarray(0, CHECK_BYTES), hash('sha256', body, 'buffer'))) {
    throw new StoreError('LEAVES_UNREADABLE', 'a value does not match its checksum')
  }
  return body
}

/** Makes sealed pages of writes, in their order. Cost: 0.3 µs a leaf. */
export function createPager() {
  const page = new Uint8Array(PAGE_BYTES)
  let at = 0

  function add({ address, value }: LeafWrite, full: (page: Uint8Array) => void): void {
    const valueBytes = value?.length ?? 0
    const size = FRAME_BYTES + address.length + valueBytes
    assert(address.length < 256 && valueBytes < 65_535, 'a leaf that fits a page')
    if (at + size > PAGE_BYTES) {
      full(sealed(page.subarray(0, at)))
      at = 0
    }
    page[at] = address.length
    page.set(address, at + 1)
    at += 1 + address.length
    writeUint(page, at, 2, value === null ? 0 : valueBytes + 1)
    if (value !== null) page.set(value, at + 2)
    at += 2 + valueBytes
  }

  return {
    add: (writes: readonly LeafWrite[], full: (page: Uint8Array) => void) => {
      for (const write of writes) add(write, full)
    },
    end: (last: (page: Uint8Array) => void) => {
      if (at > 0) last(sealed(page.subarray(0, at)))
      at = 0
    },
  }
}

/** Views of what a sealed page holds. Cost: 0.3 µs a leaf. @throws StoreError LEAVES_UNREADABLE */
export function leavesIn(page: Uint8Array): LeafWrite[] {
  const bytes = unsealed(page)
  const leaves: LeafWrite[] = []
  for (let at = 0; at < bytes.length; ) {
    const addressEnd = at + 1 + (bytes[at] as number)
    const address = bytes.subarray(at + 1, addressEnd)
    const size = readUint(bytes, addressEnd, 2)
    const from = addressEnd + 2
    at = size === 0 ? from : from + size - 1
    leaves.push({ address, value: size === 0 ? null : bytes.subarray(from, at) })
  }
  return leaves
}

/** Of several writes to one address the last; in address order. */
export function newestOf(writes: readonly LeafWrite[]): LeafWrite[] {
  // The sort is stable: what was written later stands behind.
  const sorted = writes.toSorted((a, b) => compareBytes(a.address, b.address))
  return sorted.filter((write, i) => {
    const next = sorted[i + 1]
    return next === undefined || !equalBytes(write.address, next.address)
  })
}

/**
 * Puts changes among leaves that come page after page, both in address order; what was removed is
 * left out.
 */
export function createMerge(changes: readonly LeafWrite[]) {
  let next = 0
  let last: Uint8Array | null = null

  function keep(leaf: LeafWrite, to: LeafWrite[]): void {
    if (leaf.value !== null) to.push(leaf)
  }

  return {
    /** @throws StoreError LEAVES_UNREADABLE: the pages are not in order */
    page: (leaves: readonly LeafWrite[]): LeafWrite[] => {
      const found: LeafWrite[] = []
      for (const leaf of leaves) {
        if (last !== null && compareBytes(last, leaf.address) >= 0) {
          throw new StoreError('LEAVES_UNREADABLE', 'the pages are not in order')
        }
        last = leaf.address
        let change = changes[next]
        let order = change === undefined ? 1 : compareBytes(change.address, leaf.address)
        while (change !== undefined && order < 0) {
          keep(change, found)
          change = changes[++next]
          order = change === undefined ? 1 : compareBytes(change.address, leaf.address)
        }
        keep(change !== undefined && order === 0 ? change : leaf, found)
        if (order === 0) next += 1
      }
      return found
    },
    /** The changes behind all pages. */
    rest: (): LeafWrite[] => changes.slice(next).filter(({ value }) => value !== null),
  }
}
