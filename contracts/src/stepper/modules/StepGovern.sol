// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../../generated/Schema.sol";
import {Bits} from "../Bits.sol";
import {Breaker} from "../Breaker.sol";
import {Frames, MarketFrame, StateFrame} from "../Frames.sol";
import {Image} from "../Image.sol";
import {MarketConfig} from "../Ledger.sol";
import {Payload} from "../Payload.sol";
import {Context, IStepModule, WrongPhase} from "../Types.sol";
import {Witness, WitnessReader} from "../Witness.sol";

/// @title INBOX_OP of what the Governor has appended. Spec: matching, "Governor"; wire, "The Governor's payloads"
contract StepGovern is IStepModule {
    using Image for uint256[24];
    using WitnessReader for Witness;
    using Bits for uint256;
    using Frames for *;

    /// Not the entry with its payload.
    error WrongInput();

    /// A payload's four words; the last has 28 bytes.
    struct Order {
        uint256 kind;
        uint256 market;
        uint256 status;
        uint256 config;
        uint256 bands;
    }

    /// Of a config chunk: what no SET_PARAMS says, and what is not used.
    uint256 private constant CONSTANTS =
        ~((uint256(1) << (Schema.MARKET_CONFIG_QUOTE_UNITS_PER_TICK_LOT_SHIFT)) - 1);
    uint256 private constant CONFIG_REST = (uint256(1) << Schema.MARKET_CONFIG_MIN_QUANTITY_SHIFT) - 1;
    uint256 private constant BANDS_REST = (uint256(1) << Schema.MARKET_BANDS_BUCKET_SECONDS_SHIFT) - 1;
    /// The gap behind the status.
    uint256 private constant HEAD_REST = (uint256(1) << Schema.GOVERN_STATUS_SHIFT) - 1;

    function step(
        Context calldata context,
        bytes memory imageBefore,
        bytes calldata input,
        uint256,
        bytes calldata witness
    ) external view returns (bytes memory, uint256 kind) {
        uint256[24] memory image = Image.load(imageBefore);
        require(image.phase() == Schema.PHASE_INBOX, WrongPhase(image.phase()));
        require(input.length == 32 + Schema.GROUP_BYTES, WrongInput());
        uint256 entry = uint256(bytes32(input));
        uint256 entryKind = entry.get(Schema.INBOX_KIND_SHIFT, Schema.INBOX_KIND_BITS);
        require(Payload.isGoverned(entryKind) && Payload.matches(entry, input[32:]), WrongInput());
        Witness memory cursor = WitnessReader.start(witness);
        image.setInboxNext(image.inboxNext() + 1);
        image.setPhase(Schema.PHASE_IDLE);
        (Order memory order, bool isWellFormed) = decode(entryKind, input[32:]);
        if (isWellFormed) govern(image, order, cursor);
        cursor.finish();
        image.backToInbox(context.inboxTo);
        return (image.dump(), Schema.STEP_INBOX_OP);
    }

    /// Not sound: malformed, which changes nothing.
    function decode(uint256 entryKind, bytes calldata payload) private pure returns (Order memory order, bool) {
        uint256 head = uint256(bytes32(payload));
        order.kind = head.get(Schema.GOVERN_KIND_SHIFT, Schema.GOVERN_KIND_BITS);
        order.market = head.get(Schema.GOVERN_MARKET_SHIFT, Schema.GOVERN_MARKET_BITS);
        order.status = head.get(Schema.GOVERN_STATUS_SHIFT, Schema.GOVERN_STATUS_BITS);
        order.config = uint256(bytes32(payload[Schema.GOVERN_CONFIG_OFFSET:]));
        order.bands = uint256(bytes32(payload[Schema.GOVERN_BANDS_OFFSET:]));
        uint256 tail = uint256(bytes32(payload[Schema.GROUP_BYTES - 32:])) << 32;
        if (head & HEAD_REST != 0 || tail != 0) return (order, false);
        if (order.market == 0 || order.market >= 1 << Schema.MARKET_DEPTH) return (order, false);
        if (order.kind != entryKind) return (order, false);
        return (order, isSound(order));
    }

    function isSound(Order memory order) private pure returns (bool) {
        bool isStatus = order.status >= Schema.MARKET_STATUS_ACTIVE && order.status <= Schema.MARKET_STATUS_HALTED;
        if (order.kind == Schema.INBOX_KIND_HALT) return isStatus && order.config == 0 && order.bands == 0;
        if (!areRates(order.config) || !areBands(order.bands)) return false;
        if (order.kind == Schema.INBOX_KIND_SET_PARAMS) return order.status == 0 && order.config & CONSTANTS == 0;
        return isStatus && areConstants(MarketConfig.wrap(order.config));
    }

    /// Two assets, and units that an amount can hold.
    function areConstants(MarketConfig config) private pure returns (bool) {
        // What one lot and one tick-lot come to.
        uint256 lot = config.baseUnits(1);
        uint256 tickLot = config.notional(1, 1);
        return config.base() != config.quote() && lot != 0 && lot < Schema.AMOUNT_LIMIT && tickLot != 0
            && tickLot < Schema.AMOUNT_LIMIT;
    }

    function areRates(uint256 chunk) private pure returns (bool) {
        MarketConfig config = MarketConfig.wrap(chunk);
        int256 taker = int256(config.takerFee());
        int256 maker = config.makerFee();
        return chunk & CONFIG_REST == 0 && taker <= int256(Schema.MAX_FEE_PPM) && maker <= taker && -maker <= taker;
    }

    function areBands(uint256 bands) private pure returns (bool) {
        uint256 warn = bands.get(Schema.MARKET_BANDS_WARN_PPM_SHIFT, Schema.MARKET_BANDS_WARN_PPM_BITS);
        uint256 halt = bands.get(Schema.MARKET_BANDS_HALT_PPM_SHIFT, Schema.MARKET_BANDS_HALT_PPM_BITS);
        uint256 halted = bands.get(Schema.MARKET_BANDS_HALT_SECONDS_SHIFT, Schema.MARKET_BANDS_HALT_SECONDS_BITS);
        uint256 postOnly =
            bands.get(Schema.MARKET_BANDS_POST_ONLY_SECONDS_SHIFT, Schema.MARKET_BANDS_POST_ONLY_SECONDS_BITS);
        uint256 bucket = bands.get(Schema.MARKET_BANDS_BUCKET_SECONDS_SHIFT, Schema.MARKET_BANDS_BUCKET_SECONDS_BITS);
        if (bands & BANDS_REST != 0 || warn > Schema.MAX_BAND_PPM || halt > Schema.MAX_BAND_PPM) return false;
        uint256 longest = Schema.MAX_BAND_SECONDS;
        if (halted > longest || postOnly > longest || bucket > longest) return false;
        if (halt != 0 && halted == 0) return false;
        return (warn == 0 && halt == 0) || bucket != 0;
    }

    function govern(uint256[24] memory image, Order memory order, Witness memory witness) private view {
        StateFrame memory state = witness.openState(image[Schema.IMAGE_STATE_ROOT_WORD]);
        MarketFrame memory market = witness.openMarket(state, order.market);
        bool isListed = Breaker.statusOf(market.head) != Schema.MARKET_STATUS_UNLISTED;
        if (isListed == (order.kind == Schema.INBOX_KIND_LIST_MARKET)) return;
        if (!isListed) list(market, order);
        else change(market, order, image.clock());
        state.closeMarket(market);
        image[Schema.IMAGE_STATE_ROOT_WORD] = state.closeState();
    }

    /// The other chunks are zero: nothing was ever written there.
    function list(MarketFrame memory market, Order memory order) private pure {
        market.head = Breaker.withStatus(0, order.status, 0);
        market.config = MarketConfig.wrap(order.config);
        market.config2 = order.bands;
    }

    function change(MarketFrame memory market, Order memory order, uint256 clock) private pure {
        market.head = Breaker.settled(market.head, market.config2, clock);
        if (order.kind == Schema.INBOX_KIND_SET_PARAMS) {
            // Assets, lot and tick stay for ever.
            market.config = MarketConfig.wrap(MarketConfig.unwrap(market.config) & CONSTANTS | order.config);
            market.config2 = order.bands;
        } else if (order.status != Schema.MARKET_STATUS_ACTIVE) {
            market.head = Breaker.withStatus(market.head, order.status, 0);
        } else if (Breaker.statusOf(market.head) != Schema.MARKET_STATUS_ACTIVE) {
            market.head = Breaker.reopened(market.head, market.config2, clock);
        }
    }
}
