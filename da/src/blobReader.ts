/** Asks one source after another, and believes none. Spec: da, verification. */
import { BaseError, type BlobRequest, type BlobSource, toHex } from '@assay/protocol'
import type { BlobChecker } from './blobChecker.ts'
import { KzgError } from './kzg.ts'

export interface FoundBlob {
  readonly blob: Uint8Array
  /** Name of the source that had it. */
  readonly source: string
}

/** Why a source did not help. */
export interface SourceAnswer {
  readonly source: string
  /** `absent`: it says it has no such blob. `failed`: see the code. `wrong`: other bytes. */
  readonly answer: 'absent' | 'failed' | 'wrong'
  /** Code of the error, such as BEACON_UNREACHABLE; empty unless failed. */
  readonly code: string
  readonly detail: string
}

export interface BlobReader {
  /** @throws DataUnavailableError DATA_UNAVAILABLE, KzgError */
  read(request: BlobRequest): Promise<FoundBlob>
}

/** No source had the blob. */
export class DataUnavailableError extends BaseError {
  readonly versionedHash: Uint8Array
  /** One for each source, in the order asked. */
  readonly answers: readonly SourceAnswer[]

  constructor(request: BlobRequest, answers: readonly SourceAnswer[]) {
    const hash = toHex(request.versionedHash)
    const said = answers.map(({ source, answer, detail }) => `${source}: ${detail || answer}`)
    const message = `blob ${hash} of block ${request.blockNumber} not found; ${said.join('; ')}`
    super('DATA_UNAVAILABLE', message, { meta: { versionedHash: hash, answers } })
    this.versionedHash = request.versionedHash
    this.answers = answers
  }

  /** True when some source could not be asked, so that a later attempt may succeed. */
  get someSourceFailed(): boolean {
    return this.answers.some(({ answer }) => answer === 'failed')
  }
}

/** Sources are asked in order; the first that has the right bytes wins. */
export function createBlobReader(
  sources: readonly BlobSource[],
  { checker }: { checker: BlobChecker },
): BlobReader {
  return {
    async read(request) {
      const answers: SourceAnswer[] = []
      for (const source of sources) {
        const result = await ask(source, request)
        if ('answer' in result) answers.push(result)
        else if (await checker.matches(result.blob, request.versionedHash)) return result
        else answers.push({ source: source.name, answer: 'wrong', code: '', detail: '' })
      }
      throw new DataUnavailableError(request, answers)
    },
  }
}

async function ask(source: BlobSource, request: BlobRequest): Promise<FoundBlob | SourceAnswer> {
  try {
    const blob = await source.fetch(request)
    if (blob !== null) return { blob, source: source.name }
    return { source: source.name, answer: 'absent', code: '', detail: '' }
  } catch (error) {
    // Only failures of the source are answers: not those of an assertion or of our own KZG.
    if (!(error instanceof BaseError) || error instanceof KzgError) throw error
    return { source: source.name, answer: 'failed', code: error.code, detail: error.message }
  }
}
