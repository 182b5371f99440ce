import fc from 'fast-check'
import { bytesToHex, hexToBytes, recoverAddress as viemRecover } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { expect, test } from 'vitest'
import {
  addressOfPrivateKey,
  recoverAddress,
  signatureIsCanonical,
  signDigest,
} from './authenticate.ts'
import { readBigUint, toHex, uint256 } from './bytes.ts'
import { sha256, ZERO_HASH } from './hashing.ts'

const N = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 })

test('signatures recover here and in viem to the same address', async () => {
  for (const [digest, seed] of fc.sample(fc.tuple(bytes32, bytes32), { numRuns: 10, seed: 1 })) {
    const privateKey = sha256(seed)
    const signature = signDigest(digest, privateKey)
    const { address } = privateKeyToAccount(bytesToHex(privateKey))
    const expected = address.toLowerCase()
    expect(toHex(addressOfPrivateKey(privateKey))).toBe(expected)
    expect(toHex(recoverAddress(digest, signature) ?? ZERO_HASH)).toBe(expected)
    const { r, s, yParity } = signature
    const viemSignature = { r: bytesToHex(r), s: bytesToHex(s), yParity }
    const theirs = await viemRecover({ hash: bytesToHex(digest), signature: viemSignature })
    expect(theirs.toLowerCase()).toBe(expected)
  }
})

test('the twin with high s is refused although ecrecover takes it', () => {
  const digest = sha256(Uint8Array.of(1))
  const signature = signDigest(digest, sha256(Uint8Array.of(2)))
  const s = uint256(N - readBigUint(signature.s, 0, 32))
  const twin = { r: signature.r, s, yParity: 1 - signature.yParity }
  expect(signatureIsCanonical(signature)).toBe(true)
  expect(signatureIsCanonical(twin)).toBe(false)
  expect(recoverAddress(digest, twin)).toBeNull()
})

test('r and s at their bounds', () => {
  const half = N / 2n
  const canonical = (r: bigint, s: bigint) =>
    signatureIsCanonical({ r: uint256(r), s: uint256(s), yParity: 0 })
  expect(canonical(1n, 1n)).toBe(true)
  expect(canonical(N - 1n, half)).toBe(true)
  for (const [r, s] of [
    [0n, 1n],
    [1n, 0n],
    [N, 1n],
    [1n, half + 1n],
    [2n ** 256n - 1n, 1n],
  ] as const) {
    expect(canonical(r, s)).toBe(false)
  }
})

test('recovery is total: any bytes give an address or null', () => {
  const any = fc.record({ r: bytes32, s: bytes32, yParity: fc.constantFrom(0, 1) })
  const total = fc.property(bytes32, any, (digest, signature) => {
    const address = recoverAddress(digest, signature)
    expect(address === null || address.length === 20).toBe(true)
  })
  fc.assert(total, { numRuns: 100 })
  // No point of the curve has x = 5.
  const { s } = signDigest(ZERO_HASH, sha256(ZERO_HASH))
  expect(recoverAddress(ZERO_HASH, { r: uint256(5), s, yParity: 0 })).toBeNull()
  expect(hexToBytes(toHex(uint256(5)))[31]).toBe(5)
})
