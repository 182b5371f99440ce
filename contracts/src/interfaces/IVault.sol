// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IInbox} from "./IInbox.sol";
import {Asset} from "../types/Asset.sol";
import {OutcomeOpening} from "../types/Dispute.sol";

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

    event EscapeActivated(uint256 fixableAt);
    /// Entries from `inboxNext` on are refunded.
    event EscapeRootFixed(bytes32 stateRoot, uint48 inboxNext);
    event Escaped(uint32 indexed account, uint8 indexed asset, address indexed owner, uint64 units);
    event DepositRefunded(uint48 indexed inboxIndex, address indexed owner, uint8 indexed asset, uint64 units);

    error InvalidAsset(address token, uint96 unitScale);
    error UnknownAsset(uint8 asset);
    error ZeroUnits();
    error HoldingsLimit(uint8 asset, uint256 held);
    error InexactTransfer(uint8 asset, uint256 expected, uint256 received);
    error AlreadyClaimed(uint64 submission, uint16 index);
    error InvalidProof(uint64 submission, uint16 index);
    error EscapeNotActive();
    error EscapeAlreadyActive();
    error GraceIsOpen(uint256 until);
    error EscapeAlreadyFixed();
    error EscapeNotFixed();
    error WrongOutcome(bytes32 expected, bytes32 given);
    error AlreadyEscaped(uint32 account, uint8 asset);
    error InvalidStateProof(uint32 account, uint8 asset);
    error NotRefundable(uint48 inboxIndex);

    /// @notice Takes `units` of `asset` from the caller for `owner`, and opens the owner's account if there is none.
    /// @dev The caller must have approved units * unitScale. Reverts with ZeroUnits, UnknownAsset, InvalidOwner,
    /// HoldingsLimit above 2^53 - 1 units held, InexactTransfer when another sum arrives.
    /// @return account The account that is credited.
    /// @return inboxIndex The DEPOSIT entry.
    function deposit(uint8 asset, uint64 units, address owner) external returns (uint32 account, uint48 inboxIndex);

    /// @notice deposit, with an EIP-2612 permit in place of an approval. A permit that fails leaves the allowance as it is:
    /// somebody may have used it in front of this transaction.
    function depositWithPermit(
        uint8 asset,
        uint64 units,
        address owner,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (uint32 account, uint48 inboxIndex);

    /// @notice Stops deposits and submissions for ever, because the venue is stuck: an inbox entry that no inputs have
    /// taken by l1Time + D + maxLag + W, or inputs older than their limit without a confirmed claim. Anyone may call it.
    /// @param inputsId The first inputs without a confirmed claim; anything when the inbox is stuck.
    function activateEscape(bytes32 inputsId) external;

    /// @notice After the grace, fixes the last confirmed root: nothing confirms any more. Anyone may call it.
    /// @param last The last confirmed outcome.
    function fixEscapeRoot(OutcomeOpening calldata last) external;

    /// @notice Pays what an account has of an asset, free and locked, to its owner; once. Anyone may call it.
    /// @param balance The first 32 bytes of the balance leaf: free 8, locked 8, lockEpoch 4, zero 12.
    /// @param siblings The leaf's proof from the leaf up, as state.md has it; the ninth is the account's head.
    function escape(uint32 account, uint8 asset, bytes32 balance, bytes32[46] calldata siblings) external;

    /// @notice Pays a deposit that the fixed root has not consumed back to the account's owner; once. Anyone may call it.
    function refundDeposit(uint48 inboxIndex, address owner) external;

    /// @notice The escape: when it was activated (seconds; 0: it was not), the fixed root (0: not yet) and the first inbox
    /// entry that the root has not consumed.
    function escapeState() external view returns (uint40 activatedAt, bytes32 stateRoot, uint48 inboxNext);

    /// @notice True when this balance has been paid.
    function hasEscaped(uint32 account, uint8 asset) external view returns (bool);

    /// @notice True when this deposit has been paid back.
    function isRefunded(uint48 inboxIndex) external view returns (bool);

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
