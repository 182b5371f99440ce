// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {VM} from "./Vm.sol";

/// Shows that the compiler and the simulated chain are the ones we configured.
contract ToolchainTest {
    /// CLZ came with Osaka: older targets do not compile it, older chains do not run it.
    function testFuzz_clz_matchesPlainForm(uint256 x) external pure {
        uint256 actual;
        assembly {
            actual := clz(x)
        }
        uint256 expected = 256;
        for (uint256 rest = x; rest != 0; rest >>= 1) {
            expected--;
        }
        require(actual == expected, "clz differs from counting");
    }

    function test_warp_setsTimestamp_succeeds() external {
        VM.warp(1_900_000_000);
        require(block.timestamp == 1_900_000_000, "warp had no effect");
    }
}
