/** What is done about a wrong claim. Spec: verification, "Evidence". */
import { join } from 'node:path'
import type { Evidence } from '@assay/verifier'
import { writeWhole } from './stateFile.ts'

/** Called for every wrong claim, again after a restart or reorganisation: must be idempotent. */
export interface Disputer {
  /** Resolves to one sentence that says what was done. Errors are reported and do not end it. */
  onWrongClaim(evidence: Evidence): Promise<string>
}

/** Writes `<claimId>.evidence.json` and sends nothing: this does not stop the claim. */
export function createEvidenceWriter(directory: string): Disputer {
  return {
    async onWrongClaim(evidence) {
      const name = `${evidence.claimId}.evidence.json`
      await writeWhole(directory, name, `${JSON.stringify(evidence, null, 2)}\n`)
      return `evidence written to ${join(directory, name)}; no transaction was sent`
    },
  }
}
