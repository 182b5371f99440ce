// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Claims} from "../Claims.sol";
import {Parameters} from "../types/Submission.sol";

/// Claims whose transactions carry the blobs that a test names: test runners cannot carry blobs.
contract BlobClaims is Claims {
    bytes32[] private _carried;

    constructor(Parameters memory p, bytes memory config, bytes32 root) Claims(p, config, root) {}

    function carry(bytes32[] memory versionedHashes) external {
        _carried = versionedHashes;
    }

    function _blobHash(uint256 index) internal view override returns (bytes32) {
        return index < _carried.length ? _carried[index] : bytes32(0);
    }
}
