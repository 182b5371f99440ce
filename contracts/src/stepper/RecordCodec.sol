// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../generated/Schema.sol";
import {Bits} from "./Bits.sol";
import {Keys} from "./Keys.sol";
import {WitnessReader} from "./Witness.sol";

/// What the bytes are. DISABLED: well-formed, but a NOP of its length.
enum RecordKind {
    MALFORMED,
    DISABLED,
    UNSIGNED,
    SIGNED
}

/// A decoded record; fields that its type does not have are zero.
struct Record {
    RecordKind kind;
    /// Groups that it takes.
    uint256 groups;
    uint256 recordType;
    uint256 dt;
    uint256 account;
    uint256 key;
    uint256 market;
    uint256 slot;
    uint256 seq;
    uint256 side;
    uint256 timeInForce;
    bool slide;
    bool replace;
    uint256 selfTrade;
    uint256 price;
    uint256 quantity;
    /// Lots of the largest sale that it places.
    uint256 sold;
    uint256 expiry;
    uint256 maxFeePpm;
    uint256 displayQuantity;
    /// AMEND.
    uint256 lots;
    uint256 asset;
    uint256 amount;
    /// DEADMAN: seconds.
    uint256 interval;
    /// SWEEP: orders from the top, 0 for the one in (account, slot).
    uint256 n;
    /// TICK.
    uint256 ms;
    /// SET_KEY: which leaf, and both its halves.
    uint256 index;
    uint256 keyHead;
    uint256 keyHash;
    /// MASS_QUOTE: Keccak-256 of its actions' bytes, as they are signed.
    bytes32 actions;
    bytes32 r;
    bytes32 yParityS;
}

/// @title Records from their bytes. Total: whatever the bytes are, there is one answer. Spec: wire
library RecordCodec {
    using Bits for uint256;

    /// The groups that the record may take are not all there.
    error GroupsMissing();
    error WrongRecord();

    uint256 private constant HEAD_END = 20;
    uint256 private constant BODY_END = 60;
    uint256 private constant PRICE_MAX = type(uint32).max >> 1;
    uint256 private constant QUANTITY_MAX = type(uint48).max >> 1;
    uint256 private constant KEY_MAX = 15;
    /// Behind the two bits of an action's kind.
    uint256 private constant QUOTE_ACTION_SIDE_SHIFT = 253;

    /// The open record of one group, whose hash the image has.
    function open(uint256[24] memory image, bytes calldata input) internal pure returns (Record memory record) {
        require(sha256(input) == bytes32(image[Schema.IMAGE_RECORD_HASH_WORD]), WrongRecord());
        record = decode(input, 1, 1);
    }

    /// The record at the start of `groups`. `left`: groups of the submission from there on; `canonical`: see Inputs.
    /// Reverts only when groups are missing that the answer hangs on.
    function decode(bytes calldata groups, uint256 canonical, uint256 left)
        internal
        pure
        returns (Record memory record)
    {
        record.groups = 1;
        require(groups.length >= Schema.GROUP_BYTES, GroupsMissing());
        if (canonical & 1 == 0) return record;
        uint256 pos;
        assembly ("memory-safe") {
            pos := groups.offset
        }
        uint256 count = groupsOf(pos);
        if (count == 0 || count > left) return record;
        require(groups.length >= count * Schema.GROUP_BYTES, GroupsMissing());
        uint256 all = (1 << count) - 1;
        if (canonical & all != all) return record;
        record.recordType = byteAt(pos, 0);
        record.kind = decodeWhole(record, pos);
        if (record.kind == RecordKind.MALFORMED) return record;
        record.groups = count;
        record.dt = WitnessReader.load(pos).get(Schema.HEAD_DT_SHIFT, Schema.HEAD_DT_BITS);
    }

    /// How many groups a record with this first group takes; 0 is no record.
    function groupsOf(uint256 pos) private pure returns (uint256) {
        uint256 recordType = byteAt(pos, 0);
        if (recordType == Schema.RECORD_SET_KEY) return 2;
        if (recordType == Schema.RECORD_MASS_QUOTE) {
            uint256 count = byteAt(pos, Schema.MASS_QUOTE_COUNT_OFFSET);
            if (count == 0 || count > Schema.MAX_MASS_QUOTE_ACTIONS) return 0;
            uint256 size = Schema.MASS_QUOTE_ACTIONS_OFFSET + 12 * count;
            return (size + Schema.GROUP_BYTES - 1) / Schema.GROUP_BYTES;
        }
        bool known = (recordType >= Schema.RECORD_ORDER && recordType <= Schema.RECORD_DEADMAN)
            || (recordType >= Schema.RECORD_SWEEP && recordType <= Schema.RECORD_TICK)
            || (recordType >= 0x20 && recordType <= 0x2f);
        return known ? 1 : 0;
    }

    function decodeWhole(Record memory record, uint256 pos) private pure returns (RecordKind) {
        uint256 recordType = record.recordType;
        if (recordType == Schema.RECORD_ORDER) return decodeOrder(record, pos);
        if (recordType == Schema.RECORD_SWEEP) return decodeSweep(record, pos);
        if (recordType == Schema.RECORD_TICK) {
            record.ms = WitnessReader.load(pos).get(Schema.TICK_MS_SHIFT, Schema.TICK_MS_BITS);
            return kindOf(isZero(pos, 9, Schema.GROUP_BYTES), RecordKind.UNSIGNED);
        }
        if (recordType == Schema.RECORD_COLLECT) {
            record.market = WitnessReader.load(pos).get(Schema.COLLECT_MARKET_SHIFT, Schema.COLLECT_MARKET_BITS);
            return kindOf(isMarket(record.market) && isZero(pos, 5, Schema.GROUP_BYTES), RecordKind.UNSIGNED);
        }
        if (recordType == Schema.RECORD_CANCEL) {
            return kindOf(tradingHead(record, pos) && flagsAreZero(pos) && isZero(pos, HEAD_END, BODY_END), RecordKind.SIGNED);
        }
        if (recordType == Schema.RECORD_WITHDRAW) return decodeWithdraw(record, pos);
        if (recordType == Schema.RECORD_AMEND) return decodeAmend(record, pos);
        if (recordType == Schema.RECORD_DEADMAN) return decodeDeadman(record, pos);
        if (recordType == Schema.RECORD_CANCEL_ALL) {
            return kindOf(controlHead(record, pos) && isZero(pos, HEAD_END, BODY_END), RecordKind.SIGNED);
        }
        if (recordType == Schema.RECORD_SET_KEY) return decodeSetKey(record, pos);
        if (recordType == Schema.RECORD_MASS_QUOTE) return decodeMassQuote(record, pos);
        // The reserved types: the bytes behind the type are free.
        return RecordKind.DISABLED;
    }

    function decodeOrder(Record memory record, uint256 pos) private pure returns (RecordKind) {
        uint256 first = WitnessReader.load(pos);
        uint256 flags = first.get(Schema.HEAD_FLAGS_SHIFT, Schema.HEAD_FLAGS_BITS);
        record.side = flags >> 15;
        record.timeInForce = (flags >> 12) & 7;
        record.selfTrade = (flags >> 7) & 7;
        record.price = first.get(Schema.ORDER_PRICE_SHIFT, Schema.ORDER_PRICE_BITS);
        record.quantity = first.get(Schema.ORDER_QUANTITY_SHIFT, Schema.ORDER_QUANTITY_BITS);
        if (record.side == Schema.SIDE_ASK) record.sold = record.quantity;
        uint256 rest = WitnessReader.load(pos + Schema.ORDER_EXPIRY_OFFSET);
        // expiry 6, maxFeePpm 2, displayQuantity 6, stopPrice 4
        record.expiry = rest >> 208;
        record.maxFeePpm = rest.get(192, 16);
        record.displayQuantity = rest.get(144, 48);
        uint256 stopPrice = rest.get(112, 32);
        bool isPostOnly = record.timeInForce == Schema.TIME_IN_FORCE_POST_ONLY;
        record.slide = flags & 0x800 != 0;
        record.replace = flags & 0x400 != 0;
        bool wellFormed = tradingHead(record, pos) && flags & 0x7f == 0
            && record.timeInForce <= Schema.TIME_IN_FORCE_POST_ONLY && record.selfTrade <= Schema.SELF_TRADE_NONE
            && (!record.slide || isPostOnly) && record.price >= 1 && record.price <= PRICE_MAX && record.quantity >= 1
            && record.quantity <= QUANTITY_MAX && record.maxFeePpm <= Schema.MAX_FEE_PPM
            && record.displayQuantity <= record.quantity && stopPrice <= PRICE_MAX
            && isZero(pos, Schema.ORDER_ZERO_OFFSET, BODY_END);
        return kindOf(wellFormed, stopPrice == 0 ? RecordKind.SIGNED : RecordKind.DISABLED);
    }

    function decodeAmend(Record memory record, uint256 pos) private pure returns (RecordKind) {
        record.lots = WitnessReader.load(pos + Schema.AMEND_LOTS_OFFSET) >> 208;
        bool inRange = record.lots >= 1 && record.lots <= QUANTITY_MAX;
        bool wellFormed = tradingHead(record, pos) && flagsAreZero(pos) && inRange && isZero(pos, 26, BODY_END);
        return kindOf(wellFormed, RecordKind.SIGNED);
    }

    function decodeWithdraw(Record memory record, uint256 pos) private pure returns (RecordKind) {
        uint256 first = WitnessReader.load(pos);
        record.asset = first.get(Schema.WITHDRAW_ASSET_SHIFT, Schema.WITHDRAW_ASSET_BITS);
        record.amount = first.get(Schema.WITHDRAW_AMOUNT_SHIFT, Schema.WITHDRAW_AMOUNT_BITS);
        bool inRange = record.amount >= 1 && record.amount < Schema.AMOUNT_LIMIT;
        return kindOf(controlHead(record, pos) && inRange && isZero(pos, 29, BODY_END), RecordKind.SIGNED);
    }

    function decodeSetKey(Record memory record, uint256 pos) private pure returns (RecordKind) {
        record.index = byteAt(pos, Schema.SET_KEY_INDEX_OFFSET);
        record.keyHead = WitnessReader.load(pos + Schema.SET_KEY_KEY_LEAF_OFFSET);
        record.keyHash = WitnessReader.load(pos + Schema.SET_KEY_KEY_LEAF_OFFSET + 32);
        bool wellFormed = controlHead(record, pos) && isZero(pos, HEAD_END, BODY_END) && record.index >= 1
            && record.index <= KEY_MAX && Keys.isWellFormed(record.keyHead, record.keyHash)
            && isZero(pos, Schema.SET_KEY_KEY_LEAF_OFFSET + 64, 2 * Schema.GROUP_BYTES);
        return kindOf(wellFormed, RecordKind.SIGNED);
    }

    function decodeDeadman(Record memory record, uint256 pos) private pure returns (RecordKind) {
        uint256 first = WitnessReader.load(pos);
        record.interval = first.get(Schema.DEADMAN_INTERVAL_SHIFT, Schema.DEADMAN_INTERVAL_BITS);
        return kindOf(controlHead(record, pos) && isZero(pos, 22, BODY_END), RecordKind.SIGNED);
    }

    function decodeSweep(Record memory record, uint256 pos) private pure returns (RecordKind) {
        uint256 first = WitnessReader.load(pos);
        record.market = first.get(Schema.SWEEP_MARKET_SHIFT, Schema.SWEEP_MARKET_BITS);
        record.side = first.get(Schema.SWEEP_SIDE_SHIFT, Schema.SWEEP_SIDE_BITS);
        record.n = first.get(Schema.SWEEP_N_SHIFT, Schema.SWEEP_N_BITS);
        record.account = first.get(Schema.SWEEP_ACCOUNT_SHIFT, Schema.SWEEP_ACCOUNT_BITS);
        record.slot = first.get(Schema.SWEEP_SLOT_SHIFT, Schema.SWEEP_SLOT_BITS);
        bool target = record.n == 0
            ? isOrderSlot(record.slot)
            : record.n <= Schema.MAX_BUDGET && record.account == 0 && record.slot == 0;
        bool wellFormed =
            isMarket(record.market) && record.side <= 1 && target && isZero(pos, 13, Schema.GROUP_BYTES);
        return kindOf(wellFormed, RecordKind.UNSIGNED);
    }

    function decodeMassQuote(Record memory record, uint256 pos) private pure returns (RecordKind) {
        uint256 first = WitnessReader.load(pos);
        record.account = first.get(Schema.HEAD_ACCOUNT_SHIFT, Schema.HEAD_ACCOUNT_BITS);
        record.key = first.get(Schema.HEAD_KEY_SHIFT, Schema.HEAD_KEY_BITS);
        record.market = first.get(Schema.HEAD_MARKET_SHIFT, Schema.HEAD_MARKET_BITS);
        record.seq = first.get(Schema.MASS_QUOTE_SEQ_SHIFT, Schema.MASS_QUOTE_SEQ_BITS);
        record.expiry = first.get(Schema.MASS_QUOTE_EXPIRY_SHIFT, Schema.MASS_QUOTE_EXPIRY_BITS);
        record.maxFeePpm = first.get(Schema.MASS_QUOTE_MAX_FEE_PPM_SHIFT, Schema.MASS_QUOTE_MAX_FEE_PPM_BITS);
        record.r = bytes32(WitnessReader.load(pos + Schema.MASS_QUOTE_R_OFFSET));
        record.yParityS = bytes32(WitnessReader.load(pos + Schema.MASS_QUOTE_Y_PARITY_S_OFFSET));
        uint256 size = Schema.QUOTE_ACTION_BYTES * byteAt(pos, Schema.MASS_QUOTE_COUNT_OFFSET);
        uint256 from = pos + Schema.MASS_QUOTE_ACTIONS_OFFSET;
        bytes32 actions;
        assembly ("memory-safe") {
            let free := mload(64)
            calldatacopy(free, from, size)
            actions := keccak256(free, size)
        }
        record.actions = actions;
        largestPlacement(record, from, from + size);
        return kindOf(massQuoteIsWellFormed(pos), RecordKind.SIGNED);
    }

    /// Price and quantity of the placement with the largest product, and the largest sale; zero when there is none.
    function largestPlacement(Record memory record, uint256 from, uint256 to) private pure {
        for (; from < to; from += Schema.QUOTE_ACTION_BYTES) {
            uint256 action = WitnessReader.load(from);
            uint256 price = action.get(Schema.QUOTE_ACTION_PRICE_SHIFT, Schema.QUOTE_ACTION_PRICE_BITS);
            uint256 quantity = action.get(Schema.QUOTE_ACTION_QUANTITY_SHIFT, Schema.QUOTE_ACTION_QUANTITY_BITS);
            if ((action >> QUOTE_ACTION_SIDE_SHIFT) & 1 == Schema.SIDE_ASK && quantity > record.sold) {
                record.sold = quantity;
            }
            if (price * quantity <= record.price * record.quantity) continue;
            record.price = price;
            record.quantity = quantity;
        }
    }

    function massQuoteIsWellFormed(uint256 pos) private pure returns (bool) {
        uint256 first = WitnessReader.load(pos);
        uint256 count = byteAt(pos, Schema.MASS_QUOTE_COUNT_OFFSET);
        uint256 start = Schema.MASS_QUOTE_ACTIONS_OFFSET;
        uint256 end = (start + 12 * count + Schema.GROUP_BYTES - 1) / Schema.GROUP_BYTES * Schema.GROUP_BYTES;
        bool head = first.get(Schema.HEAD_KEY_SHIFT, Schema.HEAD_KEY_BITS) <= KEY_MAX
            && isMarket(first.get(Schema.HEAD_MARKET_SHIFT, Schema.HEAD_MARKET_BITS)) && flagsAreZero(pos)
            && first.get(Schema.MASS_QUOTE_SEQ_SHIFT, Schema.MASS_QUOTE_SEQ_BITS) >= 1
            && first.get(Schema.MASS_QUOTE_MAX_FEE_PPM_SHIFT, Schema.MASS_QUOTE_MAX_FEE_PPM_BITS) <= Schema.MAX_FEE_PPM;
        if (!head || !isZero(pos, start + 12 * count, end)) return false;
        for (uint256 i = 0; i < count; i++) {
            if (!quoteActionIsWellFormed(WitnessReader.load(pos + start + 12 * i))) return false;
        }
        return true;
    }

    /// kind 2 bits, side 1, slide 1, zero 2, slot 10, price 4, quantity 6.
    function quoteActionIsWellFormed(uint256 action) private pure returns (bool) {
        uint256 bits = action >> 240;
        uint256 kind = bits >> 14;
        uint256 price = action.get(208, 32);
        uint256 quantity = action.get(160, 48);
        if (kind > 2 || bits & 0x0c00 != 0 || bits & 0x3ff == 0) return false;
        if (kind == 1) return price == 0 && quantity == 0 && bits & 0x3000 == 0;
        return price >= 1 && price <= PRICE_MAX && quantity >= 1 && quantity <= QUANTITY_MAX;
    }

    /// The head of a record about an order, without the flags.
    function tradingHead(Record memory record, uint256 pos) private pure returns (bool) {
        uint256 first = WitnessReader.load(pos);
        record.market = first.get(Schema.HEAD_MARKET_SHIFT, Schema.HEAD_MARKET_BITS);
        record.slot = first.get(Schema.HEAD_SLOT_SHIFT, Schema.HEAD_SLOT_BITS);
        return signedHead(record, pos) && isMarket(record.market) && isOrderSlot(record.slot);
    }

    /// The head of a record about the account: market, flags and slot are zero.
    function controlHead(Record memory record, uint256 pos) private pure returns (bool) {
        return signedHead(record, pos) && isZero(pos, Schema.HEAD_MARKET_OFFSET, Schema.HEAD_SEQ_OFFSET);
    }

    function signedHead(Record memory record, uint256 pos) private pure returns (bool) {
        uint256 first = WitnessReader.load(pos);
        record.account = first.get(Schema.HEAD_ACCOUNT_SHIFT, Schema.HEAD_ACCOUNT_BITS);
        record.key = first.get(Schema.HEAD_KEY_SHIFT, Schema.HEAD_KEY_BITS);
        record.seq = first.get(Schema.HEAD_SEQ_SHIFT, Schema.HEAD_SEQ_BITS);
        record.r = bytes32(WitnessReader.load(pos + Schema.HEAD_R_OFFSET));
        record.yParityS = bytes32(WitnessReader.load(pos + Schema.HEAD_Y_PARITY_S_OFFSET));
        return record.seq >= 1 && record.key <= KEY_MAX;
    }

    function flagsAreZero(uint256 pos) private pure returns (bool) {
        return WitnessReader.load(pos).get(Schema.HEAD_FLAGS_SHIFT, Schema.HEAD_FLAGS_BITS) == 0;
    }

    function isMarket(uint256 id) private pure returns (bool) {
        return id >= 1 && id < 1 << Schema.MARKET_DEPTH;
    }

    function isOrderSlot(uint256 id) private pure returns (bool) {
        return id >= 1 && id < 1 << Schema.SLOT_DEPTH;
    }

    function kindOf(bool wellFormed, RecordKind kind) private pure returns (RecordKind) {
        return wellFormed ? kind : RecordKind.MALFORMED;
    }

    function byteAt(uint256 pos, uint256 offset) private pure returns (uint256) {
        return WitnessReader.load(pos + offset) >> 248;
    }

    /// True when the bytes from `from` up to `to` are all zero.
    function isZero(uint256 pos, uint256 from, uint256 to) private pure returns (bool) {
        for (; from + 32 <= to; from += 32) {
            if (WitnessReader.load(pos + from) != 0) return false;
        }
        return from == to || WitnessReader.load(pos + from) >> (8 * (32 - (to - from))) == 0;
    }
}
