// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {GoldenFile} from "../testing/GoldenFile.sol";
import {Authentication} from "./Authentication.sol";
import {AccountHead} from "./Ledger.sol";
import {Record, RecordCodec} from "./RecordCodec.sol";

contract AuthenticationTest {
    uint256 private constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    function testDiff_isSignedByOwner_goldenSignatures_equal() external view {
        bytes[] memory cases = GoldenFile.casesOf("signatures");
        uint256 signed;
        for (uint256 i = 0; i < cases.length; i++) {
            (bytes memory bytes_, bytes32 head, bytes32 separator, bytes32 digest, bool isSigned) =
                abi.decode(cases[i], (bytes, bytes32, bytes32, bytes32, bool));
            Record memory record = this.decode(bytes_);
            AccountHead account = AccountHead.wrap(uint256(head));
            require(Authentication.digestOf(record, account, separator) == digest, "another digest");
            require(Authentication.isSignedByOwner(record, account, separator) == isSigned, "another answer");
            if (isSigned) {
                signed++;
                // The other s of the same signature signs as well on the curve, but not here.
                uint256 s = uint256(record.yParityS) & (type(uint256).max >> 1);
                uint256 parity = uint256(record.yParityS) >> 255;
                record.yParityS = bytes32(((1 - parity) << 255) | (ORDER - s));
                require(!Authentication.isSignedByOwner(record, account, separator), "a high s authenticates");
            }
        }
        require(signed >= 10 && signed < cases.length, "vectors are missing");
    }

    function testFuzz_isSignedByOwner_anySignature_isRefused(bytes32 r, bytes32 yParityS, uint160 owner)
        external
        pure
    {
        Record memory record;
        record.recordType = 1;
        record.r = r;
        record.yParityS = yParityS;
        require(!Authentication.isSignedByOwner(record, AccountHead.wrap(uint256(owner) << 96), 0), "forged");
    }

    function decode(bytes calldata groups) external pure returns (Record memory) {
        return RecordCodec.decode(groups, 1, 1);
    }
}
