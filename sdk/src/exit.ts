/**
 * Leaving with L1 alone: no gateway, no sequencer. Any key may do everything that is done here; it
 * pays only owners and may be tried again. Spec: exit.
 */
import { decodeInboxEntry, equalBytes, fromHex, InboxKind, toHex } from '@assay/protocol'
import {
  createSettlement,
  type Mined,
  type Settlement,
  SettlementError,
  type SettlementReads,
} from '@assay/settlement'
import type { Hex, LocalAccount } from 'viem'
import { AssayClientError } from './errors.ts'
import { type ExitBundle, leafOf, withdrawalRootOf } from './exitBundle.ts'
import {
  type ForcedOperation,
  type ForcedOrderRequest,
  type Forcing,
  forceCancelAll,
  forceOrder,
  forceSetKey,
  forceWithdraw,
} from './force.ts'

export interface ExitOptions {
  readonly rpcUrl: string
  readonly vault: Hex
  /** Pays the gas; need not own anything. Absent: only reads. */
  readonly account?: LocalAccount
  /** Refused when the endpoint's chain is another. */
  readonly chainId?: number
}

/** Where the exchange stands on its way out. Times in L1 ms. */
export type ExitPhase =
  /** Alive as far as L1 sees. `stuckAt`: from when the escape may be activated unless it moves. */
  | { readonly phase: 'open'; readonly stuckAt: number | null; readonly why: string }
  | { readonly phase: 'stuck'; readonly inputsId: Uint8Array | null; readonly why: string }
  /** Activated: claims are killed and confirmed until then. */
  | { readonly phase: 'grace'; readonly until: number }
  | { readonly phase: 'fixable' }
  | { readonly phase: 'fixed'; readonly stateRoot: Hex; readonly inboxNext: number }

/** Something that L1 owes, and what came of it; `amount` in units. */
export interface ExitPayment {
  readonly kind: 'balance' | 'deposit' | 'withdrawal'
  readonly owner: Hex
  readonly asset: number
  readonly amount: number
  /** Null: it was paid before, or could not be paid. */
  readonly transaction: Hex | null
  /** Why L1 refused, such as a token that does not pay this owner; null: it is paid. */
  readonly refusal: string | null
}

/** A way out of one exchange. @throws SettlementError RPC_UNREACHABLE, NO_CONTRACT */
export async function createExit(options: ExitOptions): Promise<Exit> {
  const { rpcUrl, vault, account, chainId } = options
  const settlement = await createSettlement({
    ...{ rpcUrl, vault },
    ...(account === undefined ? {} : { account }),
    ...(chainId === undefined ? {} : { chainId }),
  })
  return new Exit(settlement, account?.address ?? null)
}

/** Made by {@link createExit}. */
export class Exit {
  private readonly settlement: Settlement
  private readonly owner: Hex | null

  /** `owner`: whose key pays and forces, null: this one only reads. */
  constructor(settlement: Settlement, owner: Hex | null) {
    this.settlement = settlement
    this.owner = owner
  }

  /** @see forceWithdraw */
  forceWithdraw(request: { asset: string | number; amount: string }): Promise<ForcedOperation> {
    return forceWithdraw(this.forcing(), request)
  }

  /** @see forceOrder */
  forceOrder(request: ForcedOrderRequest): Promise<ForcedOperation> {
    return forceOrder(this.forcing(), request)
  }

  /** @see forceSetKey */
  forceSetKey(request: Parameters<typeof forceSetKey>[1]): Promise<ForcedOperation> {
    return forceSetKey(this.forcing(), request)
  }

  /** @see forceCancelAll */
  forceCancelAll(): Promise<ForcedOperation> {
    return forceCancelAll(this.forcing())
  }

  /** True once inputs on L1 have taken the entry. */
  async isTaken({ inboxIndex }: Pick<ForcedOperation, 'inboxIndex'>): Promise<boolean> {
    return (await this.settlement.cursors()).nextInbox > inboxIndex
  }

  phase = (): Promise<ExitPhase> => phaseOf(this.settlement)

  /** Stops the exchange for ever, when it is stuck. @throws AssayClientError NOT_STUCK */
  async activate(): Promise<Mined> {
    const now = await this.phase()
    if (now.phase === 'stuck') return this.settlement.activateEscape(now.inputsId ?? undefined)
    const why = now.phase === 'open' ? now.why : 'The escape has been activated.'
    throw new AssayClientError('NOT_STUCK', why)
  }

  /** Fixes the last confirmed root. @throws AssayClientError GRACE_OPEN, NOT_STUCK */
  async fix(): Promise<Mined> {
    const now = await this.phase()
    if (now.phase === 'grace') {
      const message = `Claims may be killed and confirmed until ${isoOf(now.until)}.`
      throw new AssayClientError('GRACE_OPEN', message)
    }
    if (now.phase !== 'fixable') {
      const isFixed = now.phase === 'fixed'
      const message = isFixed ? 'The root is fixed.' : 'The escape is not active.'
      throw new AssayClientError('NOT_STUCK', message)
    }
    const last = (await this.settlement.confirmedCount()) - 1
    return this.settlement.fixEscapeRoot(await this.settlement.confirmedOutcome(last))
  }

  /** Why L1 does not stand behind the bundle, or null. Proofs: see `parseExitBundle`. */
  async bundleProblem(bundle: ExitBundle): Promise<string | null> {
    if (bundle.exchange.toLowerCase() !== this.settlement.vault.toLowerCase()) {
      return `it is for the Vault ${bundle.exchange}`
    }
    if (bundle.chainId !== this.settlement.chainId) return `it is for chain ${bundle.chainId}`
    const isKnown = bundle.submission < (await this.settlement.confirmedCount())
    const root = isKnown ? await this.settlement.confirmedStateRoot(bundle.submission) : null
    if (root !== null && toHex(root) === bundle.stateRoot) return null
    return `L1 has not confirmed its root for submission ${bundle.submission}`
  }

  /**
   * Pays free and locked of every balance in the bundle to its owner; what was paid stays paid.
   * `onPayment` is told of each as it is made, here and below.
   * @throws AssayClientError NOT_FIXED, BUNDLE_OUTDATED: it shows another root than the fixed one
   */
  async escape(bundle: ExitBundle, onPayment?: OnPayment): Promise<readonly ExitPayment[]> {
    const { stateRoot } = await this.fixed()
    if (stateRoot !== bundle.stateRoot) {
      const last = (await this.settlement.confirmedCount()) - 1
      const message =
        `The bundle shows submission ${bundle.submission}, the fixed root is that of ` +
        `submission ${last}: make a new one.`
      throw new AssayClientError('BUNDLE_OUTDATED', message)
    }
    const payments = told(onPayment)
    for (const { account, owner, balances } of bundle.accounts) {
      for (const { asset, free, locked, proof } of balances) {
        const amount = free + locked
        if (amount === 0) continue
        const { value, siblings } = leafOf(proof)
        const leaf = value ?? new Uint8Array(64)
        const isPaid = () => this.settlement.hasEscaped(account, asset)
        const send = () => this.settlement.escape({ account, asset, leaf, siblings })
        const paid = await payOnce(isPaid, send)
        payments.add({ kind: 'balance', owner, asset, amount, ...paid })
      }
    }
    return payments.made
  }

  /** Deposits of the owner that the fixed root has not consumed. @throws NOT_FIXED */
  async refundDeposits(owner: Hex, onPayment?: OnPayment): Promise<readonly ExitPayment[]> {
    const { inboxNext } = await this.fixed()
    const account = await this.settlement.accountOf(owner)
    const length = await this.settlement.inboxLength()
    const payments = told(onPayment)
    for (let from = inboxNext; account !== 0 && from < length; from += INBOX_CHUNK) {
      const to = Math.min(from + INBOX_CHUNK, length)
      for (const [i, word] of (await this.settlement.inboxWords(from, to)).entries()) {
        const entry = decodeInboxEntry(word)
        if (entry.kind !== InboxKind.DEPOSIT || entry.account !== account) continue
        const { asset, amount } = entry
        const paid = await this.refundDeposit(from + i, owner)
        payments.add({ kind: 'deposit', owner, asset, amount, ...paid })
      }
    }
    return payments.made
  }

  /** One deposit by its inbox index. */
  refundDeposit(inboxIndex: number, owner: Hex): Promise<Paid> {
    const isPaid = () => this.settlement.isRefunded(inboxIndex)
    return payOnce(isPaid, () => this.settlement.refundDeposit(inboxIndex, owner))
  }

  /**
   * Has the bundle's withdrawals paid; possible at any time, and for ever.
   * @throws AssayClientError PROOF_INVALID once all that are proven are paid
   */
  async claimWithdrawals(
    bundle: ExitBundle,
    onPayment?: OnPayment,
  ): Promise<readonly ExitPayment[]> {
    const payments = told(onPayment)
    let problem: AssayClientError | null = null
    for (const { owner, withdrawals } of bundle.accounts) {
      for (const withdrawal of withdrawals) {
        const { submission, index, asset, amount, proof } = withdrawal
        const root = await this.settlement.confirmedWithdrawalsRoot(submission)
        if (!equalBytes(withdrawalRootOf(owner, withdrawal), root)) {
          const message = `Withdrawal ${index} of submission ${submission} is not proven.`
          problem ??= new AssayClientError('PROOF_INVALID', message)
          continue
        }
        const isPaid = () => this.settlement.isClaimed(submission, index)
        const claim = { submission, index, owner, asset, amount, proof: proof.map(fromHex) }
        const paid = await payOnce(isPaid, () => this.settlement.claimWithdrawal(claim))
        payments.add({ kind: 'withdrawal', owner, asset, amount, ...paid })
      }
    }
    if (problem !== null) throw problem
    return payments.made
  }

  private forcing(): Forcing {
    const { settlement, owner } = this
    if (owner !== null) return { settlement, owner }
    throw new AssayClientError('NO_SIGNER', 'Forced operations need the owner’s key.')
  }

  private async fixed(): Promise<Extract<ExitPhase, { phase: 'fixed' }>> {
    const now = await this.phase()
    if (now.phase === 'fixed') return now
    throw new AssayClientError('NOT_FIXED', 'No root is fixed: activate and fix come first.')
  }
}

const INBOX_CHUNK = 1_000

type OnPayment = (payment: ExitPayment) => void

/** Payments as they are made: an error behind one must not hide that it was made. */
function told(onPayment?: OnPayment) {
  const made: ExitPayment[] = []
  const add = (payment: ExitPayment): void => {
    made.push(payment)
    onPayment?.(payment)
  }
  return { made, add }
}

type Paid = Pick<ExitPayment, 'transaction' | 'refusal'>

/** What one token refuses must not keep the others; whoever was faster has paid as well. */
async function payOnce(isPaid: () => Promise<boolean>, send: () => Promise<Mined>): Promise<Paid> {
  if (await isPaid()) return { transaction: null, refusal: null }
  try {
    return { transaction: (await send()).transactionHash, refusal: null }
  } catch (error) {
    if (!(error instanceof SettlementError && error.code === 'TX_REVERTED')) throw error
    return { transaction: null, refusal: (await isPaid()) ? null : error.message }
  }
}

async function phaseOf(settlement: SettlementReads): Promise<ExitPhase> {
  const { activatedAt, stateRoot, inboxNext } = await settlement.escapeState()
  if (stateRoot !== null) return { phase: 'fixed', stateRoot: toHex(stateRoot), inboxNext }
  const now = (await settlement.latestBlock()).timestamp * 1_000
  if (activatedAt === 0) return await openPhase(settlement, now)
  const until = (activatedAt + (await settlement.info()).graceSeconds) * 1_000
  return now < until ? { phase: 'grace', until } : { phase: 'fixable' }
}

/** Spec: exit, 1. */
async function openPhase(settlement: SettlementReads, now: number): Promise<ExitPhase> {
  const info = await settlement.info()
  const { nextInbox } = await settlement.cursors()
  const reasons: { at: number; inputsId: Uint8Array | null; what: string }[] = []
  if (nextInbox < (await settlement.inboxLength())) {
    const [head] = await settlement.inboxWords(nextInbox, nextInbox + 1)
    const { l1Time } = decodeInboxEntry(head ?? new Uint8Array(32))
    const dueMs = (l1Time + info.inboxDelaySeconds) * 1_000
    const at = dueMs + info.genesis.maxLag + info.windowSeconds * 1_000
    reasons.push({ at, inputsId: null, what: `no inputs have taken inbox entry ${nextInbox}` })
  }
  const index = await settlement.confirmedCount()
  const posted = await settlement.submissions({ fromBlock: info.deploymentBlock })
  const oldest = posted.find((inputs) => inputs.index === index)
  if (oldest !== undefined) {
    const at = oldest.inclusionTime + info.inputsMaxAgeSeconds * 1_000
    const what = `no claim for submission ${index} is confirmed`
    reasons.push({ at, inputsId: oldest.inputsId, what })
  }
  const [first] = reasons.toSorted((a, b) => a.at - b.at)
  if (first === undefined) {
    const why =
      'Nothing waits on L1, so nothing is stuck: force a withdrawal; if nobody takes it in time, ' +
      'the escape opens.'
    return { phase: 'open', stuckAt: null, why }
  }
  // Strictly older, in whole seconds.
  const stuckAt = first.at + 1_000
  const why = `The escape opens at ${isoOf(stuckAt)} if until then ${first.what}.`
  if (now < stuckAt) return { phase: 'open', stuckAt, why }
  return { phase: 'stuck', inputsId: first.inputsId, why: `Stuck: ${first.what}.` }
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString().replace('.000', '')
}
