/** What an operator watches. Names follow Prometheus; times in seconds. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client'

export interface SequencerMetrics {
  readonly registry: Registry
  readonly accepted: Counter
  readonly refused: Counter<'code'>
  readonly batches: Counter
  readonly groups: Counter
  readonly fsync: Histogram
  readonly submissions: Gauge<'stage'>
  readonly settlementFailures: Counter<'action'>
}

/** What is measured when asked. */
export interface MetricSources {
  readonly queued: () => number
  readonly commitmentLag: () => number
  /** Placements are refused for want of space. */
  readonly isStorageFull: () => boolean
  /** Rows of the read model wait for space. */
  readonly isReadModelHeld: () => boolean
  readonly unpostedRecords: () => number
  /** Of the oldest micro-batch that is not on L1, ms; 0: all are there. */
  readonly unpostedAgeMs: () => number
  readonly inboxWaiting: () => number
  /** By the wall clock, ms; 0 before the first block was seen. */
  readonly l1BlockAgeMs: () => number
  /** Records of the log that a start reads. */
  readonly logRecords: () => number
  /** Since the last snapshot, or since the start, ms. */
  readonly snapshotAgeMs: () => number
  /** Failures in a row, by action. */
  readonly settlementFailures: () => Iterable<readonly [action: string, count: number]>
}

/** A registry of its own: several sequencers may live in one process. */
export function createMetrics(sources: MetricSources): SequencerMetrics {
  const registry = new Registry()
  const registers = [registry]
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  new Gauge({
    name: 'assay_settlement_failing',
    help: 'Failures in a row of an L1 action; nothing when the last try worked',
    labelNames: ['action'],
    registers,
    collect() {
      this.reset()
      for (const [action, count] of sources.settlementFailures()) this.set({ action }, count)
    },
  })
  gauge('assay_queue_records', 'Records waiting for a micro-batch', sources.queued)
  gauge('assay_commitment_lag', 'Journal entries the worker has not run', sources.commitmentLag)
  const unposted = 'Records that are not in inputs on L1'
  gauge('assay_unposted_records', unposted, sources.unpostedRecords)
  const seconds = (name: string, help: string, readMs: () => number) =>
    gauge(name, help, () => readMs() / 1_000)
  const oldest = 'Age of the oldest micro-batch that is not on L1, 0 when all are'
  seconds('assay_unposted_age_seconds', oldest, sources.unpostedAgeMs)
  const waiting = 'Inbox entries taken from L1 that no submission has consumed'
  gauge('assay_inbox_waiting_entries', waiting, sources.inboxWaiting)
  const block = 'Age of the newest L1 block that was seen, by the wall clock'
  seconds('assay_l1_block_age_seconds', block, sources.l1BlockAgeMs)
  gauge('assay_log_records', 'Entries of the log that a start reads', sources.logRecords)
  const made = 'Since the last snapshot of the leaves, or since the start'
  seconds('assay_snapshot_age_seconds', made, sources.snapshotAgeMs)
  const full = () => (sources.isStorageFull() ? 1 : 0)
  gauge('assay_storage_full', '1 while the disk is full and placements are refused', full)
  const held = () => (sources.isReadModelHeld() ? 1 : 0)
  gauge('assay_read_model_held', '1 while rows of the read model wait for space', held)
  return {
    registry,
    accepted: new Counter({ name: 'assay_records_accepted_total', help: 'Acked', registers }),
    refused: new Counter({
      name: 'assay_records_refused_total',
      help: 'Never sequenced',
      labelNames: ['code'],
      registers,
    }),
    batches: new Counter({ name: 'assay_batches_total', help: 'Micro-batches', registers }),
    groups: new Counter({ name: 'assay_groups_total', help: 'Groups sequenced', registers }),
    fsync: new Histogram({
      name: 'assay_log_append_seconds',
      help: 'Append and fdatasync of one group commit',
      buckets: [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5],
      registers,
    }),
    submissions: new Gauge({
      name: 'assay_submissions',
      help: 'The last submission that has ended, is posted, is claimed in a row, is confirmed',
      labelNames: ['stage'],
      registers,
    }),
    settlementFailures: new Counter({
      name: 'assay_settlement_failures_total',
      help: 'L1 actions that failed and are tried again',
      labelNames: ['action'],
      registers,
    }),
  }
}
