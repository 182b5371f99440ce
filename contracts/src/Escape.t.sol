// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vault} from "./Vault.sol";
import {TestToken} from "./dev/TestToken.sol";
import {IVault} from "./interfaces/IVault.sol";
import {ToyState} from "./testing/ToyState.sol";
import {VM} from "./testing/Vm.sol";
import {Asset} from "./types/Asset.sol";
import {OutcomeOpening} from "./types/Dispute.sol";
import {Parameters} from "./types/Submission.sol";

/// Stands where Claims stands: stuck at once, and confirmed is what the test says.
contract StuckClaims {
    bytes32 public endConfirming;

    function stop(bytes32) external {}

    function parameters() external pure returns (Parameters memory p) {
        p.graceSeconds = 3 days;
    }

    function set(bytes32 outcomeHash) external {
        endConfirming = outcomeHash;
    }
}

/// Balances of any size against one fixed root.
contract EscapeTest {
    uint96 private constant SCALE = 10 ** 10;

    StuckClaims private _claims = new StuckClaims();
    TestToken[3] private _tokens;
    Vault private _vault;
    address[4] private _owners = [address(0xA11CE), address(0xB0B), address(0xCA401), address(0xDA7E)];

    function setUp() external {
        VM.warp(1_800_000_000);
        Asset[] memory assets = new Asset[](3);
        for (uint256 i = 0; i < 3; i++) {
            _tokens[i] = new TestToken("Token", "TOK", 18);
            _tokens[i].mint(address(this), type(uint128).max);
            assets[i] = Asset(address(_tokens[i]), SCALE);
        }
        _vault = new Vault(assets, address(_claims), address(0));
        for (uint256 i = 0; i < 3; i++) {
            _tokens[i].approve(address(_vault), type(uint256).max);
        }
    }

    /// Everybody takes what the root says, free and locked, in any order, once; the last unit leaves with the last user.
    /// forge-config: default.fuzz.runs = 100
    /// forge-config: deep.fuzz.runs = 1000
    function testFuzz_escape_anyBalances_payOnce(uint64[12] memory units, bytes32 salt, uint8 first) external {
        _fix(units, salt);
        for (uint256 i = 0; i < 12; i++) {
            uint256 place = (i * 5 + first) % 12;
            (uint32 account, uint8 asset) = (uint32(1 + place / 3), uint8(place % 3));
            bytes32 balance = ToyState.balanceOf(units[place]);
            bytes32[46] memory siblings = ToyState.proof(units, _owners, salt, account, asset);
            uint256 before = _tokens[asset].balanceOf(_owners[account - 1]);
            _vault.escape(account, asset, balance, siblings);
            uint256 paid = _tokens[asset].balanceOf(_owners[account - 1]) - before;
            require(paid == uint256(units[place]) * SCALE && _vault.hasEscaped(account, asset), "paid");
            VM.expectRevert(abi.encodeWithSelector(IVault.AlreadyEscaped.selector, account, asset));
            _vault.escape(account, asset, balance, siblings);
        }
        for (uint8 asset = 0; asset < 3; asset++) {
            require(_vault.heldUnits(asset) == 0 && _tokens[asset].balanceOf(address(_vault)) == 0, "left behind");
        }
    }

    /// Whatever is changed in a proof, it proves nothing.
    /// forge-config: default.fuzz.runs = 100
    /// forge-config: deep.fuzz.runs = 1000
    function testFuzz_escape_changedProof_reverts(uint64[12] memory units, uint8 place, uint8 field, uint256 change)
        external
    {
        VM.assume(change != 0);
        _fix(units, "salt");
        uint256 index = place % 12;
        (uint32 account, uint8 asset) = (uint32(1 + index / 3), uint8(index % 3));
        bytes32 balance = ToyState.balanceOf(units[index]);
        bytes32[46] memory siblings = ToyState.proof(units, _owners, "salt", account, asset);
        if (field % 49 < 46) siblings[field % 49] ^= bytes32(change);
        if (field % 49 == 46) balance ^= bytes32(change);
        if (field % 49 == 47) account ^= uint32(1 + change % type(uint32).max);
        if (field % 49 == 48) asset = uint8((asset + 1 + change % 2) % 3);
        bytes memory call = abi.encodeCall(IVault.escape, (account, asset, balance, siblings));
        (bool succeeded, bytes memory reason) = address(_vault).call(call);
        require(!succeeded && bytes4(reason) == IVault.InvalidStateProof.selector, "it pays");
    }

    /// The root is fixed once, after the grace, and only as the last confirmed outcome has it.
    function test_fixEscapeRoot_onceAfterTheGrace() external {
        OutcomeOpening memory last;
        last.stateRoot = "root";
        VM.expectRevert(abi.encodeWithSelector(IVault.EscapeNotActive.selector));
        _vault.fixEscapeRoot(last);
        _vault.activateEscape(0);
        VM.expectRevert(abi.encodeWithSelector(IVault.EscapeAlreadyActive.selector));
        _vault.activateEscape(0);
        VM.warp(1_800_000_000 + 3 days - 1);
        VM.expectRevert(abi.encodeWithSelector(IVault.GraceIsOpen.selector, 1_800_000_000 + 3 days));
        _vault.fixEscapeRoot(last);
        VM.warp(1_800_000_000 + 3 days);
        VM.expectRevert(
            abi.encodeWithSelector(IVault.WrongOutcome.selector, bytes32(0), keccak256(abi.encode(last)))
        );
        _vault.fixEscapeRoot(last);
        _claims.set(keccak256(abi.encode(last)));
        _vault.fixEscapeRoot(last);
        VM.expectRevert(abi.encodeWithSelector(IVault.EscapeAlreadyFixed.selector));
        _vault.fixEscapeRoot(last);
    }

    /// Deposits what the balances need, and fixes their root behind them. No balance is zero.
    function _fix(uint64[12] memory units, bytes32 salt) private {
        OutcomeOpening memory last;
        for (uint256 i = 0; i < 12; i++) {
            units[i] = 1 + units[i] % 2 ** 50;
            _vault.deposit(uint8(i % 3), units[i], _owners[i / 3]);
        }
        last.stateRoot = ToyState.root(units, _owners, salt);
        last.inboxNext = _vault.inboxLength();
        _claims.set(keccak256(abi.encode(last)));
        _vault.activateEscape(0);
        VM.warp(1_800_000_000 + 3 days);
        _vault.fixEscapeRoot(last);
    }
}
