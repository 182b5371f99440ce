// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {VM} from "./Vm.sol";

/// Cases of `spec/vectors/stepper/`, where each word stands once: a case is a list of the words' numbers.
library GoldenFile {
    /// @return cases ABI-encoded tuples
    function casesOf(string memory name) internal view returns (bytes[] memory cases) {
        string memory json = VM.readFile(string.concat("./spec/vectors/stepper/", name, ".json"));
        bytes[] memory words = VM.parseJsonBytesArray(json, ".words");
        cases = VM.parseJsonBytesArray(json, ".cases");
        for (uint256 i = 0; i < cases.length; i++) {
            cases[i] = _spellOut(words, cases[i]);
        }
    }

    function _spellOut(bytes[] memory words, bytes memory numbers) private pure returns (bytes memory encoded) {
        encoded = new bytes(16 * numbers.length);
        for (uint256 i = 0; i < numbers.length; i += 2) {
            bytes memory word = words[(uint256(uint8(numbers[i])) << 8) | uint8(numbers[i + 1])];
            require(word.length == 32, "a word");
            assembly ("memory-safe") {
                mstore(add(add(encoded, 32), mul(16, i)), mload(add(word, 32)))
            }
        }
    }
}
