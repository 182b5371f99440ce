// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../../generated/Schema.sol";
import {Bits} from "../Bits.sol";
import {AccountFrame, Frames, StateFrame} from "../Frames.sol";
import {Image} from "../Image.sol";
import {Key, Keys} from "../Keys.sol";
import {AccountHead, Balance} from "../Ledger.sol";
import {Payload} from "../Payload.sol";
import {Record, RecordCodec, RecordKind} from "../RecordCodec.sol";
import {Sequence} from "../Sequence.sol";
import {Context, IStepModule, WrongPhase} from "../Types.sol";
import {Withdrawals} from "../Withdrawals.sol";
import {Witness, WitnessReader} from "../Witness.sol";

/// @title INBOX_OP. Spec: matching, "INBOX_OP"; wire, "Inbox entries"
contract StepInbox is IStepModule {
    using Image for uint256[24];
    using WitnessReader for Witness;
    using Bits for uint256;
    using Frames for *;
    using Keys for Key;

    /// Not the entry with its payload.
    error WrongInput();

    function step(
        Context calldata context,
        bytes memory imageBefore,
        bytes calldata input,
        uint256,
        bytes calldata witness
    ) external view returns (bytes memory, uint256 kind) {
        uint256[24] memory image = Image.load(imageBefore);
        require(image.phase() == Schema.PHASE_INBOX, WrongPhase(image.phase()));
        require(input.length >= 32, WrongInput());
        uint256 entry = uint256(bytes32(input));
        // What the Governor appends is StepGovern's.
        require(!Payload.isGoverned(entry >> 248) && Payload.matches(entry, input[32:]), WrongInput());
        Witness memory cursor = WitnessReader.start(witness);
        image.setInboxNext(image.inboxNext() + 1);
        image.setPhase(Schema.PHASE_IDLE);
        apply_(image, entry, input[32:], cursor);
        cursor.finish();
        image.backToInbox(context.inboxTo);
        return (image.dump(), Schema.STEP_INBOX_OP);
    }

    /// Entries of other kinds, and those that no Vault writes, change nothing.
    function apply_(uint256[24] memory image, uint256 entry, bytes calldata payload, Witness memory witness)
        private
        view
    {
        uint256 kind = entry.get(Schema.INBOX_KIND_SHIFT, Schema.INBOX_KIND_BITS);
        if (kind == Schema.INBOX_KIND_OPEN_ACCOUNT) return openAccount(image, entry, witness);
        if (kind == Schema.INBOX_KIND_DEPOSIT) return deposit(image, entry, witness);
        uint256 recordType = Payload.recordTypeOf(kind);
        if (recordType == 0) return;
        uint256 groups = payload.length / Schema.GROUP_BYTES;
        Record memory record = RecordCodec.decode(payload, (1 << groups) - 1, groups);
        if (record.kind != RecordKind.SIGNED || record.recordType != recordType || !isUnsigned(record)) return;
        if (force(image, record, witness) == Schema.PHASE_IDLE) return;
        image.setRecordType(recordType);
        image[Schema.IMAGE_RECORD_HASH_WORD] = uint256(sha256(payload));
    }

    /// The owner of the account has sent it: nobody signs it and no sequencer times it.
    function isUnsigned(Record memory record) private pure returns (bool) {
        return record.dt == 0 && record.key == 0 && record.r == 0 && record.yParityS == 0;
    }

    /// The phase that comes next.
    function force(uint256[24] memory image, Record memory record, Witness memory witness)
        private
        view
        returns (uint256 phase)
    {
        phase = Schema.PHASE_IDLE;
        StateFrame memory state = witness.openState(image[Schema.IMAGE_STATE_ROOT_WORD]);
        AccountFrame memory account = witness.openAccount(state, record.account, image.clock());
        if (account.head.owner() == 0) return phase;
        if (record.recordType == Schema.RECORD_WITHDRAW) {
            Withdrawals.Request memory request = Withdrawals.Request(record.asset, record.amount, true);
            Withdrawals.payOut(image, state, account, request, witness);
        } else if (record.recordType == Schema.RECORD_CANCEL_ALL) {
            account.head = account.head.risen();
            state.closeAccount(account);
            image[Schema.IMAGE_STATE_ROOT_WORD] = state.closeState();
        } else if (record.recordType == Schema.RECORD_SET_KEY) {
            Key memory key = witness.openKey(account, record.index);
            if (key.generation() == Keys.GENERATION_MAX) {
                image.keepFallen(state, account);
                return phase;
            }
            account.putKey(record.index, key.next(record.keyHead, record.keyHash));
            state.closeAccount(account);
            image[Schema.IMAGE_STATE_ROOT_WORD] = state.closeState();
        } else {
            Key memory none;
            phase = Sequence.use(image, state, account, record, none, witness);
            image.setPhase(phase);
        }
    }

    function openAccount(uint256[24] memory image, uint256 entry, Witness memory witness) private view {
        uint256 owner = entry.get(Schema.INBOX_OWNER_SHIFT, Schema.INBOX_OWNER_BITS);
        if (owner == 0 || entry & 0xffff != 0) return;
        StateFrame memory state = witness.openState(image[Schema.IMAGE_STATE_ROOT_WORD]);
        AccountFrame memory account = witness.openAccount(state, accountOf(entry), image.clock());
        if (account.head.owner() != 0) return image.keepFallen(state, account);
        account.head = AccountHead.wrap(owner << Schema.ACCOUNT_HEAD_OWNER_SHIFT);
        state.closeAccount(account);
        image[Schema.IMAGE_STATE_ROOT_WORD] = state.closeState();
    }

    function deposit(uint256[24] memory image, uint256 entry, Witness memory witness) private view {
        uint256 amount = entry.get(Schema.INBOX_AMOUNT_SHIFT, Schema.INBOX_AMOUNT_BITS);
        if (amount == 0 || amount >= Schema.AMOUNT_LIMIT || entry & 0xff != 0) return;
        uint256 asset = entry.get(Schema.INBOX_ASSET_SHIFT, Schema.INBOX_ASSET_BITS);
        StateFrame memory state = witness.openState(image[Schema.IMAGE_STATE_ROOT_WORD]);
        (uint256 total, uint256 totalAt) = witness.openTotal(state, asset);
        uint256 consumed =
            total.get(Schema.ASSET_TOTAL_DEPOSITS_CONSUMED_SHIFT, Schema.ASSET_TOTAL_DEPOSITS_CONSUMED_BITS) + amount;
        uint256 emitted =
            total.get(Schema.ASSET_TOTAL_WITHDRAWALS_EMITTED_SHIFT, Schema.ASSET_TOTAL_WITHDRAWALS_EMITTED_BITS);
        if (consumed - emitted >= Schema.AMOUNT_LIMIT) return;
        AccountFrame memory account = witness.openAccount(state, accountOf(entry), image.clock());
        if (account.head.owner() == 0) return;
        (Balance balance, uint256 balanceAt) = witness.openBalance(account, asset);
        balance = balance.normalised(account.head.epoch()).credited(amount);
        account.putBalance(asset, balance, balanceAt);
        state.closeAccount(account);
        total = total.set(
            Schema.ASSET_TOTAL_DEPOSITS_CONSUMED_SHIFT, Schema.ASSET_TOTAL_DEPOSITS_CONSUMED_BITS, consumed
        );
        state.putTotal(asset, total, totalAt);
        image.touch(asset);
        image[Schema.IMAGE_STATE_ROOT_WORD] = state.closeState();
    }

    function accountOf(uint256 entry) private pure returns (uint256) {
        return entry.get(Schema.INBOX_ACCOUNT_SHIFT, Schema.INBOX_ACCOUNT_BITS);
    }
}
