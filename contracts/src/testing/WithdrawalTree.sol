// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

struct ToyWithdrawal {
    address owner;
    uint8 asset;
    uint64 units;
}

/// A withdrawals tree as the machine builds it: pairs are sorted, an odd node is lifted.
library WithdrawalTree {
    function root(ToyWithdrawal[] memory list) internal pure returns (bytes32) {
        if (list.length == 0) return 0;
        bytes32[] memory nodes = _leaves(list);
        for (uint256 length = nodes.length; length > 1; length = (length + 1) / 2) {
            _up(nodes, length);
        }
        return nodes[0];
    }

    function proof(ToyWithdrawal[] memory list, uint256 index) internal pure returns (bytes32[] memory siblings) {
        bytes32[] memory nodes = _leaves(list);
        bytes32[] memory found = new bytes32[](16);
        uint256 count = 0;
        for (uint256 length = nodes.length; length > 1; length = (length + 1) / 2) {
            if (index ^ 1 < length) found[count++] = nodes[index ^ 1];
            _up(nodes, length);
            index /= 2;
        }
        siblings = new bytes32[](count);
        for (uint256 i = 0; i < count; i++) {
            siblings[i] = found[i];
        }
    }

    function _leaves(ToyWithdrawal[] memory list) private pure returns (bytes32[] memory nodes) {
        nodes = new bytes32[](list.length);
        for (uint256 i = 0; i < list.length; i++) {
            nodes[i] = keccak256(abi.encode(keccak256(abi.encode(i, list[i].owner, list[i].asset, list[i].units))));
        }
    }

    function _up(bytes32[] memory nodes, uint256 length) private pure {
        for (uint256 i = 0; i < length; i += 2) {
            nodes[i / 2] = i + 1 < length ? Hashes.commutativeKeccak256(nodes[i], nodes[i + 1]) : nodes[i];
        }
    }
}
