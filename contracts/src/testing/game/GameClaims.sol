// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {FaultProof, Opening, OutcomeOpening} from "../../types/Dispute.sol";
import {Inputs, Outcome, Proposal} from "../../types/Submission.sol";
import {VM} from "../Vm.sol";
import {ToyWithdrawal} from "../WithdrawalTree.sol";
import {GameInputs} from "./GameInputs.sol";

/// Proposing, challenging, contesting, confirming: honest and not. Each move knows whether it may succeed.
abstract contract GameClaims is GameInputs {
    uint256 internal constant LIES = 6;

    /// Whether somebody kills every wrong claim in time.
    bool public isGuarded;

    bool internal _isFixed;
    mapping(address player => uint256) private _slashes;
    mapping(bytes32 claimId => uint256) private _slashesThen;
    bytes32[2][] private _contests;
    bytes32[] internal _unpaid;

    constructor(bool guarded) {
        isGuarded = guarded;
        VM.deal(address(this), 1_000_000 * BOND);
        for (uint256 i = 0; i < 3; i++) {
            claims.depositBond{value: BOND}(players[i]);
        }
    }

    /// Rewards come here.
    receive() external payable {}

    function submit(uint256 who, uint256 groups, uint256 take, uint256 lag, uint256 span, uint256 lie)
        external
        monotone
    {
        address player = who % 8 < 5 ? SEQUENCER : players[who % 4];
        Inputs memory inputs = _draw(groups, take, lag, span);
        bool allowed = _mayPost(player) && _isValid(inputs);
        _remember(inputs, 0);
        uint256 index = _posted.length - 1;
        (bool found, bytes32 parent) = _parentOf(index, lie);
        if (!found) return _posted.pop();
        (Made memory made, Proposal memory proposal) = _prepare(parent, index, lie, 4 * inputs.groups);
        made.terms.proposer = player;
        VM.prank(player);
        try claims.submit(inputs, proposal) returns (bytes32 id, bytes32 claimId) {
            if (!allowed) _fail("a submission was taken that may not be posted");
            reached["submitted"]++;
            _posted[index].id = id;
            if (player == SEQUENCER) _lastOwnPost = block.timestamp;
            _keep(made, claimId);
        } catch {
            _posted.pop();
        }
    }

    function propose(uint256 who, uint256 place, uint256 parentSeed, uint256 lie) external monotone {
        if (_posted.length == 1) return;
        // Mostly the inputs that wait.
        uint256 next = claims.confirmedCount();
        uint256 index = place % 4 == 0 || next >= _posted.length ? 1 + place % (_posted.length - 1) : next + place % 2;
        if (index >= _posted.length) return;
        (bool found, bytes32 parent) = _parentOf(index, parentSeed);
        if (!found) return;
        address player = players[who % 4];
        (bool isBonded,) = claims.bondOf(player);
        (Made memory made, Proposal memory proposal) = _prepare(parent, index, lie, 0);
        made.terms.proposer = player;
        Inputs memory inputs = _posted[index].inputs;
        // Sometimes computed before a reorganisation that moved the inputs.
        bool isMoved = parentSeed % 16 == 3;
        uint48 inclusionTimeMs = uint48(_posted[index].time * MS) - (isMoved ? 12_000 : 0);
        VM.prank(player);
        try claims.propose(inputs, proposal, inclusionTimeMs) returns (bytes32 claimId) {
            if (!isBonded) _fail("a claim without a bond");
            if (isMoved) _fail("a claim that was computed for another inclusion time");
            reached["proposed"]++;
            _keep(made, claimId);
        } catch {}
    }

    /// Any challenger, with true openings of this claim or with an invented one.
    function challenge(uint256 seed, uint256 place, uint256 invented) external monotone {
        if (_made.length == 0) return;
        Made storage made = _made[seed % _made.length];
        int256 checkpoint = int256(place % 3) - 1;
        FaultProof memory proof = _proofOf(made, checkpoint);
        bool provable = !made.isKilled && !_isConfirmed(made) && _isFault(made, uint256(checkpoint + 1));
        if (invented % 4 == 0) {
            proof.wrong.value ^= 1 + (invented >> 8);
            provable = false;
        }
        _challenge(made, proof, provable);
    }

    function contest(uint256 seedA, uint256 seedB) external monotone {
        if (_made.length < 2) return;
        Made storage a = _made[seedA % _made.length];
        Made storage b = _made[seedB % _made.length];
        // Mostly a pair that may be contested, if there is one.
        for (uint256 i = 0; i < _made.length ** 2 && seedA % 4 != 0 && !_mayContest(a, b); i++) {
            a = _made[(seedA + i) % _made.length];
            b = _made[(seedB + i / _made.length) % _made.length];
        }
        bool allowed = _mayContest(a, b);
        try claims.contest(a.id, b.id) {
            if (!allowed) _fail("contested without a reason");
            reached["contested"]++;
            _contests.push([a.id, b.id]);
        } catch {
            if (allowed) _fail("a contest was refused");
        }
    }

    function confirm(uint256 seed) external monotone {
        if (_made.length == 0) return;
        _confirm(_made[seed % _made.length]);
    }

    /// The honest: whatever can be confirmed.
    function confirmNext() external monotone {
        uint256 next = claims.confirmedCount();
        for (uint256 i = 0; i < _made.length; i++) {
            if (_made[i].index == next) _confirm(_made[i]);
        }
    }

    function bond(uint256 who) external {
        address player = players[who % 4];
        (bool isBonded,) = claims.bondOf(player);
        try claims.depositBond{value: BOND}(player) {
            if (isBonded) _fail("bonded twice");
        } catch {
            if (!isBonded) _fail("a bond was refused");
        }
    }

    function unbond(uint256 who) external {
        if (who % 16 > 3) return;
        address player = players[who % 4];
        VM.prank(player);
        try claims.withdrawBond() {
            reached["unbonded"]++;
            for (uint256 i = 0; i < _made.length && !_isFixed; i++) {
                Made storage made = _made[i];
                bool isBacked = made.terms.proposer == player && _slashesThen[made.id] == _slashes[player];
                if (isBacked && made.index >= claims.confirmedCount()) _fail("a bond left an open claim");
            }
        } catch {}
    }

    function payReward(uint256 seed) external {
        if (_unpaid.length == 0) return;
        uint256 place = seed % _unpaid.length;
        try disputes.payReward(_unpaid[place]) {
            reached["rewarded"]++;
            _unpaid[place] = _unpaid[_unpaid.length - 1];
            _unpaid.pop();
        } catch {}
    }

    function warp(uint256 seed) external {
        uint256 longest = seed % 8 == 0 ? 9 days : seed % 4 == 0 ? 4 days : seed % 2 == 0 ? 1 days : 3 hours;
        uint256 time = block.timestamp + 1 + (seed >> 8) % longest;
        if (isGuarded) _killWrong(time);
        VM.warp(time);
        VM.roll(block.number + 1 + seed % 3);
    }

    /// Wei that the two contracts owe.
    function owedWei() external view returns (uint256 bonds, uint256 rewards) {
        for (uint256 i = 0; i < 4; i++) {
            (bool isBonded,) = claims.bondOf(players[i]);
            if (isBonded) bonds += BOND;
        }
        rewards = _unpaid.length * (BOND / 2);
    }

    /// What the confirmed claims break: nothing.
    function confirmedFault() external view returns (string memory) {
        bytes32 parent = claims.confirmedOutcomeHash(0);
        for (uint256 i = 1; i < claims.confirmedCount(); i++) {
            Made storage made = _made[_placeOf[claims.confirmedClaim(i)] - 1];
            if (made.isKilled || claims.claim(made.id).killed) return "a dead claim is confirmed";
            if (made.index != i) return "a claim for other inputs is confirmed";
            if (made.terms.parentOutcomeHash != parent) return "a claim on a dead parent is confirmed";
            if (isGuarded && !made.isRight) return "a wrong claim is confirmed";
            parent = made.terms.outcomeHash;
        }
        return "";
    }

    /// In the last moment: what is wrong and could be confirmed at `time`.
    function _killWrong(uint256 time) internal {
        for (uint256 i = 0; i < _made.length; i++) {
            Made storage made = _made[i];
            if (made.isRight || made.isKilled || _isConfirmed(made) || time < made.time + WINDOW) continue;
            uint256 element = 0;
            while (!_isFault(made, element)) element++;
            _challenge(made, _proofOf(made, int256(element) - 1), true);
        }
    }

    function _mayContest(Made storage a, Made storage b) private view returns (bool) {
        return a.index == b.index && a.terms.parentOutcomeHash == b.terms.parentOutcomeHash
            && a.terms.outcomeHash != b.terms.outcomeHash && !a.isKilled && !b.isKilled
            && a.index >= claims.confirmedCount() && block.timestamp >= b.time + WINDOW / 2;
    }

    /// The confirmed outcome of the inputs before, or that of any claim for them.
    function _parentOf(uint256 index, uint256 seed) private view returns (bool, bytes32) {
        if (index == 1) return (true, claims.confirmedOutcomeHash(0));
        if (index - 1 < claims.confirmedCount() && seed % 4 != 0) {
            return (true, claims.confirmedOutcomeHash(index - 1));
        }
        for (uint256 i = 0; i < _made.length; i++) {
            Made storage made = _made[(seed + i) % _made.length];
            if (made.index == index - 1) return (true, made.terms.outcomeHash);
        }
        return (false, 0);
    }

    /// A claim with its blob in place. Lies: 0 none, 1 units out of nothing, 2 a withdrawal out of nothing, 3 units
    /// that vanish, 4 a checkpoint that is none, 5 an element of 2^248 or more.
    function _prepare(bytes32 parent, uint256 index, uint256 lie, uint256 traceStart)
        private
        returns (Made memory made, Proposal memory proposal)
    {
        (Ledger memory ledger, ToyWithdrawal[] memory list) = _next(parent, index);
        Outcome memory outcome = _outcomeOf(ledger, list);
        uint256[3] memory rights = _trace(parent, index, outcome);
        made.rights = made.values = rights;
        // Half of the claims are right.
        lie = lie % (2 * LIES) < LIES ? lie % LIES : 0;
        if (lie != 0 && lie < 4) {
            list = _twist(ledger, list, lie);
            outcome = _outcomeOf(ledger, list);
            (bytes31 end,) = this.endOf(outcome, _posted[index].inputs.groups, _opSeqNext(index));
            made.values = [rights[0], rights[1], uint256(bytes32(end)) >> 8];
        }
        if (lie == 4) made.values = [rights[0], rights[1] ^ 1, rights[2]];
        if (lie == 5) made.values = [rights[0] | (1 << 248), rights[1], rights[2]];
        made.isRight = lie == 0;
        made.index = uint32(index);
        made.terms.inputs = _posted[index].inputs;
        made.terms.parentOutcomeHash = parent;
        made.terms.outcomeHash = _enter(ledger, list, outcome);
        (made.terms.traceStart, made.terms.traceCount) = (traceStart, 3);
        made.terms.traceVersionedHashes = _carryBlobs(1);
        for (uint256 i = 0; i < 3; i++) {
            _put(made.terms.traceVersionedHashes[0], traceStart + i, made.values[i]);
        }
        proposal = _proposalOf(parent, outcome);
    }

    function _trace(bytes32 parent, uint256 index, Outcome memory outcome) private returns (uint256[3] memory values) {
        bytes32 key = _keyOf(parent, index);
        (bytes31 end,) = this.endOf(outcome, _posted[index].inputs.groups, _opSeqNext(index));
        _stepper.enter(key, end);
        values[0] = uint256(sha256(_stepper.image(key, 1))) >> 8;
        values[1] = uint256(sha256(_stepper.image(key, 2))) >> 8;
        values[2] = uint256(bytes32(end)) >> 8;
    }

    function _twist(Ledger memory ledger, ToyWithdrawal[] memory list, uint256 lie)
        private
        view
        returns (ToyWithdrawal[] memory longer)
    {
        uint256 asset = ledger.opening.clock % ASSETS;
        ledger.salt = keccak256(abi.encode(ledger.salt, lie));
        if (lie == 1) ledger.units[9 + asset] += 1_000_000;
        if (lie == 3) ledger.units[asset] = 0;
        if (lie != 2) return list;
        longer = new ToyWithdrawal[](list.length + 1);
        for (uint256 i = 0; i < list.length; i++) {
            longer[i] = list[i];
        }
        // As much as P9 lets through.
        (uint96 consumed, uint96 emitted) = (ledger.consumed[asset], ledger.emitted[asset]);
        uint64 units = consumed > emitted ? uint64(consumed - emitted) : 0;
        longer[list.length] = ToyWithdrawal(owners[3], uint8(asset), units);
        ledger.emitted[asset] += units;
    }

    function _enter(Ledger memory ledger, ToyWithdrawal[] memory list, Outcome memory outcome)
        private
        returns (bytes32 hash)
    {
        (, OutcomeOpening memory opening) = this.endOf(outcome, 0, 0);
        hash = keccak256(abi.encode(opening));
        if (_ledgers[hash].exists) return hash;
        ledger.opening = opening;
        _ledgers[hash] = ledger;
        for (uint256 i = 0; i < list.length; i++) {
            _withdrawals[hash].push(list[i]);
        }
    }

    function _keep(Made memory made, bytes32 id) private {
        (made.id, made.time) = (id, block.timestamp);
        _slashesThen[id] = _slashes[made.terms.proposer];
        if (claims.claim(id).outcomeHash != made.terms.outcomeHash) _fail("another outcome was stored");
        _made.push(made);
        _placeOf[id] = _made.length;
    }

    function _isConfirmed(Made storage made) internal view returns (bool) {
        return made.index < claims.confirmedCount() && claims.confirmedClaim(made.index) == made.id;
    }

    /// The element is wrong, and the one before it is right.
    function _isFault(Made storage made, uint256 element) private view returns (bool) {
        bool isBeforeRight = element == 0 || made.values[element - 1] == made.rights[element - 1];
        return made.values[element] != made.rights[element] && isBeforeRight;
    }

    function _proofOf(Made storage made, int256 checkpoint) private view returns (FaultProof memory proof) {
        uint256 element = uint256(checkpoint + 1);
        proof.checkpoint = checkpoint;
        proof.wrong = Opening(made.values[element], new bytes(48), new bytes(48));
        if (element == 0) {
            proof.parent = _ledgers[made.terms.parentOutcomeHash].opening;
        } else {
            proof.before = Opening(made.values[element - 1], new bytes(48), new bytes(48));
            proof.image = _stepper.image(_keyOf(made.terms.parentOutcomeHash, made.index), element);
        }
    }

    function _challenge(Made storage made, FaultProof memory proof, bool provable) private {
        address proposer = made.terms.proposer;
        (bool isBonded,) = claims.bondOf(proposer);
        try disputes.proveFault(made.terms, proof) {
            if (!provable) _fail("a claim was killed without a fault");
            reached["killed"]++;
            made.isKilled = true;
            if (isBonded) {
                _unpaid.push(made.id);
                _slashes[proposer]++;
            }
        } catch {
            if (provable) _fail("a proven fault was refused");
        }
    }

    function _confirm(Made storage made) private {
        uint256 next = claims.confirmedCount();
        bool allowed = !_isFixed && made.index == next && !made.isKilled && !_isBlocked(made.id)
            && block.timestamp >= made.time + WINDOW
            && made.terms.parentOutcomeHash == claims.confirmedOutcomeHash(next - 1);
        bytes32[] memory list = new bytes32[](1);
        list[0] = made.id;
        try claims.confirm(list) {
            if (!allowed) _fail("confirmed what may not be");
            reached[made.isRight ? bytes32("confirmed") : bytes32("confirmed a lie")]++;
        } catch {
            if (allowed) _fail("a claim that stood was not confirmed");
        }
    }

    /// A rival that was named lives.
    function _isBlocked(bytes32 id) private view returns (bool) {
        for (uint256 i = 0; i < _contests.length; i++) {
            (bytes32 a, bytes32 b) = (_contests[i][0], _contests[i][1]);
            if (a == id && !_made[_placeOf[b] - 1].isKilled) return true;
            if (b == id && !_made[_placeOf[a] - 1].isKilled) return true;
        }
        return false;
    }
}
