import { type BlobReader, DataUnavailableError, type SourceAnswer } from '@assay/da'
import { expect, test } from 'vitest'
import { createBlobCache, readBlobs } from './blobs.ts'

const hash = (byte: number) => new Uint8Array(32).fill(byte)

function readerThatSays(...answers: SourceAnswer[]): BlobReader {
  return {
    read: async (request) => {
      throw new DataUnavailableError(request, answers)
    },
  }
}

const absent: SourceAnswer = { source: 'a', answer: 'absent', code: '', detail: '' }
const wrong: SourceAnswer = { source: 'b', answer: 'wrong', code: '', detail: '' }
const failed = (code: string): SourceAnswer => ({ source: 'c', answer: 'failed', code, detail: '' })

test('when every source has answered, the blob is missing', async () => {
  for (const answers of [[absent], [absent, wrong], [failed('BEACON_INVALID')]]) {
    const answer = await readBlobs(readerThatSays(...answers), [hash(1)], 5)
    expect(answer).toMatchObject({ kind: 'missing', versionedHash: hash(1) })
  }
})

test('while one source is silent, nobody can say that the blob is missing', async () => {
  const reader = readerThatSays(absent, failed('BEACON_UNREACHABLE'))
  await expect(readBlobs(reader, [hash(1)], 5)).rejects.toMatchObject({ code: 'BLOBS_UNREACHABLE' })
})

test('the cache asks once for each blob, and again after a failure', async () => {
  const asked: number[] = []
  let works = false
  const cache = createBlobCache({
    read: async (request) => {
      asked.push(request.versionedHash[0] as number)
      if (!works) throw new DataUnavailableError(request, [absent])
      return { blob: new Uint8Array(1), source: 'a' }
    },
  })
  expect((await readBlobs(cache, [hash(1)], 5)).kind).toBe('missing')
  works = true
  expect((await readBlobs(cache, [hash(1), hash(2), hash(1)], 5)).kind).toBe('found')
  expect(asked).toEqual([1, 1, 2])
})
