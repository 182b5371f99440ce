import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toHex } from './bytes.ts'
import { decodeInboxEntry, encodeInboxEntry, InboxKind } from './inbox.ts'

const common = { l1Time: fc.nat(2 ** 40 - 1), account: fc.nat(2 ** 32 - 1) }
const owner = fc
  .uint8Array({ minLength: 20, maxLength: 20 })
  .filter((bytes) => bytes.some((byte) => byte !== 0))
const opening = fc.record({ kind: fc.constant(InboxKind.OPEN_ACCOUNT), ...common, owner })
const deposit = fc.record({
  kind: fc.constant(InboxKind.DEPOSIT),
  ...common,
  asset: fc.nat(255),
  amount: fc.integer({ min: 1, max: 2 ** 53 - 1 }),
  cumulative: fc.bigInt({ min: 0n, max: 2n ** 96n - 1n }),
})

test('entries come back from their words', () => {
  const inverse = fc.property(fc.oneof(opening, deposit), (entry) => {
    expect(decodeInboxEntry(encodeInboxEntry(entry))).toEqual(entry)
  })
  fc.assert(inverse, { numRuns: 500 })
})

test('a deposit is laid out as the Vault packs it', () => {
  const entry = { kind: InboxKind.DEPOSIT, l1Time: 3, account: 4, asset: 5, amount: 6 }
  const word = encodeInboxEntry({ ...entry, cumulative: 7n })
  expect(toHex(word)).toBe(
    '0x02000000000300000004050000000000000006' + '00000000000000000000000700',
  )
})

test('decoding is total and what decodes encodes to the same word', () => {
  const kind = fc.integer({ min: 0, max: 11 })
  const word = fc.tuple(kind, fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.boolean())
  const total = fc.property(word, ([code, bytes, isTame]) => {
    bytes[0] = code
    if (isTame) bytes.fill(0, 30)
    if (isTame && code === InboxKind.DEPOSIT) bytes.fill(0, 11, 13)
    const entry = decodeInboxEntry(bytes)
    if (entry.kind === InboxKind.OPEN_ACCOUNT || entry.kind === InboxKind.DEPOSIT) {
      expect(toHex(encodeInboxEntry(entry))).toBe(toHex(bytes))
    } else {
      expect(entry.kind).toBe(code >= 3 && code <= 9 ? 'disabled' : 'malformed')
    }
  })
  fc.assert(total, { numRuns: 2_000 })
})
