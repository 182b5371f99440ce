/**
 * The words of the contracts' client. Addresses and transaction hashes are hex, because tools show
 * them so; values of the protocol are bytes and numbers as everywhere. Times in ms unless named.
 * Spec: settlement.
 */
import type { BlobSidecar, GenesisConfig, Inputs, Outcome } from '@assay/protocol'
import type { Address, Hex, LocalAccount } from 'viem'

export type { Address, Hex, LocalAccount }

/** An asset of the exchange as L1 knows it. */
export interface AssetInfo {
  readonly id: number
  readonly token: Address
  /** Token atoms per unit. */
  readonly unitScale: bigint
  readonly symbol: string
  readonly decimals: number
}

/** What is fixed at deployment, read from the chain. */
export interface DeploymentInfo {
  readonly chainId: number
  readonly vault: Address
  readonly claims: Address
  readonly disputes: Address
  /** Wei in a bond. */
  readonly bondWei: bigint
  /** Block of Claims' construction: every event lies there or behind. */
  readonly deploymentBlock: number
  readonly sequencer: Address
  readonly headerSigner: Address
  readonly windowSeconds: number
  readonly inboxDelaySeconds: number
  readonly silenceSeconds: number
  readonly graceSeconds: number
  readonly inputsMaxAgeSeconds: number
  readonly daRetentionSeconds: number
  readonly schemaHash: Uint8Array
  readonly genesis: GenesisConfig
  readonly genesisBytes: Uint8Array
  readonly genesisStateRoot: Uint8Array
  readonly genesisOutcomeHash: Uint8Array
  /** EIP-712 domain separator of this shard. */
  readonly domainSeparator: Uint8Array
  readonly assets: readonly AssetInfo[]
}

/** Where an event stands. */
export interface EventPlace {
  readonly blockNumber: number
  readonly blockHash: Hex
  readonly transactionHash: Hex
}

export interface PostedInputs extends EventPlace {
  readonly type: 'inputs'
  /** Submission index, from 1. */
  readonly index: number
  readonly inputsId: Uint8Array
  readonly inputs: Inputs
  readonly firstOpSeq: number
  readonly inboxFrom: number
  readonly inclusionTime: number
  readonly stepperVersion: number
}

export interface ProposedClaim extends EventPlace {
  readonly type: 'claim'
  readonly claimId: Uint8Array
  readonly inputsId: Uint8Array
  readonly index: number
  /** 20 bytes. */
  readonly proposer: Uint8Array
  readonly parentOutcomeHash: Uint8Array
  readonly outcomeHash: Uint8Array
  readonly outcome: Outcome
  /** Element of checkpoint 0 in the concatenation of the transaction's blobs. */
  readonly traceStart: number
  readonly traceCount: number
  /** All blobs of the transaction that carries the trace. */
  readonly traceVersionedHashes: readonly Uint8Array[]
  readonly nettedRoot: Uint8Array
}

export interface ConfirmedClaim extends EventPlace {
  readonly type: 'confirmed'
  readonly claimId: Uint8Array
  readonly index: number
  readonly outcomeHash: Uint8Array
}

/** A claim that a proven fault has ended. */
export interface KilledClaim extends EventPlace {
  readonly type: 'killed'
  readonly claimId: Uint8Array
  readonly index: number
  /** Wei for the prover; 0 when the bond was gone already. */
  readonly reward: bigint
}

/** Submission 0 is only confirmed: nobody posts or claims it. */
export type SettlementEvent = PostedInputs | ProposedClaim | ConfirmedClaim | KilledClaim

/** Blocks, both ends included. */
export interface BlockRange {
  readonly fromBlock: number
  /** Latest when absent. */
  readonly toBlock?: number
}

export interface BlockInfo {
  readonly number: number
  readonly hash: Hex
  /** Seconds. */
  readonly timestamp: number
}

/** Where the next inputs connect. */
export interface Cursors {
  readonly lastInputsId: Uint8Array
  readonly nextIndex: number
  readonly nextOpSeq: number
  readonly nextInbox: number
  readonly lastTLast: number
}

/** What is stored under a claim's id. */
export interface StoredClaim {
  readonly proposer: Address
  readonly index: number
  /** L1 seconds. */
  readonly time: number
  readonly killed: boolean
  /** A rival was named: blocked until one of the two is killed. */
  readonly contested: boolean
  readonly parentOutcomeHash: Uint8Array
  readonly outcomeHash: Uint8Array
  readonly withdrawalsRoot: Uint8Array
}

/** A claim to be made. */
export interface Proposal {
  readonly parentOutcomeHash: Uint8Array
  readonly outcome: Outcome
  readonly traceCount: number
  readonly nettedRoot: Uint8Array
  /** Per total, the inbox index of a DEPOSIT entry that backs depositsConsumed; any when 0. */
  readonly backing: readonly number[]
  /** Opening of the last checkpoint: its blob's commitment and the proof, 48 bytes each. */
  readonly commitment: Uint8Array
  readonly proof: Uint8Array
}

/** A transaction that succeeded. */
export interface Mined {
  readonly transactionHash: Hex
  readonly blockNumber: number
  readonly gasUsed: bigint
}

export interface Submitted extends Mined {
  readonly posted: PostedInputs
  readonly claim: ProposedClaim
}

/** A withdrawal with its proof, ready to be paid. */
export interface WithdrawalClaim {
  readonly submission: number
  readonly index: number
  readonly owner: Address
  readonly asset: number
  /** Units. */
  readonly amount: number
  /** Sorted-pair siblings from the leaf up. */
  readonly proof: readonly Uint8Array[]
}

export interface DepositReceipt extends Mined {
  readonly account: number
  readonly inboxIndex: number
}

export interface ForcedReceipt extends Mined {
  readonly inboxIndex: number
}

/** All that a claim's id commits to. */
export interface ClaimTerms {
  readonly inputs: Inputs
  readonly parentOutcomeHash: Uint8Array
  readonly outcomeHash: Uint8Array
  /** 20 bytes. */
  readonly proposer: Uint8Array
  readonly traceStart: number
  readonly traceCount: number
  readonly traceVersionedHashes: readonly Uint8Array[]
}

/** An element of a blob (32 bytes) with its commitment and proof (48 bytes each). */
export interface ElementOpening {
  readonly value: Uint8Array
  readonly commitment: Uint8Array
  readonly proof: Uint8Array
}

/** What kills a claim. Spec: disputes. */
export interface FaultProof {
  /** The checkpoint before the wrong one; -1 is the machine before checkpoint 0. */
  readonly checkpoint: number
  /** The parent's outcome, for checkpoint -1. */
  readonly parent: Outcome | null
  /** Element `checkpoint`, null for -1. */
  readonly before: ElementOpening | null
  /** Element `checkpoint + 1`. */
  readonly wrong: ElementOpening
  /** 768 bytes: the image of element `checkpoint`; empty for -1. */
  readonly image: Uint8Array
  /** The record that is open in the image, or empty. */
  readonly openRecord: Uint8Array
  /** Four for each group from groupNext on. */
  readonly elements: readonly ElementOpening[]
  readonly inboxCount: number
  /** Payloads of these entries, one after the other. */
  readonly inboxPayloads: Uint8Array
  readonly witness: Uint8Array
}

/** A proposer's bond. */
export interface Bond {
  readonly active: boolean
  /** Submission of the last claim that it backs; 0: none. */
  readonly lastIndex: number
}

/** What a kill earned. Spec: disputes, "Reward". */
export interface KillReward {
  /** Wei; 0 when it is paid, or there was no bond. */
  readonly amount: bigint
  readonly payee: Address
  readonly killBlock: number
  /** L1 seconds. */
  readonly killTime: number
  /** Block of the oldest commitment opened so far; 0: none. */
  readonly commitBlock: number
}

/** How far the escape is. */
export interface EscapeState {
  /** L1 seconds; 0: not activated. */
  readonly activatedAt: number
  /** Null: not fixed. */
  readonly stateRoot: Uint8Array | null
  /** First inbox entry that the fixed root has not consumed. */
  readonly inboxNext: number
}

/** A balance with its proof against the fixed root, as the state tree gives it. */
export interface EscapeClaim {
  readonly account: number
  readonly asset: number
  /** The balance leaf, 64 bytes. */
  readonly leaf: Uint8Array
  /** 46 siblings from the leaf up. */
  readonly siblings: readonly Uint8Array[]
}

/** Reads of the chain, one or a few calls each. @throws SettlementError RPC_UNREACHABLE */
export interface SettlementReads {
  readonly chainId: number
  readonly vault: Address
  readonly claims: Address
  /** Read once, then remembered. */
  info(): Promise<DeploymentInfo>
  /** One sentence for each contract whose code or schema is not that of this release. */
  codeProblems(): Promise<readonly string[]>
  /** @throws SettlementError CODE_MISMATCH */
  checkCode(): Promise<void>
  /** All events in the order of the chain. */
  events(range: BlockRange): Promise<readonly SettlementEvent[]>
  submissions(range: BlockRange): Promise<readonly PostedInputs[]>
  proposals(range: BlockRange): Promise<readonly ProposedClaim[]>
  confirmations(range: BlockRange): Promise<readonly ConfirmedClaim[]>
  kills(range: BlockRange): Promise<readonly KilledClaim[]>
  cursors(blockNumber?: number): Promise<Cursors>
  /** Confirmed submissions, genesis included. */
  confirmedCount(blockNumber?: number): Promise<number>
  confirmedOutcomeHash(index: number): Promise<Uint8Array>
  /** In full, from the claim's event; what `fixEscapeRoot` takes. Some twenty reads. */
  confirmedOutcome(index: number): Promise<Outcome>
  /** That outcome's state root. */
  confirmedStateRoot(index: number): Promise<Uint8Array>
  confirmedWithdrawalsRoot(index: number): Promise<Uint8Array>
  /** Null when the claim is unknown. */
  claim(claimId: Uint8Array): Promise<StoredClaim | null>
  inboxLength(blockNumber?: number): Promise<number>
  /** The words of entries `from` to before `to`, 32 bytes each, in chunks. */
  inboxWords(from: number, to: number, blockNumber?: number): Promise<readonly Uint8Array[]>
  /** The same with the payloads behind the words of forced operations. */
  inboxEntries(from: number, to: number, blockNumber?: number): Promise<readonly Uint8Array[]>
  /** 0 when the owner has no account. */
  accountOf(owner: Address): Promise<number>
  isClaimed(submission: number, index: number): Promise<boolean>
  bondOf(proposer: Address): Promise<Bond>
  /** Of a claim that was killed. */
  rewardOf(claimId: Uint8Array): Promise<KillReward>
  /** When these inputs were included, L1 ms; null when they are unknown. */
  inclusionTimeOf(inputsId: Uint8Array): Promise<number | null>
  escapeState(): Promise<EscapeState>
  hasEscaped(account: number, asset: number): Promise<boolean>
  isRefunded(inboxIndex: number): Promise<boolean>
  /** Token atoms. */
  balanceOf(asset: number, holder: Address): Promise<bigint>
  /** Who sent a mined transaction. */
  senderOf(transaction: Hex): Promise<Address>
  latestBlock(): Promise<BlockInfo>
  finalizedBlock(): Promise<BlockInfo>
  /** Null: there is no such block (any more). */
  block(number: number): Promise<BlockInfo | null>
}

/**
 * Transactions. Resolved once mined and successful.
 * @throws SettlementError TX_REVERTED (with the contract's error), NO_ACCOUNT, TX_TIMEOUT
 */
export interface SettlementWrites {
  /** Inputs and claim at once. Poster key. */
  submit(inputs: Inputs, proposal: Proposal, sidecar: BlobSidecar): Promise<Submitted>
  /** Inputs alone; without groups there are no blobs. Poster key. */
  postInputs(inputs: Inputs, sidecar: BlobSidecar | null): Promise<Mined & { posted: PostedInputs }>
  /** A claim for posted inputs, computed with that inclusion time, ms. Poster key. */
  propose(
    inputs: Inputs,
    proposal: Proposal,
    sidecar: BlobSidecar,
    inclusionTime: number,
  ): Promise<Mined & { claim: ProposedClaim }>
  /** In order. The second key, if there is one: a poster must not mix kinds of transactions. */
  confirm(claimIds: readonly Uint8Array[]): Promise<Mined>
  /** Approves when needed, then deposits whole units for `owner` (default: the account). */
  deposit(request: {
    readonly asset: number
    /** Units. */
    readonly amount: number
    readonly owner?: Address
  }): Promise<DepositReceipt>
  claimWithdrawal(claim: WithdrawalClaim): Promise<Mined>
  /** Puts a record of the account's owner into the inbox; see `encodeForced` of the protocol. */
  forceOperation(payload: Uint8Array): Promise<ForcedReceipt>
  /** Kills a claim. The first key: no bond is needed. */
  proveFault(terms: ClaimTerms, proof: FaultProof): Promise<Mined>
  /** Notes who knew of a fault first. Spec: disputes, "Reward". */
  commitFault(commitment: Uint8Array): Promise<Mined>
  openCommitment(request: {
    readonly claimId: Uint8Array
    readonly payee: Address
    readonly salt: Uint8Array
  }): Promise<Mined>
  payReward(claimId: Uint8Array): Promise<Mined>
  /** Blocks both until one is killed. */
  contest(a: Uint8Array, b: Uint8Array): Promise<Mined>
  /** Bonds `proposer` (default: the account) with the deployment's amount. */
  depositBond(proposer?: Address): Promise<Mined>
  withdrawBond(): Promise<Mined>
  /** `inputsId`: the first inputs without a confirmed claim; absent when the inbox is stuck. */
  activateEscape(inputsId?: Uint8Array): Promise<Mined>
  /** `last`: the last confirmed outcome. */
  fixEscapeRoot(last: Outcome): Promise<Mined>
  escape(claim: EscapeClaim): Promise<Mined>
  refundDeposit(inboxIndex: number, owner: Address): Promise<Mined>
  /** Test tokens of a development chain, atoms. */
  mint(request: {
    readonly asset: number
    readonly to: Address
    readonly atoms: bigint
  }): Promise<Mined>
}

export type Settlement = SettlementReads & SettlementWrites
