// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IClaims} from "./interfaces/IClaims.sol";
import {IDisputes} from "./interfaces/IDisputes.sol";
import {IInbox} from "./interfaces/IInbox.sol";
import {IStepper, StepContext, StepInputs} from "./interfaces/IStepper.sol";
import {BlobOpening} from "./libraries/BlobOpening.sol";
import {OutcomeHash} from "./libraries/OutcomeHash.sol";
import {ClaimTerms, FaultProof, Opening, Reward} from "./types/Dispute.sol";
import {Inputs, InputsRecord} from "./types/Submission.sol";
import {Schema} from "./generated/Schema.sol";

/// @title Where wrong claims die
contract Disputes is IDisputes {
    /// Commitments must be older than the kill by this many blocks: nobody can have seen the proof then.
    uint256 private constant COMMITMENT_AGE_BLOCKS = 2;
    uint256 private constant REVEAL_SECONDS = 1 hours;
    uint256 private constant WORD_BITS = 248;
    bytes32 private constant DOMAIN_TYPE_HASH = keccak256(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract,bytes32 salt)"
    );

    IStepper private immutable _stepper;
    IClaims private immutable _claims;

    mapping(bytes32 commitment => uint256 block_) private _commitments;
    mapping(bytes32 claimId => Reward) private _rewards;

    /// `claims_` does not exist yet: it is the next contract of this deployer, and checks that it is.
    constructor(address claims_, address stepper_) {
        require(stepper_.code.length != 0, NoStepper(stepper_));
        _claims = IClaims(claims_);
        _stepper = IStepper(stepper_);
    }

    /// Rewards come from bonds.
    receive() external payable {
        require(msg.sender == address(_claims), NotClaims(msg.sender));
    }

    /// @inheritdoc IDisputes
    function proveFault(ClaimTerms calldata terms, FaultProof calldata proof) external returns (bytes32 claimId) {
        bytes32 inputsId = _claims.inputsIdOf(terms.inputs);
        claimId = _claimIdOf(inputsId, terms);
        require(_claims.claim(claimId).time != 0, NotThisClaim(claimId));
        bool inRange = proof.checkpoint >= -1 && proof.checkpoint + 1 < int256(terms.traceCount);
        require(inRange, CheckpointOutOfRange(proof.checkpoint));
        bytes32 computed = _judge(inputsId, terms, proof);
        Reward storage found = _rewards[claimId];
        found.fault = keccak256(abi.encode(claimId, proof.checkpoint, computed));
        found.killBlock = uint48(block.number);
        found.killTime = uint40(block.timestamp);
        found.payee = msg.sender;
        found.amount = uint128(_claims.kill(claimId));
        emit FaultProven(claimId, proof.checkpoint, computed, msg.sender);
    }

    /// @inheritdoc IDisputes
    function commitFault(bytes32 commitment) external {
        require(_commitments[commitment] == 0, AlreadyCommitted(commitment));
        _commitments[commitment] = block.number;
        emit FaultCommitted(commitment, msg.sender);
    }

    /// @inheritdoc IDisputes
    function openCommitment(bytes32 claimId, address payee, bytes32 salt) external {
        Reward storage found = _rewards[claimId];
        require(found.amount != 0, NoReward(claimId));
        uint256 until = found.killTime + REVEAL_SECONDS;
        require(block.timestamp < until, RevealIsOver(until));
        bytes32 commitment = keccak256(abi.encode(found.fault, payee, salt));
        uint256 committed = _commitments[commitment];
        require(committed != 0, NotCommitted(commitment));
        require(committed + COMMITMENT_AGE_BLOCKS <= found.killBlock, CommittedTooLate(committed));
        require(found.commitBlock == 0 || committed < found.commitBlock, NotOlder(committed));
        found.commitBlock = uint40(committed);
        found.payee = payee;
    }

    /// @inheritdoc IDisputes
    function payReward(bytes32 claimId) external {
        Reward storage found = _rewards[claimId];
        (uint256 amount, address payee) = (found.amount, found.payee);
        require(amount != 0, NoReward(claimId));
        uint256 until = found.killTime + REVEAL_SECONDS;
        require(block.timestamp >= until, RevealIsOpen(until));
        found.amount = 0;
        emit RewardPaid(claimId, payee, amount);
        (bool succeeded,) = payee.call{value: amount}("");
        require(succeeded, NotPaid(payee));
    }

    /// @inheritdoc IDisputes
    function stepper() external view returns (address) {
        return address(_stepper);
    }

    /// @inheritdoc IDisputes
    function claims() external view returns (address) {
        return address(_claims);
    }

    /// @inheritdoc IDisputes
    function reward(bytes32 claimId) external view returns (Reward memory) {
        return _rewards[claimId];
    }

    /// What should stand in the wrong element: zero where nothing should. Reverts unless there is a fault.
    function _judge(bytes32 inputsId, ClaimTerms calldata terms, FaultProof calldata proof)
        private
        view
        returns (bytes32)
    {
        uint256 element = terms.traceStart + uint256(proof.checkpoint + 1);
        _open(terms.traceVersionedHashes, element, proof.wrong);
        if (proof.wrong.value >> WORD_BITS != 0) return 0;
        StepContext memory context = _contextOf(inputsId, terms.inputs);
        bytes memory image;
        if (proof.checkpoint < 0) {
            image = _start(context, terms, proof);
        } else {
            _open(terms.traceVersionedHashes, element - 1, proof.before);
            image = proof.image;
            bytes32 hash = sha256(image) >> 8;
            require(proof.before.value == uint256(hash), WrongImage(bytes32(proof.before.value), hash));
            // The END machine is the last of a trace.
            if (_cursor(image, Schema.IMAGE_PHASE_SHIFT, 8) == Schema.PHASE_DONE) return 0;
        }
        bytes31 computed = _run(context, image, terms.inputs, proof);
        require(uint256(bytes32(computed)) >> 8 != proof.wrong.value, NoFault(computed));
        return computed;
    }

    function _start(StepContext memory context, ClaimTerms calldata terms, FaultProof calldata proof)
        private
        view
        returns (bytes memory)
    {
        bytes32 hash = OutcomeHash.hash(proof.parent);
        require(hash == terms.parentOutcomeHash, WrongParentOutcome(terms.parentOutcomeHash, hash));
        // Outcomes are hashed from these widths: nothing is cut off.
        return _stepper.start(
            context, proof.parent.stateRoot, uint48(proof.parent.clock), uint48(proof.parent.inboxNext)
        );
    }

    function _run(StepContext memory context, bytes memory image, Inputs calldata inputs, FaultProof calldata proof)
        private
        view
        returns (bytes31 computed)
    {
        StepInputs memory read;
        read.openRecord = proof.openRecord;
        uint256 groupNext = _cursor(image, Schema.IMAGE_GROUP_NEXT_SHIFT, 16);
        (read.groups, read.canonical) = _groups(inputs, groupNext, proof.elements);
        if (proof.inboxCount != 0) {
            uint256 from = _cursor(image, Schema.IMAGE_INBOX_NEXT_SHIFT, 48);
            uint256 to = from + proof.inboxCount;
            require(to <= inputs.inboxTo, InboxBeyondInputs(to));
            read.inboxWords = IInbox(_claims.vault()).inboxEntries(from, to);
            read.inboxPayloads = proof.inboxPayloads;
        }
        (computed,) = _stepper.run(context, image, read, proof.witness);
    }

    /// The groups from `groupNext` on, each element opened in its input blob.
    function _groups(Inputs calldata inputs, uint256 groupNext, Opening[] calldata elements)
        private
        view
        returns (bytes memory groups, uint256 canonical)
    {
        uint256 count = elements.length / Schema.GROUP_WORDS;
        bool whole = elements.length % Schema.GROUP_WORDS == 0 && count <= 256 && groupNext + count <= inputs.groups;
        require(whole, WrongElementCount(elements.length));
        groups = new bytes(count * Schema.GROUP_BYTES);
        canonical = count == 256 ? type(uint256).max : (1 << count) - 1;
        for (uint256 i = 0; i < elements.length; i++) {
            _open(inputs.versionedHashes, groupNext * Schema.GROUP_WORDS + i, elements[i]);
            uint256 value = elements[i].value;
            if (value >> WORD_BITS != 0) canonical &= ~(1 << (i / Schema.GROUP_WORDS));
            for (uint256 b = 0; b < 31; b++) {
                groups[31 * i + b] = bytes1(uint8(value >> (8 * (30 - b))));
            }
        }
    }

    /// Reverts unless element `element` of these blobs is what `opening` says.
    function _open(bytes32[] calldata versionedHashes, uint256 element, Opening calldata opening) private view {
        BlobOpening.check(
            versionedHashes[element / Schema.BLOB_ELEMENTS],
            element % Schema.BLOB_ELEMENTS,
            opening.value,
            opening.commitment,
            opening.proof
        );
    }

    function _contextOf(bytes32 inputsId, Inputs calldata inputs) private view returns (StepContext memory) {
        InputsRecord memory record = _claims.inputsRecord(inputsId);
        require(record.stepperVersion == Schema.PROTOCOL_VERSION, WrongStepperVersion(record.stepperVersion));
        return StepContext({
            firstOpSeq: record.firstOpSeq,
            groups: inputs.groups,
            tFirst: inputs.tFirst,
            tLast: inputs.tLast,
            inboxTo: inputs.inboxTo,
            inclusionTime: record.inclusionTimeMs,
            maxLag: _claims.maxLagMs(),
            domainSeparator: _domainSeparator()
        });
    }

    function _domainSeparator() private view returns (bytes32) {
        return keccak256(
            abi.encode(
                DOMAIN_TYPE_HASH,
                keccak256("Assay"),
                keccak256("1"),
                block.chainid,
                _claims.vault(),
                uint256(_claims.shard())
            )
        );
    }

    /// `bits` bits of the image's word of cursors.
    function _cursor(bytes memory image, uint256 shift, uint256 bits) private pure returns (uint256) {
        require(image.length == Schema.IMAGE_BYTES, WrongImage(bytes32(Schema.IMAGE_BYTES), bytes32(image.length)));
        uint256 word;
        assembly ("memory-safe") {
            word := mload(add(image, 128)) // 32 of length, three words before it
        }
        return (word >> shift) & ((1 << bits) - 1);
    }

    function _claimIdOf(bytes32 inputsId, ClaimTerms calldata terms) private pure returns (bytes32) {
        return keccak256(
            abi.encode(
                inputsId,
                terms.parentOutcomeHash,
                terms.outcomeHash,
                terms.proposer,
                terms.traceStart,
                terms.traceCount,
                terms.traceVersionedHashes
            )
        );
    }
}
