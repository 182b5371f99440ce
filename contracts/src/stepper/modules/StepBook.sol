// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../../generated/Schema.sol";
import {BookPath, CritBit} from "../CritBit.sol";
import {AccountFrame, Frames, MarketFrame, StateFrame} from "../Frames.sol";
import {Image} from "../Image.sol";
import {Balance} from "../Ledger.sol";
import {Orders, Slot} from "../Orders.sol";
import {Record, RecordCodec} from "../RecordCodec.sol";
import {Context, IStepModule, WrongPhase} from "../Types.sol";
import {Witness, WitnessReader} from "../Witness.sol";

/// @title REMOVE_OLD, CANCEL_ONE, AMEND, SWEEP: orders leave the book in the tree, or lose lots. Spec: matching
contract StepBook is IStepModule {
    using Image for uint256[24];
    using WitnessReader for Witness;
    using Frames for *;
    using CritBit for *;
    using Orders for BookPath;

    /// Where the order stands.
    struct Place {
        StateFrame state;
        MarketFrame market;
        AccountFrame owner;
        uint256 side;
        BookPath order;
        uint256 slotId;
        Slot slot;
        uint256 slotAt;
    }

    function step(
        Context calldata context,
        bytes memory imageBefore,
        bytes calldata input,
        uint256,
        bytes calldata witness
    ) external view returns (bytes memory, uint256 kind) {
        uint256[24] memory image = Image.load(imageBefore);
        Record memory record = RecordCodec.open(image, input);
        Witness memory cursor = WitnessReader.start(witness);
        uint256 phase = image.phase();
        if (phase == Schema.PHASE_CANCEL) kind = cancelOne(image, record, cursor);
        else if (phase == Schema.PHASE_REMOVE_OLD) kind = removeOld(image, record, cursor);
        else if (phase == Schema.PHASE_AMEND) kind = amend(image, record, cursor);
        else if (phase == Schema.PHASE_SWEEP) kind = sweep(image, record, cursor);
        else revert WrongPhase(phase);
        cursor.finish();
        image.backToInbox(context.inboxTo);
        return (image.dump(), kind);
    }

    function cancelOne(uint256[24] memory image, Record memory record, Witness memory witness)
        private
        view
        returns (uint256)
    {
        Place memory place = openBySlot(image, record, witness);
        openOrder(place, witness);
        leaveBook(image, place, witness);
        image.endRecord();
        return Schema.STEP_CANCEL_ONE;
    }

    function removeOld(uint256[24] memory image, Record memory record, Witness memory witness)
        private
        view
        returns (uint256)
    {
        Place memory place = openBySlot(image, record, witness);
        openOrder(place, witness);
        if (!record.replace && place.order.isLive(place.owner.head, image.clock())) {
            image.endRecord();
        } else {
            leaveBook(image, place, witness);
            image.setPhase(Schema.PHASE_LOAD);
        }
        return Schema.STEP_REMOVE_OLD;
    }

    /// Some lots of a live order, or all of it.
    function amend(uint256[24] memory image, Record memory record, Witness memory witness)
        private
        view
        returns (uint256)
    {
        Place memory place = openBySlot(image, record, witness);
        openOrder(place, witness);
        bool isLive = place.order.isLive(place.owner.head, image.clock());
        if (isLive && record.lots < place.order.openLots()) reduce(image, place, record.lots, witness);
        else leaveBook(image, place, witness);
        image.endRecord();
        return Schema.STEP_AMEND;
    }

    /// Hidden lots go first.
    function reduce(uint256[24] memory image, Place memory place, uint256 lots, Witness memory witness) private view {
        BookPath memory order = place.order;
        uint256 hidden = order.hidden();
        hidden = hidden > lots ? hidden - lots : 0;
        uint256 head = order.withLots(order.openLots() - lots - hidden, hidden);
        place.market.books[place.side] = order.replaced(head, order.tail);
        release(place, lots, witness);
        close(image, place);
    }

    /// One order a step.
    function sweep(uint256[24] memory image, Record memory record, Witness memory witness)
        private
        view
        returns (uint256)
    {
        uint256 budget = image.budget() + 1;
        if (!sweepOne(image, record, witness) || budget >= record.n) image.endRecord();
        else image.setBudget(budget);
        return Schema.STEP_SWEEP;
    }

    /// False when there is nothing to remove.
    function sweepOne(uint256[24] memory image, Record memory record, Witness memory witness)
        private
        view
        returns (bool)
    {
        Place memory place;
        if (record.n == 0) {
            place = openBySlot(image, record, witness);
            bool isThere =
                place.slot.isOpen() && place.slot.market() == record.market && place.slot.side() == record.side;
            if (!isThere) return refuse(image, place);
            openOrder(place, witness);
        } else {
            place = openTop(image, record, witness);
            if (place.order.empty) return false;
            place.owner = witness.openAccount(place.state, place.order.account(), image.clock());
        }
        if (place.order.isLive(place.owner.head, image.clock())) return refuse(image, place);
        if (record.n != 0) {
            place.slotId = place.order.slot();
            (place.slot, place.slotAt) = witness.openSlot(place.owner, place.slotId);
        }
        leaveBook(image, place, witness);
        return true;
    }

    /// The account has been opened and nothing else of it changes.
    function refuse(uint256[24] memory image, Place memory place) private view returns (bool) {
        image.keepFallen(place.state, place.owner);
        return false;
    }

    /// The account of the record and its slot.
    function openBySlot(uint256[24] memory image, Record memory record, Witness memory witness)
        private
        view
        returns (Place memory place)
    {
        place.state = witness.openState(image[Schema.IMAGE_STATE_ROOT_WORD]);
        place.owner = witness.openAccount(place.state, record.account, image.clock());
        place.slotId = record.slot;
        (place.slot, place.slotAt) = witness.openSlot(place.owner, record.slot);
    }

    /// The order that the slot names.
    function openOrder(Place memory place, Witness memory witness) private view {
        place.market = witness.openMarket(place.state, place.slot.market());
        place.side = place.slot.side();
        place.order = witness.read();
        place.order.requireOrder(place.market.books[place.side], place.slot.bookKey());
    }

    /// The best order of the record's side, if there is one.
    function openTop(uint256[24] memory image, Record memory record, Witness memory witness)
        private
        view
        returns (Place memory place)
    {
        place.state = witness.openState(image[Schema.IMAGE_STATE_ROOT_WORD]);
        place.market = witness.openMarket(place.state, record.market);
        place.side = record.side;
        place.order = witness.read();
        place.order.requireWalk(place.market.books[place.side], 0);
    }

    /// Leaf, lock and slot; then the containers are closed.
    function leaveBook(uint256[24] memory image, Place memory place, Witness memory witness) private view {
        BookPath memory order = place.order;
        place.market.books[place.side] = order.removed();
        release(place, order.openLots(), witness);
        place.owner.putSlot(place.slotId, place.slot.emptied(), place.slotAt);
        close(image, place);
    }

    /// The lock of so many lots.
    function release(Place memory place, uint256 lots, Witness memory witness) private view {
        BookPath memory order = place.order;
        (uint256 asset, uint256 lock) = place.market.config.lockOf(place.side, order.price(place.side), lots);
        (Balance balance, uint256 pos) = witness.openBalance(place.owner, asset);
        place.owner.putBalance(asset, order.unlockedBy(balance, place.owner.head, lock), pos);
    }

    function close(uint256[24] memory image, Place memory place) private view {
        place.state.closeAccount(place.owner);
        place.state.closeMarket(place.market);
        image[Schema.IMAGE_STATE_ROOT_WORD] = place.state.closeState();
    }
}
