// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../../generated/Schema.sol";
import {Bits} from "../Bits.sol";
import {Breaker} from "../Breaker.sol";
import {BookPath, CritBit} from "../CritBit.sol";
import {AccountFrame, Frames, StateFrame} from "../Frames.sol";
import {Image} from "../Image.sol";
import {AccountHead, Balance, MarketConfig} from "../Ledger.sol";
import {Fill, Matching} from "../Matching.sol";
import {Orders, Slot} from "../Orders.sol";
import {Record, RecordCodec} from "../RecordCodec.sol";
import {Context, IStepModule, WrongPhase} from "../Types.sol";
import {Witness, WitnessReader} from "../Witness.sol";

/// @title MATCH_ONE, CLEAN_TOP, STP, SLIDE, REST_INSERT, MATCH_STOP, REFRESH. Spec: matching, "MATCH" and "REFRESH"
contract StepMatch is IStepModule {
    using Image for uint256[24];
    using WitnessReader for Witness;
    using Bits for uint256;
    using Frames for *;
    using CritBit for *;
    using Orders for BookPath;

    uint256 private constant PRICE_MAX = type(uint32).max >> 1;

    /// The best order of the other side, its owner, and the copies or the tree above them.
    struct Best {
        uint256 side;
        uint256 price;
        BookPath order;
        /// The owner is the taker's own account: its leaves are the copies.
        bool isOwn;
        StateFrame state;
        AccountFrame owner;
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
        require(phase == Schema.PHASE_MATCH || phase == Schema.PHASE_REFRESH, WrongPhase(phase));
        Record memory taker = RecordCodec.open(image, input);
        Witness memory cursor = WitnessReader.start(witness);
        Best memory best = openBest(image, taker, cursor);
        kind = phase == Schema.PHASE_MATCH
            ? matchNext(image, taker, best, cursor)
            : refresh(image, taker, best, cursor);
        cursor.finish();
        // A FOK may have ended.
        image.backToInbox(context.inboxTo);
        return (image.dump(), kind);
    }

    /// The all-left leaf of the other side, if there is one.
    function openBest(uint256[24] memory image, Record memory taker, Witness memory witness)
        private
        view
        returns (Best memory best)
    {
        best.side = 1 - taker.side;
        best.order = witness.read();
        best.order.requireWalk(bytes32(image[bookWord(best.side)]), 0);
        best.price = best.order.price(best.side);
    }

    /// The first rule that applies.
    function matchNext(uint256[24] memory image, Record memory taker, Best memory best, Witness memory witness)
        private
        view
        returns (uint256)
    {
        if (best.order.empty || !crosses(taker.side, image.price(), best.price)) {
            bool rests = taker.timeInForce == Schema.TIME_IN_FORCE_GTT
                || taker.timeInForce == Schema.TIME_IN_FORCE_POST_ONLY;
            return rests ? restInsert(image, taker, witness) : matchStop(image);
        }
        if (image.budget() >= Schema.MAX_BUDGET) return matchStop(image);
        openOwner(image, taker, best, witness);
        if (!best.order.isLive(best.owner.head, image.clock())) {
            removeBest(image, best, witness);
            return Schema.STEP_CLEAN_TOP;
        }
        if (taker.timeInForce == Schema.TIME_IN_FORCE_POST_ONLY) return slide(image, taker, best.price);
        AccountHead own = AccountHead.wrap(image[Schema.IMAGE_ACCOUNT_HEAD_WORD]);
        bool trades = best.owner.head.owner() != own.owner()
            || (taker.selfTrade == Schema.SELF_TRADE_NONE && !best.isOwn);
        if (trades) return bandsAllow(image, best.price) ? matchOne(image, best, witness) : matchStop(image);
        preventSelfTrade(image, taker.selfTrade, best, witness);
        return Schema.STEP_STP;
    }

    function crosses(uint256 side, uint256 limit, uint256 price) private pure returns (bool) {
        return side == Schema.SIDE_BID ? limit >= price : limit <= price;
    }

    /// False where the fill would leave the band: then the market halts instead.
    function bandsAllow(uint256[24] memory image, uint256 price) private pure returns (bool) {
        (uint256 head, bool halts) = Breaker.checked(
            image[Schema.IMAGE_MARKET_HEAD_WORD], image[Schema.IMAGE_MARKET_CONFIG2_WORD], price, image.clock()
        );
        image[Schema.IMAGE_MARKET_HEAD_WORD] = head;
        return !halts;
    }

    function matchStop(uint256[24] memory image) private pure returns (uint256) {
        stop(image);
        return Schema.STEP_MATCH_STOP;
    }

    /// FINISH comes next; a FOK, of which something is left, ends here and has never been.
    function stop(uint256[24] memory image) private pure {
        uint256 root = image[Schema.IMAGE_ROLLBACK_ROOT_WORD];
        if (root == 0) {
            image.setPhase(Schema.PHASE_FINISH);
        } else {
            image[Schema.IMAGE_STATE_ROOT_WORD] = root;
            image.endRecord();
        }
    }

    /// One tick behind a live best, where the limit may stand there.
    function slide(uint256[24] memory image, Record memory taker, uint256 bestPrice) private pure returns (uint256) {
        uint256 price = taker.side == Schema.SIDE_BID ? bestPrice - 1 : bestPrice + 1;
        MarketConfig config = MarketConfig.wrap(image[Schema.IMAGE_MARKET_CONFIG_WORD]);
        bool allowed = taker.slide && price >= 1 && price <= PRICE_MAX
            && config.notional(price, image.remaining()) < Schema.AMOUNT_LIMIT;
        if (!allowed) return matchStop(image);
        image.setPrice(price);
        return Schema.STEP_SLIDE;
    }

    function preventSelfTrade(uint256[24] memory image, uint256 mode, Best memory best, Witness memory witness)
        private
        view
    {
        if (mode == Schema.SELF_TRADE_CANCEL_MAKER) {
            removeBest(image, best, witness);
        } else if (image[Schema.IMAGE_ROLLBACK_ROOT_WORD] != 0) {
            stop(image);
        } else if (mode == Schema.SELF_TRADE_DECREMENT) {
            decrement(image, best, witness);
        } else {
            if (mode == Schema.SELF_TRADE_CANCEL_BOTH) removeBest(image, best, witness);
            stop(image);
        }
    }

    /// Both lose the smaller of what is left and what is shown.
    function decrement(uint256[24] memory image, Best memory best, Witness memory witness) private view {
        uint256 lots = image.remaining();
        uint256 shown = best.order.quantity();
        if (lots > shown) lots = shown;
        image.setRemaining(image.remaining() - lots);
        if (lots == best.order.openLots()) {
            removeBest(image, best, witness);
        } else {
            uint256 head = best.order.withLots(shown - lots, best.order.hidden());
            image[bookWord(best.side)] = uint256(best.order.replaced(head, best.order.tail));
            release(image, best, lots, witness);
            closeOwner(image, best);
            image.setBudget(image.budget() + 1);
        }
        goOn(image, best, shown - lots);
    }

    /// `shown`: lots that the best order shows now. REFRESH comes next where others wait behind them.
    function goOn(uint256[24] memory image, Best memory best, uint256 shown) private pure {
        if (shown == 0 && best.order.hidden() > 0) image.setPhase(Schema.PHASE_REFRESH);
        else if (image.remaining() == 0) image.setPhase(Schema.PHASE_FINISH);
    }

    /// The iceberg at the top, of which nothing is shown, goes behind everybody at its price.
    function refresh(uint256[24] memory image, Record memory taker, Best memory best, Witness memory witness)
        private
        view
        returns (uint256)
    {
        BookPath memory order = best.order;
        uint256 key = Orders.keyOf(best.side, best.price, nextArrival(image));
        bytes32 without = order.removed();
        BookPath memory path = witness.read();
        path.requireWalk(without, key);
        image[bookWord(best.side)] = uint256(path.inserted(shownAgain(order, key), order.tail));
        openOwner(image, taker, best, witness);
        uint256 id = order.slot();
        (Slot slot, uint256 pos) = witness.openSlot(best.owner, id);
        best.owner.putSlot(id, slot.movedTo(key), pos);
        closeOwner(image, best);
        image.setBudget(image.budget() + 1);
        image.setPhase(image.remaining() == 0 ? Schema.PHASE_FINISH : Schema.PHASE_MATCH);
        return Schema.STEP_REFRESH;
    }

    /// The first half of its leaf with the next part shown, under another key.
    function shownAgain(BookPath memory order, uint256 key) private pure returns (uint256) {
        uint256 hidden = order.hidden();
        uint256 shown = order.display();
        if (shown > hidden) shown = hidden;
        return order.withLots(shown, hidden - shown).set(Schema.BOOK_LEAF_KEY_SHIFT, Schema.BOOK_LEAF_KEY_BITS, key);
    }

    /// What is left goes into the book: the leaf, the lock, then the slot.
    function restInsert(uint256[24] memory image, Record memory taker, Witness memory witness)
        private
        view
        returns (uint256)
    {
        uint256 key = Orders.keyOf(taker.side, image.price(), nextArrival(image));
        BookPath memory path = witness.read();
        uint256 book = bookWord(taker.side);
        path.requireWalk(bytes32(image[book]), key);
        image[book] = uint256(path.inserted(leafHead(image, taker, key), leafTail(image, taker)));
        lockRemaining(image, taker);
        AccountFrame memory own = ownFrame(image);
        (, uint256 pos) = witness.openSlot(own, taker.slot);
        own.putSlot(taker.slot, Orders.openSlot(taker.seq, taker.side, taker.market, key), pos);
        image[Schema.IMAGE_SLOTS_ROOT_WORD] = uint256(own.slotsRoot);
        image.setPhase(Schema.PHASE_FINISH);
        return Schema.STEP_REST_INSERT;
    }

    function nextArrival(uint256[24] memory image) private pure returns (uint256 arrival) {
        uint256 head = image[Schema.IMAGE_MARKET_HEAD_WORD];
        arrival = head.get(Schema.MARKET_HEAD_ARRIVAL_SHIFT, Schema.MARKET_HEAD_ARRIVAL_BITS) + 1;
        image[Schema.IMAGE_MARKET_HEAD_WORD] =
            head.set(Schema.MARKET_HEAD_ARRIVAL_SHIFT, Schema.MARKET_HEAD_ARRIVAL_BITS, arrival);
    }

    function lockRemaining(uint256[24] memory image, Record memory taker) private pure {
        MarketConfig config = MarketConfig.wrap(image[Schema.IMAGE_MARKET_CONFIG_WORD]);
        (, uint256 lock) = config.lockOf(taker.side, image.price(), image.remaining());
        uint256 word = lockWord(taker.side);
        uint256 epoch = AccountHead.wrap(image[Schema.IMAGE_ACCOUNT_HEAD_WORD]).epoch();
        image[word] = Balance.unwrap(Balance.wrap(image[word]).lockedUp(lock, epoch));
    }

    function leafHead(uint256[24] memory image, Record memory taker, uint256 key) private pure returns (uint256) {
        return (key << Schema.BOOK_LEAF_KEY_SHIFT) | (taker.account << Schema.BOOK_LEAF_ACCOUNT_SHIFT)
            | (taker.slot << Schema.BOOK_LEAF_SLOT_SHIFT) | lotsOf(image.remaining(), taker.displayQuantity);
    }

    /// quantity, hidden and the first four bytes of display.
    function lotsOf(uint256 lots, uint256 display) private pure returns (uint256) {
        uint256 shown = display == 0 || display > lots ? lots : display;
        return (shown << Schema.BOOK_LEAF_QUANTITY_SHIFT) | ((lots - shown) << Schema.BOOK_LEAF_HIDDEN_SHIFT)
            | (display >> 16);
    }

    function leafTail(uint256[24] memory image, Record memory taker) private pure returns (uint256) {
        uint256 epoch = AccountHead.wrap(image[Schema.IMAGE_ACCOUNT_HEAD_WORD]).epoch();
        uint256 makerFee = uint24(int24(MarketConfig.wrap(image[Schema.IMAGE_MARKET_CONFIG_WORD]).makerFee()));
        return ((taker.displayQuantity & type(uint16).max) << 240) | (epoch << Schema.BOOK_LEAF_EPOCH_SHIFT) | (taker.expiry << Schema.BOOK_LEAF_EXPIRY_SHIFT)
            | (makerFee << Schema.BOOK_LEAF_MAKER_FEE_SHIFT) | (taker.seq << Schema.BOOK_LEAF_SEQ_SHIFT)
            | Schema.BOOK_LEAF_TAG;
    }

    function openOwner(uint256[24] memory image, Record memory taker, Best memory best, Witness memory witness)
        private
        view
    {
        uint256 account = best.order.account();
        best.isOwn = account == taker.account;
        if (best.isOwn) {
            best.owner = ownFrame(image);
            return;
        }
        best.state = witness.openState(image[Schema.IMAGE_STATE_ROOT_WORD]);
        best.owner = witness.openAccount(best.state, account, image.clock());
        image.keepFallen(best.state, best.owner);
    }

    /// The copies as if they were an open container.
    function ownFrame(uint256[24] memory image) private pure returns (AccountFrame memory frame) {
        frame.head = AccountHead.wrap(image[Schema.IMAGE_ACCOUNT_HEAD_WORD]);
        frame.slotsRoot = bytes32(image[Schema.IMAGE_SLOTS_ROOT_WORD]);
    }

    /// Best leaves the book; counts against the budget.
    function removeBest(uint256[24] memory image, Best memory best, Witness memory witness) private view {
        image[bookWord(best.side)] = uint256(best.order.removed());
        release(image, best, best.order.openLots(), witness);
        emptySlot(best, witness);
        closeOwner(image, best);
        image.setBudget(image.budget() + 1);
    }

    /// The lock of so many lots.
    function release(uint256[24] memory image, Best memory best, uint256 lots, Witness memory witness) private view {
        MarketConfig config = MarketConfig.wrap(image[Schema.IMAGE_MARKET_CONFIG_WORD]);
        (uint256 asset, uint256 lock) = config.lockOf(best.side, best.price, lots);
        if (best.isOwn) {
            uint256 word = lockWord(best.side);
            Balance copy = best.order.unlockedBy(Balance.wrap(image[word]), best.owner.head, lock);
            image[word] = Balance.unwrap(copy);
        } else {
            (Balance balance, uint256 pos) = witness.openBalance(best.owner, asset);
            best.owner.putBalance(asset, best.order.unlockedBy(balance, best.owner.head, lock), pos);
        }
    }

    function emptySlot(Best memory best, Witness memory witness) private view {
        uint256 id = best.order.slot();
        (Slot slot, uint256 pos) = witness.openSlot(best.owner, id);
        best.owner.putSlot(id, slot.emptied(), pos);
    }

    function closeOwner(uint256[24] memory image, Best memory best) private view {
        if (best.isOwn) {
            image[Schema.IMAGE_SLOTS_ROOT_WORD] = uint256(best.owner.slotsRoot);
            return;
        }
        best.state.closeAccount(best.owner);
        image[Schema.IMAGE_STATE_ROOT_WORD] = best.state.closeState();
    }

    /// The maker is another owner's, so its account is in the tree.
    function matchOne(uint256[24] memory image, Best memory best, Witness memory witness)
        private
        view
        returns (uint256)
    {
        MarketConfig config = MarketConfig.wrap(image[Schema.IMAGE_MARKET_CONFIG_WORD]);
        uint256 left = best.order.quantity();
        Fill memory fill = Matching.fillOf(best.order, config, best.side, image.remaining(), image.takerRate());
        payTaker(image, 1 - best.side, fill, best.price);
        payMaker(best, config, fill, witness);
        left -= fill.quantity;
        if (left + best.order.hidden() > 0) {
            uint256 head = best.order.withLots(left, best.order.hidden());
            image[bookWord(best.side)] = uint256(best.order.replaced(head, best.order.tail));
        } else {
            image[bookWord(best.side)] = uint256(best.order.removed());
            emptySlot(best, witness);
        }
        closeOwner(image, best);
        image.setBudget(image.budget() + 1);
        goOn(image, best, left);
        return Schema.STEP_MATCH_ONE;
    }

    function payTaker(uint256[24] memory image, uint256 side, Fill memory fill, uint256 price) private pure {
        bool isBid = side == Schema.SIDE_BID;
        uint256 pays = isBid ? Schema.IMAGE_QUOTE_BALANCE_WORD : Schema.IMAGE_BASE_BALANCE_WORD;
        image[pays] = Balance.unwrap(Balance.wrap(image[pays]).debited(fill.given));
        image.setReceived(image.received() + fill.taken);
        image.setRebates(image.rebates() + fill.rebate);
        image.setRemaining(image.remaining() - fill.quantity);
        image[Schema.IMAGE_MARKET_HEAD_WORD] = image[Schema.IMAGE_MARKET_HEAD_WORD].set(
            Schema.MARKET_HEAD_LAST_PRICE_SHIFT, Schema.MARKET_HEAD_LAST_PRICE_BITS, price
        );
        uint256 shift = isBid ? Schema.MARKET_FEES_QUOTE_SHIFT : Schema.MARKET_FEES_BASE_SHIFT;
        uint256 fees = image[Schema.IMAGE_MARKET_FEES_WORD];
        uint256 grown = fees.get(shift, Schema.MARKET_FEES_BASE_BITS) + fill.fee;
        image[Schema.IMAGE_MARKET_FEES_WORD] = fees.set(shift, Schema.MARKET_FEES_BASE_BITS, grown);
    }

    /// First the balance that the maker gives from its lock, then the one that it gets.
    function payMaker(Best memory best, MarketConfig config, Fill memory fill, Witness memory witness) private view {
        bool isAsk = best.side == Schema.SIDE_ASK;
        uint256 gives = isAsk ? config.base() : config.quote();
        uint256 gets = isAsk ? config.quote() : config.base();
        uint256 epoch = best.owner.head.epoch();
        (Balance balance, uint256 pos) = witness.openBalance(best.owner, gives);
        balance = balance.normalised(epoch).spent(fill.taken).credited(fill.rebate);
        best.owner.putBalance(gives, balance, pos);
        (balance, pos) = witness.openBalance(best.owner, gets);
        best.owner.putBalance(gets, balance.normalised(epoch).credited(fill.given - fill.fee), pos);
    }

    /// The copy of the balance that an order of this side locks.
    function lockWord(uint256 side) private pure returns (uint256) {
        return side == Schema.SIDE_ASK ? Schema.IMAGE_BASE_BALANCE_WORD : Schema.IMAGE_QUOTE_BALANCE_WORD;
    }

    function bookWord(uint256 side) private pure returns (uint256) {
        return side == Schema.SIDE_BID ? Schema.IMAGE_BIDS_ROOT_WORD : Schema.IMAGE_ASKS_ROOT_WORD;
    }
}
