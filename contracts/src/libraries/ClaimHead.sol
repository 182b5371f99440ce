// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title The first slot of a stored claim: proposer 160, time 40, index 32, traceCount 16, flags 8 bits
library ClaimHead {
    uint256 private constant TIME_SHIFT = 160;
    uint256 private constant INDEX_SHIFT = 200;
    uint256 private constant TRACE_COUNT_SHIFT = 232;
    uint256 internal constant WITH_INPUTS = 1 << 248;
    uint256 internal constant KILLED = 1 << 249;
    uint256 internal constant CONTESTED = 1 << 250;

    /// A claim made now, which is never zero.
    function pack(address proposer, uint32 index, uint16 traceCount, bool withInputs) internal view returns (uint256) {
        return uint160(proposer) | (block.timestamp << TIME_SHIFT) | (uint256(index) << INDEX_SHIFT)
            | (uint256(traceCount) << TRACE_COUNT_SHIFT) | (withInputs ? WITH_INPUTS : 0);
    }

    /// Submission index.
    function indexOf(uint256 head) internal pure returns (uint32) {
        return uint32(head >> INDEX_SHIFT);
    }

    /// Seconds.
    function timeOf(uint256 head) internal pure returns (uint256) {
        return uint40(head >> TIME_SHIFT);
    }

    function traceCountOf(uint256 head) internal pure returns (uint16) {
        return uint16(head >> TRACE_COUNT_SHIFT);
    }
}
