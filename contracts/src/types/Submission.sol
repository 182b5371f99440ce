// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// The canonical bytes of a submission by their blobs, with its times (ms), inbox cursor and L1 origin.
struct Inputs {
    bytes32 prevInputsId;
    /// Of the input blobs only: the first ceil(groups / 1024) of the transaction.
    bytes32[] versionedHashes;
    uint16 groups;
    uint48 tFirst;
    uint48 tLast;
    uint48 inboxTo;
    /// keccak256 of the inbox entries before inboxTo that are new: no other words can stand where they stood.
    bytes32 inboxHash;
    uint48 originNumber;
    bytes32 originHash;
}

/// What the contract adds to inputs. One storage slot.
struct InputsRecord {
    /// Submission index, from 1. Zero: unknown inputs.
    uint32 index;
    uint48 firstOpSeq;
    uint48 inclusionTimeMs;
    uint16 stepperVersion;
    uint48 inboxFrom;
    uint48 tLast;
}

/// Totals of one touched asset since genesis, in units.
struct OutcomeTotal {
    uint8 asset;
    uint96 depositsConsumed;
    uint96 withdrawalsEmitted;
}

/// What a claim asserts. clock in ms; totals of the touched assets in rising order.
struct Outcome {
    bytes32 stateRoot;
    bytes32 withdrawalsRoot;
    uint16 withdrawalCount;
    uint48 inboxNext;
    uint48 clock;
    OutcomeTotal[] totals;
}

/// What a proposer brings beside the inputs.
struct Proposal {
    bytes32 parentOutcomeHash;
    Outcome outcome;
    /// Checkpoints in the trace, at least 1.
    uint16 traceCount;
    /// Root of the netted deltas. Published; no contract relies on it.
    bytes32 nettedRoot;
    /// Per total, the inbox index of a DEPOSIT entry that backs depositsConsumed (ignored when that is 0).
    uint48[] backing;
    /// KZG commitment (48 bytes) of the blob that holds the last checkpoint.
    bytes commitment;
    /// Proof (48 bytes) that opens the last checkpoint.
    bytes proof;
}

/// A claim as stored; its id commits to the rest (inputsId, trace hashes). Four storage slots.
struct ClaimRecord {
    address proposer;
    /// L1 time in seconds. Zero: unknown claim.
    uint40 time;
    /// Submission index.
    uint32 index;
    uint16 traceCount;
    /// True when the trace stands behind the inputs in the same transaction (traceStart = 4 * groups).
    bool withInputs;
    /// True when a fault was proven.
    bool killed;
    /// True when a rival was named: blocked until one of the two is killed.
    bool contested;
    bytes32 parentOutcomeHash;
    bytes32 outcomeHash;
    bytes32 withdrawalsRoot;
}

/// Fixed at construction. Seconds, except maxLagMs.
struct Parameters {
    address vault;
    /// Where wrong claims die.
    address disputes;
    /// Wei in a bond.
    uint256 bondWei;
    /// The only address that may post inputs, until it is silent.
    address sequencer;
    /// Signs the headers of micro-batches.
    address headerSigner;
    /// Challenge window W.
    uint64 windowSeconds;
    /// Deadline D of an inbox entry.
    uint64 inboxDelaySeconds;
    /// Silence of the sequencer after which whoever is bonded may post.
    uint64 silenceSeconds;
    /// From the activation of the escape to the fixing of its root.
    uint64 graceSeconds;
    /// Inputs older than this without a confirmed claim open the escape.
    uint64 inputsMaxAgeSeconds;
    /// How long the data layer keeps blobs.
    uint64 daRetentionSeconds;
    bytes32 schemaHash;
}
