// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../generated/Schema.sol";
import {BookPath} from "./CritBit.sol";
import {Ledger, MarketConfig} from "./Ledger.sol";
import {Orders} from "./Orders.sol";

/// One fill in units: the taker gives `given`, of which the maker's fee is a part, and receives `taken`.
struct Fill {
    uint256 quantity;
    uint256 given;
    uint256 taken;
    uint256 fee;
    uint256 rebate;
}

/// @title What changes hands in a fill. Spec: matching, "MATCH" 6; numbers, "Fees"
library Matching {
    using Orders for BookPath;

    /// `side`: the maker's.
    function fillOf(BookPath memory maker, MarketConfig config, uint256 side, uint256 remaining, uint256 takerRate)
        internal
        pure
        returns (Fill memory fill)
    {
        uint256 available = maker.quantity();
        fill.quantity = remaining < available ? remaining : available;
        uint256 base = config.baseUnits(fill.quantity);
        uint256 quote = config.notional(maker.price(side), fill.quantity);
        (fill.given, fill.taken) = side == Schema.SIDE_ASK ? (quote, base) : (base, quote);
        int256 rate = maker.makerFee();
        if (rate >= 0) {
            fill.fee = Ledger.mulDivUp(fill.given, uint256(rate));
        } else {
            uint256 rebateRate = uint256(-rate);
            fill.rebate = Ledger.mulDivDown(fill.taken, rebateRate < takerRate ? rebateRate : takerRate);
        }
    }
}
