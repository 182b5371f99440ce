// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IInbox} from "./interfaces/IInbox.sol";
import {InboxEntry} from "./libraries/InboxEntry.sol";
import {Schema} from "./generated/Schema.sol";

/// @title Accounts and the list of entries
abstract contract Inbox is IInbox {
    /// @inheritdoc IInbox
    address public immutable governor;

    mapping(uint256 index => bytes32) private _entries;
    mapping(address owner => uint32) private _accounts;
    // One slot.
    uint48 private _length;
    uint32 private _accountCount;
    /// When the escape was activated, seconds: no entries any more.
    uint40 internal _escapeAt;

    /// `governor_` need not exist yet: who deploys says where it will be.
    constructor(address governor_) {
        governor = governor_;
    }

    /// @inheritdoc IInbox
    function openAccount(address owner) external returns (uint32 account) {
        account = _accounts[owner];
        require(account == 0, AccountExists(owner, account));
        return _open(owner);
    }

    /// @inheritdoc IInbox
    function forceOperation(bytes calldata payload) external returns (uint48 inboxIndex) {
        return _force(payload);
    }

    /// @inheritdoc IInbox
    function forceWithdraw(uint8 asset, uint64 units) external returns (uint48 inboxIndex) {
        require(units != 0 && units < Schema.AMOUNT_LIMIT, InvalidUnits(units));
        return _force(InboxEntry.withdrawPayload(_accounts[msg.sender], asset, units));
    }

    /// @inheritdoc IInbox
    function forceCancelAll() external returns (uint48 inboxIndex) {
        return _force(InboxEntry.cancelAllPayload(_accounts[msg.sender]));
    }

    /// @inheritdoc IInbox
    function governMarket(bytes calldata payload) external returns (uint48 inboxIndex) {
        require(msg.sender == governor, NotGovernor(msg.sender));
        uint8 kind = InboxEntry.governedKind(payload);
        require(kind != 0, InvalidPayload(payload.length));
        inboxIndex = _append(InboxEntry.packForced(kind, uint40(block.timestamp), payload));
        emit OperationForced(inboxIndex, 0, kind, payload);
    }

    /// @inheritdoc IInbox
    function accountOf(address owner) public view returns (uint32) {
        return _accounts[owner];
    }

    /// @inheritdoc IInbox
    function accountCount() external view returns (uint32) {
        return _accountCount;
    }

    /// @inheritdoc IInbox
    function inboxLength() external view returns (uint48) {
        return _length;
    }

    /// @inheritdoc IInbox
    function inboxEntry(uint256 index) public view returns (bytes32 entry) {
        entry = _entries[index];
        // No kind is zero, so no entry is.
        require(entry != 0, NoSuchEntry(index));
    }

    /// @inheritdoc IInbox
    function inboxEntriesAt(uint48[] calldata indices) external view returns (bytes32[] memory entries) {
        entries = new bytes32[](indices.length);
        for (uint256 i = 0; i < indices.length; i++) {
            entries[i] = _entries[indices[i]];
        }
    }

    /// @inheritdoc IInbox
    function inboxHash(uint256 from, uint256 to) external view returns (bytes32 hash, uint48 length) {
        length = _length;
        if (from > to || to > length) return (0, length);
        // Posting pays for each entry: what Solidity would do, without bounds that hold and without a copy.
        assembly ("memory-safe") {
            let start := mload(64)
            let end := start
            mstore(32, _entries.slot)
            for {} lt(from, to) { from := add(from, 1) } {
                mstore(0, from)
                mstore(end, sload(keccak256(0, 64)))
                end := add(end, 32)
            }
            hash := keccak256(start, sub(end, start))
        }
    }

    /// @inheritdoc IInbox
    function inboxEntries(uint256 from, uint256 to) external view returns (bytes32[] memory entries) {
        require(from <= to && to <= _length, NoSuchEntry(to));
        entries = new bytes32[](to - from);
        for (uint256 i = from; i < to; i++) {
            entries[i - from] = _entries[i];
        }
    }

    /// The owner's account, opened if there is none.
    function _accountFor(address owner) internal returns (uint32 account) {
        account = _accounts[owner];
        return account == 0 ? _open(owner) : account;
    }

    function _append(bytes32 entry) internal returns (uint48 index) {
        require(_escapeAt == 0, InboxClosed());
        index = _length;
        _entries[index] = entry;
        _length = index + 1;
    }

    function _force(bytes memory payload) private returns (uint48 index) {
        uint8 kind = InboxEntry.forcedKind(payload);
        require(kind != 0, InvalidPayload(payload.length));
        uint32 account = InboxEntry.payloadAccount(payload);
        // Account 0 is nobody's here: an address without an account has that number too.
        require(account != 0 && _accounts[msg.sender] == account, NotAccountOwner(account, msg.sender));
        index = _append(InboxEntry.packForced(kind, uint40(block.timestamp), payload));
        emit OperationForced(index, account, kind, payload);
    }

    function _open(address owner) private returns (uint32 account) {
        require(owner != address(0), InvalidOwner());
        account = _accountCount + 1;
        // The last id stands for the market fees in the netted deltas.
        require(account < Schema.FEES_ACCOUNT, AccountsExhausted());
        _accountCount = account;
        _accounts[owner] = account;
        uint48 index = _append(InboxEntry.packOpenAccount(uint40(block.timestamp), account, owner));
        emit AccountOpened(account, owner, index);
    }
}
