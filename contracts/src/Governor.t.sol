// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Governor} from "./Governor.sol";
import {IGovernor, Proposal, ProposalState} from "./interfaces/IGovernor.sol";
import {IInbox} from "./interfaces/IInbox.sol";
import {InboxEntry} from "./libraries/InboxEntry.sol";
import {ClaimsFixture} from "./testing/ClaimsFixture.sol";
import {VM} from "./testing/Vm.sol";
import {Parameters} from "./types/Submission.sol";
import {Schema} from "./generated/Schema.sol";

/// The timelock, over a whole venue. What its entries do is the stepper's.
contract GovernorTest is ClaimsFixture {
    address private constant ADMIN = address(0xAD);
    address private constant GUARDIAN = address(0x6A);
    address private constant MALLORY = address(0xBAD);
    /// D, maxLag, W and the longer of silence and grace, as the fixture and the golden genesis have them.
    uint64 private _exit;
    uint64 private _delay;

    Governor private _governor;
    bytes private _payload;

    function setUp() public override {
        super.setUp();
        _exit = DELAY + uint64(_claims.maxLagMs() / 1000) + WINDOW + 3 days;
        _delay = _exit + 1 days;
        _governor = new Governor(address(_vault), ADMIN, GUARDIAN, _delay);
        _payload = _of(uint8(Schema.INBOX_KIND_LIST_MARKET));
    }

    function _of(uint8 kind) private pure returns (bytes memory) {
        return abi.encodePacked(kind, uint16(9), uint8(1), new bytes(120));
    }

    function _announce(bytes memory payload) private returns (uint256 id) {
        VM.prank(ADMIN);
        id = _governor.propose(payload);
    }

    function test_constructor_otherVault_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IGovernor.VaultMismatch.selector, address(_vault)));
        new Governor(address(_vault), ADMIN, GUARDIAN, _delay);
    }

    /// The next contract of this one is the governor of a new venue.
    function _venue(Parameters memory p) private {
        Case memory one = _case(0);
        _deploy(p, one.config, one.genesisRoot);
    }

    function test_constructor_noKeys_reverts() external {
        _venue(_parameters());
        VM.expectRevert(abi.encodeWithSelector(IGovernor.InvalidKeys.selector));
        new Governor(address(_vault), address(0), GUARDIAN, _delay);
        _venue(_parameters());
        VM.expectRevert(abi.encodeWithSelector(IGovernor.InvalidKeys.selector));
        new Governor(address(_vault), ADMIN, address(0), _delay);
    }

    /// Trap: an announcement shorter than an exit, whichever exit is the longer.
    function test_constructor_delayAsShortAsAnExit_reverts() external {
        _venue(_parameters());
        VM.expectRevert(abi.encodeWithSelector(IGovernor.DelayTooShort.selector, _exit, _exit));
        new Governor(address(_vault), ADMIN, GUARDIAN, _exit);
        Parameters memory p = _parameters();
        p.silenceSeconds = 4 days;
        _venue(p);
        uint64 longer = _exit + 1 days;
        VM.expectRevert(abi.encodeWithSelector(IGovernor.DelayTooShort.selector, longer, longer));
        new Governor(address(_vault), ADMIN, GUARDIAN, longer);
        _venue(p);
        require(new Governor(address(_vault), ADMIN, GUARDIAN, longer + 1).delaySeconds() == longer + 1, "delay");
    }

    /// Trap: a delay so long that the time of an announcement wraps into the past.
    function test_constructor_delayThatWraps_reverts() external {
        uint64 most = 3650 days;
        uint64[2] memory delays = [most + 1, 2 ** 40];
        for (uint256 i = 0; i < delays.length; i++) {
            _venue(_parameters());
            VM.expectRevert(abi.encodeWithSelector(IGovernor.DelayTooLong.selector, delays[i], most));
            new Governor(address(_vault), ADMIN, GUARDIAN, delays[i]);
        }
        _venue(_parameters());
        require(new Governor(address(_vault), ADMIN, GUARDIAN, most).delaySeconds() == most, "most");
    }

    function test_propose_admin_announces() external {
        uint256 at = START + _delay;
        VM.expectEmit();
        emit IGovernor.Announced(1, 7, _payload, at, at + 14 days);
        require(_announce(_payload) == 1 && _governor.proposalCount() == 1, "id");
        Proposal memory one = _governor.proposal(1);
        require(one.payloadHash == keccak256(_payload) && one.executableAt == at, "stored");
        require(one.expiresAt == at + 14 days && one.state == ProposalState.ANNOUNCED, "stored");
        require(_vault.inboxLength() == 0, "nothing is appended yet");
        require(_governor.admin() == ADMIN && _governor.guardian() == GUARDIAN, "keys");
        require(_governor.vault() == address(_vault) && _vault.governor() == address(_governor), "names");
    }

    function testFuzz_propose_others_reverts(address sender) external {
        VM.assume(sender != ADMIN);
        VM.expectRevert(abi.encodeWithSelector(IGovernor.NotAdmin.selector, sender));
        VM.prank(sender);
        _governor.propose(_payload);
    }

    function testFuzz_propose_noPayload_reverts(uint8 kind, uint8 size) external {
        bool isPayload = kind >= 7 && kind <= 9 && size == 124;
        bytes memory payload = new bytes(size);
        if (size != 0) payload[0] = bytes1(kind);
        if (!isPayload) VM.expectRevert(abi.encodeWithSelector(IGovernor.InvalidPayload.selector, size));
        _announce(payload);
    }

    function test_execute_afterTheDelay_appends() external {
        uint256 id = _announce(_payload);
        VM.warp(START + _delay - 1);
        VM.expectRevert(abi.encodeWithSelector(IGovernor.TooEarly.selector, id, START + _delay));
        _governor.execute(id, _payload);
        VM.warp(START + _delay);
        VM.expectRevert(abi.encodeWithSelector(IGovernor.WrongPayload.selector, id));
        _governor.execute(id, _of(9));
        VM.expectEmit();
        emit IInbox.OperationForced(0, 0, 7, _payload);
        VM.expectEmit();
        emit IGovernor.Executed(id, 0);
        VM.prank(MALLORY);
        require(_governor.execute(id, _payload) == 0, "index");
        bytes32 word = InboxEntry.packForced(7, uint40(START + _delay), _payload);
        require(_vault.inboxEntry(0) == word, "word");
        require(_governor.proposal(id).state == ProposalState.EXECUTED, "state");
        VM.expectRevert(abi.encodeWithSelector(IGovernor.NotAnnounced.selector, id));
        _governor.execute(id, _payload);
    }

    function test_execute_unknown_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IGovernor.NotAnnounced.selector, 1));
        _governor.execute(1, _payload);
    }

    /// Trap: an old announcement that everybody has forgotten.
    function test_execute_expired_reverts() external {
        uint256 id = _announce(_payload);
        uint256 expiresAt = START + _delay + 14 days;
        VM.warp(expiresAt + 1);
        VM.expectRevert(abi.encodeWithSelector(IGovernor.Expired.selector, id, expiresAt));
        _governor.execute(id, _payload);
        VM.warp(expiresAt);
        _governor.execute(id, _payload);
    }

    function test_cancel_byEitherKey_isFinal() external {
        address[2] memory keys = [ADMIN, GUARDIAN];
        for (uint256 i = 0; i < 2; i++) {
            uint256 id = _announce(_payload);
            VM.expectRevert(abi.encodeWithSelector(IGovernor.NotGuardian.selector, MALLORY));
            VM.prank(MALLORY);
            _governor.cancel(id);
            VM.expectEmit();
            emit IGovernor.Cancelled(id, keys[i]);
            VM.prank(keys[i]);
            _governor.cancel(id);
            VM.expectRevert(abi.encodeWithSelector(IGovernor.NotAnnounced.selector, id));
            VM.prank(keys[i]);
            _governor.cancel(id);
            VM.warp(block.timestamp + _delay);
            VM.expectRevert(abi.encodeWithSelector(IGovernor.NotAnnounced.selector, id));
            _governor.execute(id, _payload);
        }
    }

    function test_setStatus_byEitherKey_appendsAtOnce() external {
        address[2] memory keys = [ADMIN, GUARDIAN];
        for (uint8 status = 1; status <= 4; status++) {
            bytes memory payload = abi.encodePacked(uint8(9), uint16(0x102), status, new bytes(120));
            VM.expectEmit();
            emit IInbox.OperationForced(status - 1, 0, 9, payload);
            VM.expectEmit();
            emit IGovernor.StatusSet(0x102, status, status - 1);
            VM.prank(keys[status % 2]);
            _governor.setStatus(0x102, status);
            require(_vault.inboxEntry(status - 1) == InboxEntry.packForced(9, uint40(START), payload), "word");
        }
    }

    function test_setStatus_othersOrNoStatus_reverts() external {
        VM.expectRevert(abi.encodeWithSelector(IGovernor.NotGuardian.selector, MALLORY));
        VM.prank(MALLORY);
        _governor.setStatus(1, 4);
        uint8[2] memory none = [0, 5];
        for (uint256 i = 0; i < 2; i++) {
            VM.expectRevert(abi.encodeWithSelector(IGovernor.InvalidStatus.selector, none[i]));
            VM.prank(GUARDIAN);
            _governor.setStatus(1, none[i]);
        }
    }

    /// Trap: somebody else's word about a market.
    function testFuzz_governMarket_others_reverts(address sender) external {
        VM.assume(sender != address(_governor));
        VM.expectRevert(abi.encodeWithSelector(IInbox.NotGovernor.selector, sender));
        VM.prank(sender);
        _vault.governMarket(_payload);
    }

    /// Nor can the Governor append anything else.
    function test_governMarket_otherKinds_reverts() external {
        bytes[3] memory wrong = [_of(6), _of(10), new bytes(125)];
        wrong[2][0] = 0x07;
        for (uint256 i = 0; i < 3; i++) {
            VM.expectRevert(abi.encodeWithSelector(IInbox.InvalidPayload.selector, wrong[i].length));
            VM.prank(address(_governor));
            _vault.governMarket(wrong[i]);
        }
    }

    /// Once the escape is active nothing is governed any more.
    function test_setStatus_escapeActive_reverts() external {
        VM.prank(GUARDIAN);
        _governor.setStatus(1, 4);
        VM.warp(START + _exit + 1);
        _vault.activateEscape(0);
        VM.expectRevert(abi.encodeWithSelector(IInbox.InboxClosed.selector));
        VM.prank(GUARDIAN);
        _governor.setStatus(1, 1);
    }
}
