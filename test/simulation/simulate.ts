/** One seed: a phase with faults, one without, then an audit. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Domain, domainSeparator } from '@assay/protocol'
import { auditLog } from './audit.ts'
import { createClients } from './clients.ts'
import { createCoreComposition } from './composition.ts'
import { Disk } from './disk.ts'
import { ASSETS, genesisOf, HEADER_SIGNER, MARKETS, traderOf } from './exchange.ts'
import { createLeaves } from './leaves.ts'
import { createMischief } from './mischief.ts'
import { createNetwork } from './network.ts'
import { createNode } from './node.ts'
import { createOracle } from './oracle.ts'
import type { Machine } from './platform.ts'
import { createTally, type Tally } from './report.ts'
import { createDiskTrouble } from './storage.ts'
import type { SwarmConfig } from './swarm.ts'
import { createWorld, createWrongClock } from './world.ts'

export interface RunResult {
  readonly tally: Tally
  readonly simulatedMs: number
  readonly events: number
  /** Tells two runs apart: a hash of what was promised, in order. */
  readonly trace: string
  readonly operations: number
  readonly submissions: number
}

const MAX_LAG_MS = 7_200_000
/** So long it may take until everything that was begun has an end. */
const LIVENESS_MS = 300_000

export async function simulate(config: SwarmConfig): Promise<RunResult> {
  const directory = mkdtempSync(join(tmpdir(), 'assay-sim-'))
  try {
    return await run(config, directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

async function run(config: SwarmConfig, directory: string): Promise<RunResult> {
  const tally = createTally()
  const world = createWorld(config.seed, () => tally.violation() !== null)
  const genesis = genesisOf(MAX_LAG_MS)
  const domain: Domain = { chainId: 31_337, vault: new Uint8Array(20).fill(0xaa), shard: 0 }
  const separator = domainSeparator(domain)
  const oracle = createOracle(tally, { separator, headerSigner: HEADER_SIGNER })
  const clock = createWrongClock(world)
  const machine: Machine = {
    disk: new Disk(),
    snapshotDisk: new Disk(),
    leaves: createLeaves(),
    trouble: createDiskTrouble(),
    lifts: '[]',
  }
  /** What the operator has of the log, from before it was damaged. */
  let copy: ReadonlyMap<string, Uint8Array> | null = null
  const node = createNode({
    world,
    machine,
    rng: world.rng('node'),
    tally,
    compose: createCoreComposition({ config, directory, domain, genesis, clock }),
    publish: oracle.published,
    onApplied: oracle.committed,
    onStarted: async () => {
      copy = null
      await oracle.log(machine.disk.files())
    },
    restore: () => {
      if (copy === null) return false
      machine.disk.restore(copy)
      copy = null
      tally.note('restored')
      return true
    },
  })
  const network = createNetwork(world, world.rng('network'), tally)
  const clients = createClients({
    ...{ world, network, tally, oracle, separator },
    rng: world.rng('clients'),
    traders: Array.from({ length: config.accounts }, (_, i) => traderOf(i + 1)),
    markets: MARKETS,
    assets: ASSETS,
    api: node.api,
    isHostile: config.faults.hostileClients !== undefined,
  })
  const mischief = createMischief({
    ...{ world, config, tally, node, network, clock },
    rng: world.rng('mischief'),
    keepCopy: (files) => {
      copy ??= files
    },
  })
  const pace = world.rng('pace')
  const meanMs = 1_000 / config.operationsPerSecond
  let isTrading = true
  const trade = () => {
    if (!isTrading) return
    clients.act()
    world.after(pace.below(Math.ceil(2_000 * meanMs)) / 1_000, trade)
  }

  node.start()
  mischief.start()
  world.after(1_000, trade)
  await world.runUntil(config.durationMs)

  isTrading = false
  mischief.stop()
  const isAtRest = () => clients.open() === 0 && node.isUp()
  await world.runUntil(config.durationMs + LIVENESS_MS, isAtRest)
  if (tally.violation() === null) {
    const waiting = isAtRest() ? null : `${clients.open()} open, up: ${node.isUp()}`
    tally.check('everything comes to an end', waiting)
    const files = machine.disk.files()
    await auditLog({ files, genesis, domain, oracle, tally })
  }
  node.bury()
  return {
    tally,
    simulatedMs: world.now(),
    events: world.events(),
    trace: oracle.trace(),
    operations: clients.operations(),
    submissions: machine.leaves.point?.submission ?? 0,
  }
}
