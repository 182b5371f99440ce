// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../generated/Schema.sol";
import {Bits} from "./Bits.sol";
import {Image} from "./Image.sol";
import {Record, RecordCodec} from "./RecordCodec.sol";
import {WitnessReader} from "./Witness.sol";

/// The action of a MASS_QUOTE that runs.
struct Quote {
    /// A placement as the post-only order that it is; of a cancel, its place and seq.
    Record order;
    uint256 kind;
    /// Actions of the whole record.
    uint256 count;
}

/// @title One action of the open MASS_QUOTE. Spec: wire, "MASS_QUOTE"
library QuoteCodec {
    using Bits for uint256;
    using Image for uint256[24];

    /// The record is open, so it is well-formed.
    function open(uint256[24] memory image, bytes calldata input) internal pure returns (Quote memory quote) {
        require(sha256(input) == bytes32(image[Schema.IMAGE_RECORD_HASH_WORD]), RecordCodec.WrongRecord());
        uint256 pos;
        assembly ("memory-safe") {
            pos := input.offset
        }
        uint256 first = WitnessReader.load(pos);
        Record memory order = quote.order;
        quote.count = first.get(Schema.MASS_QUOTE_COUNT_SHIFT, Schema.MASS_QUOTE_COUNT_BITS);
        order.account = first.get(Schema.HEAD_ACCOUNT_SHIFT, Schema.HEAD_ACCOUNT_BITS);
        order.market = first.get(Schema.HEAD_MARKET_SHIFT, Schema.HEAD_MARKET_BITS);
        order.seq = first.get(Schema.MASS_QUOTE_SEQ_SHIFT, Schema.MASS_QUOTE_SEQ_BITS);
        order.expiry = first.get(Schema.MASS_QUOTE_EXPIRY_SHIFT, Schema.MASS_QUOTE_EXPIRY_BITS);
        order.maxFeePpm = first.get(Schema.MASS_QUOTE_MAX_FEE_PPM_SHIFT, Schema.MASS_QUOTE_MAX_FEE_PPM_BITS);
        order.timeInForce = Schema.TIME_IN_FORCE_POST_ONLY;
        uint256 offset = Schema.MASS_QUOTE_ACTIONS_OFFSET + Schema.QUOTE_ACTION_BYTES * image.actionIndex();
        uint256 action = WitnessReader.load(pos + offset);
        uint256 flags = action.get(Schema.QUOTE_ACTION_FLAGS_SHIFT, Schema.QUOTE_ACTION_FLAGS_BITS);
        quote.kind = flags >> 14;
        order.side = (flags >> 13) & 1;
        order.slide = flags & 0x1000 != 0;
        order.slot = flags & 0x3ff;
        order.price = action.get(Schema.QUOTE_ACTION_PRICE_SHIFT, Schema.QUOTE_ACTION_PRICE_BITS);
        order.quantity = action.get(Schema.QUOTE_ACTION_QUANTITY_SHIFT, Schema.QUOTE_ACTION_QUANTITY_BITS);
    }
}
