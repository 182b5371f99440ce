/** The trader's transactions on L1: deposits in, withdrawals out, checked before they are sent. */
import {
  equalBytes,
  fromHex,
  sortedPairKeccak,
  type WithdrawalEntry,
  withdrawalLeaf,
} from '@assay/protocol'
import {
  createSettlement,
  type DepositReceipt,
  type Mined,
  type Settlement,
} from '@assay/settlement'
import type { WithdrawalJson } from './apiTypes.ts'
import { AssayClientError } from './errors.ts'
import { Exit } from './exit.ts'
import type { Signer } from './signer.ts'
import { stepsOf, unitStep, type VenueDirectory } from './venue.ts'

/** What the L1 side is built from. */
export interface L1Options {
  readonly rpcUrl?: string
  readonly vault?: `0x${string}`
  readonly signer: Signer | null
  readonly venue: VenueDirectory
}

/** Needs `rpcUrl`, and a key in this process to send anything. */
export class L1 {
  private readonly options: L1Options
  private opened: Promise<Settlement> | null = null

  constructor(options: L1Options) {
    this.options = options
  }

  /** The published signer of batch headers, or null without an endpoint. 20 bytes. */
  async headerSigner(): Promise<Uint8Array | null> {
    if (this.options.rpcUrl === undefined) return null
    const { headerSigner } = await (await this.settlement()).info()
    return fromHex(headerSigner)
  }

  /**
   * Approves when needed and deposits; the first deposit opens the account. Credited when it is
   * final on L1: wait for `deposits()` to show this inbox index as credited.
   */
  async deposit(request: { asset: string | number; amount: string }): Promise<DepositReceipt> {
    const asset = await this.options.venue.asset(request.asset)
    const amount = stepsOf('amount', request.amount, unitStep(asset))
    this.requireKey()
    return (await this.settlement()).deposit({ asset: asset.id, amount })
  }

  /**
   * Pays a confirmed withdrawal. The proof is checked here against the root on L1 first.
   * @throws AssayClientError PROOF_INVALID when it is not posted yet or does not fit
   */
  async claim(withdrawal: WithdrawalJson): Promise<Mined> {
    const { submission, index, owner, asset } = withdrawal
    const amount = Number(withdrawal.amountUnits)
    const proof = withdrawal.proof?.map(fromHex)
    if (proof === undefined) {
      throw new AssayClientError('PROOF_INVALID', 'The withdrawal is not posted yet.')
    }
    this.requireKey()
    const settlement = await this.settlement()
    const root = await settlement.confirmedWithdrawalsRoot(submission)
    const entry = { index, owner: fromHex(owner), asset, amount }
    if (!equalBytes(rootOf(entry, proof), root)) {
      const message = `The proof does not lead to the root of submission ${submission} on L1.`
      throw new AssayClientError('PROOF_INVALID', message)
    }
    return settlement.claimWithdrawal({ submission, index, owner, asset, amount, proof })
  }

  /** True once L1 has paid it. */
  async isPaid(withdrawal: WithdrawalJson): Promise<boolean> {
    return (await this.settlement()).isClaimed(withdrawal.submission, withdrawal.index)
  }

  /** Forced operations and the way out, which need no gateway any more. */
  async exit(): Promise<Exit> {
    return new Exit(await this.settlement(), this.options.signer?.local?.address ?? null)
  }

  /** Reads and writes of the contracts. @throws AssayClientError NO_RPC, WRONG_VENUE */
  settlement(): Promise<Settlement> {
    this.opened ??= this.open().catch((error: unknown) => {
      this.opened = null
      throw error
    })
    return this.opened
  }

  private async open(): Promise<Settlement> {
    const { rpcUrl, vault, venue, signer } = this.options
    if (rpcUrl === undefined) {
      throw new AssayClientError('NO_RPC', 'Give createClient an rpcUrl to reach L1.')
    }
    const { info } = await venue.facts()
    if (vault !== undefined && vault.toLowerCase() !== info.vault.toLowerCase()) {
      const message = `The gateway serves the Vault ${info.vault}, not ${vault}.`
      throw new AssayClientError('WRONG_VENUE', message)
    }
    const { chainId } = info
    const account = signer?.local ?? null
    const options = { rpcUrl, vault: info.vault, chainId }
    return createSettlement(account === null ? options : { ...options, account })
  }

  private requireKey(): void {
    if (this.options.signer?.local != null) return
    throw new AssayClientError('NO_SIGNER', 'Transactions on L1 need a key in this process.')
  }
}

/** Sorted pairs, as the Vault folds them. */
function rootOf(entry: WithdrawalEntry, proof: readonly Uint8Array[]): Uint8Array {
  return proof.reduce((node, sibling) => sortedPairKeccak(node, sibling), withdrawalLeaf(entry))
}
