// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {GoldenFile} from "../testing/GoldenFile.sol";
import {VM} from "../testing/Vm.sol";
import {Record, RecordCodec} from "./RecordCodec.sol";

contract RecordCodecTest {
    function testDiff_decode_goldenRecords_equal() external view {
        bytes[] memory cases = GoldenFile.casesOf("records");
        require(cases.length >= 100, "vectors are missing");
        for (uint256 i = 0; i < cases.length; i++) {
            (bytes memory groups, uint256 canonical, uint256 left, uint256 kind, uint256 taken, uint256 dt) =
                abi.decode(cases[i], (bytes, uint256, uint256, uint256, uint256, uint256));
            Record memory record = this.decode(groups, canonical, left);
            require(uint256(record.kind) == kind, "another kind");
            require(record.groups == taken, "other groups");
            require(record.dt == dt, "another dt");
        }
    }

    /// Whatever 372 bytes there are: an answer of one to three groups, and time passes only in records.
    function testFuzz_decode_anyBytes_answers(bytes32[12] memory words, uint8 canonical) external view {
        bytes memory groups = new bytes(372);
        for (uint256 i = 0; i < 372; i++) {
            groups[i] = words[i / 32][i % 32];
        }
        Record memory record = this.decode(groups, canonical, 3);
        require(record.groups >= 1 && record.groups <= 3, "groups");
        if (uint256(record.kind) == 0) require(record.groups == 1 && record.dt == 0, "malformed");
    }

    function test_decode_groupsNotGiven_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(RecordCodec.GroupsMissing.selector));
        this.decode(new bytes(123), 1, 1);
        bytes memory setKey = new bytes(124);
        setKey[0] = 0x07;
        VM.expectRevert(abi.encodeWithSelector(RecordCodec.GroupsMissing.selector));
        this.decode(setKey, 3, 2);
        require(this.decode(setKey, 3, 1).groups == 1, "it ends with the submission");
    }

    /// A SET_KEY whose second group no field elements make, or of which the submission has the first only.
    function test_decode_laterGroupNotCanonical_isMalformed() external view {
        bytes memory setKey = new bytes(248);
        setKey[0] = 0x07;
        Record memory record = this.decode(setKey, 1, 2);
        require(uint256(record.kind) == 0 && record.groups == 1, "not canonical");
        record = this.decode(setKey, 3, 1);
        require(uint256(record.kind) == 0 && record.groups == 1, "cut off");
    }

    /// A MASS_QUOTE of one action, and the same with each part of its head out of range.
    function test_decode_massQuoteHead_isChecked() external view {
        bytes memory quote = new bytes(124);
        (quote[0], quote[9], quote[12], quote[18]) = (0x08, 0x01, 0x01, 0x01);
        // place, slot 1, price 5, quantity 9
        (quote[92], quote[96], quote[102]) = (0x01, 0x05, 0x09);
        require(uint256(this.decode(quote, 1, 1).kind) == 3, "well-formed");
        uint8[2][5] memory changes = [[7, 16], [9, 0], [11, 1], [18, 0], [25, 255]];
        for (uint256 i = 0; i < changes.length; i++) {
            bytes memory changed = bytes.concat(quote);
            changed[changes[i][0]] = bytes1(changes[i][1]);
            require(uint256(this.decode(changed, 1, 1).kind) == 0, "malformed");
        }
    }

    function test_open_otherBytes_reverts() external {
        uint256[24] memory image;
        VM.expectRevert(abi.encodeWithSelector(RecordCodec.WrongRecord.selector));
        this.open(image, new bytes(124));
    }

    function decode(bytes calldata groups, uint256 canonical, uint256 left) external pure returns (Record memory) {
        return RecordCodec.decode(groups, canonical, left);
    }

    function open(uint256[24] memory image, bytes calldata input) external pure returns (Record memory) {
        return RecordCodec.open(image, input);
    }
}
