// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {VM} from "./Vm.sol";

/// Balances with their proofs, as TypeScript's state tree gives them; all against one root.
abstract contract GoldenEscapes {
    struct Golden {
        bytes32 root;
        uint32 account;
        uint8 asset;
        address owner;
        uint64 units;
        bytes32 balance;
        bytes32[46] siblings;
    }

    function _goldenEscapes() internal view returns (Golden[] memory cases) {
        string memory json = VM.readFile("./spec/vectors/settlement/escapes.json");
        bytes[] memory encoded = VM.parseJsonBytesArray(json, ".abi");
        cases = new Golden[](encoded.length);
        for (uint256 i = 0; i < encoded.length; i++) {
            cases[i] = abi.decode(encoded[i], (Golden));
        }
    }
}
