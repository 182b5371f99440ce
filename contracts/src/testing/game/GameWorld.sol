// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Disputes} from "../../Disputes.sol";
import {Vault} from "../../Vault.sol";
import {TestToken} from "../../dev/TestToken.sol";
import {BlobOpening} from "../../libraries/BlobOpening.sol";
import {EndMachine} from "../../libraries/EndMachine.sol";
import {InboxEntry} from "../../libraries/InboxEntry.sol";
import {RegistryStepper} from "../../mocks/RegistryStepper.sol";
import {Asset} from "../../types/Asset.sol";
import {ClaimTerms, OutcomeOpening} from "../../types/Dispute.sol";
import {Inputs, Outcome, OutcomeTotal, Parameters, Proposal} from "../../types/Submission.sol";
import {Schema} from "../../generated/Schema.sol";
import {BlobClaims} from "../BlobClaims.sol";
import {ChameleonToken} from "../ChameleonToken.sol";
import {ToyState} from "../ToyState.sol";
import {VM} from "../Vm.sol";
import {ToyWithdrawal, WithdrawalTree} from "../WithdrawalTree.sol";

/// The contracts with a toy machine, and what the test knows that they do not: the right outcome of any inputs on any
/// parent. Blobs are toys too: an element opens to what was put there, everything else meets the real precompile.
abstract contract GameWorld {
    uint48 internal constant GENESIS_MS = 1_800_000_000_000;
    uint256 internal constant BOND = 1 ether + 1;
    uint64 internal constant WINDOW = 7 days;
    uint64 internal constant DELAY = 1 hours;
    uint48 internal constant MAX_LAG_MS = 7_200_000;
    uint64 internal constant SILENCE = 12 hours;
    uint64 internal constant GRACE = 3 days;
    uint64 internal constant INPUTS_MAX_AGE = 21 days;
    address internal constant SEQUENCER = address(0x5E0);
    uint256 internal constant ASSETS = 3;
    /// The asset whose token is hostile.
    uint8 internal constant HOSTILE = 2;

    /// What an outcome hash stands for.
    struct Ledger {
        bool exists;
        uint64[12] units;
        uint96[3] consumed;
        uint96[3] emitted;
        /// Beside the accounts in the state tree, so that no two outcomes are the same.
        bytes32 salt;
        OutcomeOpening opening;
    }

    struct Posted {
        Inputs inputs;
        bytes32 id;
        uint48 firstOpSeq;
        uint256 time;
    }

    struct Made {
        bytes32 id;
        ClaimTerms terms;
        uint32 index;
        /// The trace is what the machine does on that parent.
        bool isRight;
        bool isKilled;
        uint256 time;
        /// The trace as posted, and what the machine makes.
        uint256[3] values;
        uint256[3] rights;
    }

    Vault public vault;
    Disputes public disputes;
    BlobClaims public claims;
    RegistryStepper internal _stepper;
    TestToken[3] public tokens;
    ChameleonToken public chameleon;
    address[4] public owners;
    uint256[3] internal _scales;

    mapping(bytes32 outcomeHash => Ledger) internal _ledgers;
    /// By index of the submission; the first is not used.
    Posted[] internal _posted;
    Made[] internal _made;
    mapping(bytes32 claimId => uint256 placePlusOne) internal _placeOf;
    mapping(bytes32 outcomeHash => ToyWithdrawal[]) internal _withdrawals;
    uint256 private _blobs;

    constructor() {
        VM.chainId(31_337);
        VM.roll(1_000);
        VM.warp(GENESIS_MS / 1_000 + 100);
        owners = [address(0xA11CE), address(0xB0B), address(0xCA401), address(0xDA7E)];
        chameleon = new ChameleonToken();
        tokens = [new TestToken("Zero", "ZER", 6), new TestToken("One", "ONE", 18), TestToken(address(chameleon))];
        _scales = [uint256(1), 10 ** 10, 1];
        _stepper = new RegistryStepper();
        Ledger memory genesis;
        genesis.exists = true;
        genesis.opening.stateRoot = ToyState.root(genesis.units, owners, 0);
        genesis.opening.clock = GENESIS_MS;
        genesis.opening.totalsHash = sha256("");
        _ledgers[keccak256(abi.encode(genesis.opening))] = genesis;
        _deploy(genesis.opening.stateRoot);
        _posted.push();
        for (uint256 i = 0; i < ASSETS; i++) {
            tokens[i].mint(address(this), type(uint128).max);
            tokens[i].approve(address(vault), type(uint256).max);
        }
        // Account ids follow the owners.
        for (uint256 i = 0; i < 4; i++) {
            vault.openAccount(owners[i]);
        }
    }

    function _deploy(bytes32 root) private {
        Asset[] memory assets = new Asset[](ASSETS);
        for (uint256 i = 0; i < ASSETS; i++) {
            assets[i] = Asset(address(tokens[i]), uint96(_scales[i]));
        }
        address next = VM.computeCreateAddress(address(this), VM.getNonce(address(this)) + 2);
        vault = new Vault(assets, next, address(0));
        disputes = new Disputes(next, address(_stepper));
        bytes memory config = abi.encodePacked(uint32(1), MAX_LAG_MS, GENESIS_MS, address(0xFEE), uint16(0));
        claims = new BlobClaims(_parameters(), config, root);
    }

    function _parameters() private view returns (Parameters memory) {
        return Parameters({
            vault: address(vault),
            disputes: address(disputes),
            bondWei: BOND,
            sequencer: SEQUENCER,
            headerSigner: address(0x4EAD),
            windowSeconds: WINDOW,
            inboxDelaySeconds: DELAY,
            silenceSeconds: SILENCE,
            graceSeconds: GRACE,
            inputsMaxAgeSeconds: INPUTS_MAX_AGE,
            daRetentionSeconds: 18 days,
            schemaHash: Schema.HASH
        });
    }

    /// Inputs behind the last, as their poster wants them.
    function _nextInputs(uint16 groups, uint48 inboxTo, uint48 tFirst, uint48 tLast)
        internal
        view
        returns (Inputs memory inputs)
    {
        uint48 from;
        (inputs.prevInputsId,,, from,) = claims.cursors();
        inputs.versionedHashes = new bytes32[](groups == 0 ? 0 : 1);
        if (groups != 0) inputs.versionedHashes[0] = _blobHash(_blobs + 1);
        (inputs.groups, inputs.tFirst, inputs.tLast, inputs.inboxTo) = (groups, tFirst, tLast, inboxTo);
        (inputs.inboxHash,) = vault.inboxHash(from, inboxTo);
        inputs.originNumber = uint48(block.number - 1);
        inputs.originHash = blockhash(block.number - 1);
    }

    /// The next transaction carries a fresh blob, or none.
    function _carryBlobs(uint256 count) internal returns (bytes32[] memory hashes) {
        hashes = new bytes32[](count);
        for (uint256 i = 0; i < count; i++) {
            hashes[i] = _blobHash(++_blobs);
        }
        claims.carry(hashes);
    }

    /// The real precompile knows no such hash.
    function _blobHash(uint256 number) private pure returns (bytes32) {
        return keccak256(abi.encode("blob", number));
    }

    /// Element `element` of the blob opens to `value`, with zeros for commitment and proof.
    function _put(bytes32 blob, uint256 element, uint256 value) internal {
        bytes memory opening = abi.encodePacked(blob, BlobOpening.pointOf(element), value, new bytes(96));
        VM.mockCall(address(0x0A), opening, abi.encode(uint256(4096), BlobOpening.MODULUS));
    }

    /// What the machine makes of inputs `index` on this parent, and its withdrawals.
    /// Deposits are credited; groups with bit 0 move units between accounts, with bit 1 withdraw a third of each balance.
    function _next(bytes32 parent, uint256 index)
        internal
        view
        returns (Ledger memory next, ToyWithdrawal[] memory list)
    {
        next = _ledgers[parent];
        Inputs memory inputs = _posted[index].inputs;
        _consume(next, inputs.inboxTo);
        if (inputs.groups & 1 != 0) {
            uint64 moved = next.units[0] / 2;
            (next.units[0], next.units[3]) = (next.units[0] - moved, next.units[3] + moved);
        }
        if (inputs.groups & 2 != 0) list = _withdrawThirds(next);
        next.opening.inboxNext = inputs.inboxTo;
        if (next.opening.clock < inputs.tLast) next.opening.clock = inputs.tLast;
        next.salt = keccak256(abi.encode(parent, index));
    }

    function _consume(Ledger memory ledger, uint48 inboxTo) private view {
        for (uint256 i = ledger.opening.inboxNext; i < inboxTo; i++) {
            bytes32 entry = vault.inboxEntry(i);
            if (InboxEntry.kindOf(entry) != Schema.INBOX_KIND_DEPOSIT) continue;
            uint256 asset = InboxEntry.assetOf(entry);
            ledger.units[(InboxEntry.accountOf(entry) - 1) * ASSETS + asset] += InboxEntry.unitsOf(entry);
            ledger.consumed[asset] += InboxEntry.unitsOf(entry);
        }
    }

    function _withdrawThirds(Ledger memory ledger) private view returns (ToyWithdrawal[] memory list) {
        list = new ToyWithdrawal[](12);
        uint256 count = 0;
        for (uint256 i = 0; i < 12; i++) {
            uint64 units = ledger.units[i] / 3;
            if (units == 0) continue;
            ledger.units[i] -= units;
            ledger.emitted[i % ASSETS] += units;
            list[count++] = ToyWithdrawal(owners[i / ASSETS], uint8(i % ASSETS), units);
        }
        assembly ("memory-safe") {
            mstore(list, count)
        }
    }

    /// The outcome as a proposer writes it: all assets that ever had deposits are touched.
    function _outcomeOf(Ledger memory ledger, ToyWithdrawal[] memory list)
        internal
        view
        returns (Outcome memory outcome)
    {
        outcome.stateRoot = ToyState.root(ledger.units, owners, ledger.salt);
        outcome.withdrawalsRoot = WithdrawalTree.root(list);
        outcome.withdrawalCount = uint16(list.length);
        outcome.inboxNext = uint48(ledger.opening.inboxNext);
        outcome.clock = uint48(ledger.opening.clock);
        uint256 count = 0;
        OutcomeTotal[] memory totals = new OutcomeTotal[](ASSETS);
        for (uint8 asset = 0; asset < ASSETS; asset++) {
            if (ledger.consumed[asset] == 0) continue;
            totals[count++] = OutcomeTotal(asset, ledger.consumed[asset], ledger.emitted[asset]);
        }
        assembly ("memory-safe") {
            mstore(totals, count)
        }
        outcome.totals = totals;
    }

    /// For each total, the last deposit of the asset below inboxTo.
    function _backing(OutcomeTotal[] memory totals, uint48 inboxTo) internal view returns (uint48[] memory backing) {
        backing = new uint48[](totals.length);
        for (uint48 i = 0; i < inboxTo; i++) {
            bytes32 entry = vault.inboxEntry(i);
            if (InboxEntry.kindOf(entry) != Schema.INBOX_KIND_DEPOSIT) continue;
            for (uint256 j = 0; j < totals.length; j++) {
                if (totals[j].asset == InboxEntry.assetOf(entry)) backing[j] = i;
            }
        }
    }

    /// Last checkpoint, and how the outcome opens.
    function endOf(Outcome calldata outcome, uint16 groups, uint48 opSeqNext)
        external
        view
        returns (bytes31 end, OutcomeOpening memory opening)
    {
        (bytes32 totals, uint256 touched) = EndMachine.hashTotals(outcome.totals);
        end = EndMachine.checkpoint(outcome, totals, touched, groups, opSeqNext);
        opening = OutcomeOpening({
            stateRoot: outcome.stateRoot,
            withdrawalsRoot: outcome.withdrawalsRoot,
            withdrawalCount: outcome.withdrawalCount,
            inboxNext: outcome.inboxNext,
            clock: outcome.clock,
            totalsHash: totals,
            touchedAssets: touched
        });
    }

    /// Where the machine starts for inputs `index` on this parent.
    function _keyOf(bytes32 parent, uint256 index) internal view returns (bytes32) {
        OutcomeOpening memory from = _ledgers[parent].opening;
        Inputs memory inputs = _posted[index].inputs;
        return _stepper.keyOf(
            from.stateRoot,
            uint48(from.clock),
            uint48(from.inboxNext),
            inputs.tFirst,
            inputs.inboxTo,
            _posted[index].firstOpSeq,
            inputs.groups
        );
    }

    function _opSeqNext(uint256 index) internal view returns (uint48) {
        return _posted[index].firstOpSeq + _posted[index].inputs.groups;
    }

    function _proposalOf(bytes32 parent, Outcome memory outcome) internal view returns (Proposal memory proposal) {
        proposal.parentOutcomeHash = parent;
        proposal.outcome = outcome;
        proposal.traceCount = 3;
        proposal.backing = _backing(outcome.totals, outcome.inboxNext);
        (proposal.commitment, proposal.proof) = (new bytes(48), new bytes(48));
    }
}
