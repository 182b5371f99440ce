// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {ClaimTerms, FaultProof, Reward} from "../types/Dispute.sol";

/// @title Where wrong claims die
/// @notice One transaction, sent by anyone, without a bond and without a preparation. Spec: disputes.
/// @dev Trusts the stepper to be the step function, the point evaluation precompile, the inputs that Claims keeps
/// and the Vault's inbox. Everything that is not a proven fault reverts: a wrong opening, a wrong witness, too little gas.
interface IDisputes {
    event FaultProven(bytes32 indexed claimId, int256 checkpoint, bytes32 computed, address indexed sender);
    event FaultCommitted(bytes32 indexed commitment, address indexed sender);
    event RewardPaid(bytes32 indexed claimId, address indexed payee, uint256 amount);

    error NoStepper(address stepper);
    error WrongStepperVersion(uint16 version);
    error NotThisClaim(bytes32 claimId);
    error CheckpointOutOfRange(int256 checkpoint);
    error WrongParentOutcome(bytes32 expected, bytes32 given);
    error WrongImage(bytes32 expected, bytes32 given);
    error WrongElementCount(uint256 elements);
    error InboxBeyondInputs(uint256 to);
    error NoFault(bytes31 computed);
    error AlreadyCommitted(bytes32 commitment);
    error NotCommitted(bytes32 commitment);
    error CommittedTooLate(uint256 commitBlock);
    error NoReward(bytes32 claimId);
    error RevealIsOver(uint256 until);
    error RevealIsOpen(uint256 until);
    error NotOlder(uint256 commitBlock);
    error NotClaims(address sender);
    error NotPaid(address payee);

    /// @notice Kills the claim if checkpoint `proof.checkpoint + 1` of its trace is not what the step function makes of
    /// the one before, stands behind the END machine, or is no 31-byte value. Otherwise reverts with NoFault.
    function proveFault(ClaimTerms calldata terms, FaultProof calldata proof) external returns (bytes32 claimId);

    /// @notice Notes who knew of a fault first: keccak256(abi.encode(fault, payee, salt)) with
    /// fault = keccak256(abi.encode(claimId, checkpoint, computed)). Only needed against copiers.
    function commitFault(bytes32 commitment) external;

    /// @notice Opens a commitment at least two blocks older than the kill, within an hour of it: the oldest is paid.
    function openCommitment(bytes32 claimId, address payee, bytes32 salt) external;

    /// @notice Pays the reward, an hour after the kill. Anyone may call it.
    function payReward(bytes32 claimId) external;

    /// @notice The step function of this version.
    function stepper() external view returns (address);

    /// @notice The contract whose claims are judged.
    function claims() external view returns (address);

    /// @notice The reward of a dead claim.
    function reward(bytes32 claimId) external view returns (Reward memory);
}
