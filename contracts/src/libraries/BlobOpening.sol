// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title One element of a blob, proven by the point evaluation precompile (EIP-4844). Spec: da
library BlobOpening {
    error BadOpeningLength(uint256 commitmentBytes, uint256 proofBytes);
    error BadOpening(bytes32 versionedHash, uint256 element);
    error NotEnoughGas();

    uint256 internal constant MODULUS = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;
    /// A primitive 4096-th root of unity: 7^((MODULUS - 1) / 4096).
    uint256 internal constant ROOT = 0x564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d36306;
    uint256 internal constant ELEMENTS = 4096;

    address private constant POINT_EVALUATION = address(0x0A);
    /// The precompile costs 50,000 and burns all it is given when it fails.
    uint256 private constant STIPEND = 55_000;

    /// Reverts unless element `element` (0 ... 4095) of the blob is `value`. About 54,000 gas.
    /// @dev With less gas than the stipend needs (63/64 rule) it reverts with NotEnoughGas, so that running out of
    /// gas never looks like a wrong opening.
    function check(
        bytes32 versionedHash,
        uint256 element,
        uint256 value,
        bytes calldata commitment,
        bytes calldata proof
    ) internal view {
        require(commitment.length == 48 && proof.length == 48, BadOpeningLength(commitment.length, proof.length));
        bytes memory input = abi.encodePacked(versionedHash, pointOf(element), value, commitment, proof);
        require(gasleft() > STIPEND + STIPEND / 63 + 3_000, NotEnoughGas());
        (bool succeeded, bytes memory output) = POINT_EVALUATION.staticcall{gas: STIPEND}(input);
        (uint256 elements, uint256 modulus) = succeeded && output.length == 64
            ? abi.decode(output, (uint256, uint256))
            : (0, 0);
        require(elements == ELEMENTS && modulus == MODULUS, BadOpening(versionedHash, element));
    }

    /// Where the blob's polynomial takes the value of element `element`: ROOT ^ bitrev12(element).
    function pointOf(uint256 element) internal pure returns (uint256 point) {
        assert(element < ELEMENTS);
        point = 1;
        uint256 power = ROOT;
        // Reversed, the element's highest bit (11) has weight 1, so the squares of ROOT meet bits from the top.
        while (element != 0) {
            if (element & (1 << 11) != 0) point = mulmod(point, power, MODULUS);
            power = mulmod(power, power, MODULUS);
            element = (element << 1) & (ELEMENTS - 1);
        }
    }
}
