import { recoverPublicKeyNoble, signDigest } from '@assay/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadSignatures } from './signatures.ts'

const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 })

test('the native library is the one that runs here', () => {
  expect(loadSignatures().kind).toBe('native')
})

test('native and JavaScript recover the same key, or neither does, from any bytes', () => {
  const { recover } = loadSignatures()
  const yParity = fc.constantFrom(0, 1)
  fc.assert(
    fc.property(bytes32, bytes32, bytes32, yParity, (digest, r, s, parity) => {
      const signature = { r, s, yParity: parity }
      expect(recover(digest, signature)).toEqual(recoverPublicKeyNoble(digest, signature))
    }),
    { numRuns: 100 },
  )
})

test('both recover the signer of a real signature', () => {
  const { recover } = loadSignatures()
  const key = new Uint8Array(32).fill(3)
  fc.assert(
    fc.property(bytes32, (digest) => {
      const signature = signDigest(digest, key)
      const found = recover(digest, signature)
      expect(found).not.toBeNull()
      expect(found).toEqual(recoverPublicKeyNoble(digest, signature))
    }),
    { numRuns: 50 },
  )
})
