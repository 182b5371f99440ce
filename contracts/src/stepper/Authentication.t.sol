// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {GoldenFile} from "../testing/GoldenFile.sol";
import {Authentication} from "./Authentication.sol";
import {AccountHead} from "./Ledger.sol";
import {Record, RecordCodec} from "./RecordCodec.sol";

contract AuthenticationTest {
    struct Case {
        bytes record;
        uint256 head;
        uint256 generation;
        address signer;
        bytes32 separator;
        bytes32 digest;
        bool isSigned;
    }

    uint256 private constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    function testDiff_isSigned_goldenSignatures_equal() external view {
        bytes[] memory cases = GoldenFile.casesOf("signatures");
        uint256 signed;
        for (uint256 i = 0; i < cases.length; i++) {
            if (check(cases[i])) signed++;
        }
        require(signed >= 10 && signed < cases.length, "vectors are missing");
    }

    /// True when the signature authenticates.
    function check(bytes memory data) private view returns (bool) {
        Case memory one;
        (one.record, one.head, one.generation, one.signer, one.separator, one.digest, one.isSigned) =
            abi.decode(data, (bytes, uint256, uint256, address, bytes32, bytes32, bool));
        Record memory record = this.decode(one.record);
        AccountHead account = AccountHead.wrap(one.head);
        Authentication.Signer memory signer = Authentication.Signer(uint160(one.signer), one.generation);
        bytes32 digest = Authentication.digestOf(record, account, one.generation, one.separator);
        require(digest == one.digest, "another digest");
        require(Authentication.isSigned(record, account, signer, one.separator) == one.isSigned, "another answer");
        if (!one.isSigned) return false;
        // The other s of the same signature signs as well on the curve, but not here.
        uint256 s = uint256(record.yParityS) & (type(uint256).max >> 1);
        uint256 parity = uint256(record.yParityS) >> 255;
        record.yParityS = bytes32(((1 - parity) << 255) | (ORDER - s));
        require(!Authentication.isSigned(record, account, signer, one.separator), "a high s authenticates");
        return true;
    }

    function testFuzz_isSigned_anySignature_isRefused(bytes32 r, bytes32 yParityS, uint160 owner)
        external
        pure
    {
        Record memory record;
        record.recordType = 1;
        record.r = r;
        record.yParityS = yParityS;
        AccountHead head = AccountHead.wrap(uint256(owner) << 96);
        require(!Authentication.isSigned(record, head, Authentication.Signer(owner, 0), 0), "forged");
    }

    function decode(bytes calldata groups) external pure returns (Record memory) {
        return RecordCodec.decode(groups, 1, 1);
    }
}
