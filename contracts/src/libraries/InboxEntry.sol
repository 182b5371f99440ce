// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../generated/Schema.sol";

/// @title Inbox entries as one word. Spec: wire, "Inbox entries"
library InboxEntry {
    /// `l1Time` in seconds.
    function packOpenAccount(uint40 l1Time, uint32 account, address owner) internal pure returns (bytes32) {
        return bytes32(
            head(Schema.INBOX_KIND_OPEN_ACCOUNT, l1Time) | (uint256(account) << Schema.INBOX_ACCOUNT_SHIFT)
                | (uint256(uint160(owner)) << Schema.INBOX_OWNER_SHIFT)
        );
    }

    /// `cumulative` includes `units`.
    function packDeposit(uint40 l1Time, uint32 account, uint8 asset, uint64 units, uint96 cumulative)
        internal
        pure
        returns (bytes32)
    {
        return bytes32(
            head(Schema.INBOX_KIND_DEPOSIT, l1Time) | (uint256(account) << Schema.INBOX_ACCOUNT_SHIFT)
                | (uint256(asset) << Schema.INBOX_ASSET_SHIFT) | (uint256(units) << Schema.INBOX_AMOUNT_SHIFT)
                | (uint256(cumulative) << Schema.INBOX_CUMULATIVE_SHIFT)
        );
    }

    /// `payload` has been checked with `forcedKind`.
    function packForced(uint8 kind, uint40 l1Time, bytes memory payload) internal pure returns (bytes32) {
        return bytes32(
            head(kind, l1Time)
                | ((uint256(sha256(payload)) >> (256 - Schema.INBOX_PAYLOAD_HASH_BITS)) << Schema.INBOX_PAYLOAD_HASH_SHIFT)
        );
    }

    /// The kind of a forced operation with this payload; 0: there is none, by its type or its length.
    function forcedKind(bytes memory payload) internal pure returns (uint8) {
        if (payload.length == 0) return 0;
        uint256 recordType = uint8(payload[Schema.HEAD_TYPE_OFFSET]);
        if (recordType == Schema.RECORD_SET_KEY) {
            return payload.length == 2 * Schema.GROUP_BYTES ? uint8(Schema.INBOX_KIND_FORCED_SET_KEY) : 0;
        }
        if (payload.length != Schema.GROUP_BYTES) return 0;
        if (recordType == Schema.RECORD_ORDER) return uint8(Schema.INBOX_KIND_FORCED_ORDER);
        if (recordType == Schema.RECORD_WITHDRAW) return uint8(Schema.INBOX_KIND_FORCED_WITHDRAW);
        return recordType == Schema.RECORD_CANCEL_ALL ? uint8(Schema.INBOX_KIND_FORCED_CANCEL_ALL) : 0;
    }

    /// The kind of an entry of the Governor's with this payload; 0: there is none, by its first byte or its length.
    function governedKind(bytes memory payload) internal pure returns (uint8) {
        if (payload.length != Schema.GROUP_BYTES) return 0;
        uint8 kind = uint8(payload[Schema.GOVERN_KIND_OFFSET]);
        return kind >= Schema.INBOX_KIND_LIST_MARKET && kind <= Schema.INBOX_KIND_HALT ? kind : 0;
    }

    /// kind 1, market 2, status 1.
    function haltPayload(uint16 market, uint8 status) internal pure returns (bytes memory) {
        return abi.encodePacked(uint8(Schema.INBOX_KIND_HALT), market, status, new bytes(120));
    }

    /// The account in a payload, which has at least one group.
    function payloadAccount(bytes memory payload) internal pure returns (uint32) {
        uint256 first;
        assembly ("memory-safe") {
            first := mload(add(payload, 32))
        }
        return uint32(first >> Schema.HEAD_ACCOUNT_SHIFT);
    }

    /// A WITHDRAW without a signature; seq is 1, which nobody looks at.
    function withdrawPayload(uint32 account, uint8 asset, uint64 units) internal pure returns (bytes memory) {
        return abi.encodePacked(controlPayload(Schema.RECORD_WITHDRAW, account), asset, units, new bytes(95));
    }

    /// A CANCEL_ALL without a signature.
    function cancelAllPayload(uint32 account) internal pure returns (bytes memory) {
        return abi.encodePacked(controlPayload(Schema.RECORD_CANCEL_ALL, account), new bytes(104));
    }

    function kindOf(bytes32 entry) internal pure returns (uint8) {
        return uint8(uint256(entry) >> Schema.INBOX_KIND_SHIFT);
    }

    /// Seconds.
    function l1TimeOf(bytes32 entry) internal pure returns (uint40) {
        return uint40(uint256(entry) >> Schema.INBOX_L1_TIME_SHIFT);
    }

    function accountOf(bytes32 entry) internal pure returns (uint32) {
        return uint32(uint256(entry) >> Schema.INBOX_ACCOUNT_SHIFT);
    }

    function unitsOf(bytes32 entry) internal pure returns (uint64) {
        return uint64(uint256(entry) >> Schema.INBOX_AMOUNT_SHIFT);
    }

    function assetOf(bytes32 entry) internal pure returns (uint8) {
        return uint8(uint256(entry) >> Schema.INBOX_ASSET_SHIFT);
    }

    function cumulativeOf(bytes32 entry) internal pure returns (uint96) {
        return uint96(uint256(entry) >> Schema.INBOX_CUMULATIVE_SHIFT);
    }

    /// type 1, dt 2, account 4, key 1, market 2, flags 2, slot 2, seq 6.
    function controlPayload(uint256 recordType, uint32 account) private pure returns (bytes memory) {
        return abi.encodePacked(uint8(recordType), uint16(0), account, bytes7(0), uint48(1));
    }

    function head(uint256 kind, uint40 l1Time) private pure returns (uint256) {
        return (kind << Schema.INBOX_KIND_SHIFT) | (uint256(l1Time) << Schema.INBOX_L1_TIME_SHIFT);
    }
}
