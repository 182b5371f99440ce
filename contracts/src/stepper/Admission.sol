// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../generated/Schema.sol";
import {Breaker} from "./Breaker.sol";
import {MarketConfig} from "./Ledger.sol";
import {Record} from "./RecordCodec.sol";

/// @title Which orders a market takes, before anybody's balance is looked at. Spec: matching, "LOAD"
library Admission {
    /// `head`: settled at the clock.
    function isAdmitted(uint256 head, MarketConfig config, Record memory order, uint256 clock)
        internal
        pure
        returns (bool)
    {
        bool isPostOnly = order.timeInForce == Schema.TIME_IN_FORCE_POST_ONLY;
        uint256 status = Breaker.statusOf(head);
        bool takesIt = status == Schema.MARKET_STATUS_ACTIVE || (status == Schema.MARKET_STATUS_POST_ONLY && isPostOnly);
        if (!takesIt) return false;
        if (order.expiry <= clock || order.expiry > clock + Schema.MAX_EXPIRY_MS) return false;
        if (order.quantity < config.minQuantity()) return false;
        if (config.baseUnits(order.quantity) >= Schema.AMOUNT_LIMIT) return false;
        if (config.notional(order.price, order.quantity) >= Schema.AMOUNT_LIMIT) return false;
        if (displayIsTooSmall(order, config.minQuantity())) return false;
        if (!isPostOnly) return order.maxFeePpm >= config.takerFee();
        int256 makerFee = config.makerFee();
        return makerFee <= 0 || order.maxFeePpm >= uint256(makerFee);
    }

    /// An order may refresh 15 times at most.
    function displayIsTooSmall(Record memory order, uint256 minimum) private pure returns (bool) {
        uint256 display = order.displayQuantity;
        return display != 0 && (display < minimum || 16 * display < order.quantity);
    }
}
