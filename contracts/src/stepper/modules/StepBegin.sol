// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../../generated/Schema.sol";
import {Authentication} from "../Authentication.sol";
import {Bits} from "../Bits.sol";
import {AccountFrame, Frames, MarketFrame, StateFrame} from "../Frames.sol";
import {Image} from "../Image.sol";
import {Key, Keys} from "../Keys.sol";
import {Record, RecordCodec, RecordKind} from "../RecordCodec.sol";
import {Sequence} from "../Sequence.sol";
import {Context, IStepModule, WrongPhase} from "../Types.sol";
import {Witness, WitnessReader} from "../Witness.sol";

/// @title BEGIN_OP and TICK. Spec: matching, "BEGIN_OP"; machine, "Clock"
contract StepBegin is IStepModule {
    using Image for uint256[24];
    using WitnessReader for Witness;
    using Frames for *;
    using Keys for Key;
    using Bits for uint256;

    function step(
        Context calldata context,
        bytes memory imageBefore,
        bytes calldata input,
        uint256 canonical,
        bytes calldata witness
    ) external view returns (bytes memory, uint256 kind) {
        uint256[24] memory image = Image.load(imageBefore);
        require(image.phase() == Schema.PHASE_IDLE, WrongPhase(image.phase()));
        Record memory record = RecordCodec.decode(input, canonical, context.groups - image.groupNext());
        kind = begin(context, image, record, WitnessReader.start(witness));
        if (image.phase() != Schema.PHASE_IDLE) {
            bytes32 hash = sha256(input[:record.groups * Schema.GROUP_BYTES]);
            image[Schema.IMAGE_RECORD_HASH_WORD] = uint256(hash);
        }
        return (image.dump(), kind);
    }

    /// Everything but the record's hash.
    function begin(Context calldata context, uint256[24] memory image, Record memory record, Witness memory witness)
        private
        view
        returns (uint256)
    {
        image.setGroupNext(image.groupNext() + record.groups);
        image.setOpSeqNext(image.opSeqNext() + record.groups);
        if (record.kind != RecordKind.MALFORMED) {
            advanceClock(image, context, record);
            uint256 phase = open(image, context, record, witness);
            image.setPhase(phase);
            if (phase != Schema.PHASE_IDLE) image.setRecordType(record.recordType);
        }
        witness.finish();
        bool isTick = record.recordType == Schema.RECORD_TICK && record.kind == RecordKind.UNSIGNED;
        return isTick ? Schema.STEP_TICK : Schema.STEP_BEGIN_OP;
    }

    function advanceClock(uint256[24] memory image, Context calldata context, Record memory record) private pure {
        uint256 clock = image.clock();
        uint256 now_ = clock + record.dt + (record.ms < Schema.TICK_MIN_MS ? 0 : record.ms);
        if (now_ > context.tLast) now_ = context.tLast;
        if (now_ > clock) image.setClock(now_);
    }

    /// The phase that comes next: IDLE when the record has ended.
    function open(
        uint256[24] memory image,
        Context calldata context,
        Record memory record,
        Witness memory witness
    ) private view returns (uint256) {
        if (record.kind == RecordKind.DISABLED || record.recordType == Schema.RECORD_TICK) return Schema.PHASE_IDLE;
        if (record.recordType == Schema.RECORD_SWEEP) return Schema.PHASE_SWEEP;
        if (record.recordType == Schema.RECORD_COLLECT) return Schema.PHASE_COLLECT;
        StateFrame memory state = witness.openState(image[Schema.IMAGE_STATE_ROOT_WORD]);
        AccountFrame memory account = witness.openAccount(state, record.account, image.clock());
        image.keepFallen(state, account);
        if (account.head.owner() == 0) return Schema.PHASE_IDLE;
        Key memory target;
        Authentication.Signer memory signer = Authentication.Signer(account.head.owner(), 0);
        if (record.key != 0) {
            Key memory key = witness.openKey(account, record.key);
            if (!allows(key, image.clock(), record, state, witness)) return Schema.PHASE_IDLE;
            signer = Authentication.Signer(key.hash, key.generation());
        } else if (record.recordType == Schema.RECORD_SET_KEY) {
            target = witness.openKey(account, record.index);
            if (!target.isFollowedBy(record.keyHead)) return Schema.PHASE_IDLE;
        }
        if (!Authentication.isSigned(record, account.head, signer, context.domainSeparator)) return Schema.PHASE_IDLE;
        // Each of its actions uses up the seq in a slot of its own.
        if (record.recordType == Schema.RECORD_MASS_QUOTE) return Schema.PHASE_QUOTE;
        return Sequence.use(image, state, account, record, target, witness);
    }

    /// True when the key may sign the record now. The market says what a notional is.
    function allows(
        Key memory key,
        uint256 clock,
        Record memory record,
        StateFrame memory state,
        Witness memory witness
    ) private view returns (bool) {
        if (!key.isLive(clock) || !key.covers(record.recordType, record.market)) return false;
        if (record.seq > clock + Schema.KEY_SEQ_AHEAD_MS) return false;
        bool places = record.recordType == Schema.RECORD_ORDER || record.recordType == Schema.RECORD_MASS_QUOTE;
        if (!places) return true;
        MarketFrame memory market = witness.openMarket(state, record.market);
        uint256 last = market.head.get(Schema.MARKET_HEAD_LAST_PRICE_SHIFT, Schema.MARKET_HEAD_LAST_PRICE_BITS);
        // A sale may get the price of the last fill.
        return market.config.notional(record.price, record.quantity) <= key.maxNotional()
            && market.config.notional(last, record.sold) <= key.maxNotional();
    }
}
