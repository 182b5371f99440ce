/** The whole sequencer: the core, what comes from L1, what goes to L1. */
import {
  assert,
  BLOB_BYTES,
  type Clock,
  decodeInboxEntry,
  domainSeparator,
  encodeGenesis,
  equalBytes,
  type Kzg,
  type SignedBatchHeader,
  toHex,
} from '@assay/protocol'
import { type BlockInfo, type Settlement, SettlementError } from '@assay/settlement'
import type { Registry } from 'prom-client'
import { whileOpen } from './answers.ts'
import type { SequencerApi } from './api.ts'
import { checkConfig, requireInterval, type SequencerConfig } from './config.ts'
import { type RecoveryReport, type SequencerCore, startCore } from './core.ts'
import { SequencerError } from './errors.ts'
import { createFinality } from './finality.ts'
import { createHeldClock } from './heldClock.ts'
import { createInboxFollower, type InboxFollower } from './inboxFollower.ts'
import {
  createKeeper,
  isAnotherL1,
  isSilent,
  type KnownL1,
  liftsIn,
  readKnownOf,
} from './knownL1.ts'
import { type Lifts, liftsOf } from './lifts.ts'
import { addressOfKey, SIGNATURE_IMPLEMENTATION } from './nativeSecp.ts'
import { nodePlatform, type Platform } from './platform.ts'
import { lastCut } from './postedCheck.ts'
import { createProgress, noteFailure } from './progress.ts'
import { createQuery } from './query.ts'
import { restoreDeposits } from './restoreDeposits.ts'
import { createSteadyClock } from './steadyClock.ts'
import { createSubmitter, type Submitter } from './submitter.ts'
import { pause } from './timers.ts'

export interface SequencerDeps {
  readonly clock: Clock
  /** With the poster's account. */
  readonly settlement: Settlement
  /** Its owner stops it. */
  readonly kzg: Kzg
  /** A durable, signed micro-batch; after a restart also those of the open part again. */
  readonly publish: (signed: SignedBatchHeader, body: Uint8Array) => void
  readonly log: (message: string, fields: Readonly<Record<string, unknown>>) => void
  /** The process must stop at once and recover: nothing is acknowledged any more. */
  readonly onFatal: (error: unknown) => void
  /**
   * Asked until it was answered once, before anything is sent to L1. A failure that is none of L1's
   * is fatal; another chain or other code refuses a start, and is waited out after one without L1.
   */
  readonly verifyL1?: () => Promise<void>
  /** Default: Node's timers, files and threads. */
  readonly platform?: Platform
}

export interface Sequencer {
  /**
   * Opens, recovers, compares with L1, then takes records. Where L1 is silent and this exchange was
   * run before, it goes on from what is on disk, and compares as soon as L1 answers.
   * @throws SequencerError, StoreError (LOG_CORRUPT …), SettlementError
   */
  start(): Promise<RecoveryReport>
  /**
   * Answers what is queued, cuts and posts the open submission, closes everything. What did not get
   * to L1 within 10 s is logged and goes there after a restart.
   */
  stop(): Promise<void>
  /** After `start`. */
  readonly api: SequencerApi
  /** After `start`. */
  readonly metrics: Registry
  /** For peers: the records of a micro-batch, null when there is none. After `start`. */
  body(batchId: number): Uint8Array | null
}

/** What waits for L1 is looked at so often at least. */
const LAG_CHECK_MS = 1_000
/** How long `stop` tries to get what is durable to L1. */
const STOP_GRACE_MS = 10_000

interface Started {
  readonly core: SequencerCore
  readonly submitter: Submitter
  /** Those that the core runs with. */
  readonly lifts: Lifts
  /** What L1 said of them before, as far as it was kept. */
  readonly isFromDisk: boolean
}

interface Running {
  readonly started: Started
  readonly core: SequencerCore
  readonly submitter: Submitter
  readonly api: SequencerApi
  readonly polls: Promise<unknown>
}

/** Nothing is opened before `start`. @throws SequencerError CONFIG_INVALID */
export function createSequencer(given: SequencerConfig, deps: SequencerDeps): Sequencer {
  const config = checkConfig(given)
  const { log, platform = nodePlatform } = deps
  const settlement = whileOpen(deps.settlement, () => isClosed)
  const clock = createSteadyClock(deps.clock)
  let inboxDelaySeconds = 0
  const heldClock = createHeldClock(clock, () => inboxDelaySeconds)
  const progress = createProgress()
  const polling = new AbortController()
  const file = platform.knownL1(config.directory)
  const finality = createFinality(settlement, log)
  const keep = createKeeper(file, clock.monotonicMs, log)
  let running: Running | null = null
  /** False until L1 was compared with what is here: nothing is sent before. */
  let isConnected = false
  let connecting: Promise<void> | null = null
  let isBroken = false
  let isClosed = false
  let isAhead = false

  const fatal = (error: unknown) => {
    if (isBroken) return
    isBroken = true
    progress.isStopping = true
    polling.abort()
    running?.core.halt()
    deps.onFatal(error)
  }
  const opened = () => {
    assert(running !== null, 'the sequencer was started')
    return running
  }

  async function checkDeployment(genesisRoot: Uint8Array): Promise<void> {
    const info = await settlement.info()
    const problems: string[] = []
    const same = (what: string, a: Uint8Array, b: Uint8Array) => {
      if (!equalBytes(a, b)) problems.push(what)
    }
    same('genesis', encodeGenesis(config.genesis), info.genesisBytes)
    same('genesis state root', genesisRoot, info.genesisStateRoot)
    same('domain', domainSeparator(config.domain), info.domainSeparator)
    if (toHex(addressOfKey(config.headerKey)) !== info.headerSigner.toLowerCase()) {
      problems.push('header signer')
    }
    if (problems.length > 0) {
      throw new SequencerError('CONFIG_INVALID', `not the deployment's ${problems.join(', ')}`)
    }
    requireInterval(config.sequencing.submissionIntervalMs, info.inboxDelaySeconds)
    inboxDelaySeconds = info.inboxDelaySeconds
  }

  /** L1 is watched for ever; when it does not answer, trading goes on until the lag is too long */
  async function pollInbox(inbox: InboxFollower): Promise<void> {
    try {
      await inbox.poll()
    } catch (error) {
      if (error instanceof SequencerError) throw error
      noteFailure(progress, 'read', error, clock.wallMs())
      log('L1 cannot be read', { error: String(error) })
    }
  }

  async function pollForEver(started: Started, inbox: InboxFollower): Promise<void> {
    const { core, submitter, lifts } = started
    const { signal } = polling
    const connection = { poll: () => connect(started) }
    while (!signal.aborted) {
      let failure: { readonly error: unknown } | null = null
      // What cannot be read of the inbox must not keep what is due from being posted.
      for (const part of [connection, inbox, submitter]) {
        if (part !== connection && !isConnected) break
        try {
          await part.poll()
        } catch (error) {
          if (isClosed) return
          const isOther = !(isConnected || isSilent(error) || error instanceof SettlementError)
          if (isOther || error instanceof SequencerError) return fatal(error)
          failure = { error }
          log('L1 cannot be read', { error: String(error) })
        }
      }
      if (failure === null) {
        progress.failures.delete('read')
        await keep(knownNow(core, lifts))
      } else noteFailure(progress, 'read', failure.error, clock.wallMs())
      await pause(platform, config.settlementPollMs, signal)
    }
  }

  /** By a timer of its own: an endpoint that never answers must not hide how much waits for it. */
  async function checkLagForEver(submitter: Submitter): Promise<void> {
    const { signal } = polling
    while (!signal.aborted) {
      await submitter.checkLag()
      await pause(platform, Math.min(config.settlementPollMs, LAG_CHECK_MS), signal)
    }
  }

  /** What L1 says before the core is there; from disk where it is silent. */
  async function lookFirst(): Promise<Omit<Started, 'core' | 'submitter'> & { confirmed: number }> {
    const known = await readKnownOf(toHex(domainSeparator(config.domain)), { file, log })
    finality.remember(known?.decided ?? null)
    try {
      compareClocks(await settlement.latestBlock())
      const lifts = await readLifts()
      const latest = (await settlement.confirmedCount()) - 1
      // What a snapshot is behind has no artifacts any more, and may have to be claimed again.
      // What was final stays so, however far an endpoint lags.
      const decided = Math.max(await finality.decided(), known?.decided ?? 0)
      const confirmed = finality.known() === null ? latest : Math.min(decided, latest)
      return { lifts, confirmed, isFromDisk: false }
    } catch (error) {
      if (!isSilent(error) || known === null) throw error
      log('L1 is silent: starting from what is on disk', { error: String(error) })
      noteFailure(progress, 'read', error, clock.wallMs())
      inboxDelaySeconds = known.inboxDelaySeconds
      requireInterval(config.sequencing.submissionIntervalMs, inboxDelaySeconds)
      // Nobody knows what else the inbox has.
      heldClock.known(known.inboxThrough ?? 0)
      Object.assign(progress, known.progress)
      return { lifts: liftsIn(known), confirmed: finality.known() ?? 0, isFromDisk: true }
    }
  }

  /** Compares L1 with what is here, once, one at a time. @throws as `compare` */
  async function connect(started: Started): Promise<void> {
    if (isConnected) return
    connecting ??= compare(started).finally(() => {
      connecting = null
    })
    await connecting
  }

  /** @throws SequencerError, SettlementError */
  async function compare({ core, submitter, lifts, isFromDisk }: Started): Promise<void> {
    await deps.verifyL1?.()
    await checkDeployment(core.commitment.ready.genesisRoot)
    const recorded = isFromDisk ? await readLifts() : lifts
    if (JSON.stringify([...recorded]) !== JSON.stringify([...lifts])) {
      const what = 'L1 has included submissions late'
      throw new SequencerError('CLOCK_LIFTED', `${what}: start again, they run with its clock`)
    }
    const entries = await restoreDeposits(core.history, settlement)
    if (entries > 0) log('deposits were read from L1 again', { entries })
    await submitter.start()
    isConnected = true
  }

  /** INVARIANT: nothing is promised behind what was posted, L1 silent or not. */
  function requireAll(core: SequencerCore): void {
    const cut = lastCut(core)
    if (progress.posted <= cut) return
    const found = `${progress.posted} submissions were posted, the log has ${cut}`
    throw new SequencerError('SETTLEMENT_DIVERGED', `${found}: it lacks some`)
  }

  function knownNow(core: SequencerCore, lifts: Lifts): KnownL1 {
    const { posted, confirmed, postedOpSeq } = progress
    const until = heldClock.until()
    const through = (until + 1) / 1_000 - inboxDelaySeconds
    const waiting = core.firstWaiting()
    // What waits is in memory only.
    const isThere = Number.isFinite(until)
    const before = waiting === null ? through : decodeInboxEntry(waiting.slice(0, 32)).l1Time - 1
    return {
      domainSeparator: toHex(domainSeparator(config.domain)),
      ...{ inboxDelaySeconds, lifts: [...lifts], progress: { posted, confirmed, postedOpSeq } },
      decided: finality.known(),
      inboxThrough: isThere ? Math.min(through, before) : null,
    }
  }

  /** The lifts that L1 has recorded: the core must run with them. */
  async function readLifts(): Promise<Lifts> {
    const { deploymentBlock: fromBlock } = await settlement.info()
    return liftsOf(await settlement.submissions({ fromBlock }), config.genesis.maxLag)
  }

  function compareClocks({ number, timestamp }: BlockInfo): void {
    const skewMs = clock.observe({ number, time: timestamp * 1_000 })
    const wasAhead = isAhead
    isAhead = skewMs > 0
    if (isAhead && !wasAhead) log('the wall clock is ahead of L1 and is held back', { skewMs })
    if (!isAhead && wasAhead) log('the wall clock agrees with L1 again', {})
  }

  /** Cuts what is open and gets it to L1, while there is time. */
  async function drain({ core, submitter, started }: Running): Promise<void> {
    const over = new AbortController()
    const posting = (async () => {
      const last = await core.finish()
      await connect(started)
      await submitter.idle()
      while (!over.signal.aborted && !isBroken && progress.posted < last) {
        await submitter.poll()
        await submitter.idle()
        const wait = progress.posted < last ? config.settlementPollMs : 0
        await pause(platform, wait, over.signal)
      }
    })()
    const grace = pause(platform, STOP_GRACE_MS, over.signal)
    await Promise.race([posting, grace]).catch((error: unknown) => {
      if (error instanceof SequencerError) fatal(error)
      else log('L1 cannot be read', { error: String(error) })
    })
    over.abort()
    posting.catch(() => {})
    const unposted = core.ledger.position().submission - progress.posted
    if (unposted > 0) log('submissions are not on L1: start again soon', { unposted })
    else log('everything is on L1', { submission: progress.posted })
  }

  return {
    start: async () => {
      assert(running === null, 'started once')
      await platform.makeDirectory(config.directory)
      const { decided } = finality
      const { lifts, confirmed, isFromDisk } = await lookFirst()
      const core = await startCore(config, {
        ...{ clock, heldClock },
        platform,
        progress,
        ...{ lifts, confirmed, decided, dropped: Math.max(finality.known() ?? 0, confirmed) },
        publish: deps.publish,
        onEnded: ({ submission, outcome }) =>
          log('submission ended', { submission, root: toHex(outcome.stateRoot) }),
        onFatal: fatal,
      })
      const submitter = createSubmitter({
        ...{ config, core, settlement, progress, lifts, decided, log },
        onBlock: compareClocks,
        kzg: deps.kzg,
        now: clock.wallMs,
        onFatal: fatal,
      })
      const inbox = createInboxFollower(settlement, core, heldClock.known)
      const started = { core, submitter, lifts, isFromDisk }
      try {
        requireAll(core)
        await connect(started)
        // Records that come before the inbox was read could pass what is due in it.
        await pollInbox(inbox)
        await keep(knownNow(core, lifts))
      } catch (error) {
        // Fallen silent, or silent from the beginning; then one that names another waits, too.
        const mayWait = isSilent(error) || (isFromDisk && isAnotherL1(error))
        if (!mayWait || !Number.isFinite(heldClock.until())) {
          isClosed = true
          await core.stop()
          throw error
        }
      }
      await submitter.checkLag()
      const query = createQuery({
        ...{ core, clock, progress },
        seenDeposits: inbox.seenDeposits,
        implementations: {
          engine: 'fast',
          signatures: SIGNATURE_IMPLEMENTATION,
          hasher: core.report.hasher,
          kzg: deps.kzg.kind,
          log: 'fdatasync',
          leaves: 'LevelDB',
        },
      })
      const api: SequencerApi = { intake: core.intake, query, feed: core.feed }
      // The setup takes seconds: not when the first submission waits for it. A failure shows there.
      deps.kzg.commit(new Uint8Array(BLOB_BYTES)).catch(() => {})
      const polls = Promise.all([pollForEver(started, inbox), checkLagForEver(submitter)])
      running = { core, submitter, started, api, polls }
      log('sequencer started', { ...core.report })
      return core.report
    },
    stop: async () => {
      progress.isStopping = true
      polling.abort()
      if (running === null) return
      // An endpoint that hangs keeps nobody from stopping.
      const waiting = new AbortController()
      await Promise.race([running.polls, pause(platform, STOP_GRACE_MS, waiting.signal)])
      waiting.abort()
      if (!isBroken) await drain(running)
      isClosed = true
      await running.core.stop()
    },
    get api() {
      return opened().api
    },
    get metrics() {
      return opened().core.metrics.registry
    },
    body: (batchId) => opened().core.history.batch(batchId)?.body ?? null,
  }
}
