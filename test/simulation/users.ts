/** What traders do on L1: deposits, claims of withdrawals (again, too), forced operations. */
import {
  type AccountId,
  encodeForcedCancelAll,
  encodeForcedWithdraw,
  type Rng,
  toHex,
} from '@assay/protocol'
import type { SequencerApi } from '@assay/sequencer'
import { type Settlement, SettlementError } from '@assay/settlement'
import type { Chain } from './chain.ts'
import { ASSETS } from './exchange.ts'
import { standInAccount } from './l1/transactions.ts'
import type { Tally } from './report.ts'
import type { Trader } from './trader.ts'
import { createLife, type World } from './world.ts'

export interface Users {
  start(): void
  stop(): void
  /** The client of a trader's own key, at an endpoint that tells the truth. */
  clientOf(trader: Trader): Promise<Settlement>
}

const MEAN_MS = 12_000

export function createUsers(parts: {
  readonly world: World
  readonly rng: Rng
  readonly tally: Tally
  readonly chain: Chain
  readonly traders: readonly Trader[]
  readonly api: () => SequencerApi | null
}): Users {
  const { world, rng, tally, chain, traders } = parts
  const life = createLife(world)
  const clients = new Map<number, Promise<Settlement>>()
  const busy = new Set<number>()
  let isOn = true

  const pick = <T>(values: readonly T[]): T => values[rng.below(values.length)] as T

  function clientOf({ account, owner }: Trader): Promise<Settlement> {
    const known = clients.get(account)
    if (known !== undefined) return known
    const client = chain.client(life, standInAccount(toHex(owner)), chain.trueView)
    clients.set(account, client)
    return client
  }

  async function act(trader: Trader): Promise<void> {
    const client = await clientOf(trader)
    const account = trader.account as AccountId
    switch (rng.below(6)) {
      case 0:
      case 1:
        await client.deposit({ asset: pick(ASSETS), amount: 1 + rng.below(1_000_000) })
        return tally.note('deposited')
      case 2: {
        const terms = { account, asset: pick(ASSETS), amount: 1 + rng.below(100_000) }
        await client.forceOperation(
          encodeForcedWithdraw(terms as Parameters<typeof encodeForcedWithdraw>[0]),
        )
        return tally.note('forced')
      }
      case 3:
        if (rng.below(4) === 0) await client.forceOperation(encodeForcedCancelAll(account))
        return
      default:
        return await claim(trader, client)
    }
  }

  /** Paid or not: whoever asks twice gets nothing more. */
  async function claim(trader: Trader, client: Settlement): Promise<void> {
    const views = parts.api()?.query.withdrawals(trader.account) ?? []
    const provable = views.filter(({ proof, stage }) => proof !== null && stage !== 'posted')
    if (provable.length === 0) return
    const { submission, index, asset, amount, proof } = pick(provable)
    const owner = toHex(trader.owner)
    const wasPaid = await client.isClaimed(submission, index)
    try {
      await client.claimWithdrawal({ submission, index, owner, asset, amount, proof: proof ?? [] })
      tally.check('withdrawals are paid once', wasPaid ? `${submission}/${index} again` : null)
      tally.note('claimed')
    } catch (error) {
      // Paid before, or not confirmed any more.
      if (!(error instanceof SettlementError)) throw error
      tally.note(`claim: ${error.code}`)
    }
  }

  function next(): void {
    world.after(rng.below(2 * MEAN_MS), () => {
      if (!isOn) return
      const trader = pick(traders)
      if (!busy.has(trader.account)) {
        busy.add(trader.account)
        act(trader)
          .catch((error: unknown) => {
            if (!(error instanceof SettlementError)) throw error
            tally.note(`user: ${error.code}`)
          })
          .finally(() => busy.delete(trader.account))
      }
      next()
    })
  }

  return {
    start: next,
    stop: () => {
      isOn = false
    },
    clientOf,
  }
}
