// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../generated/Schema.sol";
import {Outcome, OutcomeTotal} from "../types/Submission.sol";

/// @title The machine after END: a function of outcome and cursors alone. Spec: machine, "Image" and "END"
library EndMachine {
    error TotalsOutOfOrder(uint8 asset);

    /// The first 31 bytes of the image's SHA-256, as the trace's last checkpoint must be.
    function checkpoint(Outcome calldata outcome, bytes32 totals, uint256 touched, uint16 groups, uint48 opSeqNext)
        internal
        view
        returns (bytes31)
    {
        uint256[24] memory image;
        image[Schema.IMAGE_STATE_ROOT_WORD] = uint256(outcome.stateRoot);
        image[Schema.IMAGE_PHASE_WORD] = (Schema.PHASE_DONE << Schema.IMAGE_PHASE_SHIFT)
            | (uint256(groups) << Schema.IMAGE_GROUP_NEXT_SHIFT)
            | (uint256(outcome.inboxNext) << Schema.IMAGE_INBOX_NEXT_SHIFT)
            | (uint256(opSeqNext) << Schema.IMAGE_OP_SEQ_NEXT_SHIFT)
            | (uint256(outcome.clock) << Schema.IMAGE_CLOCK_SHIFT);
        image[Schema.IMAGE_WITHDRAWALS_WORD] = uint256(outcome.withdrawalsRoot);
        image[Schema.IMAGE_WITHDRAWAL_COUNT_WORD] =
            uint256(outcome.withdrawalCount) << Schema.IMAGE_WITHDRAWAL_COUNT_SHIFT;
        image[Schema.IMAGE_TOUCHED_ASSETS_WORD] = touched;
        image[Schema.IMAGE_TOTALS_HASH_WORD] = uint256(totals);
        return bytes31(_hash(image));
    }

    /// Plain form: sha256(abi.encodePacked(image)), which copies word by word. The golden vectors hold it to that.
    function _hash(uint256[24] memory image) private view returns (bytes32 digest) {
        bool succeeded;
        assembly ("memory-safe") {
            succeeded := staticcall(gas(), 2, image, 768, 0, 32)
            digest := mload(0)
        }
        assert(succeeded);
    }

    /// SHA-256 of the totals' entries, and the assets as bits. Reverts unless the assets strictly rise.
    function hashTotals(OutcomeTotal[] calldata totals) internal pure returns (bytes32 totalsHash, uint256 touched) {
        uint256[] memory entries = new uint256[](totals.length);
        for (uint256 i = 0; i < totals.length; i++) {
            OutcomeTotal calldata total = totals[i];
            uint256 bit = 1 << uint256(total.asset);
            require(bit > touched, TotalsOutOfOrder(total.asset));
            touched |= bit;
            entries[i] = (uint256(total.asset) << Schema.TOTAL_ASSET_SHIFT)
                | (uint256(total.depositsConsumed) << Schema.TOTAL_DEPOSITS_CONSUMED_SHIFT)
                | (uint256(total.withdrawalsEmitted) << Schema.TOTAL_WITHDRAWALS_EMITTED_SHIFT);
        }
        totalsHash = sha256(abi.encodePacked(entries));
    }

    /// Spec: settlement, "Outcome".
    function outcomeHash(Outcome calldata outcome, bytes32 totals, uint256 touched) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                outcome.stateRoot,
                outcome.withdrawalsRoot,
                outcome.withdrawalCount,
                outcome.inboxNext,
                outcome.clock,
                totals,
                touched
            )
        );
    }
}
