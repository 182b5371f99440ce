// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IVault} from "../../interfaces/IVault.sol";
import {InboxEntry} from "../../libraries/InboxEntry.sol";
import {OutcomeOpening} from "../../types/Dispute.sol";
import {Schema} from "../../generated/Schema.sol";
import {ChameleonToken} from "../ChameleonToken.sol";
import {ToyState} from "../ToyState.sol";
import {VM} from "../Vm.sol";
import {ToyWithdrawal, WithdrawalTree} from "../WithdrawalTree.sol";
import {GameClaims} from "./GameClaims.sol";

/// Deposits, hostile tokens, withdrawals and the way out.
contract ClaimGame is GameClaims {
    /// Everybody has left: how `everybodyLeaves` ends, so that it leaves no trace.
    error Everybody();

    bytes32 private _fixedHash;
    uint256[3] private _deposited;
    uint256[3] private _paid;
    /// Atoms that the hostile token took from the Vault by itself.
    uint256 public shrunk;
    mapping(uint256 submission => mapping(uint256 index => bool)) private _isClaimed;
    mapping(uint256 accountAndAsset => bool) private _hasEscaped;
    mapping(uint256 entry => bool) private _isRefunded;

    constructor(bool guarded) GameClaims(guarded) {}

    function deposit(uint256 seed, uint256 amount, uint256 owner) external {
        uint8 asset = uint8(seed % ASSETS);
        uint64 units = uint64(1 + amount % 10 ** 12);
        bool allowed = _activatedAt == 0 && asset != HOSTILE;
        uint256 before = tokens[asset].balanceOf(address(vault));
        chameleon.aim(address(vault), abi.encodeCall(IVault.deposit, (HOSTILE, 1, owners[0])));
        try vault.deposit(asset, units, owners[owner % 4]) {
            if (_activatedAt != 0) _fail("a deposit behind the end");
            _deposited[asset] += units;
            uint256 atoms = tokens[asset].balanceOf(address(vault)) - before;
            if (atoms != units * _scales[asset]) _fail("other atoms than units");
        } catch {
            if (allowed) _fail("a deposit was refused");
        }
    }

    /// Of one's own account or of another's; with an account or without.
    function force(uint256 seed, uint256 owner, uint256 value) external {
        address sender = owner % 8 == 0 ? address(this) : owners[owner % 4];
        uint32 account = vault.accountOf(seed % 4 == 0 ? owners[seed % 3] : sender);
        uint64 units = uint64(value);
        bool isWithdrawal = seed & 4 != 0;
        bytes memory payload = isWithdrawal
            ? InboxEntry.withdrawPayload(account, uint8(value >> 64), units)
            : InboxEntry.cancelAllPayload(account);
        bool allowed = _activatedAt == 0 && account != 0 && vault.accountOf(sender) == account;
        uint256 length = vault.inboxLength();
        VM.prank(sender);
        try vault.forceOperation(payload) {
            if (!allowed) _fail("an operation was forced that may not be");
            reached["forced"]++;
            uint256 kind = isWithdrawal ? Schema.INBOX_KIND_FORCED_WITHDRAW : Schema.INBOX_KIND_FORCED_CANCEL_ALL;
            if (InboxEntry.kindOf(vault.inboxEntry(length)) != kind) _fail("another operation was forced");
        } catch {
            if (allowed) _fail("an operation was not forced");
        }
    }

    function turn(uint256 mode, uint256 owner) external {
        chameleon.turn(ChameleonToken.Mode(mode % 9), owners[owner % 4]);
    }

    function rebase(uint256 seed) external {
        uint256 balance = chameleon.balanceOf(address(vault));
        if (seed % 2 == 0) return chameleon.mint(address(vault), seed % 10 ** 12);
        chameleon.turn(ChameleonToken.Mode.PLAIN, address(0));
        chameleon.shrink(address(vault), balance / 10);
        shrunk += balance / 10;
    }

    /// Confirmed or not, once or again, as it was emitted or with a field changed.
    function withdraw(uint256 seed, uint256 place, uint256 twist) external {
        if (_made.length == 0) return;
        Made storage made = _made[seed % _made.length];
        ToyWithdrawal[] memory list = _withdrawals[made.terms.outcomeHash];
        if (list.length == 0) return;
        uint256 index = place % list.length;
        bool allowed = _isConfirmedList(made.index, list) && !_isClaimed[made.index][index];
        if (twist % 4 != 0) return _withdraw(made.index, list, index, allowed);
        bytes32[] memory proof = WithdrawalTree.proof(list, index);
        ToyWithdrawal memory one = list[index];
        if (twist & 16 != 0) index += 1 + (twist >> 8) % 1_000;
        else if (twist & 32 != 0) one.owner = address(this);
        else if (twist & 64 != 0) one.asset = uint8((one.asset + 1) % ASSETS);
        else one.units += 1;
        try vault.claimWithdrawal(made.index, uint16(index), one.owner, one.asset, one.units, proof) {
            _fail("a withdrawal that nobody made");
        } catch {}
    }

    function activate(uint256 seed) external monotone {
        uint256 next = claims.confirmedCount();
        bytes32 inputsId = next < _posted.length && seed % 4 != 0 ? _posted[next].id : bytes32(seed);
        bool named = next < _posted.length && _posted[next].id == inputsId;
        bool allowed = _activatedAt == 0 && (_isInboxStuck() || (named && _areInputsStuck(next)));
        try vault.activateEscape(inputsId) {
            if (!allowed) _fail("the escape opened without a reason");
            reached["activated"]++;
            _activatedAt = block.timestamp;
        } catch {
            if (allowed) _fail("the escape did not open");
        }
    }

    function fix(uint256 seed) external {
        bytes32 hash = claims.confirmedOutcomeHash(claims.confirmedCount() - 1);
        if (seed % 4 == 0 && _made.length != 0) hash = _made[seed % _made.length].terms.outcomeHash;
        bool allowed = !_isFixed && _activatedAt != 0 && block.timestamp >= _activatedAt + GRACE
            && hash == claims.confirmedOutcomeHash(claims.confirmedCount() - 1);
        try vault.fixEscapeRoot(_ledgers[hash].opening) {
            if (!allowed) _fail("a root was fixed that is not the last");
            reached["fixed"]++;
            (_isFixed, _fixedHash) = (true, hash);
        } catch {
            if (allowed) _fail("the root was not fixed");
        }
    }

    /// Against any root that was ever claimed.
    function escape(uint256 seed, uint256 account, uint256 asset) external {
        bytes32 hash = _fixedHash;
        if (seed % 4 == 0 && _made.length != 0) hash = _made[seed % _made.length].terms.outcomeHash;
        if (!_ledgers[hash].exists) return;
        uint256 place = (account % 4) * ASSETS + asset % ASSETS;
        // Mostly a balance that is still there.
        for (uint256 i = 0; i < 12 && seed % 8 != 1; i++) {
            if (_ledgers[hash].units[place] != 0 && !_hasEscaped[place]) break;
            place = (place + 1) % 12;
        }
        _escape(hash, 1 + place / ASSETS, place % ASSETS, _isFixed && hash == _fixedHash);
    }

    function refund(uint256 seed, uint256 owner) external {
        if (_deposited[0] + _deposited[1] + _deposited[2] == 0) return;
        uint256 index = seed % vault.inboxLength();
        uint256 account = (uint256(vault.inboxEntry(index)) >> Schema.INBOX_ACCOUNT_SHIFT) & type(uint32).max;
        _refund(index, owners[owner % 4 == 0 ? seed % 4 : (account - 1) % 4]);
    }

    /// Units that the Vault should hold: what came less what went.
    function expectedUnits(uint256 asset) external view returns (uint256) {
        return _deposited[asset] - _paid[asset];
    }

    /// Units that somebody may still ask for, by the last confirmed outcome.
    function owedUnits(uint256 asset) external view returns (uint256 owed) {
        uint256 count = claims.confirmedCount();
        Ledger memory last = _ledgers[claims.confirmedOutcomeHash(count - 1)];
        for (uint256 account = 0; account < 4; account++) {
            if (!_hasEscaped[account * ASSETS + asset]) owed += last.units[account * ASSETS + asset];
        }
        for (uint256 i = last.opening.inboxNext; i < vault.inboxLength(); i++) {
            bytes32 entry = vault.inboxEntry(i);
            bool counts = InboxEntry.kindOf(entry) == Schema.INBOX_KIND_DEPOSIT && InboxEntry.assetOf(entry) == asset;
            if (counts && !_isRefunded[i]) owed += InboxEntry.unitsOf(entry);
        }
        for (uint256 i = 1; i < count; i++) {
            ToyWithdrawal[] memory list = _withdrawals[claims.confirmedOutcomeHash(i)];
            for (uint256 j = 0; j < list.length; j++) {
                if (list[j].asset == asset && !_isClaimed[i][j]) owed += list[j].units;
            }
        }
    }

    /// All users leave, from here, whatever happened before: reverts with Everybody when the last is out.
    function everybodyLeaves() external {
        chameleon.turn(ChameleonToken.Mode.PLAIN, address(0));
        chameleon.mint(address(vault), shrunk);
        if (_activatedAt == 0) {
            // Nobody posts any more, and somebody asks for something.
            try vault.openAccount(address(0x1A57)) {} catch {}
            VM.warp(block.timestamp + DELAY + MAX_LAG_MS / 1_000 + WINDOW + 1);
            vault.activateEscape(0);
            _activatedAt = block.timestamp;
        }
        if (!_isFixed) {
            VM.warp(_activatedAt + GRACE);
            _fixedHash = claims.confirmedOutcomeHash(claims.confirmedCount() - 1);
            vault.fixEscapeRoot(_ledgers[_fixedHash].opening);
            _isFixed = true;
        }
        _takeAll();
        for (uint256 asset = 0; asset < ASSETS; asset++) {
            require(vault.heldUnits(uint8(asset)) == 0, "units are left behind");
        }
        require(bytes(failure).length == 0, failure);
        revert Everybody();
    }

    function _takeAll() private {
        for (uint256 i = 1; i < claims.confirmedCount(); i++) {
            ToyWithdrawal[] memory list = _withdrawals[claims.confirmedOutcomeHash(i)];
            for (uint256 j = 0; j < list.length; j++) {
                if (!_isClaimed[i][j]) _withdraw(i, list, j, true);
            }
        }
        for (uint256 place = 0; place < 12; place++) {
            bool isEmpty = _ledgers[_fixedHash].units[place] == 0 || _hasEscaped[place];
            if (!isEmpty) _escape(_fixedHash, 1 + place / ASSETS, place % ASSETS, true);
        }
        for (uint256 i = 0; i < vault.inboxLength(); i++) {
            bytes32 entry = vault.inboxEntry(i);
            if (InboxEntry.kindOf(entry) != Schema.INBOX_KIND_DEPOSIT || _isRefunded[i]) continue;
            _refund(i, owners[InboxEntry.accountOf(entry) - 1]);
        }
    }

    function _isInboxStuck() private view returns (bool) {
        (,,, uint48 from,) = claims.cursors();
        return from < vault.inboxLength()
            && _dueAtMs(from) + MAX_LAG_MS + uint256(WINDOW) * 1_000 < block.timestamp * 1_000;
    }

    function _areInputsStuck(uint256 index) private view returns (bool) {
        return _posted[index].time + INPUTS_MAX_AGE < block.timestamp;
    }

    /// A wrong claim may have the right withdrawals.
    function _isConfirmedList(uint256 index, ToyWithdrawal[] memory list) private view returns (bool) {
        return index < claims.confirmedCount() && claims.confirmedWithdrawalsRoot(index) == WithdrawalTree.root(list);
    }

    /// A payment of the hostile asset may fail; of the others only a wrong claim of before can stop it.
    function _mustPay(uint256 asset, bool allowed) private view returns (bool) {
        bool isPlain = asset != HOSTILE || chameleon.mode() == ChameleonToken.Mode.PLAIN && shrunk == 0;
        return allowed && isPlain && isGuarded;
    }

    function _withdraw(uint256 submission, ToyWithdrawal[] memory list, uint256 index, bool allowed) private {
        ToyWithdrawal memory one = list[index];
        bytes memory call = abi.encodeCall(
            IVault.claimWithdrawal,
            (uint64(submission), uint16(index), one.owner, one.asset, one.units, WithdrawalTree.proof(list, index))
        );
        if (_pay(call, one.asset, one.units, one.owner, allowed)) {
            _isClaimed[submission][index] = true;
            if (!vault.isClaimed(uint64(submission), uint16(index))) _fail("a payment was forgotten");
            reached["withdrawn"]++;
        }
    }

    function _escape(bytes32 hash, uint256 account, uint256 asset, bool allowed) private {
        Ledger memory ledger = _ledgers[hash];
        uint256 place = (account - 1) * ASSETS + asset;
        uint64 units = ledger.units[place];
        bytes32[46] memory siblings = ToyState.proof(ledger.units, owners, ledger.salt, account, asset);
        bytes memory call =
            abi.encodeCall(IVault.escape, (uint32(account), uint8(asset), ToyState.balanceOf(units), siblings));
        allowed = allowed && units != 0 && !_hasEscaped[place];
        if (_pay(call, asset, units, owners[account - 1], allowed)) {
            _hasEscaped[place] = true;
            if (!vault.hasEscaped(uint32(account), uint8(asset))) _fail("an escape was forgotten");
            reached["escaped"]++;
        }
    }

    function _refund(uint256 index, address owner) private {
        bytes32 entry = vault.inboxEntry(index);
        bool allowed = _isFixed && index >= _ledgers[_fixedHash].opening.inboxNext && !_isRefunded[index]
            && InboxEntry.kindOf(entry) == Schema.INBOX_KIND_DEPOSIT
            && vault.accountOf(owner) == InboxEntry.accountOf(entry);
        bytes memory call = abi.encodeCall(IVault.refundDeposit, (uint48(index), owner));
        uint256 asset = allowed ? InboxEntry.assetOf(entry) : 0;
        if (_pay(call, asset, InboxEntry.unitsOf(entry), owner, allowed)) {
            _isRefunded[index] = true;
            if (!vault.isRefunded(uint48(index))) _fail("a refund was forgotten");
            reached["refunded"]++;
        }
    }

    /// Sends a call that should pay, into a token that may call it again.
    function _pay(bytes memory call, uint256 asset, uint64 units, address owner, bool allowed)
        private
        returns (bool succeeded)
    {
        chameleon.aim(address(vault), call);
        uint256 before = tokens[asset].balanceOf(owner);
        (succeeded,) = address(vault).call(call);
        if (!succeeded) {
            if (_mustPay(asset, allowed)) _fail("an exit was blocked");
            return false;
        }
        if (!allowed) _fail("paid what nobody is owed");
        _paid[asset] += units;
        uint256 received = tokens[asset].balanceOf(owner) - before;
        if (asset != HOSTILE && received != units * _scales[asset]) _fail("paid another sum");
    }
}
