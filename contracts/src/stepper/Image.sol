// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../generated/Schema.sol";
import {Bits} from "./Bits.sol";
import {Context} from "./Types.sol";

/// @title The 24 words of the machine between two steps. Spec: machine, "Image"
library Image {
    using Bits for uint256;

    uint256 private constant CURSORS = Schema.IMAGE_PHASE_WORD;
    uint256 private constant ORDER = Schema.IMAGE_ACCOUNT_WORD;

    error WrongSize(uint256 size);

    /// The words of 768 bytes. They lie behind their length, so that `dump` has nothing to copy.
    function load(bytes memory data) internal pure returns (uint256[24] memory image) {
        require(data.length == Schema.IMAGE_BYTES, WrongSize(data.length));
        assembly ("memory-safe") {
            image := add(data, 32)
        }
    }

    /// The bytes of an image that `load` has given.
    function dump(uint256[24] memory image) internal pure returns (bytes memory data) {
        assembly ("memory-safe") {
            data := sub(image, 32)
        }
    }

    /// The machine before checkpoint 0. Spec: machine, "Start".
    function start(Context memory context, bytes32 stateRoot, uint256 parentClock, uint256 inboxFrom)
        internal
        pure
        returns (uint256[24] memory image)
    {
        uint256 first = context.tFirst;
        if (context.inclusionTime > first + context.maxLag) first = context.inclusionTime - context.maxLag;
        image[Schema.IMAGE_STATE_ROOT_WORD] = uint256(stateRoot);
        setPhase(image, inboxFrom < context.inboxTo ? Schema.PHASE_INBOX : Schema.PHASE_IDLE);
        setInboxNext(image, inboxFrom);
        setClock(image, parentClock > first ? parentClock : first);
        setOpSeqNext(image, context.firstOpSeq);
    }

    /// SHA-256 of the image, its first 31 bytes.
    function checkpoint(uint256[24] memory image) internal pure returns (bytes31) {
        return bytes31(sha256(abi.encodePacked(image)));
    }

    /// The record has ended: what belongs to it becomes zero. See backToInbox. Spec: machine, "Image".
    function endRecord(uint256[24] memory image) internal pure {
        image[Schema.IMAGE_ROLLBACK_ROOT_WORD] = 0;
        image[Schema.IMAGE_RECORD_HASH_WORD] = 0;
        for (uint256 i = ORDER; i < Schema.IMAGE_WORDS; i++) {
            image[i] = 0;
        }
        setPhase(image, Schema.PHASE_IDLE);
        setRecordType(image, 0);
        setBudget(image, 0);
        setActionIndex(image, 0);
    }

    /// Between two items: INBOX while entries are left. Spec: machine, "Phases and steps".
    function backToInbox(uint256[24] memory image, uint256 inboxTo) internal pure {
        if (phase(image) == Schema.PHASE_IDLE && inboxNext(image) < inboxTo) setPhase(image, Schema.PHASE_INBOX);
    }

    function phase(uint256[24] memory image) internal pure returns (uint256) {
        return image[CURSORS].get(Schema.IMAGE_PHASE_SHIFT, Schema.IMAGE_PHASE_BITS);
    }

    function setPhase(uint256[24] memory image, uint256 value) internal pure {
        put(image, CURSORS, Schema.IMAGE_PHASE_SHIFT, Schema.IMAGE_PHASE_BITS, value);
    }

    function setRecordType(uint256[24] memory image, uint256 value) internal pure {
        put(image, CURSORS, Schema.IMAGE_RECORD_TYPE_SHIFT, Schema.IMAGE_RECORD_TYPE_BITS, value);
    }

    function groupNext(uint256[24] memory image) internal pure returns (uint256) {
        return image[CURSORS].get(Schema.IMAGE_GROUP_NEXT_SHIFT, Schema.IMAGE_GROUP_NEXT_BITS);
    }

    function setGroupNext(uint256[24] memory image, uint256 value) internal pure {
        put(image, CURSORS, Schema.IMAGE_GROUP_NEXT_SHIFT, Schema.IMAGE_GROUP_NEXT_BITS, value);
    }

    function inboxNext(uint256[24] memory image) internal pure returns (uint256) {
        return image[CURSORS].get(Schema.IMAGE_INBOX_NEXT_SHIFT, Schema.IMAGE_INBOX_NEXT_BITS);
    }

    function setInboxNext(uint256[24] memory image, uint256 value) internal pure {
        put(image, CURSORS, Schema.IMAGE_INBOX_NEXT_SHIFT, Schema.IMAGE_INBOX_NEXT_BITS, value);
    }

    function opSeqNext(uint256[24] memory image) internal pure returns (uint256) {
        return image[CURSORS].get(Schema.IMAGE_OP_SEQ_NEXT_SHIFT, Schema.IMAGE_OP_SEQ_NEXT_BITS);
    }

    function setOpSeqNext(uint256[24] memory image, uint256 value) internal pure {
        put(image, CURSORS, Schema.IMAGE_OP_SEQ_NEXT_SHIFT, Schema.IMAGE_OP_SEQ_NEXT_BITS, value);
    }

    function clock(uint256[24] memory image) internal pure returns (uint256) {
        return image[CURSORS].get(Schema.IMAGE_CLOCK_SHIFT, Schema.IMAGE_CLOCK_BITS);
    }

    function setClock(uint256[24] memory image, uint256 value) internal pure {
        put(image, CURSORS, Schema.IMAGE_CLOCK_SHIFT, Schema.IMAGE_CLOCK_BITS, value);
    }

    function budget(uint256[24] memory image) internal pure returns (uint256) {
        return image[CURSORS].get(Schema.IMAGE_BUDGET_SHIFT, Schema.IMAGE_BUDGET_BITS);
    }

    function setBudget(uint256[24] memory image, uint256 value) internal pure {
        put(image, CURSORS, Schema.IMAGE_BUDGET_SHIFT, Schema.IMAGE_BUDGET_BITS, value);
    }

    function actionIndex(uint256[24] memory image) internal pure returns (uint256) {
        return image[CURSORS].get(Schema.IMAGE_ACTION_INDEX_SHIFT, Schema.IMAGE_ACTION_INDEX_BITS);
    }

    function setActionIndex(uint256[24] memory image, uint256 value) internal pure {
        put(image, CURSORS, Schema.IMAGE_ACTION_INDEX_SHIFT, Schema.IMAGE_ACTION_INDEX_BITS, value);
    }

    function withdrawalCount(uint256[24] memory image) internal pure returns (uint256) {
        return image[Schema.IMAGE_WITHDRAWAL_COUNT_WORD].get(
            Schema.IMAGE_WITHDRAWAL_COUNT_SHIFT, Schema.IMAGE_WITHDRAWAL_COUNT_BITS
        );
    }

    /// Marks an asset whose totals have changed.
    function touch(uint256[24] memory image, uint256 asset) internal pure {
        image[Schema.IMAGE_TOUCHED_ASSETS_WORD] |= 1 << asset;
    }

    function remaining(uint256[24] memory image) internal pure returns (uint256) {
        return image[ORDER].get(Schema.IMAGE_REMAINING_SHIFT, Schema.IMAGE_REMAINING_BITS);
    }

    function setRemaining(uint256[24] memory image, uint256 value) internal pure {
        put(image, ORDER, Schema.IMAGE_REMAINING_SHIFT, Schema.IMAGE_REMAINING_BITS, value);
    }

    function received(uint256[24] memory image) internal pure returns (uint256) {
        return image[ORDER].get(Schema.IMAGE_RECEIVED_SHIFT, Schema.IMAGE_RECEIVED_BITS);
    }

    function setReceived(uint256[24] memory image, uint256 value) internal pure {
        put(image, ORDER, Schema.IMAGE_RECEIVED_SHIFT, Schema.IMAGE_RECEIVED_BITS, value);
    }

    function rebates(uint256[24] memory image) internal pure returns (uint256) {
        return image[ORDER].get(Schema.IMAGE_REBATES_SHIFT, Schema.IMAGE_REBATES_BITS);
    }

    function setRebates(uint256[24] memory image, uint256 value) internal pure {
        put(image, ORDER, Schema.IMAGE_REBATES_SHIFT, Schema.IMAGE_REBATES_BITS, value);
    }

    function takerRate(uint256[24] memory image) internal pure returns (uint256) {
        return image[ORDER].get(Schema.IMAGE_TAKER_RATE_SHIFT, Schema.IMAGE_TAKER_RATE_BITS);
    }

    /// The working limit of the order, or of the placement of a mass quote, ticks.
    function price(uint256[24] memory image) internal pure returns (uint256) {
        return image[Schema.IMAGE_PRICE_WORD].get(Schema.IMAGE_PRICE_SHIFT, Schema.IMAGE_PRICE_BITS);
    }

    function setPrice(uint256[24] memory image, uint256 value) internal pure {
        put(image, Schema.IMAGE_PRICE_WORD, Schema.IMAGE_PRICE_SHIFT, Schema.IMAGE_PRICE_BITS, value);
    }

    /// The copies' first word when an order is loaded. Nothing is received yet.
    function setLoaded(uint256[24] memory image, uint256 account, uint256 quantity, uint256 rate) internal pure {
        image[ORDER] = (account << Schema.IMAGE_ACCOUNT_SHIFT) | (1 << Schema.IMAGE_LOADED_SHIFT);
        setRemaining(image, quantity);
        put(image, ORDER, Schema.IMAGE_TAKER_RATE_SHIFT, Schema.IMAGE_TAKER_RATE_BITS, rate);
    }

    function put(uint256[24] memory image, uint256 word, uint256 shift, uint256 bits, uint256 value) private pure {
        image[word] = image[word].set(shift, bits, value);
    }
}
