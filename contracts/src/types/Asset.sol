// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// A token and how many of its atoms make one unit. One storage slot.
struct Asset {
    address token;
    uint96 unitScale;
}

/// Units since construction, and units that the Vault holds. One storage slot.
struct Holdings {
    uint96 cumulativeDeposits;
    uint64 held;
}
