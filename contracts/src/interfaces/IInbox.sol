// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title The list of operations that enter through L1
/// @notice One 32-byte word per entry, in L1 order, never changed or removed. Spec: wire, "Inbox entries".
/// @dev Trusts nobody: whoever pays for the entry appends it. Entry times are block times.
interface IInbox {
    /// An account exists from now on. `inboxIndex` is its OPEN_ACCOUNT entry.
    event AccountOpened(uint32 indexed account, address indexed owner, uint48 inboxIndex);

    /// The owner of `account`, or the Governor (then it is 0), asked for an operation, which no sequencer can leave out.
    /// `kind` is the entry's, `payload` that whose hash the entry holds.
    event OperationForced(uint48 indexed index, uint32 indexed account, uint8 kind, bytes payload);

    error AccountExists(address owner, uint32 account);
    error InvalidOwner();
    /// No record that can be forced: its type byte, or its length for that type.
    error InvalidPayload(uint256 length);
    /// `account` is not the sender's.
    error NotAccountOwner(uint32 account, address sender);
    /// Units are 1 ... 2^53 - 1.
    error InvalidUnits(uint64 units);
    error NotGovernor(address sender);
    error AccountsExhausted();
    /// The escape is active: no entries any more.
    error InboxClosed();
    error NoSuchEntry(uint256 index);

    /// @notice Opens an account for `owner`, who must have none. Account ids count from 1.
    function openAccount(address owner) external returns (uint32 account);

    /// @notice Appends a forced operation: an ORDER, WITHDRAW or CANCEL_ALL of 124 bytes, or a SET_KEY of 248, without
    /// dt, key and signature. The sender must own the account in it. Its fields are not looked at: a payload that is no
    /// such record runs as a NOP. About 80,000 gas. Spec: wire, "Payloads".
    /// @return inboxIndex the entry's number
    function forceOperation(bytes calldata payload) external returns (uint48 inboxIndex);

    /// @notice Takes what is free of an asset, at most `units`, out of the exchange to the sender.
    function forceWithdraw(uint8 asset, uint64 units) external returns (uint48 inboxIndex);

    /// @notice Kills every order of the sender's account, and everything that it has signed and nobody has sequenced.
    function forceCancelAll() external returns (uint48 inboxIndex);

    /// @notice Appends a LIST_MARKET, SET_PARAMS or HALT of 124 bytes, whose first byte is its kind. The Governor's alone;
    /// its fields are not looked at. Spec: wire, "The Governor's payloads".
    function governMarket(bytes calldata payload) external returns (uint48 inboxIndex);

    /// @notice Who says what markets there are: the Governor, or the zero address for nobody.
    function governor() external view returns (address);

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

    /// @notice keccak256 of the entries from `from` to before `to`, zero when the list has no such range; and entries
    /// so far. About 2,200 gas for each entry hashed.
    function inboxHash(uint256 from, uint256 to) external view returns (bytes32 hash, uint48 length);
}
