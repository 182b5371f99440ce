// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../generated/Schema.sol";
import {Image} from "./Image.sol";
import {Payload} from "./Payload.sol";
import {Record, RecordCodec} from "./RecordCodec.sol";
import {Context, Inputs, IStepModule, WrongPhase} from "./Types.sol";
import {Weights} from "./Weights.sol";

/// The modules by family of steps. More operations: more modules, and a line in `moduleOf`.
struct Modules {
    IStepModule inbox;
    IStepModule begin;
    IStepModule load;
    IStepModule matching;
    IStepModule book;
    IStepModule withdraw;
    IStepModule end;
    IStepModule govern;
    IStepModule quote;
}

/// @title The step function, and the machine that runs it from one checkpoint to the next. Spec: machine, witness
/// @notice A pure function in all but name: no storage, no block, no caller. It answers or it reverts; a wrong witness,
/// missing bytes and too little gas revert.
contract Stepper {
    using Image for uint256[24];

    error WitnessTooLong();
    /// An inbox entry that the interval takes is not there, or its payload.
    error EntryMissing();
    /// The image has no step left: it is the END machine.
    error MachineIsDone();

    IStepModule private immutable INBOX;
    IStepModule private immutable BEGIN;
    IStepModule private immutable LOAD;
    IStepModule private immutable MATCH;
    IStepModule private immutable BOOK;
    IStepModule private immutable WITHDRAW;
    IStepModule private immutable END;
    IStepModule private immutable GOVERN;
    IStepModule private immutable QUOTE;

    /// The open record lies in openRecord until the run opens another.
    enum Source {
        OPEN_RECORD,
        GROUPS,
        PAYLOADS
    }

    /// What a run has used up.
    struct Progress {
        uint256 gasUsed;
        uint256 bytesUsed;
        /// groupNext and inboxNext of the image before.
        uint256 firstGroup;
        uint256 firstWord;
        /// Where this run has found the open record.
        Source source;
        /// Group where the record begins.
        uint256 openAt;
        /// Where the last entry's payload begins and ends.
        uint256 payloadFrom;
        uint256 payloadTo;
        uint256 witnessAt;
    }

    constructor(Modules memory modules_) {
        INBOX = modules_.inbox;
        BEGIN = modules_.begin;
        LOAD = modules_.load;
        MATCH = modules_.matching;
        BOOK = modules_.book;
        WITHDRAW = modules_.withdraw;
        END = modules_.end;
        GOVERN = modules_.govern;
        QUOTE = modules_.quote;
    }

    /// The modules in force, for whoever checks their code.
    function modules() external view returns (Modules memory) {
        return Modules(INBOX, BEGIN, LOAD, MATCH, BOOK, WITHDRAW, END, GOVERN, QUOTE);
    }

    /// The machine before checkpoint 0. Spec: machine, "Start".
    function start(Context calldata context, bytes32 stateRoot, uint48 clock, uint48 inboxNext)
        external
        pure
        returns (bytes memory)
    {
        return abi.encodePacked(Image.start(context, stateRoot, clock, inboxNext));
    }

    /// Runs from a checkpoint's image (768 bytes, both counters zero) to where the next checkpoint closes.
    /// @param witness of each step, its length in two bytes before it
    /// @return checkpoint the first 31 bytes of the SHA-256 of the image after
    function run(Context calldata context, bytes calldata imageBefore, Inputs calldata inputs, bytes calldata witness)
        external
        view
        returns (bytes31 checkpoint, bytes memory)
    {
        uint256[24] memory image = Image.load(imageBefore);
        Progress memory progress;
        progress.firstGroup = image.groupNext();
        progress.firstWord = image.inboxNext();
        while (!isFull(context, image, inputs, progress)) {
            uint256 kind;
            (image, kind) = next(context, image, inputs, witness, progress);
            if (kind == Schema.STEP_END) break;
            uint256 phase = image.phase();
            bool atBoundary = phase == Schema.PHASE_INBOX || phase == Schema.PHASE_IDLE;
            if (atBoundary && Weights.isFull(progress.gasUsed, progress.bytesUsed)) break;
        }
        require(progress.witnessAt == witness.length, WitnessTooLong());
        return (image.checkpoint(), image.dump());
    }

    /// One step. `input` and `canonical`: see IStepModule.
    function runStep(
        Context calldata context,
        bytes calldata imageBefore,
        bytes calldata input,
        uint256 canonical,
        bytes calldata witness
    ) external view returns (bytes memory, uint256 kind) {
        IStepModule module = moduleOf(context, Image.load(imageBefore), firstByte(input));
        return module.step(context, imageBefore, input, canonical, witness);
    }

    /// Counts the next step; true when it would pass the hard limit, so that a checkpoint closes before it.
    function isFull(
        Context calldata context,
        uint256[24] memory image,
        Inputs calldata inputs,
        Progress memory progress
    ) private pure returns (bool) {
        uint256 phase = image.phase();
        uint256 groups = phase == Schema.PHASE_IDLE ? nextGroups(context, image, inputs, progress) : 0;
        (uint256 gas_, uint256 bytes_) = Weights.weightOf(phase, groups);
        progress.gasUsed += gas_;
        progress.bytesUsed += bytes_;
        return Weights.wouldPass(progress.gasUsed, progress.bytesUsed);
    }

    /// What the next record takes, 0 when none is left.
    function nextGroups(
        Context calldata context,
        uint256[24] memory image,
        Inputs calldata inputs,
        Progress memory progress
    ) private pure returns (uint256) {
        uint256 groupNext = image.groupNext();
        if (groupNext == context.groups) return 0;
        uint256 pos = groupNext - progress.firstGroup;
        bytes calldata groups = inputs.groups[pos * Schema.GROUP_BYTES:];
        return RecordCodec.decode(groups, inputs.canonical >> pos, context.groups - groupNext).groups;
    }

    function next(
        Context calldata context,
        uint256[24] memory image,
        Inputs calldata inputs,
        bytes calldata witness,
        Progress memory progress
    ) private view returns (uint256[24] memory, uint256) {
        if (image.phase() == Schema.PHASE_IDLE) {
            progress.openAt = image.groupNext() - progress.firstGroup;
            progress.source = Source.GROUPS;
        }
        return answerOf(
            context,
            image,
            nextInput(image, inputs, progress),
            inputs.canonical >> progress.openAt,
            nextWitness(witness, progress)
        );
    }

    /// Static-calls the module. Whatever reverts there reverts here.
    function answerOf(
        Context calldata context,
        uint256[24] memory image,
        bytes memory input,
        uint256 canonical,
        bytes calldata witness
    ) private view returns (uint256[24] memory, uint256) {
        IStepModule module = moduleOf(context, image, firstByte(input));
        (bytes memory data, uint256 kind) = module.step(context, image.dump(), input, canonical, witness);
        return (Image.load(data), kind);
    }

    /// The bytes that the step reads: an inbox entry, groups from the next on, or the open record.
    function nextInput(uint256[24] memory image, Inputs calldata inputs, Progress memory progress)
        private
        pure
        returns (bytes memory)
    {
        uint256 phase = image.phase();
        if (phase == Schema.PHASE_IDLE) return groupsFrom(inputs, progress.openAt);
        if (phase == Schema.PHASE_INBOX) return nextEntry(image.inboxNext() - progress.firstWord, inputs, progress);
        if (progress.source == Source.OPEN_RECORD) return inputs.openRecord;
        if (progress.source == Source.PAYLOADS) {
            return inputs.inboxPayloads[progress.payloadFrom:progress.payloadTo];
        }
        uint256 end = (image.groupNext() - progress.firstGroup) * Schema.GROUP_BYTES;
        return inputs.groups[progress.openAt * Schema.GROUP_BYTES:end];
    }

    /// The word and its payload.
    function nextEntry(uint256 index, Inputs calldata inputs, Progress memory progress)
        private
        pure
        returns (bytes memory)
    {
        require(index < inputs.inboxWords.length, EntryMissing());
        bytes32 word = inputs.inboxWords[index];
        progress.source = Source.PAYLOADS;
        progress.payloadFrom = progress.payloadTo;
        progress.payloadTo += Payload.sizeOf(uint256(word));
        require(progress.payloadTo <= inputs.inboxPayloads.length, EntryMissing());
        return abi.encodePacked(word, inputs.inboxPayloads[progress.payloadFrom:progress.payloadTo]);
    }

    /// The groups that the record there may take.
    function groupsFrom(Inputs calldata inputs, uint256 pos) private pure returns (bytes calldata) {
        uint256 from = pos * Schema.GROUP_BYTES;
        uint256 to = from + 3 * Schema.GROUP_BYTES;
        // Not behind the end: nextGroups has looked there.
        return inputs.groups[from:to < inputs.groups.length ? to : inputs.groups.length];
    }

    function nextWitness(bytes calldata witness, Progress memory progress) private pure returns (bytes calldata) {
        uint256 from = progress.witnessAt + 2;
        uint256 to = from + uint16(bytes2(witness[progress.witnessAt:from]));
        progress.witnessAt = to;
        return witness[from:to];
    }

    /// Of an inbox entry, its kind.
    function firstByte(bytes memory input) private pure returns (uint256) {
        return input.length == 0 ? 0 : uint8(input[0]);
    }

    /// `first`: the first byte of the input.
    function moduleOf(Context calldata context, uint256[24] memory image, uint256 first)
        private
        view
        returns (IStepModule)
    {
        uint256 phase = image.phase();
        if (phase == Schema.PHASE_MATCH || phase == Schema.PHASE_REFRESH) return MATCH;
        if (phase == Schema.PHASE_IDLE) return image.groupNext() == context.groups ? END : BEGIN;
        if (phase == Schema.PHASE_LOAD || phase == Schema.PHASE_FINISH) return LOAD;
        if (phase == Schema.PHASE_INBOX) return Payload.isGoverned(first) ? GOVERN : INBOX;
        if (phase == Schema.PHASE_WITHDRAW || phase == Schema.PHASE_COLLECT) return WITHDRAW;
        bool isBook =
            phase == Schema.PHASE_CANCEL || phase == Schema.PHASE_REMOVE_OLD || phase == Schema.PHASE_SWEEP
                || phase == Schema.PHASE_AMEND;
        if (isBook) return BOOK;
        if (phase == Schema.PHASE_QUOTE || phase == Schema.PHASE_QUOTE_PLACE) return QUOTE;
        require(phase != Schema.PHASE_DONE, MachineIsDone());
        revert WrongPhase(phase);
    }
}
