/** `assay verify`: checks an exchange from L1 and blobs alone. Spec: verification. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createKzg } from '@assay/da'
import { createMachine } from '@assay/machine'
import { fromHex, type Kzg, type OpRef } from '@assay/protocol'
import {
  createL1Reads,
  createVerifier,
  EXIT_CODES,
  type Hex,
  loadSignatures,
  type Progress,
  type Report,
  type SubmissionReport,
  submissionSentence,
  type Verifier,
} from '@assay/verifier'
import { Command } from 'commander'
import { blobReader } from '../blobReading.ts'
import { type CheckpointFlags, verifierCheckpoints, withCheckpoints } from '../checkpoints.ts'
import { ExitCode } from '../exitCodes.ts'
import { CliError } from '../failure.ts'
import { httpUrl, integer, SHARED } from '../flags.ts'
import { createFraudWriter } from '../fraudWriter.ts'
import { createHasher } from '../hasher.ts'
import { interruptible } from '../shutdown.ts'

/** Options as parsed from the command line. */
export interface VerifyOptions extends CheckpointFlags {
  readonly rpc: string
  /** Asked in order; may be absent with an archive. */
  readonly beacon?: readonly string[]
  readonly exchange: Hex
  readonly from: number
  readonly watch: boolean
  readonly pollMs: number
  readonly archive?: string
  readonly receipts?: string
  readonly fraudOut?: string
  readonly json: boolean
  readonly quiet: boolean
}

/** Where lines go. `isTerminal`: a progress bar is drawn on `err`. */
export interface VerifyOutput {
  readonly out: (line: string) => void
  readonly err: (text: string) => void
  readonly isTerminal: boolean
}

const MAX_RECEIPTS = 10_000_000
const fromOne = integer(1, Number.MAX_SAFE_INTEGER)

/** The command with its options; sets the exit code of the process. */
export function verifyCommand(): Command {
  const collect = (value: string, before: readonly string[] = []) => [...before, httpUrl(value)]
  return withCheckpoints(new Command('verify'))
    .description('check everything posted on L1, trusting nobody')
    .addOption(SHARED.rpc().makeOptionMandatory())
    .option('--beacon <url>', 'beacon endpoint with blobs (may be repeated)', collect)
    .addOption(SHARED.exchange().makeOptionMandatory())
    .option('--from <n>', 'compare from submission n on (those before are replayed)', fromOne, 1)
    .option('--watch', 'keep following until interrupted', false)
    .option('--poll-ms <ms>', 'how often --watch looks at L1', fromOne, 2_000)
    .option('--archive <dir>', 'read blobs from here first, and keep those read elsewhere')
    .option('--receipts <file>', 'find these receipts: a line {"opSeq":…,"opHash":"0x…"} each')
    .option('--fraud-out <dir>', 'write evidence and proof of every wrong claim here')
    .option('--json', 'one JSON line at the end; with --watch one more for each submission', false)
    .option('--quiet', 'only the verdict', false)
    .addHelpText('after', `\nExit codes: ${exitCodes()}`)
    .action(async (options: VerifyOptions, command: Command) => {
      if (options.beacon === undefined && options.archive === undefined) {
        command.error('error: --beacon <url> or --archive <dir> is needed to read blobs')
      }
      const work = (signal: AbortSignal) => verify(options, processOutput, signal)
      // Without --watch an interrupt ends the process at once, as usual.
      const never = new AbortController().signal
      process.exitCode = await (options.watch ? interruptible(work) : work(never))
    })
}

/** Verifies and prints; resolves to the exit code. `signal` ends --watch. @throws CliError USAGE */
export async function verify(
  options: VerifyOptions,
  output: VerifyOutput,
  signal: AbortSignal,
): Promise<number> {
  const kzg = createKzg()
  try {
    const receipts = await readReceipts(options.receipts)
    const report = await run(options, { kzg, receipts, output, signal })
    return EXIT_CODES[report.verdict]
  } finally {
    await kzg.stop()
  }
}

async function run(
  options: VerifyOptions,
  parts: {
    readonly kzg: Kzg
    readonly receipts: readonly OpRef[] | undefined
    readonly output: VerifyOutput
    readonly signal: AbortSignal
  },
): Promise<Report> {
  const { output, kzg, receipts, signal } = parts
  const signatures = loadSignatures()
  const hasher = await createHasher()
  const l1 = createL1Reads({ rpcUrl: options.rpc, vault: options.exchange })
  const screen = createScreen(options, output)
  const blobs = blobReader(options, l1, kzg)
  const fraud = createFraudWriter(options, { l1, blobs, kzg, hasher }, screen.say)
  screen.say(`signatures ${signatures.kind}, kzg ${kzg.kind}, tree ${hasher.kind}`)
  const verifier = createVerifier({
    l1,
    blobs,
    createMachine: ({ leaves, authenticate }) => createMachine({ leaves, authenticate, hasher }),
    signatures,
    from: options.from,
    ...verifierCheckpoints(options, l1),
    ...(receipts === undefined ? {} : { receipts }),
    ...(fraud === null ? {} : { onEvidence: fraud.write, keepStates: 'recent' }),
    onProgress: screen.progress,
    onSubmission: screen.submission,
  })
  const report = await start(verifier, options, signal)
  await fraud?.done()
  screen.finish(report)
  return report
}

function start(verifier: Verifier, options: VerifyOptions, signal: AbortSignal): Promise<Report> {
  if (!options.watch) return verifier.run()
  return verifier.watch({ signal, pollMs: options.pollMs })
}

interface Screen {
  say(line: string): void
  progress(progress: Progress): void
  submission(report: SubmissionReport): void
  finish(report: Report): void
}

const BAR_CELLS = 30

function createScreen(options: VerifyOptions, { out, err, isTerminal }: VerifyOutput): Screen {
  const { json, quiet, watch } = options
  const hasBar = isTerminal && !quiet
  const clearBar = () => (hasBar ? err('\r\x1b[K') : undefined)
  const say = (line: string) => {
    if (quiet) return
    clearBar()
    err(`${line}\n`)
  }
  return {
    say,
    progress: (progress) => {
      // Without --watch it is the verdict.
      if (progress.type === 'unreachable' && watch) say(progress.detail)
      if (progress.type === 'reorg') say(`L1 dropped block ${progress.block}: replaying anew`)
      if (progress.type === 'resumed') say(resumedSentence(progress.submission))
      if (progress.type === 'blocks' && hasBar) err(`\r\x1b[K${barOf(progress)}`)
    },
    submission: (report) => {
      if (json && watch) out(JSON.stringify({ type: 'submission', ...report }))
      if (json || quiet || !watch) return
      clearBar()
      out(submissionSentence(report))
    },
    finish: (report) => {
      clearBar()
      if (report.verdict === 'unreachable') {
        say('Nothing was found wrong. Check --rpc and --beacon, or name others, and run it again.')
      }
      if (json) return out(JSON.stringify({ type: 'report', ...report }))
      // Submissions were said as they came when watching.
      const lines = watch ? report.problems : troubles(report)
      if (!quiet) for (const line of lines) out(line)
      if (report.receipts !== null) {
        const { given, found, missing, altered } = report.receipts
        out(`receipts: ${found} of ${given} found, ${missing} missing, ${altered} altered`)
      }
      out(report.sentence)
    },
  }
}

/** What the verdict's sentence, which names the first one, leaves out. */
function troubles({ problems, submissions }: Report): readonly string[] {
  const wrong = submissions.filter(({ verdict }) => /mismatch|unavailable/.test(verdict))
  const lines = [...wrong.map(submissionSentence), ...problems]
  return lines.length > 1 ? lines : []
}

function resumedSentence(submission: number): string {
  return `submissions up to ${submission} were compared by an earlier run`
}

function barOf({ block, head, submission }: Extract<Progress, { type: 'blocks' }>): string {
  const full = head === 0 ? BAR_CELLS : Math.floor((BAR_CELLS * block) / head)
  const bar = '█'.repeat(full) + '·'.repeat(BAR_CELLS - full)
  return `${bar} block ${block} of ${head}, submission ${submission}`
}

/** One receipt a line. @throws CliError USAGE */
async function readReceipts(path: string | undefined): Promise<readonly OpRef[] | undefined> {
  if (path === undefined) return undefined
  const receipts: OpRef[] = []
  try {
    const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity })
    for await (const line of lines) {
      if (line.trim() === '') continue
      if (receipts.length === MAX_RECEIPTS)
        throw usageError(`There are more than ${MAX_RECEIPTS} receipts.`)
      receipts.push(parseReceipt(line, receipts.length + 1))
    }
  } catch (cause) {
    if (cause instanceof CliError) throw cause
    throw usageError(`${path} cannot be read.`)
  }
  return receipts
}

function parseReceipt(line: string, number: number): OpRef {
  try {
    const { opSeq, opHash } = JSON.parse(line) as Record<string, unknown>
    const isHash = typeof opHash === 'string' && /^0x[0-9a-fA-F]{64}$/.test(opHash)
    if (isHash && Number.isSafeInteger(opSeq)) {
      return { opSeq: opSeq as number, opHash: fromHex(opHash) }
    }
  } catch {
    // Said below.
  }
  throw usageError(`Receipt ${number} is not {"opSeq":…,"opHash":"0x…"}.`)
}

function usageError(sentence: string): CliError {
  return new CliError('USAGE', sentence)
}

function exitCodes(): string {
  const verdicts = Object.entries(EXIT_CODES).map(([verdict, code]) => `${code} ${verdict}`)
  return [...verdicts, `${ExitCode.USAGE} usage`].join(', ')
}

const processOutput: VerifyOutput = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
}
