// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../generated/Schema.sol";
import {Bits} from "./Bits.sol";

/// @title Phases of a market's status, and the bands around its prices. Spec: matching, "Circuit breaker"
/// @dev `head` and `bands` are the market container's chunks head and config2.
library Breaker {
    using Bits for uint256;

    /// The head at this time: a halt that is over has become post-only, a post-only phase that is over active, without
    /// a reference. When it is asked does not matter: later answers are the same.
    function settled(uint256 head, uint256 bands, uint256 clock) internal pure returns (uint256) {
        uint256 until = head.get(Schema.MARKET_HEAD_STATUS_UNTIL_SHIFT, Schema.MARKET_HEAD_STATUS_UNTIL_BITS);
        if (until == 0 || until > clock) return head;
        if (statusOf(head) != Schema.MARKET_STATUS_POST_ONLY) {
            uint256 next = afterSeconds(until, postOnlySeconds(bands));
            if (next > clock) return withStatus(head, Schema.MARKET_STATUS_POST_ONLY, next);
        }
        return withReference(withStatus(head, Schema.MARKET_STATUS_ACTIVE, 0), 0, 0);
    }

    /// Post-only for as long as a market that reopens is: nobody's resting orders are met without a minute in which they
    /// can be taken away.
    function reopened(uint256 head, uint256 bands, uint256 clock) internal pure returns (uint256) {
        uint256 seconds_ = postOnlySeconds(bands);
        if (seconds_ < Schema.MIN_REOPEN_SECONDS) seconds_ = Schema.MIN_REOPEN_SECONDS;
        return withStatus(head, Schema.MARKET_STATUS_POST_ONLY, afterSeconds(clock, seconds_));
    }

    /// The head that a fill at `price` finds, or the halt that comes instead of it.
    function checked(uint256 head, uint256 bands, uint256 price, uint256 clock)
        internal
        pure
        returns (uint256, bool halts)
    {
        uint256 warnPpm = bands.get(Schema.MARKET_BANDS_WARN_PPM_SHIFT, Schema.MARKET_BANDS_WARN_PPM_BITS);
        uint256 haltPpm = bands.get(Schema.MARKET_BANDS_HALT_PPM_SHIFT, Schema.MARKET_BANDS_HALT_PPM_BITS);
        if (warnPpm == 0 && haltPpm == 0) return (head, false);
        uint256 bucket =
            1000 * bands.get(Schema.MARKET_BANDS_BUCKET_SECONDS_SHIFT, Schema.MARKET_BANDS_BUCKET_SECONDS_BITS);
        uint256 start = clock - clock % bucket;
        uint256 refPrice = head.get(Schema.MARKET_HEAD_BAND_REF_SHIFT, Schema.MARKET_HEAD_BAND_REF_BITS);
        uint256 from = head.get(Schema.MARKET_HEAD_BAND_REF_TIME_SHIFT, Schema.MARKET_HEAD_BAND_REF_TIME_BITS);
        if (refPrice == 0) {
            (refPrice, from) = (price, start);
        } else if (from < start) {
            refPrice = head.get(Schema.MARKET_HEAD_LAST_PRICE_SHIFT, Schema.MARKET_HEAD_LAST_PRICE_BITS);
            from = start;
        }
        uint256 distance = price > refPrice ? price - refPrice : refPrice - price;
        if (haltPpm != 0 && distance * 1_000_000 > refPrice * haltPpm) {
            uint256 seconds_ =
                bands.get(Schema.MARKET_BANDS_HALT_SECONDS_SHIFT, Schema.MARKET_BANDS_HALT_SECONDS_BITS);
            return (withStatus(head, Schema.MARKET_STATUS_HALTED, afterSeconds(clock, seconds_)), true);
        }
        return (withReference(head, refPrice, from), false);
    }

    function statusOf(uint256 head) internal pure returns (uint256) {
        return head.get(Schema.MARKET_HEAD_STATUS_SHIFT, Schema.MARKET_HEAD_STATUS_BITS);
    }

    /// `until` in ms, 0: for ever.
    function withStatus(uint256 head, uint256 status, uint256 until) internal pure returns (uint256) {
        head = head.set(Schema.MARKET_HEAD_STATUS_SHIFT, Schema.MARKET_HEAD_STATUS_BITS, status);
        return head.set(Schema.MARKET_HEAD_STATUS_UNTIL_SHIFT, Schema.MARKET_HEAD_STATUS_UNTIL_BITS, until);
    }

    /// So many seconds later, in ms; times never pass 2^48 - 1.
    function afterSeconds(uint256 time, uint256 seconds_) internal pure returns (uint256) {
        uint256 later = time + seconds_ * 1000;
        return later < Schema.TIME_MAX_MS ? later : Schema.TIME_MAX_MS;
    }

    function postOnlySeconds(uint256 bands) private pure returns (uint256) {
        return bands.get(Schema.MARKET_BANDS_POST_ONLY_SECONDS_SHIFT, Schema.MARKET_BANDS_POST_ONLY_SECONDS_BITS);
    }

    /// `time`: where the reference's bucket begins, ms.
    function withReference(uint256 head, uint256 price, uint256 time) private pure returns (uint256) {
        head = head.set(Schema.MARKET_HEAD_BAND_REF_SHIFT, Schema.MARKET_HEAD_BAND_REF_BITS, price);
        return head.set(Schema.MARKET_HEAD_BAND_REF_TIME_SHIFT, Schema.MARKET_HEAD_BAND_REF_TIME_BITS, time);
    }
}
