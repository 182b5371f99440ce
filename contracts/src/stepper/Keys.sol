// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../generated/Schema.sol";
import {Bits} from "./Bits.sol";

/// A key leaf that is open.
struct Key {
    /// kind 1, generation 4, opMask 2, expiry 6, maxNotional 8, markets 4×2, zero 3.
    uint256 head;
    /// The address that signs; zero when the leaf is empty.
    uint256 hash;
    /// Calldata of the siblings.
    uint256 pos;
}

/// @title What the keys of an account may sign. Spec: state, "Session keys"
library Keys {
    using Bits for uint256;

    uint256 internal constant GENERATION_MAX = type(uint32).max;
    uint256 private constant KIND_ADDRESS = 1;
    uint256 private constant ANY_MARKET = 0xffff;
    uint256 private constant MARKETS = 4;
    /// Bit type − 1 of ORDER, CANCEL, AMEND, CANCEL_ALL, DEADMAN and MASS_QUOTE.
    uint256 private constant FULL_OP_MASK = 0xaf;

    /// A leaf that SET_KEY may carry: a revocation, or a key of a known kind in its ranges.
    function isWellFormed(uint256 head, uint256 hash) internal pure returns (bool) {
        uint256 kind = head.get(Schema.KEY_KIND_SHIFT, Schema.KEY_KIND_BITS);
        // Behind kind and generation all is zero.
        if (kind == 0) return head << 40 == 0 && hash == 0;
        if (kind != KIND_ADDRESS || hash == 0 || hash > type(uint160).max) return false;
        if (head.get(Schema.KEY_OP_MASK_SHIFT, Schema.KEY_OP_MASK_BITS) & ~FULL_OP_MASK != 0) return false;
        if (head.get(Schema.KEY_MAX_NOTIONAL_SHIFT, Schema.KEY_MAX_NOTIONAL_BITS) >= Schema.AMOUNT_LIMIT) return false;
        uint256 markets = head.get(Schema.KEY_MARKETS_SHIFT, Schema.KEY_MARKETS_BITS);
        for (uint256 i = 0; i < MARKETS; i++) {
            uint256 id = (markets >> (16 * i)) & ANY_MARKET;
            if (id >= 1 << Schema.MARKET_DEPTH && id != ANY_MARKET) return false;
        }
        return head & 0xffffff == 0;
    }

    function generation(Key memory key) internal pure returns (uint256) {
        return key.head.get(Schema.KEY_GENERATION_SHIFT, Schema.KEY_GENERATION_BITS);
    }

    /// Quote units of one order.
    function maxNotional(Key memory key) internal pure returns (uint256) {
        return key.head.get(Schema.KEY_MAX_NOTIONAL_SHIFT, Schema.KEY_MAX_NOTIONAL_BITS);
    }

    /// Neither empty nor over.
    function isLive(Key memory key, uint256 clock) internal pure returns (bool) {
        return key.hash != 0 && key.head.get(Schema.KEY_EXPIRY_SHIFT, Schema.KEY_EXPIRY_BITS) > clock;
    }

    /// The operation and the market are in scope. `market`: 0 for operations that have none.
    function covers(Key memory key, uint256 recordType, uint256 market) internal pure returns (bool) {
        uint256 mask = key.head.get(Schema.KEY_OP_MASK_SHIFT, Schema.KEY_OP_MASK_BITS);
        if ((mask >> (recordType - 1)) & 1 == 0) return false;
        if (market == 0) return true;
        uint256 markets = key.head.get(Schema.KEY_MARKETS_SHIFT, Schema.KEY_MARKETS_BITS);
        for (uint256 i = 0; i < MARKETS; i++) {
            uint256 id = (markets >> (16 * i)) & ANY_MARKET;
            if (id == market || id == ANY_MARKET) return true;
        }
        return false;
    }

    /// True when this half of a leaf is of the generation after the key's.
    function isFollowedBy(Key memory key, uint256 head) internal pure returns (bool) {
        return head.get(Schema.KEY_GENERATION_SHIFT, Schema.KEY_GENERATION_BITS) == generation(key) + 1;
    }

    /// The leaf that takes the key's place, in the next generation. Not behind the last.
    function next(Key memory key, uint256 head, uint256 hash) internal pure returns (Key memory) {
        uint256 risen = head.set(Schema.KEY_GENERATION_SHIFT, Schema.KEY_GENERATION_BITS, generation(key) + 1);
        return Key(risen, hash, key.pos);
    }
}
