// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {VM} from "../testing/Vm.sol";
import {StepBegin} from "./modules/StepBegin.sol";
import {StepBook} from "./modules/StepBook.sol";
import {StepEnd} from "./modules/StepEnd.sol";
import {StepInbox} from "./modules/StepInbox.sol";
import {StepLoad} from "./modules/StepLoad.sol";
import {StepMatch} from "./modules/StepMatch.sol";
import {StepWithdraw} from "./modules/StepWithdraw.sol";
import {Modules, Stepper} from "./Stepper.sol";
import {Context, IStepModule} from "./Types.sol";
import {Weights} from "./Weights.sol";

contract StepperTest {
    Stepper private stepper;
    IStepModule[7] private modules;

    struct Case {
        Context context;
        bytes image;
        bytes input;
        uint256 canonical;
        bytes witness;
        bytes imageAfter;
        uint256 kind;
    }

    function setUp() external {
        modules = [
            IStepModule(new StepInbox()),
            new StepBegin(),
            new StepLoad(),
            new StepMatch(),
            new StepBook(),
            new StepWithdraw(),
            new StepEnd()
        ];
        stepper = new Stepper(
            Modules(modules[0], modules[1], modules[2], modules[3], modules[4], modules[5], modules[6])
        );
    }

    function goldenCases() private view returns (Case[] memory cases) {
        bytes[] memory data = VM.parseJsonBytesArray(VM.readFile("./spec/vectors/stepper/steps.json"), ".abi");
        cases = new Case[](data.length);
        for (uint256 i = 0; i < data.length; i++) {
            Case memory one = cases[i];
            (one.context, one.image, one.input, one.canonical, one.witness, one.imageAfter, one.kind) =
                abi.decode(data[i], (Context, bytes, bytes, uint256, bytes, bytes, uint256));
        }
    }

    function testDiff_runStep_goldenSteps_equal() external view {
        Case[] memory cases = goldenCases();
        uint256 kinds;
        for (uint256 i = 0; i < cases.length; i++) {
            Case memory one = cases[i];
            (bytes memory image, uint256 kind) =
                stepper.runStep(one.context, one.image, one.input, one.canonical, one.witness);
            require(kind == one.kind, "another kind");
            require(keccak256(image) == keccak256(one.imageAfter), "another image");
            kinds |= 1 << kind;
        }
        require(kinds == 0xfffe, "a kind is missing");
    }

    /// Each module runs in its own phases and in no other.
    function testDiff_step_otherModules_revert() external view {
        Case[] memory cases = goldenCases();
        for (uint256 i = 0; i < cases.length; i++) {
            uint256 answers;
            for (uint256 m = 0; m < modules.length; m++) {
                if (!reverts(modules[m], cases[i])) answers++;
            }
            require(answers == 1, "one module answers");
        }
    }

    function testDiff_runStep_changedWitness_reverts() external view {
        Case[] memory cases = goldenCases();
        for (uint256 i = 0; i < cases.length; i++) {
            Case memory one = cases[i];
            bytes memory witness = one.witness;
            one.witness = bytes.concat(witness, hex"00");
            require(stepReverts(one), "a byte more");
            for (uint256 j = 0; j < witness.length; j += 211) {
                one.witness = bytes.concat(witness);
                one.witness[j] = bytes1(uint8(witness[j]) ^ 1);
                require(stepReverts(one), "another byte");
            }
        }
    }

    /// Trap: out-of-gas as an answer. With any amount of gas there is the answer or none.
    function testDiff_runStep_tooLittleGas_reverts() external view {
        Case[] memory cases = goldenCases();
        for (uint256 i = 0; i < cases.length; i += 3) {
            Case memory one = cases[i];
            for (uint256 gas_ = 5_000; gas_ < 100_000; gas_ += 4_999) {
                try stepper.runStep{gas: gas_}(one.context, one.image, one.input, one.canonical, one.witness) returns (
                    bytes memory image, uint256
                ) {
                    require(keccak256(image) == keccak256(one.imageAfter), "another image");
                } catch {}
            }
        }
    }

    function test_runStep_done_reverts() external {
        Case memory end = goldenCases()[0];
        bytes memory image = new bytes(768);
        image[96] = 0x09;
        VM.expectRevert(abi.encodeWithSelector(Stepper.MachineIsDone.selector));
        stepper.runStep(end.context, image, "", 0, "");
    }

    function test_start_takesTheLatestClock() external view {
        Context memory context = goldenCases()[0].context;
        context.tFirst = 1_000;
        context.maxLag = 10;
        context.inboxTo = 3;
        context.inclusionTime = 500;
        require(clockOf(stepper.start(context, bytes32(uint256(7)), 999, 3)) == 1_000, "tFirst");
        require(clockOf(stepper.start(context, bytes32(uint256(7)), 1_001, 3)) == 1_001, "the parent's clock");
        context.inclusionTime = 2_010;
        require(clockOf(stepper.start(context, bytes32(uint256(7)), 0, 3)) == 2_000, "lifted");
        require(uint8(stepper.start(context, 0, 0, 3)[96]) == 1, "IDLE");
        require(uint8(stepper.start(context, 0, 0, 2)[96]) == 0, "INBOX");
    }

    function test_weights_hardAndSoft() external pure {
        require(!Weights.wouldPass(3_000_000, 98_304) && Weights.wouldPass(3_000_001, 0), "hard gas");
        require(Weights.wouldPass(0, 98_305), "hard bytes");
        require(Weights.isFull(2_000_000, 0) && Weights.isFull(0, 65_536), "soft");
        require(!Weights.isFull(1_999_999, 65_535), "not yet");
    }

    function clockOf(bytes memory image) private pure returns (uint256 clock) {
        for (uint256 i = 112; i < 118; i++) {
            clock = (clock << 8) | uint8(image[i]);
        }
    }

    function stepReverts(Case memory one) private view returns (bool) {
        try stepper.runStep(one.context, one.image, one.input, one.canonical, one.witness) returns (
            bytes memory, uint256
        ) {
            return false;
        } catch {
            return true;
        }
    }

    function reverts(IStepModule module, Case memory one) private view returns (bool) {
        try module.step(one.context, one.image, one.input, one.canonical, one.witness) returns (
            bytes memory, uint256
        ) {
            return false;
        } catch {
            return true;
        }
    }
}
