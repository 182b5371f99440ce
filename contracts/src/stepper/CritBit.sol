// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../generated/Schema.sol";
import {MerkleTree} from "./MerkleTree.sol";
import {Witness, WitnessReader} from "./Witness.sol";

/// The walk of some key: the leaf where it ends, and the way up in calldata.
struct BookPath {
    /// The book has no order, and then there is no leaf.
    bool empty;
    /// Both halves of the leaf.
    uint256 head;
    uint256 tail;
    /// Calldata of the steps from the leaf up, each critBit 1, other child 31.
    uint256 pos;
    uint256 end;
}

/// @title The authenticated book: one side of one market. Spec: state, "The authenticated book"
library CritBit {
    using WitnessReader for Witness;

    error WrongBookPath();
    error KeyExists();

    /// Leading zeros of a word that holds a key in its low bits.
    uint256 private constant KEY_PADDING = 256 - Schema.BOOK_KEY_BITS;
    uint256 private constant HASH_MASK = ~uint256(0xff);

    /// The next path of the witness, not checked against anything yet.
    function read(Witness memory witness) internal pure returns (BookPath memory path) {
        uint256 length = witness.left(1) >> 248;
        path.empty = length == 0;
        if (path.empty) return path;
        path.head = witness.word();
        path.tail = witness.left(22) | Schema.BOOK_LEAF_TAG;
        path.pos = witness.skip(32 * (length - 1));
        path.end = path.pos + 32 * (length - 1);
    }

    /// Reverts unless this path is the walk of `key` in the book of `root`.
    function requireWalk(BookPath memory path, bytes32 root, uint256 key) internal view {
        bytes32 found = path.empty ? bytes32(0) : climb(hash(path.head, path.tail), key, path.pos, path.end);
        require(found == root, WrongBookPath());
    }

    /// Reverts unless the path ends at the order with this key.
    function requireOrder(BookPath memory path, bytes32 root, uint256 key) internal view {
        require(!path.empty && keyOf(path.head) == key, WrongBookPath());
        requireWalk(path, root, key);
    }

    /// The root when the leaf at the end of the path becomes `head`, `tail`, with the same key.
    function replaced(BookPath memory path, uint256 head, uint256 tail) internal view returns (bytes32) {
        return climb(hash(head, tail), keyOf(path.head), path.pos, path.end);
    }

    /// The root without the leaf at the end of the path: the sibling takes the parent's place.
    function removed(BookPath memory path) internal view returns (bytes32) {
        if (path.pos == path.end) return 0;
        bytes32 sibling = bytes32(WitnessReader.load(path.pos) << 8);
        return climb(sibling, keyOf(path.head), path.pos + 32, path.end);
    }

    /// The root with one leaf more, whose key the path has walked. Reverts when the key is there.
    function inserted(BookPath memory path, uint256 head, uint256 tail) internal view returns (bytes32 node) {
        node = hash(head, tail);
        if (path.empty) return node;
        uint256 key = keyOf(head);
        uint256 difference = key ^ keyOf(path.head);
        require(difference != 0, KeyExists());
        uint256 leading;
        assembly ("memory-safe") {
            leading := clz(difference)
        }
        uint256 critBit = leading - KEY_PADDING;
        uint256 split = path.pos;
        while (split < path.end && WitnessReader.load(split) >> 248 > critBit) split += 32;
        bytes32 below = climb(hash(path.head, path.tail), key, path.pos, split);
        node = parent(node, below, key, critBit);
        return climb(node, key, split, path.end);
    }

    function keyOf(uint256 head) internal pure returns (uint256) {
        return head >> Schema.BOOK_LEAF_KEY_SHIFT;
    }

    /// The book hash of 64 bytes.
    function hash(uint256 head, uint256 tail) internal view returns (bytes32) {
        return MerkleTree.pair(bytes32(head), bytes32(tail)) & bytes32(HASH_MASK);
    }

    /// The book hash of the node above `child`, which lies in the direction of the key's bit.
    function parent(bytes32 child, bytes32 sibling, uint256 key, uint256 critBit) internal view returns (bytes32) {
        bool isRight = (key >> (Schema.BOOK_KEY_BITS - 1 - critBit)) & 1 == 1;
        (bytes32 left, bytes32 right) = isRight ? (sibling, child) : (child, sibling);
        // Children have 31 bytes: the right one's first byte stands where the left one's last is left out.
        uint256 tail = (uint256(right) << 8) | (critBit << 8) | Schema.BOOK_NODE_TAG;
        return hash(uint256(left) | (uint256(right) >> 248), tail);
    }

    /// From `node` up along `key`, through the steps from `pos` to `end`. Reverts unless critBits fall on the way.
    function climb(bytes32 node, uint256 key, uint256 pos, uint256 end) internal view returns (bytes32 root) {
        uint256 mask = HASH_MASK;
        uint256 disorder;
        assembly ("memory-safe") {
            let below := 80
            let path := shl(176, key)
            let answered := 1
            // The tag of a node, behind everything that is written below.
            mstore8(63, 1)
            for {} lt(pos, end) { pos := add(pos, 32) } {
                let step := calldataload(pos)
                let critBit := byte(0, step)
                disorder := or(disorder, iszero(lt(critBit, below)))
                below := critBit
                step := shl(8, step)
                // Zero when the node is the left child.
                let swap := mul(shr(255, shl(critBit, path)), xor(node, step))
                mstore(0, xor(node, swap))
                mstore(31, or(xor(step, swap), critBit))
                answered := and(answered, staticcall(gas(), 2, 0, 64, 0, 32))
                node := and(mload(0), mask)
            }
            if iszero(answered) { revert(0, 0) }
            root := node
        }
        require(disorder == 0, WrongBookPath());
    }
}
