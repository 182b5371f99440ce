/** The token store, as `Vault.sol` keeps it. */
import {
  AMOUNT_LIMIT,
  concatBytes,
  encodeInboxEntry,
  fromHex,
  InboxKind,
  keccak256,
  layout,
  leftPad32,
  readBigUint,
  sha256,
  sortedPairKeccak,
  toHex,
  uint256,
} from '@assay/protocol'
import { type Address, type Hex, vaultAbi } from '@assay/settlement'
import { type Call, emitFrom, type Functions, panic, Revert, required, ZERO_WORD } from './call.ts'
import type { Claims } from './claims.ts'
import type { Deployment } from './deployment.ts'
import type { Inbox } from './inbox.ts'
import { hashOfOpening } from './outcomeHash.ts'
import type { Storage } from './storage.ts'
import { lower, type Token } from './tokens.ts'
import { Deviation } from './types.ts'

interface Holdings {
  readonly held: bigint
  readonly cumulative: bigint
}

export interface VaultParts {
  readonly inbox: Inbox
  readonly claims: Claims
  readonly tokens: readonly Token[]
  readonly deviation: Deviation | null
}

/** Head of the account: the sibling above the balances. */
const HEAD_SIBLING = 8

export function createVault(storage: Storage, deployment: Deployment, parts: VaultParts) {
  const { inbox, claims, tokens, deviation } = parts
  const { addresses, assets, parameters } = deployment
  const { vault } = addresses
  const holdings = storage.table<number, Holdings>('vault.holdings', { held: 0n, cumulative: 0n })
  const claimed = storage.table<string, boolean>('vault.claimed', false)
  const escaped = storage.table<string, boolean>('vault.escaped', false)
  const refunded = storage.table<number, boolean>('vault.refunded', false)
  const escapeRoots = storage.table<'', Hex>('vault.escapeRoot', ZERO_WORD)
  const escapeNext = storage.table<'', number>('vault.escapeNext', 0)
  const { escapeAt } = inbox
  const emit = emitFrom(vault, vaultAbi)

  function listed(asset: number): { readonly token: Token; readonly unitScale: bigint } {
    const [token, terms] = [tokens[asset], assets[asset]]
    required(token !== undefined && terms !== undefined, 'UnknownAsset', asset)
    return { token, unitScale: terms.unitScale }
  }

  function deposit(
    call: Call,
    { asset, units, owner }: { asset: number; units: bigint; owner: Address },
  ): readonly [number, number] {
    required(units !== 0n, 'ZeroUnits')
    const { token, unitScale } = listed(asset)
    const before = holdings.get(asset)
    const held = before.held + units
    required(held < BigInt(AMOUNT_LIMIT), 'HoldingsLimit', asset, held)
    const cumulative = before.cumulative + units
    holdings.set(asset, { held, cumulative })
    const account = inbox.accountFor(call, owner)
    const terms = { kind: InboxKind.DEPOSIT, l1Time: call.timestamp, account, asset } as const
    const entry = encodeInboxEntry({ ...terms, amount: Number(units), cumulative })
    const inboxIndex = inbox.append(toHex(entry))
    const from = call.sender
    const told = { account, asset, units, inboxIndex }
    emit(call, 'Deposited', { ...told, from, cumulative })
    const atoms = units * unitScale
    const mine = token.balanceOf(vault)
    token.transferFrom(call, vault, { from, to: vault, atoms })
    const received = token.balanceOf(vault) - mine
    required(received === atoms, 'InexactTransfer', asset, atoms, received)
    return [account, inboxIndex]
  }

  function release(call: Call, asset: number, units: bigint, owner: Address): void {
    required(units !== 0n, 'ZeroUnits')
    const { token, unitScale } = listed(asset)
    const before = holdings.get(asset)
    if (before.held < units) panic(0x11)
    holdings.set(asset, { ...before, held: before.held - units })
    token.transfer(call, vault, owner, units * unitScale)
  }

  const functions: Functions<typeof vaultAbi> = {
    ...inbox.functions,
    deposit: (call, asset, units, owner) => deposit(call, { asset, units, owner: lower(owner) }),
    depositWithPermit(call, asset, units, owner, deadline, v, r, s) {
      const { token, unitScale } = listed(asset)
      const value = units * unitScale
      try {
        token.permit(call, { owner: call.sender, spender: vault, value, deadline, v, r, s })
      } catch (error) {
        // Whoever sees the permit may have used it before.
        if (!(error instanceof Revert)) throw error
      }
      return deposit(call, { asset, units, owner: lower(owner) })
    },
    claimWithdrawal(call, submission, index, owner, asset, units, proof) {
      listed(asset)
      const key = `${submission}.${index}`
      const mayAgain = deviation === Deviation.WITHDRAWAL_REUSED
      required(mayAgain || !claimed.get(key), 'AlreadyClaimed', submission, index)
      const root = claims.withdrawalsRoot(submission)
      const leaf = leafOf({ index, owner, asset, units })
      const computed = proof.reduce((node, one) => sortedPairKeccak(node, fromHex(one)), leaf)
      required(toHex(computed) === root, 'InvalidProof', submission, index)
      claimed.set(key, true)
      emit(call, 'WithdrawalClaimed', { submission, index, owner, asset, units })
      release(call, asset, units, lower(owner))
    },
    activateEscape(call, inputsId) {
      required(escapeAt.get('') === 0, 'EscapeAlreadyActive')
      escapeAt.set('', call.timestamp)
      claims.stop(call, inputsId)
      const fixableAt = BigInt(call.timestamp) + parameters.graceSeconds
      emit(call, 'EscapeActivated', { fixableAt })
    },
    fixEscapeRoot(call, last) {
      required(escapeAt.get('') !== 0, 'EscapeNotActive')
      required(escapeRoots.get('') === ZERO_WORD, 'EscapeAlreadyFixed')
      const until = BigInt(escapeAt.get('')) + parameters.graceSeconds
      required(BigInt(call.timestamp) >= until, 'GraceIsOpen', until)
      const confirmed = claims.endConfirming()
      const given = hashOfOpening(last)
      required(given === confirmed, 'WrongOutcome', confirmed, given)
      const inboxNext = Number(last.inboxNext)
      escapeRoots.set('', last.stateRoot)
      escapeNext.set('', inboxNext)
      emit(call, 'EscapeRootFixed', { stateRoot: last.stateRoot, inboxNext })
    },
    escape(call, account, asset, balance, siblings) {
      const fixed = escapeRoots.get('')
      const isUnfixed = deviation === Deviation.ESCAPE_UNFIXED && fixed === ZERO_WORD
      required(isUnfixed || fixed !== ZERO_WORD, 'EscapeNotFixed')
      const key = `${account}.${asset}`
      required(!escaped.get(key), 'AlreadyEscaped', account, asset)
      const leaf = fromHex(balance)
      const root = rootOfBalance({ account, asset }, leaf, siblings)
      required(isUnfixed || toHex(root) === fixed, 'InvalidStateProof', account, asset)
      escaped.set(key, true)
      const units =
        readBigUint(leaf, ...layout.BALANCE.free) + readBigUint(leaf, ...layout.BALANCE.locked)
      const head = fromHex(siblings[HEAD_SIBLING] as Hex)
      const owner = toHex(layout.getBytes(head, layout.ACCOUNT_HEAD.owner))
      emit(call, 'Escaped', { account, asset, owner, units })
      release(call, asset, units, owner)
    },
    refundDeposit(call, inboxIndex, owner) {
      required(escapeRoots.get('') !== ZERO_WORD, 'EscapeNotFixed')
      const entry = fromHex(inbox.entryAt(BigInt(inboxIndex)))
      const account = inbox.accountOf(lower(owner))
      const isOwed =
        inboxIndex >= escapeNext.get('') &&
        layout.get(entry, layout.INBOX.kind) === InboxKind.DEPOSIT &&
        account === layout.get(entry, layout.INBOX.account) &&
        !refunded.get(inboxIndex)
      required(isOwed, 'NotRefundable', inboxIndex)
      refunded.set(inboxIndex, true)
      const asset = layout.get(entry, layout.INBOX.asset)
      const units = readBigUint(entry, ...layout.INBOX.amount)
      emit(call, 'DepositRefunded', { inboxIndex, owner, asset, units })
      release(call, asset, units, lower(owner))
    },
    escapeState: () => [escapeAt.get(''), escapeRoots.get(''), escapeNext.get('')],
    hasEscaped: (_, account, asset) => escaped.get(`${account}.${asset}`),
    isRefunded: (_, inboxIndex) => refunded.get(inboxIndex),
    assets: () =>
      assets.map(({ unitScale }, i) => ({ token: addresses.tokens[i] as Address, unitScale })),
    cumulativeDeposits: (_, asset) => holdings.get(asset).cumulative,
    heldUnits: (_, asset) => holdings.get(asset).held,
    isClaimed: (_, submission, index) => claimed.get(`${submission}.${index}`),
    claims: () => addresses.claims,
    deploymentBlock: () => BigInt(deployment.block),
  }

  return {
    functions,
    /** What the constructor does. */
    construct(call: Call): void {
      for (const [asset, { unitScale }] of assets.entries()) {
        emit(call, 'AssetListed', { asset, token: addresses.tokens[asset] as Address, unitScale })
      }
    },
  }
}

function leafOf(entry: {
  index: number
  owner: Address
  asset: number
  units: bigint
}): Uint8Array {
  const { index, owner, asset, units } = entry
  const words = [uint256(index), leftPad32(fromHex(owner)), uint256(asset), uint256(units)]
  return keccak256(keccak256(concatBytes(...words)))
}

/** The state root above a balance leaf. Spec: state, "Proofs". */
export function rootOfBalance(
  { account, asset }: { readonly account: number; readonly asset: number },
  balance: Uint8Array,
  siblings: readonly Hex[],
): Uint8Array {
  let node = sha256(concatBytes(balance, new Uint8Array(32)))
  let turns = BigInt(asset) | (1n << 8n) | (BigInt(account) << 11n)
  for (const sibling of siblings) {
    const other = fromHex(sibling)
    node = sha256(turns & 1n ? concatBytes(other, node) : concatBytes(node, other))
    turns >>= 1n
  }
  return node
}
