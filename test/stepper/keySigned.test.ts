/** What the flows of the comparison hold of session keys. Spec: matching, "BEGIN_OP" 4 and 5. */
import { createFastEngine } from '@assay/engine'
import { randomFlow, replay } from '@assay/engine/suite'
import { decodeRecord, RecordType, statusName } from '@assay/protocol'
import { expect, test } from 'vitest'
import { authenticateCheaply, signCheaply } from '../diff/cheapSignatures.ts'
import { SHAPES } from './differential.ts'

const SEED = 1

test('keys sign, are too late, out of scope, revoked and forged in the flows', () => {
  const signed = new Map<string, number>()
  for (const [i, shape] of [...SHAPES, ...SHAPES].entries()) {
    const { leaves, submissions } = randomFlow(SEED + i, { ...shape, signRecord: signCheaply })
    const engine = createFastEngine({ leaves, authenticate: authenticateCheaply })
    for (const submission of submissions) {
      let at = -submission.inbox.length
      for (const { groups, status } of replay(engine, submission)) {
        const from = at
        at += from < 0 ? 1 : groups
        if (from < 0) continue
        const record = decodeRecord((index) => submission.groups[from + index] ?? null)
        if (record.kind !== 'signed') continue
        const { key, type } = record.terms
        const by = key !== 0 ? 'key' : type === RecordType.SET_KEY ? 'owner' : 'nobody'
        const what = `${by}: ${statusName(status)}`
        signed.set(what, (signed.get(what) ?? 0) + 1)
      }
      engine.end()
    }
  }
  const least = { OK: 10, KEY_INVALID: 10, KEY_EXPIRED: 10, KEY_SCOPE: 10, BAD_SIGNATURE: 2 }
  for (const [status, times] of Object.entries(least)) {
    expect(signed.get(`key: ${status}`) ?? 0, `seed ${SEED}, key: ${status}`).toBeGreaterThan(times)
  }
  expect(signed.get('owner: OK') ?? 0, `seed ${SEED}`).toBeGreaterThan(10)
  expect(signed.get('owner: KEY_INVALID') ?? 0, `seed ${SEED}`).toBeGreaterThan(1)
})
