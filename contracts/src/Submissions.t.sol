// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ISubmissions} from "./interfaces/ISubmissions.sol";
import {ClaimsFixture} from "./testing/ClaimsFixture.sol";
import {VM} from "./testing/Vm.sol";
import {Inputs, InputsRecord} from "./types/Submission.sol";

contract SubmissionsTest is ClaimsFixture {
    function test_postInputs_chain_movesTheCursors() external {
        _fillInbox();
        bytes32 first = _post(_inputs(1));
        bytes32 second = _post(_inputs(3));
        (bytes32 last, uint32 index, uint48 opSeq, uint48 inbox, uint48 tLast) = _claims.cursors();
        require(last == second && index == 3 && opSeq == 0 && inbox == 3, "cursors");
        require(tLast == GENESIS_MS + 2_500, "tLast");
        InputsRecord memory record = _claims.inputsRecord(second);
        require(record.index == 2 && record.inboxFrom == 1 && record.stepperVersion == 1, "record");
        require(record.inclusionTimeMs == START * 1_000 && record.tLast == tLast, "times");
        require(_claims.inputsRecord(first).index == 1, "first record");
    }

    function test_postInputs_groups_countTowardsOpSeq() external {
        _fillInbox();
        Inputs memory inputs = _inputsOf(_case(2));
        _claims.carry(inputs.versionedHashes);
        bytes32 id = _post(inputs);
        require(_claims.inputsRecord(id).firstOpSeq == 0, "first opSeq");
        (,, uint48 opSeq,,) = _claims.cursors();
        require(opSeq == 1_030, "next opSeq");
    }

    function test_postInputs_notSequencer_reverts() external {
        Inputs memory inputs = _inputs(0);
        VM.expectRevert(abi.encodeWithSelector(ISubmissions.NotSequencer.selector, address(this)));
        _claims.postInputs(inputs);
    }

    function test_postInputs_otherPrevious_reverts() external {
        Inputs memory inputs = _inputs(0);
        bytes32 expected = inputs.prevInputsId;
        inputs.prevInputsId = bytes32(uint256(1));
        _expect(inputs, abi.encodeWithSelector(ISubmissions.WrongPrevious.selector, expected, bytes32(uint256(1))));
    }

    function test_postInputs_beforeThePrevious_reverts() external {
        Inputs memory inputs = _inputs(0);
        inputs.tFirst = GENESIS_MS - 1;
        _expectTimes(inputs);
    }

    function test_postInputs_lastBeforeFirst_reverts() external {
        Inputs memory inputs = _inputs(0);
        inputs.tLast = inputs.tFirst - 1;
        _expectTimes(inputs);
    }

    function test_postInputs_thirtySecondsAhead_isTheLimit() external {
        Inputs memory inputs = _inputs(0);
        inputs.tLast = uint48(START * 1_000 + 30_001);
        _expectTimes(inputs);
        inputs.tLast--;
        _post(inputs);
    }

    function test_postInputs_inboxBehindItsEnd_reverts() external {
        _fillInbox();
        Inputs memory inputs = _inputs(4);
        _expect(inputs, abi.encodeWithSelector(ISubmissions.InboxOutOfRange.selector, 0, 4, 3));
    }

    function test_postInputs_inboxBackwards_reverts() external {
        _fillInbox();
        _post(_inputs(2));
        Inputs memory inputs = _inputs(1);
        _expect(inputs, abi.encodeWithSelector(ISubmissions.InboxOutOfRange.selector, 2, 1, 3));
    }

    function test_postInputs_entryLeftBeforeItIsDue_succeeds() external {
        _fillInbox();
        VM.warp(START + DELAY + 7_200 - 1);
        // By L1 time less maxLag it is one second short of due, and tLast is before that.
        _post(_inputs(2));
    }

    function test_postInputs_entryDueByL1Time_reverts() external {
        _fillInbox();
        VM.warp(START + DELAY + 7_200);
        _expect(_inputs(2), abi.encodeWithSelector(ISubmissions.DueEntryLeft.selector, 2));
        _post(_inputs(3));
    }

    function test_postInputs_entryDueByTLast_reverts() external {
        _fillInbox();
        VM.warp(START + DELAY);
        Inputs memory inputs = _inputs(0);
        inputs.tLast = uint48((START + DELAY) * 1_000);
        _expect(inputs, abi.encodeWithSelector(ISubmissions.DueEntryLeft.selector, 0));
        inputs.tLast--;
        _post(inputs);
    }

    function test_postInputs_quotaOf512_isTheLimit() external {
        for (uint160 i = 1; i <= 514; i++) {
            _vault.openAccount(address(i));
        }
        VM.warp(START + 100 days);
        _expect(_inputs(511), abi.encodeWithSelector(ISubmissions.DueEntryLeft.selector, 511));
        _expect(_inputs(513), abi.encodeWithSelector(ISubmissions.TooManyItems.selector, 0, 513));
        // A full quota may leave due entries.
        _post(_inputs(512));
        _post(_inputs(514));
    }

    function test_postInputs_tooManyItems_reverts() external {
        _vault.openAccount(address(1));
        Inputs memory inputs = _inputs(1);
        inputs.groups = 4_096;
        _expect(inputs, abi.encodeWithSelector(ISubmissions.TooManyItems.selector, 4_096, 1));
    }

    function test_postInputs_hashListOfOtherLength_reverts() external {
        Inputs memory inputs = _inputs(0);
        inputs.groups = 1;
        _expect(inputs, abi.encodeWithSelector(ISubmissions.WrongBlobCount.selector, 1));
    }

    function test_postInputs_otherHash_reverts() external {
        Inputs memory inputs = _oneBlob();
        bytes32 carried = inputs.versionedHashes[0];
        inputs.versionedHashes[0] = bytes32(uint256(5));
        _expect(inputs, abi.encodeWithSelector(ISubmissions.WrongBlob.selector, 0, carried, bytes32(uint256(5))));
    }

    function test_postInputs_noBlob_reverts() external {
        Inputs memory inputs = _oneBlob();
        inputs.versionedHashes[0] = 0;
        _claims.carry(new bytes32[](0));
        _expect(inputs, abi.encodeWithSelector(ISubmissions.WrongBlobCount.selector, 1));
    }

    function test_postInputs_blobTooMany_reverts() external {
        Inputs memory inputs = _oneBlob();
        bytes32[] memory two = new bytes32[](2);
        two[0] = inputs.versionedHashes[0];
        two[1] = bytes32(uint256(2));
        _claims.carry(two);
        _expect(inputs, abi.encodeWithSelector(ISubmissions.WrongBlobCount.selector, 1));
        _claims.carry(inputs.versionedHashes);
        _post(inputs);
    }

    function test_postInputs_otherFork_reverts() external {
        Inputs memory inputs = _inputs(0);
        bytes32 real = inputs.originHash;
        inputs.originHash = bytes32(uint256(1));
        _expect(
            inputs,
            abi.encodeWithSelector(ISubmissions.WrongFork.selector, inputs.originNumber, real, bytes32(uint256(1)))
        );
    }

    function test_postInputs_originOutOfReach_reverts() external {
        Inputs memory inputs = _inputs(0);
        inputs.originNumber = uint48(block.number);
        inputs.originHash = 0;
        _expect(
            inputs, abi.encodeWithSelector(ISubmissions.WrongFork.selector, inputs.originNumber, bytes32(0), bytes32(0))
        );
    }

    function _oneBlob() private returns (Inputs memory inputs) {
        inputs = _inputs(0);
        inputs.groups = 1_024;
        inputs.versionedHashes = new bytes32[](1);
        inputs.versionedHashes[0] = bytes32(uint256(1));
        _claims.carry(inputs.versionedHashes);
    }

    function _post(Inputs memory inputs) private returns (bytes32) {
        VM.prank(SEQUENCER);
        return _claims.postInputs(inputs);
    }

    function _expect(Inputs memory inputs, bytes memory error) private {
        VM.prank(SEQUENCER);
        VM.expectRevert(error);
        _claims.postInputs(inputs);
    }

    function _expectTimes(Inputs memory inputs) private {
        _expect(
            inputs,
            abi.encodeWithSelector(
                ISubmissions.TimesOutOfOrder.selector,
                GENESIS_MS,
                inputs.tFirst,
                inputs.tLast,
                block.timestamp * 1_000 + 30_000
            )
        );
    }
}
