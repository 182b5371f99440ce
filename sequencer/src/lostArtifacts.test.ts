/** Artifacts that are gone: dropped by an earlier process, or lost. */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLeafStore } from '@assay/store'
import { Level } from '@assay/store/suite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pathsOf } from './recovery.ts'
import { startTestCore, testConfig, tradeRounds } from './testRig.ts'

let folder: string
let origin: string
let last = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-lost-'))
  origin = join(folder, 'origin')
  await tradeRounds(origin, [1, 6])
  const store = await createLeafStore(pathsOf(origin).leaves)
  last = (await store.read())?.point.submission as number
  expect(await store.firstArtifact()).toBe(1)
  await store.close()
}, 60_000)
afterAll(() => rm(folder, { recursive: true }))

/** What a start answers for a submission; `lost` are gone from LevelDB. */
async function answerFor(
  submission: number,
  lost: readonly number[],
  confirmed: number,
  dropped = confirmed,
) {
  const data = await mkdtemp(join(folder, 'venue-'))
  await cp(origin, data, { recursive: true })
  const level = new Level<Uint8Array, Uint8Array>(pathsOf(data).leaves, { keyEncoding: 'view' })
  for (const one of lost) await level.del(Uint8Array.of(0x41, 0, 0, 0, 0, 0, 0, 0, one))
  await level.close()
  const failed = Promise.withResolvers<string>()
  const onFatal = (error: unknown) => failed.resolve((error as { code: string }).code)
  const { core } = await startTestCore(testConfig(data), { confirmed, dropped, onFatal })
  const found = core.commitment.artifact(submission).then(
    (one) => one?.submission ?? null,
    (error: { code: string }) => `asked: ${error.code}`,
  )
  const answer = await found
  if (answer === 'asked: LEAVES_DAMAGED') expect(await failed.promise).toBe('LEAVES_DAMAGED')
  await core.stop()
  return answer
}

const upTo = (submission: number) => Array.from({ length: submission }, (_, i) => i + 1)

test('what an earlier process dropped is gone, and nothing else is taken for it', async () => {
  expect(last).toBeGreaterThan(5)
  expect(await answerFor(2, upTo(3), last)).toBe(null)
  expect(await answerFor(4, upTo(3), last)).toBe(4)
  // Two in a row, with others before them.
  expect(await answerFor(4, [3, 4], last)).toBe('asked: LEAVES_DAMAGED')
  // All of them, and what nobody may have dropped.
  expect(await answerFor(1, [1], 0)).toBe('asked: LEAVES_DAMAGED')
  expect(await answerFor(3, upTo(3), 2)).toBe('asked: LEAVES_DAMAGED')
  expect(await answerFor(2, upTo(3), 2)).toBe(null)
  // Confirmed when the earlier process looked, not as an endpoint has it that lags.
  expect(await answerFor(3, upTo(3), 2, 3)).toBe(null)
})
