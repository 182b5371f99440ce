// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// A cursor over the witness in calldata.
struct Witness {
    uint256 pos;
    uint256 end;
}

/// @title Reading a witness from its first byte to its last. Spec: witness
library WitnessReader {
    /// The witness ends before the step does.
    error WitnessTooShort();
    /// Bytes are left behind the step.
    error WitnessTooLong(uint256 left);

    function start(bytes calldata data) internal pure returns (Witness memory witness) {
        assembly ("memory-safe") {
            mstore(witness, data.offset)
            mstore(add(witness, 32), add(data.offset, data.length))
        }
    }

    /// The calldata position of the next `size` bytes.
    function skip(Witness memory witness, uint256 size) internal pure returns (uint256 pos) {
        pos = witness.pos;
        require(size <= witness.end - pos, WitnessTooShort());
        witness.pos = pos + size;
    }

    function word(Witness memory witness) internal pure returns (uint256) {
        return load(skip(witness, 32));
    }

    /// The next `size` bytes (at most 32), left-aligned, the rest zero.
    function left(Witness memory witness, uint256 size) internal pure returns (uint256) {
        uint256 shift = 256 - 8 * size;
        return (load(skip(witness, size)) >> shift) << shift;
    }

    function finish(Witness memory witness) internal pure {
        require(witness.pos == witness.end, WitnessTooLong(witness.end - witness.pos));
    }

    /// 32 bytes of calldata.
    function load(uint256 pos) internal pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := calldataload(pos)
        }
    }
}
