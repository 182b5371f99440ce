// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {VM} from "../testing/Vm.sol";
import {Bits} from "./Bits.sol";

contract BitsTest {
    function testFuzz_set_isReadBack_andLeavesTheRest(uint256 word, uint256 value, uint8 shift, uint8 width)
        external
        pure
    {
        uint256 bits = 1 + uint256(width) % 64;
        uint256 at = uint256(shift) % (257 - bits);
        uint256 mask = ((1 << bits) - 1) << at;
        value &= (1 << bits) - 1;
        uint256 after_ = Bits.set(word, at, bits, value);
        require(Bits.get(after_, at, bits) == value, "the field");
        require(after_ & ~mask == word & ~mask, "the rest");
    }

    function testFuzz_set_tooWide_reverts(uint256 value) external {
        VM.assume(value >> 24 != 0);
        VM.expectRevert(abi.encodeWithSelector(Bits.FieldOverflow.selector, value, 24));
        this.set(value);
    }

    function test_getRate_isTwosComplement() external pure {
        require(Bits.getRate(uint256(0xffffff) << 8, 8) == -1, "-1");
        require(Bits.getRate(uint256(0x800000), 0) == -8_388_608, "the least");
        require(Bits.getRate(uint256(0x7fffff), 0) == 8_388_607, "the most");
    }

    function set(uint256 value) external pure returns (uint256) {
        return Bits.set(0, 0, 24, value);
    }
}
