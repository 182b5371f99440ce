// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../generated/Schema.sol";

/// @title Balances proven against a state root. Spec: state, "Proofs"
/// @notice Way up: 8 siblings in the account's balances, 3 in its container, 32 in the accounts, 3 in the state. Its length
/// is fixed, and so is each turn: a leaf cannot be taken for a node.
library StateProof {
    uint256 private constant CONTAINER_DEPTH = 3;
    uint256 private constant HEAD = Schema.BALANCE_DEPTH;

    /// The state root above this balance leaf. The balances hang at chunk 1 of an account container, accounts at chunk 0
    /// of the state.
    function rootOfBalance(uint256 account, uint256 asset, bytes32 balance, bytes32[46] calldata siblings)
        internal
        pure
        returns (bytes32 node)
    {
        node = sha256(abi.encodePacked(balance, bytes32(0)));
        // From the lowest: 8 bits of asset, 3 of chunk 1, 32 of account, 3 of chunk 0.
        uint256 turns = asset | (1 << HEAD) | (account << (HEAD + CONTAINER_DEPTH));
        for (uint256 i = 0; i < siblings.length; i++) {
            bool isRight = (turns >> i) & 1 == 1;
            node = isRight
                ? sha256(abi.encodePacked(siblings[i], node))
                : sha256(abi.encodePacked(node, siblings[i]));
        }
    }

    /// The owner in the account's head: chunk 0, so the sibling of the balances' root.
    function ownerOf(bytes32[46] calldata siblings) internal pure returns (address) {
        return address(uint160(uint256(siblings[HEAD]) >> Schema.ACCOUNT_HEAD_OWNER_SHIFT));
    }
}
