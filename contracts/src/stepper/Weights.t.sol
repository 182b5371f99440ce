// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Schema} from "../generated/Schema.sol";
import {VM} from "../testing/Vm.sol";
import {Weights} from "./Weights.sol";

/// The worst submissions, step by step: as many checkpoints as the machine counts.
contract WeightsTest {
    struct Counter {
        uint256 gasUsed;
        uint256 bytesUsed;
        uint256 checkpoints;
    }

    function testDiff_weights_worstSubmission_equal() external view {
        compare(0);
    }

    function testDiff_weights_worstBehindAllEntries_equal() external view {
        compare(1);
    }

    function testDiff_weights_longestOrders_equal() external view {
        compare(2);
    }

    /// Packed: checkpoints 2, then for each run: items 2, steps of an item 1, the phase of each.
    function compare(uint256 index) private view {
        string memory json = VM.readFile("./spec/vectors/machine/worstSubmission.json");
        bytes memory packed = VM.parseJsonBytesArray(json, ".packed")[index];
        Counter memory counter;
        uint256 items = 0;
        for (uint256 at = 2; at < packed.length;) {
            uint256 times = uint16At(packed, at);
            uint256 steps = uint8(packed[at + 2]);
            for (uint256 i = 0; i < times; i++) {
                runItem(counter, packed, at + 3, steps);
            }
            items += times;
            at += 3 + steps;
        }
        require(items == Schema.MAX_SUBMISSION_ITEMS, "items");
        step(counter, Schema.PHASE_IDLE, 0);
        // END emits, whatever was used.
        require(counter.checkpoints + 1 == uint16At(packed, 0), "another count");
    }

    function runItem(Counter memory counter, bytes memory packed, uint256 at, uint256 steps) private pure {
        for (uint256 i = 0; i < steps; i++) {
            step(counter, uint8(packed[at + i]), 1);
        }
        if (Weights.isFull(counter.gasUsed, counter.bytesUsed)) emitCheckpoint(counter);
    }

    function step(Counter memory counter, uint256 phase, uint256 groups) private pure {
        (uint256 gas_, uint256 bytes_) = Weights.weightOf(phase, groups);
        if (Weights.wouldPass(counter.gasUsed + gas_, counter.bytesUsed + bytes_)) emitCheckpoint(counter);
        counter.gasUsed += gas_;
        counter.bytesUsed += bytes_;
    }

    function emitCheckpoint(Counter memory counter) private pure {
        counter.checkpoints++;
        counter.gasUsed = 0;
        counter.bytesUsed = 0;
    }

    function uint16At(bytes memory data, uint256 at) private pure returns (uint256) {
        return (uint256(uint8(data[at])) << 8) | uint8(data[at + 1]);
    }
}
