import fc from 'fast-check'
import { bytesToHex, concat, encodeAbiParameters, keccak256, parseAbiParameters } from 'viem'
import { expect, test } from 'vitest'
import { toHex } from './bytes.ts'
import { sha256, sortedPairKeccak, ZERO_HASH } from './hashing.ts'
import {
  claimId,
  genesisInputsId,
  inboxHash,
  inputsId,
  nettedLeaf,
  type Outcome,
  outcomeHash,
  sortedPairRoot,
  startClock,
  totalsHash,
  touchedAssetsOf,
  withdrawalLeaf,
} from './submission.ts'

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 })
const address = fc.uint8Array({ minLength: 20, maxLength: 20 })
const hexes = (hashes: readonly Uint8Array[]) => hashes.map((it) => bytesToHex(it))
const abi = parseAbiParameters

test('inputsId is keccak of the ABI encoding', () => {
  const inputs = fc.record({
    prevInputsId: hash,
    versionedHashes: fc.array(hash, { maxLength: 6 }),
    groups: fc.nat(4_096),
    tFirst: fc.nat(2 ** 48 - 1),
    tLast: fc.nat(2 ** 48 - 1),
    inboxTo: fc.nat(2 ** 48 - 1),
    inboxHash: hash,
    originNumber: fc.maxSafeNat(),
    originHash: hash,
  })
  const types = abi(
    'bytes32, bytes32[], uint256, uint256, uint256, uint256, bytes32, uint256, bytes32',
  )
  const same = fc.property(inputs, (it) => {
    const numbers = [it.groups, it.tFirst, it.tLast, it.inboxTo].map(BigInt)
    const [a, b, c, d] = numbers as [bigint, bigint, bigint, bigint]
    const encoded = encodeAbiParameters(types, [
      bytesToHex(it.prevInputsId),
      hexes(it.versionedHashes),
      ...([a, b, c, d] as const),
      bytesToHex(it.inboxHash),
      BigInt(it.originNumber),
      bytesToHex(it.originHash),
    ])
    expect(toHex(inputsId(it))).toBe(keccak256(encoded))
  })
  fc.assert(same, { numRuns: 50 })
})

test('the hash of inbox entries is that of their words, whatever payloads follow', () => {
  const entry = fc.uint8Array({ minLength: 32, maxLength: 32 + 248 })
  const same = fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
    const words = entries.map((it) => bytesToHex(it.subarray(0, 32)))
    expect(toHex(inboxHash(entries))).toBe(keccak256(concat(words)))
  })
  fc.assert(same, { numRuns: 50 })
})

test('claimId is keccak of the ABI encoding', () => {
  const claim = fc.record({
    inputsId: hash,
    parentOutcomeHash: hash,
    outcomeHash: hash,
    proposer: address,
    traceStart: fc.nat(24_576),
    traceCount: fc.nat(24_576),
    traceVersionedHashes: fc.array(hash, { maxLength: 6 }),
  })
  const types = abi('bytes32, bytes32, bytes32, address, uint256, uint256, bytes32[]')
  const same = fc.property(claim, (it) => {
    const encoded = encodeAbiParameters(types, [
      bytesToHex(it.inputsId),
      bytesToHex(it.parentOutcomeHash),
      bytesToHex(it.outcomeHash),
      bytesToHex(it.proposer),
      BigInt(it.traceStart),
      BigInt(it.traceCount),
      hexes(it.traceVersionedHashes),
    ])
    expect(toHex(claimId(it))).toBe(keccak256(encoded))
  })
  fc.assert(same, { numRuns: 50 })
})

test('genesisInputsId is keccak of the ABI encoding', () => {
  const encoded = encodeAbiParameters(abi('string, bytes32'), [
    'assay.genesis',
    bytesToHex(sha256(ZERO_HASH)),
  ])
  expect(toHex(genesisInputsId(sha256(ZERO_HASH)))).toBe(keccak256(encoded))
})

test('outcomeHash is keccak of the ABI encoding, the totals in it as a hash and a mask', () => {
  const totals = [
    { asset: 1, depositsConsumed: 2n ** 95n, withdrawalsEmitted: 5n },
    { asset: 255, depositsConsumed: 1n, withdrawalsEmitted: 0n },
  ]
  const outcome: Outcome = {
    stateRoot: sha256(Uint8Array.of(1)),
    withdrawalsRoot: sha256(Uint8Array.of(2)),
    withdrawalCount: 3,
    inboxNext: 4,
    clock: 5,
    totals,
  }
  const touched = (1n << 1n) | (1n << 255n)
  const types = abi('bytes32, bytes32, uint256, uint256, uint256, bytes32, uint256')
  const encoded = encodeAbiParameters(types, [
    bytesToHex(outcome.stateRoot),
    bytesToHex(outcome.withdrawalsRoot),
    3n,
    4n,
    5n,
    bytesToHex(totalsHash(totals)),
    touched,
  ])
  expect(toHex(outcomeHash(outcome))).toBe(keccak256(encoded))
  expect(BigInt(toHex(touchedAssetsOf([1, 255])))).toBe(touched)
  const entry = (asset: string, deposits: string, withdrawals: string) =>
    asset + deposits.padStart(24, '0') + withdrawals.padStart(24, '0') + '00'.repeat(7)
  const text = entry('01', (2n ** 95n).toString(16), '5') + entry('ff', '1', '0')
  const bytes = Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  expect(toHex(totalsHash(totals))).toBe(toHex(sha256(bytes)))
})

test('withdrawal and netted leaves are double keccaks of the ABI encoding', () => {
  const withdrawal = fc.record({
    index: fc.nat(1_023),
    owner: address,
    asset: fc.nat(255),
    amount: fc.maxSafeNat(),
  })
  const delta = fc.record({
    account: fc.nat(2 ** 32 - 1),
    asset: fc.nat(255),
    delta: fc.oneof(fc.maxSafeInteger(), fc.constantFrom(-1, 1 - 2 ** 53)),
  })
  const withdrawalTypes = abi('uint256, address, uint256, uint256')
  const nettedTypes = abi('uint256, uint256, int256')
  const same = fc.property(withdrawal, delta, (it, net) => {
    const { index, owner, asset, amount } = it
    const values = [BigInt(index), bytesToHex(owner), BigInt(asset), BigInt(amount)] as const
    const encoded = encodeAbiParameters(withdrawalTypes, values)
    expect(toHex(withdrawalLeaf(it))).toBe(keccak256(keccak256(encoded)))
    const parts = [BigInt(net.account), BigInt(net.asset), BigInt(net.delta)] as const
    const netted = encodeAbiParameters(nettedTypes, parts)
    expect(toHex(nettedLeaf(net))).toBe(keccak256(keccak256(netted)))
  })
  fc.assert(same, { numRuns: 50 })
})

test('the sorted-pair root moves an odd last node up unchanged', () => {
  const [a, b, c] = [1, 2, 3].map((byte) => sha256(Uint8Array.of(byte))) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
  expect(sortedPairRoot([])).toEqual(ZERO_HASH)
  expect(sortedPairRoot([a])).toEqual(a)
  const pair = sortedPairKeccak(a, b)
  expect(sortedPairKeccak(b, a)).toEqual(pair)
  expect(sortedPairRoot([a, b])).toEqual(pair)
  expect(sortedPairRoot([a, b, c])).toEqual(sortedPairKeccak(pair, c))
})

test('the clock starts at the latest of parent, tFirst and inclusion less the lag', () => {
  const context = {
    firstOpSeq: 0,
    groups: 0,
    tFirst: 50,
    tLast: 60,
    inboxFrom: 0,
    inboxTo: 0,
    inclusionTime: 100,
    maxLag: 70,
    domainSeparator: ZERO_HASH,
  }
  expect(startClock(40, context)).toBe(50)
  expect(startClock(55, context)).toBe(55)
  expect(startClock(0, { ...context, inclusionTime: 200 })).toBe(130)
  expect(startClock(0, { ...context, tFirst: 0, inclusionTime: 0 })).toBe(0)
})
