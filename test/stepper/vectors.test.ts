import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { textOf } from './vectorFile.ts'
import { VECTOR_FOLDER, vectorFiles } from './vectors.ts'

test('the committed vectors are what TypeScript computes', () => {
  for (const [name, file] of vectorFiles()) {
    expect(readFileSync(join(VECTOR_FOLDER, `${name}.json`), 'utf8'), name).toBe(textOf(file))
  }
}, 60_000)
