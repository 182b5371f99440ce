// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Schema} from "../generated/Schema.sol";
import {AccountHead} from "./Ledger.sol";
import {Record} from "./RecordCodec.sol";

/// @title Signatures of records. No signature is an error: it authenticates or not. Spec: wire, "Signatures"
library Authentication {
    uint256 private constant HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;
    uint256 private constant S_MASK = type(uint256).max >> 1;

    /// Who must have signed: the owner, of generation 0, or a key of the account.
    struct Signer {
        uint256 account;
        uint256 generation;
    }

    /// True when the signer has signed the terms in this epoch.
    function isSigned(Record memory record, AccountHead head, Signer memory signer, bytes32 domainSeparator)
        internal
        pure
        returns (bool)
    {
        uint256 s = uint256(record.yParityS) & S_MASK;
        uint8 v = 27 + uint8(uint256(record.yParityS) >> 255);
        // ecrecover itself refuses r and s of zero or not below the group's order, with address zero.
        if (s > HALF_ORDER) return false;
        bytes32 digest = digestOf(record, head, signer.generation, domainSeparator);
        address found = ecrecover(digest, v, record.r, bytes32(s));
        return found != address(0) && uint160(found) == signer.account;
    }

    /// What a wallet signs. `generation`: of the key, 0 for the owner.
    function digestOf(Record memory record, AccountHead head, uint256 generation, bytes32 domainSeparator)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encodePacked(hex"1901", domainSeparator, structHash(record, head, generation)));
    }

    function structHash(Record memory record, AccountHead head, uint256 generation) private pure returns (bytes32) {
        // The type hash, then owner, account, epoch, key, keyGeneration, then the type's own fields.
        uint256[] memory words = new uint256[](20);
        words[1] = head.owner();
        words[2] = record.account;
        words[3] = head.epoch();
        words[4] = record.key;
        words[5] = generation;
        if (record.recordType == Schema.RECORD_WITHDRAW) {
            words[0] = uint256(Schema.TYPE_HASH_WITHDRAW);
            words[6] = record.seq;
            words[7] = record.asset;
            words[8] = record.amount;
            return hashOf(words, 9);
        }
        if (record.recordType == Schema.RECORD_CANCEL_ALL) {
            words[0] = uint256(Schema.TYPE_HASH_CANCEL_ALL);
            words[6] = record.seq;
            return hashOf(words, 7);
        }
        if (record.recordType == Schema.RECORD_SET_KEY) {
            words[0] = uint256(Schema.TYPE_HASH_SET_KEY);
            words[6] = record.seq;
            words[7] = record.index;
            words[8] = record.keyHead;
            words[9] = record.keyHash;
            return hashOf(words, 10);
        }
        if (record.recordType == Schema.RECORD_DEADMAN) {
            words[0] = uint256(Schema.TYPE_HASH_DEADMAN);
            words[6] = record.seq;
            words[7] = record.interval;
            return hashOf(words, 8);
        }
        words[6] = record.market;
        if (record.recordType == Schema.RECORD_MASS_QUOTE) {
            words[0] = uint256(Schema.TYPE_HASH_MASS_QUOTE);
            words[7] = record.seq;
            words[8] = record.expiry;
            words[9] = record.maxFeePpm;
            words[10] = uint256(record.actions);
            return hashOf(words, 11);
        }
        words[7] = record.slot;
        words[8] = record.seq;
        if (record.recordType == Schema.RECORD_CANCEL) {
            words[0] = uint256(Schema.TYPE_HASH_CANCEL);
            return hashOf(words, 9);
        }
        if (record.recordType == Schema.RECORD_AMEND) {
            words[0] = uint256(Schema.TYPE_HASH_AMEND);
            words[9] = record.lots;
            return hashOf(words, 10);
        }
        words[0] = uint256(Schema.TYPE_HASH_ORDER);
        words[9] = record.side;
        words[10] = record.timeInForce;
        words[11] = record.slide ? 1 : 0;
        words[12] = record.replace ? 1 : 0;
        words[13] = record.selfTrade;
        words[14] = record.price;
        words[15] = record.quantity;
        words[16] = record.expiry;
        words[17] = record.maxFeePpm;
        // stopPrice at 19: zero in what is enabled.
        words[18] = record.displayQuantity;
        return hashOf(words, 20);
    }

    function hashOf(uint256[] memory words, uint256 count) private pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            hash := keccak256(add(words, 32), shl(5, count))
        }
    }
}
