// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../generated/Schema.sol";
import {Bits} from "./Bits.sol";

/// free 8, locked 8, lockEpoch 4: the first half of a balance leaf, and a copy in the image.
type Balance is uint256;

/// The head chunk of an account.
type AccountHead is uint256;

/// The config chunk of a market.
type MarketConfig is uint256;

using Ledger for Balance global;
using Ledger for AccountHead global;
using Ledger for MarketConfig global;

/// @title Balances, locks and fees. Reverts where a reachable state never gets. Spec: numbers, state
library Ledger {
    using Bits for uint256;

    error AmountTooLarge();

    uint256 private constant MILLION = 1_000_000;

    function free(Balance balance) internal pure returns (uint256) {
        return Balance.unwrap(balance).get(Schema.BALANCE_FREE_SHIFT, Schema.BALANCE_FREE_BITS);
    }

    function locked(Balance balance) internal pure returns (uint256) {
        return Balance.unwrap(balance).get(Schema.BALANCE_LOCKED_SHIFT, Schema.BALANCE_LOCKED_BITS);
    }

    function lockEpoch(Balance balance) internal pure returns (uint256) {
        return Balance.unwrap(balance).get(Schema.BALANCE_LOCK_EPOCH_SHIFT, Schema.BALANCE_LOCK_EPOCH_BITS);
    }

    function balanceOf(uint256 free_, uint256 locked_, uint256 epoch_) internal pure returns (Balance) {
        require(free_ < Schema.AMOUNT_LIMIT && locked_ < Schema.AMOUNT_LIMIT, AmountTooLarge());
        return Balance.wrap(
            (free_ << Schema.BALANCE_FREE_SHIFT) | (locked_ << Schema.BALANCE_LOCKED_SHIFT)
                | (epoch_ << Schema.BALANCE_LOCK_EPOCH_SHIFT)
        );
    }

    /// Locks of an older epoch are free.
    function normalised(Balance balance, uint256 epoch_) internal pure returns (Balance) {
        uint256 lock = locked(balance);
        if (lock == 0 || lockEpoch(balance) >= epoch_) return balance;
        return balanceOf(free(balance) + lock, 0, 0);
    }

    function credited(Balance balance, uint256 amount) internal pure returns (Balance) {
        return balanceOf(free(balance) + amount, locked(balance), lockEpoch(balance));
    }

    function debited(Balance balance, uint256 amount) internal pure returns (Balance) {
        return balanceOf(free(balance) - amount, locked(balance), lockEpoch(balance));
    }

    /// From free to locked.
    function lockedUp(Balance balance, uint256 amount, uint256 epoch_) internal pure returns (Balance) {
        return balanceOf(free(balance) - amount, locked(balance) + amount, epoch_);
    }

    /// Out of the lock; what it pays for does not come back.
    function spent(Balance balance, uint256 amount) internal pure returns (Balance) {
        uint256 rest = locked(balance) - amount;
        return balanceOf(free(balance), rest, rest == 0 ? 0 : lockEpoch(balance));
    }

    /// From locked to free.
    function released(Balance balance, uint256 amount) internal pure returns (Balance) {
        return credited(spent(balance, amount), amount);
    }

    function owner(AccountHead head) internal pure returns (uint256) {
        return AccountHead.unwrap(head).get(Schema.ACCOUNT_HEAD_OWNER_SHIFT, Schema.ACCOUNT_HEAD_OWNER_BITS);
    }

    function epoch(AccountHead head) internal pure returns (uint256) {
        return AccountHead.unwrap(head).get(Schema.ACCOUNT_HEAD_EPOCH_SHIFT, Schema.ACCOUNT_HEAD_EPOCH_BITS);
    }

    /// In its next epoch; the last one stays.
    function risen(AccountHead head) internal pure returns (AccountHead) {
        uint256 epoch_ = epoch(head);
        if (epoch_ == Schema.EPOCH_MAX) return head;
        return AccountHead.wrap(AccountHead.unwrap(head) + (1 << Schema.ACCOUNT_HEAD_EPOCH_SHIFT));
    }

    /// After its dead-man's switch: when that is due, in its next epoch and without one.
    function fallen(AccountHead head, uint256 clock) internal pure returns (AccountHead) {
        uint256 due = AccountHead.unwrap(head).get(Schema.ACCOUNT_HEAD_DEADMAN_SHIFT, Schema.ACCOUNT_HEAD_DEADMAN_BITS);
        return due == 0 || clock < due ? head : armed(risen(head), 0, clock);
    }

    /// Seconds, 0 = no switch.
    function interval(AccountHead head) internal pure returns (uint256) {
        return AccountHead.unwrap(head).get(Schema.ACCOUNT_HEAD_INTERVAL_SHIFT, Schema.ACCOUNT_HEAD_INTERVAL_BITS);
    }

    /// With a switch that falls so many seconds from now, 0 = none.
    function armed(AccountHead head, uint256 seconds_, uint256 clock) internal pure returns (AccountHead) {
        uint256 due = seconds_ == 0 ? 0 : clock + seconds_ * 1_000;
        if (due > type(uint48).max) due = type(uint48).max;
        uint256 value = AccountHead.unwrap(head).set(
            Schema.ACCOUNT_HEAD_DEADMAN_SHIFT, Schema.ACCOUNT_HEAD_DEADMAN_BITS, due
        );
        return AccountHead.wrap(value.set(Schema.ACCOUNT_HEAD_INTERVAL_SHIFT, Schema.ACCOUNT_HEAD_INTERVAL_BITS, seconds_));
    }

    function base(MarketConfig config) internal pure returns (uint256) {
        return MarketConfig.unwrap(config).get(Schema.MARKET_CONFIG_BASE_SHIFT, Schema.MARKET_CONFIG_BASE_BITS);
    }

    function quote(MarketConfig config) internal pure returns (uint256) {
        return MarketConfig.unwrap(config).get(Schema.MARKET_CONFIG_QUOTE_SHIFT, Schema.MARKET_CONFIG_QUOTE_BITS);
    }

    function takerFee(MarketConfig config) internal pure returns (uint256) {
        return MarketConfig.unwrap(config).get(Schema.MARKET_CONFIG_TAKER_FEE_SHIFT, Schema.MARKET_CONFIG_TAKER_FEE_BITS);
    }

    function makerFee(MarketConfig config) internal pure returns (int256) {
        return MarketConfig.unwrap(config).getRate(Schema.MARKET_CONFIG_MAKER_FEE_SHIFT);
    }

    function minQuantity(MarketConfig config) internal pure returns (uint256) {
        return
            MarketConfig.unwrap(config).get(
                Schema.MARKET_CONFIG_MIN_QUANTITY_SHIFT, Schema.MARKET_CONFIG_MIN_QUANTITY_BITS
            );
    }

    /// Units of the base asset.
    function baseUnits(MarketConfig config, uint256 quantity) internal pure returns (uint256) {
        return quantity
            * MarketConfig.unwrap(config).get(
                Schema.MARKET_CONFIG_BASE_UNITS_PER_LOT_SHIFT, Schema.MARKET_CONFIG_BASE_UNITS_PER_LOT_BITS
            );
    }

    /// Units of the quote asset.
    function notional(MarketConfig config, uint256 price, uint256 quantity) internal pure returns (uint256) {
        return price * quantity
            * MarketConfig.unwrap(config).get(
                Schema.MARKET_CONFIG_QUOTE_UNITS_PER_TICK_LOT_SHIFT, Schema.MARKET_CONFIG_QUOTE_UNITS_PER_TICK_LOT_BITS
            );
    }

    /// The asset that an order of this side locks, and how much.
    function lockOf(MarketConfig config, uint256 side, uint256 price, uint256 quantity)
        internal
        pure
        returns (uint256 asset, uint256 amount)
    {
        return side == Schema.SIDE_ASK
            ? (base(config), baseUnits(config, quantity))
            : (quote(config), notional(config, price, quantity));
    }

    function mulDivDown(uint256 amount, uint256 ppm) internal pure returns (uint256) {
        return amount * ppm / MILLION;
    }

    function mulDivUp(uint256 amount, uint256 ppm) internal pure returns (uint256) {
        return (amount * ppm + MILLION - 1) / MILLION;
    }
}
