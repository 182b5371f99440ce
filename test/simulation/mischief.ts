/** When which fault strikes: all drawn from the seed. */
import type { Rng } from '@assay/protocol'
import type { Hex } from '@assay/settlement'
import { CALM, type Chain, DEAR, dropGapped } from './chain.ts'
import { loseSector, misdirect, rotBit } from './damage.ts'
import type { Hostile } from './hostile.ts'
import { Lie } from './l1/types.ts'
import { damageLeaves } from './leaves.ts'
import type { Network } from './network.ts'
import type { Node } from './node.ts'
import type { Tally } from './report.ts'
import type { Retained } from './retained.ts'
import type { Fault, SwarmConfig } from './swarm.ts'
import type { Watcher } from './watcher.ts'
import type { World, WrongClock } from './world.ts'

export interface MischiefOptions {
  readonly world: World
  readonly config: SwarmConfig
  readonly rng: Rng
  readonly tally: Tally
  readonly node: Node
  readonly network: Network
  readonly clock: WrongClock
  readonly chain: Chain
  readonly watcher: Watcher
  readonly hostile: Hostile
  readonly retained: Pick<Retained, 'damageSnapshot'>
  /** The log's files from before they were damaged. */
  readonly keepCopy: (files: ReadonlyMap<string, Uint8Array>) => void
}

export interface Mischief {
  start(): void
  /** Nothing is wrong any more, but for what has been damaged. */
  stop(): void
}

const SPELL_MS = 20_000
const SLOW_MS = 2_000
const OUTAGE_MS = 180_000
/** An hour that nobody reaches L1, or nearly one. */
const LONG_OUTAGE_MS = 3_600_000
/** Of finality; most of it passes within the run that it is part of. */
const STALL_MS = 3_000_000
/** The monitor's, which must answer within a window. */
const BLIND_MS = 60_000
const MAX_STALL_SLOTS = 10
const MAX_LAG_BLOCKS = 6
const STEP_MS = 60_000
const DRIFT_PPM = 1_000
const LATE_MS = 4_000

/** What an endpoint may say for a while without harm. */
const LIES: readonly Lie[] = [
  Lie.OMITTED_LOG,
  Lie.REPEATED_LOG,
  Lie.NO_RECEIPTS,
  Lie.FAKE_SUCCESS,
  Lie.STALE_NONCE,
  Lie.WRONG_HASHES,
]

export function createMischief(options: MischiefOptions): Mischief {
  const { world, config, rng, tally, node, network, clock, chain, watcher, hostile, retained } =
    options
  const { machine } = node
  const withheld = new Set<Hex>()
  let outages = 0
  let isOn = true
  let isStalled = false

  const spell = (begin: () => void, end: () => void, most = SPELL_MS, least = 1_000) => {
    begin()
    world.after(least + rng.below(most - least + 1), end)
  }
  /** Outages that overlap end with the last of them. */
  const cutOff = (one: 1 | -1) => {
    outages += one
    chain.view.faults.isDown = isOn && outages > 0
  }
  /** Damages the files of a process that is gone. */
  const damaged = (kind: Fault, damage: () => boolean) => {
    const files = machine.disk.files()
    if (!node.isUp() || !damage()) return
    options.keepCopy(files)
    tally.fault('damage')
    node.kill(kind)
  }
  const cut = () => {
    node.kill('powerLoss')
    machine.disk.cutPower(rng)
    machine.snapshotDisk.cutPower(rng)
  }

  const strikes: Readonly<Partial<Record<Fault, () => void>>> = {
    crash: () => node.kill('crash'),
    powerLoss: cut,
    bitRot: () => damaged('bitRot', () => rotBit(machine.disk, rng)),
    lostWrite: () => damaged('lostWrite', () => loseSector(machine.disk, rng)),
    misdirectedWrite: () => damaged('misdirectedWrite', () => misdirect(machine.disk, rng)),
    fsyncError: () => {
      tally.fault('fsyncError')
      machine.trouble.failingSyncs = 1
      // What a failed sync has left in memory is gone with the power.
      if (rng.below(2) === 0) world.after(500 + rng.below(2_000), cut)
    },
    diskFull: () =>
      spell(
        () => {
          tally.fault('diskFull')
          machine.trouble.isFull = true
        },
        () => {
          machine.trouble.isFull = false
        },
      ),
    slowDisk: () =>
      spell(
        () => {
          tally.fault('slowDisk')
          machine.trouble.slowness = 1 + rng.below(SLOW_MS)
        },
        () => {
          machine.trouble.slowness = 0
        },
      ),
    leafDamage: () => {
      if (!damageLeaves(machine.leaves, rng)) return
      node.kill('leafDamage')
    },
    snapshotDamage: () => {
      if (!retained.damageSnapshot(rng)) return
      tally.fault('snapshotDamage')
      // It matters where the leaves are gone, too.
      if (rng.below(2) === 0 && damageLeaves(machine.leaves, rng)) node.kill('leafDamage')
    },
    clockStep: () => {
      tally.fault('clockStep')
      clock.step(rng.below(2 * STEP_MS) - STEP_MS)
    },
    l1Reorg: () => chain.reorg(1 + rng.below(config.finalityDepth)),
    l1Outage: () =>
      spell(
        () => {
          tally.fault('l1Outage')
          cutOff(1)
        },
        () => cutOff(-1),
        OUTAGE_MS,
      ),
    l1Stall: () => {
      tally.fault('l1Stall')
      chain.stall(1 + rng.below(MAX_STALL_SLOTS))
    },
    feeSpike: () =>
      spell(
        () => {
          tally.fault('feeSpike')
          chain.model.setFees(DEAR)
        },
        () => chain.model.setFees(CALM),
        OUTAGE_MS,
      ),
    eviction: () => {
      if (chain.model.pending().length === 0) return
      tally.fault('eviction')
      chain.model.evict(() => rng.below(2) === 0)
      dropGapped(chain.model)
    },
    rpcLag: () =>
      spell(
        () => {
          tally.fault('rpcLag')
          chain.view.faults.lagBlocks = 1 + rng.below(MAX_LAG_BLOCKS)
        },
        () => {
          chain.view.faults.lagBlocks = 0
        },
      ),
    rpcLies: () =>
      spell(
        () => {
          tally.fault('rpcLies')
          chain.view.faults.lies = new Set([LIES[rng.below(LIES.length)] as Lie])
        },
        () => {
          chain.view.faults.lies = new Set()
        },
      ),
    l1LongOutage: () =>
      spell(
        () => {
          tally.fault('l1LongOutage')
          cutOff(1)
        },
        () => cutOff(-1),
        LONG_OUTAGE_MS,
        LONG_OUTAGE_MS,
      ),
    finalityStall: () => {
      // One that begins within another one ends with it.
      if (isStalled) return
      spell(
        () => {
          tally.fault('finalityStall')
          isStalled = true
          chain.stallFinality(true)
        },
        () => {
          isStalled = false
          chain.stallFinality(false)
        },
        STALL_MS,
        STALL_MS / 10,
      )
    },
    watcherCrash: () => watcher.kill('watcherCrash'),
    watcherOutage: () => {
      const { faults } = chain.watcherView
      const isNode = rng.below(2) === 0
      const set = (isDown: boolean) => {
        if (isNode) faults.isDown = isDown
        else chain.watcherSource.isDown = isDown
      }
      spell(
        () => {
          tally.fault('watcherOutage')
          set(true)
        },
        () => set(false),
        BLIND_MS,
      )
    },
    blobsWithheld: () => {
      const carried = chain.model
        .head()
        .receipts.flatMap(({ transaction }) => [...transaction.blobVersionedHashes])
      const hash = carried[0]
      if (hash === undefined) return
      spell(
        () => {
          tally.fault('blobsWithheld')
          chain.model.blobs.withhold(hash)
          withheld.add(hash)
        },
        () => chain.model.blobs.release(hash),
        BLIND_MS,
      )
    },
    hostileClaims: hostile.claim,
    hostileChallenges: hostile.challenge,
    hostileContests: hostile.contest,
    copiedKills: hostile.copyKill,
    clockDrift: () => {
      tally.fault('clockDrift')
      clock.drift(rng.below(2 * DRIFT_PPM) - DRIFT_PPM)
    },
  }

  function schedule(kind: Fault, meanMs: number, strike: () => void): void {
    world.after(rng.below(2 * meanMs), () => {
      if (!isOn) return
      strike()
      schedule(kind, meanMs, strike)
    })
  }

  return {
    start: () => {
      for (const [kind, intensity] of Object.entries(config.faults) as [Fault, number][]) {
        const strike = strikes[kind]
        if (strike !== undefined) schedule(kind, intensity, strike)
      }
      const { messageLoss = 0, messageCopies = 0, messageDelay } = config.faults
      network.trouble.loss = messageLoss
      network.trouble.copies = messageCopies
      network.trouble.delay = messageDelay === undefined ? 0 : LATE_MS
      const { rpcLoss = 0 } = config.faults
      const { faults } = chain.view
      faults.lostRequests = rpcLoss
      faults.lostAnswers = rpcLoss
      faults.refusals = rpcLoss
      const rates = { lostRequests: rpcLoss, lostAnswers: rpcLoss, refusals: rpcLoss }
      Object.assign(chain.watcherView.faults, rates)
    },
    stop: () => {
      isOn = false
      if (chain.view.lost() > 0) tally.fault('rpcLoss')
      Object.assign(machine.trouble, { failingSyncs: 0, isFull: false, slowness: 0 })
      Object.assign(network.trouble, { loss: 0, copies: 0, delay: 0 })
      const calm = { isDown: false, lagBlocks: 0, lostRequests: 0, lostAnswers: 0, refusals: 0 }
      Object.assign(chain.view.faults, calm, { lies: new Set() })
      Object.assign(chain.watcherView.faults, calm)
      chain.watcherSource.isDown = false
      for (const hash of withheld) chain.model.blobs.release(hash)
      chain.model.setFees(CALM)
      chain.stall(0)
      chain.stallFinality(false)
      clock.repair()
    },
  }
}
