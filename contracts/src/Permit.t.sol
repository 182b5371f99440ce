// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vault} from "./Vault.sol";
import {TestToken} from "./dev/TestToken.sol";
import {IInbox} from "./interfaces/IInbox.sol";
import {IVault} from "./interfaces/IVault.sol";
import {SettableRoots} from "./testing/SettableRoots.sol";
import {SilentToken} from "./testing/Tokens.sol";
import {VM} from "./testing/Vm.sol";
import {Asset} from "./types/Asset.sol";
import {Schema} from "./generated/Schema.sol";

contract PermitTest {
    uint256 private constant KEY = 0xA11CE;
    uint96 private constant SCALE = 10;
    bytes32 private constant PERMIT_TYPE =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    TestToken private _token = new TestToken("Token", "TOK", 18);
    SilentToken private _silent = new SilentToken();
    Vault private _vault;
    address private _owner = VM.addr(KEY);

    function setUp() external {
        Asset[] memory assets = new Asset[](2);
        (assets[0], assets[1]) = (Asset(address(_token), SCALE), Asset(address(_silent), SCALE));
        _vault = new Vault(assets, address(new SettableRoots()), address(0));
        _token.mint(_owner, 1_000);
        _silent.mint(_owner, 1_000);
    }

    function test_depositWithPermit_signed_needsNoApproval() external {
        (uint8 v, bytes32 r, bytes32 s) = _sign(70);
        VM.prank(_owner);
        _vault.depositWithPermit(0, 7, _owner, type(uint256).max, v, r, s);
        require(_vault.heldUnits(0) == 7 && _token.balanceOf(_owner) == 930, "paid");
    }

    /// Front-running: who takes the permit out of the mempool and uses it up stops nothing.
    function test_depositWithPermit_permitUsedByAnother_succeeds() external {
        (uint8 v, bytes32 r, bytes32 s) = _sign(70);
        _token.permit(_owner, address(_vault), 70, type(uint256).max, v, r, s);
        VM.prank(_owner);
        _vault.depositWithPermit(0, 7, _owner, type(uint256).max, v, r, s);
        require(_vault.heldUnits(0) == 7, "paid");
    }

    /// The permit is the sender's: nobody deposits another's tokens with it.
    function test_depositWithPermit_byAnother_reverts() external {
        (uint8 v, bytes32 r, bytes32 s) = _sign(70);
        VM.expectRevert();
        _vault.depositWithPermit(0, 7, address(this), type(uint256).max, v, r, s);
        require(_token.allowance(_owner, address(_vault)) == 0, "unused");
    }

    function test_depositWithPermit_tokenWithoutPermit_takesTheAllowance() external {
        VM.prank(_owner);
        _silent.approve(address(_vault), 70);
        VM.prank(_owner);
        _vault.depositWithPermit(1, 7, _owner, 0, 0, 0, 0);
        require(_vault.heldUnits(1) == 7, "paid");
        VM.expectRevert(abi.encodeWithSelector(IVault.UnknownAsset.selector, 2));
        _vault.depositWithPermit(2, 7, _owner, 0, 0, 0, 0);
    }

    function test_openAccount_behindTheLastId_reverts() external {
        // Word 2 of the Vault: length of the inbox (48 bits), accounts (32).
        uint256 last = Schema.FEES_ACCOUNT - 2;
        VM.store(address(_vault), bytes32(uint256(2)), bytes32(last << 48));
        require(_vault.accountCount() == last, "the layout");
        require(_vault.openAccount(address(1)) == Schema.FEES_ACCOUNT - 1, "the last");
        VM.expectRevert(abi.encodeWithSelector(IInbox.AccountsExhausted.selector));
        _vault.openAccount(address(2));
    }

    function _sign(uint256 atoms) private view returns (uint8 v, bytes32 r, bytes32 s) {
        bytes32 terms = keccak256(abi.encode(PERMIT_TYPE, _owner, address(_vault), atoms, 0, type(uint256).max));
        return VM.sign(KEY, keccak256(abi.encodePacked(hex"1901", _token.DOMAIN_SEPARATOR(), terms)));
    }
}
