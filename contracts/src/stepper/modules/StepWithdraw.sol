// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../../generated/Schema.sol";
import {Bits} from "../Bits.sol";
import {AccountFrame, Frames, MarketFrame, StateFrame} from "../Frames.sol";
import {Image} from "../Image.sol";
import {Balance} from "../Ledger.sol";
import {Record, RecordCodec} from "../RecordCodec.sol";
import {Context, IStepModule, WrongPhase} from "../Types.sol";
import {Withdrawals} from "../Withdrawals.sol";
import {Witness, WitnessReader} from "../Witness.sol";

/// @title WITHDRAW and COLLECT: units move without an order. Spec: matching, "WITHDRAW" and "COLLECT"
contract StepWithdraw is IStepModule {
    /// Whose owner is the fee receiver.
    uint256 private constant FEE_ACCOUNT = 0;

    using Image for uint256[24];
    using WitnessReader for Witness;
    using Bits for uint256;
    using Frames for *;

    function step(
        Context calldata,
        bytes memory imageBefore,
        bytes calldata input,
        uint256,
        bytes calldata witness
    ) external view returns (bytes memory, uint256 kind) {
        uint256[24] memory image = Image.load(imageBefore);
        Record memory record = RecordCodec.open(image, input);
        Witness memory cursor = WitnessReader.start(witness);
        StateFrame memory state = cursor.openState(image[Schema.IMAGE_STATE_ROOT_WORD]);
        uint256 phase = image.phase();
        if (phase == Schema.PHASE_COLLECT) {
            kind = Schema.STEP_COLLECT;
            collect(image, state, record.market, cursor);
        } else {
            require(phase == Schema.PHASE_WITHDRAW, WrongPhase(phase));
            kind = Schema.STEP_WITHDRAW;
            AccountFrame memory account = cursor.openAccount(state, record.account, image.clock());
            Withdrawals.Request memory request = Withdrawals.Request(record.asset, record.amount, false);
            Withdrawals.payOut(image, state, account, request, cursor);
        }
        cursor.finish();
        image.endRecord();
        return (image.dump(), kind);
    }

    /// The market's fees go to account 0. The image's state root stays when there are none.
    function collect(uint256[24] memory image, StateFrame memory state, uint256 marketId, Witness memory witness)
        private
        view
    {
        MarketFrame memory market = witness.openMarket(state, marketId);
        if (market.fees == 0) return;
        AccountFrame memory account = witness.openAccount(state, FEE_ACCOUNT, image.clock());
        uint256 base = market.fees.get(Schema.MARKET_FEES_BASE_SHIFT, Schema.MARKET_FEES_BASE_BITS);
        uint256 quote = market.fees.get(Schema.MARKET_FEES_QUOTE_SHIFT, Schema.MARKET_FEES_QUOTE_BITS);
        credit(account, market.config.base(), base, witness);
        credit(account, market.config.quote(), quote, witness);
        market.fees = 0;
        state.closeAccount(account);
        state.closeMarket(market);
        image[Schema.IMAGE_STATE_ROOT_WORD] = state.closeState();
    }

    function credit(AccountFrame memory account, uint256 asset, uint256 amount, Witness memory witness) private view {
        (Balance balance, uint256 pos) = witness.openBalance(account, asset);
        account.putBalance(asset, balance.normalised(account.head.epoch()).credited(amount), pos);
    }
}
