// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IInbox} from "./interfaces/IInbox.sol";
import {InboxEntry} from "./libraries/InboxEntry.sol";
import {SettableRoots} from "./testing/SettableRoots.sol";
import {VM} from "./testing/Vm.sol";
import {Asset} from "./types/Asset.sol";
import {Vault} from "./Vault.sol";

/// What is forced through L1. The entries' words are compared with TypeScript's in InboxEntry.t.sol.
contract InboxTest {
    address private constant ALICE = address(0xA11CE);
    address private constant MALLORY = address(0xBAD);

    Vault private _vault;
    uint32 private _alice;

    function setUp() external {
        VM.warp(1_800_000_000);
        _vault = new Vault(new Asset[](0), address(new SettableRoots()), address(0));
        _alice = _vault.openAccount(ALICE);
        _vault.openAccount(MALLORY);
    }

    function payloadOf(uint8 recordType, uint32 account, uint256 length) private pure returns (bytes memory payload) {
        payload = new bytes(length);
        bytes memory head = abi.encodePacked(recordType, uint16(0), account);
        for (uint256 i = 0; i < head.length; i++) {
            payload[i] = head[i];
        }
    }

    function test_forceOperation_eachType_appendsItsKind() external {
        uint8[4] memory types = [1, 4, 5, 7];
        uint8[4] memory kinds = [4, 5, 3, 6];
        for (uint256 i = 0; i < 4; i++) {
            bytes memory payload = payloadOf(types[i], _alice, types[i] == 7 ? 248 : 124);
            uint48 index = uint48(2 + i);
            VM.expectEmit();
            emit IInbox.OperationForced(index, _alice, kinds[i], payload);
            VM.prank(ALICE);
            require(_vault.forceOperation(payload) == index, "index");
            bytes32 entry = _vault.inboxEntry(index);
            require(entry == InboxEntry.packForced(kinds[i], 1_800_000_000, payload), "word");
            require(InboxEntry.kindOf(entry) == kinds[i], "kind");
            require(InboxEntry.l1TimeOf(entry) == 1_800_000_000, "an entry has its time");
        }
    }

    /// Trap: an operation of somebody else's account.
    function testFuzz_forceOperation_anothersAccount_reverts(uint32 account, address sender) external {
        VM.assume(sender != ALICE || account != _alice);
        VM.assume(sender != MALLORY || account != _alice + 1);
        bytes memory payload = payloadOf(1, account, 124);
        VM.expectRevert(abi.encodeWithSelector(IInbox.NotAccountOwner.selector, account, sender));
        VM.prank(sender);
        _vault.forceOperation(payload);
    }

    /// Account 0 is the number of everybody who has none.
    function test_force_withoutAccount_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IInbox.NotAccountOwner.selector, 0, address(this)));
        _vault.forceOperation(payloadOf(1, 0, 124));
        VM.expectRevert(abi.encodeWithSelector(IInbox.NotAccountOwner.selector, 0, address(this)));
        _vault.forceWithdraw(1, 1);
        VM.expectRevert(abi.encodeWithSelector(IInbox.NotAccountOwner.selector, 0, address(this)));
        _vault.forceCancelAll();
    }

    function testFuzz_forceOperation_otherTypeOrLength_reverts(uint8 recordType, uint16 length) external {
        bool isOne = length == 124 && (recordType == 1 || recordType == 4 || recordType == 5);
        VM.assume(!isOne && !(length == 248 && recordType == 7));
        length = uint16(uint256(length) % 512);
        isOne = length == 124 && (recordType == 1 || recordType == 4 || recordType == 5);
        VM.assume(!isOne && !(length == 248 && recordType == 7) && length >= 7);
        bytes memory payload = payloadOf(recordType, _alice, length);
        VM.expectRevert(abi.encodeWithSelector(IInbox.InvalidPayload.selector, length));
        VM.prank(ALICE);
        _vault.forceOperation(payload);
    }

    function testFuzz_forceWithdraw_isTheSameOperation(uint8 asset, uint64 units) external {
        units = uint64(1 + uint256(units) % (2 ** 53 - 1));
        bytes memory payload = InboxEntry.withdrawPayload(_alice, asset, units);
        require(payload.length == 124, "one group");
        VM.expectEmit();
        emit IInbox.OperationForced(2, _alice, 3, payload);
        VM.prank(ALICE);
        _vault.forceWithdraw(asset, units);
        VM.prank(ALICE);
        _vault.forceOperation(payload);
        require(_vault.inboxEntry(2) == _vault.inboxEntry(3), "same entry");
    }

    function test_forceWithdraw_unitsOutOfRange_reverts() external {
        uint64[3] memory wrong = [uint64(0), 2 ** 53, type(uint64).max];
        for (uint256 i = 0; i < 3; i++) {
            VM.expectRevert(abi.encodeWithSelector(IInbox.InvalidUnits.selector, wrong[i]));
            VM.prank(ALICE);
            _vault.forceWithdraw(0, wrong[i]);
        }
    }

    function test_inboxHash_anyRange_isOfItsWords() external view {
        bytes32 words = keccak256(bytes.concat(_vault.inboxEntry(0), _vault.inboxEntry(1)));
        require(_hash(0, 2) == words, "two");
        require(_hash(1, 2) == keccak256(bytes.concat(_vault.inboxEntry(1))), "one");
        require(_hash(2, 2) == keccak256(""), "none");
        require(_hash(0, 3) == 0 && _hash(3, 3) == 0 && _hash(2, 1) == 0, "no such range");
    }

    function test_forceCancelAll_appends_succeeds() external {
        bytes memory payload = InboxEntry.cancelAllPayload(_alice);
        require(payload.length == 124, "one group");
        VM.expectEmit();
        emit IInbox.OperationForced(2, _alice, 5, payload);
        VM.prank(ALICE);
        require(_vault.forceCancelAll() == 2, "index");
    }

    function _hash(uint256 from, uint256 to) private view returns (bytes32 hash) {
        uint48 length;
        (hash, length) = _vault.inboxHash(from, to);
        require(length == 2, "length");
    }
}
