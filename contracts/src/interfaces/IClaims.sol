// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IBonds} from "./IBonds.sol";
import {ISubmissions} from "./ISubmissions.sol";
import {ClaimRecord, Inputs, Outcome, Parameters, Proposal} from "../types/Submission.sol";

/// @title The outcomes that are claimed and the ones that are confirmed
/// @notice A claim says what some inputs lead to. It is confirmed in order, when it is old enough and stands on
/// the confirmed outcome before it. Spec: settlement, "Claim".
/// @dev States of a claim: unknown -> proposed -> confirmed or killed; contested while a rival stands. Trusts Disputes
/// to kill only what is wrong, the point evaluation precompile and the Vault's recorded deposits, nothing else.
interface IClaims is ISubmissions, IBonds {
    /// The deployment's canonical configuration. Spec: settlement, "Genesis".
    event Genesis(bytes config, bytes32 stateRoot, bytes32 outcomeHash, bytes32 schemaHash);
    /// `traceVersionedHashes` are all blobs of the transaction: checkpoint j is element traceStart + j of them.
    event ClaimProposed(
        bytes32 indexed claimId,
        bytes32 indexed inputsId,
        uint32 indexed index,
        address proposer,
        bytes32 parentOutcomeHash,
        bytes32 outcomeHash,
        Outcome outcome,
        uint16 traceStart,
        uint16 traceCount,
        bytes32[] traceVersionedHashes,
        bytes32 nettedRoot
    );
    /// The outcome itself is in the claim's ClaimProposed, that of submission 0 follows from Genesis.
    event ClaimConfirmed(bytes32 indexed claimId, uint32 indexed index, bytes32 outcomeHash);
    /// `reward` in wei: half of the bond, if there still was one.
    event ClaimKilled(bytes32 indexed claimId, uint32 indexed index, uint256 reward);
    event ClaimsContested(bytes32 indexed a, bytes32 indexed b);

    error VaultMismatch(address vault);
    error DisputesMismatch(address disputes);
    error NotVault(address sender);
    error NotDisputes(address sender);
    error ClaimIsKilled(bytes32 claimId);
    error ClaimIsContested(bytes32 claimId, bytes32 rival);
    error AlreadyConfirmed(bytes32 claimId);
    error NotRivals(bytes32 a, bytes32 b);
    error ConfirmingIsOver();
    error SchemaMismatch(bytes32 expected, bytes32 given);
    error InvalidGenesis();
    error WindowTooLong(uint64 windowSeconds, uint64 daRetentionSeconds);
    error ZeroStateRoot();
    error ClockWouldBeLifted(uint48 tFirst, uint256 earliest);
    error InclusionTimeMoved(uint48 stored, uint48 given);
    error WrongInboxCursor(uint48 expected, uint48 given);
    error ClockBeforeFirst(uint48 tFirst, uint48 clock);
    error EmptyTrace();
    error WrongBackingCount(uint256 expected, uint256 given);
    error NotBacked(uint8 asset);
    error ClaimExists(bytes32 claimId);
    error UnknownClaim(bytes32 claimId);
    error OutOfOrder(uint32 expected, uint32 given);
    error TooYoung(bytes32 claimId, uint256 confirmableAt);
    error WrongParent(bytes32 expected, bytes32 given);
    error NotConfirmed(uint256 index);

    /// @notice Inputs and a claim for them in one transaction: the trace follows the inputs in its blobs.
    /// @dev Reverts with ClockWouldBeLifted when inclusionTime - maxLag > tFirst: then postInputs, propose later.
    function submit(Inputs calldata inputs, Proposal calldata proposal)
        external
        returns (bytes32 inputsId, bytes32 claimId);

    /// @notice A claim for posted inputs; the transaction's blobs carry the trace alone.
    /// Anyone bonded.
    /// @dev Reverts with InclusionTimeMoved when a reorganisation included the inputs again at another time: the
    /// machine's start clock may differ, so read and replay again. Without it a right claim could become wrong.
    /// @param inclusionTimeMs That of the inputs with which the claim was computed.
    function propose(Inputs calldata inputs, Proposal calldata proposal, uint48 inclusionTimeMs)
        external
        returns (bytes32 claimId);

    /// @notice Blocks both claims until one is killed. `b` has the same inputs and parent outcome as `a`, another
    /// outcome, is not killed and older than half the window. Anyone may call it.
    function contest(bytes32 a, bytes32 b) external;

    /// @notice Kills a claim and slashes its proposer's bond; Disputes only. Returns the wei sent with it.
    function kill(bytes32 claimId) external returns (uint256 reward);

    /// @notice Stops submissions for ever; the Vault only. Reverts with NothingStuck while the venue moves.
    /// @param inputsId The first inputs without a confirmed claim, when those are what is stuck.
    function stop(bytes32 inputsId) external;

    /// @notice Nothing confirms any more; the Vault only. Returns the last confirmed outcome's hash.
    function endConfirming() external returns (bytes32 outcomeHash);

    /// @notice Confirms claims in order. Anyone may call it.
    function confirm(bytes32[] calldata claimIds) external;

    /// @notice The token store, whose inbox these claims consume.
    function vault() external view returns (address);

    /// @notice What was fixed at construction.
    function parameters() external view returns (Parameters memory);

    /// @notice The longest that the machine's clock may trail L1 time, ms.
    function maxLagMs() external view returns (uint48);

    /// @notice The number of this machine; part of the signing domain.
    function shard() external view returns (uint32);

    /// @notice The block of construction, where Genesis was emitted.
    function deploymentBlock() external view returns (uint256);

    /// @notice A claim; time 0 when it is unknown.
    function claim(bytes32 claimId) external view returns (ClaimRecord memory);

    /// @notice Confirmed submissions, genesis (submission 0) included.
    function confirmedCount() external view returns (uint32);

    /// @notice Of submission `index`. These revert with NotConfirmed.
    function confirmedClaim(uint256 index) external view returns (bytes32);
    function confirmedOutcomeHash(uint256 index) external view returns (bytes32);
    function confirmedWithdrawalsRoot(uint256 index) external view returns (bytes32);
}
