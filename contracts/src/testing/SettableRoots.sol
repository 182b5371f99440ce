// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// Stands where Claims stands, with roots as the test wants them.
contract SettableRoots {
    mapping(uint256 => bytes32) public confirmedWithdrawalsRoot;

    function set(uint256 submission, bytes32 root) external {
        confirmedWithdrawalsRoot[submission] = root;
    }
}
