/** The end of a run: what a stranger's verifier says of it, and the one JSON line. */
import { createClient } from '@assay/sdk'
import { askAll, type SubmissionRow } from './api.ts'
import type { DemoOptions } from './options.ts'
import { start } from './processes.ts'
import type { StatusView } from './status.ts'
import type { Figures } from './tally.ts'
import type { Places } from './venue.ts'
import { jsonLine, type Lie, type MonitorView, type ObserverView, verifyArgs } from './watchers.ts'

export interface FinalFigures {
  readonly microBatches: number
  readonly posted: number
  readonly confirmed: number
  readonly bots: Figures
  readonly botsCode: number
  readonly kills: number
  readonly observers: readonly ObserverView[]
  readonly monitor: MonitorView
  /** Null: the sequencer told none. */
  readonly lie: Lie | null
}

interface VerifyReport {
  readonly sentence: string
  readonly verified: number
  readonly mismatches: number
  readonly killed: number
  readonly submission: number
  readonly root: string | null
  readonly receipts: { readonly given: number; readonly found: number } | null
}

interface Ending {
  readonly options: DemoOptions
  readonly places: Places
  readonly about: { readonly vault: string; readonly beacon: string }
  readonly figures: FinalFigures
  readonly view: StatusView
}

/** Verifies the run from L1 and blobs alone, prints, and gives the exit code. */
export async function summarize(ending: Ending): Promise<number> {
  const { options, figures, view } = ending
  const { code, report } = await verifyRun(ending)
  const roots = await rootsOf(ending, report)
  const line = { ...countsOf(figures, report), ...roots }
  view.say(report?.sentence ?? 'The verifier gave no report.')
  if (options.json) process.stdout.write(`${JSON.stringify(line)}\n`)
  else view.say(wordsOf(line))
  if (code !== 0) return code
  const problems = problemsOf(line, figures, options)
  for (const problem of problems) view.say(problem)
  return problems.length === 0 ? 0 : 1
}

type Counts = ReturnType<typeof countsOf>
type Line = Counts & Awaited<ReturnType<typeof rootsOf>>

async function verifyRun({ places, about }: Ending) {
  let report: VerifyReport | null = null
  const process = start({
    name: 'verify',
    program: 'assay',
    directory: places.directory,
    args: [...verifyArgs(places, about), '--receipts', places.receipts, '--json'],
    onLine: (line) => {
      const said = jsonLine(line)
      if (said?.type === 'report') report = said as unknown as VerifyReport
    },
  })
  const code = await process.exited
  return { code, report: report as VerifyReport | null }
}

/** Three roots of the same submission: the sequencer's, the verifier's, and the confirmed one. */
async function rootsOf({ places, about }: Ending, report: VerifyReport | null) {
  const index = report?.submission ?? 0
  const rows = await askAll<SubmissionRow>(
    places.gateway,
    '/v1/submissions',
    'submissions',
    (row) => row.index,
  )
  const { gateway: gatewayUrl, rpc: rpcUrl } = places
  const vault = about.vault as `0x${string}`
  const settlement = await createClient({ gatewayUrl, rpcUrl, vault }).l1.settlement()
  const onChain = await settlement.confirmedStateRoot(index).catch(() => null)
  return {
    rootSequencer: rows.find((row) => row.index === index)?.stateRoot ?? null,
    rootVerifier: report?.root ?? null,
    rootOnChain: onChain === null ? null : `0x${Buffer.from(onChain).toString('hex')}`,
  }
}

function countsOf(figures: FinalFigures, report: VerifyReport | null) {
  const { bots } = figures
  return {
    orders: bots.orders,
    fills: bots.fills,
    rejected: bots.rejected,
    depositsCredited: bots.depositsCredited,
    withdrawalsPaid: bots.withdrawalsPaid,
    microBatches: figures.microBatches,
    submissions: figures.posted,
    confirmed: figures.confirmed,
    observers: figures.observers.length,
    headersSeen: figures.observers.map(({ headersSeen }) => headersSeen),
    verified: report?.verified ?? 0,
    mismatches: report?.mismatches ?? 0,
    acked: bots.acked,
    ackedFound: report?.receipts?.found ?? 0,
    kills: figures.kills,
    wrongMatch: figures.lie,
    killed: report?.killed ?? 0,
    reproposed: figures.monitor.proposed.size,
    alerts: [...figures.monitor.raised],
  }
}

/** Faults that leave the sequencer's own state right: when the claim is dead all goes on. */
const KILLED: readonly string[] = ['bad-root', 'bad-trace', 'wrong-match']

function problemsOf(line: Line, { bots, botsCode }: FinalFigures, options: DemoOptions) {
  const { rootSequencer, rootVerifier, rootOnChain } = line
  const checks: readonly (readonly [boolean, string])[] = [
    [line.verified === line.submissions, 'Not every submission was verified.'],
    [line.acked === line.ackedFound, 'An acknowledged receipt is not in the posted data.'],
    [line.confirmed === line.submissions, 'Not every submission was confirmed.'],
    [line.headersSeen.every((n) => n === line.microBatches), 'An observer missed headers.'],
    [rootSequencer !== null && rootSequencer === rootVerifier, 'The roots differ.'],
    [rootVerifier === rootOnChain, 'The root on L1 is another one.'],
    [line.withdrawalsPaid > 0, 'No withdrawal was paid.'],
    [line.kills === options.kills, `The sequencer was killed ${line.kills} times.`],
    [botsCode === 0, `The bots ended with code ${botsCode}.`],
    [bots.errors === 0, `The bots met ${bots.errors} errors, the last: ${bots.lastError}`],
  ]
  const killable = options.fault !== null && KILLED.includes(options.fault.kind)
  const faults: typeof checks = killable
    ? [
        [line.killed > 0, 'No wrong claim was killed.'],
        [line.reproposed > 0, 'The monitor made no claim of its own.'],
        [line.alerts.includes('CLAIM_WRONG'), 'The monitor did not say that a claim is wrong.'],
        [options.fault?.kind !== 'wrong-match' || line.wrongMatch !== null, 'There was no lie.'],
      ]
    : [
        [line.killed === 0, 'A claim was killed.'],
        [line.reproposed === 0, 'The monitor claimed what was rightly claimed.'],
      ]
  return [...checks, ...faults].filter(([holds]) => !holds).map(([, problem]) => problem)
}

function wordsOf(line: Line): string {
  return `
${line.orders} orders, ${line.fills} fills, ${line.rejected} refused or rejected
${line.depositsCredited} deposits credited, ${line.withdrawalsPaid} withdrawals paid on L1
${line.microBatches} micro-batches; the observers saw ${line.headersSeen.join(' and ')} headers
${line.submissions} submissions posted, ${line.confirmed} confirmed, ${line.verified} verified
${line.killed} wrong claims killed, ${line.reproposed} right ones made by the monitor
${line.ackedFound} of ${line.acked} receipts found in the posted data
sequencer ${line.rootSequencer}
verifier  ${line.rootVerifier}
on L1     ${line.rootOnChain}
`
}
