// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../generated/Schema.sol";
import {WrongPhase} from "./Types.sol";

/// @title What a step counts towards the next checkpoint. Spec: machine, "Phases and steps"
library Weights {
    /// `groups`: what the next record takes, 0 when no group is left (phase IDLE only).
    function weightOf(uint256 phase, uint256 groups) internal pure returns (uint256 gas_, uint256 bytes_) {
        if (phase == Schema.PHASE_MATCH) return (Schema.WEIGHT_MATCH_GAS, Schema.WEIGHT_MATCH_BYTES);
        if (phase == Schema.PHASE_IDLE) {
            if (groups == 0) return (Schema.WEIGHT_END_GAS, Schema.WEIGHT_END_BYTES);
            return (
                Schema.WEIGHT_BEGIN_GAS + Schema.WEIGHT_BEGIN_PER_GROUP_GAS * groups,
                Schema.WEIGHT_BEGIN_BYTES + Schema.WEIGHT_BEGIN_PER_GROUP_BYTES * groups
            );
        }
        if (phase == Schema.PHASE_LOAD) return (Schema.WEIGHT_LOAD_GAS, Schema.WEIGHT_LOAD_BYTES);
        if (phase == Schema.PHASE_FINISH) return (Schema.WEIGHT_FINISH_GAS, Schema.WEIGHT_FINISH_BYTES);
        if (phase == Schema.PHASE_INBOX) return (Schema.WEIGHT_INBOX_GAS, Schema.WEIGHT_INBOX_BYTES);
        if (phase == Schema.PHASE_REMOVE_OLD) return (Schema.WEIGHT_REMOVE_OLD_GAS, Schema.WEIGHT_REMOVE_OLD_BYTES);
        if (phase == Schema.PHASE_CANCEL) return (Schema.WEIGHT_CANCEL_GAS, Schema.WEIGHT_CANCEL_BYTES);
        if (phase == Schema.PHASE_WITHDRAW) return (Schema.WEIGHT_WITHDRAW_GAS, Schema.WEIGHT_WITHDRAW_BYTES);
        if (phase == Schema.PHASE_SWEEP) return (Schema.WEIGHT_SWEEP_GAS, Schema.WEIGHT_SWEEP_BYTES);
        if (phase == Schema.PHASE_REFRESH) return (Schema.WEIGHT_REFRESH_GAS, Schema.WEIGHT_REFRESH_BYTES);
        if (phase == Schema.PHASE_AMEND) return (Schema.WEIGHT_AMEND_GAS, Schema.WEIGHT_AMEND_BYTES);
        if (phase == Schema.PHASE_QUOTE) return (Schema.WEIGHT_QUOTE_GAS, Schema.WEIGHT_QUOTE_BYTES);
        if (phase == Schema.PHASE_QUOTE_PLACE) return (Schema.WEIGHT_QUOTE_PLACE_GAS, Schema.WEIGHT_QUOTE_PLACE_BYTES);
        if (phase == Schema.PHASE_COLLECT) return (Schema.WEIGHT_COLLECT_GAS, Schema.WEIGHT_COLLECT_BYTES);
        revert WrongPhase(phase);
    }

    /// True when a step of this weight would pass the hard limit, so that a checkpoint closes before it.
    function wouldPass(uint256 gas_, uint256 bytes_) internal pure returns (bool) {
        return gas_ > Schema.WEIGHT_HARD_GAS || bytes_ > Schema.WEIGHT_HARD_BYTES;
    }

    /// True when a checkpoint closes at this item boundary.
    function isFull(uint256 gas_, uint256 bytes_) internal pure returns (bool) {
        return gas_ >= Schema.WEIGHT_SOFT_GAS || bytes_ >= Schema.WEIGHT_SOFT_BYTES;
    }
}
