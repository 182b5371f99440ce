// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Disputes} from "./Disputes.sol";
import {Vault} from "./Vault.sol";
import {IClaims} from "./interfaces/IClaims.sol";
import {IDisputes} from "./interfaces/IDisputes.sol";
import {ISubmissions} from "./interfaces/ISubmissions.sol";
import {BlobOpening} from "./libraries/BlobOpening.sol";
import {BlobClaims} from "./testing/BlobClaims.sol";
import {ClaimsFixture} from "./testing/ClaimsFixture.sol";
import {VM} from "./testing/Vm.sol";
import {Asset} from "./types/Asset.sol";
import {ClaimRecord, Inputs, Parameters} from "./types/Submission.sol";
import {Schema} from "./generated/Schema.sol";

contract ClaimsTest is ClaimsFixture {
    function test_constructor_confirmsGenesis() external view {
        require(_claims.confirmedCount() == 1, "count");
        require(_claims.confirmedOutcomeHash(0) == _case(0).proposal.parentOutcomeHash, "outcome as in TypeScript");
        require(_claims.confirmedWithdrawalsRoot(0) == 0, "no withdrawals");
        require(_claims.shard() == 1 && _claims.maxLagMs() == 7_200_000, "configuration");
        Parameters memory p = _claims.parameters();
        require(p.vault == address(_vault) && p.sequencer == SEQUENCER && p.windowSeconds == WINDOW, "parameters");
        require(p.schemaHash == Schema.HASH && p.headerSigner == address(0x4EAD), "hash and signer");
        require(_claims.deploymentBlock() == 1_000, "block");
    }

    function test_constructor_foreignVault_reverts() external {
        Parameters memory p = _parameters();
        p.vault = address(_vault);
        Case memory one = _case(0);
        VM.expectRevert(abi.encodeWithSelector(IClaims.VaultMismatch.selector, address(_vault)));
        new BlobClaims(p, one.config, one.genesisRoot);
    }

    function test_constructor_foreignDisputes_reverts() external {
        Parameters memory p = _parameters();
        address foreign = address(_disputes);
        Asset[] memory assets = new Asset[](0);
        p.vault = address(new Vault(assets, VM.computeCreateAddress(address(this), VM.getNonce(address(this)) + 1), address(0)));
        p.disputes = foreign;
        Case memory one = _case(0);
        VM.expectRevert(abi.encodeWithSelector(IClaims.DisputesMismatch.selector, foreign));
        new BlobClaims(p, one.config, one.genesisRoot);
    }

    function test_constructor_judgeWithoutCode_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IDisputes.NoStepper.selector, address(0xdead)));
        new Disputes(address(_claims), address(0xdead));
    }

    function test_constructor_otherSchema_reverts() external {
        Parameters memory p = _parameters();
        p.schemaHash = bytes32(uint256(1));
        _expectDeploy(p, abi.encodeWithSelector(IClaims.SchemaMismatch.selector, Schema.HASH, bytes32(uint256(1))));
    }

    function test_constructor_zeroRoot_reverts() external {
        Case memory one = _case(0);
        one.genesisRoot = 0;
        _expectDeploy(_parameters(), one, abi.encodeWithSelector(IClaims.ZeroStateRoot.selector));
    }

    function test_constructor_partOfAMarket_reverts() external {
        Case memory one = _case(0);
        one.config = abi.encodePacked(one.config, uint8(1));
        _expectDeploy(_parameters(), one, abi.encodeWithSelector(IClaims.InvalidGenesis.selector));
        one.config = hex"01";
        _expectDeploy(_parameters(), one, abi.encodeWithSelector(IClaims.InvalidGenesis.selector));
    }

    /// A market: its id, and two chunks of configuration.
    function test_constructor_wholeMarkets_succeeds() external {
        Case memory one = _case(0);
        bytes memory head = one.config;
        one.config = bytes.concat(head, new bytes(2 * 66));
        _deploy(_parameters(), one.config, one.genesisRoot);
        one.config = bytes.concat(head, new bytes(34));
        _expectDeploy(_parameters(), one, abi.encodeWithSelector(IClaims.InvalidGenesis.selector));
    }

    function test_constructor_windowBeyondHalfTheRetention_reverts() external {
        Parameters memory p = _parameters();
        p.windowSeconds = 7 days + 1;
        _deployedAnew(p);
        VM.chainId(1);
        _expectDeploy(p, abi.encodeWithSelector(IClaims.WindowTooLong.selector, 7 days + 1, 18 days));
        p.windowSeconds = 7 days;
        _deployedAnew(p);
    }

    function test_submit_goldenChain_confirmsInOrder() external {
        (bytes32 first, bytes32 second, bytes32 third) = _submitChain();
        ClaimRecord memory record = _claims.claim(third);
        require(record.proposer == SEQUENCER && record.index == 3 && record.time == START, "stored");
        require(record.traceCount == 5 && record.withInputs, "trace");
        VM.warp(START + WINDOW);
        _claims.confirm(_list(first));
        bytes32[] memory rest = new bytes32[](2);
        (rest[0], rest[1]) = (second, third);
        _claims.confirm(rest);
        require(_claims.confirmedCount() == 4 && _claims.confirmedClaim(3) == third, "all");
        require(_claims.confirmedWithdrawalsRoot(2) == _case(1).proposal.outcome.withdrawalsRoot, "withdrawals");
        require(_claims.confirmedOutcomeHash(2) == _case(2).proposal.parentOutcomeHash, "outcome");
    }

    function test_propose_rivalForSameInputs_onlyOneConfirms() external {
        (bytes32 first, bytes32 second, bytes32 third) = _submitChain();
        bytes32 rival = _proposeRival();
        VM.warp(START + WINDOW);
        bytes32[] memory list = new bytes32[](3);
        (list[0], list[1], list[2]) = (first, second, rival);
        _claims.confirm(list);
        VM.expectRevert(abi.encodeWithSelector(IClaims.OutOfOrder.selector, 4, 3));
        _claims.confirm(_list(third));
        require(!_claims.claim(rival).withInputs, "trace alone");
    }

    function test_propose_twice_reverts() external {
        _submitChain();
        bytes32 rival = _proposeRival();
        (Inputs memory inputs, Case memory one) = (_lastInputs, _case(3));
        VM.prank(RIVAL);
        VM.expectRevert(abi.encodeWithSelector(IClaims.ClaimExists.selector, rival));
        _claims.propose(inputs, one.proposal, INCLUDED_MS);
    }

    /// As after a reorganisation that included the inputs a slot later: what was right may be wrong now.
    function testFuzz_propose_movedInclusionTime_reverts(uint48 given) external {
        VM.assume(given != INCLUDED_MS);
        _submitChain();
        (Inputs memory inputs, Case memory one) = (_lastInputs, _case(3));
        _claims.carry(one.versionedHashes);
        _claims.depositBond{value: BOND}(RIVAL);
        VM.expectRevert(abi.encodeWithSelector(IClaims.InclusionTimeMoved.selector, INCLUDED_MS, given));
        VM.prank(RIVAL);
        _claims.propose(inputs, one.proposal, given);
        VM.prank(RIVAL);
        _claims.propose(inputs, one.proposal, INCLUDED_MS);
    }

    function test_propose_unknownInputs_reverts() external {
        (Inputs memory inputs, Case memory one) = (_inputs(0), _case(0));
        bytes32 id = _claims.inputsIdOf(inputs);
        VM.prank(SEQUENCER);
        VM.expectRevert(abi.encodeWithSelector(ISubmissions.UnknownInputs.selector, id));
        _claims.propose(inputs, one.proposal, INCLUDED_MS);
    }

    function test_proposeAndSubmit_notSequencer_revert() external {
        (Inputs memory inputs, Case memory one) = (_inputs(0), _case(0));
        VM.expectRevert(abi.encodeWithSelector(ISubmissions.NotSequencer.selector, address(this)));
        _claims.submit(inputs, one.proposal);
        bytes32 id = _claims.inputsIdOf(inputs);
        VM.expectRevert(abi.encodeWithSelector(ISubmissions.UnknownInputs.selector, id));
        _claims.propose(inputs, one.proposal, INCLUDED_MS);
    }

    function test_confirm_tooYoung_reverts() external {
        (, bytes32 id) = _submit(0);
        VM.warp(START + WINDOW - 1);
        VM.expectRevert(abi.encodeWithSelector(IClaims.TooYoung.selector, id, START + WINDOW));
        _claims.confirm(_list(id));
    }

    function test_confirm_secondFirst_reverts() external {
        (, bytes32 second,) = _submitChain();
        VM.warp(START + WINDOW);
        VM.expectRevert(abi.encodeWithSelector(IClaims.OutOfOrder.selector, 1, 2));
        _claims.confirm(_list(second));
    }

    function test_confirm_twice_reverts() external {
        (, bytes32 id) = _submit(0);
        VM.warp(START + WINDOW);
        _claims.confirm(_list(id));
        VM.expectRevert(abi.encodeWithSelector(IClaims.OutOfOrder.selector, 2, 1));
        _claims.confirm(_list(id));
    }

    function test_confirm_unknown_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IClaims.UnknownClaim.selector, bytes32(uint256(7))));
        _claims.confirm(_list(bytes32(uint256(7))));
    }

    function test_confirm_otherParent_reverts() external {
        Case memory one = _case(0);
        bytes32 parent = one.proposal.parentOutcomeHash;
        one.proposal.parentOutcomeHash = bytes32(uint256(3));
        bytes32 id = _submitCase(one);
        VM.warp(START + WINDOW);
        VM.expectRevert(abi.encodeWithSelector(IClaims.WrongParent.selector, parent, bytes32(uint256(3))));
        _claims.confirm(_list(id));
    }

    function test_confirmed_unknownIndex_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IClaims.NotConfirmed.selector, 1));
        _claims.confirmedWithdrawalsRoot(1);
    }

    function test_submit_clockWouldBeLifted_reverts() external {
        Case memory one = _case(0);
        VM.warp(GENESIS_MS / 1_000 + 1 + 7_200);
        bytes32 id = _submitCase(one);
        require(id != 0, "at the limit");
        one = _case(0);
        VM.warp(GENESIS_MS / 1_000 + 3 + 7_200);
        one.proposal.outcome.clock += 1_000;
        uint48 tFirst = GENESIS_MS + 2_000;
        _expectSubmit(one, abi.encodeWithSelector(IClaims.ClockWouldBeLifted.selector, tFirst, tFirst + 1_000));
    }

    function test_submit_zeroStateRoot_reverts() external {
        Case memory one = _case(0);
        one.proposal.outcome.stateRoot = 0;
        _expectSubmit(one, abi.encodeWithSelector(IClaims.ZeroStateRoot.selector));
    }

    function test_submit_otherInboxCursor_reverts() external {
        _fillInbox();
        Case memory one = _case(0);
        Inputs memory inputs = _inputsOf(one);
        one.proposal.outcome.inboxNext = 2;
        _claims.carry(one.versionedHashes);
        VM.prank(SEQUENCER);
        VM.expectRevert(abi.encodeWithSelector(IClaims.WrongInboxCursor.selector, 0, 2));
        _claims.submit(inputs, one.proposal);
    }

    function test_submit_clockBeforeFirst_reverts() external {
        Case memory one = _case(0);
        uint48 tFirst = GENESIS_MS + 1_000;
        one.proposal.outcome.clock = tFirst - 1;
        _expectSubmit(one, abi.encodeWithSelector(IClaims.ClockBeforeFirst.selector, tFirst, tFirst - 1));
    }

    function test_submit_emptyTrace_reverts() external {
        Case memory one = _case(0);
        one.proposal.traceCount = 0;
        _expectSubmit(one, abi.encodeWithSelector(IClaims.EmptyTrace.selector));
    }

    function test_submit_missingTraceBlob_reverts() external {
        Case memory one = _case(0);
        one.versionedHashes = new bytes32[](0);
        _expectSubmit(one, abi.encodeWithSelector(ISubmissions.WrongBlobCount.selector, 1));
    }

    function test_submit_traceBeyondSixBlobs_reverts() external {
        Case memory one = _case(0);
        one.proposal.traceCount = 6 * 4_096 + 1;
        _expectSubmit(one, abi.encodeWithSelector(ISubmissions.WrongBlobCount.selector, 7));
    }

    function test_submit_outcomeThatWasNotPosted_reverts() external {
        Case memory one = _case(0);
        one.proposal.outcome.clock += 1;
        _expectSubmit(one, abi.encodeWithSelector(BlobOpening.BadOpening.selector, one.versionedHashes[0], 0));
    }

    function test_submit_lastCheckpointElsewhere_reverts() external {
        Case memory one = _case(0);
        one.proposal.traceCount = 2;
        _expectSubmit(one, abi.encodeWithSelector(BlobOpening.BadOpening.selector, one.versionedHashes[0], 1));
    }

    function test_submit_withoutBackingList_reverts() external {
        Case memory one = _secondCase();
        one.proposal.backing = new uint48[](0);
        _expectSubmit(one, abi.encodeWithSelector(IClaims.WrongBackingCount.selector, 2, 0));
    }

    function test_submit_backingOfOtherAsset_reverts() external {
        Case memory one = _secondCase();
        one.proposal.backing[0] = 2;
        _expectNotBacked(one, 0);
    }

    function test_submit_backingNoDeposit_reverts() external {
        Case memory one = _secondCase();
        one.proposal.backing[0] = 0;
        _expectNotBacked(one, 0);
    }

    function test_submit_backingBehindInboxTo_reverts() external {
        Case memory one = _secondCase();
        _vault.deposit(0, 100, address(0xA11CE));
        one.proposal.backing[0] = 3;
        _expectNotBacked(one, 0);
    }

    function test_submit_consumedAboveRecorded_reverts() external {
        Case memory one = _secondCase();
        one.proposal.outcome.totals[1].depositsConsumed = 301;
        _expectNotBacked(one, 1);
    }

    function test_submit_withdrawnAboveConsumed_reverts() external {
        Case memory one = _secondCase();
        one.proposal.outcome.totals[0].withdrawalsEmitted = 501;
        _expectNotBacked(one, 0);
    }

    function test_submit_withdrawnWithoutDeposits_reverts() external {
        Case memory one = _secondCase();
        one.proposal.outcome.totals[0].depositsConsumed = 0;
        _expectNotBacked(one, 0);
    }

    Inputs private _lastInputs;

    function _submitChain() private returns (bytes32 first, bytes32 second, bytes32 third) {
        (, first) = _submit(0);
        _fillInbox();
        (, second) = _submit(1);
        (_lastInputs, third) = _submit(2);
    }

    function _proposeRival() private returns (bytes32) {
        (Inputs memory inputs, Case memory one) = (_lastInputs, _case(3));
        _claims.carry(one.versionedHashes);
        _claims.depositBond{value: BOND}(RIVAL);
        VM.prank(RIVAL);
        return _claims.propose(inputs, one.proposal, INCLUDED_MS);
    }

    function _secondCase() private returns (Case memory) {
        _submit(0);
        _fillInbox();
        return _case(1);
    }

    function _submitCase(Case memory one) private returns (bytes32 claimId) {
        Inputs memory inputs = _inputsOf(one);
        _claims.carry(one.versionedHashes);
        VM.prank(SEQUENCER);
        (, claimId) = _claims.submit(inputs, one.proposal);
    }

    function _expectSubmit(Case memory one, bytes memory error) private {
        Inputs memory inputs = _inputsOf(one);
        _claims.carry(one.versionedHashes);
        VM.prank(SEQUENCER);
        VM.expectRevert(error);
        _claims.submit(inputs, one.proposal);
    }

    function _expectNotBacked(Case memory one, uint8 asset) private {
        _expectSubmit(one, abi.encodeWithSelector(IClaims.NotBacked.selector, asset));
    }

    function _list(bytes32 id) private pure returns (bytes32[] memory list) {
        list = new bytes32[](1);
        list[0] = id;
    }

    function _deployedAnew(Parameters memory p) private {
        Case memory one = _case(0);
        _deploy(p, one.config, one.genesisRoot);
    }

    function _expectDeploy(Parameters memory p, bytes memory error) private {
        _expectDeploy(p, _case(0), error);
    }

    function _expectDeploy(Parameters memory p, Case memory one, bytes memory error) private {
        try this.deployAnew(p, one.config, one.genesisRoot) {
            revert("deployed");
        } catch (bytes memory reason) {
            require(keccak256(reason) == keccak256(error), "other error");
        }
    }

    function deployAnew(Parameters memory p, bytes memory config, bytes32 root) external {
        _deploy(p, config, root);
    }
}
