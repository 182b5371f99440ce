import { expect, test } from 'vitest'
import { createReceiptBook } from './receipts.ts'

const op = (opSeq: number, byte: number) => ({ opSeq, opHash: new Uint8Array(32).fill(byte) })

test('a receipt is found, missing or altered by what stands at its opSeq', () => {
  const book = createReceiptBook([op(1, 1), op(2, 2), op(3, 3)])
  book.note(op(1, 1))
  book.note(op(2, 9))
  book.note(op(7, 3))
  expect(book.counts()).toEqual({ given: 3, found: 1, missing: 1, altered: 1, firstAltered: 2 })
})

test('two promises for one opSeq are judged separately', () => {
  const book = createReceiptBook([op(1, 1), op(1, 2)])
  book.note(op(1, 2))
  expect(book.counts()).toMatchObject({ found: 1, altered: 1, firstAltered: 1 })
})

test('a replay that begins anew counts anew', () => {
  const book = createReceiptBook([op(1, 1)])
  book.note(op(1, 1))
  book.clear()
  expect(book.counts()).toMatchObject({ found: 0, missing: 1 })
})
