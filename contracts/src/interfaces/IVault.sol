// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IInbox} from "./IInbox.sol";
import {Asset} from "../types/Asset.sol";

/// @title The token store
/// @notice Takes deposits into the inbox and pays the withdrawals of confirmed submissions. Nobody owns it: it
/// cannot be paused, upgraded or emptied.
/// @dev Trusts Claims for confirmed withdrawals roots, and each asset's token to be a plain ERC-20: tokens that
/// take a fee on transfer are refused by the exact balance difference; a token that rebases or can be frozen
/// endangers the holders of that asset, of no other. Spec: settlement, "Vault".
interface IVault is IInbox {
    event AssetListed(uint8 indexed asset, address indexed token, uint96 unitScale);
    /// `cumulative` is the sum of all deposits of the asset, this one included. Units.
    event Deposited(
        uint32 indexed account,
        uint8 indexed asset,
        address indexed from,
        uint64 units,
        uint96 cumulative,
        uint48 inboxIndex
    );
    event WithdrawalClaimed(
        uint64 indexed submission, uint16 index, address indexed owner, uint8 indexed asset, uint64 units
    );

    error InvalidAsset(address token, uint96 unitScale);
    error UnknownAsset(uint8 asset);
    error ZeroUnits();
    error HoldingsLimit(uint8 asset, uint256 held);
    error InexactTransfer(uint8 asset, uint256 expected, uint256 received);
    error AlreadyClaimed(uint64 submission, uint16 index);
    error InvalidProof(uint64 submission, uint16 index);

    /// @notice Takes `units` of `asset` from the caller for `owner`, and opens the owner's account if there is none.
    /// @dev The caller must have approved units * unitScale. Reverts with ZeroUnits, UnknownAsset, InvalidOwner,
    /// HoldingsLimit above 2^53 - 1 units held, InexactTransfer when another sum arrives.
    /// @return account The account that is credited.
    /// @return inboxIndex The DEPOSIT entry.
    function deposit(uint8 asset, uint64 units, address owner) external returns (uint32 account, uint48 inboxIndex);

    /// @notice Pays withdrawal `index` of a confirmed submission to its owner. Anyone may call it, once.
    /// @dev Leaf: keccak(keccak(abi.encode(index, owner, asset, units))) under the confirmed withdrawals root.
    function claimWithdrawal(
        uint64 submission,
        uint16 index,
        address owner,
        uint8 asset,
        uint64 units,
        bytes32[] calldata proof
    ) external;

    /// @notice The contract that decides which outcomes are confirmed.
    function claims() external view returns (address);

    /// @notice The block of construction.
    function deploymentBlock() external view returns (uint256);

    /// @notice Assets by id. An id never changes its token.
    function assets() external view returns (Asset[] memory);

    /// @notice Units deposited since construction.
    function cumulativeDeposits(uint8 asset) external view returns (uint96);

    /// @notice Units that the Vault holds.
    function heldUnits(uint8 asset) external view returns (uint64);

    /// @notice True when this withdrawal has been paid.
    function isClaimed(uint64 submission, uint16 index) external view returns (bool);
}
