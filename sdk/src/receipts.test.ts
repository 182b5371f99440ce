import {
  type BatchHeader,
  domainSeparator,
  encodeSignedHeader,
  fromHex,
  headerDigest,
  inputPath,
  inputRootOf,
  inputTree,
  sha256,
  signDigest,
  toHex,
  withDt,
  ZERO_HASH,
} from '@assay/protocol'
import fc from 'fast-check'
import { privateKeyToAccount } from 'viem/accounts'
import { expect, test } from 'vitest'
import type { ReceiptJson } from './apiTypes.ts'
import { checkReceipt } from './receipts.ts'

const KEY = new Uint8Array(32).fill(7)
const SEPARATOR = domainSeparator({ chainId: 1, vault: new Uint8Array(20).fill(3), shard: 0 })
const headerSigner = fromHex(privateKeyToAccount(toHex(KEY)).address)
const recordOf = (number: number) => new Uint8Array(124).fill(number, 10)
const RECORD = recordOf(2)

/** The receipt of the third of five records, whose dt the sequencer has set. */
function receiptOf(dt: number): ReceiptJson {
  const ops = [0, 1, 2, 3, 4].map((number) => ({
    opSeq: 40 + number,
    opHash: sha256(withDt(recordOf(number), dt)),
  }))
  const levels = inputTree(40, 5, ops)
  const header: BatchHeader = {
    shard: 0,
    term: 1,
    batchId: 9,
    submission: 2,
    prevHash: ZERO_HASH,
    firstOpSeq: 40,
    count: 5,
    inboxTo: 0,
    inputRoot: inputRootOf(levels),
    tClose: 1,
    laggedStateRoot: ZERO_HASH,
  }
  const { r, s, yParity } = signDigest(headerDigest(SEPARATOR, header), KEY)
  const signature = Uint8Array.of(...r, ...s, 27 + yParity)
  return {
    opSeq: 42,
    opHash: toHex(ops[2]?.opHash ?? ZERO_HASH),
    path: inputPath(levels, 2).map(toHex),
    batchId: 9,
    signedHeader: toHex(encodeSignedHeader({ header, signature })),
  }
}

const check = (json: ReceiptJson, record = RECORD) =>
  checkReceipt(json, { record, domainSeparator: SEPARATOR, headerSigner })

test.each([0, 3, 65_535])('a receipt is believed whatever dt the sequencer set: %i', (dt) => {
  expect(check(receiptOf(dt))).toMatchObject({ opSeq: 42, header: { batchId: 9 } })
})

test('a receipt for another record is not', () => {
  expect(() => check(receiptOf(3), recordOf(3))).toThrow('it is for another record')
})

test('a receipt at another place is not', () => {
  expect(() => check({ ...receiptOf(3), opSeq: 43 })).toThrow('its path')
  expect(() => check({ ...receiptOf(3), opSeq: 39 })).toThrow('its path')
})

test('one changed byte anywhere, and it is not', () => {
  const honest = receiptOf(3)
  const flip = (hex: `0x${string}`, at: number, bit: number) => {
    const bytes = fromHex(hex)
    const index = at % bytes.length
    bytes[index] = (bytes[index] ?? 0) ^ (1 << bit)
    return toHex(bytes)
  }
  const place = fc.record({
    part: fc.constantFrom('opHash', 'signedHeader', 'path'),
    at: fc.nat(1_000),
    bit: fc.nat(7),
  })
  fc.assert(
    fc.property(place, ({ part, at, bit }) => {
      const [first = '0x', ...rest] = honest.path
      const changed = {
        opHash: { opHash: flip(honest.opHash, at, bit) },
        signedHeader: { signedHeader: flip(honest.signedHeader, at, bit) },
        path: { path: [flip(first, at, bit), ...rest] },
      }[part]
      expect(() => check({ ...honest, ...changed })).toThrow('The receipt is false')
    }),
    { numRuns: 60 },
  )
})
