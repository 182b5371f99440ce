import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountId, amountUnits, assetId } from './brand.ts'
import { concatBytes, equalBytes, toHex } from './bytes.ts'
import { decodeRecordBytes } from './codec.ts'
import {
  decodeForced,
  encodeForced,
  encodeForcedCancelAll,
  encodeForcedEntry,
  encodeForcedWithdraw,
  inboxEntryIsWhole,
  inboxPayloadBytes,
  splitInboxEntries,
} from './forced.ts'
import { sha256 } from './hashing.ts'
import { decodeInboxEntry } from './inbox.ts'
import { GROUP_BYTES } from './limits.ts'
import { type OrderTerms, RecordType } from './records.ts'

const order = {
  type: RecordType.ORDER,
  account: 7,
  key: 0,
  market: 1,
  slot: 3,
  seq: 9,
  side: 1,
  timeInForce: 0,
  slide: false,
  replace: false,
  selfTrade: 0,
  price: 50,
  quantity: 10,
  expiry: 2_000_000,
  maxFeePpm: 10_000,
  displayQuantity: 0,
  stopPrice: 0,
} as unknown as OrderTerms
const account = accountId(7)
const withdrawal = { account, asset: assetId(1), amount: amountUnits(300) }
const PAYLOADS = [
  encodeForced(order),
  encodeForcedWithdraw(withdrawal),
  encodeForcedCancelAll(account),
]

test('a word holds kind, time and 26 bytes of the hash of the payload behind it', () => {
  const payload = encodeForcedCancelAll(account)
  const hash = toHex(sha256(payload)).slice(2, 54)
  const entry = encodeForcedEntry(3, payload)
  expect(toHex(entry)).toBe(`0x050000000003${hash}${toHex(payload).slice(2)}`)
  expect(toHex(payload)).toBe(`0x04000000000007${'00'.repeat(12)}01${'00'.repeat(104)}`)
})

test('terms come back from their entries', () => {
  const found = PAYLOADS.map((payload) => decodeInboxEntry(encodeForcedEntry(1, payload)))
  expect(found).toEqual([
    { kind: 'forced', l1Time: 1, terms: order, payload: PAYLOADS[0] },
    {
      ...{ kind: 'forced', l1Time: 1, payload: PAYLOADS[1] },
      terms: { type: RecordType.WITHDRAW, key: 0, seq: 1, ...withdrawal },
    },
    {
      ...{ kind: 'forced', l1Time: 1, payload: PAYLOADS[2] },
      terms: { type: RecordType.CANCEL_ALL, key: 0, seq: 1, account },
    },
  ])
})

test('an entry with any other bit, or another length, is not whole', () => {
  const which = fc.nat(PAYLOADS.length - 1)
  const property = fc.property(which, fc.nat(155), fc.nat(7), (index, at, bit) => {
    const entry = encodeForcedEntry(1, PAYLOADS[index] as Uint8Array)
    expect(inboxEntryIsWhole(entry)).toBe(true)
    const changed = entry.slice()
    changed[at] = (changed[at] as number) ^ (1 << bit)
    // The time and the kind are L1's: a changed one names the same payload.
    const isHead = at < 6
    if (!isHead) expect(inboxEntryIsWhole(changed)).toBe(false)
    expect(inboxEntryIsWhole(entry.subarray(0, at))).toBe(false)
    expect(inboxEntryIsWhole(concatBytes(entry, Uint8Array.of(0)))).toBe(false)
  })
  fc.assert(property, { numRuns: 300 })
})

test('what is signed, timed or by a key is malformed, whatever else it is', () => {
  const fields = [1, 2, 7, ...Array.from({ length: 64 }, (_, i) => 60 + i)]
  for (const payload of PAYLOADS) {
    for (const at of fields) {
      const changed = payload.slice()
      changed[at] = 1
      expect(decodeForced(encodeForcedEntry(1, changed)).kind, `byte ${at}`).toBe('malformed')
      expect(decodeRecordBytes(changed).kind).toBe('signed')
    }
  }
})

test('a payload is of its kind, and no word has another', () => {
  for (const payload of PAYLOADS) {
    for (const kind of [3, 4, 5, 6]) {
      const entry = encodeForcedEntry(1, payload)
      const isOwn = entry[0] === kind
      entry[0] = kind
      expect(decodeForced(entry).kind).toBe(isOwn ? 'signed' : 'malformed')
    }
  }
  for (const length of [0, 1, 123, 125, 248]) {
    const payload = new Uint8Array(length).fill(RecordType.ORDER, 0, 1)
    expect(() => encodeForcedEntry(1, payload)).toThrow('the Vault takes')
  }
})

test('entries part into words and payloads, and join again', () => {
  const entries = [
    new Uint8Array(32).fill(1),
    ...PAYLOADS.map((payload) => encodeForcedEntry(2, payload)),
    encodeForcedEntry(2, new Uint8Array(2 * GROUP_BYTES).fill(RecordType.SET_KEY, 0, 1)),
  ]
  const { words, payloads } = splitInboxEntries(entries)
  let at = 0
  const joined = words.map((word) => {
    const payload = payloads.subarray(at, at + inboxPayloadBytes(word))
    at += payload.length
    return concatBytes(word, payload)
  })
  expect(at).toBe(payloads.length)
  expect(joined.every((entry, i) => equalBytes(entry, entries[i] as Uint8Array))).toBe(true)
})
