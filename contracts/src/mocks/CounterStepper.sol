// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepper, StepContext, StepInputs} from "../interfaces/IStepper.sol";
import {Schema} from "../generated/Schema.sol";

/// A toy machine for tests of the claim game: each interval adds one to the first word, at 3 it has ended. Never shipped.
contract CounterStepper is IStepper {
    error WrongWitness();
    error MachineIsDone();

    function start(StepContext calldata, bytes32 stateRoot, uint48, uint48) external pure returns (bytes memory) {
        return image(uint256(stateRoot));
    }

    function run(StepContext calldata, bytes calldata before, StepInputs calldata, bytes calldata witness)
        external
        pure
        returns (bytes31 checkpoint, bytes memory next)
    {
        require(witness.length == 0, WrongWitness());
        uint256 count = uint256(bytes32(before));
        require(count < 3, MachineIsDone());
        next = image(count + 1);
        checkpoint = bytes31(sha256(next));
    }

    function image(uint256 count) public pure returns (bytes memory) {
        uint256[24] memory words;
        words[0] = count;
        words[Schema.IMAGE_PHASE_WORD] =
            (count < 3 ? Schema.PHASE_IDLE : Schema.PHASE_DONE) << Schema.IMAGE_PHASE_SHIFT;
        return abi.encodePacked(words);
    }
}
