/** When what stands on L1 counts as what the log says. */
import { GROUP_BYTES, type Inputs, inboxHash, type Outcome } from '@assay/protocol'
import type { Cursors, PostedInputs } from '@assay/settlement'
import { expect, test } from 'vitest'
import type { SubmissionArtifact } from './artifact.ts'
import { createPostedCheck } from './postedCheck.ts'

const ID = new Uint8Array(32).fill(7)
const word = new Uint8Array(32).fill(3)
const groups = [1, 2].map((byte) => new Uint8Array(GROUP_BYTES).fill(byte))
const artifact = {
  ...{ submission: 2, firstOpSeq: 5, tFirst: 40_000, tLast: 50_000, inboxFrom: 3, inboxTo: 4 },
  ...{ inbox: [word], records: new Uint8Array(Buffer.concat(groups)), trace: [] },
  ...{ outcome: {} as Outcome, parentOutcome: {} as Outcome },
} as unknown as SubmissionArtifact

const inputs: Inputs = {
  ...{ prevInputsId: word, versionedHashes: [word], groups: 2 },
  ...{ tFirst: 40_000, tLast: 50_000, inboxTo: 4, inboxHash: inboxHash([word]) },
  ...{ originNumber: 1, originHash: word },
}
const cursors: Cursors = {
  ...{ lastInputsId: ID, nextIndex: 3, nextOpSeq: 7, nextInbox: 4, lastTLast: 50_000 },
}

/** The log has cut two submissions, and has a third one open when so asked. */
function rig(posted: Partial<PostedInputs> = {}, position = { submission: 2, open: null }) {
  const event = { index: 2, inputsId: ID, firstOpSeq: 5, inboxFrom: 3, inputs, ...posted }
  let reads = 0
  const check = createPostedCheck({
    config: { fault: null },
    core: {
      ledger: { position: () => position as never },
      commitment: { artifact: async (submission) => (submission === 2 ? artifact : null) },
    },
    settlement: {
      info: async () => ({ deploymentBlock: 1 }) as never,
      latestBlock: async () => ({ number: 9, hash: '0x', timestamp: 9 }),
      block: async (number) => ({ number, hash: '0x', timestamp: number }),
      submissions: async () => {
        reads += 1
        return [event as PostedInputs]
      },
    },
  })
  return { check, reads: () => reads }
}

const DIVERGED = { code: 'SETTLEMENT_DIVERGED' }

test('what is the same passes, and is looked for once', async () => {
  const { check, reads } = rig()
  await check.check(cursors)
  await check.check(cursors)
  expect(reads()).toBe(1)
})

test('the submission that is open here must not stand there', async () => {
  const open = { submission: 2, open: { tFirst: 1, items: 1 } }
  await expect(rig({}, open as never).check.check(cursors)).rejects.toMatchObject(DIVERGED)
})

test('each thing that differs stops the venue, in cursors as in inputs', async () => {
  for (const other of [{ nextOpSeq: 8 }, { nextInbox: 5 }, { lastTLast: 49_999 }]) {
    const answer = rig().check.check({ ...cursors, ...other })
    await expect(answer).rejects.toMatchObject(DIVERGED)
  }
  const differing: Partial<Inputs>[] = [
    ...[{ groups: 3 }, { tFirst: 39_999 }, { tLast: 1 }, { inboxTo: 5 }, { inboxHash: ID }],
  ]
  const posted = differing.map((other) => ({ inputs: { ...inputs, ...other } }))
  for (const other of [...posted, { firstOpSeq: 4 }, { inboxFrom: 2 }]) {
    await expect(rig(other).check.check(cursors)).rejects.toMatchObject(DIVERGED)
  }
})

test('inputs that the endpoint does not tell are asked for again', async () => {
  const { check, reads } = rig({ inputsId: word })
  for (let look = 1; look <= 2; look++) {
    await expect(check.check(cursors)).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER' })
    expect(reads()).toBe(look)
  }
})

test('inputs of this process need no look', async () => {
  const { check, reads } = rig()
  check.note(ID)
  await check.check(cursors)
  expect(reads()).toBe(0)
})
