// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title The canonical configuration of an exchange. Spec: settlement, "Genesis"
/// @dev `shard 4, maxLag 6, time 6, feeReceiver 20, marketCount 2`, then `id 2, config 32, config2 32` for each market.
library GenesisConfig {
    uint256 private constant HEAD_BYTES = 38;
    uint256 private constant MARKET_BYTES = 66;

    /// Whether it has a head, and whole markets behind it.
    function isWhole(bytes memory config) internal pure returns (bool) {
        return config.length >= HEAD_BYTES && (config.length - HEAD_BYTES) % MARKET_BYTES == 0;
    }

    function shardOf(bytes memory config) internal pure returns (uint32) {
        return uint32(uint256(bytes32(config)) >> 224);
    }

    /// Milliseconds.
    function maxLagOf(bytes memory config) internal pure returns (uint48) {
        return uint48(uint256(bytes32(config)) >> 176);
    }

    /// Milliseconds.
    function timeOf(bytes memory config) internal pure returns (uint48) {
        return uint48(uint256(bytes32(config)) >> 128);
    }

    /// The outcome of submission 0, and the id of its inputs.
    function start(bytes memory config, bytes32 stateRoot)
        internal
        pure
        returns (bytes32 outcomeHash, bytes32 inputsId)
    {
        uint256 none = 0;
        outcomeHash = keccak256(abi.encode(stateRoot, none, none, none, timeOf(config), sha256(""), none));
        inputsId = keccak256(abi.encode("assay.genesis", outcomeHash));
    }
}
