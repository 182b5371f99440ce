/** Evidence and proofs of wrong claims as files. Spec: verification, "Evidence". */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { BaseError } from '@assay/protocol'
import type { Evidence, Hex, WrongClaim } from '@assay/verifier'
import {
  faultProofOf,
  killingTransaction,
  NO_PROOF_SENTENCES,
  type ProofParts,
} from './faultProofs.ts'
import { writeFileDurably } from './files.ts'

/** Writes `<claimId>.json`: the evidence at once, with the transaction as soon as there is one. */
export interface FraudWriter {
  readonly write: (evidence: Evidence, wrong: WrongClaim) => void
  /** When every proof is written. */
  done(): Promise<void>
}

/** Null without a directory. Proofs are built one after the other. */
export function createFraudWriter(
  places: { readonly rpc: string; readonly exchange: Hex; readonly fraudOut?: string },
  parts: ProofParts,
  say: (line: string) => void,
): FraudWriter | null {
  const { fraudOut: directory } = places
  if (directory === undefined) return null
  mkdirSync(directory, { recursive: true })
  let last: Promise<void> = Promise.resolve()
  const prove = async (path: string, evidence: Evidence, wrong: WrongClaim) => {
    const built = await faultProofOf(wrong, parts)
    if (typeof built === 'string') {
      say(`no transaction against claim ${evidence.claimId}: ${NO_PROOF_SENTENCES[built]}`)
      return
    }
    const transaction = await killingTransaction(built, places)
    writeFileDurably(path, textOf({ ...evidence, transaction }))
    const bytes = transaction.data.length / 2 - 1
    const gas = transaction.gas === null ? 'refused by L1' : `${transaction.gas} gas`
    say(`the transaction that kills it is in the same file (${gas}, ${bytes} bytes)`)
  }
  return {
    write: (evidence, wrong) => {
      const path = join(directory, `${evidence.claimId}.json`)
      writeFileDurably(path, textOf(evidence))
      say(`evidence against claim ${evidence.claimId} is in ${path}`)
      last = last
        .then(() => prove(path, evidence, wrong))
        .catch((error: unknown) => {
          // An endpoint that failed: the evidence stands, `assay prove` builds the proof anew.
          if (!(error instanceof BaseError)) throw error
          say(`no transaction against claim ${evidence.claimId} now: ${error.message}`)
        })
    },
    done: () => last,
  }
}

function textOf(evidence: Evidence): string {
  return `${JSON.stringify(evidence, null, 2)}\n`
}
