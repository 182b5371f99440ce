// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Inputs} from "./Submission.sol";

/// An outcome whose totals are hashed already: what an outcome hash is the hash of. Spec: settlement, "Outcome".
struct OutcomeOpening {
    bytes32 stateRoot;
    bytes32 withdrawalsRoot;
    uint256 withdrawalCount;
    uint256 inboxNext;
    uint256 clock;
    bytes32 totalsHash;
    uint256 touchedAssets;
}

/// All that a claim's id commits to.
struct ClaimTerms {
    Inputs inputs;
    bytes32 parentOutcomeHash;
    bytes32 outcomeHash;
    address proposer;
    uint256 traceStart;
    uint256 traceCount;
    bytes32[] traceVersionedHashes;
}

/// One element of a blob with its point evaluation proof: 48 bytes each.
struct Opening {
    uint256 value;
    bytes commitment;
    bytes proof;
}

/// What a fault proof brings beside the claim. Spec: disputes.
struct FaultProof {
    /// Number of the checkpoint before the wrong one; -1 is the machine before checkpoint 0.
    int256 checkpoint;
    /// The parent's outcome, for checkpoint -1.
    OutcomeOpening parent;
    /// Element `checkpoint`; ignored for -1.
    Opening before;
    /// Element `checkpoint + 1`: the one that is wrong.
    Opening wrong;
    /// 768 bytes, the image of element `checkpoint`; ignored for -1.
    bytes image;
    /// The record that is open in that image.
    bytes openRecord;
    /// Four elements for each group from groupNext on, in order.
    Opening[] elements;
    /// How many inbox entries from inboxNext on the interval reads.
    uint256 inboxCount;
    /// The payloads of these entries, one after the other. The stepper checks their hashes.
    bytes inboxPayloads;
    /// As the stepper takes it.
    bytes witness;
}

/// A dead claim's reward, until it is paid.
struct Reward {
    /// Identifies the fault: keccak256(abi.encode(claimId, checkpoint, computed)).
    bytes32 fault;
    /// Wei. Zero once paid.
    uint128 amount;
    uint48 killBlock;
    uint40 killTime;
    /// Block of the oldest commitment opened so far; 0: none.
    uint40 commitBlock;
    /// The sender of the proof, or who the oldest commitment names.
    address payee;
}
