// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBonds} from "./interfaces/IBonds.sol";
import {IClaims} from "./interfaces/IClaims.sol";
import {IDisputes} from "./interfaces/IDisputes.sol";
import {BlobOpening} from "./libraries/BlobOpening.sol";
import {CounterStepper} from "./mocks/CounterStepper.sol";
import {ClaimsFixture} from "./testing/ClaimsFixture.sol";
import {VM} from "./testing/Vm.sol";
import {ClaimTerms, FaultProof, Opening, OutcomeOpening, Reward} from "./types/Dispute.sol";
import {Inputs} from "./types/Submission.sol";

/// The claim game with a toy machine. Where a test answers in place of the precompile, openings say what the test
/// wants; BlobOpening.t.sol holds the openings themselves to real blobs.
contract DisputesTest is ClaimsFixture {
    address private constant HUNTER = address(0x4077);
    address private constant COPIER = address(0xC0B1E5);
    bytes32 private constant SALT = "salt";

    CounterStepper private _counter;
    ClaimTerms private _terms;
    bytes32 private _claimId;

    function setUp() public override {
        _counter = new CounterStepper();
        super.setUp();
        Case memory one = _case(0);
        one.proposal.traceCount = 4;
        _openAnything();
        Inputs memory inputs = _inputsOf(one);
        _claims.carry(one.versionedHashes);
        VM.prank(SEQUENCER);
        (, _claimId) = _claims.submit(inputs, one.proposal);
        _terms.inputs = inputs;
        _terms.parentOutcomeHash = one.proposal.parentOutcomeHash;
        _terms.outcomeHash = _claims.claim(_claimId).outcomeHash;
        _terms.proposer = SEQUENCER;
        _terms.traceCount = 4;
        _terms.traceVersionedHashes = one.versionedHashes;
    }

    function test_proveFault_wrongValue_killsSlashesAndPays() external {
        uint256 burnt = address(0).balance;
        _kill();
        require(_claims.claim(_claimId).killed, "dead");
        (bool bonded,) = _claims.bondOf(SEQUENCER);
        require(!bonded && address(0).balance == burnt + BOND / 2, "slashed, half burnt");
        VM.warp(START + 1 hours - 1);
        VM.expectRevert(abi.encodeWithSelector(IDisputes.RevealIsOpen.selector, START + 1 hours));
        _disputes.payReward(_claimId);
        VM.warp(START + 1 hours);
        _disputes.payReward(_claimId);
        require(HUNTER.balance == BOND / 2, "the sender is paid");
        VM.expectRevert(abi.encodeWithSelector(IDisputes.NoReward.selector, _claimId));
        _disputes.payReward(_claimId);
    }

    function test_proveFault_killed_neverConfirmsAndDiesOnce() external {
        _kill();
        FaultProof memory proof = _proof(0, 1, 9);
        VM.expectRevert(abi.encodeWithSelector(IClaims.ClaimIsKilled.selector, _claimId));
        _disputes.proveFault(_terms, proof);
        VM.warp(START + WINDOW);
        VM.expectRevert(abi.encodeWithSelector(IClaims.ClaimIsKilled.selector, _claimId));
        _claims.confirm(_list(_claimId));
    }

    function testFuzz_proveFault_rightValue_reverts(uint8 from) external {
        uint256 count = from % 3;
        bytes31 right = bytes31(sha256(_counter.image(count + 1)));
        FaultProof memory proof = _proof(0, count, uint256(bytes32(right)) >> 8);
        VM.expectRevert(abi.encodeWithSelector(IDisputes.NoFault.selector, right));
        _disputes.proveFault(_terms, proof);
    }

    function test_proveFault_trailingCheckpoint_kills() external {
        _disputes.proveFault(_terms, _proof(2, 3, 9));
        require(_claims.claim(_claimId).killed, "dead");
    }

    function test_proveFault_topByteNotZero_kills() external {
        _disputes.proveFault(_terms, _proof(0, 1, 1 << 248));
        require(_claims.claim(_claimId).killed, "dead");
    }

    function test_proveFault_firstCheckpoint_startsFromTheParent() external {
        FaultProof memory proof = _proof(-1, 0, 9);
        VM.expectRevert();
        _disputes.proveFault(_terms, proof);
        proof.parent = OutcomeOpening(_case(0).genesisRoot, 0, 0, 0, GENESIS_MS, sha256(""), 0);
        // The toy ends at 3, and a root is more than that: the stepper's revert is no outcome.
        VM.expectRevert(abi.encodeWithSelector(CounterStepper.MachineIsDone.selector));
        _disputes.proveFault(_terms, proof);
    }

    function test_proveFault_otherImage_reverts() external {
        FaultProof memory proof = _proof(0, 1, 9);
        proof.image = _counter.image(2);
        VM.expectRevert();
        _disputes.proveFault(_terms, proof);
    }

    function test_proveFault_wrongWitness_reverts() external {
        FaultProof memory proof = _proof(0, 1, 9);
        proof.witness = hex"00";
        VM.expectRevert(abi.encodeWithSelector(CounterStepper.WrongWitness.selector));
        _disputes.proveFault(_terms, proof);
    }

    function testFuzz_proveFault_behindTheTrace_reverts(int256 checkpoint) external {
        VM.assume(checkpoint < -1 || checkpoint > 2);
        VM.assume(checkpoint != type(int256).max);
        FaultProof memory proof = _proof(0, 1, 9);
        proof.checkpoint = checkpoint;
        VM.expectRevert(abi.encodeWithSelector(IDisputes.CheckpointOutOfRange.selector, checkpoint));
        _disputes.proveFault(_terms, proof);
    }

    function testFuzz_proveFault_otherClaim_reverts(uint256 traceStart) external {
        VM.assume(traceStart != 0);
        _terms.traceStart = traceStart;
        FaultProof memory proof = _proof(0, 1, 9);
        VM.expectRevert();
        _disputes.proveFault(_terms, proof);
    }

    /// The hostile challenger: the real precompile refuses whatever the blob does not hold.
    function testFuzz_proveFault_inventedOpening_reverts(uint256 value, bytes32 seed) external {
        VM.clearMockedCalls();
        Opening memory wrong = Opening(value, _fill(seed), _fill(~seed));
        FaultProof memory proof = _proof(0, 1, 9);
        proof.wrong = wrong;
        VM.expectRevert(abi.encodeWithSelector(BlobOpening.BadOpening.selector, _terms.traceVersionedHashes[0], 1));
        _disputes.proveFault(_terms, proof);
        require(!_claims.claim(_claimId).killed, "alive");
    }

    function test_openCommitment_oldest_isPaid() external {
        bytes31 computed = bytes31(sha256(_counter.image(2)));
        bytes32 fault = keccak256(abi.encode(_claimId, int256(0), bytes32(computed)));
        bytes32 commitment = keccak256(abi.encode(fault, HUNTER, SALT));
        _disputes.commitFault(commitment);
        VM.expectRevert(abi.encodeWithSelector(IDisputes.AlreadyCommitted.selector, commitment));
        _disputes.commitFault(commitment);
        VM.roll(1_002);
        _disputes.commitFault(keccak256(abi.encode(fault, COPIER, SALT)));
        VM.prank(COPIER);
        _disputes.proveFault(_terms, _proof(0, 1, 9));
        VM.expectRevert(abi.encodeWithSelector(IDisputes.CommittedTooLate.selector, 1_002));
        _disputes.openCommitment(_claimId, COPIER, SALT);
        _disputes.openCommitment(_claimId, HUNTER, SALT);
        VM.warp(START + 1 hours);
        _disputes.payReward(_claimId);
        require(HUNTER.balance == BOND / 2 && COPIER.balance == 0, "the copier gets nothing");
    }

    function test_withdrawBond_openClaim_revertsUntilDecided() external {
        VM.prank(SEQUENCER);
        VM.expectRevert(abi.encodeWithSelector(IBonds.BondInUse.selector, 1));
        _claims.withdrawBond();
        VM.warp(START + WINDOW);
        _claims.confirm(_list(_claimId));
        VM.prank(SEQUENCER);
        _claims.withdrawBond();
        require(SEQUENCER.balance == BOND, "returned");
        VM.prank(address(_disputes));
        VM.expectRevert(abi.encodeWithSelector(IClaims.AlreadyConfirmed.selector, _claimId));
        _claims.kill(_claimId);
    }

    function test_contest_blocksBothUntilOneIsKilled() external {
        Case memory one = _case(0);
        one.proposal.outcome.clock += 1;
        Inputs memory inputs = _terms.inputs;
        _claims.depositBond{value: BOND}(RIVAL);
        VM.prank(RIVAL);
        bytes32 rival = _claims.propose(inputs, one.proposal, INCLUDED_MS);
        VM.expectRevert(abi.encodeWithSelector(IClaims.TooYoung.selector, rival, START + WINDOW / 2));
        _claims.contest(_claimId, rival);
        VM.warp(START + WINDOW);
        _claims.contest(_claimId, rival);
        VM.expectRevert(abi.encodeWithSelector(IClaims.ClaimIsContested.selector, _claimId, rival));
        _claims.confirm(_list(_claimId));
        VM.expectRevert(abi.encodeWithSelector(IClaims.ClaimIsContested.selector, rival, _claimId));
        _claims.confirm(_list(rival));
        _kill();
        _claims.confirm(_list(rival));
        require(_claims.confirmedClaim(1) == rival, "the survivor");
    }

    function test_propose_notBonded_reverts() external {
        Case memory one = _case(0);
        Inputs memory inputs = _terms.inputs;
        VM.expectRevert(abi.encodeWithSelector(IBonds.NotBonded.selector, address(this)));
        _claims.propose(inputs, one.proposal, INCLUDED_MS);
    }

    function test_postInputs_silentSequencer_opensToTheBonded() external {
        _claims.depositBond{value: BOND}(RIVAL);
        _claims.carry(new bytes32[](0));
        VM.warp(START + 12 hours);
        Inputs memory inputs = _inputs(0);
        VM.prank(RIVAL);
        VM.expectRevert();
        _claims.postInputs(inputs);
        VM.warp(START + 12 hours + 1);
        VM.expectRevert();
        _claims.postInputs(inputs);
        VM.prank(RIVAL);
        _claims.postInputs(inputs);
    }

    function test_kill_notDisputes_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IClaims.NotDisputes.selector, address(this)));
        _claims.kill(_claimId);
        VM.expectRevert(abi.encodeWithSelector(IClaims.NotVault.selector, address(this)));
        _claims.stop(0);
        VM.expectRevert(abi.encodeWithSelector(IClaims.NotVault.selector, address(this)));
        _claims.endConfirming();
    }

    function _kill() private {
        FaultProof memory proof = _proof(0, 1, 9);
        VM.prank(HUNTER);
        _disputes.proveFault(_terms, proof);
    }

    /// Checkpoint `checkpoint` is the toy at `count`, and the next element is `wrong`.
    function _proof(int256 checkpoint, uint256 count, uint256 wrong) private view returns (FaultProof memory proof) {
        proof.checkpoint = checkpoint;
        proof.image = _counter.image(count);
        proof.before = Opening(uint256(sha256(proof.image)) >> 8, new bytes(48), new bytes(48));
        proof.wrong = Opening(wrong, new bytes(48), new bytes(48));
    }

    function _openAnything() private {
        VM.mockCall(address(0x0A), "", abi.encode(uint256(4096), BlobOpening.MODULUS));
    }

    function _fill(bytes32 seed) private pure returns (bytes memory) {
        return abi.encodePacked(seed, bytes16(seed));
    }

    function _list(bytes32 id) private pure returns (bytes32[] memory list) {
        list = new bytes32[](1);
        list[0] = id;
    }

    function _stepperAddress() internal view override returns (address) {
        return address(_counter);
    }
}
