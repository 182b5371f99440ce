// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {OutcomeOpening} from "../types/Dispute.sol";

/// @title The hash of an outcome whose totals are hashed already. Spec: settlement, "Outcome"
library OutcomeHash {
    function hash(OutcomeOpening calldata outcome) internal pure returns (bytes32) {
        return keccak256(abi.encode(outcome));
    }
}
