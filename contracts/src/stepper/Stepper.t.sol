// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Schema} from "../generated/Schema.sol";
import {GoldenFile} from "../testing/GoldenFile.sol";
import {VM} from "../testing/Vm.sol";
import {Image} from "./Image.sol";
import {StepBegin} from "./modules/StepBegin.sol";
import {StepBook} from "./modules/StepBook.sol";
import {StepEnd} from "./modules/StepEnd.sol";
import {StepGovern} from "./modules/StepGovern.sol";
import {StepInbox} from "./modules/StepInbox.sol";
import {StepLoad} from "./modules/StepLoad.sol";
import {StepMatch} from "./modules/StepMatch.sol";
import {StepQuote} from "./modules/StepQuote.sol";
import {StepWithdraw} from "./modules/StepWithdraw.sol";
import {Modules, Stepper} from "./Stepper.sol";
import {Context, Inputs, IStepModule, WrongPhase} from "./Types.sol";
import {Weights} from "./Weights.sol";

contract StepperTest {
    Stepper private stepper;
    IStepModule[9] private modules;

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
            new StepEnd(),
            new StepGovern(),
            new StepQuote()
        ];
        stepper = new Stepper(
            Modules(modules[0], modules[1], modules[2], modules[3], modules[4], modules[5], modules[6], modules[7], modules[8])
        );
    }

    function goldenCases() private view returns (Case[] memory cases) {
        bytes[] memory data = GoldenFile.casesOf("steps");
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
        // The first fifteen, COLLECT, and those that orders have besides.
        uint256 wanted = 0x2fffe | (1 << Schema.STEP_AMEND) | (1 << Schema.STEP_REFRESH) | (1 << Schema.STEP_SLIDE);
        require(kinds & wanted == wanted, "a kind is missing");
    }

    /// Trap: an entry or a payload that L1 has not taken.
    function testDiff_runStep_otherEntry_reverts() external view {
        Case[] memory cases = goldenCases();
        uint256 forced;
        for (uint256 i = 0; i < cases.length; i++) {
            Case memory one = cases[i];
            if (one.kind != 1) continue;
            bytes memory input = one.input;
            one.input = bytes.concat(input, hex"00");
            require(stepReverts(one), "a byte more");
            one.input = new bytes(31);
            require(stepReverts(one), "no word");
            if (input.length == 32) continue;
            forced++;
            // Every byte of the payload, and of its hash in the word.
            for (uint256 j = 6; j < input.length; j++) {
                one.input = bytes.concat(input);
                one.input[j] = bytes1(uint8(input[j]) ^ 1);
                require(stepReverts(one), "another payload");
            }
            bytes memory word = new bytes(32);
            for (uint256 j = 0; j < 32; j++) {
                word[j] = input[j];
            }
            one.input = word;
            require(stepReverts(one), "no payload");
        }
        require(forced >= 4, "vectors are missing");
    }

    struct Interval {
        Context context;
        bytes image;
        Inputs inputs;
        bytes witness;
        bytes31 checkpoint;
    }

    function goldenIntervals() private view returns (Interval[] memory intervals) {
        bytes[] memory data = GoldenFile.casesOf("intervals");
        intervals = new Interval[](data.length);
        for (uint256 i = 0; i < data.length; i++) {
            Interval memory one = intervals[i];
            (one.context, one.image, one.inputs, one.witness, one.checkpoint) =
                abi.decode(data[i], (Context, bytes, Inputs, bytes, bytes31));
        }
    }

    function testDiff_run_goldenIntervals_equal() external view {
        Interval[] memory intervals = goldenIntervals();
        require(intervals.length >= 3, "vectors are missing");
        for (uint256 i = 0; i < intervals.length; i++) {
            Interval memory one = intervals[i];
            (bytes31 checkpoint, bytes memory image) = stepper.run(one.context, one.image, one.inputs, one.witness);
            require(checkpoint == one.checkpoint && bytes31(sha256(image)) == checkpoint, "another checkpoint");
        }
    }

    /// Traps: a record or an inbox entry that is not there, bytes too many.
    function testDiff_run_otherBytes_reverts() external view {
        Interval[] memory intervals = goldenIntervals();
        for (uint256 i = 0; i < intervals.length; i++) {
            Interval memory one = intervals[i];
            bytes memory witness = one.witness;
            one.witness = bytes.concat(witness, hex"0000");
            require(runReverts(one), "a step too many");
            one.witness = bytes.concat(hex"0000", witness);
            require(runReverts(one), "a step before");
            one.witness = witness;
            bool reads = one.inputs.groups.length + one.inputs.inboxWords.length > 0;
            bytes memory payloads = one.inputs.inboxPayloads;
            if (payloads.length != 0) {
                one.inputs.inboxPayloads = "";
                require(runReverts(one), "without payloads");
                one.inputs.inboxPayloads = bytes.concat(hex"00", payloads);
                require(runReverts(one), "other payloads");
                one.inputs.inboxPayloads = payloads;
            }
            one.inputs.groups = "";
            one.inputs.inboxWords = new bytes32[](0);
            require(!reads || runReverts(one), "without its bytes");
        }
    }

    function runReverts(Interval memory one) private view returns (bool) {
        try stepper.run(one.context, one.image, one.inputs, one.witness) returns (bytes31, bytes memory) {
            return false;
        } catch {
            return true;
        }
    }

    function test_runStep_unknownPhase_reverts() external {
        Case memory one = goldenCases()[0];
        one.image[96] = 0x0f;
        VM.expectRevert(abi.encodeWithSelector(WrongPhase.selector, 15));
        stepper.runStep(one.context, one.image, one.input, one.canonical, one.witness);
    }

    function test_run_imageOfAnotherSize_reverts() external {
        Case memory one = goldenCases()[0];
        VM.expectRevert(abi.encodeWithSelector(Image.WrongSize.selector, 767));
        stepper.runStep(one.context, new bytes(767), one.input, one.canonical, one.witness);
    }

    function test_weightOf_unknownPhase_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(WrongPhase.selector, 9));
        this.weightOf(9, 0);
    }

    function test_weightOf_everyPhase_isTheTable() external view {
        uint256[2][9] memory table = [
            [uint256(80_000), 4_096],
            [uint256(2_000_000), 49_152],
            [uint256(160_000), 6_144],
            [uint256(70_000), 3_072],
            [uint256(180_000), 6_144],
            [uint256(90_000), 3_072],
            [uint256(160_000), 6_144],
            [uint256(70_000), 4_096],
            [uint256(160_000), 7_168]
        ];
        for (uint256 phase = 0; phase < table.length; phase++) {
            (uint256 gas_, uint256 bytes_) = this.weightOf(phase, 0);
            require(gas_ == table[phase][0] && bytes_ == table[phase][1], "another weight");
        }
        (uint256 begin, uint256 beginBytes) = this.weightOf(1, 2);
        require(begin == 610_000 && beginBytes == 5_632, "BEGIN_OP");
    }

    function weightOf(uint256 phase, uint256 groups) external pure returns (uint256, uint256) {
        return Weights.weightOf(phase, groups);
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

    function test_modules_areThoseOfTheConstructor() external view {
        Modules memory all = stepper.modules();
        require(all.inbox == modules[0] && all.begin == modules[1] && all.load == modules[2], "first");
        require(all.matching == modules[3] && all.book == modules[4], "middle");
        require(all.withdraw == modules[5] && all.end == modules[6] && all.govern == modules[7], "late");
        require(all.quote == modules[8], "last");
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
