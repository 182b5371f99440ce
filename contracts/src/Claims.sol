// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IClaims} from "./interfaces/IClaims.sol";
import {IDisputes} from "./interfaces/IDisputes.sol";
import {IVault} from "./interfaces/IVault.sol";
import {Bonds} from "./Bonds.sol";
import {Submissions} from "./Submissions.sol";
import {BlobOpening} from "./libraries/BlobOpening.sol";
import {ClaimHead} from "./libraries/ClaimHead.sol";
import {EndMachine} from "./libraries/EndMachine.sol";
import {GenesisConfig} from "./libraries/GenesisConfig.sol";
import {InboxEntry} from "./libraries/InboxEntry.sol";
import {ClaimRecord, Inputs, InputsRecord, OutcomeTotal, Parameters, Proposal} from "./types/Submission.sol";
import {Schema} from "./generated/Schema.sol";

/// @title Which outcomes are confirmed
contract Claims is IClaims, Submissions {
    /// Time to notice, after the window, that blobs are about to vanish.
    uint256 private constant RETENTION_MARGIN_SECONDS = 48 hours;
    uint256 private constant DEV_CHAIN_ID = 31_337;

    /// @inheritdoc IClaims
    uint256 public immutable deploymentBlock;
    /// @inheritdoc IClaims
    uint32 public immutable shard;
    address private immutable _headerSigner;
    uint64 private immutable _windowSeconds;
    address private immutable _disputes;
    uint64 private immutable _graceSeconds;
    uint64 private immutable _inputsMaxAgeSeconds;
    uint64 private immutable _daRetentionSeconds;

    /// @inheritdoc IClaims
    uint32 public confirmedCount;
    /// Nothing confirms any more: the escape root is fixed.
    bool private _isOver;
    mapping(bytes32 claimId => StoredClaim) private _claims;
    /// Each was named in a contest: a claim waits until all of its rivals are dead.
    mapping(bytes32 claimId => bytes32[]) private _rivals;
    mapping(uint256 index => bytes32) private _confirmed;

    /// A claim in four slots; written whole, because the compiler would write packed members one by one.
    struct StoredClaim {
        uint256 head;
        bytes32 parentOutcomeHash;
        bytes32 outcomeHash;
        bytes32 withdrawalsRoot;
    }

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
        Submissions(p, GenesisConfig.maxLagOf(config), GenesisConfig.timeOf(config))
    {
        require(IVault(p.vault).claims() == address(this), VaultMismatch(p.vault));
        require(IDisputes(p.disputes).claims() == address(this), DisputesMismatch(p.disputes));
        require(p.schemaHash == Schema.HASH, SchemaMismatch(Schema.HASH, p.schemaHash));
        require(GenesisConfig.isWhole(config), InvalidGenesis());
        require(stateRoot != 0, ZeroStateRoot());
        // Disputes must be possible while the data is still served: 2 (W + 48 h) <= retention.
        bool disputable = 2 * (uint256(p.windowSeconds) + RETENTION_MARGIN_SECONDS) <= p.daRetentionSeconds;
        require(block.chainid == DEV_CHAIN_ID || disputable, WindowTooLong(p.windowSeconds, p.daRetentionSeconds));
        deploymentBlock = block.number;
        shard = GenesisConfig.shardOf(config);
        _headerSigner = p.headerSigner;
        _windowSeconds = p.windowSeconds;
        _disputes = p.disputes;
        _graceSeconds = p.graceSeconds;
        _inputsMaxAgeSeconds = p.inputsMaxAgeSeconds;
        _daRetentionSeconds = p.daRetentionSeconds;
        _confirmGenesis(config, stateRoot);
    }

    /// @inheritdoc IClaims
    function submit(Inputs calldata inputs, Proposal calldata proposal)
        external
        onlyPoster
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
    function propose(Inputs calldata inputs, Proposal calldata proposal, uint48 inclusionTimeMs)
        external
        returns (bytes32 claimId)
    {
        (bytes32 inputsId, InputsRecord memory record) = _knownInputs(inputs);
        // No part of inputsId, though the machine starts with it.
        require(record.inclusionTimeMs == inclusionTimeMs, InclusionTimeMoved(record.inclusionTimeMs, inclusionTimeMs));
        claimId = _propose(inputsId, record, inputs, proposal, 0, false);
    }

    /// @inheritdoc IClaims
    function confirm(bytes32[] calldata claimIds) external {
        require(!_isOver, ConfirmingIsOver());
        uint32 index = confirmedCount;
        bytes32 parent = _claims[_confirmed[index - 1]].outcomeHash;
        for (uint256 i = 0; i < claimIds.length; i++) {
            bytes32 id = claimIds[i];
            StoredClaim storage stored = _claims[id];
            uint256 head = _knownHead(id);
            // One claim per submission and in order: the index is that of the inputs.
            require(ClaimHead.indexOf(head) == index, OutOfOrder(index, ClaimHead.indexOf(head)));
            _requireUnblocked(id, head);
            uint256 confirmableAt = ClaimHead.timeOf(head) + _windowSeconds;
            require(block.timestamp >= confirmableAt, TooYoung(id, confirmableAt));
            require(stored.parentOutcomeHash == parent, WrongParent(parent, stored.parentOutcomeHash));
            parent = stored.outcomeHash;
            _confirmed[index] = id;
            emit ClaimConfirmed(id, index, parent);
            index++;
        }
        confirmedCount = index;
    }

    /// @inheritdoc IClaims
    function contest(bytes32 a, bytes32 b) external {
        (uint256 headA, uint256 headB) = (_knownHead(a), _knownHead(b));
        bool areRivals = ClaimHead.indexOf(headA) == ClaimHead.indexOf(headB)
            && _claims[a].parentOutcomeHash == _claims[b].parentOutcomeHash
            && _claims[a].outcomeHash != _claims[b].outcomeHash && ClaimHead.indexOf(headA) >= confirmedCount;
        require(areRivals, NotRivals(a, b));
        require(headA & ClaimHead.KILLED == 0, ClaimIsKilled(a));
        require(headB & ClaimHead.KILLED == 0, ClaimIsKilled(b));
        uint256 contestableAt = ClaimHead.timeOf(headB) + _windowSeconds / 2;
        require(block.timestamp >= contestableAt, TooYoung(b, contestableAt));
        _block(a, headA, b);
        _block(b, headB, a);
        emit ClaimsContested(a, b);
    }

    /// @inheritdoc IClaims
    function kill(bytes32 claimId) external returns (uint256 reward) {
        require(msg.sender == _disputes, NotDisputes(msg.sender));
        uint256 head = _knownHead(claimId);
        require(head & ClaimHead.KILLED == 0, ClaimIsKilled(claimId));
        require(_confirmed[ClaimHead.indexOf(head)] != claimId, AlreadyConfirmed(claimId));
        _claims[claimId].head = head | ClaimHead.KILLED;
        reward = _slash(address(uint160(head)));
        emit ClaimKilled(claimId, ClaimHead.indexOf(head), reward);
    }

    /// @inheritdoc IClaims
    function stop(bytes32 inputsId) external {
        require(msg.sender == address(_inbox), NotVault(msg.sender));
        _stop(inputsId, confirmedCount, _windowSeconds, _inputsMaxAgeSeconds);
    }

    /// @inheritdoc IClaims
    function endConfirming() external returns (bytes32 outcomeHash) {
        require(msg.sender == address(_inbox), NotVault(msg.sender));
        _isOver = true;
        return _claims[_confirmed[confirmedCount - 1]].outcomeHash;
    }

    /// @inheritdoc IClaims
    function parameters() external view returns (Parameters memory) {
        return Parameters({
            vault: address(_inbox),
            disputes: _disputes,
            bondWei: bondWei,
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
    function vault() external view returns (address) {
        return address(_inbox);
    }

    /// @inheritdoc IClaims
    function maxLagMs() external view returns (uint48) {
        return _maxLagMs;
    }

    /// @inheritdoc IClaims
    function claim(bytes32 claimId) external view returns (ClaimRecord memory) {
        StoredClaim storage stored = _claims[claimId];
        uint256 head = stored.head;
        return ClaimRecord({
            proposer: address(uint160(head)),
            time: uint40(ClaimHead.timeOf(head)),
            index: ClaimHead.indexOf(head),
            traceCount: ClaimHead.traceCountOf(head),
            withInputs: head & ClaimHead.WITH_INPUTS != 0,
            killed: head & ClaimHead.KILLED != 0,
            contested: head & ClaimHead.CONTESTED != 0,
            parentOutcomeHash: stored.parentOutcomeHash,
            outcomeHash: stored.outcomeHash,
            withdrawalsRoot: stored.withdrawalsRoot
        });
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
    function confirmedWithdrawalsRoot(uint256 index) external view returns (bytes32) {
        return _claims[confirmedClaim(index)].withdrawalsRoot;
    }

    /// @inheritdoc Bonds
    function _isDecided(uint32 index) internal view override returns (bool) {
        return index < confirmedCount || _isOver;
    }

    /// INVARIANT: every rival is kept until it dies. If a standing one hid the next, whoever owns it could kill it
    /// and confirm past a rival that nobody can kill.
    /// An entry costs a bond, and a dead one's place is taken by the next.
    function _block(bytes32 claimId, uint256 head, bytes32 rival) private {
        bytes32[] storage rivals = _rivals[claimId];
        uint256 place = rivals.length;
        for (uint256 i = 0; i < rivals.length; i++) {
            if (rivals[i] == rival) return;
            if (_claims[rivals[i]].head & ClaimHead.KILLED != 0) place = i;
        }
        if (place == rivals.length) rivals.push();
        rivals[place] = rival;
        _claims[claimId].head = head | ClaimHead.CONTESTED;
    }

    function _requireUnblocked(bytes32 claimId, uint256 head) private view {
        require(head & ClaimHead.KILLED == 0, ClaimIsKilled(claimId));
        if (head & ClaimHead.CONTESTED == 0) return;
        bytes32[] storage rivals = _rivals[claimId];
        for (uint256 i = 0; i < rivals.length; i++) {
            require(_claims[rivals[i]].head & ClaimHead.KILLED != 0, ClaimIsContested(claimId, rivals[i]));
        }
    }

    function _knownHead(bytes32 claimId) private view returns (uint256 head) {
        head = _claims[claimId].head;
        require(head != 0, UnknownClaim(claimId));
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

        require(proposal.traceCount != 0, EmptyTrace());
        Terms memory terms;
        terms.inputsId = inputsId;
        terms.traceStart = traceStart;
        terms.traceVersionedHashes = _carriedBlobs(traceStart, proposal.traceCount);
        terms.outcomeHash = _checkEnd(terms, proposal, inputs.groups, record.firstOpSeq + inputs.groups);
        claimId = _claimIdOf(terms, proposal);

        StoredClaim storage stored = _claims[claimId];
        require(stored.head == 0, ClaimExists(claimId));
        stored.head = ClaimHead.pack(msg.sender, record.index, proposal.traceCount, withInputs);
        stored.parentOutcomeHash = proposal.parentOutcomeHash;
        stored.outcomeHash = terms.outcomeHash;
        stored.withdrawalsRoot = proposal.outcome.withdrawalsRoot;
        _back(record.index, proposal.parentOutcomeHash, terms.outcomeHash);
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
        if (totals.length == 0) return;
        // One call for all: a call costs about 1,000 gas.
        bytes32[] memory entries = _inbox.inboxEntriesAt(proposal.backing);
        for (uint256 i = 0; i < totals.length; i++) {
            OutcomeTotal calldata total = totals[i];
            uint256 deposited = 0;
            if (total.depositsConsumed != 0) {
                require(proposal.backing[i] < inboxTo, NotBacked(total.asset));
                bytes32 entry = entries[i];
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
        (bytes32 outcomeHash, bytes32 inputsId) = GenesisConfig.start(config, stateRoot);
        bytes32 claimId = keccak256(abi.encode(inputsId, none, outcomeHash, none, none, none, new bytes32[](0)));
        _startChain(inputsId);
        StoredClaim storage stored = _claims[claimId];
        stored.head = ClaimHead.pack(address(0), 0, 0, false);
        stored.outcomeHash = outcomeHash;
        _confirmed[0] = claimId;
        confirmedCount = 1;
        emit Genesis(config, stateRoot, outcomeHash, Schema.HASH);
        emit ClaimConfirmed(claimId, 0, outcomeHash);
    }
}
