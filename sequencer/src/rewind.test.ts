import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toHex } from '@assay/protocol'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openJournal } from './recovery.ts'
import { rewindLog } from './rewind.ts'
import { order, startTestCore, testConfig, tradeRounds } from './testRig.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-rewind-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function entriesIn(directory: string): Promise<string[]> {
  const { log, storage } = await openJournal(directory)
  const found: string[] = []
  for await (const { payload } of log.read(0)) found.push(toHex(payload))
  await storage.close()
  return found
}

test('a rewound venue goes on in a later term, the rest is named', async () => {
  const [old, fresh] = [join(folder, 'old'), join(folder, 'new')]
  await tradeRounds(old, [1, 4])
  const before = await entriesIn(old)
  const report = await rewindLog({ from: old, to: fresh, submission: 3 })
  expect(await entriesIn(old)).toEqual(before)
  const kept = await entriesIn(fresh)
  expect(kept).toEqual(before.slice(0, report.kept))
  const text = await readFile(report.names, 'utf8')
  const names = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
  // Round n is the submission behind n others: the deposits have one of their own.
  const { submission } = names[0] as { submission: number }
  expect(submission).toBe(4)
  expect(report.discardedRecords).toBe(names.length)
  const last = { account: 1, slot: 1, seq: 9 }
  expect(names.at(-1)).toMatchObject(last)

  const { core: whole } = await startTestCore(testConfig(old))
  const oldTerm = whole.report.term
  await whole.stop()
  const { core } = await startTestCore(testConfig(fresh))
  expect(core.ledger.position()).toMatchObject({ submission: 3, open: null })
  // Later than that of any header which the old log has.
  expect(core.report.term).toBe(oldTerm)
  expect(core.history.result(1, 1, last.seq)).toBeNull()
  const again = { account: 1, slot: 1, seq: 8, side: 0, price: 100, quantity: 1 } as const
  expect(await core.intake.submit(order(again))).toMatchObject({ kind: 'accepted' })
  await core.stop()
})

test('nothing is written where the submission was not cut, or a log is there', async () => {
  const [old, fresh] = [join(folder, 'old'), join(folder, 'new')]
  await tradeRounds(old, [1, 1])
  const invalid = { code: 'CONFIG_INVALID' }
  const never = rewindLog({ from: old, to: fresh, submission: 99 })
  await expect(never).rejects.toMatchObject(invalid)
  const empty = rewindLog({ from: old, to: fresh, submission: 0 })
  await expect(empty).rejects.toMatchObject(invalid)
  await rewindLog({ from: old, to: fresh, submission: 1 })
  const twice = rewindLog({ from: old, to: fresh, submission: 1 })
  await expect(twice).rejects.toMatchObject(invalid)
})
