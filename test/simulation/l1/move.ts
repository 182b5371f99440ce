/** What random calls are made from, and into. */
import type { Rng } from '@assay/protocol'
import type { Address } from '@assay/settlement'
import { type Abi, encodeFunctionData } from 'viem'
import type { Known } from './known.ts'
import type { Move, TwoChains } from './twoChains.ts'

export interface MoveTerms {
  readonly rng: Rng
  readonly chains: TwoChains
  readonly known: Known
  readonly accounts: readonly Address[]
}

/** Development key of the sequencer. */
export const SEQUENCER = 1

/** Null: there is nothing yet that it could be about. */
export type MakeMove = (terms: MoveTerms) => Move | Promise<Move | null> | null

/** A call as a move; values out of the type's range do not encode, so they are never made. */
export function callOf<const abi extends Abi>(
  abi: abi,
  to: Address,
  move: {
    readonly name: string
    readonly args: readonly unknown[]
    readonly sender: number
    readonly value?: bigint
  },
): Move {
  const { name, args, sender, value = 0n } = move
  const data = encodeFunctionData({ abi: abi as Abi, functionName: name, args })
  return { name, sender, to, data, value }
}

/** A development key: mostly one of those with tokens. */
export const anyone = ({ rng }: MoveTerms) => rng.below(rng.below(6) === 0 ? 6 : 4)
export const rarely = ({ rng }: MoveTerms) => rng.below(8) === 0
