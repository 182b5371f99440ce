// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../../generated/Schema.sol";
import {Admission} from "../Admission.sol";
import {Bits} from "../Bits.sol";
import {Breaker} from "../Breaker.sol";
import {AccountFrame, Frames, MarketFrame, StateFrame} from "../Frames.sol";
import {Image} from "../Image.sol";
import {AccountHead, Balance, Ledger, MarketConfig} from "../Ledger.sol";
import {Record, RecordCodec} from "../RecordCodec.sol";
import {Context, IStepModule, WrongPhase} from "../Types.sol";
import {Witness, WitnessReader} from "../Witness.sol";

/// @title LOAD and END_OP: the working copies come and go. Spec: matching, "LOAD" and "FINISH"
contract StepLoad is IStepModule {
    using Image for uint256[24];
    using WitnessReader for Witness;
    using Bits for uint256;
    using Frames for *;

    function step(
        Context calldata context,
        bytes memory imageBefore,
        bytes calldata input,
        uint256,
        bytes calldata witness
    ) external view returns (bytes memory, uint256 kind) {
        uint256[24] memory image = Image.load(imageBefore);
        Record memory order = RecordCodec.open(image, input);
        Witness memory cursor = WitnessReader.start(witness);
        if (image.phase() == Schema.PHASE_LOAD) {
            kind = Schema.STEP_LOAD;
            if (!load(image, order, cursor)) image.endRecord();
        } else {
            require(image.phase() == Schema.PHASE_FINISH, WrongPhase(image.phase()));
            kind = Schema.STEP_END_OP;
            finish(image, order, cursor);
        }
        cursor.finish();
        image.backToInbox(context.inboxTo);
        return (image.dump(), kind);
    }

    /// False when the order is refused.
    function load(uint256[24] memory image, Record memory order, Witness memory witness) private view returns (bool) {
        StateFrame memory state = witness.openState(image[Schema.IMAGE_STATE_ROOT_WORD]);
        MarketFrame memory market = witness.openMarket(state, order.market);
        market.head = Breaker.settled(market.head, market.config2, image.clock());
        if (!Admission.isAdmitted(market.head, market.config, order, image.clock())) return false;
        AccountFrame memory account = witness.openAccount(state, order.account, image.clock());
        uint256 epoch = account.head.epoch();
        (Balance base,) = witness.openBalance(account, market.config.base());
        (Balance quote,) = witness.openBalance(account, market.config.quote());
        base = base.normalised(epoch);
        quote = quote.normalised(epoch);
        (, uint256 lock) = market.config.lockOf(order.side, order.price, order.quantity);
        if ((order.side == Schema.SIDE_ASK ? base : quote).free() < lock) return false;
        image.setLoaded(order.account, order.quantity, market.config.takerFee());
        image.setPrice(order.price);
        image[Schema.IMAGE_ACCOUNT_HEAD_WORD] = AccountHead.unwrap(account.head);
        image[Schema.IMAGE_ASSETS_ROOT_WORD] = uint256(account.assetsRoot);
        image[Schema.IMAGE_SLOTS_ROOT_WORD] = uint256(account.slotsRoot);
        image[Schema.IMAGE_BASE_BALANCE_WORD] = Balance.unwrap(base);
        image[Schema.IMAGE_QUOTE_BALANCE_WORD] = Balance.unwrap(quote);
        image[Schema.IMAGE_MARKET_HEAD_WORD] = market.head;
        image[Schema.IMAGE_BIDS_ROOT_WORD] = uint256(market.books[Schema.SIDE_BID]);
        image[Schema.IMAGE_ASKS_ROOT_WORD] = uint256(market.books[Schema.SIDE_ASK]);
        image[Schema.IMAGE_MARKET_CONFIG_WORD] = MarketConfig.unwrap(market.config);
        image[Schema.IMAGE_MARKET_CONFIG2_WORD] = market.config2;
        image[Schema.IMAGE_MARKET_FEES_WORD] = market.fees;
        if (order.timeInForce == Schema.TIME_IN_FORCE_FOK) {
            image[Schema.IMAGE_ROLLBACK_ROOT_WORD] = image[Schema.IMAGE_STATE_ROOT_WORD];
        }
        image.setPhase(Schema.PHASE_MATCH);
        return true;
    }

    /// The fee is taken and the copies go back to the tree.
    function finish(uint256[24] memory image, Record memory order, Witness memory witness) private view {
        StateFrame memory state = witness.openState(image[Schema.IMAGE_STATE_ROOT_WORD]);
        AccountFrame memory account = witness.openAccount(state, order.account, image.clock());
        MarketConfig config = MarketConfig.wrap(image[Schema.IMAGE_MARKET_CONFIG_WORD]);
        uint256 fee = Ledger.mulDivUp(image.received(), image.takerRate());
        bool getsBase = order.side == Schema.SIDE_BID;
        uint256 paid = getsBase ? Schema.IMAGE_BASE_BALANCE_WORD : Schema.IMAGE_QUOTE_BALANCE_WORD;
        image[paid] = Balance.unwrap(Balance.wrap(image[paid]).credited(image.received() - fee));
        // What the tree holds of the account is stale from here on.
        account.head = AccountHead.wrap(image[Schema.IMAGE_ACCOUNT_HEAD_WORD]);
        account.assetsRoot = bytes32(image[Schema.IMAGE_ASSETS_ROOT_WORD]);
        account.slotsRoot = bytes32(image[Schema.IMAGE_SLOTS_ROOT_WORD]);
        (, uint256 pos) = witness.openBalance(account, config.base());
        account.putBalance(config.base(), Balance.wrap(image[Schema.IMAGE_BASE_BALANCE_WORD]), pos);
        (, pos) = witness.openBalance(account, config.quote());
        account.putBalance(config.quote(), Balance.wrap(image[Schema.IMAGE_QUOTE_BALANCE_WORD]), pos);
        state.closeAccount(account);
        MarketFrame memory market = witness.openMarket(state, order.market);
        market.head = image[Schema.IMAGE_MARKET_HEAD_WORD];
        market.books[Schema.SIDE_BID] = bytes32(image[Schema.IMAGE_BIDS_ROOT_WORD]);
        market.books[Schema.SIDE_ASK] = bytes32(image[Schema.IMAGE_ASKS_ROOT_WORD]);
        uint256 shift = getsBase ? Schema.MARKET_FEES_BASE_SHIFT : Schema.MARKET_FEES_QUOTE_SHIFT;
        uint256 fees = image[Schema.IMAGE_MARKET_FEES_WORD];
        uint256 grown = fees.get(shift, Schema.MARKET_FEES_BASE_BITS) + fee - image.rebates();
        market.fees = fees.set(shift, Schema.MARKET_FEES_BASE_BITS, grown);
        state.closeMarket(market);
        image[Schema.IMAGE_STATE_ROOT_WORD] = state.closeState();
        image.endRecord();
    }
}
