// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title The list of operations that enter through L1
/// @notice One 32-byte word per entry, in L1 order, never changed or removed. Spec: wire, "Inbox entries".
/// @dev Trusts nobody: whoever pays for the entry appends it. Entry times are block times.
interface IInbox {
    /// An account exists from now on. `inboxIndex` is its OPEN_ACCOUNT entry.
    event AccountOpened(uint32 indexed account, address indexed owner, uint48 inboxIndex);

    error AccountExists(address owner, uint32 account);
    error InvalidOwner();
    error AccountsExhausted();
    /// The escape is active: no entries any more.
    error InboxClosed();
    error NoSuchEntry(uint256 index);

    /// @notice Opens an account for `owner`, who must have none. Account ids count from 1.
    function openAccount(address owner) external returns (uint32 account);

    /// @notice The account of `owner`, 0 when there is none (account 0 belongs to the fee receiver).
    function accountOf(address owner) external view returns (uint32);

    /// @notice Accounts opened so far.
    function accountCount() external view returns (uint32);

    /// @notice Entries so far.
    function inboxLength() external view returns (uint48);

    /// @notice Entry `index`, 0-based. Reverts with NoSuchEntry behind the last.
    function inboxEntry(uint256 index) external view returns (bytes32);

    /// @notice The entries with these indices; zero where there is none.
    function inboxEntriesAt(uint48[] calldata indices) external view returns (bytes32[] memory);

    /// @notice Entries from `from` to before `to`.
    function inboxEntries(uint256 from, uint256 to) external view returns (bytes32[] memory);
}
