import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromHex, toHex } from './bytes.ts'
import { InboxKind, inboxEntryIsWhole } from './forced.ts'
import { decodeInboxEntry, encodeInboxEntry } from './inbox.ts'

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
      // Without its payload a forced entry is nothing that could run.
      expect(entry.kind).toBe('malformed')
      expect(inboxEntryIsWhole(bytes)).toBe(code < 3 || code > 9)
    }
  })
  fc.assert(total, { numRuns: 2_000 })
})

test.each([
  ['kind 0', '00', ''],
  ['kind 10', '0a', ''],
  ['an account without an owner', `01${'00'.repeat(5)}00000001`, ''],
  ['an account with padding', `01${'00'.repeat(5)}00000001${'22'.repeat(20)}`, '01'],
  ['a deposit of nothing', `02${'00'.repeat(5)}0000000101`, ''],
  ['a deposit of 2^53', `02${'00'.repeat(5)}00000001010020000000000000`, ''],
  ['a deposit with padding', `02${'00'.repeat(5)}00000001010000000000000001`, '01'],
])('%s is malformed', (_, head, tail) => {
  const word = `0x${head}${'00'.repeat(32 - (head.length + tail.length) / 2)}${tail}`
  expect(decodeInboxEntry(fromHex(word)).kind).toBe('malformed')
})
