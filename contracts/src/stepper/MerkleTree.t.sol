// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {VM} from "../testing/Vm.sol";
import {MerkleTree} from "./MerkleTree.sol";
import {WitnessReader} from "./Witness.sol";

contract MerkleTreeTest {
    function test_constants_areTheHashesOfZeros() external pure {
        bytes32 one = sha256(new bytes(64));
        require(MerkleTree.ZERO_PAIR == one, "pair");
        require(MerkleTree.ZERO_QUAD == sha256(abi.encodePacked(one, one)), "quad");
    }

    function testFuzz_climb_equalsTheNaiveRoot(bytes32[10] memory siblings, bytes32 node, uint256 index)
        external
        view
    {
        bytes32 expected = node;
        for (uint256 i = 0; i < 10; i++) {
            bool isRight = (index >> i) & 1 == 1;
            expected = isRight
                ? sha256(abi.encodePacked(siblings[i], expected))
                : sha256(abi.encodePacked(expected, siblings[i]));
        }
        require(this.climb(abi.encodePacked(siblings), node, index) == expected, "another root");
    }

    function testFuzz_rootOf_equalsTheNaiveRoot(bytes32[4] memory nodes) external view {
        bytes32[] memory copy = new bytes32[](4);
        for (uint256 i = 0; i < 4; i++) {
            copy[i] = nodes[i];
        }
        bytes32 left = sha256(abi.encodePacked(nodes[0], nodes[1]));
        bytes32 right = sha256(abi.encodePacked(nodes[2], nodes[3]));
        require(MerkleTree.rootOf(copy) == sha256(abi.encodePacked(left, right)), "another root");
    }

    /// Trap: a hash that ran out of gas is no hash. 63/64 of what is left go to the precompile.
    function test_pair_tooLittleGas_reverts() external view {
        bool answered;
        bool reverted;
        bytes32 right = MerkleTree.pair(bytes32(uint256(1)), bytes32(uint256(2)));
        for (uint256 gas_ = 50; gas_ < 2_000; gas_ += 7) {
            try this.pairOf{gas: gas_}() returns (bytes32 node) {
                require(node == right, "another hash");
                answered = true;
            } catch {
                reverted = true;
            }
        }
        require(answered && reverted, "both");
    }

    function pairOf() external view returns (bytes32) {
        return MerkleTree.pair(bytes32(uint256(1)), bytes32(uint256(2)));
    }

    /// Trap: out-of-gas as an answer.
    function test_climb_tooLittleGas_reverts() external view {
        bytes memory siblings = new bytes(320);
        for (uint256 gas_ = 1_000; gas_ < 12_000; gas_ += 97) {
            try this.climb{gas: gas_}(siblings, 0, 0) returns (bytes32 root) {
                require(root == this.climb(siblings, 0, 0), "another root");
            } catch {}
        }
    }

    function test_hashes_precompileFails_revert() external {
        VM.mockCallRevert(address(2), "", "");
        bool pairs = this.answers(abi.encodeCall(this.pairOf, ()));
        bool climbs = this.answers(abi.encodeCall(this.climb, (new bytes(320), 0, 0)));
        VM.clearMockedCalls();
        require(!pairs && !climbs, "an answer without a hash");
        require(this.answers(abi.encodeCall(this.pairOf, ())), "and with one");
    }

    function answers(bytes calldata data) external view returns (bool success) {
        (success,) = address(this).staticcall(data);
    }

    function climb(bytes calldata siblings, bytes32 node, uint256 index) external view returns (bytes32) {
        uint256 pos = WitnessReader.start(siblings).pos;
        return MerkleTree.climb(node, index, 10, pos);
    }
}
