/** Commitment, proof, opening: how a prover gets its reward. Spec: disputes, "Reward". */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fromHex, toHex } from '@assay/protocol'
import type { BuiltFaultProof } from '@assay/prover-hooks'
import { type Address, faultCommitment, type Settlement, SettlementError } from '@assay/settlement'
import { CliError } from './failure.ts'
import { writeFileDurably } from './files.ts'
import { until } from './trader.ts'

/** Blocks by which a commitment is older than the kill. */
const COMMITMENT_AGE_BLOCKS = 2
const BLOCKS_TIMEOUT_MS = 600_000

export interface KillOptions {
  readonly payee: Address
  /** File that keeps the salt, so that a start anew goes on; null: no commitment. */
  readonly commitment: string | null
  readonly say: (line: string) => void
}

export interface Killed {
  /** False: another proof came first. */
  readonly isOurs: boolean
  /** Of the proof, or of the opening when another proof came first. */
  readonly transactionHash: string
  readonly blockNumber: number
  readonly gasUsed: bigint
}

/** Kept before it is sent. */
interface Commitment {
  readonly fault: string
  readonly payee: Address
  readonly salt: `0x${string}`
}

/**
 * Commits if asked to, proves, opens the commitment. May be called again after any failure.
 * @throws SettlementError, CliError TIMEOUT, USAGE
 */
export async function killClaim(
  settlement: Settlement,
  built: BuiltFaultProof,
  options: KillOptions,
): Promise<Killed> {
  const { terms, proof, claimId } = built
  const { say, commitment: path } = options
  const commitment = path === null ? null : await commit(settlement, built, { ...options, path })
  const open = async () => {
    if (commitment === null) return null
    const { payee, salt } = commitment
    const opened = await settlement.openCommitment({ claimId, payee, salt: fromHex(salt) })
    say(`commitment opened: in an hour the reward is paid to ${payee}`)
    return opened
  }
  try {
    const mined = await settlement.proveFault(terms, proof)
    await open()
    return { ...mined, isOurs: true }
  } catch (error) {
    const isRevert = error instanceof SettlementError && error.code === 'TX_REVERTED'
    const isDead = isRevert && (await settlement.claim(claimId))?.killed === true
    const opened = isDead ? await open() : null
    if (opened === null) throw error
    return { ...opened, isOurs: false }
  }
}

/**
 * What is left to do for a claim that is dead: the commitment that a file keeps is opened, a reward
 * that is due is paid. What was done, or empty. May be called again.
 * @throws SettlementError, CliError USAGE
 */
export async function settleReward(
  settlement: Settlement,
  claimId: Uint8Array,
  path: string | null,
): Promise<string> {
  const kept = path === null ? null : readCommitment(path)
  const said: string[] = []
  if (kept !== null) {
    const { payee, salt } = kept
    const opening = settlement.openCommitment({ claimId, payee, salt: fromHex(salt) })
    // Opened before, or too late: then the reward is whose it is.
    const refused = await refusalOf(opening, ['NotOlder', 'RevealIsOver', 'NoReward'])
    if (refused === null) said.push('our commitment is opened')
  }
  const refused = await refusalOf(settlement.payReward(claimId), ['RevealIsOpen', 'NoReward'])
  if (refused === null) said.push('its reward is paid')
  if (refused?.name === 'RevealIsOpen') {
    const at = new Date(1_000 * Number(refused.args[0])).toISOString().slice(0, 19)
    said.push(`its reward can be paid from ${at}Z on: run this again`)
  }
  return said.join(', ')
}

/** Null when the transaction succeeded; a refusal that is not expected is thrown. */
async function refusalOf(
  sending: Promise<unknown>,
  expected: readonly string[],
): Promise<{ readonly name: string; readonly args: readonly unknown[] } | null> {
  try {
    await sending
    return null
  } catch (error) {
    const meta = error instanceof SettlementError ? error.meta : {}
    const { error: name, args } = meta as { error?: string; args?: readonly unknown[] }
    if (name === undefined || !expected.includes(name)) throw error
    return { name, args: args ?? [] }
  }
}

async function commit(
  settlement: Settlement,
  { fault, claimId }: BuiltFaultProof,
  { payee, path, say }: KillOptions & { readonly path: string },
): Promise<Commitment> {
  const name = toHex(fault)
  const before = readCommitment(path)
  if (before !== null && before.fault !== name) {
    throw new CliError('USAGE', `${path} is a commitment to another fault: move it away.`)
  }
  const fresh = { fault: name, payee, salt: toHex(randomBytes(32)) }
  const commitment = before ?? fresh
  if (before === null) writeFileDurably(path, `${JSON.stringify(fresh, null, 2)}\n`)
  const hidden = faultCommitment({
    ...{ fault, payee: commitment.payee },
    salt: fromHex(commitment.salt),
  })
  // After a start anew it stands already.
  const stands = await refusalOf(settlement.commitFault(hidden), ['AlreadyCommitted'])
  say(`${stands === null ? 'committed' : 'committed before'} (${path} keeps the salt)`)
  await pastBlocks(settlement, claimId)
  return commitment
}

/** Waits until the next block is old enough for the commitment, or the claim is dead. */
async function pastBlocks(settlement: Settlement, claimId: Uint8Array): Promise<void> {
  const { number } = await settlement.latestBlock()
  await until(`a block after ${number}`, BLOCKS_TIMEOUT_MS, async () => {
    const isOld = (await settlement.latestBlock()).number >= number + COMMITMENT_AGE_BLOCKS - 1
    return isOld || (await settlement.claim(claimId))?.killed === true ? true : null
  })
}

function readCommitment(path: string): Commitment | null {
  if (!existsSync(path)) return null
  try {
    const { fault, payee, salt } = JSON.parse(readFileSync(path, 'utf8')) as Commitment
    const isSound = /^0x[0-9a-f]{64}$/.test(salt) && /^0x[0-9a-fA-F]{40}$/.test(payee)
    if (isSound && typeof fault === 'string') return { fault, payee, salt }
  } catch {
    // Said below.
  }
  throw new CliError('USAGE', `${path} is not a commitment file: move it away.`)
}
