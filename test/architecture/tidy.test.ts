import { expect, test } from 'vitest'
import { problemsOf } from '../../scripts/tidy.ts'

test.each([
  ['export async function a() {}', 'async in a pure room'],
  ['export const a = Math.random()', 'Math.random in a pure room'],
  ["import { readFileSync } from 'fs'", 'a pure room imports fs'],
  ["export const a = import('./b.ts')", 'a dynamic import in a pure room'],
])('a pure room may not contain: %s', (text, sentence) => {
  expect(problemsOf('engine/src/a.ts', text).join()).toContain(sentence)
  expect(problemsOf('engine/src/a.test.ts', text)).toEqual([])
  expect(problemsOf('sequencer/src/a.ts', text)).toEqual([])
})

test('a line has at most 100 columns and a file at most 400 lines', () => {
  expect(problemsOf('sdk/src/a.ts', 'x'.repeat(101))).toHaveLength(1)
  expect(problemsOf('sdk/src/a.ts', 'x\n'.repeat(401))).toHaveLength(1)
  expect(problemsOf('sdk/src/a.ts', `${'x'.repeat(100)}\n`.repeat(400))).toEqual([])
  expect(problemsOf('contracts/src/A.sol', 'x\n'.repeat(401))).toHaveLength(1)
  expect(problemsOf('contracts/src/generated/A.sol', 'x\n'.repeat(401))).toEqual([])
})

test('leftovers and paths of one machine are found in prose too', () => {
  expect(problemsOf('README.md', `${'TO'}DO write this`)).toHaveLength(1)
  expect(problemsOf('README.md', `see ${'/ho'}me/someone/notes`)).toHaveLength(1)
})
