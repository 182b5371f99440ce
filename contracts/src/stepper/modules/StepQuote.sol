// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../../generated/Schema.sol";
import {Admission} from "../Admission.sol";
import {Bits} from "../Bits.sol";
import {Breaker} from "../Breaker.sol";
import {BookPath, CritBit} from "../CritBit.sol";
import {AccountFrame, Frames, MarketFrame, StateFrame} from "../Frames.sol";
import {Image} from "../Image.sol";
import {Balance} from "../Ledger.sol";
import {Orders, Slot} from "../Orders.sol";
import {Quote, QuoteCodec} from "../QuoteCodec.sol";
import {Record} from "../RecordCodec.sol";
import {Context, IStepModule, WrongPhase} from "../Types.sol";
import {Witness, WitnessReader} from "../Witness.sol";

/// @title QUOTE_ACTION, QUOTE_CHECK, QUOTE_REST: a mass quote, action by action. Spec: matching
contract StepQuote is IStepModule {
    using Image for uint256[24];
    using WitnessReader for Witness;
    using Bits for uint256;
    using Frames for *;
    using CritBit for *;
    using Orders for BookPath;

    uint256 private constant PRICE_MAX = type(uint32).max >> 1;

    /// Where a placement goes. `head`: the market's as the clock has it.
    struct Place {
        StateFrame state;
        MarketFrame market;
        AccountFrame account;
        uint256 head;
        uint256 price;
    }

    function step(
        Context calldata context,
        bytes memory imageBefore,
        bytes calldata input,
        uint256,
        bytes calldata witness
    ) external view returns (bytes memory, uint256 kind) {
        uint256[24] memory image = Image.load(imageBefore);
        uint256 phase = image.phase();
        require(phase == Schema.PHASE_QUOTE || phase == Schema.PHASE_QUOTE_PLACE, WrongPhase(phase));
        Quote memory quote = QuoteCodec.open(image, input);
        Witness memory cursor = WitnessReader.start(witness);
        if (phase == Schema.PHASE_QUOTE) {
            kind = Schema.STEP_QUOTE_ACTION;
            if (!act(image, quote, cursor)) endAction(image, quote);
        } else {
            kind = place(image, quote, cursor);
        }
        cursor.finish();
        image.backToInbox(context.inboxTo);
        return (image.dump(), kind);
    }

    /// On to the next action, or the record ends.
    function endAction(uint256[24] memory image, Quote memory quote) private pure {
        uint256 next = image.actionIndex() + 1;
        if (next == quote.count) {
            image.endRecord();
        } else {
            image.setActionIndex(next);
            image.setPrice(0);
            image.setPhase(Schema.PHASE_QUOTE);
        }
    }

    /// False when the action has ended: it places nothing, or may not.
    function act(uint256[24] memory image, Quote memory quote, Witness memory witness) private view returns (bool) {
        Record memory order = quote.order;
        StateFrame memory state = witness.openState(image[Schema.IMAGE_STATE_ROOT_WORD]);
        AccountFrame memory own = witness.openAccount(state, order.account, image.clock());
        (Slot slot, uint256 slotAt) = witness.openSlot(own, order.slot);
        if (order.seq <= slot.lastSeq()) {
            image.keepFallen(state, own);
            return false;
        }
        slot = slot.withLastSeq(order.seq);
        // Who uses up a seq is alive.
        own.head = own.head.armed(own.head.interval(), image.clock());
        bool isFree = !slot.isOpen();
        if (!isFree && slot.market() == order.market) {
            isFree = takeOut(state, own, slot, quote.kind, image.clock(), witness);
            if (isFree) slot = slot.emptied();
        }
        own.putSlot(order.slot, slot, slotAt);
        state.closeAccount(own);
        image[Schema.IMAGE_STATE_ROOT_WORD] = state.closeState();
        if (!isFree || quote.kind == Schema.QUOTE_KIND_CANCEL) return false;
        image.setPrice(order.price);
        image.setPhase(Schema.PHASE_QUOTE_PLACE);
        return true;
    }

    /// The slot's order leaves the book; false where a live one is in the way of a plain placement.
    function takeOut(
        StateFrame memory state,
        AccountFrame memory own,
        Slot slot,
        uint256 kind,
        uint256 clock,
        Witness memory witness
    ) private view returns (bool) {
        MarketFrame memory market = witness.openMarket(state, slot.market());
        BookPath memory order = witness.read();
        order.requireOrder(market.books[slot.side()], slot.bookKey());
        if (kind == Schema.QUOTE_KIND_PLACE && order.isLive(own.head, clock)) return false;
        leaveBook(market, own, order, slot.side(), witness);
        state.closeMarket(market);
        return true;
    }

    /// Leaf and lock; the slot is the caller's.
    function leaveBook(
        MarketFrame memory market,
        AccountFrame memory owner,
        BookPath memory order,
        uint256 side,
        Witness memory witness
    ) private view {
        market.books[side] = order.removed();
        (uint256 asset, uint256 lock) = market.config.lockOf(side, order.price(side), order.openLots());
        (Balance balance, uint256 pos) = witness.openBalance(owner, asset);
        owner.putBalance(asset, order.unlockedBy(balance, owner.head, lock), pos);
    }

    /// The first rule that applies.
    function place(uint256[24] memory image, Quote memory quote, Witness memory witness)
        private
        view
        returns (uint256)
    {
        Record memory order = quote.order;
        Place memory spot;
        spot.state = witness.openState(image[Schema.IMAGE_STATE_ROOT_WORD]);
        spot.market = witness.openMarket(spot.state, order.market);
        spot.head = Breaker.settled(spot.market.head, spot.market.config2, image.clock());
        spot.price = image.price();
        if (!Admission.isAdmitted(spot.head, spot.market.config, order, image.clock())) {
            endAction(image, quote);
            return Schema.STEP_QUOTE_CHECK;
        }
        BookPath memory best = witness.read();
        best.requireWalk(spot.market.books[1 - order.side], 0);
        uint256 bestPrice = best.price(1 - order.side);
        bool isClear = order.side == Schema.SIDE_BID ? spot.price < bestPrice : spot.price > bestPrice;
        if (best.empty || isClear) {
            bool rests = rest(image, order, spot, witness);
            endAction(image, quote);
            return rests ? Schema.STEP_QUOTE_REST : Schema.STEP_QUOTE_CHECK;
        }
        bool goesOn = image.budget() < Schema.MAX_QUOTE_BUDGET && meet(image, order, spot, best, witness);
        if (!goesOn) endAction(image, quote);
        return Schema.STEP_QUOTE_CHECK;
    }

    /// A dead best leaves, behind a live one the placement slides; false where it may not.
    function meet(
        uint256[24] memory image,
        Record memory order,
        Place memory spot,
        BookPath memory best,
        Witness memory witness
    ) private view returns (bool) {
        spot.account = witness.openAccount(spot.state, best.account(), image.clock());
        uint256 side = 1 - order.side;
        if (best.isLive(spot.account.head, image.clock())) {
            image.keepFallen(spot.state, spot.account);
            uint256 bestPrice = best.price(side);
            uint256 price = order.side == Schema.SIDE_BID ? bestPrice - 1 : bestPrice + 1;
            image.setPrice(price);
            return order.slide && price >= 1 && price <= PRICE_MAX
                && spot.market.config.notional(price, order.quantity) < Schema.AMOUNT_LIMIT;
        }
        leaveBook(spot.market, spot.account, best, side, witness);
        uint256 id = best.slot();
        (Slot slot, uint256 pos) = witness.openSlot(spot.account, id);
        spot.account.putSlot(id, slot.emptied(), pos);
        close(image, spot);
        image.setBudget(image.budget() + 1);
        return true;
    }

    /// Leaf, lock and slot; false where the balance does not cover the lock.
    function rest(uint256[24] memory image, Record memory order, Place memory spot, Witness memory witness)
        private
        view
        returns (bool)
    {
        spot.account = witness.openAccount(spot.state, order.account, image.clock());
        if (!lockUp(order, spot, witness)) {
            image.keepFallen(spot.state, spot.account);
            return false;
        }
        uint256 arrival = spot.head.get(Schema.MARKET_HEAD_ARRIVAL_SHIFT, Schema.MARKET_HEAD_ARRIVAL_BITS) + 1;
        spot.market.head = spot.head.set(Schema.MARKET_HEAD_ARRIVAL_SHIFT, Schema.MARKET_HEAD_ARRIVAL_BITS, arrival);
        uint256 key = Orders.keyOf(order.side, spot.price, arrival);
        BookPath memory path = witness.read();
        path.requireWalk(spot.market.books[order.side], key);
        spot.market.books[order.side] = path.inserted(leafHead(order, key), leafTail(order, spot));
        (, uint256 pos) = witness.openSlot(spot.account, order.slot);
        spot.account.putSlot(order.slot, Orders.openSlot(order.seq, order.side, order.market, key), pos);
        close(image, spot);
        return true;
    }

    function lockUp(Record memory order, Place memory spot, Witness memory witness) private view returns (bool) {
        (uint256 asset, uint256 amount) = spot.market.config.lockOf(order.side, spot.price, order.quantity);
        (Balance balance, uint256 pos) = witness.openBalance(spot.account, asset);
        uint256 epoch = spot.account.head.epoch();
        balance = balance.normalised(epoch);
        if (balance.free() < amount) return false;
        spot.account.putBalance(asset, balance.lockedUp(amount, epoch), pos);
        return true;
    }

    /// All lots are shown.
    function leafHead(Record memory order, uint256 key) private pure returns (uint256) {
        return (key << Schema.BOOK_LEAF_KEY_SHIFT) | (order.account << Schema.BOOK_LEAF_ACCOUNT_SHIFT)
            | (order.slot << Schema.BOOK_LEAF_SLOT_SHIFT) | (order.quantity << Schema.BOOK_LEAF_QUANTITY_SHIFT);
    }

    function leafTail(Record memory order, Place memory spot) private pure returns (uint256) {
        uint256 makerFee = uint24(int24(spot.market.config.makerFee()));
        return (spot.account.head.epoch() << Schema.BOOK_LEAF_EPOCH_SHIFT)
            | (order.expiry << Schema.BOOK_LEAF_EXPIRY_SHIFT) | (makerFee << Schema.BOOK_LEAF_MAKER_FEE_SHIFT)
            | (order.seq << Schema.BOOK_LEAF_SEQ_SHIFT) | Schema.BOOK_LEAF_TAG;
    }

    function close(uint256[24] memory image, Place memory spot) private view {
        spot.state.closeAccount(spot.account);
        spot.state.closeMarket(spot.market);
        image[Schema.IMAGE_STATE_ROOT_WORD] = spot.state.closeState();
    }
}
