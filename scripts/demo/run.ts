/** A run of the demo: bring the venue up, let it trade, settle, and say what a stranger found. */
import { ask, type HealthRow, type InfoRow, until } from './api.ts'
import { type Company, createCompany } from './company.ts'
import { createHammer, type Hammer } from './hammer.ts'
import { type DemoOptions, UsageError } from './options.ts'
import { portProblem, type Running, signal } from './processes.ts'
import { silence } from './silence.ts'
import { createStatusView, type Snapshot, type StatusView } from './status.ts'
import { type FinalFigures, summarize } from './summary.ts'
import type { Figures } from './tally.ts'
import { checking, introduction } from './text.ts'
import * as venue from './venue.ts'
import * as watchers from './watchers.ts'
import { postedIn, startWithholdingBeacon } from './withholding.ts'

/** A terminal may send the same SIGINT twice: to the group, and through the script above us. */
const SAME_INTERRUPT_MS = 1_000

/** Resolves with the exit code: 0 only if all posted data is verified and every receipt found. */
export async function runDemo(options: DemoOptions): Promise<number> {
  await checkPorts(options)
  const company = createCompany()
  const view = createStatusView(process.stderr)
  const interruption = listenForInterrupts(company)
  try {
    const work = run(options, company, view)
    return await Promise.race([work, company.died, interruption.happened])
  } catch (error) {
    if (!(error instanceof Interrupted)) {
      view.say(`\n${(error as Error).message}`)
      return 1
    }
    view.say('Stopping everything; once more stops it the hard way.')
    // Without a time limit this is how a demo ends; with one it was cut short.
    return options.exitAfterSeconds === null ? 0 : 130
  } finally {
    await company.stopAll()
    interruption.stop()
  }
}

class Interrupted extends Error {}

/** The first signal ends the run in order; a later one kills all that is left. */
function listenForInterrupts(company: Company): { happened: Promise<never>; stop(): void } {
  const { promise: happened, reject } = Promise.withResolvers<never>()
  happened.catch(() => undefined)
  let first: number | null = null
  const interrupt = () => {
    const now = performance.now()
    first ??= now
    reject(new Interrupted())
    if (now - first < SAME_INTERRUPT_MS) return
    company.killAll()
    process.exit(130)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const name of signals) process.on(name, interrupt)
  return {
    happened,
    stop: () => {
      for (const name of signals) process.off(name, interrupt)
    },
  }
}

async function checkPorts({ ports }: DemoOptions): Promise<void> {
  const problems = await Promise.all([
    portProblem(ports.l1, 'the L1', '--l1-port'),
    portProblem(ports.gateway, 'the API', '--port'),
    portProblem(ports.gossip, 'gossip', '--gossip-port'),
    portProblem(ports.gossip + 1, 'the first observer', '--gossip-port'),
    portProblem(ports.gossip + 2, 'the second observer', '--gossip-port'),
  ])
  const sentences = problems.filter((problem) => problem !== null)
  if (sentences.length > 0) throw new UsageError(sentences.join('\n'))
}

async function run(options: DemoOptions, company: Company, view: StatusView): Promise<number> {
  const places = venue.placesOf(options)
  venue.prepare(places)
  view.say('Starting an L1 with blobs.')
  await venue.startL1(company, options, places)
  view.say('Deploying the contracts, three test tokens and two markets.')
  const deployment = await venue.deploy(places, options)
  const lie: watchers.Lie = { submission: null, story: null }
  const onLine = (line: string) => noteLie(lie, line, view)
  const hammer = createHammer(company, () =>
    venue.startSequencer(company, options, places, { vault: deployment.vault, onLine }),
  )
  view.say('Starting the sequencer, two observers, a verifier and a monitor.')
  const info = await venue.sequencerReady(places)
  const beacon = await beaconOf(options, places, info, company)
  const about = { vault: info.vault, beacon, bootstrap: info.gossip }
  const observers = [1, 2].map((number) =>
    watchers.startObserver(company, number, { options, places, about }),
  )
  const verifier = watchers.startVerifier(company, places, about)
  const monitor = watchers.startMonitor(company, places, { ...about, say: view.say })
  const bots = startBots(company, options, places, info)
  view.say(options.json ? checking(places, about) : introduction(options, places, about))
  const screen = startScreen({ places, bots, observers, verifier, monitor, hammer, view })
  company.alsoStop(async () => clearInterval(screen))

  await bots.funded
  await venue.quickstart(places)
  if (options.fault?.kind === 'silent') {
    const stop = () => clearInterval(screen)
    const { submission } = options.fault
    const gone = { sequencer: hammer.current(), bots: bots.running, stop }
    return await silence({ company, options, places, about, view, monitor, submission, gone })
  }
  await hammer.during({
    seconds: options.exitAfterSeconds,
    kills: options.kills,
    seed: options.seed,
    ready: () => venue.sequencerReady(places).then(() => undefined),
  })
  view.say('Trading is over: settling, confirming and paying what is left.')
  company.dismiss(bots.running)
  signal(bots.running, 'SIGTERM')
  const botsCode = await bots.running.exited
  const final = await settle({ options, places, observers, verifier })
  clearInterval(screen)
  const kills = hammer.kills()
  const watched = { monitor, lie: lie.submission === null ? null : lie }
  const figures: FinalFigures = {
    ...{ ...final, ...watched, bots: bots.figures, botsCode, kills, observers },
  }
  return summarize({ options, places, about, figures, view })
}

function noteLie(lie: watchers.Lie, line: string, view: StatusView): void {
  const said = watchers.jsonLine(line)
  if (said?.type !== 'hostile') return
  lie.submission = Number(said.submission)
  lie.story = String(said.story)
  view.say(`\nThe sequencer lies in submission ${lie.submission}: ${lie.story}.`)
}

/** Draws what is going on, once a second. */
function startScreen(of: {
  readonly places: venue.Places
  readonly bots: Bots
  readonly observers: readonly watchers.ObserverView[]
  readonly verifier: watchers.VerifierView
  readonly monitor: watchers.MonitorView
  readonly hammer: Hammer
  readonly view: StatusView
}): NodeJS.Timeout {
  const started = performance.now()
  return setInterval(async () => {
    const health = await ask<HealthRow>(of.places.gateway, '/health/ready')
    const seconds = Math.round((performance.now() - started) / 1_000)
    of.view.show(snapshot({ ...of, seconds, health, bots: of.bots.figures }))
  }, 1_000)
}

async function beaconOf(
  { fault }: DemoOptions,
  { rpc }: venue.Places,
  { claims }: InfoRow,
  company: Company,
): Promise<string> {
  if (fault?.kind !== 'withheld') return rpc
  const isWithheld = (block: number) => postedIn({ rpc, claims, index: fault.submission, block })
  const proxy = await startWithholdingBeacon({ beacon: rpc, isWithheld })
  company.alsoStop(() => proxy.stop())
  return proxy.url
}

interface Bots {
  readonly running: Running
  readonly funded: Promise<void>
  figures: Figures
}

function startBots(
  company: Company,
  options: DemoOptions,
  places: venue.Places,
  info: InfoRow,
): Bots {
  const { promise: funded, resolve } = Promise.withResolvers<void>()
  const none = { orders: 0, fills: 0, rejected: 0, acked: 0, depositsCredited: 0 }
  const figures: Figures = { ...none, withdrawalsPaid: 0, errors: 0, lastError: null }
  const running = company.hire({
    name: 'bots',
    // Asked to stop they settle first; when everything stops there is nothing left to settle.
    graceMs: 0,
    program: 'scripts/demo/bots.ts',
    directory: places.directory,
    args: [
      ...['--gateway', places.gateway, '--rpc', places.rpc, '--vault', info.vault],
      ...['--seed', `${options.seed}`, '--receipts', places.receipts],
    ],
    onLine: (line) => {
      const said = watchers.jsonLine(line)
      if (said === null) return
      bots.figures = said as unknown as Figures
      if (said.stage === 'funded') resolve()
    },
  })
  const bots: Bots = { running, funded, figures }
  return bots
}

/** Waits until all that is durable is confirmed on L1 and everybody has seen it. */
async function settle(about: {
  readonly options: DemoOptions
  readonly places: venue.Places
  readonly observers: readonly watchers.ObserverView[]
  readonly verifier: watchers.VerifierView
}): Promise<{
  readonly microBatches: number
  readonly posted: number
  readonly confirmed: number
}> {
  const { places, observers, verifier, options } = about
  let health: HealthRow | null = null
  await until('Confirming everything on L1', 180, async () => {
    health = await ask<HealthRow>(places.gateway, '/health/ready')
    if (health === null || health.unpostedBatches > 0) return false
    return health.submissionsConfirmed === health.submissionsPosted
  })
  const { batchId, submissionsPosted, submissionsConfirmed } = health as unknown as HealthRow
  const microBatches = batchId
  const allSeen = () => observers.every(({ headersSeen }) => headersSeen >= microBatches)
  const judged = () => verifier.verdicts.size >= submissionsPosted || options.fault !== null
  await until('Everybody seeing everything', 60, async () => allSeen() && judged()).catch(() => {
    // The summary says who has seen what.
  })
  return { microBatches, posted: submissionsPosted, confirmed: submissionsConfirmed }
}

function snapshot(of: {
  readonly seconds: number
  readonly health: HealthRow | null
  readonly bots: Figures
  readonly observers: readonly watchers.ObserverView[]
  readonly verifier: watchers.VerifierView
  readonly monitor: watchers.MonitorView
  readonly hammer: { kills(): number }
}): Snapshot {
  const { health, bots, verifier } = of
  const worst = [...verifier.verdicts.values()].find(({ verdict }) =>
    ['mismatch', 'unavailable'].includes(verdict),
  )
  return {
    seconds: of.seconds,
    sequencer: health?.status ?? 'not answering',
    batches: health?.batchId ?? 0,
    orders: bots.orders,
    fills: bots.fills,
    refused: bots.rejected,
    posted: health?.submissionsPosted ?? 0,
    confirmed: health?.submissionsConfirmed ?? 0,
    unposted: health?.unpostedBatches ?? 0,
    observers: of.observers.map(({ headersSeen }) => headersSeen),
    verified: watchers.countVerdicts(verifier, 'ok'),
    mismatches: watchers.countVerdicts(verifier, 'mismatch'),
    unavailable: watchers.countVerdicts(verifier, 'unavailable'),
    root: verifier.root,
    alerts: [...of.monitor.standing.values()],
    killed: of.monitor.killed.size,
    action: of.monitor.lastAction,
    kills: of.hammer.kills(),
    news: worst?.explanation ?? bots.lastError ?? troubleOf(health) ?? 'all is well',
  }
}

/** What the sequencer itself is worried about, or null. */
function troubleOf(health: HealthRow | null): string | null {
  if (health === null) return 'the API does not answer'
  const { settlementError } = health
  if (settlementError != null) return `posting to L1 fails: ${settlementError.message}`
  return health.status === 'ready' ? null : `the sequencer is ${health.status}`
}
