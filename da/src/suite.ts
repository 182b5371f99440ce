/** The conformance suite that every blob source passes, whatever stands behind it. */
import { strict as check } from 'node:assert'
import { BaseError, type BlobRequest, type BlobSource } from '@assay/protocol'

/** One source in three conditions. */
export interface BlobSourceSubject {
  /** Has the blob. */
  readonly source: BlobSource
  readonly blob: Uint8Array
  readonly request: BlobRequest
  /** The same, after one byte of what it keeps or sends was altered. */
  readonly altered: BlobSource
  /** The same, out of order. */
  readonly unreachable: BlobSource
}

export interface BlobSourceCase {
  readonly name: string
  /** Rejects when the source breaks the rule. */
  run(subject: BlobSourceSubject): Promise<void>
}

/** One test each; needs no test runner. */
export const blobSourceCases: readonly BlobSourceCase[] = [
  {
    name: 'what was put comes back byte for byte, twice',
    async run({ source, blob, request }) {
      check.deepEqual(await source.fetch(request), blob)
      check.deepEqual(await source.fetch(request), blob)
    },
  },
  {
    name: 'a hash that nobody put is absent, not an error',
    async run({ source, request }) {
      const versionedHash = request.versionedHash.slice()
      versionedHash[31] = (versionedHash[31] as number) ^ 1
      check.equal(await source.fetch({ ...request, versionedHash }), null)
    },
  },
  {
    name: 'bytes with one altered are not given out',
    async run({ altered, request }) {
      check.equal(await altered.fetch(request), null)
    },
  },
  {
    name: 'a source out of order says so, instead of "absent"',
    async run({ unreachable, request }) {
      await check.rejects(
        unreachable.fetch(request),
        (error) => error instanceof BaseError && error.code.endsWith('_UNREACHABLE'),
      )
    },
  },
]
