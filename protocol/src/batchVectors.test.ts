import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashTypedData } from 'viem'
import { describe, expect, test } from 'vitest'
import { recoverAddress } from './authenticate.ts'
import {
  type BatchHeader,
  decodeSignedHeader,
  encodeSignedHeader,
  headerDigest,
  inputPath,
  inputRootOf,
  inputTree,
  receiptPathIsValid,
} from './batchHeader.ts'
import { fromHex, toHex } from './bytes.ts'
import { domainSeparator, EIP712_TYPES } from './eip712.ts'
import { shardSalt } from './schema.ts'
import {
  type NettedDelta,
  nettedLeaf,
  sortedPairRoot,
  type WithdrawalEntry,
  withdrawalLeaf,
} from './submission.ts'

type Fields = Readonly<Record<string, number | string>>

interface BatchVector {
  readonly name: string
  readonly header: Fields
  readonly digest: string
  readonly signature: string
  readonly bytes: string
  readonly receipts: readonly {
    readonly opSeq: number
    readonly opHash: string
    readonly path: readonly string[]
  }[]
}

function read<T>(name: string): T {
  const path = join(import.meta.dirname, '../../spec/vectors/batches', name)
  return JSON.parse(readFileSync(path, 'utf8')) as T
}

/** Hex becomes bytes, numbers stay. */
function typed(fields: Fields): unknown {
  const entries = Object.entries(fields)
  return Object.fromEntries(entries.map(([k, v]) => [k, typeof v === 'string' ? fromHex(v) : v]))
}

const { signer, batches } = read<{ signer: string; batches: BatchVector[] }>('headers.json')
const vault = new Uint8Array(20).fill(0x11)
const separator = domainSeparator({ chainId: 31_337, vault, shard: 1 })

describe.each(batches.map((one) => [one.name, one] as const))('%s', (_, vector) => {
  const header = typed(vector.header) as BatchHeader
  const signature = fromHex(vector.signature)

  test('the fields give the canonical bytes and come back from them', () => {
    expect(toHex(encodeSignedHeader({ header, signature }))).toBe(vector.bytes)
    expect(decodeSignedHeader(fromHex(vector.bytes))).toEqual({ header, signature })
  })

  test('the digest is viem’s, and the header key signed it', () => {
    expect(toHex(headerDigest(separator, header))).toBe(vector.digest)
    const domain = {
      name: 'Assay',
      version: '1',
      chainId: 31_337,
      verifyingContract: toHex(vault),
      salt: toHex(shardSalt(1)),
    }
    const { BatchHeader: fields } = EIP712_TYPES
    const types = { BatchHeader: fields }
    const data = { domain, types, primaryType: 'BatchHeader', message: vector.header }
    expect(hashTypedData(data as unknown as Parameters<typeof hashTypedData>[0])).toBe(
      vector.digest,
    )
    const yParity = (signature[64] as number) - 27
    const parts = { r: signature.slice(0, 32), s: signature.slice(32, 64), yParity }
    const recovered = recoverAddress(fromHex(vector.digest), parts)
    expect(recovered && toHex(recovered)).toBe(signer)
  })

  test('the records give the root, and every receipt its path', () => {
    const ops = vector.receipts.map(({ opSeq, opHash }) => ({ opSeq, opHash: fromHex(opHash) }))
    const levels = inputTree(header.firstOpSeq, header.count, ops)
    expect(toHex(inputRootOf(levels))).toBe(vector.header.inputRoot)
    vector.receipts.forEach((receipt, i) => {
      const path = inputPath(levels, receipt.opSeq - header.firstOpSeq)
      expect(path.map(toHex)).toEqual(receipt.path)
      const op = ops[i] as (typeof ops)[number]
      expect(receiptPathIsValid({ header, signature, ...op, path })).toBe(true)
    })
  })
})

test('each header names the one before', () => {
  const before = [`0x${'00'.repeat(32)}`, ...batches.map(({ digest }) => digest)]
  expect(batches.map(({ header }) => header.prevHash)).toEqual(before.slice(0, -1))
})

test('leaves of withdrawals and netted deltas, and their roots', () => {
  const file = read<{
    withdrawals: (Fields & { leaf: string })[]
    withdrawalsRoot: string
    netted: (NettedDelta & { leaf: string })[]
    nettedRoot: string
  }>('leaves.json')
  const withdrawals = file.withdrawals.map((one) => withdrawalLeaf(typed(one) as WithdrawalEntry))
  expect(withdrawals.map(toHex)).toEqual(file.withdrawals.map(({ leaf }) => leaf))
  expect(toHex(sortedPairRoot(withdrawals))).toBe(file.withdrawalsRoot)
  const netted = file.netted.map(nettedLeaf)
  expect(netted.map(toHex)).toEqual(file.netted.map(({ leaf }) => leaf))
  expect(toHex(sortedPairRoot(netted))).toBe(file.nettedRoot)
})
