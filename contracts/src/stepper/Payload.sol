// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../generated/Schema.sol";
import {Bits} from "./Bits.sol";

/// @title The bytes behind an inbox entry's word. Spec: wire, "Inbox entries"
library Payload {
    using Bits for uint256;

    /// How many the word asks for: those of its record, or none.
    function sizeOf(uint256 word) internal pure returns (uint256) {
        uint256 kind = word.get(Schema.INBOX_KIND_SHIFT, Schema.INBOX_KIND_BITS);
        if (kind == Schema.INBOX_KIND_FORCED_SET_KEY) return 2 * Schema.GROUP_BYTES;
        return recordTypeOf(kind) == 0 && !isGoverned(kind) ? 0 : Schema.GROUP_BYTES;
    }

    /// True for what only the Governor appends.
    function isGoverned(uint256 kind) internal pure returns (bool) {
        return kind >= Schema.INBOX_KIND_LIST_MARKET && kind <= Schema.INBOX_KIND_HALT;
    }

    /// The record that an entry of this kind runs, 0: it runs none.
    function recordTypeOf(uint256 kind) internal pure returns (uint256) {
        if (kind == Schema.INBOX_KIND_FORCED_ORDER) return Schema.RECORD_ORDER;
        if (kind == Schema.INBOX_KIND_FORCED_WITHDRAW) return Schema.RECORD_WITHDRAW;
        if (kind == Schema.INBOX_KIND_FORCED_CANCEL_ALL) return Schema.RECORD_CANCEL_ALL;
        return kind == Schema.INBOX_KIND_FORCED_SET_KEY ? Schema.RECORD_SET_KEY : 0;
    }

    /// True when the word holds the hash of these bytes, and they are as many as it asks for.
    function matches(uint256 word, bytes calldata payload) internal pure returns (bool) {
        if (payload.length != sizeOf(word)) return false;
        if (payload.length == 0) return true;
        return uint256(sha256(payload)) >> (256 - Schema.INBOX_PAYLOAD_HASH_BITS)
            == word.get(Schema.INBOX_PAYLOAD_HASH_SHIFT, Schema.INBOX_PAYLOAD_HASH_BITS);
    }
}
