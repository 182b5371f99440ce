// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Disputes} from "./Disputes.sol";
import {IBonds} from "./interfaces/IBonds.sol";
import {IClaims} from "./interfaces/IClaims.sol";
import {IDisputes} from "./interfaces/IDisputes.sol";
import {ISubmissions} from "./interfaces/ISubmissions.sol";
import {BlobOpening} from "./libraries/BlobOpening.sol";
import {CounterStepper} from "./mocks/CounterStepper.sol";
import {BlobClaims} from "./testing/BlobClaims.sol";
import {ClaimsFixture} from "./testing/ClaimsFixture.sol";
import {VM} from "./testing/Vm.sol";
import {ClaimTerms, FaultProof, Opening, OutcomeOpening} from "./types/Dispute.sol";
import {Inputs, Parameters} from "./types/Submission.sol";

/// Bonds and rewards when those who are paid, or who pay, are hostile. Openings say what the test wants.
contract RewardsTest is ClaimsFixture {
    address private constant HUNTER = address(0x4077);
    address private constant COPIER = address(0xC0B1E5);

    CounterStepper private _counter;
    ClaimTerms private _terms;
    bytes32 private _claimId;
    bool private _refuses;

    /// A payee that can say no.
    receive() external payable {
        require(!_refuses, "no");
    }

    function setUp() public override {
        _counter = new CounterStepper();
        super.setUp();
        VM.mockCall(address(0x0A), "", abi.encode(uint256(4096), BlobOpening.MODULUS));
        // This contract proposes, so that the bond is its own.
        _claims.depositBond{value: BOND}(address(this));
        Case memory one = _case(0);
        one.proposal.traceCount = 4;
        Inputs memory inputs = _inputsOf(one);
        _claims.carry(new bytes32[](0));
        VM.prank(SEQUENCER);
        _claims.postInputs(inputs);
        _claims.carry(one.versionedHashes);
        _claimId = _claims.propose(inputs, one.proposal, INCLUDED_MS);
        _terms.inputs = inputs;
        _terms.parentOutcomeHash = one.proposal.parentOutcomeHash;
        _terms.outcomeHash = _claims.claim(_claimId).outcomeHash;
        _terms.proposer = address(this);
        _terms.traceCount = 4;
        _terms.traceVersionedHashes = one.versionedHashes;
    }

    /// Griefing of payouts: a proposer that takes no ether does not save its claim.
    function test_kill_proposerThatRefusesEther_dies() external {
        _refuses = true;
        _kill(HUNTER);
        require(_claims.claim(_claimId).killed, "dead");
    }

    function test_payReward_payeeThatRefuses_keepsItForLater() external {
        _kill(address(this));
        VM.warp(START + 1 hours);
        _refuses = true;
        VM.expectRevert(abi.encodeWithSelector(IDisputes.NotPaid.selector, address(this)));
        _disputes.payReward(_claimId);
        _refuses = false;
        uint256 before = address(this).balance;
        _disputes.payReward(_claimId);
        require(address(this).balance == before + BOND / 2, "paid later");
    }

    function test_withdrawBond_ownerThatRefuses_keepsIt() external {
        VM.warp(START + WINDOW);
        _confirm();
        _refuses = true;
        VM.expectRevert(abi.encodeWithSelector(IBonds.BondNotPaid.selector, address(this)));
        _claims.withdrawBond();
        (bool active,) = _claims.bondOf(address(this));
        require(active, "still there");
    }

    function test_depositBond_otherSum_reverts() external {
        VM.deal(address(this), 3 * BOND);
        VM.expectRevert(abi.encodeWithSelector(IBonds.WrongBond.selector, BOND, BOND - 1));
        _claims.depositBond{value: BOND - 1}(RIVAL);
        VM.expectRevert(abi.encodeWithSelector(IBonds.WrongBond.selector, BOND, BOND + 1));
        _claims.depositBond{value: BOND + 1}(RIVAL);
        VM.expectRevert(abi.encodeWithSelector(IBonds.AlreadyBonded.selector, SEQUENCER));
        _claims.depositBond{value: BOND}(SEQUENCER);
    }

    function test_withdrawBond_withoutOne_reverts() external {
        VM.prank(RIVAL);
        VM.expectRevert(abi.encodeWithSelector(IBonds.NotBonded.selector, RIVAL));
        _claims.withdrawBond();
    }

    function test_receive_notFromClaims_reverts() external {
        VM.deal(address(this), 1);
        (bool succeeded, bytes memory reason) = address(_disputes).call{value: 1}("");
        require(!succeeded && bytes4(reason) == IDisputes.NotClaims.selector, "refused");
        require(address(_disputes).balance == 0, "nothing came");
    }

    /// Trap: fault proof copied in the mempool. The copier's kill comes first, the hunter's commitment is older.
    function test_openCommitment_faultProofCopiedInTheMempool_paysTheHunter() external {
        bytes32 fault = _fault();
        _disputes.commitFault(_commitment(fault, HUNTER));
        VM.roll(1_002);
        _kill(COPIER);
        // What the copier commits now, or has guessed in the block of the kill, is too late.
        _disputes.commitFault(_commitment(fault, COPIER));
        VM.expectRevert(abi.encodeWithSelector(IDisputes.CommittedTooLate.selector, 1_002));
        _disputes.openCommitment(_claimId, COPIER, "salt");
        _disputes.openCommitment(_claimId, HUNTER, "salt");
        VM.warp(START + 1 hours);
        _disputes.payReward(_claimId);
        require(HUNTER.balance == BOND / 2 && COPIER.balance == 0, "the hunter's");
    }

    function test_openCommitment_younger_reverts() external {
        bytes32 fault = _fault();
        _disputes.commitFault(_commitment(fault, HUNTER));
        VM.roll(1_001);
        _disputes.commitFault(_commitment(fault, COPIER));
        VM.roll(1_010);
        _kill(COPIER);
        _disputes.openCommitment(_claimId, HUNTER, "salt");
        VM.expectRevert(abi.encodeWithSelector(IDisputes.NotOlder.selector, 1_001));
        _disputes.openCommitment(_claimId, COPIER, "salt");
        require(_disputes.reward(_claimId).payee == HUNTER, "the oldest");
    }

    function test_openCommitment_olderLater_takesOver() external {
        bytes32 fault = _fault();
        _disputes.commitFault(_commitment(fault, HUNTER));
        VM.roll(1_001);
        _disputes.commitFault(_commitment(fault, COPIER));
        VM.roll(1_010);
        _kill(COPIER);
        _disputes.openCommitment(_claimId, COPIER, "salt");
        _disputes.openCommitment(_claimId, HUNTER, "salt");
        require(_disputes.reward(_claimId).payee == HUNTER, "the oldest");
    }

    function test_openCommitment_outsideItsTime_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IDisputes.NoReward.selector, _claimId));
        _disputes.openCommitment(_claimId, HUNTER, "salt");
        _kill(COPIER);
        VM.expectRevert(
            abi.encodeWithSelector(IDisputes.NotCommitted.selector, _commitment(_disputes.reward(_claimId).fault, HUNTER))
        );
        _disputes.openCommitment(_claimId, HUNTER, "salt");
        VM.warp(START + 1 hours);
        VM.expectRevert(abi.encodeWithSelector(IDisputes.RevealIsOver.selector, START + 1 hours));
        _disputes.openCommitment(_claimId, HUNTER, "salt");
    }

    /// A second dead claim of a slashed proposer pays nothing, and dies all the same.
    function test_kill_slashedProposer_diesWithoutReward() external {
        _kill(HUNTER);
        Case memory one = _case(0);
        one.proposal.traceCount = 4;
        one.proposal.outcome.clock += 1;
        VM.deal(address(this), BOND);
        _claims.depositBond{value: BOND}(address(this));
        bytes32 second = _claims.propose(_terms.inputs, one.proposal, INCLUDED_MS);
        VM.prank(address(_disputes));
        _claims.kill(second);
        (bool active,) = _claims.bondOf(address(this));
        require(!active, "the second bond is gone too");
        VM.expectRevert(abi.encodeWithSelector(IDisputes.NoReward.selector, second));
        _disputes.payReward(second);
    }

    function test_views_sayWhoJudges() external view {
        require(_disputes.stepper() == address(_counter) && _disputes.claims() == address(_claims), "who");
        require(_disputes.reward(_claimId).amount == 0, "none yet");
    }

    function test_constructor_noStepper_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IDisputes.NoStepper.selector, address(0xdead)));
        new Disputes(address(_claims), address(0xdead));
    }

    function test_constructor_foreignDisputes_reverts() external {
        Parameters memory p = _parameters();
        Case memory one = _case(0);
        // A Vault that names this Claims, and a Disputes that names another.
        address next = VM.computeCreateAddress(address(this), VM.getNonce(address(this)));
        VM.mockCall(address(_vault), abi.encodeWithSignature("claims()"), abi.encode(next));
        (p.vault, p.disputes) = (address(_vault), address(_disputes));
        VM.expectRevert(abi.encodeWithSelector(IClaims.DisputesMismatch.selector, address(_disputes)));
        new BlobClaims(p, one.config, one.genesisRoot);
    }

    /// Trap: escape while claims still confirm. A claim that could confirm does not any more behind the fixed root.
    function test_confirm_escapeWhileClaimsStillConfirm_reverts() external {
        bytes32 inputsId = _claims.inputsIdOf(_terms.inputs);
        VM.warp(START + 21 days + 1);
        _vault.activateEscape(inputsId);
        VM.warp(START + 24 days + 1);
        OutcomeOpening memory genesis =
            OutcomeOpening(_case(0).genesisRoot, 0, 0, 0, GENESIS_MS, sha256(""), 0);
        _vault.fixEscapeRoot(genesis);
        VM.expectRevert(abi.encodeWithSelector(IClaims.ConfirmingIsOver.selector));
        _confirm();
        (, bytes32 root,) = _vault.escapeState();
        require(root == genesis.stateRoot, "the root stands");
        // All bonds can leave.
        _claims.withdrawBond();
    }

    /// In the grace claims confirm, and the last of them is what counts.
    function test_confirm_inTheGrace_movesTheRoot() external {
        VM.warp(START + 21 days + 1);
        _vault.activateEscape(_claims.inputsIdOf(_terms.inputs));
        _confirm();
        VM.warp(START + 24 days + 1);
        OutcomeOpening memory genesis =
            OutcomeOpening(_case(0).genesisRoot, 0, 0, 0, GENESIS_MS, sha256(""), 0);
        try _vault.fixEscapeRoot(genesis) {
            revert("an old root");
        } catch {}
    }

    function test_stop_twice_reverts() external {
        bytes32 inputsId = _claims.inputsIdOf(_terms.inputs);
        VM.warp(START + 21 days + 1);
        VM.prank(address(_vault));
        _claims.stop(inputsId);
        VM.prank(address(_vault));
        VM.expectRevert(abi.encodeWithSelector(ISubmissions.SubmissionsStopped.selector));
        _claims.stop(inputsId);
    }

    function _confirm() private {
        bytes32[] memory list = new bytes32[](1);
        list[0] = _claimId;
        _claims.confirm(list);
    }

    function _fault() private view returns (bytes32) {
        bytes32 computed = bytes31(sha256(_counter.image(2)));
        return keccak256(abi.encode(_claimId, int256(0), computed));
    }

    function _commitment(bytes32 fault, address payee) private pure returns (bytes32) {
        return keccak256(abi.encode(fault, payee, bytes32("salt")));
    }

    function _kill(address sender) private {
        FaultProof memory proof;
        proof.image = _counter.image(1);
        proof.before = Opening(uint256(sha256(proof.image)) >> 8, new bytes(48), new bytes(48));
        proof.wrong = Opening(9, new bytes(48), new bytes(48));
        VM.prank(sender);
        _disputes.proveFault(_terms, proof);
    }

    function _stepperAddress() internal view override returns (address) {
        return address(_counter);
    }
}
