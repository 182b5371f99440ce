// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../generated/Schema.sol";
import {Bits} from "./Bits.sol";
import {AccountFrame, Frames, StateFrame} from "./Frames.sol";
import {Image} from "./Image.sol";
import {Balance} from "./Ledger.sol";
import {MerkleTree} from "./MerkleTree.sol";
import {Witness} from "./Witness.sol";

/// @title Units that leave the exchange. Spec: matching, "WITHDRAW"; machine, "Withdrawals of a submission"
library Withdrawals {
    using Image for uint256[24];
    using Bits for uint256;
    using Frames for *;

    /// What is to be paid. `atMost`: as much of it as is free.
    struct Request {
        uint256 asset;
        uint256 amount;
        bool atMost;
    }

    /// Opens the balance and, when it pays, the asset's totals. The image's state root stays when it does not.
    function payOut(
        uint256[24] memory image,
        StateFrame memory state,
        AccountFrame memory account,
        Request memory request,
        Witness memory witness
    ) internal view {
        uint256 asset = request.asset;
        (Balance balance, uint256 pos) = witness.openBalance(account, asset);
        balance = balance.normalised(account.head.epoch());
        uint256 amount = request.amount;
        if (request.atMost && balance.free() < amount) amount = balance.free();
        bool isRefused = amount == 0 || balance.free() < amount || image.withdrawalCount() == Schema.MAX_WITHDRAWALS;
        if (isRefused) return image.keepFallen(state, account);
        account.putBalance(asset, balance.debited(amount), pos);
        state.closeAccount(account);
        emitUnits(state, asset, amount, witness);
        image[Schema.IMAGE_STATE_ROOT_WORD] = state.closeState();
        image.touch(asset);
        append(image, account.head.owner(), asset, amount);
    }

    function emitUnits(StateFrame memory state, uint256 asset, uint256 amount, Witness memory witness) private view {
        (uint256 total, uint256 pos) = witness.openTotal(state, asset);
        uint256 emitted = total.get(
            Schema.ASSET_TOTAL_WITHDRAWALS_EMITTED_SHIFT, Schema.ASSET_TOTAL_WITHDRAWALS_EMITTED_BITS
        ) + amount;
        total = total.set(
            Schema.ASSET_TOTAL_WITHDRAWALS_EMITTED_SHIFT, Schema.ASSET_TOTAL_WITHDRAWALS_EMITTED_BITS, emitted
        );
        state.putTotal(asset, total, pos);
    }

    /// The entry joins the chain.
    function append(uint256[24] memory image, uint256 owner, uint256 asset, uint256 amount) private view {
        uint256 count = image.withdrawalCount();
        uint256 entry = (count << Schema.WITHDRAWAL_INDEX_SHIFT) | (asset << Schema.WITHDRAWAL_ASSET_SHIFT)
            | (amount << Schema.WITHDRAWAL_AMOUNT_SHIFT) | (owner << Schema.WITHDRAWAL_OWNER_SHIFT);
        bytes32 chain = bytes32(image[Schema.IMAGE_WITHDRAWALS_WORD]);
        image[Schema.IMAGE_WITHDRAWALS_WORD] = uint256(MerkleTree.pair(chain, bytes32(entry)));
        image[Schema.IMAGE_WITHDRAWAL_COUNT_WORD] = (count + 1) << Schema.IMAGE_WITHDRAWAL_COUNT_SHIFT;
    }
}
