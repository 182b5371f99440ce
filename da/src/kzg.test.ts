import { BLOB_BYTES } from '@assay/protocol'
import * as native from 'c-kzg'
import { verifyBlobKzgProof, verifyCellKzgProofBatch, verifyKzgProof } from 'c-kzg'
import { commitmentsToVersionedHashes } from 'viem'
import { afterAll, expect, test } from 'vitest'
import { elementOf, pointOfElement } from './fieldElements.ts'
import { createJavascriptKzg, createKzg, createNativeKzg } from './kzg.ts'
import { prepareSidecar } from './sidecar.ts'

/** Field elements that differ, first bytes zero as in a payload. */
const blob = Uint8Array.from({ length: BLOB_BYTES }, (_, i) =>
  i % 32 === 0 ? 0 : (Math.imul(i, 2_654_435_761) >>> 11) & 255,
)
const kzg = createNativeKzg()
const javascript = createJavascriptKzg()
native.loadTrustedSetup(0)

afterAll(async () => {
  await kzg.stop()
  await javascript.stop()
})

test('each opening proves the bytes of its own element', async () => {
  const commitment = await kzg.commit(blob)
  for (const index of [0, 1, 17, 1234, 4095]) {
    const { proof, value } = await kzg.openElement(blob, index)
    expect(value).toEqual(elementOf(blob, index))
    const point = pointOfElement(index)
    expect(verifyKzgProof(commitment, point, value, proof)).toBe(true)
    expect(verifyKzgProof(commitment, pointOfElement(index ^ 1), value, proof)).toBe(false)
  }
})

test('both implementations give the same bytes', async () => {
  const commitment = await javascript.commit(blob)
  expect(commitment).toEqual(await kzg.commit(blob))
  expect(await javascript.cellProofs(blob)).toEqual(await kzg.cellProofs(blob))
  expect(await javascript.blobProof(blob, commitment)).toEqual(
    await kzg.blobProof(blob, commitment),
  )
  expect(await javascript.openElement(blob, 1234)).toEqual(await kzg.openElement(blob, 1234))
})

test('a version 1 sidecar has 128 valid cell proofs for each blob', async () => {
  const other = blob.slice()
  other[5] = 77
  const sidecar = await prepareSidecar([blob, other], kzg)
  expect(sidecar.proofs).toHaveLength(256)
  for (const [b, each] of sidecar.blobs.entries()) {
    const commitments = Array.from({ length: 128 }, () => sidecar.commitments[b] as Uint8Array)
    const proofs = sidecar.proofs.slice(128 * b, 128 * b + 128)
    const indices = commitments.map((_, i) => i)
    const cells = native.computeCells(each)
    expect(verifyCellKzgProofBatch(commitments, indices, cells, [...proofs])).toBe(true)
  }
  const expected = commitmentsToVersionedHashes({
    commitments: [...sidecar.commitments],
    to: 'bytes',
  })
  expect(sidecar.versionedHashes).toEqual(expected)
})

test('a version 0 sidecar has one valid proof for each blob', async () => {
  const { commitments, proofs } = await prepareSidecar([blob], kzg, 0)
  const [commitment, proof] = [commitments[0] as Uint8Array, proofs[0] as Uint8Array]
  expect(proofs).toHaveLength(1)
  expect(verifyBlobKzgProof(blob, commitment, proof)).toBe(true)
})

test('an element that is not below the modulus is refused, and the worker lives on', async () => {
  const wrong = new Uint8Array(BLOB_BYTES).fill(255)
  await expect(kzg.commit(wrong)).rejects.toMatchObject({ code: 'KZG_INVALID_BLOB' })
  await expect(javascript.commit(wrong)).rejects.toMatchObject({ code: 'KZG_INVALID_BLOB' })
  expect(await kzg.commit(blob)).toHaveLength(48)
})

test('requests beyond the queue are refused; those that wait fail when it stops', async () => {
  const busy = createKzg()
  expect(busy.kind).toBe('native c-kzg')
  const waiting = Promise.allSettled(Array.from({ length: 64 }, () => busy.commit(blob)))
  await expect(busy.commit(blob)).rejects.toMatchObject({ code: 'KZG_QUEUE_FULL' })
  await busy.stop()
  for (const outcome of await waiting) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'KZG_STOPPED' } })
  }
  await expect(busy.commit(blob)).rejects.toMatchObject({ code: 'KZG_STOPPED' })
})

test('stopped in the middle of its work it ends, and takes nobody with it', async () => {
  const busy = createNativeKzg()
  await busy.commit(blob)
  const proofs = busy.cellProofs(blob)
  await Promise.all([busy.stop(), expect(proofs).rejects.toMatchObject({ code: 'KZG_STOPPED' })])
}, 60_000)

test('the implementation that runs is named', async () => {
  expect(createKzg({ prefer: 'javascript' }).kind).toBe('javascript')
  expect(createKzg().kind).toBe('native c-kzg')
})
