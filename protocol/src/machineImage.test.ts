import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isZero, toHex, uint256 } from './bytes.ts'
import { sha256, ZERO_HASH } from './hashing.ts'
import * as layout from './layout.ts'
import {
  checkpointOf,
  END_WEIGHT,
  encodeImage,
  idleRegisters,
  Phase,
  StepKind,
  stepWeight,
} from './machineImage.ts'
import { SCHEMA_HASH, schemaText } from './schema.ts'
import { Status, statusName } from './status.ts'
import { endCheckpoint } from './submission.ts'

const root = join(import.meta.dirname, '../..')
const page = (name: string) => readFileSync(join(root, 'spec', name), 'utf8')
const fill = (byte: number, size = 32) => new Uint8Array(size).fill(byte)

const idle = idleRegisters({
  phase: Phase.IDLE,
  groupNext: 0x0102,
  inboxNext: 3,
  opSeqNext: 4,
  clock: 5,
})
const roots = {
  stateRoot: fill(1),
  rollbackRoot: fill(2),
  assetsRoot: fill(3),
  slotsRoot: fill(4),
  bidsRoot: fill(5),
  asksRoot: fill(6),
}

test('between records words 8 to 23 are zero and word 3 holds the cursors', () => {
  const image = encodeImage(idle, { ...roots, rollbackRoot: ZERO_HASH })
  expect(image.length).toBe(768)
  expect(isZero(image, 256)).toBe(true)
  expect(isZero(image, 32, 96)).toBe(true)
  const cursors = '0x0100' + '0102' + '000000000003' + '000000000004' + '000000000005'
  expect(toHex(image.subarray(96, 118))).toBe(cursors)
  expect(isZero(image, 118, 192)).toBe(true)
})

test('loaded copies stand in words 8 to 22', () => {
  const chunks = { head: fill(0x20), config: fill(0x21), config2: ZERO_HASH, fees: fill(0x22) }
  const loaded = {
    account: 7,
    market: 1,
    remaining: 8,
    received: 9,
    rebates: 10,
    takerRate: 11,
    price: 0x01020304,
    isAllOrNothing: false,
    accountHead: fill(0x23),
    base: { free: 12, locked: 13, lockEpoch: 14 },
    quote: { free: 15, locked: 0, lockEpoch: 0 },
    chunks,
  }
  const image = encodeImage({ ...idle, phase: Phase.MATCH, loaded }, roots)
  const word = (index: number) => toHex(image.subarray(32 * index, 32 * index + 32))
  const numbers = '00000007' + '01' + '000000000008' + '0000000000000009' + '000000000000000a'
  expect(word(8)).toBe(`0x${numbers}00000b0000`)
  expect(word(9)).toBe(toHex(fill(0x23)))
  expect([word(10), word(11)]).toEqual([toHex(fill(3)), toHex(fill(4))])
  expect(word(12)).toBe(`0x000000000000000c000000000000000d0000000e${'00'.repeat(12)}`)
  const container = [14, 15, 16, 17, 18, 19, 20, 21].map(word)
  const chunk = [fill(0x20), fill(5), fill(6), fill(0x21), ZERO_HASH, fill(0x22)].map(toHex)
  expect(container).toEqual([...chunk, toHex(ZERO_HASH), toHex(ZERO_HASH)])
  expect(word(22)).toBe(`0x01020304${'00'.repeat(28)}`)
  expect(isZero(image, 23 * 32)).toBe(true)
})

test('a checkpoint is the first 31 bytes of the hash of the image', () => {
  const image = encodeImage(idle, roots)
  expect(toHex(checkpointOf(image))).toBe(toHex(sha256(image).slice(0, 31)))
})

test('the last checkpoint follows from the outcome alone', () => {
  const totals = [{ asset: 1, depositsConsumed: 9n, withdrawalsEmitted: 2n }]
  const outcome = {
    stateRoot: fill(1),
    withdrawalsRoot: fill(2),
    withdrawalCount: 1,
    inboxNext: 3,
    clock: 5,
    totals,
  }
  const image = new Uint8Array(768)
  image.set(fill(1), 0)
  image.set([Phase.DONE, 0, 0, 6, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 5], 96)
  image.set(fill(2), 128)
  image.set([0, 1], 160)
  image.set(uint256(2), 192)
  const entry = new Uint8Array(32)
  entry.set([1], 0)
  entry.set([9], 12)
  entry.set([2], 24)
  image.set(sha256(entry), 224)
  const cursors = { groups: 6, opSeqNext: 4 }
  expect(toHex(endCheckpoint(outcome, cursors))).toBe(toHex(checkpointOf(image)))
})

test('weights are those of the table in machine.md', () => {
  const rows = [
    ...page('machine.md').matchAll(/^\| (\w+) +\| (\d+) .*\| ([\d,]+) +\| ([\d,]+) +\|$/gm),
  ]
  const told = rows.map(([, name, code, gas, bytes]) => {
    const number = (text = '') => Number(text.replaceAll(',', ''))
    return { name, code: number(code), gas: number(gas), bytes: number(bytes) }
  })
  expect(told.length).toBe(13)
  for (const { name, code, gas, bytes } of told) {
    expect(Phase[name as keyof typeof Phase]).toBe(code)
    expect(stepWeight(code as Phase, 0)).toEqual({ gas, bytes })
  }
  expect(stepWeight(Phase.IDLE, 0)).toEqual(END_WEIGHT)
  expect(stepWeight(Phase.IDLE, 3)).toEqual({ gas: 130_000 + 720_000, bytes: 3_072 + 3_840 })
})

test('step kinds are those that machine.md numbers', () => {
  for (const [name, code] of Object.entries(StepKind)) {
    expect(page('machine.md').replace(/\s+/g, ' ')).toContain(`${name} ${code}`)
  }
})

test('statuses are those of the table in wire.md, by code and name', () => {
  const rows = [...page('wire.md').matchAll(/^\| (\d+) +\| ([A-Z_]+) +\|/gm)]
  expect(rows.map(([, code, name]) => [Number(code), name])).toEqual(
    Object.entries(Status).map(([name, code]) => [code, name]),
  )
  expect(statusName(18)).toBe('SLOT_IN_USE')
  expect(statusName(99)).toBe('STATUS_99')
})

test('fields of a layout do not overlap', () => {
  const tables = Object.entries(layout).filter(([name]) => name === name.toUpperCase())
  for (const [name, table] of tables) {
    // The inbox and key layouts overlay kinds; other tables are one struct each.
    if (typeof table !== 'object' || name === 'INBOX') continue
    const fields = Object.values(table as layout.Layout).toSorted(([a], [b]) => a - b)
    fields.slice(1).forEach(([offset], i) => {
      const [before, size] = fields[i] as layout.Field
      expect(offset, name).toBeGreaterThanOrEqual(before + size)
    })
  }
})

test('the schema hash is the committed one: a change of any shared table shows here', () => {
  const path = 'spec/vectors/wire/schema.json'
  const { schemaHash } = JSON.parse(readFileSync(join(root, path), 'utf8'))
  expect(toHex(SCHEMA_HASH)).toBe(schemaHash)
  expect(schemaText()).toContain('"MAX_BUDGET":64')
})
