// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../../generated/Schema.sol";
import {AccountFrame, Frames, StateFrame} from "../Frames.sol";
import {Image} from "../Image.sol";
import {Record, RecordCodec} from "../RecordCodec.sol";
import {Context, IStepModule, WrongPhase} from "../Types.sol";
import {Withdrawals} from "../Withdrawals.sol";
import {Witness, WitnessReader} from "../Witness.sol";

/// @title WITHDRAW. Spec: matching, "WITHDRAW"
contract StepWithdraw is IStepModule {
    using Image for uint256[24];
    using WitnessReader for Witness;
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
        StateFrame memory state = cursor.openState(image[Schema.IMAGE_STATE_ROOT_WORD]);
        AccountFrame memory account = cursor.openAccount(state, record.account);
        Withdrawals.Request memory request = Withdrawals.Request(record.asset, record.amount, false);
        Withdrawals.payOut(image, state, account, request, cursor);
        cursor.finish();
        image.endRecord();
        return (image.dump(), Schema.STEP_WITHDRAW);
    }
}
