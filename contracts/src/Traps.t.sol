// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IClaims} from "./interfaces/IClaims.sol";
import {ISubmissions} from "./interfaces/ISubmissions.sol";
import {IVault} from "./interfaces/IVault.sol";
import {BlobOpening} from "./libraries/BlobOpening.sol";
import {InboxEntry} from "./libraries/InboxEntry.sol";
import {CounterStepper} from "./mocks/CounterStepper.sol";
import {ClaimsFixture} from "./testing/ClaimsFixture.sol";
import {ToyState} from "./testing/ToyState.sol";
import {VM} from "./testing/Vm.sol";
import {ToyWithdrawal, WithdrawalTree} from "./testing/WithdrawalTree.sol";
import {ClaimTerms, FaultProof, Opening, OutcomeOpening} from "./types/Dispute.sol";
import {Inputs, OutcomeTotal} from "./types/Submission.sol";
import {Schema} from "./generated/Schema.sol";

/// Traps that are nobody else's: spec/traps.md has them all. Openings say what the test wants.
contract TrapsTest is ClaimsFixture {
    address private constant OWNER = address(0xA11CE);

    CounterStepper private _counter;
    address[4] private _owners = [OWNER, address(0xB0B), address(0xCA401), address(0xDA7E)];
    uint64[12] private _units;

    function setUp() public override {
        _counter = new CounterStepper();
        super.setUp();
        VM.mockCall(address(0x0A), "", abi.encode(uint256(4096), BlobOpening.MODULUS));
    }

    /// A child of a dead claim never confirms, neither before its parent dies nor behind a right one.
    function test_trap_claimOnADeadParent() external {
        (Inputs memory inputs, Case memory wrong) = _submitClock(0);
        bytes32 parent = _lastId;
        Case memory one = _case(1);
        _fillInbox();
        one.proposal.parentOutcomeHash = _claims.claim(parent).outcomeHash;
        bytes32 child = _submitCase(one);
        _kill(inputs, wrong, parent);
        VM.warp(START + WINDOW);
        VM.expectRevert(abi.encodeWithSelector(IClaims.OutOfOrder.selector, 1, 2));
        _claims.confirm(_list(child));
        bytes32 right = _proposeRival(inputs, 1);
        VM.warp(START + 2 * WINDOW);
        _claims.confirm(_list(right));
        VM.expectRevert(
            abi.encodeWithSelector(
                IClaims.WrongParent.selector, _claims.claim(right).outcomeHash, one.proposal.parentOutcomeHash
            )
        );
        _claims.confirm(_list(child));
    }

    /// Another's claim with the same outcome confirms, and the chain above the first one goes on.
    function test_trap_correctRivalOrphaningAChain() external {
        (Inputs memory inputs,) = _submitClock(0);
        bytes32 first = _lastId;
        _fillInbox();
        Case memory one = _case(1);
        one.proposal.parentOutcomeHash = _claims.claim(first).outcomeHash;
        bytes32 child = _submitCase(one);
        bytes32 rival = _proposeRival(inputs, 0);
        require(_claims.claim(rival).outcomeHash == _claims.claim(first).outcomeHash && rival != first, "a rival");
        VM.warp(START + WINDOW);
        bytes32[] memory list = new bytes32[](2);
        (list[0], list[1]) = (rival, child);
        _claims.confirm(list);
        require(_claims.confirmedClaim(2) == child, "the chain goes on");
    }

    function test_trap_twoConflictingClaimsBothConfirming() external {
        (Inputs memory inputs,) = _submitClock(0);
        bytes32 rival = _proposeRival(inputs, 1);
        VM.warp(START + WINDOW);
        bytes32[] memory list = new bytes32[](2);
        (list[0], list[1]) = (_lastId, rival);
        VM.expectRevert(abi.encodeWithSelector(IClaims.OutOfOrder.selector, 2, 1));
        _claims.confirm(list);
        _claims.confirm(_list(rival));
        VM.expectRevert(abi.encodeWithSelector(IClaims.OutOfOrder.selector, 2, 1));
        _claims.confirm(_list(_lastId));
    }

    /// What the fixed root has consumed is a balance there, and no refund; what it has not is refunded once.
    function test_trap_staleRefundAfterEscape() external {
        _vault.deposit(0, 500, OWNER);
        OutcomeOpening memory last = _confirmBalances(2, new ToyWithdrawal[](0));
        _vault.deposit(0, 70, OWNER);
        _fix(last);
        VM.expectRevert(abi.encodeWithSelector(IVault.NotRefundable.selector, 1));
        _vault.refundDeposit(1, OWNER);
        _vault.refundDeposit(2, OWNER);
        VM.expectRevert(abi.encodeWithSelector(IVault.NotRefundable.selector, 2));
        _vault.refundDeposit(2, OWNER);
        bytes32 balance = ToyState.balanceOf(500);
        bytes32[46] memory siblings = ToyState.proof(_units, _owners, "salt", 1, 0);
        _vault.escape(1, 0, balance, siblings);
        require(_token.balanceOf(OWNER) == 570 && _vault.heldUnits(0) == 0, "all, once");
        VM.expectRevert(abi.encodeWithSelector(IVault.AlreadyEscaped.selector, 1, 0));
        _vault.escape(1, 0, balance, siblings);
    }

    /// A deposit's refund goes to the account's owner, whoever asks; entries that are no deposits have none.
    function test_trap_depositCreditedTwice() external {
        _vault.deposit(0, 500, OWNER);
        OutcomeOpening memory genesis = OutcomeOpening(_case(0).genesisRoot, 0, 0, 0, GENESIS_MS, sha256(""), 0);
        _fix(genesis);
        VM.expectRevert(abi.encodeWithSelector(IVault.NotRefundable.selector, 1));
        _vault.refundDeposit(1, address(this));
        VM.expectRevert(abi.encodeWithSelector(IVault.NotRefundable.selector, 0));
        _vault.refundDeposit(0, OWNER);
        _vault.refundDeposit(1, OWNER);
        require(_token.balanceOf(OWNER) == 500 && _vault.isRefunded(1), "once");
    }

    /// One leaf, one payment: no dirty bits, no other width, no proof with a node more opens it again.
    function test_trap_withdrawalPaidTwiceUnderAnotherEncoding() external {
        _vault.deposit(0, 500, OWNER);
        ToyWithdrawal[] memory list = new ToyWithdrawal[](3);
        list[0] = list[1] = list[2] = ToyWithdrawal(OWNER, 0, 40);
        _confirmBalances(2, list);
        bytes32[] memory proof = WithdrawalTree.proof(list, 0);
        bytes memory call = abi.encodeCall(IVault.claimWithdrawal, (1, 0, OWNER, 0, 40, proof));
        require(_calls(call), "the right one");
        require(!_calls(call), "again");
        // A bit above the type in each of the five words.
        uint256[5] memory bits = [uint256(64), 16, 160, 8, 64];
        for (uint256 i = 0; i < 5; i++) {
            bytes memory dirty = bytes.concat(call);
            uint256 at = 4 + 32 * i;
            assembly {
                let place := add(add(dirty, 32), at)
                mstore(place, or(mload(place), shl(mload(add(bits, shl(5, i))), 1)))
            }
            require(!_calls(dirty), "dirty bits");
        }
        // Index 0 elsewhere, and an inner node as a leaf.
        bytes32[] memory shorter = new bytes32[](1);
        shorter[0] = proof[1];
        require(!_calls(abi.encodeCall(IVault.claimWithdrawal, (1, 3, OWNER, 0, 40, proof))), "no such index");
        require(!_calls(abi.encodeCall(IVault.claimWithdrawal, (1, 0, OWNER, 0, 40, shorter))), "a shorter proof");
        require(_token.balanceOf(OWNER) == 40, "paid once");
    }

    /// A wrong opening costs the stipend, not all that is left.
    function test_trap_precompile0x0aBurningAllGas() external {
        VM.clearMockedCalls();
        uint256 before = gasleft();
        try this.open{gas: 1_000_000}(bytes32(uint256(1) << 248), 0, 0, new bytes(48), new bytes(48)) {
            revert("a wrong opening");
        } catch {}
        require(before - gasleft() < 110_000, "it burnt more than the stipend");
    }

    /// With any gas a right opening is right or lacks gas; it is never wrong.
    function test_trap_outOfGasAsInvalid() external view {
        bytes4 lacking = BlobOpening.NotEnoughGas.selector;
        for (uint256 gas_ = 2_000; gas_ < 150_000; gas_ += 1_733) {
            try this.open{gas: gas_}(bytes32(uint256(1)), 17, 0, new bytes(48), new bytes(48)) {}
            catch (bytes memory reason) {
                require(reason.length == 0 || bytes4(reason) == lacking, "invalid");
            }
        }
    }

    /// Trap: second pre-image, 64-byte leaf. A node above a balance opens as no balance.
    function test_trap_secondPreImage() external {
        _vault.deposit(0, 500, OWNER);
        _fix(_confirmBalances(2, new ToyWithdrawal[](0)));
        bytes32[46] memory siblings = ToyState.proof(_units, _owners, "salt", 1, 0);
        bytes32 leaf = sha256(abi.encodePacked(ToyState.balanceOf(500), bytes32(0)));
        // The leaf's hash in place of a balance, with the rest of its path one level up.
        bytes32[46] memory shifted;
        for (uint256 i = 0; i < 45; i++) {
            shifted[i] = siblings[i + 1];
        }
        VM.expectRevert(abi.encodeWithSelector(IVault.InvalidStateProof.selector, 1, 0));
        _vault.escape(1, 0, leaf, shifted);
        VM.expectRevert(abi.encodeWithSelector(IVault.InvalidStateProof.selector, 2, 0));
        _vault.escape(2, 0, ToyState.balanceOf(500), siblings);
        VM.expectRevert(abi.encodeWithSelector(IVault.InvalidStateProof.selector, 1, 1));
        _vault.escape(1, 1, ToyState.balanceOf(500), siblings);
        siblings[8] = bytes32(uint256(uint160(address(this))) << 96);
        VM.expectRevert(abi.encodeWithSelector(IVault.InvalidStateProof.selector, 1, 0));
        _vault.escape(1, 0, ToyState.balanceOf(500), siblings);
    }

    /// No root is zero: not of a state, not of withdrawals that do not exist.
    function test_trap_zeroRoot() external {
        _fillInbox();
        Case memory one = _case(0);
        one.proposal.outcome.stateRoot = 0;
        Inputs memory inputs = _inputsOf(one);
        _claims.carry(one.versionedHashes);
        VM.prank(SEQUENCER);
        VM.expectRevert(abi.encodeWithSelector(IClaims.ZeroStateRoot.selector));
        _claims.submit(inputs, one.proposal);
        // Genesis has no withdrawals: its zero root opens to nothing.
        VM.expectRevert(abi.encodeWithSelector(IVault.InvalidProof.selector, 0, 0));
        _vault.claimWithdrawal(0, 0, OWNER, 0, 1, new bytes32[](0));
        // Before a root is fixed, the zero in its place is none.
        bytes32[46] memory siblings;
        VM.expectRevert(abi.encodeWithSelector(IVault.EscapeNotFixed.selector));
        _vault.escape(1, 0, 0, siblings);
        VM.expectRevert(abi.encodeWithSelector(IVault.EscapeNotFixed.selector));
        _vault.refundDeposit(1, OWNER);
    }

    /// Every entry carries the time of its block, so that it falls due.
    function test_trap_inboxEntryWithoutItsTime() external {
        _fillInbox();
        VM.warp(START + 5);
        VM.prank(OWNER);
        _vault.forceCancelAll();
        for (uint256 i = 0; i < 3; i++) {
            require(InboxEntry.l1TimeOf(_vault.inboxEntry(i)) == START, "the time of its block");
        }
        require(InboxEntry.l1TimeOf(_vault.inboxEntry(3)) == START + 5, "and the forced one's");
    }

    /// A reorganisation replaces an entry younger than the origin: a pending claim on the inputs that took it is void,
    /// whether they come again as they were or with the new entry.
    function test_trap_claimAcrossAReplacedEntry() external {
        _vault.deposit(0, 500, OWNER);
        Inputs memory inputs = _inputs(2);
        bytes32 given = inputs.inboxHash;
        // The first variable of the Vault: its entries.
        bytes32 other = InboxEntry.packDeposit(uint40(START), 1, 0, 501, 501);
        VM.store(address(_vault), keccak256(abi.encode(1, 0)), other);
        (bytes32 expected,) = _vault.inboxHash(0, 2);
        require(expected == keccak256(bytes.concat(_vault.inboxEntry(0), other)) && expected != given, "replaced");
        VM.prank(SEQUENCER);
        VM.expectRevert(abi.encodeWithSelector(ISubmissions.WrongInboxHash.selector, 0, expected, given));
        _claims.postInputs(inputs);
        bytes32 claimed = _claims.inputsIdOf(inputs);
        inputs.inboxHash = expected;
        VM.prank(SEQUENCER);
        _claims.postInputs(inputs);
        inputs.inboxHash = given;
        Case memory one = _case(0);
        VM.prank(SEQUENCER);
        VM.expectRevert(abi.encodeWithSelector(ISubmissions.UnknownInputs.selector, claimed));
        _claims.propose(inputs, one.proposal, INCLUDED_MS);
    }

    function test_trap_backDatedTime() external {
        Inputs memory inputs = _inputs(0);
        VM.prank(SEQUENCER);
        _claims.postInputs(inputs);
        Inputs memory next = _inputs(0);
        next.tFirst = inputs.tLast - 1;
        VM.prank(SEQUENCER);
        VM.expectRevert(
            abi.encodeWithSelector(
                ISubmissions.TimesOutOfOrder.selector, inputs.tLast, next.tFirst, next.tLast, START * 1_000 + 30_000
            )
        );
        _claims.postInputs(next);
    }

    function open(bytes32 blob, uint256 element, uint256 value, bytes calldata commitment, bytes calldata proof)
        external
        view
    {
        BlobOpening.check(blob, element, value, commitment, proof);
    }

    bytes32 private _lastId;

    /// Submission 1, whose clock tells it from its rivals.
    function _submitClock(uint48 later) private returns (Inputs memory inputs, Case memory one) {
        one = _case(0);
        one.proposal.traceCount = 4;
        one.proposal.outcome.clock += later;
        inputs = _inputsOf(one);
        _claims.carry(one.versionedHashes);
        VM.prank(SEQUENCER);
        (, _lastId) = _claims.submit(inputs, one.proposal);
    }

    function _submitCase(Case memory one) private returns (bytes32 id) {
        Inputs memory inputs = _inputsOf(one);
        _claims.carry(one.versionedHashes);
        VM.prank(SEQUENCER);
        (, id) = _claims.submit(inputs, one.proposal);
    }

    function _proposeRival(Inputs memory inputs, uint48 later) private returns (bytes32) {
        Case memory one = _case(0);
        one.proposal.traceCount = 4;
        one.proposal.outcome.clock += later;
        _claims.carry(one.versionedHashes);
        _claims.depositBond{value: BOND}(RIVAL);
        VM.prank(RIVAL);
        return _claims.propose(inputs, one.proposal, INCLUDED_MS);
    }

    function _kill(Inputs memory inputs, Case memory one, bytes32 id) private {
        ClaimTerms memory terms;
        terms.inputs = inputs;
        terms.parentOutcomeHash = one.proposal.parentOutcomeHash;
        terms.outcomeHash = _claims.claim(id).outcomeHash;
        terms.proposer = SEQUENCER;
        terms.traceStart = 4 * one.groups;
        terms.traceCount = 4;
        terms.traceVersionedHashes = one.versionedHashes;
        FaultProof memory proof;
        proof.image = _counter.image(1);
        proof.before = Opening(uint256(sha256(proof.image)) >> 8, new bytes(48), new bytes(48));
        proof.wrong = Opening(9, new bytes(48), new bytes(48));
        require(_disputes.proveFault(terms, proof) == id, "another claim");
    }

    /// Confirms a toy state in which account 1 has 500 units of asset 0 less the withdrawals.
    function _confirmBalances(uint48 inboxTo, ToyWithdrawal[] memory list)
        private
        returns (OutcomeOpening memory opening)
    {
        _units[0] = 500;
        for (uint256 i = 0; i < list.length; i++) {
            _units[0] -= list[i].units;
        }
        Case memory one = _case(0);
        one.proposal.outcome.stateRoot = ToyState.root(_units, _owners, "salt");
        one.proposal.outcome.withdrawalsRoot = WithdrawalTree.root(list);
        one.proposal.outcome.withdrawalCount = uint16(list.length);
        one.proposal.outcome.inboxNext = inboxTo;
        one.proposal.outcome.totals = new OutcomeTotal[](1);
        one.proposal.outcome.totals[0] = OutcomeTotal(0, 500, 500 - _units[0]);
        one.proposal.backing = new uint48[](1);
        one.proposal.backing[0] = 1;
        bytes32 id = _submitCase(one);
        VM.warp(block.timestamp + WINDOW);
        _claims.confirm(_list(id));
        uint256 total = (uint256(500) << Schema.TOTAL_DEPOSITS_CONSUMED_SHIFT)
            | (uint256(500 - _units[0]) << Schema.TOTAL_WITHDRAWALS_EMITTED_SHIFT);
        opening = OutcomeOpening({
            stateRoot: one.proposal.outcome.stateRoot,
            withdrawalsRoot: one.proposal.outcome.withdrawalsRoot,
            withdrawalCount: list.length,
            inboxNext: inboxTo,
            clock: one.proposal.outcome.clock,
            totalsHash: sha256(abi.encodePacked(total)),
            touchedAssets: 1
        });
    }

    function _fix(OutcomeOpening memory last) private {
        // Something that nobody takes.
        _vault.openAccount(address(0x57CC));
        VM.warp(block.timestamp + DELAY + 7_200 + WINDOW + 1);
        _vault.activateEscape(0);
        VM.warp(block.timestamp + 3 days);
        _vault.fixEscapeRoot(last);
    }

    function _calls(bytes memory call) private returns (bool succeeded) {
        (succeeded,) = address(_vault).call(call);
    }

    function _list(bytes32 id) private pure returns (bytes32[] memory list) {
        list = new bytes32[](1);
        list[0] = id;
    }

    function _stepperAddress() internal view override returns (address) {
        return address(_counter);
    }
}
