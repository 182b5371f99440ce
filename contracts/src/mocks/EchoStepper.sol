// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepper, StepContext, StepInputs} from "../interfaces/IStepper.sol";
import {Schema} from "../generated/Schema.sol";

/// Answers with the hash of what it was given, so that a test sees all that Disputes reads. Never shipped.
contract EchoStepper is IStepper {
    function start(StepContext calldata, bytes32 stateRoot, uint48 clock, uint48 inboxNext)
        external
        pure
        returns (bytes memory)
    {
        return image(uint256(stateRoot), 0, inboxNext, clock);
    }

    function run(StepContext calldata context, bytes calldata before, StepInputs calldata inputs, bytes calldata witness)
        external
        pure
        returns (bytes31 checkpoint, bytes memory)
    {
        return (bytes31(keccak256(abi.encode(context, before, inputs, witness))), before);
    }

    function image(uint256 first, uint256 groupNext, uint256 inboxNext, uint256 clock)
        public
        pure
        returns (bytes memory)
    {
        uint256[24] memory words;
        words[0] = first;
        words[Schema.IMAGE_PHASE_WORD] = (Schema.PHASE_IDLE << Schema.IMAGE_PHASE_SHIFT)
            | (groupNext << Schema.IMAGE_GROUP_NEXT_SHIFT) | (inboxNext << Schema.IMAGE_INBOX_NEXT_SHIFT)
            | (clock << Schema.IMAGE_CLOCK_SHIFT);
        return abi.encodePacked(words);
    }
}
