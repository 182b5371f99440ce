import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fromHex, toHex } from './bytes.ts'
import { decodeRecord } from './codec.ts'
import { sha256 } from './hashing.ts'
import { GROUP_BYTES } from './limits.ts'
import { Status } from './status.ts'

interface GroupVector {
  readonly name: string
  readonly status: number
  readonly groups: number
  readonly opHash?: string
  readonly bytes: string
}

const path = join(import.meta.dirname, '../../spec/vectors/wire/groups.json')
const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: GroupVector[] }

const KINDS: Readonly<Record<number, string>> = {
  [Status.OK]: 'signed',
  [Status.MALFORMED]: 'malformed',
  [Status.OP_NOT_ENABLED]: 'disabled',
}

test.each(cases.map((one) => [one.name, one] as const))('%s', (_, vector) => {
  const bytes = fromHex(vector.bytes)
  const decoded = decodeRecord((i) => {
    const group = bytes.subarray(i * GROUP_BYTES, (i + 1) * GROUP_BYTES)
    return group.length === GROUP_BYTES ? group : null
  })
  const kind = KINDS[vector.status]
  expect([decoded.kind, decoded.groups]).toEqual([kind, vector.groups])
  if (vector.opHash !== undefined) expect(toHex(sha256(bytes))).toBe(vector.opHash)
})

test('every verdict and every length occur', () => {
  expect(new Set(cases.map(({ status }) => status))).toEqual(new Set([0, 1]))
  const lengths = cases.filter(({ status }) => status !== 1).map(({ groups }) => groups)
  expect(new Set(lengths)).toEqual(new Set([1, 2, 3]))
})
