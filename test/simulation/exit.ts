/** The sequencer is gone for good: everybody leaves with what L1 and the blobs give. */
import { decodeMarket, equalBytes, leafAddress, toHex } from '@assay/protocol'
import type { BundledAccount, ExitBundle } from '@assay/sdk'
import type { StateTree } from '@assay/state'
import { loadSignatures } from '@assay/verifier'
import { bundled } from '../../cli/src/commands/exitBundle.ts'
import { createReplica } from '../../cli/src/replica.ts'
import { Exit } from '../../sdk/src/exit.ts'
import { leafOf } from '../../sdk/src/exitBundle.ts'
import type { Chain } from './chain.ts'
import { ASSETS, MARKETS } from './exchange.ts'
import { standInAccount } from './l1/transactions.ts'
import type { Oracle } from './oracle.ts'
import type { Tally } from './report.ts'
import type { Trader } from './trader.ts'
import type { Users } from './users.ts'
import { createLife, EPOCH_MS, type World } from './world.ts'

const PATIENCE_MS = 60_000

/** The account that collects fees leaves as all others do. */
const FEE_ACCOUNT = 0

/** Resolves when everybody has left. Virtual time must run meanwhile. */
export async function leave(parts: {
  readonly world: World
  readonly tally: Tally
  readonly chain: Chain
  readonly oracle: Oracle
  readonly users: Users
  readonly traders: readonly Trader[]
}): Promise<void> {
  const { world, tally, chain, oracle, users, traders } = parts
  const life = createLife(world)
  const stranger = standInAccount(77)
  const settlement = await chain.client(life, stranger, chain.trueView)
  const exit = new Exit(settlement, stranger.address)
  // Nothing is stuck as long as nothing waits: somebody wants out.
  const first = traders[0] as Trader
  const mine = new Exit(await users.clientOf(first), toHex(first.owner))
  await mine.forceWithdraw({ asset: ASSETS[0], amount: '1' })
  await until('stuck')
  const uncollected = new Map<number, bigint>()
  // Nobody confirms any more: it stays the right one.
  const bundle = await bundleOf()
  await mustFail(bundle)
  await exit.activate()
  await until('fixable')
  await exit.fix()
  await exit.escape(bundle)
  await exit.claimWithdrawals(bundle)
  for (const { owner } of traders) await exit.refundDeposits(toHex(owner))
  for (const asset of ASSETS) {
    const left = chain.vaultHolds(asset)
    // Nobody has collected the fees of the markets, so they are in no account.
    const fees = uncollected.get(asset) ?? 0n
    const problem = left === fees ? null : `asset ${asset}: ${left} left, ${fees} are fees`
    tally.check('everybody leaves with everything', problem)
  }

  /** Nobody leaves on a root that may still change. */
  async function mustFail({ accounts }: ExitBundle): Promise<void> {
    for (const { account, balances } of accounts) {
      for (const { asset, proof } of balances) {
        const { value, siblings } = leafOf(proof)
        if (value === null) continue
        const left = await settlement.escape({ account, asset, leaf: value, siblings }).then(
          () => `account ${account} was paid`,
          () => null,
        )
        tally.check('nobody escapes before the root is fixed', left)
      }
    }
  }

  /** What is told to come at some time is looked at again after half of it, and so on. */
  async function until(wanted: 'stuck' | 'fixable'): Promise<void> {
    for (;;) {
      const now = await exit.phase()
      if (now.phase === wanted) return
      const told = now.phase === 'open' ? now.stuckAt : now.phase === 'grace' ? now.until : null
      const left = (told ?? 0) - EPOCH_MS - world.now()
      await life.sleep(Math.max(PATIENCE_MS, left / 2))
    }
  }

  function noteFees(tree: StateTree, market: number): void {
    const value = tree.leaf(leafAddress.market(market))
    if (value === null) return
    const { config, fees } = decodeMarket(value)
    const { base, quote } = config
    uncollected.set(base, (uncollected.get(base) ?? 0n) + BigInt(fees.base))
    uncollected.set(quote, (uncollected.get(quote) ?? 0n) + BigInt(fees.quote))
  }

  /** As `assay exit-bundle` makes it. */
  async function bundleOf(): Promise<ExitBundle> {
    const submission = (await settlement.confirmedCount()) - 1
    const { genesis } = await settlement.info()
    const replica = createReplica({
      l1: chain.reads(life, chain.trueView),
      blobs: chain.blobs(),
      signatures: loadSignatures(),
      genesis,
    })
    const report = await replica.update(submission)
    tally.check('a fresh verifier agrees', report.verdict === 'ok' ? null : report.sentence)
    const tree = replica.tree()
    const root = tree.root()
    const withdrawals = replica.withdrawals()
    for (const market of MARKETS) noteFees(tree, market)
    const wanted = oracle.rootOf(submission)
    const isSame = wanted === null || equalBytes(wanted, root)
    tally.check('a fresh verifier finds the confirmed root', isSame ? null : `${submission}`)
    const state = { chainId: settlement.chainId, submission, root, tree, settlement, withdrawals }
    const accounts: BundledAccount[] = []
    for (const account of [FEE_ACCOUNT, ...traders.map((trader) => trader.account)]) {
      accounts.push(await bundled(state, account))
    }
    const terms = { type: 'assay-exit-bundle', version: 2, chainId: settlement.chainId } as const
    return {
      ...terms,
      exchange: settlement.vault,
      submission,
      stateRoot: toHex(root),
      accounts,
    }
  }
}
