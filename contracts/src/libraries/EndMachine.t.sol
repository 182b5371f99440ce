// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EndMachine} from "./EndMachine.sol";
import {Outcome, OutcomeTotal} from "../types/Submission.sol";
import {VM} from "../testing/Vm.sol";

contract EndMachineTest {
    function testDiff_checkpoint_goldenOutcomes_equal() external view {
        string memory json = VM.readFile("./spec/vectors/settlement/endMachines.json");
        bytes[] memory cases = VM.parseJsonBytesArray(json, ".abi");
        require(cases.length >= 32, "vectors are missing");
        for (uint256 i = 0; i < cases.length; i++) {
            (Outcome memory outcome, uint16 groups, uint48 opSeqNext, bytes31 expected, bytes32 expectedHash) =
                abi.decode(cases[i], (Outcome, uint16, uint48, bytes31, bytes32));
            (bytes31 checkpoint, bytes32 hash) = this.both(outcome, groups, opSeqNext);
            require(checkpoint == expected, "checkpoint differs from TypeScript");
            require(hash == expectedHash, "outcome hash differs from TypeScript");
        }
    }

    function testFuzz_hashTotals_notRising_reverts(uint8 first, uint8 second) external {
        VM.assume(second <= first);
        OutcomeTotal[] memory totals = new OutcomeTotal[](2);
        totals[0].asset = first;
        totals[1].asset = second;
        VM.expectRevert(abi.encodeWithSelector(EndMachine.TotalsOutOfOrder.selector, second));
        this.hashTotals(totals);
    }

    function test_hashTotals_none_isTheHashOfNothing() external view {
        (bytes32 hash, uint256 touched) = this.hashTotals(new OutcomeTotal[](0));
        require(hash == sha256("") && touched == 0, "empty");
    }

    function both(Outcome calldata outcome, uint16 groups, uint48 opSeqNext)
        external
        view
        returns (bytes31 checkpoint, bytes32 hash)
    {
        (bytes32 totals, uint256 touched) = EndMachine.hashTotals(outcome.totals);
        checkpoint = EndMachine.checkpoint(outcome, totals, touched, groups, opSeqNext);
        hash = EndMachine.outcomeHash(outcome, totals, touched);
    }

    function hashTotals(OutcomeTotal[] calldata totals) external pure returns (bytes32, uint256) {
        return EndMachine.hashTotals(totals);
    }
}
