// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title SHA-256 trees of fixed depth. Spec: state
library MerkleTree {
    /// SHA-256 of 64 zero bytes: two zero chunks, or an absent leaf.
    bytes32 internal constant ZERO_PAIR = 0xf5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b;
    /// The node above four zero chunks.
    bytes32 internal constant ZERO_QUAD = 0xdb56114e00fdd4c1f85c892bf35ac9a89289aaecb1ebd0a96cde606a748b5d71;

    /// SHA-256(left, right). A precompile that runs out of gas reverts: it is never an answer.
    function pair(bytes32 left, bytes32 right) internal view returns (bytes32 node) {
        assembly ("memory-safe") {
            mstore(0, left)
            mstore(32, right)
            if iszero(staticcall(gas(), 2, 0, 64, 0, 32)) { revert(0, 0) }
            node := mload(0)
        }
    }

    /// The node of a leaf whose second half is zero.
    function leaf(uint256 firstHalf) internal view returns (bytes32) {
        return pair(bytes32(firstHalf), 0);
    }

    /// The root `depth` levels (an even number) above `node`, which stands at `index`; siblings lie in calldata at
    /// `pos`, from below. Each hash is written to where the next one reads it: this is where a dispute's gas goes.
    function climb(bytes32 node, uint256 index, uint256 depth, uint256 pos) internal view returns (bytes32 root) {
        assembly ("memory-safe") {
            let path := shl(5, index)
            let place := and(path, 32)
            mstore(place, node)
            let answered := 1
            for { let end := add(pos, shl(5, depth)) } lt(pos, end) { pos := add(pos, 64) } {
                mstore(xor(place, 32), calldataload(pos))
                place := and(shr(1, path), 32)
                answered := and(answered, staticcall(gas(), 2, 0, 64, place, 32))
                mstore(xor(place, 32), calldataload(add(pos, 32)))
                path := shr(2, path)
                place := and(path, 32)
                answered := and(answered, staticcall(gas(), 2, 0, 64, place, 32))
            }
            if iszero(answered) { revert(0, 0) }
            root := mload(place)
        }
    }

    /// The root over nodes in memory, a power of two of them. The array is used up.
    function rootOf(bytes32[] memory nodes) internal view returns (bytes32) {
        for (uint256 count = nodes.length; count > 1; count >>= 1) {
            for (uint256 i = 0; i < count; i += 2) {
                nodes[i >> 1] = pair(nodes[i], nodes[i + 1]);
            }
        }
        return nodes[0];
    }
}
