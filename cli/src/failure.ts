/** Errors as one plain sentence, the next step, and an exit code. */
import { BaseError } from '@assay/protocol'
import { AssayApiError } from '@assay/sdk'
import { ExitCode } from './exitCodes.ts'

/** What the command line itself finds wrong. Codes: USAGE, CONFIG_INVALID, KEY_REFUSED, TIMEOUT. */
export class CliError extends BaseError {
  readonly hint: string | null

  constructor(code: string, message: string, hint: string | null = null) {
    super(code, message)
    this.hint = hint
  }
}

const EXIT_CODES: Readonly<Record<string, ExitCode>> = {
  USAGE: ExitCode.USAGE,
  INVALID_DECIMAL: ExitCode.USAGE,
  UNKNOWN_ASSET: ExitCode.USAGE,
  GATEWAY_UNREACHABLE: ExitCode.UNREACHABLE,
  RPC_UNREACHABLE: ExitCode.UNREACHABLE,
  L1_UNREACHABLE: ExitCode.UNREACHABLE,
  L1_INCONSISTENT: ExitCode.UNREACHABLE,
  BLOBS_UNREACHABLE: ExitCode.UNREACHABLE,
  CONFIG_INVALID: ExitCode.CONFIG,
  CHAIN_MISMATCH: ExitCode.CONFIG,
  WRONG_VENUE: ExitCode.CONFIG,
  NO_CONTRACT: ExitCode.CONFIG,
  BOND_MISSING: ExitCode.CONFIG,
  CODE_MISMATCH: ExitCode.MISMATCH,
  DATA_DAMAGED: ExitCode.MISMATCH,
  BACKUP_DAMAGED: ExitCode.MISMATCH,
  LOG_CORRUPT: ExitCode.MISMATCH,
  LOG_BEHIND: ExitCode.MISMATCH,
  LOG_HEAD_GONE: ExitCode.MISMATCH,
  HISTORY_LOST: ExitCode.MISMATCH,
  RECEIPT_INVALID: ExitCode.MISMATCH,
  PROOF_INVALID: ExitCode.MISMATCH,
  BUNDLE_INVALID: ExitCode.MISMATCH,
  NO_SIGNER: ExitCode.KEY,
  KEY_REFUSED: ExitCode.KEY,
  BAD_SIGNATURE: ExitCode.KEY,
  FSYNC_FAILED: ExitCode.IO,
  CLOCK_LIFTED: ExitCode.RESTART,
  LEAVES_DAMAGED: ExitCode.RESTART,
}

const HINTS: Readonly<Record<string, string>> = {
  GATEWAY_UNREACHABLE: 'Start one with `npm run demo`, or name another with --gateway <url>.',
  RPC_UNREACHABLE: 'Check --rpc <url>: it must be an L1 endpoint that answers.',
  NO_RPC: 'Name an L1 endpoint with --rpc <url> or ASSAY_RPC.',
  NO_SIGNER: 'Name a key with --key-file <file> or --keystore <file>.',
  UNKNOWN_ACCOUNT: 'The first deposit opens an account: `assay deposit --help`.',
  INSUFFICIENT_BALANCE: '`assay balance` shows what is free; `assay deposit` adds to it.',
  BUNDLE_OUTDATED: '`assay exit-bundle` writes one against the fixed root, from L1 and blobs.',
  LOG_CORRUPT: '`assay doctor` says what is damaged; `assay restore` brings a backup back.',
  LOG_BEHIND: '`assay doctor` says how much is missing; never delete what knows more.',
  LOG_HEAD_GONE: '`assay doctor` says what is damaged; `assay restore` brings a backup back.',
  HISTORY_LOST: '`assay doctor` says which records; docs/operations.md, "Keeping less".',
  UNDECIDED: '`assay orders --slot <n> --seq <n>` tells its fate; sending it again is safe.',
  FORGOTTEN: '`assay verify --receipts <file>` finds a receipt in the batches on L1.',
  STORAGE_FULL: 'Free space, then start again: nothing acknowledged is lost.',
  FSYNC_FAILED:
    'Nothing of it was acknowledged. Look at the disk; docs/operations.md says what next.',
  STORE_LOCKED: 'Another process uses this directory.',
  EADDRINUSE: 'Choose another port, or stop what holds it.',
}

/** What to print and how to end. Bugs keep their stack. */
export interface Failure {
  readonly sentence: string
  readonly hint: string | null
  readonly exitCode: ExitCode
}

/** Never throws. */
export function failureOf(error: unknown): Failure {
  const code = (error as { code?: unknown } | null)?.code
  const name = typeof code === 'string' ? code : ''
  const exitCode = EXIT_CODES[name] ?? ExitCode.FAILED
  if (error instanceof CliError) {
    return { sentence: error.message, hint: error.hint ?? HINTS[name] ?? null, exitCode }
  }
  if (error instanceof AssayApiError) {
    const isNamed = error.message.includes(error.code)
    const sentence = isNamed ? error.message : `${error.message} (${error.code})`
    return { sentence, hint: HINTS[name] ?? error.hint, exitCode }
  }
  if (error instanceof BaseError || /^E[A-Z]+$/.test(name)) {
    return { sentence: (error as Error).message, hint: HINTS[name] ?? null, exitCode }
  }
  const sentence = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { sentence, hint: null, exitCode: ExitCode.FAILED }
}
