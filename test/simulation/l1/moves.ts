/** Random calls of every function: right ones, and ones with something wrong. */

import { withdrawalProof } from '@assay/machine'
import {
  AMOUNT_LIMIT,
  accountId,
  amountUnits,
  assetId,
  decodeInboxEntry,
  emptyKey,
  encodeForcedCancelAll,
  encodeForcedSetKey,
  encodeForcedWithdraw,
  fromHex,
  GROUP_BYTES,
  InboxKind,
  toHex,
} from '@assay/protocol'
import {
  type Address,
  claimsAbi,
  type Hex,
  privateKeyToAccount,
  proveFaultCalldata,
  testTokenAbi,
  vaultAbi,
} from '@assay/settlement'
import { encodeFunctionData, maxUint256 } from 'viem'
import { inputsToAbi, outcomeOpeningToAbi } from '../../../settlement/src/convert.ts'
import { DEV_KEYS } from '../../settlement/anvil.ts'
import { accountOf, isConfirmed, isRefunded, lastConfirmed, wordsOf } from './chainReads.ts'
import { claimMoves } from './claimMoves.ts'
import type { Known, KnownClaim } from './known.ts'
import { anyone, callOf, type MakeMove, type MoveTerms, rarely } from './move.ts'
import { isRipe, rewardMoves } from './rewardMoves.ts'
import { bytes, faultOf, pick } from './toyClaims.ts'
import type { Move } from './twoChains.ts'

const ZERO: Address = `0x${'0'.repeat(40)}`

const someAddress = (terms: MoveTerms): Address =>
  rarely(terms) ? ZERO : pick(terms.rng, terms.accounts)
const someAsset = (terms: MoveTerms): number => (rarely(terms) ? 9 : terms.rng.below(4))
const vaultOf = ({ chains }: MoveTerms) => chains.model.addresses.vault

function someUnits(terms: MoveTerms): bigint {
  const { rng } = terms
  switch (rng.below(12)) {
    case 0:
      return 0n
    case 1:
      return BigInt(AMOUNT_LIMIT) - 1n
    case 2:
      return 2n ** 64n - 1n
    default:
      return BigInt(1 + rng.below(2_000))
  }
}

function onVault(name: string, args: readonly unknown[], terms: MoveTerms): Move {
  return callOf(vaultAbi, vaultOf(terms), { name, args, sender: anyone(terms) })
}

function onToken(name: string, args: readonly unknown[], terms: MoveTerms): Move {
  const to = pick(terms.rng, terms.chains.model.addresses.tokens)
  return callOf(testTokenAbi, to, { name, args, sender: anyone(terms) })
}

function force(terms: MoveTerms): Move {
  const { rng, chains } = terms
  const sender = anyone(terms)
  const owner = terms.accounts[sender] as Address
  // Mostly one's own.
  const own = rarely(terms) ? 0 : accountOf(chains.model, owner)
  const account = accountId(own === 0 ? 1 + rng.below(5) : own)
  const withdraw = { account, asset: assetId(rng.below(4)), amount: amountUnits(5) }
  const payloads = [
    () => encodeForcedCancelAll(account),
    () => encodeForcedWithdraw(withdraw),
    () => encodeForcedSetKey({ account, index: 1 + rng.below(15), key: emptyKey(0) }),
    () => bytes(rng, GROUP_BYTES),
    () => new Uint8Array(rng.below(3)),
    () => Uint8Array.from([rng.below(14), ...bytes(rng, 2 * GROUP_BYTES - 1)]),
  ]
  const args = [toHex(pick(rng, payloads)())]
  return callOf(vaultAbi, vaultOf(terms), { name: 'forceOperation', args, sender })
}

async function depositWithPermit(terms: MoveTerms): Promise<Move> {
  const { rng, chains } = terms
  const { model } = chains
  const asset = rng.below(4)
  const sender = rng.below(4)
  const key = privateKeyToAccount(DEV_KEYS[sender] as Hex)
  const token = model.addresses.tokens[asset] as Address
  const units = BigInt(1 + rng.below(50))
  const nonce = encodeFunctionData({
    ...{ abi: testTokenAbi, functionName: 'nonces', args: [key.address] },
  })
  const [scale, used] = [SCALES[asset] as bigint, readNumber(terms, token, nonce)]
  const deadline = BigInt(model.head().timestamp + (rarely(terms) ? -10 : 100_000))
  const types = { Permit: PERMIT }
  const { r, s, yParity } = splitSignature(
    await key.signTypedData({
      ...{ types, primaryType: 'Permit' as const },
      domain: {
        ...{ name: SYMBOLS[asset] as string, version: '1' },
        ...{ chainId: model.chainId, verifyingContract: token },
      },
      message: {
        ...{ owner: key.address, spender: vaultOf(terms), value: units * scale },
        ...{ nonce: used + BigInt(rarely(terms) ? 1 : 0), deadline },
      },
    }),
  )
  const args = [asset, units, pick(rng, terms.accounts), deadline, 27 + yParity, r, s]
  return callOf(vaultAbi, vaultOf(terms), { name: 'depositWithPermit', args, sender })
}

const SYMBOLS = ['WETH', 'USDC', 'WBTC', 'DAI'] as const
const SCALES = [10n ** 10n, 1n, 1n, 10n ** 12n] as const
const PERMIT = [
  { name: 'owner', type: 'address' },
  { name: 'spender', type: 'address' },
  { name: 'value', type: 'uint256' },
  { name: 'nonce', type: 'uint256' },
  { name: 'deadline', type: 'uint256' },
] as const

function splitSignature(signature: Hex): { r: Hex; s: Hex; yParity: number } {
  const r: Hex = `0x${signature.slice(2, 66)}`
  const s: Hex = `0x${signature.slice(66, 130)}`
  return { r, s, yParity: Number(`0x${signature.slice(130)}`) - 27 }
}

function readNumber({ chains }: MoveTerms, to: Address, data: Hex): bigint {
  const { model } = chains
  return BigInt(model.call({ from: ZERO, to, data }, model.head().number).returnData)
}

function withdrawal(terms: MoveTerms): Move | null {
  const { rng, known, chains } = terms
  const claimed = known.claims.filter(({ claim }) => claim.withdrawals.length > 0)
  if (claimed.length === 0) return null
  const right = claimed.filter(({ index, outcomeHash }) =>
    isConfirmed(chains.model, index, outcomeHash),
  )
  const { claim, index } = pick(rng, right.length > 0 && !rarely(terms) ? right : claimed)
  const entry = pick(rng, claim.withdrawals)
  const proof = withdrawalProof(claim.withdrawals, entry.index).map(toHex)
  const wrong = rng.below(10)
  const units = BigInt(entry.amount + (wrong === 0 ? 1 : 0))
  const submission = BigInt(wrong === 1 ? index + 1 : index)
  const siblings = wrong === 2 ? proof.slice(1) : proof
  const args = [submission, entry.index, toHex(entry.owner), entry.asset, units, siblings]
  return onVault('claimWithdrawal', args, terms)
}

/** The claim whose outcome was confirmed last, when that is not genesis. */
function confirmedLast({ known, chains }: MoveTerms): KnownClaim | undefined {
  const { hash } = lastConfirmed(chains.model)
  return known.claims.find(({ outcomeHash }) => outcomeHash === hash)
}

export function fixRoot(terms: MoveTerms): Move {
  const { rng, known } = terms
  const outcomes = [known.genesis, ...known.claims.map(({ claim }) => claim.outcome)]
  const right = confirmedLast(terms)?.claim.outcome ?? known.genesis
  const outcome = rng.below(3) === 0 ? pick(rng, outcomes) : right
  return onVault('fixEscapeRoot', [outcomeOpeningToAbi(outcome)], terms)
}

function leave(terms: MoveTerms): Move | null {
  const { rng, known } = terms
  if (known.claims.length === 0) return null
  const right = confirmedLast(terms) ?? pick(rng, known.claims)
  const { balance } = (rarely(terms) ? pick(rng, known.claims) : right).claim
  const { account, asset, leaf, siblings } = balance
  const wrong = rng.below(8) === 0 ? 1 : 0
  return onVault('escape', [account + wrong, asset, leaf, siblings], terms)
}

/** Mostly a deposit that no confirmed submission has consumed, to whom it was for. */
function refund(terms: MoveTerms): Move {
  const { rng, chains, accounts } = terms
  const entries = wordsOf(chains.model).map(decodeInboxEntry)
  const owed = entries.flatMap((entry, index) =>
    entry.kind === InboxKind.DEPOSIT && !isRefunded(chains.model, index) ? [{ entry, index }] : [],
  )
  const one = owed.length === 0 || rarely(terms) ? undefined : pick(rng, owed.slice(-6))
  const owner = accounts.find((each) => accountOf(chains.model, each) === one?.entry.account)
  const args = [one?.index ?? rng.below(30), owner ?? someAddress(terms)]
  return onVault('refundDeposit', args, terms)
}

/** Names the first inputs without a confirmed claim, or none. */
export function activate(terms: MoveTerms): Move {
  const { rng, known, chains } = terms
  const { count } = lastConfirmed(chains.model)
  const posted = known.inputs.filter(({ index }) => index === count).map(({ inputs }) => inputs)
  const id =
    posted.length === 0 || rarely(terms)
      ? toHex(new Uint8Array(32))
      : (chains.model.call(inputsIdCall(terms, pick(rng, posted)), chains.model.head().number)
          .returnData as Hex)
  return onVault('activateEscape', [id], terms)
}

function inputsIdCall({ chains }: MoveTerms, inputs: Known['inputs'][number]['inputs']) {
  const args = [inputsToAbi(inputs)] as const
  const data = encodeFunctionData({ abi: claimsAbi, functionName: 'inputsIdOf', args })
  return { from: ZERO, to: chains.model.addresses.claims, data }
}

/** Kills a claim whose trace holds what is no checkpoint; sometimes tries where nothing is. */
async function prove(terms: MoveTerms): Promise<Move | null> {
  const { rng, known, chains } = terms
  if (known.claims.length === 0) return null
  const faulty = known.claims.filter((each) => faultOf(each) !== -1)
  const ripe = rarely(terms) ? [] : faulty.filter(({ id }) => isRipe(terms, id))
  const likely = ripe.length > 0 ? ripe : faulty
  const one = pick(rng, likely.length > 0 && !rarely(terms) ? likely : known.claims)
  const { claim } = one
  const { traceCount } = claim.proposal
  const wrong = faultOf(one) === -1 ? rng.below(traceCount + 1) : faultOf(one)
  const element = one.traceStart + Math.min(wrong, traceCount - 1)
  const blob = claim.sidecar.blobs[0] as Uint8Array
  const opened = await chains.kzg.openElement(blob, element)
  const commitment = claim.sidecar.commitments[0] as Uint8Array
  const spoilt = rarely(terms)
  const opening = {
    commitment: spoilt ? commitment.slice(1) : commitment,
    value: rarely(terms) ? bytes(rng, 32).fill(0, 0, 1) : opened.value,
    proof: opened.proof,
  }
  const data = proveFaultCalldata(termsOf(one), {
    checkpoint: wrong - 1,
    parent: known.genesis,
    before: opening,
    wrong: opening,
    image: new Uint8Array(rarely(terms) ? 10 : 768),
    openRecord: new Uint8Array(0),
    elements: [],
    inboxCount: 0,
    inboxPayloads: new Uint8Array(0),
    witness: new Uint8Array(0),
  })
  return { name: 'proveFault', sender: anyone(terms), to: chains.model.addresses.disputes, data }
}

function termsOf({ claim, proposer, outcomeHash, traceStart, traceVersionedHashes }: KnownClaim) {
  return {
    inputs: claim.inputs,
    parentOutcomeHash: claim.proposal.parentOutcomeHash,
    outcomeHash: fromHex(outcomeHash),
    proposer: fromHex(proposer),
    traceStart,
    traceCount: claim.proposal.traceCount,
    traceVersionedHashes: traceVersionedHashes.map(fromHex),
  }
}

/** What no function answers to, and wei where none is taken. */
function nonsense(terms: MoveTerms): Move {
  const { rng, chains } = terms
  const { vault, claims, disputes } = chains.model.addresses
  const to = pick(rng, [vault, claims, disputes])
  const data = pick(rng, ['0x', '0x12345678', '0x12'] as const)
  const value = BigInt(rng.below(2))
  return { name: 'nonsense', sender: anyone(terms), to, data, value }
}

/** By weight. */
const MOVES: readonly (readonly [weight: number, make: MakeMove])[] = [
  [3, (t) => onToken('mint', [someAddress(t), BigInt(t.rng.below(9)) * 10n ** 12n], t)],
  [4, (t) => onToken('approve', [vaultOf(t), pick(t.rng, [maxUint256, 5_000n])], t)],
  [1, (t) => onToken('transfer', [someAddress(t), someUnits(t)], t)],
  [1, (t) => onToken('transferFrom', [pick(t.rng, t.accounts), someAddress(t), 5n], t)],
  [12, (t) => onVault('deposit', [someAsset(t), someUnits(t), someAddress(t)], t)],
  [2, depositWithPermit],
  [3, (t) => onVault('openAccount', [someAddress(t)], t)],
  [4, force],
  [3, (t) => onVault('forceWithdraw', [someAsset(t), someUnits(t)], t)],
  [2, (t) => onVault('forceCancelAll', [], t)],
  [1, (t) => onVault('governMarket', [toHex(bytes(t.rng, GROUP_BYTES))], t)],
  [8, withdrawal],
  [3, activate],
  [4, fixRoot],
  [5, leave],
  [4, refund],
  [7, prove],
  ...rewardMoves,
  [1, nonsense],
  ...claimMoves,
]
const TOTAL = MOVES.reduce((sum, [weight]) => sum + weight, 0)

/** Null when the one that was drawn has nothing to be about yet. */
export async function randomMove(terms: MoveTerms): Promise<Move | null> {
  let left = terms.rng.below(TOTAL)
  for (const [weight, make] of MOVES) {
    if (left < weight) return await make(terms)
    left -= weight
  }
  return null
}
