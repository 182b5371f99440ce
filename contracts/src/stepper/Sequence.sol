// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../generated/Schema.sol";
import {AccountFrame, Frames, StateFrame} from "./Frames.sol";
import {Image} from "./Image.sol";
import {Slot} from "./Orders.sol";
import {Key, Keys} from "./Keys.sol";
import {Record} from "./RecordCodec.sol";
import {Witness} from "./Witness.sol";

/// @title What a record does once it counts: it uses up its seq. Spec: matching, "BEGIN_OP" 6 to 8
library Sequence {
    using Frames for *;
    using Image for uint256[24];

    /// The phase that comes next, IDLE when the record has ended. The image's state root stays when the seq is stale.
    /// @param target the leaf that a SET_KEY sets, opened before
    function use(
        uint256[24] memory image,
        StateFrame memory state,
        AccountFrame memory account,
        Record memory record,
        Key memory target,
        Witness memory witness
    ) internal view returns (uint256) {
        // Control records have slot 0 for their seq.
        (Slot slot, uint256 slotAt) = witness.openSlot(account, record.slot);
        if (record.seq <= slot.lastSeq()) {
            image.keepFallen(state, account);
            return Schema.PHASE_IDLE;
        }
        account.putSlot(record.slot, slot.withLastSeq(record.seq), slotAt);
        bool setsSwitch = record.recordType == Schema.RECORD_DEADMAN;
        // Who uses up a seq is alive.
        account.head = account.head.armed(setsSwitch ? record.interval : account.head.interval(), image.clock());
        bool cancelsAll = record.recordType == Schema.RECORD_CANCEL_ALL;
        if (cancelsAll) account.head = account.head.risen();
        bool setsKey = record.recordType == Schema.RECORD_SET_KEY;
        if (setsKey) account.putKey(record.index, Keys.next(target, record.keyHead, record.keyHash));
        state.closeAccount(account);
        image[Schema.IMAGE_STATE_ROOT_WORD] = state.closeState();
        if (cancelsAll || setsKey || setsSwitch) return Schema.PHASE_IDLE;
        if (record.recordType == Schema.RECORD_WITHDRAW) return Schema.PHASE_WITHDRAW;
        bool isOrder = record.recordType == Schema.RECORD_ORDER;
        if (!slot.isOpen()) return isOrder ? Schema.PHASE_LOAD : Schema.PHASE_IDLE;
        if (slot.market() != record.market) return Schema.PHASE_IDLE;
        if (isOrder) return Schema.PHASE_REMOVE_OLD;
        return record.recordType == Schema.RECORD_AMEND ? Schema.PHASE_AMEND : Schema.PHASE_CANCEL;
    }
}
