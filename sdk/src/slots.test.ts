import { describe, expect, test } from 'vitest'
import { SlotAllocator } from './slots.ts'

function allocator(open: readonly number[], start = 0) {
  let asked = 0
  const openSlots = async () => {
    asked += 1
    return open
  }
  const slots = new SlotAllocator({ openSlots, wallMs: () => 1_000, start })
  return { slots, asked: () => asked }
}

describe('slots', () => {
  test('open slots are passed over and held ones are not given twice', async () => {
    const { slots, asked } = allocator([1, 3])
    expect([await slots.hold(), await slots.hold(), asked()]).toEqual([2, 4, 1])
  })

  test('a slot comes back when its order is gone, and only after the others', async () => {
    const { slots } = allocator([], 1_021)
    expect([await slots.hold(), await slots.hold(), await slots.hold()]).toEqual([1_022, 1_023, 1])
    slots.release(1_022, false)
    slots.release(1_023, true)
    const rest: number[] = []
    for (let i = 0; i < 1_021; i++) rest.push(await slots.hold())
    expect(rest).toContain(1_022)
    expect(rest).not.toContain(1_023)
    expect(rest).not.toContain(1)
  })

  test('when all are taken it asks again, then says so', async () => {
    const all = Array.from({ length: 1_023 }, (_, i) => i + 1)
    const { slots, asked } = allocator(all)
    await expect(slots.hold()).rejects.toMatchObject({ code: 'NO_FREE_SLOT' })
    expect(asked()).toBe(2)
  })

  test('a seq only rises, by the clock or by one', () => {
    const { slots } = allocator([])
    expect([slots.seq(5), slots.seq(5), slots.seq(6), slots.seq(7, 5_000)]).toEqual([
      1_000, 1_001, 1_000, 5_001,
    ])
  })
})
