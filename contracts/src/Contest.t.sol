// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IClaims} from "./interfaces/IClaims.sol";
import {ISubmissions} from "./interfaces/ISubmissions.sol";
import {BlobOpening} from "./libraries/BlobOpening.sol";
import {CounterStepper} from "./mocks/CounterStepper.sol";
import {ClaimsFixture} from "./testing/ClaimsFixture.sol";
import {VM} from "./testing/Vm.sol";
import {ClaimTerms, FaultProof, Opening} from "./types/Dispute.sol";
import {Inputs} from "./types/Submission.sol";

/// Claims that stand against each other. Openings say what the test wants, as in Disputes.t.sol.
contract ContestTest is ClaimsFixture {
    address private constant SECOND = address(0x5EC);
    uint256 private constant WRONG = 9;

    CounterStepper private _counter;
    Inputs private _posted;
    bytes32 private _first;

    function setUp() public override {
        _counter = new CounterStepper();
        super.setUp();
        VM.deal(address(this), 10 * BOND);
        VM.mockCall(address(0x0A), "", abi.encode(uint256(4096), BlobOpening.MODULUS));
        Case memory one = _case(0);
        one.proposal.traceCount = 4;
        Inputs memory inputs = _inputsOf(one);
        _claims.carry(one.versionedHashes);
        VM.prank(SEQUENCER);
        (, _first) = _claims.submit(inputs, one.proposal);
        _posted = inputs;
    }

    /// Two claims that survive each other stay blocked, whatever a third that was named before does.
    function test_contest_rivalBehindADeadOne_stillBlocks() external {
        bytes32 bait = _propose(RIVAL, 1, 0);
        bytes32 rival = _propose(SECOND, 2, 0);
        VM.warp(START + WINDOW);
        _claims.contest(_first, bait);
        _claims.contest(_first, rival);
        _kill(RIVAL, bait);
        _expectContested(_first, rival);
        _expectContested(rival, _first);
        // Named again, and again: nothing changes.
        _claims.contest(_first, rival);
        _claims.contest(rival, _first);
        _expectContested(_first, rival);
        _kill(SECOND, rival);
        _claims.confirm(_list(_first));
    }

    /// The place of a dead rival is taken by the next.
    function test_contest_afterADeadRival_blocksAgain() external {
        bytes32 bait = _propose(RIVAL, 1, 0);
        bytes32 rival = _propose(SECOND, 2, 0);
        VM.warp(START + WINDOW);
        _claims.contest(_first, bait);
        _kill(RIVAL, bait);
        _claims.contest(_first, rival);
        _expectContested(_first, rival);
    }

    /// Trap: contest with another parent.
    function test_contest_withAnotherParent_reverts() external {
        bytes32 other = _propose(RIVAL, 1, bytes32(uint256(3)));
        VM.warp(START + WINDOW);
        VM.expectRevert(abi.encodeWithSelector(IClaims.NotRivals.selector, _first, other));
        _claims.contest(_first, other);
        _claims.confirm(_list(_first));
    }

    function test_contest_sameOutcome_reverts() external {
        bytes32 same = _propose(RIVAL, 0, 0);
        VM.warp(START + WINDOW);
        VM.expectRevert(abi.encodeWithSelector(IClaims.NotRivals.selector, _first, same));
        _claims.contest(_first, same);
    }

    function test_contest_confirmed_reverts() external {
        bytes32 rival = _propose(RIVAL, 1, 0);
        VM.warp(START + WINDOW);
        _claims.confirm(_list(_first));
        VM.expectRevert(abi.encodeWithSelector(IClaims.NotRivals.selector, _first, rival));
        _claims.contest(_first, rival);
    }

    /// Trap: rival claims under a stepper bug. Neither can be killed: nothing confirms, and the escape opens.
    function test_contest_rivalClaimsUnderAStepperBug_endInTheEscape() external {
        bytes32 rival = _propose(RIVAL, 1, 0);
        VM.warp(START + WINDOW / 2);
        _claims.contest(_first, rival);
        VM.warp(START + 21 days);
        _expectContested(_first, rival);
        _expectContested(rival, _first);
        bytes32 inputsId = _claims.inputsIdOf(_posted);
        VM.expectRevert(abi.encodeWithSelector(ISubmissions.NothingStuck.selector));
        _vault.activateEscape(inputsId);
        VM.warp(START + 21 days + 1);
        _vault.activateEscape(inputsId);
        (uint40 activatedAt,,) = _vault.escapeState();
        require(activatedAt == START + 21 days + 1, "open");
    }

    function test_contest_killed_reverts() external {
        bytes32 rival = _propose(RIVAL, 1, 0);
        VM.warp(START + WINDOW);
        _kill(RIVAL, rival);
        VM.expectRevert(abi.encodeWithSelector(IClaims.ClaimIsKilled.selector, rival));
        _claims.contest(_first, rival);
        VM.expectRevert(abi.encodeWithSelector(IClaims.ClaimIsKilled.selector, rival));
        _claims.contest(rival, _first);
    }

    function _expectContested(bytes32 id, bytes32 rival) private {
        VM.expectRevert(abi.encodeWithSelector(IClaims.ClaimIsContested.selector, id, rival));
        _claims.confirm(_list(id));
    }

    /// Another outcome for the same inputs; `parent` in place of the right parent when it is not zero.
    function _propose(address proposer, uint48 later, bytes32 parent) private returns (bytes32) {
        Case memory one = _case(0);
        one.proposal.traceCount = 4;
        one.proposal.outcome.clock += later;
        if (parent != 0) one.proposal.parentOutcomeHash = parent;
        Inputs memory inputs = _posted;
        _claims.depositBond{value: BOND}(proposer);
        VM.prank(proposer);
        return _claims.propose(inputs, one.proposal, INCLUDED_MS);
    }

    function _kill(address proposer, bytes32 id) private {
        ClaimTerms memory terms;
        terms.inputs = _posted;
        terms.parentOutcomeHash = _claims.claim(id).parentOutcomeHash;
        terms.outcomeHash = _claims.claim(id).outcomeHash;
        terms.proposer = proposer;
        terms.traceCount = 4;
        terms.traceVersionedHashes = _case(0).versionedHashes;
        FaultProof memory proof;
        proof.image = _counter.image(1);
        proof.before = Opening(uint256(sha256(proof.image)) >> 8, new bytes(48), new bytes(48));
        proof.wrong = Opening(WRONG, new bytes(48), new bytes(48));
        require(_disputes.proveFault(terms, proof) == id, "another claim");
    }

    function _list(bytes32 id) private pure returns (bytes32[] memory list) {
        list = new bytes32[](1);
        list[0] = id;
    }

    function _stepperAddress() internal view override returns (address) {
        return address(_counter);
    }
}
