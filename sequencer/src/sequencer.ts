/** The whole sequencer: the core, what comes from L1, what goes to L1. */
import {
  assert,
  BLOB_BYTES,
  type Clock,
  decodeInboxEntry,
  domainSeparator,
  encodeGenesis,
  equalBytes,
  InboxKind,
  type Kzg,
  type SignedBatchHeader,
  toHex,
} from '@assay/protocol'
import type { BlockInfo, Settlement } from '@assay/settlement'
import type { Registry } from 'prom-client'
import type { SequencerApi } from './api.ts'
import { checkConfig, requireInterval, type SequencerConfig } from './config.ts'
import { type RecoveryReport, type SequencerCore, startCore } from './core.ts'
import { SequencerError } from './errors.ts'
import { createHeldClock } from './heldClock.ts'
import { createInboxFollower, type InboxFollower } from './inboxFollower.ts'
import { type Lifts, liftsOf } from './lifts.ts'
import { addressOfKey, SIGNATURE_IMPLEMENTATION } from './nativeSecp.ts'
import { nodePlatform, type Platform } from './platform.ts'
import { createProgress, noteFailure } from './progress.ts'
import { createQuery } from './query.ts'
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
  /** Default: Node's timers, files and threads. */
  readonly platform?: Platform
}

export interface Sequencer {
  /**
   * Opens, recovers, compares with L1, then takes records.
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

/** How long `stop` tries to get what is durable to L1. */
const STOP_GRACE_MS = 10_000

interface Running {
  readonly core: SequencerCore
  readonly submitter: Submitter
  readonly api: SequencerApi
  readonly polls: Promise<void>
}

/** Nothing is opened before `start`. @throws SequencerError CONFIG_INVALID */
export function createSequencer(given: SequencerConfig, deps: SequencerDeps): Sequencer {
  const config = checkConfig(given)
  const { settlement, log, platform = nodePlatform } = deps
  const clock = createSteadyClock(deps.clock)
  let inboxDelaySeconds = 0
  const heldClock = createHeldClock(clock, () => inboxDelaySeconds)
  const progress = createProgress()
  const polling = new AbortController()
  let running: Running | null = null
  let isBroken = false
  let isAhead = false

  const fatal = (error: unknown) => {
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

  async function pollForEver(submitter: Submitter, inbox: InboxFollower): Promise<void> {
    const { signal } = polling
    while (!signal.aborted) {
      let failure: { readonly error: unknown } | null = null
      // What cannot be read of the inbox must not keep what is due from being posted.
      for (const part of [inbox, submitter]) {
        try {
          await part.poll()
        } catch (error) {
          if (error instanceof SequencerError) return fatal(error)
          failure = { error }
          log('L1 cannot be read', { error: String(error) })
        }
      }
      if (failure === null) progress.failures.delete('read')
      else noteFailure(progress, 'read', failure.error, clock.wallMs())
      await submitter.checkLag()
      await pause(platform, config.settlementPollMs, signal)
    }
  }

  /** The lifts that L1 has recorded: the core must run with them. */
  async function readLifts(): Promise<Lifts> {
    const { deploymentBlock: fromBlock } = await settlement.info()
    return liftsOf(await settlement.submissions({ fromBlock }), config.genesis.maxLag)
  }

  /** A reorganisation takes no confirmation back that a final block has. */
  function createDecided(): () => Promise<number> {
    let decided = 0
    return async () => {
      try {
        const { number } = await settlement.finalizedBlock()
        decided = (await settlement.confirmedCount(number)) - 1
      } catch (error) {
        log('finality cannot be read: older snapshots stay', { error: String(error) })
      }
      return decided
    }
  }

  /** Rows that were lost with the log in front of them; the contract has the entries for ever. */
  async function restoreDeposits({ history }: SequencerCore): Promise<void> {
    const end = history.lacksDepositsBelow()
    if (end === 0) return
    const words = await settlement.inboxWords(0, end)
    history.addDeposits(
      words.flatMap((word, inboxIndex) => {
        const entry = decodeInboxEntry(word)
        if (entry.kind !== InboxKind.DEPOSIT) return []
        const { account, asset, amount } = entry
        return [{ inboxIndex, account, asset, amount }]
      }),
    )
    log('deposits were read from L1 again', { entries: end })
  }

  function compareClocks({ number, timestamp }: BlockInfo): void {
    const skewMs = clock.observe({ number, time: timestamp * 1_000 })
    const wasAhead = isAhead
    isAhead = skewMs > 0
    if (isAhead && !wasAhead) log('the wall clock is ahead of L1 and is held back', { skewMs })
    if (!isAhead && wasAhead) log('the wall clock agrees with L1 again', {})
  }

  /** Cuts what is open and gets it to L1, while there is time. */
  async function drain({ core, submitter }: Running): Promise<void> {
    const over = new AbortController()
    const posting = (async () => {
      const last = await core.finish()
      await submitter.idle()
      while (!over.signal.aborted && !isBroken && progress.posted < last) {
        await submitter.poll()
        await submitter.idle()
        const wait = progress.posted < last ? config.settlementPollMs : 0
        await pause(platform, wait, over.signal)
      }
    })()
    const grace = pause(platform, STOP_GRACE_MS, over.signal)
    await Promise.race([posting, grace]).catch((error: unknown) =>
      log('L1 cannot be read', { error: String(error) }),
    )
    over.abort()
    posting.catch(() => {})
    const unposted = core.ledger.position().submission - progress.posted
    if (unposted > 0) log('submissions are not on L1: start again soon', { unposted })
    else log('everything is on L1', { submission: progress.posted })
  }

  return {
    start: async () => {
      assert(running === null, 'started once')
      compareClocks(await settlement.latestBlock())
      const lifts = await readLifts()
      const decided = createDecided()
      const latest = (await settlement.confirmedCount()) - 1
      // What a snapshot is behind has no artifacts any more, and may have to be claimed again.
      const confirmed = Math.min((await decided()) || latest, latest)
      const core = await startCore(config, {
        ...{ clock, heldClock },
        platform,
        progress,
        ...{ lifts, confirmed, decided },
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
      try {
        await checkDeployment(core.commitment.ready.genesisRoot)
        await restoreDeposits(core)
        await submitter.start()
        // Records that come before the inbox was read could pass what is due in it.
        await pollInbox(inbox)
      } catch (error) {
        await core.stop()
        throw error
      }
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
      running = { core, submitter, api, polls: pollForEver(submitter, inbox) }
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
