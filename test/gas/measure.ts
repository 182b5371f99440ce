/** What each transaction of users, sequencers and challengers costs on a real L1. */
import { withdrawalProof } from '@assay/machine'
import {
  accountId,
  amountUnits,
  assetId,
  decodeAccountHead,
  encodeForcedCancelAll,
  encodeForcedWithdraw,
  fromHex,
  GROUP_BYTES,
  layout,
  leafAddress,
  toHex,
} from '@assay/protocol'
import {
  createSettlement,
  type Mined,
  privateKeyToAccount,
  type Settlement,
} from '@assay/settlement'
import { createStateTree, type StateTree } from '@assay/state'
import { createNativeHasher } from '@assay/state/native'
import { startMarket, tradingRecords } from '../prove/disputed.ts'
import { DEV_KEYS } from '../settlement/anvil.ts'
import { type Exchange, MAX_LAG_MS, WINDOW_SECONDS } from '../settlement/exchange.ts'
import { NONSENSE, type Posted, post, proofOf, proposeRightly } from '../settlement/liar.ts'

/** Gas by transaction; names are those of {@link GOALS} and of the snapshot. */
export type Figures = Readonly<Record<string, number>>

/** At most this much gas (F8); others are only compared with the snapshot. */
export const GOALS: Figures = {
  submit: 300_000,
  deposit: 90_000,
  depositOpening: 180_000,
  claimWithdrawal: 120_000,
  escapeFirst: 150_000,
  escape: 150_000,
  proveFault: 3_000_000,
}

const DAY = 86_400
const user = privateKeyToAccount(DEV_KEYS[2])
const stranger = privateKeyToAccount(DEV_KEYS[3])

/** One exchange from its first deposit to its last escape. Takes about a minute. */
export async function measureGas(): Promise<Figures> {
  const exchange = await startMarket()
  try {
    const figures: Record<string, number> = {}
    const note = <T extends Mined>(name: string, mined: T): T => {
      figures[name] = Number(mined.gasUsed)
      return mined
    }
    await life(exchange, note)
    return figures
  } finally {
    await exchange.stop()
  }
}

type Note = <T extends Mined>(name: string, mined: T) => T

async function life(exchange: Exchange, note: Note): Promise<void> {
  const { rpcUrl } = exchange.anvil
  const { vault } = exchange.poster
  const challenger = await createSettlement({ rpcUrl, vault, account: stranger, pollMs: 20 })
  await deposits(exchange, note)
  await submissions(exchange, challenger, note)
  await forced(exchange, note)
  await leaving(exchange, challenger, note)
}

async function deposits(exchange: Exchange, note: Note): Promise<void> {
  const { user: client } = exchange
  // Four touched assets: the goal for submit speaks of them.
  for (const asset of [2, 3]) await client.deposit({ asset, amount: 1_000_000 })
  note('deposit', await client.deposit({ asset: 1, amount: 7_000 }))
  const owner = stranger.address
  note('depositOpening', await client.deposit({ asset: 1, amount: 1, owner }))
}

/** An honest one that is paid from, and one whose claim is wrong in the middle. */
async function submissions(exchange: Exchange, challenger: Settlement, note: Note): Promise<void> {
  const { poster, anvil } = exchange
  const first = await post(exchange, tradingRecords(exchange, 32))
  note('submit', first.submitted)
  await anvil.passTime(WINDOW_SECONDS)
  note('confirm', await poster.confirm([first.submitted.claim.claimId]))
  note('claimWithdrawal', await poster.claimWithdrawal(withdrawalOf(first)))
  const records = tradingRecords(exchange, 32, 40)
  const wrong = await post(exchange, records, (trace) => trace.with(3, NONSENSE))
  const built = await proofOf(exchange, wrong, 3)
  note('commitFault', await challenger.commitFault(built.fault))
  note('proveFault', await challenger.proveFault(built.terms, built.proof))
  note('depositBond', await challenger.depositBond())
  const right = note('propose', await proposeRightly(exchange, challenger, wrong))
  await anvil.passTime(WINDOW_SECONDS)
  await poster.confirm([right.claim.claimId])
}

function withdrawalOf({ result }: Posted) {
  const [withdrawal] = result.withdrawals
  if (withdrawal === undefined) throw new Error('somebody withdraws')
  const { asset, amount, owner } = withdrawal
  const proof = withdrawalProof(result.withdrawals, 0)
  return { submission: 1, index: 0, owner: toHex(owner), asset, amount, proof }
}

async function forced({ user: client }: Exchange, note: Note): Promise<void> {
  const account = accountId(1)
  const payloads = {
    forceWithdraw: encodeForcedWithdraw({ account, asset: assetId(1), amount: amountUnits(500) }),
    forceCancelAll: encodeForcedCancelAll(account),
    forceOrder: orderOf(account),
  }
  for (const [name, payload] of Object.entries(payloads)) {
    note(name, await client.forceOperation(payload))
  }
}

/** The bytes of an order as they come: the Vault looks at type, length and account only. */
function orderOf(account: number): Uint8Array {
  const bytes = new Uint8Array(GROUP_BYTES).fill(0x5a, 0, 60)
  bytes[0] = 1
  layout.set(bytes, layout.HEAD.account, account)
  return bytes
}

async function leaving(exchange: Exchange, challenger: Settlement, note: Note): Promise<void> {
  const { anvil, machine, parent, user: client } = exchange
  const late = await client.deposit({ asset: 1, amount: 70 })
  await anvil.passTime(3_600 + MAX_LAG_MS / 1_000 + WINDOW_SECONDS + 1)
  note('activateEscape', await challenger.activateEscape())
  await anvil.passTime(3 * DAY)
  note('fixEscapeRoot', await challenger.fixEscapeRoot(parent))
  const leaves = [...machine.engine.leaves()]
  const tree = createStateTree({ hasher: createNativeHasher(), leaves })
  for (const [asset, name] of ['escapeFirst', 'escape'].entries()) {
    note(name, await challenger.escape(balanceOf(tree, asset)))
  }
  note('refundDeposit', await challenger.refundDeposit(late.inboxIndex, user.address))
  note('withdrawBond', await challenger.withdrawBond())
}

/** Of the user, who has account 1. */
function balanceOf(tree: StateTree, asset: number) {
  const head = tree.leaf(leafAddress.account(1))
  const owner = head && toHex(decodeAccountHead(head).owner)
  if (owner !== toHex(fromHex(user.address))) throw new Error('account 1 is the user’s')
  const { value, siblings } = tree.prove(leafAddress.balance(1, asset))
  if (value === null) throw new Error(`the user has nothing of asset ${asset}`)
  return { account: 1, asset, leaf: value, siblings }
}
