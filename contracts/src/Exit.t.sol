// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IClaims} from "./interfaces/IClaims.sol";
import {IInbox} from "./interfaces/IInbox.sol";
import {ISubmissions} from "./interfaces/ISubmissions.sol";
import {IVault} from "./interfaces/IVault.sol";
import {ClaimsFixture} from "./testing/ClaimsFixture.sol";
import {GoldenEscapes} from "./testing/GoldenEscapes.sol";
import {VM} from "./testing/Vm.sol";
import {OutcomeOpening} from "./types/Dispute.sol";
import {Inputs, Outcome} from "./types/Submission.sol";

/// Leaving when the venue does not move any more.
contract ExitTest is ClaimsFixture, GoldenEscapes {
    address private constant ALICE = address(0xA11CE);
    /// D, maxLag and W: what the first entry may wait.
    uint256 private constant PATIENCE = DELAY + 7_200 + WINDOW;
    uint256 private constant GRACE = 3 days;
    uint256 private constant MAX_AGE = 21 days;

    function test_activateEscape_entryWaitedTooLong_opens() external {
        _vault.deposit(0, 5, ALICE);
        VM.warp(START + PATIENCE);
        _expectNothingStuck(0);
        VM.warp(START + PATIENCE + 1);
        _vault.activateEscape(0);
        (uint40 activatedAt, bytes32 root,) = _vault.escapeState();
        require(activatedAt == START + PATIENCE + 1 && root == 0, "active, not fixed");
        VM.expectRevert(abi.encodeWithSelector(IVault.EscapeAlreadyActive.selector));
        _vault.activateEscape(0);
    }

    function test_activateEscape_entryWasTaken_reverts() external {
        _submit(0);
        _fillInbox();
        _submit(1);
        VM.warp(START + PATIENCE + 1);
        _expectNothingStuck(0);
    }

    /// Trap: inputs too old without a confirmed claim. Only the first such inputs count, and only by their age.
    function test_activateEscape_inputsTooOldWithoutAConfirmedClaim_opens() external {
        (Inputs memory first, bytes32 claimId) = _submit(0);
        VM.warp(START + 1 days);
        Inputs memory second = _inputs(0);
        _claims.carry(new bytes32[](0));
        VM.prank(SEQUENCER);
        _claims.postInputs(second);
        (bytes32 firstId, bytes32 secondId) = (_claims.inputsIdOf(first), _claims.inputsIdOf(second));
        VM.warp(START + MAX_AGE + 2 days);
        // The second waits for the first.
        _expectNothingStuck(secondId);
        _expectNothingStuck(bytes32(uint256(7)));
        _claims.confirm(_list(claimId));
        _expectNothingStuck(firstId);
        _vault.activateEscape(secondId);
    }

    function test_activateEscape_closesTheInboxAndTheChainOfInputs() external {
        _activated();
        VM.expectRevert(abi.encodeWithSelector(IInbox.InboxClosed.selector));
        _vault.deposit(0, 5, ALICE);
        VM.expectRevert(abi.encodeWithSelector(IInbox.InboxClosed.selector));
        _vault.openAccount(address(0xB0B));
        VM.prank(ALICE);
        VM.expectRevert(abi.encodeWithSelector(IInbox.InboxClosed.selector));
        _vault.forceCancelAll();
        Inputs memory inputs = _inputs(0);
        _claims.carry(new bytes32[](0));
        VM.prank(SEQUENCER);
        VM.expectRevert(abi.encodeWithSelector(ISubmissions.SubmissionsStopped.selector));
        _claims.postInputs(inputs);
        VM.prank(address(_vault));
        VM.expectRevert(abi.encodeWithSelector(ISubmissions.SubmissionsStopped.selector));
        _claims.stop(0);
    }

    function test_fixEscapeRoot_beforeItsTime_reverts() external {
        OutcomeOpening memory genesis = _genesis();
        VM.expectRevert(abi.encodeWithSelector(IVault.EscapeNotActive.selector));
        _vault.fixEscapeRoot(genesis);
        uint256 until = _activated() + GRACE;
        VM.warp(until - 1);
        VM.expectRevert(abi.encodeWithSelector(IVault.GraceIsOpen.selector, until));
        _vault.fixEscapeRoot(genesis);
        VM.warp(until);
        OutcomeOpening memory wrong = _genesis();
        wrong.clock += 1;
        bytes32 given = keccak256(abi.encode(wrong));
        bytes32 confirmed = _claims.confirmedOutcomeHash(0);
        VM.expectRevert(abi.encodeWithSelector(IVault.WrongOutcome.selector, confirmed, given));
        _vault.fixEscapeRoot(wrong);
        _vault.fixEscapeRoot(genesis);
        VM.expectRevert(abi.encodeWithSelector(IVault.EscapeAlreadyFixed.selector));
        _vault.fixEscapeRoot(genesis);
    }

    /// Trap: escape while claims still confirm. In the grace they do; the root is the last one; then nothing does.
    function test_escape_whileClaimsStillConfirm_countsAgainstOneRootOnly() external {
        (, bytes32 first) = _submit(0);
        uint256 activated = _activated();
        _claims.confirm(_list(first));
        VM.warp(activated + GRACE);
        OutcomeOpening memory old = _genesis();
        bytes32 confirmed = _claims.confirmedOutcomeHash(1);
        VM.expectRevert(abi.encodeWithSelector(IVault.WrongOutcome.selector, confirmed, keccak256(abi.encode(old))));
        _vault.fixEscapeRoot(old);
        Outcome memory last = _case(0).proposal.outcome;
        _vault.fixEscapeRoot(OutcomeOpening(last.stateRoot, 0, 0, last.inboxNext, last.clock, sha256(""), 0));
        (, bytes32 root,) = _vault.escapeState();
        require(root == last.stateRoot, "the last confirmed root");
        VM.expectRevert(abi.encodeWithSelector(IClaims.ConfirmingIsOver.selector));
        _claims.confirm(new bytes32[](0));
    }

    function test_escape_goldenBalances_payTheirOwnersOnce() external {
        Golden[] memory cases = _fixedOverGolden();
        uint256 paid = 0;
        for (uint256 i = 0; i < cases.length; i++) {
            Golden memory one = cases[i];
            if (one.asset > 1 || one.units == 0) continue;
            uint256 before = _token.balanceOf(one.owner);
            require(!_vault.hasEscaped(one.account, one.asset), "not yet");
            _vault.escape(one.account, one.asset, one.balance, one.siblings);
            require(_token.balanceOf(one.owner) - before == one.units, "free and locked");
            require(_vault.hasEscaped(one.account, one.asset), "noted");
            VM.expectRevert(abi.encodeWithSelector(IVault.AlreadyEscaped.selector, one.account, one.asset));
            _vault.escape(one.account, one.asset, one.balance, one.siblings);
            paid++;
        }
        require(paid >= 4, "vectors are missing");
    }

    function testFuzz_escape_changedProof_reverts(uint256 which, uint8 place, uint8 bit) external {
        Golden[] memory cases = _fixedOverGolden();
        Golden memory one = cases[which % cases.length];
        if (place % 47 == 46) one.balance ^= bytes32(uint256(1) << bit);
        else one.siblings[place % 47] ^= bytes32(uint256(1) << bit);
        VM.expectRevert(abi.encodeWithSelector(IVault.InvalidStateProof.selector, one.account, one.asset));
        _vault.escape(one.account, one.asset, one.balance, one.siblings);
    }

    function test_escape_nothingToPay_reverts() external {
        Golden[] memory cases = _fixedOverGolden();
        for (uint256 i = 0; i < cases.length; i++) {
            Golden memory one = cases[i];
            if (one.asset < 2 && one.units == 0) VM.expectRevert(abi.encodeWithSelector(IVault.ZeroUnits.selector));
            else if (one.asset < 2) continue;
            else if (one.units == 0) VM.expectRevert();
            else VM.expectRevert(abi.encodeWithSelector(IVault.UnknownAsset.selector, one.asset));
            _vault.escape(one.account, one.asset, one.balance, one.siblings);
        }
    }

    function test_escape_notFixed_reverts() external {
        Golden memory one = _goldenEscapes()[0];
        VM.expectRevert(abi.encodeWithSelector(IVault.EscapeNotFixed.selector));
        _vault.escape(one.account, one.asset, one.balance, one.siblings);
        VM.expectRevert(abi.encodeWithSelector(IVault.EscapeNotFixed.selector));
        _vault.refundDeposit(0, ALICE);
    }

    /// Traps: stale refund after escape, refund against the root's cursor. Entries 0 ... 2 are in the confirmed root.
    function test_refundDeposit_atTheCursorAndBehind_paysOnce() external {
        (, bytes32 first) = _submit(0);
        _fillInbox();
        (, bytes32 second) = _submit(1);
        (, uint48 late) = _vault.deposit(0, 70, ALICE);
        _vault.openAccount(address(0xB0B));
        VM.warp(START + PATIENCE + 1);
        _vault.activateEscape(0);
        bytes32[] memory both = new bytes32[](2);
        (both[0], both[1]) = (first, second);
        _claims.confirm(both);
        VM.warp(block.timestamp + GRACE);
        _vault.fixEscapeRoot(_secondOutcome());
        require(late == 3, "the cursor");
        for (uint48 index = 0; index < 3; index++) {
            _expectNotRefundable(index, ALICE);
        }
        _expectNotRefundable(late, address(0xB0B));
        // An account's opening is no deposit.
        _expectNotRefundable(4, address(0xB0B));
        VM.expectRevert(abi.encodeWithSelector(IInbox.NoSuchEntry.selector, 5));
        _vault.refundDeposit(5, ALICE);
        require(!_vault.isRefunded(late), "not yet");
        _vault.refundDeposit(late, ALICE);
        require(_token.balanceOf(ALICE) == 70 && _vault.isRefunded(late), "paid");
        _expectNotRefundable(late, ALICE);
    }

    /// Trap: zero root. It is no root that anybody could fix or prove against.
    function test_fixEscapeRoot_confirmedRootIsNeverZero() external view {
        require(_claims.confirmedOutcomeHash(0) == keccak256(abi.encode(_genesis())), "genesis");
        require(_genesis().stateRoot != 0, "root");
    }

    function _expectNothingStuck(bytes32 inputsId) private {
        VM.expectRevert(abi.encodeWithSelector(ISubmissions.NothingStuck.selector));
        _vault.activateEscape(inputsId);
    }

    function _expectNotRefundable(uint48 index, address owner) private {
        VM.expectRevert(abi.encodeWithSelector(IVault.NotRefundable.selector, index));
        _vault.refundDeposit(index, owner);
    }

    /// A deposit that nobody takes.
    function _activated() private returns (uint256 activatedAt) {
        _vault.deposit(0, 5, ALICE);
        activatedAt = block.timestamp + PATIENCE + 1;
        VM.warp(activatedAt);
        _vault.activateEscape(0);
    }

    /// A venue whose genesis is the golden state, and whose Vault holds as much.
    function _fixedOverGolden() private returns (Golden[] memory cases) {
        cases = _goldenEscapes();
        _claims = _deploy(_parameters(), _case(0).config, cases[0].root);
        _token.approve(address(_vault), type(uint256).max);
        for (uint8 asset = 0; asset < 2; asset++) {
            _vault.deposit(asset, 2 ** 53 - 10, ALICE);
        }
        VM.warp(block.timestamp + PATIENCE + 1);
        _vault.activateEscape(0);
        VM.warp(block.timestamp + GRACE);
        _vault.fixEscapeRoot(OutcomeOpening(cases[0].root, 0, 0, 0, GENESIS_MS, sha256(""), 0));
    }

    function _genesis() private view returns (OutcomeOpening memory) {
        return OutcomeOpening(_case(0).genesisRoot, 0, 0, 0, GENESIS_MS, sha256(""), 0);
    }

    /// Of golden case 1: its totals are those of two assets.
    function _secondOutcome() private view returns (OutcomeOpening memory opening) {
        Outcome memory last = _case(1).proposal.outcome;
        opening.stateRoot = last.stateRoot;
        opening.withdrawalsRoot = last.withdrawalsRoot;
        opening.withdrawalCount = last.withdrawalCount;
        opening.inboxNext = last.inboxNext;
        opening.clock = last.clock;
        bytes memory entries;
        for (uint256 i = 0; i < last.totals.length; i++) {
            entries = abi.encodePacked(
                entries,
                last.totals[i].asset,
                last.totals[i].depositsConsumed,
                last.totals[i].withdrawalsEmitted,
                bytes7(0)
            );
            opening.touchedAssets |= 1 << last.totals[i].asset;
        }
        opening.totalsHash = sha256(entries);
    }

    function _list(bytes32 id) private pure returns (bytes32[] memory list) {
        list = new bytes32[](1);
        list[0] = id;
    }
}
