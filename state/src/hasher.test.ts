import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createWasmHasher } from './hasher.ts'
import { createNativeHasher } from './native.ts'

const blocks = fc
  .integer({ min: 1, max: 40 })
  .chain((count) => fc.uint8Array({ minLength: 64 * count, maxLength: 64 * count }))

test.each([createNativeHasher(), createWasmHasher()])('$kind is SHA-256', (hasher) => {
  fc.assert(
    fc.property(blocks, (input) => {
      const output = new Uint8Array(input.length / 2)
      hasher.hashBlocks(input, output)
      for (let i = 0; i * 64 < input.length; i++) {
        const want = createHash('sha256')
          .update(input.subarray(64 * i, 64 * i + 64))
          .digest()
        expect(Buffer.from(output.subarray(32 * i, 32 * i + 32)).equals(want)).toBe(true)
      }
    }),
  )
})

test('each says which one it is', () => {
  expect(createNativeHasher().kind).toBe('native hashtree')
  expect(createWasmHasher().kind).toBe('wasm as-sha256')
})
