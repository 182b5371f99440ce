// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../generated/Schema.sol";
import {Key} from "./Keys.sol";
import {AccountHead, Balance, MarketConfig} from "./Ledger.sol";
import {MerkleTree} from "./MerkleTree.sol";
import {Slot} from "./Orders.sol";
import {Witness, WitnessReader} from "./Witness.sol";

/// The chunks of the state container that a step may change. Opened first, closed last.
struct StateFrame {
    bytes32 accounts;
    bytes32 markets;
    bytes32 assets;
    bytes32 globals;
}

/// An open account container: what is touched below it changes these roots.
struct AccountFrame {
    uint256 id;
    AccountHead head;
    bytes32 assetsRoot;
    bytes32 slotsRoot;
    bytes32 keysRoot;
    /// The dead-man's switch has fallen: the head is not the tree's any more.
    bool hasFallen;
    /// Calldata of the 32 siblings above the container.
    uint256 pos;
}

/// An open market container.
struct MarketFrame {
    uint256 id;
    uint256 head;
    /// bidsRoot, asksRoot.
    bytes32[2] books;
    MarketConfig config;
    uint256 config2;
    uint256 fees;
    /// Calldata of the 12 siblings above the container.
    uint256 pos;
}

/// @title Containers, opened and closed again. Each opening is checked when it is made. Spec: witness, "Frames"
library Frames {
    using WitnessReader for Witness;

    error WrongWitness();

    function openState(Witness memory witness, uint256 stateRoot) internal view returns (StateFrame memory frame) {
        frame.accounts = bytes32(witness.word());
        frame.markets = bytes32(witness.word());
        frame.assets = bytes32(witness.word());
        frame.globals = bytes32(witness.word());
        require(closeState(frame) == stateRoot, WrongWitness());
    }

    /// The state root.
    function closeState(StateFrame memory frame) internal view returns (uint256) {
        bytes32 left = MerkleTree.pair(frame.accounts, frame.markets);
        bytes32 right = MerkleTree.pair(frame.assets, frame.globals);
        return uint256(MerkleTree.pair(MerkleTree.pair(left, right), MerkleTree.ZERO_QUAD));
    }

    /// Every step opens accounts here: a dead-man's switch that is due falls before the head is looked at. A step that
    /// then writes nothing of the account has to `keepFallen`.
    function openAccount(Witness memory witness, StateFrame memory state, uint256 id, uint256 clock)
        internal
        view
        returns (AccountFrame memory frame)
    {
        frame.id = id;
        frame.head = AccountHead.wrap(witness.word());
        frame.assetsRoot = bytes32(witness.word());
        frame.slotsRoot = bytes32(witness.word());
        frame.keysRoot = bytes32(witness.word());
        frame.pos = witness.skip(32 * Schema.ACCOUNT_DEPTH);
        require(accountsRoot(frame) == state.accounts, WrongWitness());
        AccountHead head = frame.head.fallen(clock);
        frame.hasFallen = AccountHead.unwrap(head) != AccountHead.unwrap(frame.head);
        frame.head = head;
    }

    /// What opening the account has changed goes into the tree.
    function keepFallen(uint256[24] memory image, StateFrame memory state, AccountFrame memory frame) internal view {
        if (!frame.hasFallen) return;
        closeAccount(state, frame);
        image[Schema.IMAGE_STATE_ROOT_WORD] = closeState(state);
    }

    function closeAccount(StateFrame memory state, AccountFrame memory frame) internal view {
        state.accounts = accountsRoot(frame);
    }

    function accountsRoot(AccountFrame memory frame) private view returns (bytes32) {
        bytes32 left = MerkleTree.pair(bytes32(AccountHead.unwrap(frame.head)), frame.assetsRoot);
        bytes32 right = MerkleTree.pair(frame.slotsRoot, frame.keysRoot);
        bytes32 node = MerkleTree.pair(MerkleTree.pair(left, right), MerkleTree.ZERO_QUAD);
        return MerkleTree.climb(node, frame.id, Schema.ACCOUNT_DEPTH, frame.pos);
    }

    function openMarket(Witness memory witness, StateFrame memory state, uint256 id)
        internal
        view
        returns (MarketFrame memory frame)
    {
        frame.id = id;
        frame.head = witness.word();
        frame.books[Schema.SIDE_BID] = bytes32(witness.word());
        frame.books[Schema.SIDE_ASK] = bytes32(witness.word());
        frame.config = MarketConfig.wrap(witness.word());
        frame.config2 = witness.word();
        frame.fees = witness.word();
        frame.pos = witness.skip(32 * Schema.MARKET_DEPTH);
        require(marketsRoot(frame) == state.markets, WrongWitness());
    }

    function closeMarket(StateFrame memory state, MarketFrame memory frame) internal view {
        state.markets = marketsRoot(frame);
    }

    function marketsRoot(MarketFrame memory frame) private view returns (bytes32) {
        bytes32 a = MerkleTree.pair(bytes32(frame.head), frame.books[Schema.SIDE_BID]);
        bytes32 b = MerkleTree.pair(frame.books[Schema.SIDE_ASK], bytes32(MarketConfig.unwrap(frame.config)));
        bytes32 c = MerkleTree.pair(bytes32(frame.config2), bytes32(frame.fees));
        bytes32 node = MerkleTree.pair(MerkleTree.pair(a, b), MerkleTree.pair(c, MerkleTree.ZERO_PAIR));
        return MerkleTree.climb(node, frame.id, Schema.MARKET_DEPTH, frame.pos);
    }

    /// The balance leaf and the calldata of its siblings.
    function openBalance(Witness memory witness, AccountFrame memory frame, uint256 asset)
        internal
        view
        returns (Balance balance, uint256 pos)
    {
        uint256 value;
        (value, pos) = openLeaf(witness, frame.assetsRoot, 20, asset, Schema.BALANCE_DEPTH);
        balance = Balance.wrap(value);
    }

    function putBalance(AccountFrame memory frame, uint256 asset, Balance balance, uint256 pos) internal view {
        bytes32 leaf = MerkleTree.leaf(Balance.unwrap(balance));
        frame.assetsRoot = MerkleTree.climb(leaf, asset, Schema.BALANCE_DEPTH, pos);
    }

    function openSlot(Witness memory witness, AccountFrame memory frame, uint256 id)
        internal
        view
        returns (Slot slot, uint256 pos)
    {
        uint256 value;
        (value, pos) = openLeaf(witness, frame.slotsRoot, 20, id, Schema.SLOT_DEPTH);
        slot = Slot.wrap(value);
    }

    function putSlot(AccountFrame memory frame, uint256 id, Slot slot, uint256 pos) internal view {
        bytes32 leaf = MerkleTree.leaf(Slot.unwrap(slot));
        frame.slotsRoot = MerkleTree.climb(leaf, id, Schema.SLOT_DEPTH, pos);
    }

    /// Both halves of the key leaf and the calldata of its siblings.
    function openKey(Witness memory witness, AccountFrame memory frame, uint256 index)
        internal
        view
        returns (Key memory key)
    {
        key.head = witness.word();
        key.hash = witness.word();
        key.pos = witness.skip(32 * Schema.KEY_DEPTH);
        require(keysRoot(key, index) == frame.keysRoot, WrongWitness());
    }

    function putKey(AccountFrame memory frame, uint256 index, Key memory key) internal view {
        frame.keysRoot = keysRoot(key, index);
    }

    function keysRoot(Key memory key, uint256 index) private view returns (bytes32) {
        bytes32 leaf = MerkleTree.pair(bytes32(key.head), bytes32(key.hash));
        return MerkleTree.climb(leaf, index, Schema.KEY_DEPTH, key.pos);
    }

    /// depositsConsumed 12, withdrawalsEmitted 12 as the first half of the leaf.
    function openTotal(Witness memory witness, StateFrame memory state, uint256 asset)
        internal
        view
        returns (uint256 total, uint256 pos)
    {
        return openLeaf(witness, state.assets, 24, asset, Schema.ASSET_DEPTH);
    }

    function putTotal(StateFrame memory state, uint256 asset, uint256 total, uint256 pos) internal view {
        state.assets = MerkleTree.climb(MerkleTree.leaf(total), asset, Schema.ASSET_DEPTH, pos);
    }

    function openLeaf(Witness memory witness, bytes32 root, uint256 size, uint256 index, uint256 depth)
        private
        view
        returns (uint256 value, uint256 pos)
    {
        value = witness.left(size);
        pos = witness.skip(32 * depth);
        require(MerkleTree.climb(MerkleTree.leaf(value), index, depth, pos) == root, WrongWitness());
    }
}
