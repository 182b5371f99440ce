// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBonds} from "./interfaces/IBonds.sol";
import {IClaims} from "./interfaces/IClaims.sol";
import {BlobOpening} from "./libraries/BlobOpening.sol";
import {ClaimsFixture} from "./testing/ClaimsFixture.sol";
import {VM} from "./testing/Vm.sol";
import {OutcomeOpening} from "./types/Dispute.sol";
import {Inputs, Outcome} from "./types/Submission.sol";

/// Takes no wei.
contract Miser {
    function withdraw(IBonds bonds) external {
        bonds.withdrawBond();
    }
}

/// What a bond stands behind, and when it comes back. Openings are answered by the test: outcomes are its choice.
contract BondsTest is ClaimsFixture {
    address private constant ALICE = address(0xA11CE);
    bytes32 private _genesis;
    Inputs[] private _posted;

    function setUp() public override {
        super.setUp();
        VM.deal(address(this), 10 * BOND);
        VM.mockCall(address(0x0A), "", abi.encode(uint256(4096), BlobOpening.MODULUS));
        _genesis = _claims.confirmedOutcomeHash(0);
        _claims.carry(new bytes32[](0));
        for (uint256 i = 0; i < 3; i++) {
            Inputs memory inputs = _inputs(0);
            VM.prank(SEQUENCER);
            _claims.postInputs(inputs);
            _posted.push(inputs);
        }
        _claims.carry(_case(0).versionedHashes);
    }

    function testFuzz_depositBond_otherAmount_reverts(uint256 amount) external {
        VM.assume(amount != BOND);
        amount %= 9 * BOND;
        VM.assume(amount != BOND);
        VM.expectRevert(abi.encodeWithSelector(IBonds.WrongBond.selector, BOND, amount));
        _claims.depositBond{value: amount}(RIVAL);
    }

    function test_depositBond_twice_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IBonds.AlreadyBonded.selector, SEQUENCER));
        _claims.depositBond{value: BOND}(SEQUENCER);
    }

    function test_withdrawBond_none_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IBonds.NotBonded.selector, address(this)));
        _claims.withdrawBond();
    }

    function test_withdrawBond_backsNothing_succeeds() external {
        VM.prank(SEQUENCER);
        _claims.withdrawBond();
        require(SEQUENCER.balance == BOND, "returned");
        (bool active,) = _claims.bondOf(SEQUENCER);
        require(!active, "gone");
    }

    function test_withdrawBond_receiverRefuses_reverts() external {
        Miser miser = new Miser();
        _claims.depositBond{value: BOND}(address(miser));
        VM.expectRevert(abi.encodeWithSelector(IBonds.BondNotPaid.selector, address(miser)));
        miser.withdraw(_claims);
    }

    /// One chain: each claim on the outcome of the one before, for later inputs.
    function test_propose_anotherChain_revertsUntilTheFirstIsDecided() external {
        (bytes32 first, bytes32 outcome) = _propose(SEQUENCER, 0, _genesis, 0);
        _expectBroken(1, _genesis, 1);
        // The same inputs again, on their own outcome.
        _expectBroken(0, outcome, 1);
        _propose(SEQUENCER, 1, outcome, 0);
        (, uint32 lastIndex) = _claims.bondOf(SEQUENCER);
        require(lastIndex == 2, "behind both");
        VM.warp(block.timestamp + WINDOW);
        _claims.confirm(_list(first));
        _expectBroken(2, bytes32(uint256(1)), 2);
    }

    function test_propose_afterTheChainIsDecided_beginsAnew() external {
        (bytes32 first,) = _propose(SEQUENCER, 0, _genesis, 0);
        VM.warp(block.timestamp + WINDOW);
        _claims.confirm(_list(first));
        _propose(SEQUENCER, 2, bytes32(uint256(1)), 0);
    }

    /// Trap: a correct rival orphans nobody. Claims name outcomes, so a chain goes on over a rival's equal claim. Its bond
    /// stays until its last claim is decided: what still can confirm is never without one.
    function test_confirm_rivalWithTheSameOutcome_leavesTheChainAndItsBond() external {
        (, bytes32 outcome) = _propose(SEQUENCER, 0, _genesis, 0);
        (bytes32 second,) = _propose(SEQUENCER, 1, outcome, 0);
        _claims.depositBond{value: BOND}(RIVAL);
        (bytes32 rival,) = _propose(RIVAL, 0, _genesis, 0);
        VM.warp(block.timestamp + WINDOW);
        _claims.confirm(_list(rival));
        VM.prank(SEQUENCER);
        VM.expectRevert(abi.encodeWithSelector(IBonds.BondInUse.selector, 2));
        _claims.withdrawBond();
        VM.prank(RIVAL);
        _claims.withdrawBond();
        _claims.confirm(_list(second));
        VM.prank(SEQUENCER);
        _claims.withdrawBond();
        require(SEQUENCER.balance == BOND, "returned");
    }

    /// Trap: claim on a dead parent. It never confirms; who made it keeps the bond, and gets it back when others' claims
    /// have decided its inputs.
    function test_confirm_onADeadParent_neverSucceeds() external {
        (bytes32 wrong, bytes32 wrongOutcome) = _propose(SEQUENCER, 0, _genesis, 7);
        address child = address(0xC417D);
        _claims.depositBond{value: BOND}(child);
        (bytes32 orphan,) = _propose(child, 1, wrongOutcome, 0);
        _claims.depositBond{value: BOND}(RIVAL);
        (bytes32 right, bytes32 outcome) = _propose(RIVAL, 0, _genesis, 0);
        (bytes32 next,) = _propose(RIVAL, 1, outcome, 0);
        VM.prank(address(_disputes));
        _claims.kill(wrong);
        require(address(_disputes).balance == BOND / 2, "reward");
        VM.warp(block.timestamp + WINDOW);
        _claims.confirm(_list(right));
        VM.expectRevert(abi.encodeWithSelector(IClaims.WrongParent.selector, outcome, wrongOutcome));
        _claims.confirm(_list(orphan));
        VM.prank(child);
        VM.expectRevert(abi.encodeWithSelector(IBonds.BondInUse.selector, 2));
        _claims.withdrawBond();
        _claims.confirm(_list(next));
        VM.prank(child);
        _claims.withdrawBond();
        require(child.balance == BOND, "returned");
    }

    /// The earlier claims of a slashed chain stand, without a bond; a second kill pays nothing.
    function test_kill_laterClaim_leavesTheEarlier() external {
        (bytes32 first, bytes32 outcome) = _propose(SEQUENCER, 0, _genesis, 0);
        (bytes32 wrong, bytes32 wrongOutcome) = _propose(SEQUENCER, 1, outcome, 7);
        (bytes32 third,) = _propose(SEQUENCER, 2, wrongOutcome, 0);
        VM.prank(address(_disputes));
        require(_claims.kill(wrong) == BOND / 2, "half");
        VM.prank(address(_disputes));
        require(_claims.kill(third) == 0, "nothing is left");
        VM.prank(SEQUENCER);
        VM.expectRevert(abi.encodeWithSelector(IBonds.NotBonded.selector, SEQUENCER));
        _claims.withdrawBond();
        VM.warp(block.timestamp + WINDOW);
        _claims.confirm(_list(first));
    }

    function test_withdrawBond_escapeRootFixed_succeeds() external {
        _propose(SEQUENCER, 0, _genesis, 0);
        bytes32 inputsId = _claims.inputsIdOf(_posted[0]);
        VM.warp(block.timestamp + 21 days + 1);
        _vault.activateEscape(inputsId);
        VM.prank(SEQUENCER);
        VM.expectRevert(abi.encodeWithSelector(IBonds.BondInUse.selector, 1));
        _claims.withdrawBond();
        VM.warp(block.timestamp + 3 days);
        _vault.fixEscapeRoot(OutcomeOpening(_case(0).genesisRoot, 0, 0, 0, GENESIS_MS, sha256(""), 0));
        VM.prank(SEQUENCER);
        _claims.withdrawBond();
        require(SEQUENCER.balance == BOND, "returned");
    }

    /// Submission `i` (from 0); `salt` makes another outcome.
    function _propose(address proposer, uint256 i, bytes32 parent, uint48 salt)
        private
        returns (bytes32 claimId, bytes32 outcomeHash)
    {
        Case memory one = _caseOn(i, parent, salt);
        Inputs memory inputs = _posted[i];
        VM.prank(proposer);
        claimId = _claims.propose(inputs, one.proposal, INCLUDED_MS);
        outcomeHash = _claims.claim(claimId).outcomeHash;
    }

    function _expectBroken(uint256 i, bytes32 parent, uint32 lastIndex) private {
        Case memory one = _caseOn(i, parent, 1);
        Inputs memory inputs = _posted[i];
        VM.prank(SEQUENCER);
        VM.expectRevert(abi.encodeWithSelector(IBonds.BrokenChain.selector, lastIndex));
        _claims.propose(inputs, one.proposal, INCLUDED_MS);
    }

    function _caseOn(uint256 i, bytes32 parent, uint48 salt) private view returns (Case memory one) {
        one = _case(0);
        one.proposal.parentOutcomeHash = parent;
        Outcome memory outcome = one.proposal.outcome;
        outcome.clock = _posted[i].tFirst + salt;
    }

    function _list(bytes32 id) private pure returns (bytes32[] memory list) {
        list = new bytes32[](1);
        list[0] = id;
    }
}
