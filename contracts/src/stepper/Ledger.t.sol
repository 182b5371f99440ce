// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {VM} from "../testing/Vm.sol";
import {AccountHead, Balance, Ledger, MarketConfig} from "./Ledger.sol";

contract LedgerTest {
    uint256 private constant LIMIT = 2 ** 53;

    function testFuzz_lockAndRelease_givesTheSameBalance(uint256 free, uint256 amount, uint32 epoch) external pure {
        free = 1 + free % (LIMIT - 1);
        amount = 1 + amount % free;
        Balance before = Ledger.balanceOf(free, 0, 0);
        Balance locked = before.lockedUp(amount, epoch);
        require(locked.free() == free - amount && locked.locked() == amount, "locked");
        require(locked.lockEpoch() == epoch, "epoch");
        require(Balance.unwrap(locked.released(amount)) == Balance.unwrap(before), "released");
    }

    function testFuzz_normalised_olderLocksAreFree(uint256 free, uint256 lock, uint32 lockEpoch, uint32 epoch)
        external
        pure
    {
        free = free % (LIMIT / 2);
        lock = 1 + lock % (LIMIT / 2 - 1);
        Balance balance = Ledger.balanceOf(free, lock, lockEpoch);
        Balance now_ = balance.normalised(epoch);
        if (lockEpoch >= epoch) require(Balance.unwrap(now_) == Balance.unwrap(balance), "it is current");
        else require(now_.free() == free + lock && now_.locked() == 0 && now_.lockEpoch() == 0, "it is free");
    }

    function testFuzz_debited_moreThanFree_reverts(uint256 free, uint256 more) external {
        free = free % LIMIT;
        more = 1 + more % LIMIT;
        VM.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x11));
        this.debited(free, free + more);
    }

    function testFuzz_balanceOf_tooLarge_reverts(uint256 free) external {
        VM.expectRevert(abi.encodeWithSelector(Ledger.AmountTooLarge.selector));
        this.debited(LIMIT + free % LIMIT, 0);
    }

    function testFuzz_mulDiv_roundsByLessThanOne(uint256 amount, uint256 ppm) external pure {
        amount = amount % LIMIT;
        ppm = ppm % 1_000_001;
        uint256 down = Ledger.mulDivDown(amount, ppm);
        uint256 up = Ledger.mulDivUp(amount, ppm);
        require(down * 1_000_000 <= amount * ppm && (down + 1) * 1_000_000 > amount * ppm, "down");
        require(up == down + (amount * ppm % 1_000_000 == 0 ? 0 : 1), "up");
    }

    /// The epoch rises by one and nothing else changes; the last one stays.
    function testFuzz_risen_neverWraps(address owner, uint32 epoch, uint64 rest) external pure {
        uint256 head = (uint256(uint160(owner)) << 96) | (uint256(epoch) << 64) | rest;
        AccountHead after_ = AccountHead.wrap(head).risen();
        uint256 expected = epoch == type(uint32).max ? epoch : uint256(epoch) + 1;
        require(after_.epoch() == expected && after_.owner() == uint160(owner), "epoch and owner");
        require(uint64(AccountHead.unwrap(after_)) == rest, "the rest");
        AccountHead last = AccountHead.wrap(head | (uint256(type(uint32).max) << 64));
        require(AccountHead.unwrap(last.risen()) == AccountHead.unwrap(last), "the last");
    }

    function test_makerFee_isSigned() external pure {
        // taker 500 at shift 104, maker -100 at shift 80
        uint256 word = (uint256(500) << 104) | (uint256(uint24(int24(-100))) << 80);
        require(MarketConfig.wrap(word).makerFee() == -100, "maker");
        require(MarketConfig.wrap(word).takerFee() == 500, "taker");
    }

    function debited(uint256 free, uint256 amount) external pure returns (Balance) {
        return Ledger.balanceOf(free, 0, 0).debited(amount);
    }
}
