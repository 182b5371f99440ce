import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BLOB_BYTES, toHex } from '@assay/protocol'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Archive, createArchive } from './archive.ts'
import { createBlobChecker } from './blobChecker.ts'
import { createNativeKzg } from './kzg.ts'
import { prepareSidecar } from './sidecar.ts'
import { type BlobSourceSubject, blobSourceCases } from './suite.ts'

const kzg = createNativeKzg()
const checker = createBlobChecker(kzg)
const blob = new Uint8Array(BLOB_BYTES)
blob[31] = 9
const corrupt: string[] = []
let root: string
let archive: Archive
let subject: BlobSourceSubject

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'assay-archive-'))
  const { versionedHashes } = await prepareSidecar([blob], kzg, 0)
  const versionedHash = versionedHashes[0] as Uint8Array
  const file = `${toHex(versionedHash)}.blob`
  archive = createArchive({ directory: join(root, 'good'), checker })
  await archive.put(blob, versionedHash)

  const directory = join(root, 'altered')
  const altered = createArchive({ directory, checker, onCorrupt: (path) => corrupt.push(path) })
  await altered.put(blob, versionedHash)
  const bytes = await readFile(join(directory, file))
  bytes[4000] = 1
  await writeFile(join(directory, file), bytes)

  await writeFile(join(root, 'noDirectory'), '')
  const unreachable = createArchive({ directory: join(root, 'noDirectory'), checker })
  const request = { versionedHash, blockNumber: 1 }
  subject = { source: archive, blob, request, altered, unreachable }
})

afterAll(async () => {
  await rm(root, { recursive: true })
  await kzg.stop()
})

for (const { name, run } of blobSourceCases) test(`archive: ${name}`, () => run(subject))

test('an altered file is reported with its name', async () => {
  corrupt.length = 0
  await subject.altered.fetch(subject.request)
  expect(corrupt).toEqual([join(root, 'altered', `${toHex(subject.request.versionedHash)}.blob`)])
})

test('a truncated file is absent', async () => {
  const path = join(root, 'altered', `${toHex(subject.request.versionedHash)}.blob`)
  await writeFile(path, blob.subarray(0, 100))
  expect(await subject.altered.fetch(subject.request)).toBeNull()
})

test('bytes are not kept under a hash that is not theirs, and nothing is left behind', async () => {
  const other = blob.slice()
  other[63] = 1
  const wrong = archive.put(other, subject.request.versionedHash)
  await expect(wrong).rejects.toMatchObject({ code: 'ARCHIVE_WRONG_BLOB' })
  expect(await readdir(join(root, 'good'))).toHaveLength(1)
})

test('a blob that is kept already may be put again', async () => {
  await archive.put(blob, subject.request.versionedHash)
  expect(await readdir(join(root, 'good'))).toHaveLength(1)
  expect(await archive.fetch(subject.request)).toEqual(blob)
})
