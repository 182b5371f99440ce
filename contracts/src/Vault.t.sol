// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Vault} from "./Vault.sol";
import {TestToken} from "./dev/TestToken.sol";
import {IInbox} from "./interfaces/IInbox.sol";
import {IVault} from "./interfaces/IVault.sol";
import {InboxEntry} from "./libraries/InboxEntry.sol";
import {SettableRoots} from "./testing/SettableRoots.sol";
import {BonusToken, FeeToken, ReentrantToken, RefusingToken, SilentToken} from "./testing/Tokens.sol";
import {VM} from "./testing/Vm.sol";
import {Asset} from "./types/Asset.sol";

contract VaultTest {
    uint96 private constant SCALE = 10 ** 10;
    uint64 private constant MOST = 2 ** 53 - 1;
    address private constant OWNER = address(0xA11CE);

    SettableRoots private _roots = new SettableRoots();
    TestToken private _token = new TestToken("Wrapped Ether", "WETH", 18);
    SilentToken private _silent = new SilentToken();
    FeeToken private _fee = new FeeToken();
    BonusToken private _bonus = new BonusToken();
    RefusingToken private _refusing = new RefusingToken();
    ReentrantToken private _reentrant = new ReentrantToken();
    Vault private _vault;

    function setUp() external {
        VM.warp(1_800_000_000);
        address[6] memory tokens = [
            address(_token), address(_silent), address(_fee), address(_bonus), address(_refusing), address(_reentrant)
        ];
        Asset[] memory assets = new Asset[](6);
        for (uint256 i = 0; i < 6; i++) {
            assets[i] = Asset(tokens[i], SCALE);
        }
        _vault = new Vault(assets, address(_roots), address(0));
        for (uint256 i = 0; i < 6; i++) {
            TestToken(tokens[i]).mint(address(this), type(uint128).max);
            SilentToken(tokens[i]).approve(address(_vault), type(uint256).max);
        }
    }

    function test_constructor_noCode_reverts() external {
        Asset[] memory assets = new Asset[](1);
        assets[0] = Asset(address(0xdead), 1);
        VM.expectRevert(abi.encodeWithSelector(IVault.InvalidAsset.selector, address(0xdead), 1));
        new Vault(assets, address(_roots), address(0));
    }

    function test_constructor_zeroScale_reverts() external {
        Asset[] memory assets = new Asset[](1);
        assets[0] = Asset(address(_token), 0);
        VM.expectRevert(abi.encodeWithSelector(IVault.InvalidAsset.selector, address(_token), 0));
        new Vault(assets, address(_roots), address(0));
    }

    function test_assets_asListed_succeeds() external view {
        Asset[] memory assets = _vault.assets();
        require(assets.length == 6 && assets[0].token == address(_token) && assets[0].unitScale == SCALE, "assets");
        require(_vault.claims() == address(_roots) && _vault.deploymentBlock() != 0, "construction");
    }

    function test_openAccount_twice_reverts() external {
        require(_vault.openAccount(OWNER) == 1, "ids count from 1");
        require(_vault.accountOf(OWNER) == 1 && _vault.accountCount() == 1, "recorded");
        require(_vault.inboxEntry(0) == InboxEntry.packOpenAccount(uint40(block.timestamp), 1, OWNER), "entry");
        VM.expectRevert(abi.encodeWithSelector(IInbox.AccountExists.selector, OWNER, 1));
        _vault.openAccount(OWNER);
    }

    function test_openAccount_zeroOwner_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IInbox.InvalidOwner.selector));
        _vault.openAccount(address(0));
    }

    function test_deposit_firstOfOwner_opensAccount() external {
        (uint32 account, uint48 index) = _vault.deposit(0, 5, OWNER);
        require(account == 1 && index == 1 && _vault.inboxLength() == 2, "open, then deposit");
        require(_vault.inboxEntry(1) == InboxEntry.packDeposit(uint40(block.timestamp), 1, 0, 5, 5), "deposit entry");
        require(_token.balanceOf(address(_vault)) == 5 * uint256(SCALE), "atoms");
    }

    function test_deposit_again_addsUp() external {
        _vault.deposit(0, 5, OWNER);
        _vault.deposit(1, 3, address(0xB0B));
        (uint32 account, uint48 index) = _vault.deposit(0, 6, OWNER);
        require(account == 1 && index == 4, "same account");
        require(_vault.cumulativeDeposits(0) == 11 && _vault.heldUnits(0) == 11, "sums of asset 0");
        require(_vault.cumulativeDeposits(1) == 3, "sums of asset 1");
        bytes32[] memory entries = _vault.inboxEntries(2, 5);
        require(entries.length == 3 && entries[2] == _vault.inboxEntry(4), "range");
        require(InboxEntry.cumulativeOf(entries[2]) == 11 && InboxEntry.assetOf(entries[1]) == 1, "words");
    }

    function test_inboxEntries_behindTheLast_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IInbox.NoSuchEntry.selector, 1));
        _vault.inboxEntries(0, 1);
    }

    function test_inboxEntry_behindTheLast_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IInbox.NoSuchEntry.selector, 0));
        _vault.inboxEntry(0);
    }

    function test_deposit_zeroUnits_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IVault.ZeroUnits.selector));
        _vault.deposit(0, 0, OWNER);
    }

    function test_deposit_unknownAsset_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IVault.UnknownAsset.selector, 6));
        _vault.deposit(6, 1, OWNER);
    }

    function test_deposit_zeroOwner_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IInbox.InvalidOwner.selector));
        _vault.deposit(0, 1, address(0));
    }

    function test_deposit_atHoldingsLimit_succeedsAndRefusesMore() external {
        _vault.deposit(0, MOST, OWNER);
        VM.expectRevert(abi.encodeWithSelector(IVault.HoldingsLimit.selector, 0, uint256(MOST) + 1));
        _vault.deposit(0, 1, OWNER);
        // The limit is per asset.
        _vault.deposit(1, MOST, OWNER);
    }

    function test_deposit_hugeUnits_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IVault.HoldingsLimit.selector, 0, type(uint64).max));
        _vault.deposit(0, type(uint64).max, OWNER);
    }

    function test_deposit_silentToken_succeeds() external {
        _vault.deposit(1, 7, OWNER);
        require(_silent.balanceOf(address(_vault)) == 7 * uint256(SCALE), "atoms");
    }

    function test_deposit_feeToken_reverts() external {
        uint256 atoms = SCALE;
        VM.expectRevert(abi.encodeWithSelector(IVault.InexactTransfer.selector, 2, atoms, atoms - 1));
        _vault.deposit(2, 1, OWNER);
    }

    function test_deposit_bonusToken_reverts() external {
        uint256 atoms = SCALE;
        VM.expectRevert(abi.encodeWithSelector(IVault.InexactTransfer.selector, 3, atoms, atoms + 1));
        _vault.deposit(3, 1, OWNER);
    }

    function test_deposit_refusingToken_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(_refusing)));
        _vault.deposit(4, 1, OWNER);
    }

    function test_deposit_reentrantToken_isCountedOnce() external {
        bytes memory again = abi.encodeCall(IVault.deposit, (5, 1, OWNER));
        _reentrant.attack(_vault, again);
        _vault.deposit(5, 1, OWNER);
        _requireGuarded();
        require(_vault.cumulativeDeposits(5) == 1 && _vault.inboxLength() == 2, "one deposit");
    }

    function test_claimWithdrawal_oneLeaf_paysOnce() external {
        _vault.deposit(0, 9, address(this));
        _roots.set(1, _leaf(3, OWNER, 0, 4));
        _vault.claimWithdrawal(1, 3, OWNER, 0, 4, new bytes32[](0));
        require(_token.balanceOf(OWNER) == 4 * uint256(SCALE), "paid");
        require(_vault.heldUnits(0) == 5 && _vault.cumulativeDeposits(0) == 9, "held");
        require(_vault.isClaimed(1, 3) && !_vault.isClaimed(1, 2) && !_vault.isClaimed(2, 3), "nullifier");
        VM.expectRevert(abi.encodeWithSelector(IVault.AlreadyClaimed.selector, 1, 3));
        _vault.claimWithdrawal(1, 3, OWNER, 0, 4, new bytes32[](0));
    }

    function test_claimWithdrawal_proofOfTwo_pays() external {
        _vault.deposit(1, 9, address(this));
        (bytes32 a, bytes32 b) = (_leaf(0, OWNER, 1, 4), _leaf(1, OWNER, 1, 5));
        _roots.set(7, a < b ? keccak256(abi.encode(a, b)) : keccak256(abi.encode(b, a)));
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = a;
        _vault.claimWithdrawal(7, 1, OWNER, 1, 5, proof);
        require(_silent.balanceOf(OWNER) == 5 * uint256(SCALE), "paid without a return value");
    }

    function testFuzz_claimWithdrawal_anyFieldChanged_reverts(uint8 field, uint64 change) external {
        VM.assume(change != 0);
        _vault.deposit(0, 9, address(this));
        _roots.set(1, _leaf(3, OWNER, 0, 4));
        uint16 index = field % 4 == 0 ? uint16(3 + uint16(change % 1000) + 1) : 3;
        address owner = field % 4 == 1 ? address(uint160(OWNER) ^ uint160(change)) : OWNER;
        uint8 asset = field % 4 == 2 ? uint8(1 + change % 5) : 0;
        uint64 units = field % 4 == 3 ? 4 ^ change : 4;
        VM.expectRevert(abi.encodeWithSelector(IVault.InvalidProof.selector, 1, index));
        _vault.claimWithdrawal(1, index, owner, asset, units, new bytes32[](0));
    }

    function test_claimWithdrawal_zeroRoot_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IVault.InvalidProof.selector, 2, 0));
        _vault.claimWithdrawal(2, 0, OWNER, 0, 1, new bytes32[](0));
    }

    function test_claimWithdrawal_unknownAsset_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IVault.UnknownAsset.selector, 9));
        _vault.claimWithdrawal(1, 0, OWNER, 9, 1, new bytes32[](0));
    }

    function test_claimWithdrawal_reentrantToken_paysOnce() external {
        _vault.deposit(5, 9, address(this));
        _roots.set(1, _leaf(0, OWNER, 5, 4));
        bytes memory again = abi.encodeCall(IVault.claimWithdrawal, (1, 0, OWNER, 5, 4, new bytes32[](0)));
        _reentrant.attack(_vault, again);
        _vault.claimWithdrawal(1, 0, OWNER, 5, 4, new bytes32[](0));
        _requireGuarded();
        require(_reentrant.balanceOf(OWNER) == 4 * uint256(SCALE), "paid once");
    }

    function testFuzz_deposit_sums_matchTheEntries(uint64[8] calldata amounts) external {
        uint256 sum = 0;
        for (uint256 i = 0; i < amounts.length; i++) {
            uint64 units = amounts[i] % 2 ** 49 + 1;
            sum += units;
            (, uint48 index) = _vault.deposit(0, units, address(uint160(i % 3 + 1)));
            require(InboxEntry.cumulativeOf(_vault.inboxEntry(index)) == sum, "cumulative");
        }
        require(_vault.accountCount() == 3 && _vault.heldUnits(0) == sum, "three owners");
        require(_token.balanceOf(address(_vault)) == sum * SCALE, "atoms");
    }

    function _requireGuarded() private view {
        bytes4 expected = ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector;
        require(!_reentrant.succeeded() && bytes4(_reentrant.answer()) == expected, "not guarded");
    }

    function _leaf(uint256 index, address owner, uint256 asset, uint256 units) private pure returns (bytes32) {
        return keccak256(abi.encode(keccak256(abi.encode(index, owner, asset, units))));
    }
}
