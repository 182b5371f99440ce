// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// The cheat codes that our tests use, understood by Hardhat and forge alike. Add one when a test needs it.
interface Vm {
    function addr(uint256 privateKey) external pure returns (address);
    function assume(bool condition) external pure;
    /// Only forge does it.
    function blobhashes(bytes32[] calldata hashes) external;
    function chainId(uint256 newChainId) external;
    function clearMockedCalls() external;
    function computeCreateAddress(address deployer, uint256 nonce) external pure returns (address);
    function deal(address account, uint256 newBalance) external;
    function expectEmit() external;
    function expectRevert() external;
    function expectRevert(bytes calldata revertData) external;
    function getNonce(address account) external view returns (uint64);
    function mockCall(address callee, bytes calldata data, bytes calldata returnData) external;
    function mockCallRevert(address callee, bytes calldata data, bytes calldata revertData) external;
    function parseJsonBytesArray(string calldata json, string calldata key) external pure returns (bytes[] memory);
    function prank(address sender) external;
    function readFile(string calldata path) external view returns (string memory data);
    function roll(uint256 newHeight) external;
    function sign(uint256 privateKey, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function store(address target, bytes32 slot, bytes32 value) external;
    function warp(uint256 newTimestampSeconds) external;
}

// Where every test runner answers cheat codes.
Vm constant VM = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
