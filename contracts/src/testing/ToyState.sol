// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Schema} from "../generated/Schema.sol";

/// Balances of accounts 1 ... 4 in assets 0 ... 2 as a state tree: each proof has the shape that the Vault asks for.
/// Where no test looks, siblings are zero.
library ToyState {
    uint256 internal constant ACCOUNTS = 4;
    uint256 internal constant ASSETS = 3;

    function root(uint64[12] memory units, address[4] memory owners, bytes32 salt) internal pure returns (bytes32) {
        bytes32[8] memory accounts = containers(units, owners);
        bytes32 node = _eight(accounts);
        for (uint256 i = 3; i < 32; i++) {
            node = _hash(node, 0);
        }
        return _hash(_hash(_hash(node, salt), 0), 0);
    }

    /// Half of the units, rounded down, are locked.
    function balanceOf(uint64 units) internal pure returns (bytes32) {
        uint256 locked = units / 2;
        return bytes32(
            ((units - locked) << Schema.BALANCE_FREE_SHIFT) | (locked << Schema.BALANCE_LOCKED_SHIFT)
        );
    }

    function proof(
        uint64[12] memory units,
        address[4] memory owners,
        bytes32 salt,
        uint256 account,
        uint256 asset
    ) internal pure returns (bytes32[46] memory siblings) {
        _proveAsset(siblings, units, account, asset);
        siblings[8] = _head(owners[account - 1]);
        siblings[9] = _hash(0, 0);
        siblings[10] = _hash(_hash(0, 0), _hash(0, 0));
        bytes32[8] memory accounts = containers(units, owners);
        siblings[11] = accounts[account ^ 1];
        uint256 pair = (account >> 1) ^ 1;
        siblings[12] = _hash(accounts[2 * pair], accounts[2 * pair + 1]);
        uint256 four = 4 * ((account >> 2) ^ 1);
        siblings[13] =
            _hash(_hash(accounts[four], accounts[four + 1]), _hash(accounts[four + 2], accounts[four + 3]));
        // The last three: beside the accounts stands the salt.
        siblings[43] = salt;
    }

    /// The nodes at the place of accounts 0 ... 7.
    function containers(uint64[12] memory units, address[4] memory owners)
        internal
        pure
        returns (bytes32[8] memory nodes)
    {
        for (uint256 account = 1; account <= ACCOUNTS; account++) {
            bytes32 pair = _hash(_head(owners[account - 1]), _assetsRoot(units, account));
            nodes[account] = _hash(_hash(pair, _hash(0, 0)), _hash(_hash(0, 0), _hash(0, 0)));
        }
    }

    function _assetsRoot(uint64[12] memory units, uint256 account) private pure returns (bytes32 node) {
        bytes32[4] memory leaves = _leaves(units, account);
        node = _hash(_hash(leaves[0], leaves[1]), _hash(leaves[2], leaves[3]));
        for (uint256 i = 2; i < 8; i++) {
            node = _hash(node, 0);
        }
    }

    function _proveAsset(bytes32[46] memory siblings, uint64[12] memory units, uint256 account, uint256 asset)
        private
        pure
    {
        bytes32[4] memory leaves = _leaves(units, account);
        siblings[0] = leaves[asset ^ 1];
        uint256 pair = 2 * ((asset >> 1) ^ 1);
        siblings[1] = _hash(leaves[pair], leaves[pair + 1]);
    }

    function _leaves(uint64[12] memory units, uint256 account) private pure returns (bytes32[4] memory leaves) {
        for (uint256 asset = 0; asset < ASSETS; asset++) {
            leaves[asset] = _hash(balanceOf(units[(account - 1) * ASSETS + asset]), 0);
        }
        leaves[3] = _hash(0, 0);
    }

    function _eight(bytes32[8] memory nodes) private pure returns (bytes32) {
        return _hash(
            _hash(_hash(nodes[0], nodes[1]), _hash(nodes[2], nodes[3])),
            _hash(_hash(nodes[4], nodes[5]), _hash(nodes[6], nodes[7]))
        );
    }

    function _head(address owner) private pure returns (bytes32) {
        return bytes32(uint256(uint160(owner)) << Schema.ACCOUNT_HEAD_OWNER_SHIFT);
    }

    function _hash(bytes32 left, bytes32 right) private pure returns (bytes32) {
        return sha256(abi.encodePacked(left, right));
    }
}
