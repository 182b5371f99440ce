/** The whole sequencer: the core, what comes from L1, what goes to L1. */
import { setTimeout as delay } from 'node:timers/promises'
import {
  assert,
  BLOB_BYTES,
  type Clock,
  domainSeparator,
  encodeGenesis,
  equalBytes,
  type Kzg,
  type SignedBatchHeader,
  toHex,
} from '@assay/protocol'
import type { Settlement } from '@assay/settlement'
import type { Registry } from 'prom-client'
import type { SequencerApi } from './api.ts'
import { checkConfig, type SequencerConfig } from './config.ts'
import { type RecoveryReport, type SequencerCore, startCore } from './core.ts'
import { SequencerError } from './errors.ts'
import { createInboxFollower, type InboxFollower } from './inboxFollower.ts'
import { addressOfKey, SIGNATURE_IMPLEMENTATION } from './nativeSecp.ts'
import { createProgress } from './progress.ts'
import { createQuery } from './query.ts'
import { createSubmitter, type Submitter } from './submitter.ts'

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
}

export interface Sequencer {
  /**
   * Opens, recovers, compares with L1, then takes records.
   * @throws SequencerError, StoreError (LOG_CORRUPT …), SettlementError
   */
  start(): Promise<RecoveryReport>
  /** Answers what is queued and closes everything; what is not on L1 goes there after a restart. */
  stop(): Promise<void>
  /** After `start`. */
  readonly api: SequencerApi
  /** After `start`. */
  readonly metrics: Registry
  /** For peers: the records of a micro-batch, null when there is none. After `start`. */
  body(batchId: number): Uint8Array | null
}

/** How long `stop` waits for transactions under way. */
const STOP_GRACE_MS = 3_000

/** Nothing is opened before `start`. @throws SequencerError CONFIG_INVALID */
export function createSequencer(given: SequencerConfig, deps: SequencerDeps): Sequencer {
  const config = checkConfig(given)
  const { settlement, clock, log } = deps
  const progress = createProgress()
  const polling = new AbortController()
  let running: { core: SequencerCore; api: SequencerApi; polls: Promise<void> } | null = null

  const fatal = (error: unknown) => {
    progress.isStopping = true
    polling.abort()
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
    if (problems.length === 0) return
    throw new SequencerError('CONFIG_INVALID', `not the deployment's ${problems.join(', ')}`)
  }

  /** L1 is watched for ever; when it does not answer, trading goes on until the lag is too long */
  async function pollForEver(submitter: Submitter, inbox: InboxFollower): Promise<void> {
    const { signal } = polling
    while (!signal.aborted) {
      try {
        await inbox.poll()
        await submitter.poll()
      } catch (error) {
        if (error instanceof SequencerError) return fatal(error)
        log('L1 cannot be read', { error: String(error) })
      }
      await submitter.checkLag()
      await delay(config.settlementPollMs, undefined, { signal }).catch(() => {})
    }
  }

  return {
    start: async () => {
      assert(running === null, 'started once')
      const core = await startCore(config, {
        clock,
        progress,
        publish: deps.publish,
        onEnded: ({ submission, outcome }) =>
          log('submission ended', { submission, root: toHex(outcome.stateRoot) }),
        onFatal: fatal,
      })
      const submitter = createSubmitter({
        ...{ config, core, settlement, progress, log },
        kzg: deps.kzg,
        now: clock.wallMs,
        onFatal: fatal,
      })
      const inbox = createInboxFollower(settlement, core)
      try {
        await checkDeployment(core.commitment.ready.genesisRoot)
        await submitter.start()
        if (progress.posted > core.ledger.position().submission) {
          throw new SequencerError('SETTLEMENT_DIVERGED', 'L1 has submissions that the log lacks')
        }
      } catch (error) {
        await core.stop()
        throw error
      }
      const query = createQuery({
        ...{ core, clock, progress },
        seenDeposits: inbox.seenDeposits,
        implementations: {
          engine: 'reference',
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
      const polls = pollForEver(submitter, inbox).then(async () => {
        const grace = delay(STOP_GRACE_MS, undefined, { ref: false })
        await Promise.race([submitter.idle(), grace])
      })
      running = { core, api, polls }
      log('sequencer started', { ...core.report })
      return core.report
    },
    stop: async () => {
      progress.isStopping = true
      polling.abort()
      if (running === null) return
      await running.polls
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
