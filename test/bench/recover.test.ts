import { expect, test } from 'vitest'
import { recover } from './recover.ts'

test('the recovery benchmark finds again what it wrote', async () => {
  const lines: string[] = []
  const figures = await recover({ messages: 6_000, log: (line) => lines.push(line) })
  expect(figures).toMatchObject({ log: { records: 600 }, leaves: { leaves: 1_500 } })
  expect(lines.length).toBeGreaterThan(2)
  expect(figures.leaves.openCpuMs).toBeGreaterThan(0)
})
