// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {BitMaps} from "@openzeppelin/contracts/utils/structs/BitMaps.sol";
import {Inbox} from "./Inbox.sol";
import {IClaims} from "./interfaces/IClaims.sol";
import {IVault} from "./interfaces/IVault.sol";
import {InboxEntry} from "./libraries/InboxEntry.sol";
import {Asset, Holdings} from "./types/Asset.sol";
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

    /// `claims_` does not exist yet: it is the next contract of this deployer, and checks that it is.
    constructor(Asset[] memory assets_, address claims_) {
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

    /// @inheritdoc IVault
    function claimWithdrawal(
        uint64 submission,
        uint16 index,
        address owner,
        uint8 asset,
        uint64 units,
        bytes32[] calldata proof
    ) external nonReentrant {
        Asset memory listed = _asset(asset);
        require(!_claimed[submission].get(index), AlreadyClaimed(submission, index));
        bytes32 root = IClaims(claims).confirmedWithdrawalsRoot(submission);
        bytes32 leaf = keccak256(abi.encode(keccak256(abi.encode(index, owner, asset, units))));
        require(MerkleProof.verifyCalldata(proof, root, leaf), InvalidProof(submission, index));
        _claimed[submission].set(index);
        // Checked: what is paid never passes what is held. P9 makes that hold for what was confirmed, it is not the guard.
        _holdings[asset].held -= units;
        emit WithdrawalClaimed(submission, index, owner, asset, units);
        IERC20(listed.token).safeTransfer(owner, uint256(units) * listed.unitScale);
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
