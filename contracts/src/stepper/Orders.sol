// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../generated/Schema.sol";
import {Bits} from "./Bits.sol";
import {BookPath, CritBit} from "./CritBit.sol";
import {AccountHead, Balance, Ledger, MarketConfig} from "./Ledger.sol";

/// lastSeq 6, state 1, side 1, market 2, bookKey 10: the first half of a slot leaf.
type Slot is uint256;

using Orders for Slot global;

/// @title What is written in book leaves and slots. Spec: state, "Dead, expired, live"
library Orders {
    using Bits for uint256;

    function account(BookPath memory order) internal pure returns (uint256) {
        return order.head.get(Schema.BOOK_LEAF_ACCOUNT_SHIFT, Schema.BOOK_LEAF_ACCOUNT_BITS);
    }

    function slot(BookPath memory order) internal pure returns (uint256) {
        return order.head.get(Schema.BOOK_LEAF_SLOT_SHIFT, Schema.BOOK_LEAF_SLOT_BITS);
    }

    function quantity(BookPath memory order) internal pure returns (uint256) {
        return order.head.get(Schema.BOOK_LEAF_QUANTITY_SHIFT, Schema.BOOK_LEAF_QUANTITY_BITS);
    }

    function hidden(BookPath memory order) internal pure returns (uint256) {
        return order.head.get(Schema.BOOK_LEAF_HIDDEN_SHIFT, Schema.BOOK_LEAF_HIDDEN_BITS);
    }

    /// Most lots that it shows at once. The field lies across the middle of the leaf.
    function display(BookPath memory order) internal pure returns (uint256) {
        return ((order.head & type(uint32).max) << 16) | (order.tail >> 240);
    }

    /// Shown and hidden lots: what the lock covers.
    function openLots(BookPath memory order) internal pure returns (uint256) {
        return quantity(order) + hidden(order);
    }

    /// The first half of the leaf with other lots.
    function withLots(BookPath memory order, uint256 quantity_, uint256 hidden_) internal pure returns (uint256) {
        uint256 head = order.head.set(Schema.BOOK_LEAF_QUANTITY_SHIFT, Schema.BOOK_LEAF_QUANTITY_BITS, quantity_);
        return head.set(Schema.BOOK_LEAF_HIDDEN_SHIFT, Schema.BOOK_LEAF_HIDDEN_BITS, hidden_);
    }

    function epoch(BookPath memory order) internal pure returns (uint256) {
        return order.tail.get(Schema.BOOK_LEAF_EPOCH_SHIFT, Schema.BOOK_LEAF_EPOCH_BITS);
    }

    function makerFee(BookPath memory order) internal pure returns (int256) {
        return order.tail.getRate(Schema.BOOK_LEAF_MAKER_FEE_SHIFT);
    }

    /// `side_`: of the book where the order stands.
    function price(BookPath memory order, uint256 side_) internal pure returns (uint256) {
        return priceOfKey(CritBit.keyOf(order.head), side_);
    }

    /// Ticks. Bids count down, so that the smallest key is the best order on both sides.
    function priceOfKey(uint256 key, uint256 side_) internal pure returns (uint256) {
        uint256 priceKey = key >> 48;
        return side_ == Schema.SIDE_ASK ? priceKey : type(uint32).max - priceKey;
    }

    function keyOf(uint256 side_, uint256 price_, uint256 arrival) internal pure returns (uint256) {
        uint256 priceKey = side_ == Schema.SIDE_ASK ? price_ : type(uint32).max - price_;
        return (priceKey << 48) | arrival;
    }

    /// False when its epoch is over or its time is up.
    function isLive(BookPath memory order, AccountHead head, uint256 clock) internal pure returns (bool) {
        uint256 expiry = order.tail.get(Schema.BOOK_LEAF_EXPIRY_SHIFT, Schema.BOOK_LEAF_EXPIRY_BITS);
        return epoch(order) >= head.epoch() && expiry > clock;
    }

    /// The balance of the lock after the order has left the book: normalised, and unlocked unless it was dead.
    function unlockedBy(BookPath memory order, Balance balance, AccountHead head, uint256 amount)
        internal
        pure
        returns (Balance)
    {
        Balance now_ = balance.normalised(head.epoch());
        return epoch(order) == head.epoch() ? now_.released(amount) : now_;
    }

    function lastSeq(Slot slot_) internal pure returns (uint256) {
        return Slot.unwrap(slot_).get(Schema.SLOT_LAST_SEQ_SHIFT, Schema.SLOT_LAST_SEQ_BITS);
    }

    function isOpen(Slot slot_) internal pure returns (bool) {
        return Slot.unwrap(slot_).get(Schema.SLOT_STATE_SHIFT, Schema.SLOT_STATE_BITS) != 0;
    }

    function side(Slot slot_) internal pure returns (uint256) {
        return Slot.unwrap(slot_).get(Schema.SLOT_SIDE_SHIFT, Schema.SLOT_SIDE_BITS);
    }

    function market(Slot slot_) internal pure returns (uint256) {
        return Slot.unwrap(slot_).get(Schema.SLOT_MARKET_SHIFT, Schema.SLOT_MARKET_BITS);
    }

    function bookKey(Slot slot_) internal pure returns (uint256) {
        return Slot.unwrap(slot_).get(Schema.SLOT_BOOK_KEY_SHIFT, Schema.SLOT_BOOK_KEY_BITS);
    }

    function withLastSeq(Slot slot_, uint256 seq) internal pure returns (Slot) {
        return Slot.wrap(Slot.unwrap(slot_).set(Schema.SLOT_LAST_SEQ_SHIFT, Schema.SLOT_LAST_SEQ_BITS, seq));
    }

    /// The same order under another key.
    function movedTo(Slot slot_, uint256 key) internal pure returns (Slot) {
        return Slot.wrap(Slot.unwrap(slot_).set(Schema.SLOT_BOOK_KEY_SHIFT, Schema.SLOT_BOOK_KEY_BITS, key));
    }

    /// Only lastSeq stays.
    function emptied(Slot slot_) internal pure returns (Slot) {
        return Slot.wrap(lastSeq(slot_) << Schema.SLOT_LAST_SEQ_SHIFT);
    }

    function openSlot(uint256 seq, uint256 side_, uint256 market_, uint256 key) internal pure returns (Slot) {
        return Slot.wrap(
            (seq << Schema.SLOT_LAST_SEQ_SHIFT) | (1 << Schema.SLOT_STATE_SHIFT) | (side_ << Schema.SLOT_SIDE_SHIFT)
                | (market_ << Schema.SLOT_MARKET_SHIFT) | (key << Schema.SLOT_BOOK_KEY_SHIFT)
        );
    }
}
