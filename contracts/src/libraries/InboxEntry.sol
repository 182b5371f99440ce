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

    function head(uint256 kind, uint40 l1Time) private pure returns (uint256) {
        return (kind << Schema.INBOX_KIND_SHIFT) | (uint256(l1Time) << Schema.INBOX_L1_TIME_SHIFT);
    }
}
