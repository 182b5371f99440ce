import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generatedFiles } from '../../scripts/gen.ts'
import { textOf, VECTOR_FOLDER, vectorFiles } from './vectors.ts'

const home = join(import.meta.dirname, '..', '..')

test('generated files say what the protocol and the contracts say now', () => {
  const stale = [...generatedFiles()].filter(
    ([path, text]) => readFileSync(join(home, path), 'utf8') !== text,
  )
  // `npm run gen` writes them.
  expect(stale.map(([path]) => path)).toEqual([])
}, 60_000)

test('the committed vectors are what TypeScript computes', async () => {
  for (const [name, file] of await vectorFiles()) {
    expect(readFileSync(join(VECTOR_FOLDER, `${name}.json`), 'utf8'), name).toBe(textOf(file))
  }
}, 60_000)
