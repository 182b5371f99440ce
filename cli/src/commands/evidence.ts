/** `assay evidence check`: derives a wrong claim's evidence anew. Spec: verification. */
import { readFileSync } from 'node:fs'
import { createKzg } from '@assay/da'
import { createMachine } from '@assay/machine'
import {
  checkEvidence,
  createL1Reads,
  EVIDENCE_EXIT_CODES,
  loadSignatures,
  parseEvidence,
} from '@assay/verifier'
import { Command } from 'commander'
import { type BlobPlaces, blobReader } from '../blobReading.ts'
import { CliError } from '../failure.ts'
import { SHARED, urls } from '../flags.ts'
import { createHasher } from '../hasher.ts'
import { emit } from '../output.ts'

/** Options as parsed from the command line. */
export interface EvidenceFlags extends BlobPlaces {
  readonly evidence: string
  readonly rpc: string
  readonly json: boolean
}

/** The command with its options; sets the exit code of the process. */
export function evidenceCommand(): Command {
  const check = new Command('check')
    .description('derive the evidence anew from L1 and blobs: confirmed or refuted')
    .requiredOption('--evidence <file>', 'as --fraud-out or a monitor wrote it')
    .addOption(SHARED.rpc().makeOptionMandatory())
    .option('--beacon <url>', 'beacon endpoint with blobs (may be repeated)', urls)
    .option('--archive <dir>', 'read blobs from here first')
    .option('--json', 'one JSON line', false)
    .addHelpText(
      'after',
      '\nExit codes: 3 confirmed (the claim is wrong), 0 refuted, 4 unavailable, 5 unreachable',
    )
    .action(async (flags: EvidenceFlags) => {
      process.exitCode = await evidenceCheck(flags)
    })
  return new Command('evidence').description('check evidence against a claim').addCommand(check)
}

/** Prints the verdict and resolves to the exit code. @throws CliError USAGE */
export async function evidenceCheck(flags: EvidenceFlags): Promise<number> {
  const given = parseEvidence(readText(flags.evidence))
  if (given === null) throw new CliError('USAGE', `${flags.evidence} is not an evidence file.`)
  if (flags.beacon === undefined && flags.archive === undefined) {
    throw new CliError('USAGE', '--beacon <url> or --archive <dir> is needed to read blobs.')
  }
  const kzg = createKzg()
  try {
    const hasher = await createHasher()
    const l1 = createL1Reads({ rpcUrl: flags.rpc, vault: given.exchange })
    const answer = await checkEvidence(given, {
      l1,
      blobs: blobReader(flags, l1, kzg),
      createMachine: (options) => createMachine({ ...options, hasher }),
      signatures: loadSignatures(),
    })
    const { verdict, sentence, altered } = answer
    emit(flags, { verdict, sentence, altered }, [sentence])
    return EVIDENCE_EXIT_CODES[verdict]
  } finally {
    await kzg.stop()
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new CliError('USAGE', `${path} cannot be read.`)
  }
}
