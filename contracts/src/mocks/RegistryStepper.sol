// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepper, StepContext, StepInputs} from "../interfaces/IStepper.sol";
import {Schema} from "../generated/Schema.sol";

/// A toy machine for the claim game: two idle steps, then the END machine that the test has entered for this start.
/// So a test knows the right outcome of any inputs on any parent. Never shipped.
contract RegistryStepper is IStepper {
    error UnknownStart(bytes32 key);
    error MachineIsDone();

    /// Checkpoints in a trace.
    uint256 public constant STEPS = 3;

    mapping(bytes32 key => bytes31) private _ends;

    function enter(bytes32 key, bytes31 end) external {
        _ends[key] = end;
    }

    function start(StepContext calldata context, bytes32 stateRoot, uint48 clock, uint48 inboxNext)
        external
        pure
        returns (bytes memory)
    {
        return image(
            keyOf(stateRoot, clock, inboxNext, context.tFirst, context.inboxTo, context.firstOpSeq, context.groups), 0
        );
    }

    function run(StepContext calldata, bytes calldata before, StepInputs calldata, bytes calldata)
        external
        view
        returns (bytes31 checkpoint, bytes memory next)
    {
        (bytes32 key, uint256 count) = abi.decode(before, (bytes32, uint256));
        require(count < STEPS, MachineIsDone());
        next = image(key, count + 1);
        if (count + 1 < STEPS) return (bytes31(sha256(next)), next);
        checkpoint = _ends[key];
        require(checkpoint != 0, UnknownStart(key));
    }

    function keyOf(
        bytes32 stateRoot,
        uint48 clock,
        uint48 inboxNext,
        uint48 tFirst,
        uint48 inboxTo,
        uint48 firstOpSeq,
        uint16 groups
    ) public pure returns (bytes32) {
        return keccak256(abi.encode(stateRoot, clock, inboxNext, tFirst, inboxTo, firstOpSeq, groups));
    }

    function image(bytes32 key, uint256 count) public pure returns (bytes memory) {
        uint256[24] memory words;
        (words[0], words[1]) = (uint256(key), count);
        words[Schema.IMAGE_PHASE_WORD] = Schema.PHASE_IDLE << Schema.IMAGE_PHASE_SHIFT;
        return abi.encodePacked(words);
    }
}
