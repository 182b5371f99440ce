// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../../generated/Schema.sol";
import {Bits} from "../Bits.sol";
import {Frames, StateFrame} from "../Frames.sol";
import {Image} from "../Image.sol";
import {MerkleTree} from "../MerkleTree.sol";
import {Context, IStepModule, WrongPhase} from "../Types.sol";
import {Witness, WitnessReader} from "../Witness.sol";

/// @title END. Spec: machine, "END" and "Withdrawals of a submission"
contract StepEnd is IStepModule {
    using Image for uint256[24];
    using WitnessReader for Witness;
    using Bits for uint256;
    using Frames for *;

    error RecordsLeft();
    error WrongWithdrawals();

    uint256 private constant ASSETS = 256;
    /// asset 1, amount 8, owner 20: an entry without its index.
    uint256 private constant WITHDRAWAL_BYTES = 29;
    uint256 private constant TOTAL_BYTES = 24;

    function step(
        Context calldata context,
        bytes memory imageBefore,
        bytes calldata,
        uint256,
        bytes calldata witness
    ) external view returns (bytes memory, uint256 kind) {
        uint256[24] memory image = Image.load(imageBefore);
        require(image.phase() == Schema.PHASE_IDLE, WrongPhase(image.phase()));
        require(image.groupNext() == context.groups, RecordsLeft());
        Witness memory cursor = WitnessReader.start(witness);
        StateFrame memory state = cursor.openState(image[Schema.IMAGE_STATE_ROOT_WORD]);
        putGlobals(image, state, cursor);
        image[Schema.IMAGE_TOTALS_HASH_WORD] =
            uint256(hashTotals(image[Schema.IMAGE_TOUCHED_ASSETS_WORD], state, cursor));
        image[Schema.IMAGE_WITHDRAWALS_WORD] = uint256(
            withdrawalsRoot(image.withdrawalCount(), bytes32(image[Schema.IMAGE_WITHDRAWALS_WORD]), cursor)
        );
        cursor.finish();
        image[Schema.IMAGE_STATE_ROOT_WORD] = state.closeState();
        image.setPhase(Schema.PHASE_DONE);
        return (image.dump(), Schema.STEP_END);
    }

    function putGlobals(uint256[24] memory image, StateFrame memory state, Witness memory witness) private view {
        uint256 head = witness.word();
        bytes32 paramsHash = bytes32(witness.word());
        require(MerkleTree.pair(bytes32(head), paramsHash) == state.globals, Frames.WrongWitness());
        head = head.set(Schema.GLOBALS_CLOCK_SHIFT, Schema.GLOBALS_CLOCK_BITS, image.clock());
        head = head.set(Schema.GLOBALS_INBOX_NEXT_SHIFT, Schema.GLOBALS_INBOX_NEXT_BITS, image.inboxNext());
        head = head.set(Schema.GLOBALS_OP_SEQ_NEXT_SHIFT, Schema.GLOBALS_OP_SEQ_NEXT_BITS, image.opSeqNext());
        state.globals = MerkleTree.pair(bytes32(head), paramsHash);
    }

    /// When an asset is touched, the witness has all 256 totals: their tree is cheaper than many paths.
    function hashTotals(uint256 touched, StateFrame memory state, Witness memory witness)
        private
        view
        returns (bytes32)
    {
        if (touched == 0) return sha256("");
        bytes32[] memory nodes = new bytes32[](ASSETS);
        bytes32[] memory entries = new bytes32[](ASSETS);
        uint256 count;
        uint256 pos = witness.skip(TOTAL_BYTES * ASSETS);
        for (uint256 asset = 0; asset < ASSETS; asset++) {
            uint256 total = (WitnessReader.load(pos + TOTAL_BYTES * asset) >> 64) << 64;
            nodes[asset] = MerkleTree.leaf(total);
            if ((touched >> asset) & 1 == 0) continue;
            // The two sums stand side by side in the leaf as in the entry.
            entries[count++] = bytes32((asset << Schema.TOTAL_ASSET_SHIFT) | (total >> 8));
        }
        assembly ("memory-safe") {
            mstore(entries, count)
        }
        require(MerkleTree.rootOf(nodes) == state.assets, Frames.WrongWitness());
        return sha256(abi.encodePacked(entries));
    }

    /// The keccak tree over the withdrawals, which must be those of the chain.
    function withdrawalsRoot(uint256 count, bytes32 chain, Witness memory witness) private view returns (bytes32) {
        bytes32[] memory nodes = new bytes32[](count);
        bytes32 found = 0;
        uint256 pos = witness.skip(WITHDRAWAL_BYTES * count);
        for (uint256 i = 0; i < count; i++) {
            uint256 value = WitnessReader.load(pos + WITHDRAWAL_BYTES * i);
            uint256 entry = (i << Schema.WITHDRAWAL_INDEX_SHIFT) | ((value >> 24) << 8);
            found = MerkleTree.pair(found, bytes32(entry));
            nodes[i] = leafOf(i, (value >> 24) & type(uint160).max, value >> 248, (value << 8) >> 192);
        }
        require(found == chain, WrongWithdrawals());
        return sortedRoot(nodes, count);
    }

    function leafOf(uint256 index, uint256 owner, uint256 asset, uint256 amount) private pure returns (bytes32 leaf) {
        assembly ("memory-safe") {
            let pos := mload(0x40)
            mstore(pos, index)
            mstore(add(pos, 32), owner)
            mstore(add(pos, 64), asset)
            mstore(add(pos, 96), amount)
            mstore(0, keccak256(pos, 128))
            leaf := keccak256(0, 32)
        }
    }

    /// Neighbours in rising order, an odd last node moves up; zero without leaves. The array is used up.
    function sortedRoot(bytes32[] memory nodes, uint256 count) private pure returns (bytes32) {
        if (count == 0) return 0;
        // At most 1,024 nodes: no index overflows.
        unchecked {
            for (; count > 1; count = (count + 1) >> 1) {
                for (uint256 i = 0; i < count; i += 2) {
                    nodes[i >> 1] = i + 1 == count ? nodes[i] : sortedPair(nodes[i], nodes[i + 1]);
                }
            }
        }
        return nodes[0];
    }

    function sortedPair(bytes32 a, bytes32 b) private pure returns (bytes32 node) {
        (bytes32 low, bytes32 high) = a < b ? (a, b) : (b, a);
        assembly ("memory-safe") {
            mstore(0, low)
            mstore(32, high)
            node := keccak256(0, 64)
        }
    }
}
