import { expect, test } from 'vitest'
import { compareGas } from './compare.ts'

const snapshot = { deposit: 80_000, escape: 130_000 }
const goals = { deposit: 90_000 }

test('equal figures, lower ones and a hundredth more are no problem', () => {
  expect(compareGas(snapshot, { snapshot, goals })).toEqual([])
  const close = { deposit: 70_000, escape: 131_300 }
  expect(compareGas(close, { snapshot, goals })).toEqual([])
})

test('a risen, a missing, a new figure and one above its goal are problems', () => {
  const figures = { deposit: 90_001, refund: 1 }
  expect(compareGas(figures, { snapshot, goals })).toEqual([
    'escape was not measured',
    'deposit takes 90001 gas, the goal is 90000',
    'deposit takes 90001 gas, 80000 before',
    'refund takes 1 gas, the snapshot has no figure',
  ])
})
