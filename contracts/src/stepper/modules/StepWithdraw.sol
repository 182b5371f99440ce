// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../../generated/Schema.sol";
import {Bits} from "../Bits.sol";
import {AccountFrame, Frames, StateFrame} from "../Frames.sol";
import {Image} from "../Image.sol";
import {Balance} from "../Ledger.sol";
import {MerkleTree} from "../MerkleTree.sol";
import {Record, RecordCodec} from "../RecordCodec.sol";
import {Context, IStepModule, WrongPhase} from "../Types.sol";
import {Witness, WitnessReader} from "../Witness.sol";

/// @title WITHDRAW. Spec: matching, "WITHDRAW"; machine, "Withdrawals of a submission"
contract StepWithdraw is IStepModule {
    using Image for uint256[24];
    using WitnessReader for Witness;
    using Bits for uint256;
    using Frames for *;

    function step(
        Context calldata,
        bytes memory imageBefore,
        bytes calldata input,
        uint256,
        bytes calldata witness
    ) external view returns (bytes memory, uint256 kind) {
        uint256[24] memory image = Image.load(imageBefore);
        require(image.phase() == Schema.PHASE_WITHDRAW, WrongPhase(image.phase()));
        Record memory record = RecordCodec.open(image, input);
        Witness memory cursor = WitnessReader.start(witness);
        withdraw(image, record, cursor);
        cursor.finish();
        image.endRecord();
        return (image.dump(), Schema.STEP_WITHDRAW);
    }

    function withdraw(uint256[24] memory image, Record memory record, Witness memory witness) private view {
        StateFrame memory state = witness.openState(image[Schema.IMAGE_STATE_ROOT_WORD]);
        AccountFrame memory account = witness.openAccount(state, record.account);
        (Balance balance, uint256 pos) = witness.openBalance(account, record.asset);
        balance = balance.normalised(account.head.epoch());
        uint256 count = image.withdrawalCount();
        if (balance.free() < record.amount || count == Schema.MAX_WITHDRAWALS) return;
        account.putBalance(record.asset, balance.debited(record.amount), pos);
        state.closeAccount(account);
        uint256 total;
        (total, pos) = witness.openTotal(state, record.asset);
        uint256 emitted = total.get(
            Schema.ASSET_TOTAL_WITHDRAWALS_EMITTED_SHIFT, Schema.ASSET_TOTAL_WITHDRAWALS_EMITTED_BITS
        ) + record.amount;
        total = total.set(
            Schema.ASSET_TOTAL_WITHDRAWALS_EMITTED_SHIFT, Schema.ASSET_TOTAL_WITHDRAWALS_EMITTED_BITS, emitted
        );
        state.putTotal(record.asset, total, pos);
        image[Schema.IMAGE_STATE_ROOT_WORD] = state.closeState();
        image.touch(record.asset);
        uint256 entry = (count << Schema.WITHDRAWAL_INDEX_SHIFT) | (record.asset << Schema.WITHDRAWAL_ASSET_SHIFT)
            | (record.amount << Schema.WITHDRAWAL_AMOUNT_SHIFT)
            | (account.head.owner() << Schema.WITHDRAWAL_OWNER_SHIFT);
        bytes32 chain = bytes32(image[Schema.IMAGE_WITHDRAWALS_WORD]);
        image[Schema.IMAGE_WITHDRAWALS_WORD] = uint256(MerkleTree.pair(chain, bytes32(entry)));
        image[Schema.IMAGE_WITHDRAWAL_COUNT_WORD] = (count + 1) << Schema.IMAGE_WITHDRAWAL_COUNT_SHIFT;
    }
}
