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

/// @title MATCH_ONE, CLEAN_TOP, STP, REST_INSERT, MATCH_STOP. Spec: matching, "MATCH"
contract StepMatch is IStepModule {
    using Image for uint256[24];
    using WitnessReader for Witness;
    using Bits for uint256;
    using Frames for *;
    using CritBit for *;
    using Orders for BookPath;

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
        Context calldata,
        bytes memory imageBefore,
        bytes calldata input,
        uint256,
        bytes calldata witness
    ) external view returns (bytes memory, uint256 kind) {
        uint256[24] memory image = Image.load(imageBefore);
        require(image.phase() == Schema.PHASE_MATCH, WrongPhase(image.phase()));
        Record memory taker = RecordCodec.open(image, input);
        Witness memory cursor = WitnessReader.start(witness);
        kind = matchNext(image, taker, cursor);
        cursor.finish();
        return (image.dump(), kind);
    }

    /// The first rule that applies.
    function matchNext(uint256[24] memory image, Record memory taker, Witness memory witness)
        private
        view
        returns (uint256 kind)
    {
        Best memory best;
        best.side = 1 - taker.side;
        best.order = witness.read();
        best.order.requireWalk(bytes32(image[bookWord(best.side)]), 0);
        best.price = best.order.price(best.side);
        if (best.order.empty || !crosses(taker, best.price)) {
            if (taker.timeInForce == Schema.TIME_IN_FORCE_IOC) return matchStop(image);
            return restInsert(image, taker, witness);
        }
        if (image.budget() == Schema.MAX_BUDGET) return matchStop(image);
        openOwner(image, taker, best, witness);
        if (!best.order.isLive(best.owner.head, image.clock())) {
            removeBest(image, best, witness);
            return Schema.STEP_CLEAN_TOP;
        }
        if (taker.timeInForce == Schema.TIME_IN_FORCE_POST_ONLY) return matchStop(image);
        AccountHead own = AccountHead.wrap(image[Schema.IMAGE_ACCOUNT_HEAD_WORD]);
        if (best.owner.head.owner() != own.owner()) {
            return bandsAllow(image, best.price) ? matchOne(image, taker, best, witness) : matchStop(image);
        }
        if (taker.selfTrade != Schema.SELF_TRADE_CANCEL_TAKER) removeBest(image, best, witness);
        if (taker.selfTrade != Schema.SELF_TRADE_CANCEL_MAKER) image.setPhase(Schema.PHASE_FINISH);
        return Schema.STEP_STP;
    }

    function crosses(Record memory taker, uint256 price) private pure returns (bool) {
        return taker.side == Schema.SIDE_BID ? taker.price >= price : taker.price <= price;
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
        image.setPhase(Schema.PHASE_FINISH);
        return Schema.STEP_MATCH_STOP;
    }

    /// What is left goes into the book: the leaf, the lock, then the slot.
    function restInsert(uint256[24] memory image, Record memory taker, Witness memory witness)
        private
        view
        returns (uint256)
    {
        uint256 key = Orders.keyOf(taker.side, taker.price, nextArrival(image));
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
        (, uint256 lock) = config.lockOf(taker.side, taker.price, image.remaining());
        uint256 word = lockWord(taker.side);
        uint256 epoch = AccountHead.wrap(image[Schema.IMAGE_ACCOUNT_HEAD_WORD]).epoch();
        image[word] = Balance.unwrap(Balance.wrap(image[word]).lockedUp(lock, epoch));
    }

    function leafHead(uint256[24] memory image, Record memory taker, uint256 key) private pure returns (uint256) {
        return (key << Schema.BOOK_LEAF_KEY_SHIFT) | (taker.account << Schema.BOOK_LEAF_ACCOUNT_SHIFT)
            | (taker.slot << Schema.BOOK_LEAF_SLOT_SHIFT) | (image.remaining() << Schema.BOOK_LEAF_QUANTITY_SHIFT);
    }

    function leafTail(uint256[24] memory image, Record memory taker) private pure returns (uint256) {
        uint256 epoch = AccountHead.wrap(image[Schema.IMAGE_ACCOUNT_HEAD_WORD]).epoch();
        uint256 makerFee = uint24(int24(MarketConfig.wrap(image[Schema.IMAGE_MARKET_CONFIG_WORD]).makerFee()));
        return (epoch << Schema.BOOK_LEAF_EPOCH_SHIFT) | (taker.expiry << Schema.BOOK_LEAF_EXPIRY_SHIFT)
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
        best.owner = witness.openAccount(best.state, account);
    }

    /// The copies as if they were an open container.
    function ownFrame(uint256[24] memory image) private pure returns (AccountFrame memory frame) {
        frame.head = AccountHead.wrap(image[Schema.IMAGE_ACCOUNT_HEAD_WORD]);
        frame.slotsRoot = bytes32(image[Schema.IMAGE_SLOTS_ROOT_WORD]);
    }

    /// Best leaves the book; counts against the budget.
    function removeBest(uint256[24] memory image, Best memory best, Witness memory witness) private view {
        MarketConfig config = MarketConfig.wrap(image[Schema.IMAGE_MARKET_CONFIG_WORD]);
        image[bookWord(best.side)] = uint256(best.order.removed());
        (uint256 asset, uint256 lock) = config.lockOf(best.side, best.price, best.order.quantity());
        if (best.isOwn) {
            uint256 word = lockWord(best.side);
            Balance copy = best.order.unlockedBy(Balance.wrap(image[word]), best.owner.head, lock);
            image[word] = Balance.unwrap(copy);
        } else {
            (Balance balance, uint256 pos) = witness.openBalance(best.owner, asset);
            best.owner.putBalance(asset, best.order.unlockedBy(balance, best.owner.head, lock), pos);
        }
        emptySlot(best, witness);
        closeOwner(image, best);
        image.setBudget(image.budget() + 1);
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
    function matchOne(uint256[24] memory image, Record memory taker, Best memory best, Witness memory witness)
        private
        view
        returns (uint256)
    {
        MarketConfig config = MarketConfig.wrap(image[Schema.IMAGE_MARKET_CONFIG_WORD]);
        uint256 left = best.order.quantity();
        Fill memory fill = Matching.fillOf(best.order, config, best.side, image.remaining(), image.takerRate());
        payTaker(image, taker.side, fill, best.price);
        payMaker(best, config, fill, witness);
        left -= fill.quantity;
        if (left > 0) {
            uint256 head = best.order.head.set(Schema.BOOK_LEAF_QUANTITY_SHIFT, Schema.BOOK_LEAF_QUANTITY_BITS, left);
            image[bookWord(best.side)] = uint256(best.order.replaced(head, best.order.tail));
        } else {
            image[bookWord(best.side)] = uint256(best.order.removed());
            emptySlot(best, witness);
        }
        closeOwner(image, best);
        image.setBudget(image.budget() + 1);
        if (image.remaining() == 0) image.setPhase(Schema.PHASE_FINISH);
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
