// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {BitMaps} from "@openzeppelin/contracts/utils/structs/BitMaps.sol";
import {Inbox} from "./Inbox.sol";
import {IClaims} from "./interfaces/IClaims.sol";
import {IVault} from "./interfaces/IVault.sol";
import {InboxEntry} from "./libraries/InboxEntry.sol";
import {OutcomeHash} from "./libraries/OutcomeHash.sol";
import {StateProof} from "./libraries/StateProof.sol";
import {Asset, Holdings} from "./types/Asset.sol";
import {OutcomeOpening} from "./types/Dispute.sol";
import {Schema} from "./generated/Schema.sol";

/// @title The token store
contract Vault is IVault, Inbox, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using BitMaps for BitMaps.BitMap;

    /// @inheritdoc IVault
    address public immutable claims;
    /// @inheritdoc IVault
    uint256 public immutable deploymentBlock;

    Asset[] private _assets;
    mapping(uint256 asset => Holdings) private _holdings;
    mapping(uint256 submission => BitMaps.BitMap) private _claimed;
    /// By account << 8 | asset.
    BitMaps.BitMap private _escaped;
    BitMaps.BitMap private _refunded;
    bytes32 private _escapeRoot;
    uint48 private _escapeInboxNext;

    /// `claims_` does not exist yet: it is the second next contract of this deployer, and checks that it is. So does the
    /// Governor behind it.
    constructor(Asset[] memory assets_, address claims_, address governor_) Inbox(governor_) {
        claims = claims_;
        deploymentBlock = block.number;
        assert(assets_.length <= 256);
        for (uint256 i = 0; i < assets_.length; i++) {
            Asset memory asset = assets_[i];
            require(asset.token.code.length != 0 && asset.unitScale != 0, InvalidAsset(asset.token, asset.unitScale));
            _assets.push(asset);
            emit AssetListed(uint8(i), asset.token, asset.unitScale);
        }
    }

    /// @inheritdoc IVault
    function deposit(uint8 asset, uint64 units, address owner)
        external
        nonReentrant
        returns (uint32 account, uint48 inboxIndex)
    {
        return _deposit(asset, units, owner);
    }

    /// @inheritdoc IVault
    function depositWithPermit(
        uint8 asset,
        uint64 units,
        address owner,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external nonReentrant returns (uint32 account, uint48 inboxIndex) {
        Asset memory listed = _asset(asset);
        uint256 atoms = uint256(units) * listed.unitScale;
        try IERC20Permit(listed.token).permit(msg.sender, address(this), atoms, deadline, v, r, s) {} catch {}
        return _deposit(asset, units, owner);
    }

    /// @inheritdoc IVault
    function claimWithdrawal(
        uint64 submission,
        uint16 index,
        address owner,
        uint8 asset,
        uint64 units,
        bytes32[] calldata proof
    ) external nonReentrant {
        _asset(asset);
        require(!_claimed[submission].get(index), AlreadyClaimed(submission, index));
        bytes32 root = IClaims(claims).confirmedWithdrawalsRoot(submission);
        bytes32 leaf = keccak256(abi.encode(keccak256(abi.encode(index, owner, asset, units))));
        require(MerkleProof.verifyCalldata(proof, root, leaf), InvalidProof(submission, index));
        _claimed[submission].set(index);
        emit WithdrawalClaimed(submission, index, owner, asset, units);
        _release(asset, units, owner);
    }

    /// @inheritdoc IVault
    function activateEscape(bytes32 inputsId) external {
        require(_escapeAt == 0, EscapeAlreadyActive());
        _escapeAt = uint40(block.timestamp);
        IClaims(claims).stop(inputsId);
        emit EscapeActivated(block.timestamp + _graceSeconds());
    }

    /// @inheritdoc IVault
    function fixEscapeRoot(OutcomeOpening calldata last) external {
        require(_escapeAt != 0, EscapeNotActive());
        require(_escapeRoot == 0, EscapeAlreadyFixed());
        uint256 until = _escapeAt + _graceSeconds();
        require(block.timestamp >= until, GraceIsOpen(until));
        bytes32 confirmed = IClaims(claims).endConfirming();
        bytes32 given = OutcomeHash.hash(last);
        require(given == confirmed, WrongOutcome(confirmed, given));
        _escapeRoot = last.stateRoot;
        _escapeInboxNext = uint48(last.inboxNext);
        emit EscapeRootFixed(last.stateRoot, uint48(last.inboxNext));
    }

    /// @inheritdoc IVault
    function escape(uint32 account, uint8 asset, bytes32 balance, bytes32[46] calldata siblings)
        external
        nonReentrant
    {
        require(_escapeRoot != 0, EscapeNotFixed());
        uint256 key = (uint256(account) << 8) | asset;
        require(!_escaped.get(key), AlreadyEscaped(account, asset));
        bytes32 root = StateProof.rootOfBalance(account, asset, balance, siblings);
        require(root == _escapeRoot, InvalidStateProof(account, asset));
        _escaped.set(key);
        uint64 units =
            uint64(uint256(balance) >> Schema.BALANCE_FREE_SHIFT) + uint64(uint256(balance) >> Schema.BALANCE_LOCKED_SHIFT);
        address owner = StateProof.ownerOf(siblings);
        emit Escaped(account, asset, owner, units);
        _release(asset, units, owner);
    }

    /// @inheritdoc IVault
    function refundDeposit(uint48 inboxIndex, address owner) external nonReentrant {
        require(_escapeRoot != 0, EscapeNotFixed());
        bytes32 entry = inboxEntry(inboxIndex);
        bool isOwed = inboxIndex >= _escapeInboxNext && InboxEntry.kindOf(entry) == Schema.INBOX_KIND_DEPOSIT
            && accountOf(owner) == InboxEntry.accountOf(entry) && !_refunded.get(inboxIndex);
        require(isOwed, NotRefundable(inboxIndex));
        _refunded.set(inboxIndex);
        (uint8 asset, uint64 units) = (InboxEntry.assetOf(entry), InboxEntry.unitsOf(entry));
        emit DepositRefunded(inboxIndex, owner, asset, units);
        _release(asset, units, owner);
    }

    /// @inheritdoc IVault
    function escapeState() external view returns (uint40 activatedAt, bytes32 stateRoot, uint48 inboxNext) {
        return (_escapeAt, _escapeRoot, _escapeInboxNext);
    }

    /// @inheritdoc IVault
    function hasEscaped(uint32 account, uint8 asset) external view returns (bool) {
        return _escaped.get((uint256(account) << 8) | asset);
    }

    /// @inheritdoc IVault
    function isRefunded(uint48 inboxIndex) external view returns (bool) {
        return _refunded.get(inboxIndex);
    }

    /// @inheritdoc IVault
    function assets() external view returns (Asset[] memory) {
        return _assets;
    }

    /// @inheritdoc IVault
    function cumulativeDeposits(uint8 asset) external view returns (uint96) {
        return _holdings[asset].cumulativeDeposits;
    }

    /// @inheritdoc IVault
    function heldUnits(uint8 asset) external view returns (uint64) {
        return _holdings[asset].held;
    }

    /// @inheritdoc IVault
    function isClaimed(uint64 submission, uint16 index) external view returns (bool) {
        return _claimed[submission].get(index);
    }

    function _deposit(uint8 asset, uint64 units, address owner) private returns (uint32 account, uint48 inboxIndex) {
        require(units != 0, ZeroUnits());
        Asset memory listed = _asset(asset);
        Holdings memory holdings = _holdings[asset];
        uint256 held = uint256(holdings.held) + units;
        require(held < Schema.AMOUNT_LIMIT, HoldingsLimit(asset, held));
        holdings.held = uint64(held);
        holdings.cumulativeDeposits += units;
        _holdings[asset] = holdings;
        account = _accountFor(owner);
        inboxIndex = _append(
            InboxEntry.packDeposit(uint40(block.timestamp), account, asset, units, holdings.cumulativeDeposits)
        );
        emit Deposited(account, asset, msg.sender, units, holdings.cumulativeDeposits, inboxIndex);
        _take(asset, IERC20(listed.token), uint256(units) * listed.unitScale);
    }

    /// Pays `units` out of what the Vault holds.
    function _release(uint8 asset, uint64 units, address owner) private {
        require(units != 0, ZeroUnits());
        Asset memory listed = _asset(asset);
        // INVARIANT: P9 and the fixed root's balances keep payments below the deposits, so this cannot underflow.
        _holdings[asset].held -= units;
        IERC20(listed.token).safeTransfer(owner, uint256(units) * listed.unitScale);
    }

    function _graceSeconds() private view returns (uint256) {
        return IClaims(claims).parameters().graceSeconds;
    }

    function _asset(uint8 asset) private view returns (Asset memory) {
        require(asset < _assets.length, UnknownAsset(asset));
        return _assets[asset];
    }

    /// Takes exactly `atoms` from the sender.
    function _take(uint8 asset, IERC20 token, uint256 atoms) private {
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), atoms);
        uint256 received = token.balanceOf(address(this)) - before;
        require(received == atoms, InexactTransfer(asset, atoms, received));
    }
}
