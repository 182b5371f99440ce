import { expect, test } from 'vitest'
import { match } from './match.ts'
import { MIXES } from './mixes.ts'

test('measures every mix, beside a peer that answers the same', async () => {
  const names: string[] = []
  const log = (line: string) => names.push(line.split(':')[0] as string)
  const figures = await match({ messages: 4_000, seed: 3, peerSeconds: 0.05, log })
  expect(names).toEqual(MIXES.map(({ name }) => name))
  const rate = expect.any(Number)
  const mix = expect.objectContaining({
    perSecond: rate,
    ratio: rate,
    peer: expect.objectContaining({ sameReports: true }),
  })
  const mixes = Object.fromEntries(names.map((name) => [name, mix]))
  expect(figures).toMatchObject({ mixes, worstPerSecond: rate, worstRatio: rate })
})
