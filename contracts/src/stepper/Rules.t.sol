// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {GoldenFile} from "../testing/GoldenFile.sol";
import {VM} from "../testing/Vm.sol";
import {Bits} from "./Bits.sol";
import {CritBit} from "./CritBit.sol";
import {StepBegin} from "./modules/StepBegin.sol";
import {StepBook} from "./modules/StepBook.sol";
import {StepEnd} from "./modules/StepEnd.sol";
import {StepGovern} from "./modules/StepGovern.sol";
import {StepInbox} from "./modules/StepInbox.sol";
import {StepLoad} from "./modules/StepLoad.sol";
import {StepMatch} from "./modules/StepMatch.sol";
import {StepQuote} from "./modules/StepQuote.sol";
import {StepWithdraw} from "./modules/StepWithdraw.sol";
import {Record, RecordCodec, RecordKind} from "./RecordCodec.sol";
import {Modules, Stepper} from "./Stepper.sol";
import {Context, Inputs, IStepModule} from "./Types.sol";
import {Witness, WitnessReader} from "./Witness.sol";
import {Schema} from "../generated/Schema.sol";

/// Steps of the rules' own vectors, and what the parts refuse.
contract RulesTest {
    struct Case {
        Context context;
        bytes image;
        bytes input;
        uint256 canonical;
        bytes witness;
        bytes imageAfter;
        uint256 kind;
    }

    Stepper private _stepper;
    IStepModule[9] private _modules;

    function setUp() external {
        _modules = [
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
        _stepper = new Stepper(
            Modules(_modules[0], _modules[1], _modules[2], _modules[3], _modules[4], _modules[5], _modules[6], _modules[7], _modules[8])
        );
    }

    function testDiff_runStep_goldenRules_equal() external view {
        Case[] memory cases = _goldenCases();
        require(cases.length >= 100, "vectors are missing");
        for (uint256 i = 0; i < cases.length; i++) {
            Case memory one = cases[i];
            (bytes memory image, uint256 kind) =
                _stepper.runStep(one.context, one.image, one.input, one.canonical, one.witness);
            require(kind == one.kind, "another kind");
            require(keccak256(image) == keccak256(one.imageAfter), "another image");
        }
    }

    /// One bit in any word of a witness, and the step has no answer.
    function testDiff_runStep_goldenRulesChanged_revert() external view {
        Case[] memory cases = _goldenCases();
        for (uint256 i = 0; i < cases.length; i++) {
            Case memory one = cases[i];
            uint256 length = one.witness.length;
            // All of the short ones, and of each END its first words, its last and some between.
            uint256 stride = length < 2_000 ? 32 : 8 * 32 + length / 64;
            for (uint256 j = 0; j < length; j += j < 512 ? 32 : stride) {
                require(_isRefused(one, j), "a changed witness is accepted");
            }
            if (length != 0) require(_isRefused(one, length - 1), "a changed end is accepted");
        }
    }

    /// The payload is that of the word, whole; without its bytes there is no step.
    function testDiff_runStep_otherPayload_reverts() external {
        Case[] memory cases = _goldenCases();
        uint256 count = 0;
        for (uint256 i = 0; i < cases.length; i++) {
            Case memory one = cases[i];
            if (one.kind != Schema.STEP_INBOX_OP || one.input.length == 32) continue;
            count++;
            bytes memory input = one.input;
            for (uint256 j = 32; j < input.length; j += 11) {
                one.input = bytes.concat(input);
                one.input[j] ^= 0x01;
                _expectWrongInput(one);
            }
            one.input = bytes.concat(input, hex"00");
            _expectWrongInput(one);
            one.input = new bytes(31);
            _expectWrongInput(one);
        }
        require(count >= 5, "no payloads");
    }

    /// A run without the word, or without its payload, reverts: absence is no outcome.
    function test_run_entryMissing_reverts() external {
        Case memory one;
        Case[] memory cases = _goldenCases();
        for (uint256 i = 0; i < cases.length; i++) {
            if (cases[i].kind == Schema.STEP_INBOX_OP && cases[i].input.length > 32) one = cases[i];
        }
        Inputs memory inputs;
        bytes memory witness = abi.encodePacked(uint16(one.witness.length), one.witness);
        VM.expectRevert(abi.encodeWithSelector(Stepper.EntryMissing.selector));
        _stepper.run(one.context, one.image, inputs, witness);
        inputs.inboxWords = new bytes32[](1);
        inputs.inboxWords[0] = bytes32(one.input);
        VM.expectRevert(abi.encodeWithSelector(Stepper.EntryMissing.selector));
        _stepper.run(one.context, one.image, inputs, witness);
    }

    function test_modules_areThoseOfTheConstructor() external view {
        Modules memory found = _stepper.modules();
        require(address(found.inbox) == address(_modules[0]) && address(found.end) == address(_modules[6]), "modules");
    }

    function testFuzz_set_tooWide_reverts(uint256 word, uint8 shift, uint8 bits, uint256 value) external {
        uint256 width = 1 + uint256(bits) % 128;
        value |= 1 << width;
        VM.expectRevert(abi.encodeWithSelector(Bits.FieldOverflow.selector, value, width));
        this.set(word, shift % 128, width, value);
    }

    /// Crit-bits that do not fall from the root down are no path, whatever they hash to.
    function test_climb_critBitsOutOfOrder_reverts() external {
        bytes memory steps = abi.encodePacked(uint8(3), bytes31(uint248(1)), uint8(3), bytes31(uint248(2)));
        VM.expectRevert(abi.encodeWithSelector(CritBit.WrongBookPath.selector));
        this.climb(steps);
        steps[0] = 0x04;
        this.climb(steps);
    }

    /// A mass quote is whole or malformed: each part of its head and of an action.
    function test_decode_massQuote_isStrict() external view {
        bytes memory quote = new bytes(124);
        quote[0] = bytes1(uint8(Schema.RECORD_MASS_QUOTE));
        (quote[9], quote[12], quote[18]) = (0x01, 0x01, 0x01);
        // Place, slot 1, price 5, 9 lots.
        (quote[92], quote[96], quote[102]) = (0x01, 0x05, 0x09);
        require(this.decode(quote).kind == RecordKind.SIGNED, "it is whole");
        uint8[2][10] memory changes = [
            [7, 16],
            [9, 0],
            [10, 1],
            [18, 0],
            [25, 255],
            [123, 1],
            // Kind 3, the zero bits, no slot, no price.
            [91, 0xc0],
            [91, 0x0c],
            [92, 0],
            [96, 0]
        ];
        for (uint256 i = 0; i < changes.length; i++) {
            bytes memory changed = bytes.concat(quote);
            changed[changes[i][0]] = bytes1(changes[i][1]);
            require(this.decode(changed).kind == RecordKind.MALFORMED, "it is accepted");
        }
        // A cancel has neither price nor quantity.
        quote[91] = 0x40;
        require(this.decode(quote).kind == RecordKind.MALFORMED, "a cancel with a price");
        (quote[96], quote[102]) = (0, 0);
        require(this.decode(quote).kind == RecordKind.SIGNED, "a cancel");
        quote[12] = bytes1(uint8(Schema.MAX_MASS_QUOTE_ACTIONS + 1));
        require(this.decode(quote).kind == RecordKind.MALFORMED, "too many actions");
    }

    function decode(bytes calldata groups) external pure returns (Record memory) {
        return RecordCodec.decode(groups, 7, 3);
    }

    function set(uint256 word, uint256 shift, uint256 bits, uint256 value) external pure returns (uint256) {
        return Bits.set(word, shift, bits, value);
    }

    function climb(bytes calldata steps) external view returns (bytes32) {
        Witness memory witness = WitnessReader.start(steps);
        return CritBit.climb(bytes32(uint256(1) << 8), 0, witness.pos, witness.end);
    }

    function _isRefused(Case memory one, uint256 place) private view returns (bool) {
        one.witness[place] ^= 0x01;
        try _stepper.runStep(one.context, one.image, one.input, one.canonical, one.witness) returns (
            bytes memory, uint256
        ) {
            return false;
        } catch {
            one.witness[place] ^= 0x01;
            return true;
        }
    }

    function _expectWrongInput(Case memory one) private {
        VM.expectRevert(abi.encodeWithSelector(StepInbox.WrongInput.selector));
        _stepper.runStep(one.context, one.image, one.input, one.canonical, one.witness);
    }

    function _goldenCases() private view returns (Case[] memory cases) {
        bytes[] memory data = GoldenFile.casesOf("rules");
        cases = new Case[](data.length);
        for (uint256 i = 0; i < data.length; i++) {
            Case memory one = cases[i];
            (one.context, one.image, one.input, one.canonical, one.witness, one.imageAfter, one.kind) =
                abi.decode(data[i], (Context, bytes, bytes, uint256, bytes, bytes, uint256));
        }
    }
}
