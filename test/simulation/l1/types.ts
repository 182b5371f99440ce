/**
 * The L1 of the simulator: a deterministic chain in memory that runs a TypeScript model of the
 * settlement contracts. The real client of `settlement` speaks to it as to any node, through a
 * view. Times in L1 seconds, amounts in wei, hashes and addresses as lower-case hex.
 */
import type { BlobSource, GenesisConfig, Kzg, Rng, SubmissionContext } from '@assay/protocol'
import type { Address, Hex, L1Provider, LocalAccount } from '@assay/settlement'

/** What the deployment fixes. Seconds; the defaults are those of `deploy`. */
export interface ModelDeployment {
  readonly genesis: GenesisConfig
  readonly genesisStateRoot: Uint8Array
  readonly sequencer: Address
  /** Default: the sequencer. */
  readonly headerSigner?: Address
  readonly assets: readonly ModelAsset[]
  readonly bondWei?: bigint
  /** Whether the deployment bonds the sequencer. Default true. */
  readonly bonded?: boolean
  readonly windowSeconds?: number
  readonly inboxDelaySeconds?: number
  readonly silenceSeconds?: number
  readonly graceSeconds?: number
  readonly inputsMaxAgeSeconds?: number
  readonly daRetentionSeconds?: number
  /** Where the contracts of a real chain are, for comparing with them. Default: fixed addresses. */
  readonly addresses?: ContractAddresses
}

export interface ModelAsset {
  readonly symbol: string
  readonly decimals: number
  /** Token atoms per unit. */
  readonly unitScale: bigint
}

export interface ContractAddresses {
  readonly vault: Address
  readonly claims: Address
  readonly disputes: Address
  readonly stepper: Address
  /** Nobody governs where it is left out. */
  readonly governor?: Address
  /** Behind them their tokens, by asset. */
  readonly tokens: readonly Address[]
}

export interface L1ModelOptions {
  readonly deployment: ModelDeployment
  /** Default 31,337. */
  readonly chainId?: number
  /** Time of the block that holds the deployment. */
  readonly startTime: number
  /** Number of that block. Default 1. */
  readonly startBlock?: number
  /** Blocks behind the head that are final. Default 64. */
  readonly finalityDepth?: number
  /** Seconds between slots: what a pending block is thought to be later. Default 12. */
  readonly slotSeconds?: number
  /** Judges openings of blob elements. Default: the stand-in of `createStandInKzg`. */
  readonly openings?: Openings
  /** Judges checkpoints. Default: no claim can be killed. */
  readonly judge?: Judge
  /** Contracts that are wrong in one thing. */
  readonly deviation?: Deviation
}

/** What contracts do that are not those of this release: for seeing that it would be noticed. */
export const Deviation = {
  /** A withdrawal is paid as often as it is claimed. */
  WITHDRAWAL_REUSED: 'WITHDRAWAL_REUSED',
  /** The escape takes any proof as long as no root is fixed. */
  ESCAPE_UNFIXED: 'ESCAPE_UNFIXED',
  /** Claims confirm without waiting. */
  NO_WINDOW: 'NO_WINDOW',
  /** Openings of blob elements in disputes are not checked. */
  ANY_OPENING: 'ANY_OPENING',
} as const
export type Deviation = (typeof Deviation)[keyof typeof Deviation]

/** The point evaluation precompile. */
export interface Openings {
  /** True when element `element` of the blob with this versioned hash is `value` (32 bytes). */
  isOpening(opening: {
    readonly versionedHash: Hex
    readonly element: number
    readonly value: Uint8Array
    /** 48 bytes each. */
    readonly commitment: Uint8Array
    readonly proof: Uint8Array
  }): boolean
}

/**
 * KZG without curves: a commitment is a hash of the blob, a proof a keyed hash of what it opens.
 * As binding as the real one for whoever only uses this interface, and some 1,000 times as fast.
 */
export type StandInKzg = Kzg & Openings

/** The step function, which L1 asks in a dispute. See `createJudge`. */
export interface Judge {
  /**
   * What `Stepper.run` answers: the checkpoint at the interval's end, 31 bytes; null: it reverts.
   */
  run(question: JudgeQuestion): Uint8Array | null
}

export interface JudgeQuestion {
  /** 0-based number of the checkpoint that the interval leads to. */
  readonly checkpoint: number
  /** How the claim's inputs and parents were reached, genesis first, the claim's own last. */
  readonly history: readonly JudgedSubmission[]
  /** As the proof gives them; null: the machine before checkpoint 0. */
  readonly imageBefore: Uint8Array | null
  readonly openRecord: Uint8Array
  /** 124 bytes each, of the groups from groupNext on. */
  readonly groups: Uint8Array
  readonly canonical: bigint
  readonly inboxWords: readonly Uint8Array[]
  readonly inboxPayloads: Uint8Array
  readonly witness: Uint8Array
}

/** All that decides one submission. */
export interface JudgedSubmission {
  readonly context: SubmissionContext
  /** Null: elements that are no canonical groups. */
  readonly groups: readonly (Uint8Array | null)[]
  /** Each its word and behind it its payload. */
  readonly inboxEntries: readonly Uint8Array[]
  /** Outcome hash that was claimed for it. */
  readonly outcomeHash: Hex
}

/** A block as it was mined. */
export interface ModelBlock {
  readonly number: number
  readonly hash: Hex
  readonly parentHash: Hex
  readonly timestamp: number
  readonly baseFeePerGas: bigint
  readonly blobBaseFee: bigint
  /** Transactions in it, with what came of them. */
  readonly receipts: readonly ModelReceipt[]
}

export interface ModelReceipt {
  readonly transaction: ModelTransaction
  readonly succeeded: boolean
  /** Returned bytes, or the contract's error. */
  readonly returnData: Hex
  readonly logs: readonly ModelLog[]
  readonly gasUsed: bigint
}

export interface ModelLog {
  readonly address: Address
  readonly topics: readonly Hex[]
  readonly data: Hex
}

export interface ModelTransaction {
  readonly hash: Hex
  readonly from: Address
  readonly to: Address
  readonly nonce: number
  readonly data: Hex
  readonly value: bigint
  readonly maxFeePerGas: bigint
  readonly maxPriorityFeePerGas: bigint
  /** Zero without blobs. */
  readonly maxFeePerBlobGas: bigint
  readonly blobVersionedHashes: readonly Hex[]
  /** Of the sidecar, in the same order; empty for a call that only names hashes. */
  readonly blobs: readonly Uint8Array[]
}

/** A call outside of the mempool: what comparing with bytecode and views use. */
export interface ModelCall {
  readonly from: Address
  readonly to: Address
  readonly data: Hex
  readonly value?: bigint
  readonly blobVersionedHashes?: readonly Hex[]
}

export type ModelAnswer = Pick<ModelReceipt, 'succeeded' | 'returnData' | 'logs' | 'gasUsed'>

/** How a block comes about. */
export interface BlockTerms {
  /** Not below the parent's, as development chains have it. */
  readonly timestamp: number
  /** For comparing with a real chain. Default: a hash of parent, number, time and `salt`. */
  readonly hash?: Hex
  /** Tells blocks of two forks apart. Default: the count of reorganisations. */
  readonly salt?: number
  /** Which pending transactions the proposer would take; all that pay enough when left out. */
  readonly include?: (transaction: ModelTransaction) => boolean
}

/** What becomes of the transactions of dropped blocks. */
export interface ReorgTerms {
  /** Blocks to drop. */
  readonly depth: number
  /** Which go back to the mempool. Default: all. */
  readonly keep?: (transaction: ModelTransaction) => boolean
  /** Lets even final blocks go, as no honest L1 does. */
  readonly belowFinality?: boolean
}

/** The chain, driven by whoever simulates: nothing here has a clock or a random number. */
export interface L1Model {
  readonly chainId: number
  readonly addresses: ContractAddresses
  /** Hands out blobs by versioned hash as long as their blocks are younger than the retention. */
  readonly blobs: ModelBlobs

  /** Newest block. */
  head(): ModelBlock
  finalized(): ModelBlock
  /** Null: there is none (any more). */
  block(number: number): ModelBlock | null

  /** One block. @throws AssertionError when its time falls */
  mine(terms: BlockTerms): ModelBlock
  /** Drops blocks. @throws AssertionError below finality, or at the deployment */
  reorg(terms: ReorgTerms): void
  /** While it is held no further block becomes final. */
  holdFinality(isHeld: boolean): void
  /** Of the blocks to come, wei. */
  setFees(fees: { readonly baseFeePerGas?: bigint; readonly blobBaseFee?: bigint }): void
  /** Those of the next block. */
  fees(): { readonly baseFeePerGas: bigint; readonly blobBaseFee: bigint }
  /** Every address begins with 10^24 wei, except the contracts. */
  balanceOf(address: Address): bigint
  /** As of the head: a reorganisation takes it back. So it does with `mintTokens`. */
  setBalance(address: Address, wei: bigint): void
  /** Atoms of an asset's token, out of nothing. */
  mintTokens(mint: { readonly asset: number; readonly to: Address; readonly atoms: bigint }): void

  /** Transactions that an address had in blocks, as of that block. */
  nonceOf(address: Address, block: number): number
  /** Transactions that wait, in the order of their arrival. */
  pending(): readonly ModelTransaction[]
  /** Forgets pending transactions; their senders hear nothing. */
  evict(which: (transaction: ModelTransaction) => boolean): void
  /** Signed bytes, as nodes take them. @throws RpcError as geth words it */
  send(raw: Hex): Hex

  /** Runs without leaving anything; `block`: as of there, or in the block to come. */
  call(call: ModelCall, block: number | 'pending'): ModelAnswer
  /** Runs and mines one call in a block of its own, without mempool and fees. */
  execute(call: ModelCall, terms: BlockTerms, blobs?: readonly Uint8Array[]): ModelReceipt

  /**
   * A key whose signatures cost nothing and that no other chain takes: of this address, or of one
   * made from a number.
   */
  account(who: Address | number): LocalAccount
  /** A node in front of the chain, with faults of its own. */
  view(options?: ViewOptions): L1View
}

/** Blobs that the chain carried. */
export interface ModelBlobs {
  /** Withheld ones are on chain, and nobody serves them. */
  withhold(versionedHash: Hex): void
  release(versionedHash: Hex): void
  /** A source for verifiers and monitors, with a switch for its own outages. */
  source(name: string): BlobSource & { isDown: boolean }
}

export interface ViewOptions {
  /** Draws for the rates below. Without it the rates must be zero. */
  readonly rng?: Rng
  /** Awaited before each answer: latency is the simulator's. */
  readonly wait?: (method: string) => Promise<void>
  readonly faults?: Partial<ViewFaults>
}

/** Changed at any time. Rates per 1,000 requests. */
export interface ViewFaults {
  /** No answer at all: RPC_UNREACHABLE. */
  isDown: boolean
  /** The node's head is that many blocks behind. Its mempool is not. */
  lagBlocks: number
  /** Connections that break before the request arrives. */
  lostRequests: number
  /** And after it arrived: a sent transaction is in the mempool. */
  lostAnswers: number
  /** Error 429 of a provider. */
  refusals: number
  /** Blocks whose state the node has, from its head down; 0: of all. */
  keptStates: number
  /** What the node says that is not so. */
  lies: ReadonlySet<Lie>
}

export const Lie = {
  /** Leaves the newest log of an answer out. */
  OMITTED_LOG: 'OMITTED_LOG',
  /** Gives the first log twice. */
  REPEATED_LOG: 'REPEATED_LOG',
  /** Doubles the units of deposits: in logs and in inbox words. */
  INFLATED_DEPOSIT: 'INFLATED_DEPOSIT',
  /** Adds an inbox entry that nobody made. */
  INVENTED_ENTRY: 'INVENTED_ENTRY',
  /** Calls the head final. */
  EARLY_FINALITY: 'EARLY_FINALITY',
  /** Other block hashes than the chain's. */
  WRONG_HASHES: 'WRONG_HASHES',
  /** No receipt is known. */
  NO_RECEIPTS: 'NO_RECEIPTS',
  /** Failed transactions are told as successful, without logs. */
  FAKE_SUCCESS: 'FAKE_SUCCESS',
  /** A nonce that is used already. */
  STALE_NONCE: 'STALE_NONCE',
  /** Another chain. */
  WRONG_CHAIN: 'WRONG_CHAIN',
  /** Other code at the contracts' addresses. */
  WRONG_CODE: 'WRONG_CODE',
} as const
export type Lie = (typeof Lie)[keyof typeof Lie]

export interface L1View {
  /** For `createSettlement({ provider })` and whatever else takes a provider. */
  readonly provider: L1Provider
  readonly faults: ViewFaults
  /** Requests so far, by method. */
  readonly requests: ReadonlyMap<string, number>
  /** Requests that rates of faults have struck. */
  lost(): number
}
