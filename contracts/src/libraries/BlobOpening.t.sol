// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BlobOpening} from "./BlobOpening.sol";
import {VM} from "../testing/Vm.sol";

contract BlobOpeningTest {
    struct Case {
        bytes32 versionedHash;
        uint256 element;
        uint256 point;
        uint256 value;
        bytes commitment;
        bytes proof;
    }

    function test_check_goldenOpenings_succeed() external view {
        Case[] memory cases = _cases();
        require(cases.length >= 5, "vectors are missing");
        for (uint256 i = 0; i < cases.length; i++) {
            require(BlobOpening.pointOf(cases[i].element) == cases[i].point, "domain order");
            this.check(cases[i]);
        }
    }

    function test_check_otherValue_reverts() external {
        Case memory one = _cases()[1];
        one.value ^= 1;
        _expectBad(one);
    }

    function test_check_otherElement_reverts() external {
        Case memory one = _cases()[1];
        one.element ^= 1;
        _expectBad(one);
    }

    function test_check_otherBlob_reverts() external {
        Case memory one = _cases()[1];
        one.versionedHash ^= bytes32(uint256(1));
        _expectBad(one);
    }

    function test_check_otherCommitment_reverts() external {
        Case memory one = _cases()[1];
        one.commitment[47] ^= 0x01;
        _expectBad(one);
    }

    function test_check_valueAboveModulus_reverts() external {
        Case memory one = _cases()[1];
        one.value += BlobOpening.MODULUS;
        _expectBad(one);
    }

    function test_check_shortProof_reverts() external {
        Case memory one = _cases()[1];
        one.proof = hex"c0";
        VM.expectRevert(abi.encodeWithSelector(BlobOpening.BadOpeningLength.selector, 48, 1));
        this.check(one);
    }

    function test_check_littleGas_revertsAsSuch() external {
        Case memory one = _cases()[1];
        VM.expectRevert(abi.encodeWithSelector(BlobOpening.NotEnoughGas.selector));
        this.check{gas: 60_000}(one);
    }

    /// Written out: the order of the domain is what is easiest to get wrong.
    function testFuzz_pointOf_matchesPlainForm(uint16 raw) external pure {
        uint256 element = raw % 4096;
        uint256 reversed = 0;
        for (uint256 i = 0; i < 12; i++) {
            if ((element >> i) & 1 == 1) reversed |= 1 << (11 - i);
        }
        uint256 point = 1;
        for (uint256 i = 0; i < reversed; i++) {
            point = mulmod(point, BlobOpening.ROOT, BlobOpening.MODULUS);
        }
        require(BlobOpening.pointOf(element) == point, "point");
    }

    function check(Case calldata one) external view {
        BlobOpening.check(one.versionedHash, one.element, one.value, one.commitment, one.proof);
    }

    function _expectBad(Case memory one) private {
        VM.expectRevert(abi.encodeWithSelector(BlobOpening.BadOpening.selector, one.versionedHash, one.element));
        this.check(one);
    }

    function _cases() private view returns (Case[] memory cases) {
        string memory json = VM.readFile("./spec/vectors/settlement/openings.json");
        bytes[] memory encoded = VM.parseJsonBytesArray(json, ".abi");
        cases = new Case[](encoded.length);
        for (uint256 i = 0; i < encoded.length; i++) {
            cases[i] = abi.decode(encoded[i], (Case));
        }
    }
}
