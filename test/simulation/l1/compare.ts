/** The same random calls on the model and on the bytecode. */

import { seededRng } from '@assay/engine/suite'
import { assert, fromHex, genesisOutcome, outcomeHash, type Rng, toHex } from '@assay/protocol'
import { type Address, claimsAbi, testTokenAbi } from '@assay/settlement'
import { parseEventLogs } from 'viem'
import { type Exchange, startExchange } from '../../settlement/exchange.ts'
import { readsOf } from './chainReads.ts'
import type { ClaimMove } from './claimMoves.ts'
import { compareDisputes } from './compareDisputes.ts'
import type { Known } from './known.ts'
import { callOf } from './move.ts'
import { activate, fixRoot, randomMove } from './moves.ts'
import { pick } from './toyClaims.ts'
import {
  createSeenOpenings,
  createTwoChains,
  type Move,
  type Played,
  type TwoChains,
} from './twoChains.ts'
import type { ModelReceipt, Openings } from './types.ts'

export interface Comparison {
  readonly seed: number
  readonly calls: number
  readonly succeeded: number
  readonly reverted: number
  /** Answers of view functions. */
  readonly reads: number
  readonly reorgs: number
  /** Blocks that they dropped. */
  readonly dropped: number
  readonly disputes: number
  readonly functions: Readonly<Record<string, number>>
  readonly successes: Readonly<Record<string, number>>
  readonly errors: Readonly<Record<string, number>>
  readonly differences: readonly string[]
}

/** Of a life, in moves: after it both chains go back to where they began. */
const LIFE = 120
/** When the escape comes, and how many moves later its root. Nobody forks any more. */
const OLD = 70
const PART = 14
/** Of what a life must come to. */
const TRIES = 3
const DAY = 86_400

/** Stops at the first difference. Cost: some 60 ms a call. */
export async function compareWithBytecode(options: {
  readonly calls: number
  readonly seed: number
  /** Whether to play the disputes that need the step function first: six seconds. */
  readonly disputes?: boolean
}): Promise<Comparison> {
  const exchange = await startExchange()
  const kzg = createSeenOpenings(exchange.kzg)
  try {
    return await play({ ...exchange, kzg }, kzg, options)
  } finally {
    await exchange.stop()
  }
}

async function play(
  exchange: Exchange,
  openings: Openings,
  { calls, seed, disputes = true }: Parameters<typeof compareWithBytecode>[0],
): Promise<Comparison> {
  const rng = seededRng(seed)
  const chains = await createTwoChains(exchange, openings)
  const accounts = ((await exchange.anvil.rpc('eth_accounts')) as Address[]).slice(0, 6)
  const tally = { succeeded: 0, reverted: 0, reads: 0, reorgs: 0, dropped: 0, disputes: 0 }
  const [functions, successes, errors] = Array.from({ length: 3 }, () => new Map<string, number>())
  assert(functions && successes && errors, 'three counts')
  const begin: Known = {
    genesis: genesisOutcome(exchange.genesis, (await exchange.poster.info()).genesisStateRoot),
    inputs: [],
    claims: [],
    commitments: [],
  }
  let known = { ...begin }
  const back = async (undo: () => Promise<void>) => {
    const before = chains.model.head().number
    await undo()
    tally.reorgs += 1
    tally.dropped += before - chains.model.head().number
  }
  await settleIn(chains, accounts)
  let birth = await chains.mark()
  if (disputes) {
    tally.disputes = await compareDisputes(exchange, chains)
    await back(birth)
    birth = await chains.mark()
  }
  let fork: { readonly undo: () => Promise<void>; readonly known: Known } | null = null
  for (let done = 0; done < calls && chains.differences.length === 0; ) {
    if (done % LIFE === LIFE - 1 && done > 0) {
      fork = null
      await back(birth)
      birth = await chains.mark()
      known = { ...begin }
    } else if (done % LIFE === OLD || done % LIFE === OLD + PART) {
      // Whoever lives long meets the escape, and then its root.
      fork = null
      await chains.passTime(22 * DAY)
    } else if (rng.below(12) === 0) {
      await chains.passTime(done % LIFE < OLD ? soon(rng) : later(rng))
    } else if (done % LIFE < OLD && rng.below(20) === 0) {
      if (fork !== null) {
        await back(fork.undo)
        known = fork.known
        fork = null
      } else fork = { undo: await chains.mark(), known: { ...known } }
    }
    const terms = { rng, chains, known, accounts }
    const move = lateMove(done % LIFE)?.(terms) ?? (await randomMove(terms))
    if (move === null) continue
    const played = await chains.play(move)
    done += 1
    count(functions, move.name)
    if (played.succeeded) tally.succeeded += 1
    else tally.reverted += 1
    count(played.succeeded ? successes : errors, played.succeeded ? move.name : played.error)
    remember(known, move, played)
    const reads = readsOf(chains.model, known, accounts)
    tally.reads += reads.length
    await chains.compare(reads)
    await compareWei(exchange, chains)
  }
  return {
    ...{ seed, calls, ...tally },
    functions: Object.fromEntries([...functions].toSorted()),
    successes: Object.fromEntries([...successes].toSorted()),
    errors: Object.fromEntries([...errors].toSorted()),
    differences: chains.differences,
  }
}

/** Only other contracts call these, the Governor (whom the model does not have), or nobody. */
const FOR_NOBODY = ['kill', 'stop', 'endConfirming', 'governMarket', 'nonsense']
/** Calls after which one should have succeeded. */
const OFTEN = 24

/** Functions that were called often and never succeeded. */
export function barrenIn({ functions, successes }: Comparison): readonly string[] {
  return Object.entries(functions).flatMap(([name, calls]) =>
    calls >= OFTEN && successes[name] === undefined && !FOR_NOBODY.includes(name) ? [name] : [],
  )
}

/** Four accounts with tokens and allowances, two proposers beside the sequencer with bonds. */
async function settleIn(chains: TwoChains, accounts: readonly Address[]): Promise<void> {
  const { vault, claims, tokens } = chains.model.addresses
  for (const [sender, account] of accounts.slice(0, 4).entries()) {
    for (const token of tokens) {
      const minting = { name: 'mint', args: [account, 10n ** 24n], sender }
      const approving = { name: 'approve', args: [vault, 10n ** 23n], sender }
      await chains.play(callOf(testTokenAbi, token, minting))
      await chains.play(callOf(testTokenAbi, token, approving))
    }
  }
  for (const sender of [0, 2]) {
    const bonding = { name: 'depositBond', args: [accounts[sender]], sender, value: 10n ** 18n }
    await chains.play(callOf(claimsAbi, claims, bonding))
  }
}

function lateMove(age: number): typeof activate | undefined {
  if (age >= OLD && age < OLD + TRIES) return activate
  return age >= OLD + PART && age < OLD + PART + TRIES ? fixRoot : undefined
}

/** Most lives go on; now and then something is late. */
function soon(rng: Rng): number {
  return pick(rng, [1, 20, 40, 70, 70, 70, 600, 4_000, 8_000, 50_000])
}

function later(rng: Rng): number {
  return pick(rng, [70, 4_000, 4 * DAY, 8 * DAY])
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

/** Inputs and claims that now exist. */
function remember(known: Known, move: Move, { succeeded, receipt }: Played): void {
  if (!succeeded) return
  const { inputs, claim } = move as ClaimMove
  const events = parseEventLogs({ abi: claimsAbi, logs: asLogs(receipt) })
  for (const event of events) {
    if (event.eventName === 'InputsPosted' && inputs !== undefined) {
      const { firstOpSeq, inclusionTimeMs: inclusionTime, index } = event.args
      known.inputs = [...known.inputs, { inputs, firstOpSeq, inclusionTime, index }]
    }
    if (event.eventName === 'ClaimProposed' && claim !== undefined) {
      const { claimId: id, index, proposer, traceStart, traceVersionedHashes } = event.args
      const hash = toHex(outcomeHash(claim.proposal.outcome))
      const found = { id, index, claim: { ...claim, outcome: claim.proposal.outcome } }
      const terms = { outcomeHash: hash, traceStart, traceVersionedHashes }
      known.claims = [...known.claims, { ...found, ...terms, proposer: toHex(fromHex(proposer)) }]
    }
  }
}

function asLogs({ logs }: ModelReceipt) {
  return logs.map((log) => ({ ...log, topics: [...log.topics] })) as unknown as Parameters<
    typeof parseEventLogs<typeof claimsAbi>
  >[0]['logs']
}

/** What the contracts hold. */
async function compareWei({ anvil }: Exchange, { model, differences }: TwoChains): Promise<void> {
  for (const name of ['claims', 'disputes'] as const) {
    const address = model.addresses[name]
    const real = BigInt((await anvil.rpc('eth_getBalance', address, 'latest')) as string)
    const modelled = model.balanceOf(address)
    if (real === modelled) continue
    ;(differences as string[]).push(`wei of ${name}: bytecode ${real}, model ${modelled}`)
  }
}
