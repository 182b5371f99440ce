// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IClaims} from "./interfaces/IClaims.sol";
import {IVault} from "./interfaces/IVault.sol";
import {Submissions} from "./Submissions.sol";
import {BlobOpening} from "./libraries/BlobOpening.sol";
import {EndMachine} from "./libraries/EndMachine.sol";
import {InboxEntry} from "./libraries/InboxEntry.sol";
import {ClaimRecord, Inputs, InputsRecord, OutcomeTotal, Parameters, Proposal} from "./types/Submission.sol";
import {Schema} from "./generated/Schema.sol";

/// @title Which outcomes are confirmed
contract Claims is IClaims, Submissions {
    uint256 private constant GENESIS_HEAD_BYTES = 38;
    uint256 private constant GENESIS_MARKET_BYTES = 34;
    /// Time to notice, after the window, that blobs are about to vanish.
    uint256 private constant RETENTION_MARGIN_SECONDS = 48 hours;
    uint256 private constant DEV_CHAIN_ID = 31_337;

    /// @inheritdoc IClaims
    uint256 public immutable deploymentBlock;
    /// @inheritdoc IClaims
    uint32 public immutable shard;
    address private immutable _headerSigner;
    uint64 private immutable _windowSeconds;
    uint64 private immutable _silenceSeconds;
    uint64 private immutable _graceSeconds;
    uint64 private immutable _inputsMaxAgeSeconds;
    uint64 private immutable _daRetentionSeconds;

    /// @inheritdoc IClaims
    uint32 public confirmedCount;
    mapping(bytes32 claimId => ClaimRecord) private _claims;
    mapping(uint256 index => bytes32) private _confirmed;

    /// What a claim's id commits to, gathered to keep the stack shallow.
    struct Terms {
        bytes32 inputsId;
        bytes32 outcomeHash;
        uint16 traceStart;
        bytes32[] traceVersionedHashes;
    }

    /// @param config Canonical configuration. Spec: settlement, "Genesis".
    /// @param stateRoot Root of the genesis state, which anybody can recompute from `config`.
    constructor(Parameters memory p, bytes memory config, bytes32 stateRoot)
        Submissions(IVault(p.vault), p.sequencer, p.inboxDelaySeconds, _configMaxLag(config), _configTime(config))
    {
        require(IVault(p.vault).claims() == address(this), VaultMismatch(p.vault));
        require(p.schemaHash == Schema.HASH, SchemaMismatch(Schema.HASH, p.schemaHash));
        bool wholeMarkets =
            config.length >= GENESIS_HEAD_BYTES && (config.length - GENESIS_HEAD_BYTES) % GENESIS_MARKET_BYTES == 0;
        require(wholeMarkets, InvalidGenesis());
        require(stateRoot != 0, ZeroStateRoot());
        // Disputes must be possible while the data is still served: 2 (W + 48 h) <= retention.
        bool disputable = 2 * (uint256(p.windowSeconds) + RETENTION_MARGIN_SECONDS) <= p.daRetentionSeconds;
        require(block.chainid == DEV_CHAIN_ID || disputable, WindowTooLong(p.windowSeconds, p.daRetentionSeconds));
        deploymentBlock = block.number;
        shard = uint32(uint256(bytes32(config)) >> 224);
        _headerSigner = p.headerSigner;
        _windowSeconds = p.windowSeconds;
        _silenceSeconds = p.silenceSeconds;
        _graceSeconds = p.graceSeconds;
        _inputsMaxAgeSeconds = p.inputsMaxAgeSeconds;
        _daRetentionSeconds = p.daRetentionSeconds;
        _confirmGenesis(config, stateRoot);
    }

    /// @inheritdoc IClaims
    function submit(Inputs calldata inputs, Proposal calldata proposal)
        external
        onlySequencer
        returns (bytes32 inputsId, bytes32 claimId)
    {
        InputsRecord memory record;
        (inputsId, record) = _post(inputs);
        // The machine would lift its clock above what the claim was prepared with.
        require(
            record.inclusionTimeMs <= uint256(inputs.tFirst) + _maxLagMs,
            ClockWouldBeLifted(inputs.tFirst, uint256(record.inclusionTimeMs) - _maxLagMs)
        );
        claimId = _propose(inputsId, record, inputs, proposal, uint16(Schema.GROUP_WORDS) * inputs.groups, true);
    }

    /// @inheritdoc IClaims
    function propose(Inputs calldata inputs, Proposal calldata proposal)
        external
        onlySequencer
        returns (bytes32 claimId)
    {
        (bytes32 inputsId, InputsRecord memory record) = _knownInputs(inputs);
        claimId = _propose(inputsId, record, inputs, proposal, 0, false);
    }

    /// @inheritdoc IClaims
    function confirm(bytes32[] calldata claimIds) external {
        uint32 index = confirmedCount;
        bytes32 parent = _claims[_confirmed[index - 1]].outcomeHash;
        for (uint256 i = 0; i < claimIds.length; i++) {
            bytes32 id = claimIds[i];
            ClaimRecord storage record = _claims[id];
            require(record.time != 0, UnknownClaim(id));
            // One claim per submission and in order: the index is that of the inputs.
            require(record.index == index, OutOfOrder(index, record.index));
            uint256 confirmableAt = uint256(record.time) + _windowSeconds;
            require(block.timestamp >= confirmableAt, TooYoung(id, confirmableAt));
            require(record.parentOutcomeHash == parent, WrongParent(parent, record.parentOutcomeHash));
            parent = record.outcomeHash;
            _confirmed[index] = id;
            emit ClaimConfirmed(id, index, parent, record.stateRoot);
            index++;
        }
        confirmedCount = index;
    }

    /// @inheritdoc IClaims
    function parameters() external view returns (Parameters memory) {
        return Parameters({
            vault: address(_inbox),
            sequencer: _sequencer,
            headerSigner: _headerSigner,
            windowSeconds: _windowSeconds,
            inboxDelaySeconds: _inboxDelaySeconds,
            silenceSeconds: _silenceSeconds,
            graceSeconds: _graceSeconds,
            inputsMaxAgeSeconds: _inputsMaxAgeSeconds,
            daRetentionSeconds: _daRetentionSeconds,
            schemaHash: Schema.HASH
        });
    }

    /// @inheritdoc IClaims
    function maxLagMs() external view returns (uint48) {
        return _maxLagMs;
    }

    /// @inheritdoc IClaims
    function claim(bytes32 claimId) external view returns (ClaimRecord memory) {
        return _claims[claimId];
    }

    /// @inheritdoc IClaims
    function confirmedClaim(uint256 index) public view returns (bytes32 claimId) {
        claimId = _confirmed[index];
        require(claimId != 0, NotConfirmed(index));
    }

    /// @inheritdoc IClaims
    function confirmedOutcomeHash(uint256 index) external view returns (bytes32) {
        return _claims[confirmedClaim(index)].outcomeHash;
    }

    /// @inheritdoc IClaims
    function confirmedStateRoot(uint256 index) external view returns (bytes32) {
        return _claims[confirmedClaim(index)].stateRoot;
    }

    /// @inheritdoc IClaims
    function confirmedWithdrawalsRoot(uint256 index) external view returns (bytes32) {
        return _claims[confirmedClaim(index)].withdrawalsRoot;
    }

    function _propose(
        bytes32 inputsId,
        InputsRecord memory record,
        Inputs calldata inputs,
        Proposal calldata proposal,
        uint16 traceStart,
        bool withInputs
    ) private returns (bytes32 claimId) {
        require(proposal.outcome.stateRoot != 0, ZeroStateRoot());
        require(
            proposal.outcome.inboxNext == inputs.inboxTo, WrongInboxCursor(inputs.inboxTo, proposal.outcome.inboxNext)
        );
        require(inputs.tFirst <= proposal.outcome.clock, ClockBeforeFirst(inputs.tFirst, proposal.outcome.clock));
        _checkBacking(proposal, inputs.inboxTo);

        Terms memory terms;
        terms.inputsId = inputsId;
        terms.traceStart = traceStart;
        terms.traceVersionedHashes = _carriedBlobs(traceStart, proposal.traceCount);
        terms.outcomeHash = _checkEnd(terms, proposal, inputs.groups, record.firstOpSeq + inputs.groups);
        claimId = _claimIdOf(terms, proposal);

        require(_claims[claimId].time == 0, ClaimExists(claimId));
        _claims[claimId] = ClaimRecord({
            proposer: msg.sender,
            time: uint40(block.timestamp),
            index: record.index,
            traceCount: proposal.traceCount,
            withInputs: withInputs,
            parentOutcomeHash: proposal.parentOutcomeHash,
            outcomeHash: terms.outcomeHash,
            stateRoot: proposal.outcome.stateRoot,
            withdrawalsRoot: proposal.outcome.withdrawalsRoot
        });
        _emitProposed(claimId, record.index, terms, proposal);
    }

    /// The last checkpoint, opened from its blob, must be the END machine of this outcome.
    function _checkEnd(Terms memory terms, Proposal calldata proposal, uint16 groups, uint48 opSeqNext)
        private
        view
        returns (bytes32)
    {
        (bytes32 totals, uint256 touched) = EndMachine.hashTotals(proposal.outcome.totals);
        bytes31 end = EndMachine.checkpoint(proposal.outcome, totals, touched, groups, opSeqNext);
        uint256 last = uint256(terms.traceStart) + proposal.traceCount - 1;
        BlobOpening.check(
            terms.traceVersionedHashes[last / Schema.BLOB_ELEMENTS],
            last % Schema.BLOB_ELEMENTS,
            uint256(bytes32(end)) >> 8,
            proposal.commitment,
            proposal.proof
        );
        return EndMachine.outcomeHash(proposal.outcome, totals, touched);
    }

    /// P9: no total passes what this contract's Vault has itself recorded.
    function _checkBacking(Proposal calldata proposal, uint48 inboxTo) private view {
        OutcomeTotal[] calldata totals = proposal.outcome.totals;
        require(proposal.backing.length == totals.length, WrongBackingCount(totals.length, proposal.backing.length));
        for (uint256 i = 0; i < totals.length; i++) {
            OutcomeTotal calldata total = totals[i];
            uint256 deposited = 0;
            if (total.depositsConsumed != 0) {
                require(proposal.backing[i] < inboxTo, NotBacked(total.asset));
                bytes32 entry = _inbox.inboxEntry(proposal.backing[i]);
                bool matches =
                    InboxEntry.kindOf(entry) == Schema.INBOX_KIND_DEPOSIT && InboxEntry.assetOf(entry) == total.asset;
                require(matches, NotBacked(total.asset));
                deposited = InboxEntry.cumulativeOf(entry);
            }
            require(
                total.withdrawalsEmitted <= total.depositsConsumed && total.depositsConsumed <= deposited,
                NotBacked(total.asset)
            );
        }
    }

    /// All blobs of the transaction, which must be exactly those that its inputs and trace need.
    function _carriedBlobs(uint16 traceStart, uint16 traceCount) private view returns (bytes32[] memory hashes) {
        require(traceCount != 0, EmptyTrace());
        uint256 elements = uint256(traceStart) + traceCount;
        uint256 count = (elements + Schema.BLOB_ELEMENTS - 1) / Schema.BLOB_ELEMENTS;
        _requireBlobs(count);
        hashes = new bytes32[](count);
        for (uint256 i = 0; i < count; i++) {
            hashes[i] = _blobHash(i);
        }
    }

    function _claimIdOf(Terms memory terms, Proposal calldata proposal) private view returns (bytes32) {
        return keccak256(
            abi.encode(
                terms.inputsId,
                proposal.parentOutcomeHash,
                terms.outcomeHash,
                msg.sender,
                terms.traceStart,
                proposal.traceCount,
                terms.traceVersionedHashes
            )
        );
    }

    function _emitProposed(bytes32 claimId, uint32 index, Terms memory terms, Proposal calldata proposal) private {
        emit ClaimProposed(
            claimId,
            terms.inputsId,
            index,
            msg.sender,
            proposal.parentOutcomeHash,
            terms.outcomeHash,
            proposal.outcome,
            terms.traceStart,
            proposal.traceCount,
            terms.traceVersionedHashes,
            proposal.nettedRoot
        );
    }

    function _confirmGenesis(bytes memory config, bytes32 stateRoot) private {
        uint256 none = 0;
        bytes32 outcomeHash = keccak256(abi.encode(stateRoot, none, none, none, _configTime(config), sha256(""), none));
        bytes32 inputsId = keccak256(abi.encode("assay.genesis", outcomeHash));
        bytes32 claimId = keccak256(abi.encode(inputsId, none, outcomeHash, none, none, none, new bytes32[](0)));
        _startChain(inputsId);
        ClaimRecord storage record = _claims[claimId];
        record.time = uint40(block.timestamp);
        record.outcomeHash = outcomeHash;
        record.stateRoot = stateRoot;
        _confirmed[0] = claimId;
        confirmedCount = 1;
        emit Genesis(config, stateRoot, outcomeHash, Schema.HASH);
        emit ClaimConfirmed(claimId, 0, outcomeHash, stateRoot);
    }

    function _configMaxLag(bytes memory config) private pure returns (uint48) {
        return uint48(uint256(bytes32(config)) >> 176);
    }

    /// Milliseconds.
    function _configTime(bytes memory config) private pure returns (uint48) {
        return uint48(uint256(bytes32(config)) >> 128);
    }
}
