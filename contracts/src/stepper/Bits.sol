// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title Fields of one word, as Schema places them
library Bits {
    error FieldOverflow(uint256 value, uint256 bits);

    function get(uint256 word, uint256 shift, uint256 bits) internal pure returns (uint256) {
        return (word >> shift) & ((1 << bits) - 1);
    }

    /// Two's complement of 24 bits, as rates have it.
    function getRate(uint256 word, uint256 shift) internal pure returns (int256) {
        return int24(uint24(word >> shift));
    }

    /// Reverts when the value does not fit: no state that the machine reaches holds such a value.
    function set(uint256 word, uint256 shift, uint256 bits, uint256 value) internal pure returns (uint256) {
        require(value >> bits == 0, FieldOverflow(value, bits));
        return (word & ~(((1 << bits) - 1) << shift)) | (value << shift);
    }
}
