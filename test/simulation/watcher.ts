/**
 * The real monitor with a key, as `assay monitor --kill --commit --propose --bond --confirm` is
 * composed, under virtual time; killed and started again like everything else.
 */
import { createMachine } from '@assay/machine'
import { type Alert, createMonitor, type MonitorFiles } from '@assay/monitor'
import { type Rng, toHex } from '@assay/protocol'
import type { BuiltFaultProof } from '@assay/prover-hooks'
import { createNativeHasher } from '@assay/state/native'
import { loadSignatures } from '@assay/verifier'
import { createDisputer } from '../../cli/src/disputing.ts'
import { createFaultProver } from '../../cli/src/faultProver.ts'
import type { Chain } from './chain.ts'
import type { Hooks } from './hooks.ts'
import { standInAccount } from './l1/transactions.ts'
import type { Tally } from './report.ts'
import { createLife, EPOCH_MS, type Life, type World } from './world.ts'

export interface Watcher {
  start(): void
  /** The process is gone, and comes back by itself. */
  kill(cause: string): void
  stop(): void
  standing(): readonly Alert[]
}

/** Of the model's numbered keys. */
export const WATCHER_KEY = 90
const POLL_MS = 12_000
const PATIENCE_SECONDS = 60
/** Few, so that what an outage piles up does not fit. */
const KEPT_TRACES = 16

export function createWatcher(parts: {
  readonly world: World
  readonly rng: Rng
  readonly tally: Tally
  readonly chain: Chain
  readonly hooks: Hooks
  /** Hears of every proof: whoever is hostile changes it. */
  readonly onProof: (built: BuiltFaultProof) => void
}): Watcher {
  const { world, rng, tally, chain, hooks, onProof } = parts
  const hasher = createNativeHasher()
  const account = standInAccount(WATCHER_KEY)
  const { disputes } = chain.model.addresses
  const files = createFiles()
  let life: Life | null = null
  let isOn = true
  let standing: () => readonly Alert[] = () => []

  function start(): void {
    const mine = createLife(world)
    life = mine
    const connect = () => chain.client(mine, account, chain.watcherView)
    const [l1, blobs] = [chain.reads(mine, chain.watcherView), chain.watcherBlobs()]
    const disputer = createDisputer({
      ...{ account, kzg: chain.kzg, connect },
      balance: async () => chain.model.balanceOf(account.address),
    })
    const monitor = createMonitor({
      prover: createFaultProver({
        ...{ l1, blobs, hasher, kzg: chain.kzg },
        transactionOf: async (built) => {
          onProof(built)
          const { calldata: data, fault } = built
          return { to: disputes, data, gas: null, fault: toHex(fault) }
        },
      }),
      verifier: {
        ...{ l1, blobs, signatures: loadSignatures() },
        createMachine: (options) => createMachine({ ...options, hasher }),
        pause: mine.sleep,
      },
      connect,
      clock: { wallMs: () => Math.floor(EPOCH_MS + world.now()), monotonicMs: world.now },
      disputer: hooks.disputer?.(disputer, mine) ?? disputer,
      acting: {
        ...{ kill: true, commit: true, propose: true, bond: true, confirm: true },
        patienceSeconds: PATIENCE_SECONDS,
      },
      ...{ files, archives: false, pollMs: POLL_MS, keptTraces: KEPT_TRACES },
      onNews: (news) => {
        if (news.type === 'action') tally.note(`${news.action.type}: ${news.result.type}`)
        if (news.type === 'raised') tally.note(`alert: ${news.alert.code}`)
      },
    })
    standing = monitor.standing
    const fell = (error: unknown) =>
      tally.check('a monitor never falls over', String((error as Error).stack))
    monitor.run(new AbortController().signal).catch(fell)
  }

  return {
    start,
    kill: (cause) => {
      if (life === null) return
      tally.fault(cause)
      life.end()
      life = null
      world.after(200 + rng.below(20_000), () => isOn && life === null && start())
    },
    stop: () => {
      isOn = false
      life?.end()
      life = null
    },
    standing: () => standing(),
  }
}

/** What outlives a monitor. */
function createFiles(): MonitorFiles {
  const files = new Map<string, string>()
  return {
    read: async (name) => files.get(name) ?? null,
    write: async (name, text) => {
      files.set(name, text)
    },
  }
}
