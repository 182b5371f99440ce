/** `assay prove`: kills a wrong claim on L1. Spec: disputes. */
import { readFileSync } from 'node:fs'
import { createKzg } from '@assay/da'
import { createMachine } from '@assay/machine'
import { fromHex } from '@assay/protocol'
import type { BuiltFaultProof } from '@assay/prover-hooks'
import { createSettlement, type LocalAccount, proveFaultGas } from '@assay/settlement'
import {
  checkEvidence,
  createL1Reads,
  EVIDENCE_EXIT_CODES,
  type Evidence,
  type Hex,
  loadSignatures,
  parseEvidence,
} from '@assay/verifier'
import { Command } from 'commander'
import { type BlobPlaces, blobReader } from '../blobReading.ts'
import { ExitCode } from '../exitCodes.ts'
import { CliError } from '../failure.ts'
import { faultProofOf, NO_PROOF_SENTENCES } from '../faultProofs.ts'
import { address, SHARED, urls, withKey } from '../flags.ts'
import { createHasher } from '../hasher.ts'
import { accountOf, type KeyFlags } from '../keys.ts'
import { killClaim, settleReward } from '../killing.ts'
import { chainIdOf } from '../l1.ts'
import { emit, note } from '../output.ts'

/** Options as parsed from the command line. */
export interface ProveFlags extends BlobPlaces, KeyFlags {
  readonly evidence: string
  readonly rpc: string
  readonly payee?: Hex
  readonly commit: boolean
  readonly dryRun: boolean
  readonly json: boolean
}

/** Refuted evidence is a failure here: nothing was proven. */
const EXIT_CODES = { ...EVIDENCE_EXIT_CODES, confirmed: ExitCode.OK, refuted: ExitCode.FAILED }

/** The command with its options; sets the exit code of the process. */
export function proveCommand(): Command {
  return withKey(new Command('prove'))
    .description('prove a wrong claim on L1: it dies, and half of its bond is the prover’s')
    .requiredOption('--evidence <file>', 'as --fraud-out or a monitor wrote it')
    .addOption(SHARED.rpc().makeOptionMandatory())
    .option('--beacon <url>', 'beacon endpoint with blobs (may be repeated)', urls)
    .option('--archive <dir>', 'read blobs from here first')
    .option('--payee <address>', 'who gets the reward of a commitment (default: the key)', address)
    .option('--commit', 'commit first, so that whoever copies the proof gains nothing', false)
    .option('--dry-run', 'build the proof and let L1 judge it, send nothing; needs no key', false)
    .option('--json', 'one JSON line', false)
    .addHelpText(
      'after',
      '\nOf the file only the claim is taken; all else is derived from L1 and blobs.\n' +
        'Run it again an hour after the kill, and the reward is paid.\n' +
        'Exit codes: 0 the claim is dead (or would die), 1 not proven, 4 unavailable, ' +
        '5 unreachable, 7 key',
    )
    .action(async (flags: ProveFlags) => {
      process.exitCode = await prove(flags)
    })
}

/** Prints what became of the claim and resolves to the exit code. @throws CliError USAGE */
export async function prove(flags: ProveFlags): Promise<number> {
  const given = parseEvidence(readText(flags.evidence))
  if (given === null) throw new CliError('USAGE', `${flags.evidence} is not an evidence file.`)
  if (flags.beacon === undefined && flags.archive === undefined) {
    throw new CliError('USAGE', '--beacon <url> or --archive <dir> is needed to read blobs.')
  }
  const account = flags.dryRun ? null : await accountOf(flags, () => chainIdOf(flags.rpc))
  if (account === null && !flags.dryRun) {
    throw new CliError('KEY_REFUSED', 'Sending needs --keystore <file> or --key-file <file>.')
  }
  const settled = await settledBefore(flags, given, account)
  if (settled !== null) return say(flags, given, settled.sentence, settled.exitCode)
  const answer = await derive(flags, given)
  if ('sentence' in answer) return say(flags, given, answer.sentence, answer.exitCode)
  const { built } = answer
  return account === null ? dryRun(flags, given, built) : send(flags, given, built, account)
}

interface Ending {
  readonly sentence: string
  readonly exitCode: number
}

/** For a claim that no proof can change any more: what is left to do for its reward is done. */
async function settledBefore(
  flags: ProveFlags,
  { claimId, exchange }: Evidence,
  account: LocalAccount | null,
): Promise<Ending | null> {
  const settlement = await createSettlement({
    ...{ rpcUrl: flags.rpc, vault: exchange },
    ...(account === null ? {} : { account }),
  })
  const claim = await settlement.claim(fromHex(claimId))
  if (claim === null) {
    return { sentence: `NOT PROVEN: L1 has no claim ${claimId}`, exitCode: ExitCode.FAILED }
  }
  if (!claim.killed) return null
  const path = flags.commit ? commitmentPath(flags) : null
  const done = account === null ? '' : await settleReward(settlement, fromHex(claimId), path)
  const more = done === '' ? '' : `; ${done}`
  const sentence = `DEAD: claim ${claimId} on submission ${claim.index} was killed before${more}`
  return { sentence, exitCode: ExitCode.OK }
}

function commitmentPath({ evidence }: ProveFlags): string {
  return `${evidence}.commitment.json`
}

/** The proof from L1 and blobs alone, or why there is none. */
async function derive(
  flags: ProveFlags,
  given: Evidence,
): Promise<{ readonly built: BuiltFaultProof } | Ending> {
  const kzg = createKzg()
  try {
    const hasher = await createHasher()
    const l1 = createL1Reads({ rpcUrl: flags.rpc, vault: given.exchange })
    const blobs = blobReader(flags, l1, kzg)
    note(`replaying up to submission ${given.submission}`)
    const { verdict, sentence, wrong } = await checkEvidence(given, {
      ...{ l1, blobs, keepStates: { before: given.submission } },
      createMachine: (options) => createMachine({ ...options, hasher }),
      signatures: loadSignatures(),
    })
    if (wrong === null) return { sentence, exitCode: EXIT_CODES[verdict] }
    note(sentence)
    const built = await faultProofOf(wrong, { l1, blobs, kzg, hasher })
    if (typeof built !== 'string') return { built }
    return { sentence: `NOT PROVEN: ${NO_PROOF_SENTENCES[built]}`, exitCode: ExitCode.FAILED }
  } finally {
    await kzg.stop()
  }
}

async function dryRun(flags: ProveFlags, given: Evidence, built: BuiltFaultProof) {
  const { rpc: rpcUrl } = flags
  const { disputes } = await (await createSettlement({ rpcUrl, vault: given.exchange })).info()
  const gas = await proveFaultGas({ rpcUrl, disputes, calldata: built.calldata })
  const size = `${gas} gas, ${built.calldata.length / 2 - 1} bytes of calldata`
  const sentence = `PROVABLE: L1 takes the proof (${size}); nothing was sent`
  return say(flags, given, sentence, ExitCode.OK, { gas: Number(gas) })
}

async function send(
  flags: ProveFlags,
  given: Evidence,
  built: BuiltFaultProof,
  account: LocalAccount,
) {
  const settlement = await createSettlement({ rpcUrl: flags.rpc, vault: given.exchange, account })
  const killed = await killClaim(settlement, built, {
    payee: flags.payee ?? account.address,
    commitment: flags.commit ? commitmentPath(flags) : null,
    say: note,
  })
  const { gasUsed, transactionHash, blockNumber, isOurs } = killed
  const what = isOurs
    ? `KILLED: claim ${given.claimId} in block ${blockNumber}, ${gasUsed} gas (${transactionHash})`
    : `DEAD: somebody else killed claim ${given.claimId}; our commitment is opened`
  return say(flags, given, what, ExitCode.OK, { transactionHash, blockNumber })
}

function say(
  flags: ProveFlags,
  { claimId, submission }: Evidence,
  sentence: string,
  exitCode: number,
  more: Readonly<Record<string, unknown>> = {},
): number {
  emit(flags, { claimId, submission, sentence, exitCode, ...more }, [sentence])
  return exitCode
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new CliError('USAGE', `${path} cannot be read.`)
  }
}
