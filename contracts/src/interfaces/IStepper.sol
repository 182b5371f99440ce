// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// The constants of one run of the machine. Times in ms. Spec: machine.
struct StepContext {
    uint48 firstOpSeq;
    uint16 groups;
    uint48 tFirst;
    uint48 tLast;
    uint48 inboxTo;
    uint48 inclusionTime;
    uint48 maxLag;
    bytes32 domainSeparator;
}

/// The bytes that an interval reads. Whoever calls has checked them against blobs and inbox.
struct StepInputs {
    /// The bytes of the record that is open in the image before, otherwise empty. The stepper checks its hash.
    bytes openRecord;
    /// The groups from groupNext on, 124 bytes each: those that the interval takes or has to look at.
    bytes groups;
    /// Bit i from the lowest: the field elements of the i-th of these groups are canonical.
    uint256 canonical;
    /// The inbox entries from inboxNext on.
    bytes32[] inboxWords;
    /// Their payloads, one after the other. The stepper checks their hashes.
    bytes inboxPayloads;
}

/// @title The step function
/// @notice A pure function in all but name: no storage, no block, no caller. It answers or it reverts: a wrong witness,
/// missing bytes and too little gas revert, so that none of them is ever an outcome.
interface IStepper {
    /// @notice The machine before checkpoint 0, 768 bytes. Spec: machine, "Start".
    function start(StepContext calldata context, bytes32 stateRoot, uint48 clock, uint48 inboxNext)
        external
        view
        returns (bytes memory);

    /// @notice Runs from a checkpoint's image (768 bytes, both counters zero) to where the next checkpoint closes.
    /// @return checkpoint The first 31 bytes of the SHA-256 of the image after.
    /// @return imageAfter That image.
    function run(
        StepContext calldata context,
        bytes calldata imageBefore,
        StepInputs calldata inputs,
        bytes calldata witness
    ) external view returns (bytes31 checkpoint, bytes memory imageAfter);
}
