/** A mintable ERC-20 with permits, as `TestToken` is. */
import { fromHex, recoverAddress, toHex } from '@assay/protocol'
import { type Address, type Hex, testTokenAbi } from '@assay/settlement'
import { hashTypedData, maxUint256, numberToHex } from 'viem'
import { type Call, emitFrom, type Functions, fail, panic, required, ZERO_ADDRESS } from './call.ts'
import type { Storage } from './storage.ts'
import type { ModelAsset } from './types.ts'

export interface Token {
  readonly functions: Functions<typeof testTokenAbi>
  balanceOf(holder: Address): bigint
  transfer(call: Call, from: Address, to: Address, atoms: bigint): void
  /** As `spender`. */
  transferFrom(
    call: Call,
    spender: Address,
    transfer: { readonly from: Address; readonly to: Address; readonly atoms: bigint },
  ): void
  permit(call: Call, permit: Permit): void
  mint(call: Call, to: Address, atoms: bigint): void
}

interface Permit {
  readonly owner: Address
  readonly spender: Address
  readonly value: bigint
  readonly deadline: bigint
  readonly v: number
  readonly r: Hex
  readonly s: Hex
}

const PERMIT_TYPES = {
  Permit: [
    { name: 'owner', type: 'address' },
    { name: 'spender', type: 'address' },
    { name: 'value', type: 'uint256' },
    { name: 'nonce', type: 'uint256' },
    { name: 'deadline', type: 'uint256' },
  ],
} as const

/** Its name is its symbol. */
export function createToken(
  storage: Storage,
  address: Address,
  { symbol, decimals }: ModelAsset,
  chainId: number,
): Token {
  const balances = storage.table<Address, bigint>(`token.${address}.balance`, 0n)
  const allowances = storage.table<string, bigint>(`token.${address}.allowance`, 0n)
  const nonces = storage.table<Address, bigint>(`token.${address}.nonce`, 0n)
  const supply = storage.table<'', bigint>(`token.${address}.supply`, 0n)
  const emit = emitFrom(address, testTokenAbi)
  const domain = { name: symbol, version: '1', chainId, verifyingContract: address } as const

  function approve(call: Call, owner: Address, spender: Address, value: bigint): void {
    required(spender !== ZERO_ADDRESS, 'ERC20InvalidSpender', ZERO_ADDRESS)
    allowances.set(`${owner}${spender}`, value)
    emit(call, 'Approval', { owner, spender, value })
  }

  function permitDigest({ owner, spender, value, deadline }: Permit): Hex {
    const message = { owner, spender, value, nonce: nonces.get(owner), deadline }
    return hashTypedData({ domain, types: PERMIT_TYPES, primaryType: 'Permit', message })
  }

  const token: Omit<Token, 'functions'> = {
    balanceOf: (holder) => balances.get(holder),
    transfer(call, from, to, value) {
      required(from !== ZERO_ADDRESS, 'ERC20InvalidSender', from)
      required(to !== ZERO_ADDRESS, 'ERC20InvalidReceiver', to)
      const balance = balances.get(from)
      required(balance >= value, 'ERC20InsufficientBalance', from, balance, value)
      balances.set(from, balance - value)
      balances.set(to, balances.get(to) + value)
      emit(call, 'Transfer', { from, to, value })
    },
    transferFrom(call, spender, { from, to, atoms }) {
      const key = `${from}${spender}`
      const allowed = allowances.get(key)
      if (allowed < maxUint256) {
        required(allowed >= atoms, 'ERC20InsufficientAllowance', spender, allowed, atoms)
        allowances.set(key, allowed - atoms)
      }
      token.transfer(call, from, to, atoms)
    },
    permit(call, permit) {
      const { owner, deadline, v, r, s } = permit
      required(deadline >= BigInt(call.timestamp), 'ERC2612ExpiredSignature', deadline)
      const signature = { r: fromHex(r), s: fromHex(s), yParity: (v - 27) as 0 | 1 }
      const digest = fromHex(permitDigest(permit))
      const signer = v === 27 || v === 28 ? recoverAddress(digest, signature) : null
      if (signer === null) fail('ECDSAInvalidSignature')
      required(toHex(signer) === owner, 'ERC2612InvalidSigner', toHex(signer), owner)
      nonces.set(owner, nonces.get(owner) + 1n)
      approve(call, owner, permit.spender, permit.value)
    },
    mint(call, to, value) {
      required(to !== ZERO_ADDRESS, 'ERC20InvalidReceiver', ZERO_ADDRESS)
      if (supply.get('') + value > maxUint256) panic(0x11)
      supply.set('', supply.get('') + value)
      balances.set(to, balances.get(to) + value)
      emit(call, 'Transfer', { from: ZERO_ADDRESS, to, value })
    },
  }
  const separatorOnly = { domain, types: { None: [] }, primaryType: 'None', message: {} } as const
  const functions: Functions<typeof testTokenAbi> = {
    name: () => symbol,
    symbol: () => symbol,
    decimals: () => decimals,
    totalSupply: () => supply.get(''),
    balanceOf: (_, holder) => balances.get(lower(holder)),
    allowance: (_, owner, spender) => allowances.get(`${lower(owner)}${lower(spender)}`),
    nonces: (_, owner) => nonces.get(lower(owner)),
    DOMAIN_SEPARATOR: () => hashTypedData(separatorOnly),
    eip712Domain: () => [
      '0x0f',
      symbol,
      '1',
      BigInt(chainId),
      address,
      numberToHex(0n, { size: 32 }),
      [],
    ],
    approve(call, spender, value) {
      approve(call, call.sender, lower(spender), value)
      return true
    },
    transfer(call, to, value) {
      token.transfer(call, call.sender, lower(to), value)
      return true
    },
    transferFrom(call, from, to, atoms) {
      token.transferFrom(call, call.sender, { from: lower(from), to: lower(to), atoms })
      return true
    },
    permit(call, owner, spender, value, deadline, v, r, s) {
      const terms = { value, deadline, v, r, s }
      token.permit(call, { owner: lower(owner), spender: lower(spender), ...terms })
    },
    mint: (call, to, atoms) => token.mint(call, lower(to), atoms),
  }
  return { ...token, functions }
}

export function lower(address: Address): Address {
  return address.toLowerCase() as Address
}
