/** A few hostile sequencers as `npm run test:adversarial` plays them; all of them in test:full. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ACCOUNT_LIES, MATCHING_LIES } from './machineLies.ts'
import { timesShipped } from './shippedWords.ts'
import type { Row } from './stage.ts'

const root = join(import.meta.dirname, '..', '..')
const SHORT = ['wrong-match-order', 'trailing-checkpoints', 'wrong-inbox-cursor'] as const

test('every altered build finds the words that it alters, once', () => {
  for (const { name, patches } of [...MATCHING_LIES, ...ACCOUNT_LIES]) {
    for (const { find } of patches ?? []) {
      expect(timesShipped(find), `${name}: ${find}`).toBe(1)
    }
  }
})

test('a monitor with two URLs and a key ends what is wrong, and nothing else', async () => {
  const lines = await played(SHORT)
  const rows = lines.slice(0, -1) as unknown as readonly Row[]
  expect(rows.map(({ variant }) => variant).sort()).toEqual([...SHORT].sort())
  for (const row of rows) expect(row.problem, row.variant).toBeNull()
  expect(lines.at(-1)).toMatchObject({ killed: 2, refused: 1, missed: 0, honestKilled: 0 })
  const match = rows.find(({ variant }) => variant === 'wrong-match-order')
  expect(match?.firstBadStep).not.toBeNull()
  expect(match?.gas).toBeLessThan(8_000_000)
}, 240_000)

/** Every line of the run, as JSON. */
async function played(names: readonly string[]): Promise<readonly object[]> {
  const args = ['test/adversarial/run.ts', '--json', '--only', names.join(',')]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, text] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    text += chunk
  })
  const code = await new Promise<number>((resolve) => child.on('close', (c) => resolve(c ?? -1)))
  expect(code, out + text).toBe(0)
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
}
