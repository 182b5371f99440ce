// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {InboxEntry} from "./InboxEntry.sol";
import {VM} from "../testing/Vm.sol";

contract InboxEntryTest {
    function testFuzz_packOpenAccount_matchesPlainForm(uint40 time, uint32 account, address owner) external pure {
        bytes32 plain = bytes32(abi.encodePacked(uint8(1), time, account, owner, uint16(0)));
        bytes32 entry = InboxEntry.packOpenAccount(time, account, owner);
        require(entry == plain, "layout");
        require(InboxEntry.kindOf(entry) == 1 && InboxEntry.l1TimeOf(entry) == time, "read back");
    }

    function testFuzz_packDeposit_matchesPlainForm(
        uint40 time,
        uint32 account,
        uint8 asset,
        uint64 units,
        uint96 cumulative
    ) external pure {
        bytes32 plain = bytes32(abi.encodePacked(uint8(2), time, account, asset, units, cumulative, uint8(0)));
        bytes32 entry = InboxEntry.packDeposit(time, account, asset, units, cumulative);
        require(entry == plain, "layout");
        require(InboxEntry.kindOf(entry) == 2 && InboxEntry.l1TimeOf(entry) == time, "kind and time");
        require(InboxEntry.assetOf(entry) == asset && InboxEntry.cumulativeOf(entry) == cumulative, "read back");
    }

    function testDiff_packForced_goldenPayloads_equal() external view {
        string memory json = VM.readFile("./spec/vectors/settlement/forcedEntries.json");
        bytes[] memory cases = VM.parseJsonBytesArray(json, ".abi");
        require(cases.length >= 32, "vectors are missing");
        for (uint256 i = 0; i < cases.length; i++) {
            (bytes32 word, uint40 time, uint32 account, uint8 asset, uint64 units, bytes memory payload) =
                abi.decode(cases[i], (bytes32, uint40, uint32, uint8, uint64, bytes));
            uint8 kind = InboxEntry.forcedKind(payload);
            require(kind == InboxEntry.kindOf(word) && kind >= 3 && kind <= 6, "kind");
            require(InboxEntry.packForced(kind, time, payload) == word, "packing differs from TypeScript");
            if (kind == 3) {
                bytes memory built = InboxEntry.withdrawPayload(account, asset, units);
                require(keccak256(built) == keccak256(payload), "withdrawal");
            }
            if (kind == 5) {
                require(keccak256(InboxEntry.cancelAllPayload(account)) == keccak256(payload), "cancel-all");
            }
            if (kind == 3 || kind == 5) require(InboxEntry.payloadAccount(payload) == account, "account");
        }
    }

    function test_forcedKind_otherTypeOrLength_isNone() external pure {
        require(InboxEntry.forcedKind("") == 0, "empty");
        for (uint256 recordType = 0; recordType < 256; recordType++) {
            for (uint256 groups = 1; groups <= 3; groups++) {
                bytes memory payload = new bytes(124 * groups);
                payload[0] = bytes1(uint8(recordType));
                bool isOne = groups == 1 && (recordType == 1 || recordType == 4 || recordType == 5);
                bool isForced = isOne || (groups == 2 && recordType == 7);
                require((InboxEntry.forcedKind(payload) != 0) == isForced, "type and groups");
            }
        }
        require(InboxEntry.forcedKind(new bytes(123)) == 0, "no type");
        require(InboxEntry.forcedKind(bytes.concat(hex"01", new bytes(122))) == 0, "too short");
        require(InboxEntry.forcedKind(bytes.concat(hex"01", new bytes(124))) == 0, "too long");
    }

    function testDiff_pack_goldenEntries_equal() external view {
        string memory json = VM.readFile("./spec/vectors/settlement/inboxEntries.json");
        bytes[] memory cases = VM.parseJsonBytesArray(json, ".abi");
        require(cases.length >= 32, "vectors are missing");
        for (uint256 i = 0; i < cases.length; i++) {
            (
                bytes32 word,
                bool isDeposit,
                uint40 time,
                uint32 account,
                address owner,
                uint8 asset,
                uint64 units,
                uint96 cumulative
            ) = abi.decode(cases[i], (bytes32, bool, uint40, uint32, address, uint8, uint64, uint96));
            bytes32 packed = isDeposit
                ? InboxEntry.packDeposit(time, account, asset, units, cumulative)
                : InboxEntry.packOpenAccount(time, account, owner);
            require(packed == word, "packing differs from TypeScript");
        }
    }
}
