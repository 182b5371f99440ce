/** Bonds, as `Bonds.sol` keeps them. */
import { type Address, claimsAbi, type Hex } from '@assay/settlement'
import { type Call, emitFrom, fail, required, ZERO_ADDRESS } from './call.ts'
import type { Storage } from './storage.ts'
import { lower } from './tokens.ts'

interface Bond {
  readonly lastIndex: number
  /** The lowest 20 bytes of the last claim's outcome hash, as hex without 0x. */
  readonly outcome: string
}

export type Bonds = ReturnType<typeof createBonds>

export interface BondTerms {
  readonly claims: Address
  readonly bondWei: bigint
  /** True when no claim for these inputs can confirm any more. */
  readonly isDecided: (index: number) => boolean
  /** Of wei that a contract holds. */
  readonly pay: (from: Address, to: Address, wei: bigint) => void
}

const NO_OUTCOME = '0'.repeat(40)

export function createBonds(storage: Storage, { claims, bondWei, isDecided, pay }: BondTerms) {
  const bonds = storage.table<Address, Bond | null>('bond', null)
  const emit = emitFrom(claims, claimsAbi)
  const tail = (hash: Hex) => hash.slice(-40)
  const isBonded = (proposer: Address) => bonds.get(proposer) !== null

  return {
    isBonded,
    /** Puts the sender's bond behind a claim. */
    back(call: Call, index: number, hashes: { readonly parent: Hex; readonly outcome: Hex }) {
      const bond = bonds.get(call.sender)
      if (bond === null) fail('NotBonded', call.sender)
      const { lastIndex } = bond
      const continues = bond.outcome === tail(hashes.parent) && lastIndex < index
      const mayBack = continues || lastIndex === 0 || isDecided(lastIndex)
      required(mayBack, 'BrokenChain', lastIndex)
      bonds.set(call.sender, { lastIndex: index, outcome: tail(hashes.outcome) })
    },
    /** Half for `payee`, half for nobody. Returns the payee's. */
    slash(call: Call, proposer: Address, payee: Address): bigint {
      if (!isBonded(proposer)) return 0n
      bonds.set(proposer, null)
      const reward = bondWei / 2n
      emit(call, 'BondSlashed', { proposer, reward, burnt: bondWei - reward })
      pay(claims, ZERO_ADDRESS, bondWei - reward)
      pay(claims, payee, reward)
      return reward
    },
    functions: {
      depositBond(call: Call, proposer: Address) {
        required(call.value === bondWei, 'WrongBond', bondWei, call.value)
        required(!isBonded(lower(proposer)), 'AlreadyBonded', proposer)
        bonds.set(lower(proposer), { lastIndex: 0, outcome: NO_OUTCOME })
        emit(call, 'BondDeposited', { proposer, amount: call.value })
      },
      withdrawBond(call: Call) {
        const { sender } = call
        const bond = bonds.get(sender)
        if (bond === null) fail('NotBonded', sender)
        required(isDecided(bond.lastIndex), 'BondInUse', bond.lastIndex)
        bonds.set(sender, null)
        emit(call, 'BondWithdrawn', { proposer: sender, amount: bondWei })
        pay(claims, sender, bondWei)
      },
      bondWei: () => bondWei,
      bondOf(_: Call, proposer: Address): readonly [boolean, number] {
        const bond = bonds.get(lower(proposer))
        return [bond !== null, bond?.lastIndex ?? 0]
      },
    },
  }
}
