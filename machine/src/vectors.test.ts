import { readFileSync } from 'node:fs'
import { authenticateWith, type ItemResult } from '@assay/engine'
import {
  checkpointOf,
  decodeGenesis,
  domainSeparator,
  fromHex,
  genesisLeaves,
  genesisOutcome,
  outcomeHash,
  toHex,
} from '@assay/protocol'
import { createNativeHasher } from '@assay/state/native'
import { describe, expect, test } from 'vitest'
import { createMachine, replay, withdrawalProof } from './index.ts'

const NAMES = ['trade', 'longTaker', 'forced']

interface Vector {
  readonly domain: { readonly chainId: number; readonly vault: string; readonly shard: number }
  readonly genesis: string
  readonly genesisOutcomeHash: string
  readonly context: {
    readonly firstOpSeq: number
    readonly groups: number
    readonly tFirst: number
    readonly tLast: number
    readonly inboxFrom: number
    readonly inboxTo: number
    readonly inclusionTime: number
    readonly maxLag: number
    readonly domainSeparator: string
  }
  readonly inbox: readonly string[]
  readonly groups: readonly (string | null)[]
  readonly items: readonly unknown[]
  readonly trace: readonly { readonly checkpoint: string; readonly image: string }[]
  readonly outcome: unknown
  readonly outcomeHash: string
  readonly withdrawals: readonly unknown[]
  readonly netted: readonly unknown[]
  readonly nettedRoot: string
}

function read(name: string): Vector {
  const file = new URL(`../../spec/vectors/machine/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as Vector
}

/** Bytes as hex and big integers as decimal strings, as the vectors write them. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, field: unknown) => {
      if (field instanceof Uint8Array) return toHex(field)
      return typeof field === 'bigint' ? field.toString() : field
    }),
  )
}

describe.each(NAMES)('vector %s', (name) => {
  const vector = read(name)
  const genesis = decodeGenesis(fromHex(vector.genesis))
  if (genesis === null) throw new Error('the genesis of a vector decodes')
  const separator = domainSeparator({ ...vector.domain, vault: fromHex(vector.domain.vault) })
  const machine = createMachine({
    leaves: genesisLeaves(genesis),
    authenticate: authenticateWith(separator),
    hasher: createNativeHasher(),
  })
  const parent = genesisOutcome(genesis, machine.stateRoot())
  const groups = vector.groups.map((group) => (group === null ? null : fromHex(group)))
  const items: ItemResult[] = []
  const result = replay(
    machine,
    { ...vector.context, domainSeparator: separator },
    { inboxWords: vector.inbox.map(fromHex), groupAt: (k) => groups[k] ?? null },
    (item) => items.push(item),
  )

  test('starts at the confirmed genesis outcome', () => {
    expect(toHex(outcomeHash(parent))).toBe(vector.genesisOutcomeHash)
    expect(toHex(separator)).toBe(vector.context.domainSeparator)
  })

  test('gives every item its status, clock and steps', () => {
    const found = items.map(({ status, recordType, at, groups: taken, clock, steps }) => {
      return { status, recordType, at, groups: taken, clock, steps: steps.map(({ kind }) => kind) }
    })
    expect(found).toEqual(vector.items)
  })

  test('closes the same checkpoints at the same places', () => {
    const expected = vector.trace.map(({ image, ...mark }) => mark)
    expect(plain(result.trace)).toEqual(expected)
    for (const { image, checkpoint } of vector.trace) {
      expect(toHex(checkpointOf(fromHex(image)))).toBe(checkpoint)
    }
  })

  test('ends in the same outcome, withdrawals and netted deltas', () => {
    expect(plain(result.outcome)).toEqual(vector.outcome)
    expect(toHex(outcomeHash(result.outcome))).toBe(vector.outcomeHash)
    const { withdrawals } = result
    const proven = withdrawals.map((entry) => {
      return { ...entry, proof: withdrawalProof(withdrawals, entry.index) }
    })
    expect(plain(proven)).toEqual(vector.withdrawals)
    expect(plain(result.netted)).toEqual(vector.netted)
    expect(toHex(result.nettedRoot)).toBe(vector.nettedRoot)
  })
})

test.each(['longTaker', 'forced'])('%s is interrupted while its copies are loaded', (name) => {
  const loaded = read(name).trace.filter(({ image }) => fromHex(image)[260] === 1)
  expect(loaded.length).toBeGreaterThanOrEqual(3)
})
