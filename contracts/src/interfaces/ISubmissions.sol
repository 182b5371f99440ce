// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Inputs, InputsRecord} from "../types/Submission.sol";

/// @title The chain of inputs
/// @notice Inputs are canonical on inclusion: every value in them is chosen by the poster or computed here, so
/// nothing in them can be a lie. Spec: settlement, "Inputs".
/// @dev Trusts the blob hashes and block hashes of the L1, and the Vault's inbox.
interface ISubmissions {
    /// Everything that a verifier needs to find and read the inputs.
    event InputsPosted(
        uint32 indexed index,
        bytes32 indexed inputsId,
        Inputs inputs,
        uint48 firstOpSeq,
        uint48 inboxFrom,
        uint48 inclusionTimeMs,
        uint16 stepperVersion
    );

    error NotSequencer(address sender);
    error WrongPrevious(bytes32 expected, bytes32 given);
    error TimesOutOfOrder(uint48 previousLast, uint48 tFirst, uint48 tLast, uint256 latest);
    error TooManyItems(uint256 groups, uint256 entries);
    error InboxOutOfRange(uint48 from, uint48 to, uint48 length);
    /// The entries from `from` on are others than those that these inputs were made with.
    error WrongInboxHash(uint48 from, bytes32 expected, bytes32 given);
    error DueEntryLeft(uint48 index);
    error WrongBlobCount(uint256 expected);
    error WrongBlob(uint256 index, bytes32 expected, bytes32 given);
    error WrongFork(uint48 originNumber, bytes32 expected, bytes32 given);
    error UnknownInputs(bytes32 inputsId);
    error SubmissionsStopped();
    error NothingStuck();

    /// @notice Appends inputs without a claim. The transaction carries exactly the input blobs.
    /// @dev The sequencer; after its silence whoever is bonded.
    function postInputs(Inputs calldata inputs) external returns (bytes32 inputsId);

    /// @notice What was stored with these inputs; index 0 when they are unknown.
    function inputsRecord(bytes32 inputsId) external view returns (InputsRecord memory);

    /// @notice Where the next inputs connect. lastTLast in ms.
    function cursors()
        external
        view
        returns (bytes32 lastInputsId, uint32 nextIndex, uint48 nextOpSeq, uint48 nextInbox, uint48 lastTLast);

    /// @notice The content hash of inputs.
    function inputsIdOf(Inputs calldata inputs) external pure returns (bytes32);
}
