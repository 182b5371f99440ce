// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ISubmissions} from "./interfaces/ISubmissions.sol";
import {IInbox} from "./interfaces/IInbox.sol";
import {InboxEntry} from "./libraries/InboxEntry.sol";
import {Inputs, InputsRecord} from "./types/Submission.sol";
import {Schema} from "./generated/Schema.sol";

/// @title The chain of inputs
abstract contract Submissions is ISubmissions {
    /// Clocks of sequencers may run ahead of L1's by this much.
    uint256 private constant CLOCK_TOLERANCE_MS = 30_000;
    uint256 private constant GROUPS_PER_BLOB = Schema.BLOB_ELEMENTS / Schema.GROUP_WORDS;

    IInbox internal immutable _inbox;
    address internal immutable _sequencer;
    uint64 internal immutable _inboxDelaySeconds;
    uint48 internal immutable _maxLagMs;

    mapping(bytes32 inputsId => InputsRecord) private _records;
    bytes32 private _lastInputsId;
    // One slot.
    uint32 private _nextIndex;
    uint48 private _nextOpSeq;
    uint48 private _nextInbox;
    uint48 private _lastTLast;

    modifier onlySequencer() {
        require(msg.sender == _sequencer, NotSequencer(msg.sender));
        _;
    }

    /// `tLast` is the genesis time: no submission begins before it.
    constructor(IInbox inbox, address sequencer, uint64 inboxDelaySeconds, uint48 maxLag, uint48 tLast) {
        _inbox = inbox;
        _sequencer = sequencer;
        _inboxDelaySeconds = inboxDelaySeconds;
        _maxLagMs = maxLag;
        _lastTLast = tLast;
    }

    /// @inheritdoc ISubmissions
    function postInputs(Inputs calldata inputs) external onlySequencer returns (bytes32 inputsId) {
        (inputsId,) = _post(inputs);
        _requireBlobs(_inputBlobs(inputs.groups));
    }

    /// @inheritdoc ISubmissions
    function inputsRecord(bytes32 inputsId) external view returns (InputsRecord memory) {
        return _records[inputsId];
    }

    /// @inheritdoc ISubmissions
    function cursors()
        external
        view
        returns (bytes32 lastInputsId, uint32 nextIndex, uint48 nextOpSeq, uint48 nextInbox, uint48 lastTLast)
    {
        return (_lastInputsId, _nextIndex, _nextOpSeq, _nextInbox, _lastTLast);
    }

    /// @inheritdoc ISubmissions
    function inputsIdOf(Inputs calldata inputs) public pure returns (bytes32) {
        return keccak256(
            abi.encode(
                inputs.prevInputsId,
                inputs.versionedHashes,
                inputs.groups,
                inputs.tFirst,
                inputs.tLast,
                inputs.inboxTo,
                inputs.originNumber,
                inputs.originHash
            )
        );
    }

    /// The genesis inputs come before all others.
    function _startChain(bytes32 genesisInputsId) internal {
        _lastInputsId = genesisInputsId;
        _nextIndex = 1;
    }

    /// Appends inputs. The caller checks how many blobs the transaction carries.
    function _post(Inputs calldata inputs) internal returns (bytes32 inputsId, InputsRecord memory record) {
        require(inputs.prevInputsId == _lastInputsId, WrongPrevious(_lastInputsId, inputs.prevInputsId));
        record = InputsRecord({
            index: _nextIndex,
            firstOpSeq: _nextOpSeq,
            inclusionTimeMs: uint48(block.timestamp * 1_000),
            stepperVersion: uint16(Schema.PROTOCOL_VERSION),
            inboxFrom: _nextInbox,
            tLast: inputs.tLast
        });
        _checkTimes(inputs.tFirst, inputs.tLast);
        _checkInbox(inputs, record.inboxFrom);
        _checkBlobHashes(inputs);
        bytes32 originHash = blockhash(inputs.originNumber);
        require(
            originHash != 0 && originHash == inputs.originHash,
            WrongFork(inputs.originNumber, originHash, inputs.originHash)
        );

        inputsId = inputsIdOf(inputs);
        _records[inputsId] = record;
        _lastInputsId = inputsId;
        _nextIndex = record.index + 1;
        _nextOpSeq = record.firstOpSeq + inputs.groups;
        _nextInbox = inputs.inboxTo;
        _lastTLast = inputs.tLast;
        emit InputsPosted(
            record.index,
            inputsId,
            inputs,
            record.firstOpSeq,
            record.inboxFrom,
            record.inclusionTimeMs,
            record.stepperVersion
        );
    }

    function _knownInputs(Inputs calldata inputs) internal view returns (bytes32 inputsId, InputsRecord memory record) {
        inputsId = inputsIdOf(inputs);
        record = _records[inputsId];
        require(record.index != 0, UnknownInputs(inputsId));
    }

    function _inputBlobs(uint16 groups) internal pure returns (uint256) {
        return (uint256(groups) + GROUPS_PER_BLOB - 1) / GROUPS_PER_BLOB;
    }

    /// Of the transaction's blob `index`, zero behind the last. Virtual, because test runners cannot carry blobs.
    function _blobHash(uint256 index) internal view virtual returns (bytes32) {
        return blobhash(index);
    }

    /// Reverts unless the transaction carries exactly `count` blobs.
    function _requireBlobs(uint256 count) internal view {
        bool exact = count <= Schema.MAX_BLOBS && (count == 0 || _blobHash(count - 1) != 0) && _blobHash(count) == 0;
        require(exact, WrongBlobCount(count));
    }

    function _checkTimes(uint48 tFirst, uint48 tLast) private view {
        uint256 latest = block.timestamp * 1_000 + CLOCK_TOLERANCE_MS;
        require(
            _lastTLast <= tFirst && tFirst <= tLast && tLast <= latest,
            TimesOutOfOrder(_lastTLast, tFirst, tLast, latest)
        );
    }

    /// Bounds, and the rule that no due entry is left unless the quota is full.
    function _checkInbox(Inputs calldata inputs, uint48 inboxFrom) private view {
        uint48 length = _inbox.inboxLength();
        uint48 inboxTo = inputs.inboxTo;
        require(inboxFrom <= inboxTo && inboxTo <= length, InboxOutOfRange(inboxFrom, inboxTo, length));
        uint256 entries = inboxTo - inboxFrom;
        require(
            entries <= Schema.MAX_INBOX_PER_SUBMISSION && inputs.groups + entries <= Schema.MAX_SUBMISSION_ITEMS,
            TooManyItems(inputs.groups, entries)
        );
        if (inboxTo == length || entries == Schema.MAX_INBOX_PER_SUBMISSION) return;
        uint256 l1Time = InboxEntry.l1TimeOf(_inbox.inboxEntry(inboxTo));
        uint256 dueAt = (l1Time + _inboxDelaySeconds) * 1_000;
        // now - maxLag >= dueAt, without going below zero.
        bool due = dueAt <= inputs.tLast || dueAt + _maxLagMs <= block.timestamp * 1_000;
        require(!due, DueEntryLeft(inboxTo));
    }

    function _checkBlobHashes(Inputs calldata inputs) private view {
        uint256 count = _inputBlobs(inputs.groups);
        require(inputs.versionedHashes.length == count, WrongBlobCount(count));
        for (uint256 i = 0; i < count; i++) {
            bytes32 carried = _blobHash(i);
            require(inputs.versionedHashes[i] == carried, WrongBlob(i, carried, inputs.versionedHashes[i]));
        }
    }
}
