import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addressOfPrivateKey, recoverAddress, signDigest } from './authenticate.ts'
import { concatBytes, fromHex, toHex, utf8 } from './bytes.ts'
import { decodeRecordBytes, encodeSigned } from './codec.ts'
import { domainSeparator, EIP712_TYPES, termsDigest } from './eip712.ts'
import { sha256 } from './hashing.ts'
import { RecordType, type Signature, type SignedTermsOf } from './records.ts'

interface WireVector {
  readonly name: string
  readonly keyIndex: number
  readonly owner: string
  readonly type: 'Order' | 'Cancel' | 'Withdraw'
  readonly epoch: number
  readonly dt: number
  readonly terms: Readonly<Record<string, number | boolean>>
  readonly digest: string
  readonly signature: string
  readonly record: string
  readonly opHash: string
}

const root = join(import.meta.dirname, '../..')
const path = join(root, 'spec/vectors/wire/records.json')
const { records } = JSON.parse(readFileSync(path, 'utf8')) as { records: WireVector[] }
const vault = new Uint8Array(20).fill(0x11)
const separator = domainSeparator({ chainId: 31_337, vault, shard: 1 })
const TYPES = {
  Order: RecordType.ORDER,
  Cancel: RecordType.CANCEL,
  CancelAll: RecordType.CANCEL_ALL,
  Withdraw: RecordType.WITHDRAW,
} as const

describe.each(records.map((vector) => [vector.name, vector] as const))('%s', (_, vector) => {
  const privateKey = sha256(utf8(`assay test key ${vector.keyIndex}`))
  const owner = addressOfPrivateKey(privateKey)
  const terms = { type: TYPES[vector.type], ...vector.terms } as unknown as SignedTermsOf
  const digest = termsDigest(separator, terms, { owner, epoch: vector.epoch, keyGeneration: 0 })

  test('terms give the digest, the signature, the bytes and the hash', () => {
    expect(toHex(owner)).toBe(vector.owner)
    expect(toHex(digest)).toBe(vector.digest)
    const signature = signDigest(digest, privateKey)
    expect(signatureHex(signature)).toBe(vector.signature)
    const record = encodeSigned(terms, signature, vector.dt)
    expect(toHex(record)).toBe(vector.record)
    expect(toHex(sha256(record))).toBe(vector.opHash)
  })

  test('bytes give the terms and the signer', () => {
    const decoded = decodeRecordBytes(fromHex(vector.record))
    if (decoded.kind !== 'signed') throw new Error(`${decoded.kind} record`)
    expect(decoded.terms).toEqual(terms)
    expect(decoded.dt).toBe(vector.dt)
    const recovered = recoverAddress(digest, decoded.signature)
    expect(recovered && toHex(recovered)).toBe(vector.owner)
  })

  test('cast signs the same typed data with the same bytes', () => {
    const cast = join(root, 'node_modules/.bin/cast')
    const key = toHex(privateKey)
    const data = typedDataJson(vector)
    const args = ['wallet', 'sign', '--private-key', key, '--data', data]
    expect(execFileSync(cast, args, { encoding: 'utf8' }).trim()).toBe(vector.signature)
  })
})

function signatureHex({ r, s, yParity }: Signature): string {
  return toHex(concatBytes(r, s, Uint8Array.of(27 + yParity)))
}

/** What a wallet is given: eth_signTypedData_v4. */
function typedDataJson({ type, owner, epoch, terms }: WireVector): string {
  const EIP712Domain = [
    { name: 'name', type: 'string' },
    { name: 'version', type: 'string' },
    { name: 'chainId', type: 'uint256' },
    { name: 'verifyingContract', type: 'address' },
    { name: 'salt', type: 'bytes32' },
  ]
  const domain = {
    name: 'Assay',
    version: '1',
    chainId: 31_337,
    verifyingContract: toHex(vault),
    salt: `0x${'00'.repeat(31)}01`,
  }
  const message = { owner, epoch, keyGeneration: 0, ...terms }
  const types = { EIP712Domain, [type]: EIP712_TYPES[type] }
  return JSON.stringify({ types, primaryType: type, domain, message })
}
