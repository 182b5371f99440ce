// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// The constants of one run of the machine. Times in ms. Spec: machine.
struct Context {
    uint48 firstOpSeq;
    uint16 groups;
    uint48 tFirst;
    uint48 tLast;
    uint48 inboxTo;
    uint48 inclusionTime;
    uint48 maxLag;
    bytes32 domainSeparator;
}

/// The bytes that an interval reads. Whoever calls has checked them against blobs and inbox. Spec: witness.
struct Inputs {
    /// The 124 bytes of the record that is open in the image before, otherwise empty. Checked against recordHash.
    bytes openRecord;
    /// The groups from groupNext on, 124 bytes each: those that the interval takes or has to look at.
    bytes groups;
    /// Bit i from the lowest: the field elements of the i-th of these groups are canonical.
    uint256 canonical;
    /// The inbox entries from inboxNext on.
    bytes32[] inboxWords;
    /// Their payloads, one after the other. Checked against the words.
    bytes inboxPayloads;
}

/// One family of steps. Never writes, never reads storage, balances or blocks: it is only ever static-called.
interface IStepModule {
    /// Runs the one step that the image's phase and the bytes decide. Reverts for a witness that is not its own.
    /// @param image 768 bytes
    /// @param input the entry (its word, then its payload), the groups from groupNext on (phase IDLE) or the open record
    /// @param canonical as in Inputs, phase IDLE only
    /// @return the image after, counters untouched
    /// @return kind the step kind
    function step(
        Context calldata context,
        bytes memory image,
        bytes calldata input,
        uint256 canonical,
        bytes calldata witness
    ) external view returns (bytes memory, uint256 kind);
}

/// No step of this module runs in this phase.
error WrongPhase(uint256 phase);
