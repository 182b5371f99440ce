// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ISubmissions} from "./interfaces/ISubmissions.sol";
import {Bonds} from "./Bonds.sol";
import {IInbox} from "./interfaces/IInbox.sol";
import {InboxEntry} from "./libraries/InboxEntry.sol";
import {Inputs, InputsRecord, Parameters} from "./types/Submission.sol";
import {Schema} from "./generated/Schema.sol";

/// @title The chain of inputs
abstract contract Submissions is ISubmissions, Bonds {
    /// Clocks of sequencers may run ahead of L1's by this much.
    uint256 private constant CLOCK_TOLERANCE_MS = 30_000;
    uint256 private constant GROUPS_PER_BLOB = Schema.BLOB_ELEMENTS / Schema.GROUP_WORDS;

    IInbox internal immutable _inbox;
    address internal immutable _sequencer;
    uint64 internal immutable _inboxDelaySeconds;
    uint64 internal immutable _silenceSeconds;
    uint48 internal immutable _maxLagMs;

    // Structs as one word each: the compiler would write packed members one by one.
    mapping(bytes32 inputsId => uint256) private _records;
    bytes32 private _lastInputsId;
    uint256 private _cursors;

    /// Where the next inputs connect.
    struct Cursors {
        uint32 nextIndex;
        uint48 nextOpSeq;
        uint48 nextInbox;
        uint48 lastTLast;
        /// When the sequencer itself last posted and left no due entry. Seconds.
        uint40 lastOwnPost;
        /// When the escape stopped submissions for ever. Seconds; 0: not yet.
        uint40 stoppedAt;
    }

    modifier onlyPoster() {
        bool mayPost = msg.sender == _sequencer
            || (_isBonded(msg.sender) && block.timestamp > uint256(_loadCursors().lastOwnPost) + _silenceSeconds);
        require(mayPost, NotSequencer(msg.sender));
        _;
    }

    /// `tLast` is the genesis time: no submission begins before it.
    constructor(Parameters memory p, uint48 maxLag, uint48 tLast) Bonds(p.bondWei) {
        _inbox = IInbox(p.vault);
        _sequencer = p.sequencer;
        _inboxDelaySeconds = p.inboxDelaySeconds;
        _silenceSeconds = p.silenceSeconds;
        _maxLagMs = maxLag;
        _saveCursors(Cursors(0, 0, 0, tLast, uint40(block.timestamp), 0));
    }

    /// @inheritdoc ISubmissions
    function postInputs(Inputs calldata inputs) external onlyPoster returns (bytes32 inputsId) {
        (inputsId,) = _post(inputs);
        _requireBlobs(_inputBlobs(inputs.groups));
    }

    /// @inheritdoc ISubmissions
    function inputsRecord(bytes32 inputsId) external view returns (InputsRecord memory) {
        return _loadRecord(inputsId);
    }

    /// @inheritdoc ISubmissions
    function cursors()
        external
        view
        returns (bytes32 lastInputsId, uint32 nextIndex, uint48 nextOpSeq, uint48 nextInbox, uint48 lastTLast)
    {
        Cursors memory cursor = _loadCursors();
        return (_lastInputsId, cursor.nextIndex, cursor.nextOpSeq, cursor.nextInbox, cursor.lastTLast);
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
                inputs.inboxHash,
                inputs.originNumber,
                inputs.originHash
            )
        );
    }

    /// The genesis inputs come before all others.
    function _startChain(bytes32 genesisInputsId) internal {
        _lastInputsId = genesisInputsId;
        Cursors memory cursor = _loadCursors();
        cursor.nextIndex = 1;
        _saveCursors(cursor);
    }

    /// Appends inputs. The caller checks how many blobs the transaction carries.
    function _post(Inputs calldata inputs) internal returns (bytes32 inputsId, InputsRecord memory record) {
        require(inputs.prevInputsId == _lastInputsId, WrongPrevious(_lastInputsId, inputs.prevInputsId));
        Cursors memory cursor = _loadCursors();
        require(cursor.stoppedAt == 0, SubmissionsStopped());
        record = InputsRecord({
            index: cursor.nextIndex,
            firstOpSeq: cursor.nextOpSeq,
            inclusionTimeMs: uint48(block.timestamp * 1_000),
            stepperVersion: uint16(Schema.PROTOCOL_VERSION),
            inboxFrom: cursor.nextInbox,
            tLast: inputs.tLast
        });
        _checkTimes(cursor.lastTLast, inputs.tFirst, inputs.tLast);
        bool leavesDue = _checkInbox(inputs, cursor.nextInbox);
        _checkBlobHashes(inputs);
        bytes32 originHash = blockhash(inputs.originNumber);
        require(
            originHash != 0 && originHash == inputs.originHash,
            WrongFork(inputs.originNumber, originHash, inputs.originHash)
        );

        inputsId = inputsIdOf(inputs);
        _records[inputsId] = (uint256(record.index) << 224) | (uint256(record.firstOpSeq) << 176)
            | (uint256(record.inclusionTimeMs) << 128) | (uint256(record.stepperVersion) << 112)
            | (uint256(record.inboxFrom) << 64) | record.tLast;
        _lastInputsId = inputsId;
        cursor.nextIndex = record.index + 1;
        cursor.nextOpSeq = record.firstOpSeq + inputs.groups;
        cursor.nextInbox = inputs.inboxTo;
        cursor.lastTLast = inputs.tLast;
        if (msg.sender == _sequencer && !leavesDue) cursor.lastOwnPost = uint40(block.timestamp);
        _saveCursors(cursor);
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

    /// Ends submissions for ever, when the first entry that no inputs have taken, or these inputs, which are the first
    /// without a confirmed claim, have waited too long.
    function _stop(bytes32 inputsId, uint32 unconfirmedIndex, uint64 windowSeconds, uint64 inputsMaxAgeSeconds)
        internal
    {
        Cursors memory cursor = _loadCursors();
        require(cursor.stoppedAt == 0, SubmissionsStopped());
        uint256 nowMs = block.timestamp * 1_000;
        bool isStuck = cursor.nextInbox < _inbox.inboxLength()
            && _dueAtMs(cursor.nextInbox) + _maxLagMs + uint256(windowSeconds) * 1_000 < nowMs;
        if (!isStuck) {
            InputsRecord memory record = _loadRecord(inputsId);
            isStuck = record.index != 0 && record.index == unconfirmedIndex
                && record.inclusionTimeMs + uint256(inputsMaxAgeSeconds) * 1_000 < nowMs;
        }
        require(isStuck, NothingStuck());
        cursor.stoppedAt = uint40(block.timestamp);
        _saveCursors(cursor);
    }

    function _knownInputs(Inputs calldata inputs) internal view returns (bytes32 inputsId, InputsRecord memory record) {
        inputsId = inputsIdOf(inputs);
        record = _loadRecord(inputsId);
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

    /// All blobs of the transaction, which must be exactly those that its inputs and trace need.
    function _carriedBlobs(uint16 traceStart, uint16 traceCount) internal view returns (bytes32[] memory hashes) {
        uint256 elements = uint256(traceStart) + traceCount;
        uint256 count = (elements + Schema.BLOB_ELEMENTS - 1) / Schema.BLOB_ELEMENTS;
        _requireBlobs(count);
        hashes = new bytes32[](count);
        for (uint256 i = 0; i < count; i++) {
            hashes[i] = _blobHash(i);
        }
    }

    function _loadRecord(bytes32 inputsId) private view returns (InputsRecord memory) {
        uint256 word = _records[inputsId];
        return InputsRecord({
            index: uint32(word >> 224),
            firstOpSeq: uint48(word >> 176),
            inclusionTimeMs: uint48(word >> 128),
            stepperVersion: uint16(word >> 112),
            inboxFrom: uint48(word >> 64),
            tLast: uint48(word)
        });
    }

    function _loadCursors() private view returns (Cursors memory) {
        uint256 word = _cursors;
        return Cursors({
            nextIndex: uint32(word >> 224),
            nextOpSeq: uint48(word >> 176),
            nextInbox: uint48(word >> 128),
            lastTLast: uint48(word >> 80),
            lastOwnPost: uint40(word >> 40),
            stoppedAt: uint40(word)
        });
    }

    function _saveCursors(Cursors memory cursor) private {
        _cursors = (uint256(cursor.nextIndex) << 224) | (uint256(cursor.nextOpSeq) << 176)
            | (uint256(cursor.nextInbox) << 128) | (uint256(cursor.lastTLast) << 80)
            | (uint256(cursor.lastOwnPost) << 40) | cursor.stoppedAt;
    }

    function _checkTimes(uint48 previousLast, uint48 tFirst, uint48 tLast) private view {
        uint256 latest = block.timestamp * 1_000 + CLOCK_TOLERANCE_MS;
        require(
            previousLast <= tFirst && tFirst <= tLast && tLast <= latest,
            TimesOutOfOrder(previousLast, tFirst, tLast, latest)
        );
    }

    /// Bounds, the entries as the poster knows them, and the rule that no due entry is left unless the quota is full: then it says whether one is.
    function _checkInbox(Inputs calldata inputs, uint48 inboxFrom) private view returns (bool leavesDue) {
        (bytes32 words, uint48 length) = _inbox.inboxHash(inboxFrom, inputs.inboxTo);
        uint48 inboxTo = inputs.inboxTo;
        require(inboxFrom <= inboxTo && inboxTo <= length, InboxOutOfRange(inboxFrom, inboxTo, length));
        uint256 entries = inboxTo - inboxFrom;
        require(
            entries <= Schema.MAX_INBOX_PER_SUBMISSION && inputs.groups + entries <= Schema.MAX_SUBMISSION_ITEMS,
            TooManyItems(inputs.groups, entries)
        );
        require(words == inputs.inboxHash, WrongInboxHash(inboxFrom, words, inputs.inboxHash));
        if (inboxTo == length) return false;
        uint256 dueAt = _dueAtMs(inboxTo);
        // now - maxLag >= dueAt, without going below zero.
        leavesDue = dueAt <= inputs.tLast || dueAt + _maxLagMs <= block.timestamp * 1_000;
        require(!leavesDue || entries == Schema.MAX_INBOX_PER_SUBMISSION, DueEntryLeft(inboxTo));
    }

    function _dueAtMs(uint256 index) private view returns (uint256) {
        return (uint256(InboxEntry.l1TimeOf(_inbox.inboxEntry(index))) + _inboxDelaySeconds) * 1_000;
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
