// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Stepper} from "../stepper/Stepper.sol";
import {Context, Inputs} from "../stepper/Types.sol";

/// One step of a differential run: what Stepper.runStep takes beside the image.
struct StepCase {
    bytes input;
    uint256 canonical;
    bytes witness;
}

/// Runs many steps in one call: the image after a step is the image before the next.
contract StepperHarness {
    struct StepOutcome {
        bool reverted;
        uint256 kind;
        uint256 gasUsed;
        bytes image;
    }

    Stepper private immutable STEPPER;

    constructor(Stepper stepper) {
        STEPPER = stepper;
    }

    /// Stops behind the first step that reverts.
    function steps(Context calldata context, bytes memory image, StepCase[] calldata cases)
        external
        view
        returns (StepOutcome[] memory outcomes)
    {
        outcomes = new StepOutcome[](cases.length);
        for (uint256 i = 0; i < cases.length; i++) {
            uint256 before = gasleft();
            try STEPPER.runStep(context, image, cases[i].input, cases[i].canonical, cases[i].witness) returns (
                bytes memory after_, uint256 kind
            ) {
                image = after_;
                outcomes[i] = StepOutcome(false, kind, before - gasleft(), after_);
            } catch {
                outcomes[i].reverted = true;
                return outcomes;
            }
        }
    }

    /// For each case alone, whether it reverts.
    function reverts(Context calldata context, bytes memory image, StepCase[] calldata cases)
        external
        view
        returns (bool[] memory found)
    {
        found = new bool[](cases.length);
        for (uint256 i = 0; i < cases.length; i++) {
            try STEPPER.runStep(context, image, cases[i].input, cases[i].canonical, cases[i].witness) returns (
                bytes memory, uint256
            ) {
                found[i] = false;
            } catch {
                found[i] = true;
            }
        }
    }

    /// Gas of a whole run, calldata and base cost of a transaction left out.
    function runGas(Context calldata context, bytes calldata image, Inputs calldata inputs, bytes calldata witness)
        external
        view
        returns (uint256)
    {
        uint256 before = gasleft();
        STEPPER.run(context, image, inputs, witness);
        return before - gasleft();
    }
}
