import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockDirectory } from './directoryLock.ts'

test('a directory is held once, and free again afterwards', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-lock-'))
  const unlock = lockDirectory(join(folder, 'data'))
  expect(() => lockDirectory(join(folder, 'data'))).toThrow('Another process uses')
  lockDirectory(join(folder, 'other'))()
  unlock()
  lockDirectory(join(folder, 'data'))()
  rmSync(folder, { recursive: true })
})
