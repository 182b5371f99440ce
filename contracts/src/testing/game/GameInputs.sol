// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Inputs} from "../../types/Submission.sol";
import {VM} from "../Vm.sol";
import {GameWorld} from "./GameWorld.sol";

/// Posting: inputs as the rules want them, and otherwise.
abstract contract GameInputs is GameWorld {
    uint256 internal constant MS = 1_000;

    address[4] public players = [SEQUENCER, address(0x21FA1), address(0x21FA2), address(0x572A)];
    /// The first rule that was broken; empty while all hold.
    string public failure;
    /// How often the game came where it matters.
    mapping(bytes32 what => uint256) public reached;

    uint256 internal _lastOwnPost;
    uint256 internal _activatedAt;
    uint256[5] private _cursorsBefore;

    constructor() {
        _lastOwnPost = block.timestamp;
    }

    /// Cursors never go back.
    modifier monotone() {
        _;
        (, uint32 index, uint48 opSeq, uint48 inbox, uint48 tLast) = claims.cursors();
        uint256[5] memory present = [uint256(index), opSeq, inbox, tLast, claims.confirmedCount()];
        for (uint256 i = 0; i < 5; i++) {
            if (present[i] < _cursorsBefore[i]) _fail("a cursor went back");
        }
        _cursorsBefore = present;
    }

    function post(uint256 who, uint256 groups, uint256 take, uint256 lag, uint256 span) external monotone {
        address player = who % 8 < 5 ? SEQUENCER : players[who % 4];
        Inputs memory inputs = _draw(groups, take, lag, span);
        bool allowed = _mayPost(player) && _isValid(inputs);
        _carryBlobs(inputs.versionedHashes.length);
        VM.prank(player);
        try claims.postInputs(inputs) returns (bytes32 id) {
            if (!allowed) _fail("inputs were taken that may not be posted");
            reached[player == SEQUENCER ? bytes32("posted") : bytes32("posted by another")]++;
            _remember(inputs, id);
            if (player == SEQUENCER) _lastOwnPost = block.timestamp;
        } catch {
            if (allowed) _fail("right inputs were refused");
        }
    }

    function _fail(string memory what) internal {
        if (bytes(failure).length == 0) failure = what;
    }

    function _mayPost(address player) internal view returns (bool) {
        (bool isBonded,) = claims.bondOf(player);
        return player == SEQUENCER || (isBonded && block.timestamp > _lastOwnPost + SILENCE);
    }

    /// The rules of inputs, in the words of the specification.
    function _isValid(Inputs memory inputs) internal view returns (bool) {
        (,,, uint48 from, uint48 lastTLast) = claims.cursors();
        uint256 nowMs = block.timestamp * MS;
        bool ordered = lastTLast <= inputs.tFirst && inputs.tFirst <= inputs.tLast && inputs.tLast <= nowMs + 30 * MS;
        if (!ordered || _activatedAt != 0) return false;
        if (inputs.inboxHash != _hashOfEntries(from, inputs.inboxTo)) return false;
        if (inputs.inboxTo < from || inputs.inboxTo > vault.inboxLength() || inputs.inboxTo - from > 512) return false;
        if (inputs.inboxTo == vault.inboxLength() || inputs.inboxTo - from == 512) return true;
        return _dueAtMs(inputs.inboxTo) > inputs.tLast && _dueAtMs(inputs.inboxTo) + MAX_LAG_MS > nowMs;
    }

    function _hashOfEntries(uint48 from, uint48 to) private view returns (bytes32) {
        bytes memory words;
        for (uint256 i = from; i < to && i < vault.inboxLength(); i++) {
            words = bytes.concat(words, vault.inboxEntry(i));
        }
        return keccak256(words);
    }

    function _dueAtMs(uint256 entry) internal view returns (uint256) {
        uint256 l1Time = (uint256(vault.inboxEntry(entry)) >> 208) & type(uint40).max;
        return (l1Time + DELAY) * MS;
    }

    function _draw(uint256 groups, uint256 take, uint256 lag, uint256 span) internal view returns (Inputs memory inputs) {
        (,,, uint48 from, uint48 tFirst) = claims.cursors();
        uint256 length = vault.inboxLength();
        uint256 to = take % 4 == 0 ? from + take % (length - from + 2) : length;
        uint256 nowMs = block.timestamp * MS;
        uint256 wanted = nowMs - lag % (lag % 3 == 0 ? 4 hours * MS : 10 * MS);
        if (wanted > tFirst) tFirst = uint48(wanted);
        // Sometimes back-dated.
        if (lag % 16 == 1) tFirst -= 1;
        inputs = _nextInputs(uint16(groups % 4), uint48(to), tFirst, tFirst + uint48(span % (32 * MS)));
        // Sometimes made with entries that a reorganisation has replaced.
        if (span % 16 == 1) inputs.inboxHash ^= bytes32(uint256(1));
    }

    function _remember(Inputs memory inputs, bytes32 id) internal {
        Posted storage posted = _posted.push();
        posted.inputs = inputs;
        (posted.id, posted.time) = (id, block.timestamp);
        uint256 index = _posted.length - 1;
        if (index != 1) posted.firstOpSeq = _opSeqNext(index - 1);
    }
}
