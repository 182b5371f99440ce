import fc from 'fast-check'
import { bytesToHex, type Hex, hashDomain, hashStruct, hashTypedData, hexToBytes } from 'viem'
import { describe, expect, test } from 'vitest'
import { type BatchHeader, headerDigest } from './batchHeader.ts'
import { toHex, uint256 } from './bytes.ts'
import {
  type Domain,
  domainSeparator,
  EIP712_TYPES,
  type Eip712TypeName,
  structHash,
  termsDigest,
  typeString,
} from './eip712.ts'
import { RecordType, type SignedTermsOf } from './records.ts'
import { shardSalt } from './schema.ts'

const DOMAIN: Domain = { chainId: 11_155_111, vault: new Uint8Array(20).fill(0xab), shard: 7 }
const SEPARATOR = domainSeparator(DOMAIN)
const viemDomain = {
  name: 'Assay',
  version: '1',
  chainId: DOMAIN.chainId,
  verifyingContract: bytesToHex(DOMAIN.vault),
  salt: bytesToHex(shardSalt(DOMAIN.shard)),
}

/** viem takes bigint for wide integers; the general encoder is the reference. */
function viemDigest(primaryType: Eip712TypeName, message: Record<string, unknown>): Hex {
  const fields = EIP712_TYPES[primaryType] as readonly { name: string; type: string }[]
  const wide = new Set(fields.filter(({ type }) => /^uint(48|64)$/.test(type)).map((f) => f.name))
  const entries = Object.entries(message).map(([name, value]) => [
    name,
    wide.has(name) ? BigInt(value as number) : value,
  ])
  const types = { [primaryType]: fields }
  const typed = { domain: viemDomain, types, primaryType, message: Object.fromEntries(entries) }
  return hashTypedData(typed as Parameters<typeof hashTypedData>[0])
}

test('the domain separator is viem’s', () => {
  const EIP712Domain = [
    { name: 'name', type: 'string' },
    { name: 'version', type: 'string' },
    { name: 'chainId', type: 'uint256' },
    { name: 'verifyingContract', type: 'address' },
    { name: 'salt', type: 'bytes32' },
  ]
  const domain = { ...viemDomain, chainId: BigInt(DOMAIN.chainId) }
  expect(toHex(SEPARATOR)).toBe(hashDomain({ domain, types: { EIP712Domain } } as never))
})

const signer = fc.record({
  owner: fc.uint8Array({ minLength: 20, maxLength: 20 }),
  epoch: fc.nat(2 ** 32 - 1),
  keyGeneration: fc.nat(2 ** 32 - 1),
})
const head = { account: fc.nat(2 ** 32 - 1), key: fc.nat(15), seq: fc.nat(2 ** 48 - 1) }
const place = { market: fc.nat(4_095), slot: fc.nat(1_023) }
const arbitraries = {
  Order: fc.record({
    type: fc.constant(RecordType.ORDER),
    ...head,
    ...place,
    side: fc.nat(1),
    timeInForce: fc.nat(3),
    slide: fc.boolean(),
    replace: fc.boolean(),
    selfTrade: fc.nat(4),
    price: fc.nat(2 ** 31 - 1),
    quantity: fc.nat(2 ** 47 - 1),
    expiry: fc.nat(2 ** 48 - 1),
    maxFeePpm: fc.nat(10_000),
    displayQuantity: fc.nat(2 ** 47 - 1),
    stopPrice: fc.nat(2 ** 31 - 1),
  }),
  Cancel: fc.record({ type: fc.constant(RecordType.CANCEL), ...head, ...place }),
  Withdraw: fc.record({
    type: fc.constant(RecordType.WITHDRAW),
    ...head,
    asset: fc.nat(255),
    amount: fc.maxSafeNat(),
  }),
}

describe.each(Object.entries(arbitraries))('%s', (name, arbitrary) => {
  test('digests are viem’s', () => {
    const same = fc.property(arbitrary as fc.Arbitrary<object>, signer, (value, state) => {
      const { type: _, ...message } = { ...value, ...state } as Record<string, unknown>
      const ours = termsDigest(SEPARATOR, value as SignedTermsOf, state)
      const told = { ...message, owner: bytesToHex(state.owner) }
      expect(toHex(ours)).toBe(viemDigest(name as Eip712TypeName, told))
    })
    fc.assert(same, { numRuns: 50 })
  })
})

test('header digests are viem’s', () => {
  const hash = fc.uint8Array({ minLength: 32, maxLength: 32 })
  const header = fc.record({
    shard: fc.nat(2 ** 32 - 1),
    term: fc.maxSafeNat(),
    batchId: fc.maxSafeNat(),
    submission: fc.maxSafeNat(),
    prevHash: hash,
    firstOpSeq: fc.nat(2 ** 48 - 1),
    count: fc.nat(2 ** 32 - 1),
    inboxTo: fc.nat(2 ** 48 - 1),
    inputRoot: hash,
    tClose: fc.nat(2 ** 48 - 1),
    laggedStateRoot: hash,
  })
  const same = fc.property(header, (value: BatchHeader) => {
    const entries = Object.entries(value).map(([key, inner]) => [
      key,
      inner instanceof Uint8Array ? bytesToHex(inner) : inner,
    ])
    const told = viemDigest('BatchHeader', Object.fromEntries(entries))
    expect(toHex(headerDigest(SEPARATOR, value))).toBe(told)
  })
  fc.assert(same, { numRuns: 50 })
})

test('every type string is what viem derives from the fields', () => {
  for (const name of Object.keys(EIP712_TYPES) as Eip712TypeName[]) {
    const fields = EIP712_TYPES[name] as readonly { name: string; type: string }[]
    if (fields.some(({ type }) => type === 'bytes')) continue
    const zero = (type: string) =>
      type === 'bool' ? false : type === 'address' ? `0x${'00'.repeat(20)}` : 0n
    const data = Object.fromEntries(
      fields.map((f) => [f.name, f.type === 'bytes32' ? `0x${'00'.repeat(32)}` : zero(f.type)]),
    )
    const theirs = hashStruct({ data, primaryType: name, types: { [name]: fields } } as never)
    const zeros = fields.map(() => uint256(0))
    expect(toHex(structHash(name, zeros)), typeString(name)).toBe(theirs)
  }
})

test('chain, Vault and shard each change every digest', () => {
  const others: Domain[] = [
    { ...DOMAIN, chainId: 1 },
    { ...DOMAIN, shard: 8 },
    { ...DOMAIN, vault: hexToBytes(`0x${'ac'.repeat(20)}`) },
  ]
  const separators = [DOMAIN, ...others].map((domain) => toHex(domainSeparator(domain)))
  expect(new Set(separators).size).toBe(4)
})
