// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {GoldenEscapes} from "../testing/GoldenEscapes.sol";
import {VM} from "../testing/Vm.sol";
import {StateProof} from "./StateProof.sol";

contract StateProofTest is GoldenEscapes {
    function testDiff_rootOfBalance_goldenEscapes_equal() external view {
        Golden[] memory cases = _goldenEscapes();
        require(cases.length >= 16, "vectors are missing");
        for (uint256 i = 0; i < cases.length; i++) {
            (bytes32 root, address owner) = this.read(cases[i]);
            require(root == cases[i].root, "root differs from TypeScript");
            require(owner == cases[i].owner, "owner differs from TypeScript");
        }
    }

    /// Any other bit, account or asset leads to another root.
    function testFuzz_rootOfBalance_anythingChanged_differs(uint256 which, uint256 what, uint8 bit) external view {
        Golden[] memory cases = _goldenEscapes();
        Golden memory one = cases[which % cases.length];
        // Two empty leaves side by side are equal.
        VM.assume(one.units != 0);
        what %= 49;
        if (what == 46) one.account ^= uint32(1) << (bit % 32);
        else if (what == 47) one.asset ^= uint8(1) << (bit % 8);
        else if (what == 48) one.balance ^= bytes32(uint256(1) << bit);
        else one.siblings[what] ^= bytes32(uint256(1) << bit);
        (bytes32 root,) = this.read(one);
        require(root != one.root, "the same root");
    }

    function read(Golden calldata one) external pure returns (bytes32, address) {
        return (
            StateProof.rootOfBalance(one.account, one.asset, one.balance, one.siblings), StateProof.ownerOf(one.siblings)
        );
    }
}
