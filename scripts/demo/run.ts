/** A run of the demo: bring the venue up, let it trade, settle, and say what a stranger found. */
import { ask, type HealthRow, type InfoRow, until } from './api.ts'
import { createHammer } from './hammer.ts'
import type { DemoOptions } from './options.ts'
import { UsageError } from './options.ts'
import { portProblem, type Running, signal, start, stop } from './processes.ts'
import { createStatusView, type Snapshot } from './status.ts'
import { type FinalFigures, summarize } from './summary.ts'
import type { Figures } from './tally.ts'
import { introduction } from './text.ts'
import * as venue from './venue.ts'
import * as watchers from './watchers.ts'
import { postedIn, startWithholdingBeacon } from './withholding.ts'

/** Everything that runs, to be stopped in reverse order. */
type Stoppable = () => Promise<unknown>

/** Resolves with the exit code: 0 only if all posted data is verified and every receipt found. */
export async function runDemo(options: DemoOptions): Promise<number> {
  await checkPorts(options)
  const running: Stoppable[] = []
  const interrupted = new AbortController()
  const interrupt = () => {
    if (interrupted.signal.aborted) process.exit(130)
    interrupted.abort()
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  try {
    return await run(options, running, interrupted.signal)
  } catch (error) {
    process.stderr.write(`\n${(error as Error).message}\n`)
    return 1
  } finally {
    for (const end of running.reverse()) await end()
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
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

async function run(
  options: DemoOptions,
  stoppables: Stoppable[],
  interrupted: AbortSignal,
): Promise<number> {
  const view = createStatusView(process.stderr)
  const places = venue.placesOf(options)
  const keep = <T extends Running>(process: T): T => {
    stoppables.push(() => stop(process))
    return process
  }
  venue.prepare(places)
  view.say('Starting an L1 with blobs.')
  keep(await venue.startL1(options, places))
  view.say('Deploying the contracts, three test tokens and two markets.')
  const deployment = await venue.deploy(places)
  const hammer = createHammer(() => keep(venue.startSequencer(options, places, deployment.vault)))
  view.say('Starting the sequencer, two observers and a verifier.')
  const info = await venue.sequencerReady(hammer.current(), places)
  const beacon = await beaconOf(options, places, info, stoppables)
  const about = { vault: info.vault, beacon, bootstrap: info.gossip }
  const observers = [1, 2].map((number) => watchers.startObserver(number, options, places, about))
  for (const observer of observers) keep(observer.running)
  const verifier = watchers.startVerifier(places, about)
  keep(verifier.running)
  const bots = startBots(options, places, info)
  keep(bots.running)
  if (!options.json) view.say(introduction(options, places, about))

  const started = performance.now()
  const figures = () => ({ seconds: Math.round((performance.now() - started) / 1_000) })
  const tick = async () => {
    const health = await ask<HealthRow>(places.gateway, '/health/ready')
    view.show(snapshot({ ...figures(), health, bots: bots.figures, observers, verifier, hammer }))
  }
  const screen = setInterval(() => void tick(), 1_000)
  stoppables.push(async () => clearInterval(screen))

  await venue.alive(bots.running, bots.funded)
  await venue.quickstart(places)
  const trading = hammer.during({
    seconds: options.exitAfterSeconds,
    kills: options.kills,
    seed: options.seed,
    until: interrupted,
    ready: (process) => venue.sequencerReady(process, places).then(() => undefined),
  })
  await Promise.race([trading, hammer.died])
  if (interrupted.aborted && options.exitAfterSeconds === null) {
    view.say('Stopping.')
    return 0
  }
  view.say('Trading is over: settling, confirming and paying what is left.')
  signal(bots.running, 'SIGTERM')
  await bots.running.exited
  const final = await settle({ options, places, observers, verifier })
  clearInterval(screen)
  const figuresOfRun: FinalFigures = {
    ...final,
    bots: bots.figures,
    kills: hammer.kills(),
    observers,
  }
  return summarize({ options, places, about, figures: figuresOfRun, view })
}

async function beaconOf(
  { fault }: DemoOptions,
  { rpc }: venue.Places,
  { claims }: InfoRow,
  stoppables: Stoppable[],
): Promise<string> {
  if (fault?.kind !== 'withheld') return rpc
  const isWithheld = (block: number) => postedIn({ rpc, claims, index: fault.submission, block })
  const proxy = await startWithholdingBeacon({ beacon: rpc, isWithheld })
  stoppables.push(() => proxy.stop())
  return proxy.url
}

interface Bots {
  readonly running: Running
  readonly funded: Promise<void>
  figures: Figures
}

function startBots(options: DemoOptions, places: venue.Places, info: InfoRow): Bots {
  const { promise: funded, resolve } = Promise.withResolvers<void>()
  const none = { orders: 0, fills: 0, rejected: 0, acked: 0, depositsCredited: 0 }
  const figures: Figures = { ...none, withdrawalsPaid: 0, errors: 0, lastError: null }
  const running = start({
    name: 'bots',
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
  await until('Confirming everything on L1', 120, async () => {
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
    kills: of.hammer.kills(),
    news: worst?.explanation ?? bots.lastError ?? 'all is well',
  }
}
