// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {GoldenFile} from "../testing/GoldenFile.sol";
import {VM} from "../testing/Vm.sol";
import {BookPath, CritBit} from "./CritBit.sol";
import {Witness, WitnessReader} from "./Witness.sol";

contract CritBitTest {
    struct Case {
        uint256 op;
        bytes32 root;
        uint256 key;
        bytes path;
        bytes32 head;
        bytes32 tail;
        bytes32 rootAfter;
    }

    function goldenCases() private view returns (Case[] memory cases) {
        bytes[] memory data = GoldenFile.casesOf("books");
        cases = new Case[](data.length);
        for (uint256 i = 0; i < data.length; i++) {
            Case memory one = cases[i];
            (one.op, one.root, one.key, one.path, one.head, one.tail, one.rootAfter) =
                abi.decode(data[i], (uint256, bytes32, uint256, bytes, bytes32, bytes32, bytes32));
        }
    }

    function testDiff_change_goldenBooks_equal() external view {
        Case[] memory cases = goldenCases();
        require(cases.length >= 50, "vectors are missing");
        for (uint256 i = 0; i < cases.length; i++) {
            require(this.change(cases[i].path, cases[i]) == cases[i].rootAfter, "another root");
        }
    }

    /// One changed byte anywhere, or one byte less or more, is refused.
    function testDiff_change_changedPath_reverts() external view {
        Case[] memory cases = goldenCases();
        for (uint256 i = 0; i < cases.length; i += 7) {
            bytes memory path = cases[i].path;
            for (uint256 j = 0; j < path.length; j += 5) {
                bytes memory changed = bytes.concat(path);
                changed[j] = bytes1(uint8(path[j]) ^ 0x10);
                require(isRefused(changed, cases[i]), "a changed byte is accepted");
            }
            require(isRefused(bytes.concat(path, hex"00"), cases[i]), "a longer path is accepted");
        }
    }

    /// Trap: insert where the key exists.
    function testDiff_inserted_keyExists_reverts() external view {
        Case[] memory cases = goldenCases();
        for (uint256 i = 0; i < cases.length; i++) {
            if (cases[i].op != 2) continue;
            cases[i].op = 0;
            require(isRefused(cases[i].path, cases[i]), "inserted twice");
        }
    }

    function test_change_precompileFails_reverts() external {
        Case[] memory cases = goldenCases();
        VM.mockCallRevert(address(2), "", "");
        bool refused = isRefused(cases[60].path, cases[60]);
        (bool climbs,) = address(this).staticcall(abi.encodeCall(this.climb, (new bytes(32), 0)));
        VM.clearMockedCalls();
        require(refused && !climbs, "an answer without a hash");
        require(!isRefused(cases[60].path, cases[60]), "and with one");
        this.climb(new bytes(32), 0);
    }

    function climb(bytes calldata steps, uint256 key) external view returns (bytes32) {
        uint256 pos = WitnessReader.start(steps).pos;
        return CritBit.climb(0, key, pos, pos + steps.length);
    }

    function isRefused(bytes memory path, Case memory one) private view returns (bool) {
        try this.change(path, one) returns (bytes32) {
            return false;
        } catch {
            return true;
        }
    }

    function change(bytes calldata data, Case calldata one) external view returns (bytes32) {
        Witness memory witness = WitnessReader.start(data);
        BookPath memory path = CritBit.read(witness);
        WitnessReader.finish(witness);
        if (one.op == 0) {
            CritBit.requireWalk(path, one.root, one.key);
            return CritBit.inserted(path, uint256(one.head), uint256(one.tail));
        }
        CritBit.requireOrder(path, one.root, one.key);
        if (one.op == 1) return CritBit.removed(path);
        return CritBit.replaced(path, uint256(one.head), uint256(one.tail));
    }
}
