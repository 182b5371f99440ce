// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDisputes} from "./interfaces/IDisputes.sol";
import {ISubmissions} from "./interfaces/ISubmissions.sol";
import {StepContext, StepInputs} from "./interfaces/IStepper.sol";
import {BlobOpening} from "./libraries/BlobOpening.sol";
import {EchoStepper} from "./mocks/EchoStepper.sol";
import {ClaimsFixture} from "./testing/ClaimsFixture.sol";
import {VM} from "./testing/Vm.sol";
import {ClaimTerms, FaultProof, Opening, OutcomeOpening} from "./types/Dispute.sol";
import {Inputs, InputsRecord} from "./types/Submission.sol";
import {Schema} from "./generated/Schema.sol";

/// What Disputes hands to the step function, and which blob elements it opens for it.
contract DisputeReadsTest is ClaimsFixture {
    uint256 private constant GROUPS = 1_030;

    EchoStepper private _echo;
    ClaimTerms private _terms;

    /// Two input blobs, three inbox entries, and a trace behind the inputs.
    function setUp() public override {
        _echo = new EchoStepper();
        super.setUp();
        _fillInbox();
        Case memory one = _case(2);
        one.proposal.traceCount = 9;
        (one.proposal.outcome.inboxNext, one.proposal.parentOutcomeHash) = (3, _genesisHash());
        VM.mockCall(address(0x0A), "", abi.encode(uint256(4096), BlobOpening.MODULUS));
        Inputs memory inputs = _inputsOf(one);
        _claims.carry(one.versionedHashes);
        VM.prank(SEQUENCER);
        (, bytes32 id) = _claims.submit(inputs, one.proposal);
        _terms.inputs = inputs;
        _terms.parentOutcomeHash = _genesisHash();
        _terms.outcomeHash = _claims.claim(id).outcomeHash;
        _terms.proposer = SEQUENCER;
        (_terms.traceStart, _terms.traceCount) = (4 * GROUPS, 9);
        _terms.traceVersionedHashes = one.versionedHashes;
    }

    function test_proveFault_reads_whatTheIntervalTakes() external {
        FaultProof memory proof = _proof(4, 1_022, 1);
        proof.openRecord = "open";
        proof.witness = "witness";
        proof.elements = _elements(3);
        // The second group's third element is no 31-byte value.
        proof.elements[6].value |= 1 << 248;
        (proof.inboxCount, proof.inboxPayloads) = (2, "payloads");
        StepInputs memory read;
        read.openRecord = "open";
        read.canonical = 5;
        for (uint256 i = 0; i < 12; i++) {
            read.groups = abi.encodePacked(read.groups, bytes31(bytes32(proof.elements[i].value << 8)));
        }
        read.inboxWords = _vault.inboxEntries(1, 3);
        read.inboxPayloads = "payloads";
        _expectNoFault(proof, read, proof.image);
    }

    function test_proveFault_first_startsFromTheParent() external {
        FaultProof memory proof = _proof(-1, 0, 0);
        proof.parent = _genesis();
        StepInputs memory read;
        bytes memory image = _echo.image(uint256(proof.parent.stateRoot), 0, 0, GENESIS_MS);
        _expectNoFault(proof, read, image);
    }

    /// Trap: claim on a dead parent. No outcome opens to a hash that the claim does not name.
    function test_proveFault_otherParent_reverts() external {
        FaultProof memory proof = _proof(-1, 0, 0);
        proof.parent = _genesis();
        proof.parent.clock += 1;
        VM.expectRevert(
            abi.encodeWithSelector(
                IDisputes.WrongParentOutcome.selector, _genesisHash(), keccak256(abi.encode(proof.parent))
            )
        );
        _disputes.proveFault(_terms, proof);
    }

    /// Trap: an inbox entry invented inside a proof.
    function test_proveFault_entryBehindTheInputs_reverts() external {
        _vault.openAccount(address(0x99));
        FaultProof memory proof = _proof(4, 0, 2);
        proof.inboxCount = 2;
        VM.expectRevert(abi.encodeWithSelector(IDisputes.InboxBeyondInputs.selector, 4));
        _disputes.proveFault(_terms, proof);
    }

    function test_proveFault_partOfAGroup_reverts() external {
        FaultProof memory proof = _proof(4, 0, 0);
        proof.elements = new Opening[](3);
        _expectCount(proof, 3);
    }

    function test_proveFault_groupBehindTheInputs_reverts() external {
        FaultProof memory proof = _proof(4, GROUPS - 1, 0);
        proof.elements = _elements(2);
        _expectCount(proof, 8);
    }

    function test_proveFault_moreGroupsThanFlags_reverts() external {
        FaultProof memory proof = _proof(4, 0, 0);
        proof.elements = _elements(257);
        _expectCount(proof, 1_028);
    }

    /// As many groups as the flags hold.
    function test_proveFault_256Groups_areRead() external {
        FaultProof memory proof = _proof(4, 0, 0);
        proof.elements = _elements(256);
        StepInputs memory read;
        read.canonical = type(uint256).max;
        bytes[] memory parts = new bytes[](256);
        for (uint256 i = 0; i < 1_024; i++) {
            bytes31 element = bytes31(bytes32(proof.elements[i].value << 8));
            parts[i / 4] = abi.encodePacked(parts[i / 4], element);
        }
        read.groups = _join(parts);
        _expectNoFault(proof, read, proof.image);
    }

    /// Trap: blob index vs domain order. The element of a group is opened in its own blob at its own place.
    function test_proveFault_opens_theElementOfTheGroup() external {
        VM.clearMockedCalls();
        FaultProof memory proof = _proof(4, 1_024, 0);
        proof.elements = _elements(1);
        // What the first two openings are asked; the third meets the real precompile, which knows no such blob.
        _answer(_terms.traceVersionedHashes[1], 4 * GROUPS + 5 - 4_096, proof.wrong.value);
        _answer(_terms.traceVersionedHashes[1], 4 * GROUPS + 4 - 4_096, proof.before.value);
        VM.expectRevert(
            abi.encodeWithSelector(BlobOpening.BadOpening.selector, _terms.inputs.versionedHashes[1], uint256(0))
        );
        _disputes.proveFault(_terms, proof);
    }

    function test_proveFault_shortImage_reverts() external {
        FaultProof memory proof = _proof(4, 0, 0);
        proof.image = new bytes(767);
        proof.before.value = uint256(sha256(proof.image)) >> 8;
        VM.expectRevert(abi.encodeWithSelector(IDisputes.WrongImage.selector, bytes32(uint256(768)), bytes32(uint256(767))));
        _disputes.proveFault(_terms, proof);
    }

    function test_proveFault_otherStepperVersion_reverts() external {
        InputsRecord memory record = _claims.inputsRecord(_claims.inputsIdOf(_terms.inputs));
        record.stepperVersion += 1;
        bytes memory call = abi.encodeCall(ISubmissions.inputsRecord, (_claims.inputsIdOf(_terms.inputs)));
        VM.mockCall(address(_claims), call, abi.encode(record));
        FaultProof memory proof = _proof(4, 0, 0);
        VM.expectRevert(abi.encodeWithSelector(IDisputes.WrongStepperVersion.selector, record.stepperVersion));
        _disputes.proveFault(_terms, proof);
    }

    /// A proof of one claim is none of another: whatever is changed in the terms, there is no such claim.
    function testFuzz_proveFault_changedTerms_reverts(uint8 field, uint256 change) external {
        VM.assume(change % 2 ** 48 != 0);
        ClaimTerms memory terms = _terms;
        if (field % 7 == 0) terms.inputs.prevInputsId ^= bytes32(change);
        if (field % 7 == 1) terms.inputs.tLast ^= uint48(change);
        if (field % 7 == 2) terms.parentOutcomeHash ^= bytes32(change);
        if (field % 7 == 3) terms.outcomeHash ^= bytes32(change);
        if (field % 7 == 4) terms.proposer = address(uint160(terms.proposer) ^ uint48(change));
        if (field % 7 == 5) terms.traceCount ^= change;
        if (field % 7 == 6) terms.traceVersionedHashes[1] ^= bytes32(change);
        FaultProof memory proof = _proof(4, 0, 0);
        proof.wrong.value = 1;
        try _disputes.proveFault(terms, proof) {
            revert("another claim's proof");
        } catch (bytes memory reason) {
            require(bytes4(reason) == IDisputes.NotThisClaim.selector, "no other reason");
        }
    }

    /// The value that the step function gives is no fault: so its hash shows what it was given.
    function _expectNoFault(FaultProof memory proof, StepInputs memory read, bytes memory image) private {
        bytes31 right = bytes31(keccak256(abi.encode(_context(), image, read, proof.witness)));
        proof.wrong.value = uint256(bytes32(right)) >> 8;
        VM.expectRevert(abi.encodeWithSelector(IDisputes.NoFault.selector, right));
        _disputes.proveFault(_terms, proof);
    }

    function _expectCount(FaultProof memory proof, uint256 count) private {
        VM.expectRevert(abi.encodeWithSelector(IDisputes.WrongElementCount.selector, count));
        _disputes.proveFault(_terms, proof);
    }

    function _context() private view returns (StepContext memory context) {
        context.groups = uint16(GROUPS);
        (context.tFirst, context.tLast) = (_terms.inputs.tFirst, _terms.inputs.tLast);
        context.inboxTo = 3;
        context.inclusionTime = uint48(START * 1_000);
        context.maxLag = 7_200_000;
        context.domainSeparator = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract,bytes32 salt)"
                ),
                keccak256("Assay"),
                keccak256("1"),
                uint256(31_337),
                address(_vault),
                uint256(1)
            )
        );
    }

    function _proof(int256 checkpoint, uint256 groupNext, uint256 inboxNext)
        private
        view
        returns (FaultProof memory proof)
    {
        proof.checkpoint = checkpoint;
        proof.image = _echo.image(7, groupNext, inboxNext, 0);
        proof.before = _opening(uint256(sha256(proof.image)) >> 8);
        proof.wrong = _opening(1);
    }

    function _elements(uint256 groups) private pure returns (Opening[] memory elements) {
        elements = new Opening[](4 * groups);
        for (uint256 i = 0; i < elements.length; i++) {
            elements[i] = _opening(uint256(keccak256(abi.encode(i))) >> 8);
        }
    }

    function _opening(uint256 value) private pure returns (Opening memory) {
        return Opening(value, new bytes(48), new bytes(48));
    }

    function _answer(bytes32 blob, uint256 element, uint256 value) private {
        bytes memory asked = abi.encodePacked(blob, BlobOpening.pointOf(element), value, new bytes(96));
        VM.mockCall(address(0x0A), asked, abi.encode(uint256(4096), BlobOpening.MODULUS));
    }

    function _join(bytes[] memory parts) private pure returns (bytes memory joined) {
        joined = new bytes(parts.length * 124);
        for (uint256 i = 0; i < joined.length; i++) {
            joined[i] = parts[i / 124][i % 124];
        }
    }

    function _genesis() private view returns (OutcomeOpening memory) {
        return OutcomeOpening(_case(0).genesisRoot, 0, 0, 0, GENESIS_MS, sha256(""), 0);
    }

    function _genesisHash() private view returns (bytes32) {
        return _claims.confirmedOutcomeHash(0);
    }

    function _stepperAddress() internal view override returns (address) {
        return address(_echo);
    }
}
