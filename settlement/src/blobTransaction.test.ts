import type { BlobSidecar } from '@assay/protocol'
import { fromRlp, type Hex, sliceHex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { expect, test } from 'vitest'
import { wrapBlobTransaction } from './blobTransaction.ts'

const account = privateKeyToAccount(`0x${'11'.repeat(32)}`)

async function signed(): Promise<Hex> {
  return await account.signTransaction({
    type: 'eip4844',
    chainId: 1,
    nonce: 3,
    gas: 21_000n,
    maxFeePerGas: 2n,
    maxPriorityFeePerGas: 1n,
    maxFeePerBlobGas: 1n,
    to: account.address,
    blobVersionedHashes: [`0x01${'22'.repeat(31)}`],
  })
}

function sidecar(version: 0 | 1, proofs: number): BlobSidecar {
  return {
    version,
    blobs: [new Uint8Array(131_072).fill(5)],
    commitments: [new Uint8Array(48).fill(6)],
    proofs: Array.from({ length: proofs }, (_, i) => new Uint8Array(48).fill(i)),
    versionedHashes: [new Uint8Array(32)],
  }
}

test('version 1 puts a version byte and 128 cell proofs behind the signed body', async () => {
  const body = await signed()
  const wrapped = wrapBlobTransaction(body, sidecar(1, 128))
  const parts = fromRlp(sliceHex(wrapped, 1), 'hex')
  expect(wrapped.slice(0, 4)).toBe('0x03')
  expect(parts).toHaveLength(5)
  expect(parts[0]).toEqual(fromRlp(sliceHex(body, 1), 'hex'))
  expect(parts[1]).toBe('0x01')
  expect(parts[4]).toHaveLength(128)
})

test('version 0 has no version byte and one proof per blob', async () => {
  const parts = fromRlp(sliceHex(wrapBlobTransaction(await signed(), sidecar(0, 1)), 1), 'hex')
  expect(parts).toHaveLength(4)
  expect(parts[3]).toHaveLength(1)
})

test('a sidecar with the other version’s proofs is a programmer’s error', async () => {
  const body = await signed()
  expect(() => wrapBlobTransaction(body, sidecar(1, 1))).toThrow('128 proofs')
  expect(() => wrapBlobTransaction(body, sidecar(0, 128))).toThrow('1 proofs')
})
