/** One seed: a phase with faults, one without, the exit of everybody, the audit by strangers. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Domain, domainSeparator, fromHex } from '@assay/protocol'
import type { SequencerConfig } from '@assay/sequencer'
import type { Hex } from '@assay/settlement'
import { auditLog } from './audit.ts'
import { createAuditor } from './auditor.ts'
import { createChain, fundOnChain } from './chain.ts'
import { createClients } from './clients.ts'
import { composeSequencer } from './composition.ts'
import { forgetSignatures, rememberSignatures } from './curve.ts'
import { Disk } from './disk.ts'
import { ASSETS, genesisOf, HEADER_SIGNER, MARKETS, traderOf } from './exchange.ts'
import { leave } from './exit.ts'
import { type Hooks, NO_HOOKS } from './hooks.ts'
import { createHostile } from './hostile.ts'
import { hashInWebAssembly } from './keccak.ts'
import { createLeaves, type Leaves } from './leaves.ts'
import { createLyingMachine } from './lyingMachine.ts'
import { createMischief } from './mischief.ts'
import { createNetwork } from './network.ts'
import { createNode, type Node } from './node.ts'
import { createOracle } from './oracle.ts'
import type { Machine } from './platform.ts'
import { createTally, type Tally } from './report.ts'
import { createRetained } from './retained.ts'
import { createDiskTrouble } from './storage.ts'
import type { SwarmConfig } from './swarm.ts'
import { createUsers } from './users.ts'
import { createWatcher } from './watcher.ts'
import { createWorld, createWrongClock } from './world.ts'

export interface RunResult {
  readonly tally: Tally
  /** Of the phase in which everybody trades. */
  readonly simulatedMs: number
  readonly events: number
  /** Tells two runs apart: a hash of what was promised, in order. */
  readonly trace: string
  readonly operations: number
  readonly submissions: number
}

const GRACE_SECONDS = 1_800
/** So long it may take until everything that was begun has an end … */
const LIVENESS_MS = 3_600_000
/** … and two slots more for each submission: L1 takes one a slot, and so does whoever claims. */
const SUBMISSION_MS = 24_000
/** Asking a venue for its health costs a query. */
const EVENTS_BETWEEN_LOOKS = 16
const LAST_LOOK_MS = 600_000
const EXIT_MS = 24 * 3_600_000
const isHashingFast = hashInWebAssembly()

/** `hooks`: what a test puts between the shipped code and its ports. */
export async function simulate(config: SwarmConfig, hooks: Hooks = NO_HOOKS): Promise<RunResult> {
  const directory = mkdtempSync(join(tmpdir(), 'assay-sim-'))
  rememberSignatures()
  await isHashingFast
  try {
    return await run(config, directory, hooks)
  } finally {
    forgetSignatures()
    rmSync(directory, { recursive: true, force: true })
  }
}

async function run(config: SwarmConfig, directory: string, hooks: Hooks): Promise<RunResult> {
  const tally = createTally()
  const world = createWorld(config.seed, () => tally.violation() !== null)
  const genesis = genesisOf(config.maxLagMs)
  const { windowSeconds, finalityDepth } = config
  const chain = createChain({
    ...{ world, tally, genesis },
    rng: world.rng('chain'),
    deviation: hooks.deviation,
    config: {
      ...{ windowSeconds, finalityDepth },
      ...{ inboxDelaySeconds: config.inboxDelaySeconds, graceSeconds: GRACE_SECONDS },
    },
  })
  const { chainId, addresses } = chain.model
  const domain: Domain = { chainId, vault: fromHex(addresses.vault), shard: genesis.shard }
  const separator = domainSeparator(domain)
  /** By the sequencer. */
  const claimed = new Set<Hex>()
  const onClaim = (claimId: Hex) => claimed.add(claimId)
  const oracle = createOracle(tally, { separator, headerSigner: HEADER_SIGNER })
  const liar =
    config.machineLie === null
      ? null
      : createLyingMachine({
          ...{ lie: config.machineLie, chain, tally, separator },
          maxLag: genesis.maxLag,
        })
  const clock = createWrongClock(world)
  const traders = Array.from({ length: config.accounts }, (_, i) => traderOf(i + 1))
  const machine = createMachineOf()
  const retained = createRetained({ machine, chain, tally })
  /** What the operator has of the log, from before it was damaged. */
  let copy: ReadonlyMap<string, Uint8Array> | null = null
  let lifts = machine.lifts
  let inboxTo = 0

  const onApplied = (leaves: Leaves) => {
    if (machine.lifts !== lifts) oracle.lifted()
    lifts = machine.lifts
    oracle.committed(leaves)
    if (machine.lifts === '[]') liar?.applied(leaves)
  }
  const node = createNode({
    ...{ world, machine, tally, onApplied, hooks },
    rng: world.rng('node'),
    ...{ segmentBytes: config.segmentBytes, scrubMs: config.scrubMs },
    isPresent: (fault) => fault in config.faults || tally.faults.has(fault),
    compose: composeSequencer({
      ...{ config, directory, domain, genesis, clock, chain, hooks, onClaim },
      lying: liar?.lying,
    }),
    publish: (signed, body) => {
      oracle.published(signed, body)
      if (signed.header.inboxTo <= inboxTo) return
      inboxTo = signed.header.inboxTo
      const final = chain.inboxLength(chain.model.finalized().number)
      if (inboxTo > final) tally.note('an entry was taken that was not final')
      const may = chain.takeable()
      const problem = inboxTo > may ? `${inboxTo} entries taken, ${may} final or old` : null
      tally.check('only deposits are credited that are final or have waited', problem)
    },
    onStarted: async () => {
      copy = null
      // From what is on its own disk.
      if (chain.view.faults.isDown) tally.fault('startInOutage')
      await oracle.log(retained.files())
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
    ...{ world, network, tally, oracle, separator, traders },
    rng: world.rng('clients'),
    markets: MARKETS,
    assets: ASSETS,
    api: node.api,
    isHostile: config.faults.hostileClients !== undefined,
  })
  const rng = world.rng('users')
  const users = createUsers({ world, rng, tally, chain, traders, api: node.api })
  const fault = config.fault ?? hooks.fault ?? null
  const isLieOfSequencer = (submission: number, claimId: Hex) =>
    liar?.lies.has(claimId) === true || (isLyingAbout(fault, submission) && claimed.has(claimId))
  const isLie = (submission: number, claimId: Hex) =>
    hostile.lies.has(claimId) || isLieOfSequencer(submission, claimId)
  const auditor = createAuditor({
    world,
    tally,
    chain,
    oracle,
    isLie,
    maxLagMs: config.maxLagMs,
    hooks,
  })
  const { replays } = auditor
  const hostile = createHostile({
    ...{ world, rng: world.rng('hostile'), tally, chain, replays },
    isLie: isLieOfSequencer,
  })
  const watcher = createWatcher({
    ...{ world, rng: world.rng('watcher'), tally, chain, hooks },
    onProof: hostile.proof,
  })
  const mischief = createMischief({
    ...{ world, config, tally, node, network, clock, chain, watcher, hostile, retained },
    rng: world.rng('mischief'),
    keepCopy: (files) => {
      copy ??= files
      retained.damaged(copy)
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

  fundOnChain(chain, traders, finalityDepth)
  chain.start()
  node.start()
  mischief.start()
  users.start()
  auditor.start()
  watcher.start()
  world.after(3_000, trade)
  await world.runUntil(config.durationMs)

  isTrading = false
  mischief.stop()
  users.stop()
  const isAtRest = () => clients.open() === 0 && isConfirmed(node)
  const patienceMs = LIVENESS_MS + SUBMISSION_MS * (machine.leaves.point?.submission ?? 0)
  let looks = 0
  const isSeenAtRest = () => looks++ % EVENTS_BETWEEN_LOOKS === 0 && isAtRest()
  await world.runUntil(world.now() + patienceMs, isSeenAtRest)
  if (tally.violation() === null) {
    const waiting = isAtRest() ? null : `${clients.open()} open, ${stateOf(node)}`
    tally.check('everything comes to an end', waiting)
  }
  const submissions = machine.leaves.point?.submission ?? 0
  if (config.fault !== null && submissions >= config.fault.submission) {
    tally.fault('hostileSequencer')
  }
  const files = retained.files()
  let isSeen = false
  void auditor.look().then(() => {
    isSeen = true
  })
  await world.runUntil(world.now() + LAST_LOOK_MS, () => isSeen)
  node.bury()
  auditor.stop()
  watcher.stop()
  hostile.stop()

  let hasLeft = false
  leave({ world, tally, chain, oracle, users, traders }).then(
    () => {
      hasLeft = true
    },
    (error: unknown) => tally.check('there is always a way out', String((error as Error).stack)),
  )
  await world.runUntil(world.now() + EXIT_MS, () => hasLeft)
  if (tally.violation() === null) {
    tally.check('there is always a way out', hasLeft ? null : 'it takes too long')
    if (machine.lifts === '[]') await auditLog({ files, genesis, domain, oracle, tally, hooks })
  }
  return {
    tally,
    simulatedMs: config.durationMs,
    events: world.events(),
    trace: oracle.trace(),
    operations: clients.operations(),
    submissions,
  }
}

/** The claim itself, and with a wrong root the one that stands on it. */
function isLyingAbout(fault: SequencerConfig['fault'], submission: number): boolean {
  if (fault === null) return false
  const orphans = fault.kind === 'bad-root' ? 1 : 0
  return submission >= fault.submission && submission <= fault.submission + orphans
}

function createMachineOf(): Machine {
  const disks = { disk: new Disk(), snapshotDisk: new Disk() }
  return {
    ...disks,
    leaves: createLeaves(),
    trouble: createDiskTrouble(),
    lifts: '[]',
    onRemoved: () => {},
    knownL1: null,
  }
}

/** Everything that is durable is posted and confirmed. */
function isConfirmed(node: Node): boolean {
  const health = node.api()?.query.health()
  if (health === undefined) return false
  const { unpostedBatches, submissionsPosted, submissionsConfirmed } = health
  return unpostedBatches === 0 && submissionsPosted === submissionsConfirmed
}

function stateOf(node: Node): string {
  const health = node.api()?.query.health()
  return health === undefined ? 'down' : JSON.stringify(health)
}
