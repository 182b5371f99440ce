// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IClaims} from "./interfaces/IClaims.sol";
import {IGovernor, Proposal, ProposalState} from "./interfaces/IGovernor.sol";
import {IVault} from "./interfaces/IVault.sol";
import {InboxEntry} from "./libraries/InboxEntry.sol";
import {Parameters} from "./types/Submission.sol";

/// @title The timelock of the markets
contract Governor is IGovernor {
    /// How long an announcement can be executed once its time has come.
    uint40 public constant VALID_SECONDS = 14 days;
    /// So that no sum of times wraps.
    uint64 public constant MAX_DELAY_SECONDS = 3650 days;

    /// @inheritdoc IGovernor
    address public immutable vault;
    /// @inheritdoc IGovernor
    address public immutable admin;
    /// @inheritdoc IGovernor
    address public immutable guardian;
    /// @inheritdoc IGovernor
    uint64 public immutable delaySeconds;

    /// @inheritdoc IGovernor
    uint256 public proposalCount;
    mapping(uint256 id => Proposal) private _proposals;

    /// The venue stands already: its Vault has been told this contract's address.
    constructor(address vault_, address admin_, address guardian_, uint64 delaySeconds_) {
        require(IVault(vault_).governor() == address(this), VaultMismatch(vault_));
        require(admin_ != address(0) && guardian_ != address(0), InvalidKeys());
        uint256 exit = _exitSeconds(IClaims(IVault(vault_).claims()));
        require(delaySeconds_ > exit, DelayTooShort(delaySeconds_, exit));
        require(delaySeconds_ <= MAX_DELAY_SECONDS, DelayTooLong(delaySeconds_, MAX_DELAY_SECONDS));
        vault = vault_;
        admin = admin_;
        guardian = guardian_;
        delaySeconds = delaySeconds_;
    }

    /// @inheritdoc IGovernor
    function propose(bytes calldata payload) external returns (uint256 id) {
        require(msg.sender == admin, NotAdmin(msg.sender));
        uint8 kind = InboxEntry.governedKind(payload);
        require(kind != 0, InvalidPayload(payload.length));
        id = ++proposalCount;
        uint40 executableAt = uint40(block.timestamp + delaySeconds);
        uint40 expiresAt = executableAt + VALID_SECONDS;
        _proposals[id] = Proposal(keccak256(payload), executableAt, expiresAt, ProposalState.ANNOUNCED);
        emit Announced(id, kind, payload, executableAt, expiresAt);
    }

    /// @inheritdoc IGovernor
    function execute(uint256 id, bytes calldata payload) external returns (uint48 inboxIndex) {
        Proposal storage one = _announced(id);
        require(block.timestamp >= one.executableAt, TooEarly(id, one.executableAt));
        require(block.timestamp <= one.expiresAt, Expired(id, one.expiresAt));
        require(keccak256(payload) == one.payloadHash, WrongPayload(id));
        one.state = ProposalState.EXECUTED;
        inboxIndex = IVault(vault).governMarket(payload);
        emit Executed(id, inboxIndex);
    }

    /// @inheritdoc IGovernor
    function cancel(uint256 id) external {
        _onlyKeys();
        _announced(id).state = ProposalState.CANCELLED;
        emit Cancelled(id, msg.sender);
    }

    /// @inheritdoc IGovernor
    function setStatus(uint16 market, uint8 status) external returns (uint48 inboxIndex) {
        _onlyKeys();
        // 0 would unlist it: no entry can.
        require(status != 0 && status <= 4, InvalidStatus(status));
        inboxIndex = IVault(vault).governMarket(InboxEntry.haltPayload(market, status));
        emit StatusSet(market, status, inboxIndex);
    }

    /// @inheritdoc IGovernor
    function proposal(uint256 id) external view returns (Proposal memory) {
        return _proposals[id];
    }

    function _onlyKeys() private view {
        require(msg.sender == guardian || msg.sender == admin, NotGuardian(msg.sender));
    }

    function _announced(uint256 id) private view returns (Proposal storage one) {
        one = _proposals[id];
        require(one.state == ProposalState.ANNOUNCED, NotAnnounced(id));
    }

    /// The longest way out: a forced withdrawal that is due, taken behind a clock held back, posted by others after the
    /// silence and confirmed; or, when nobody posts at all, the escape.
    function _exitSeconds(IClaims claims) private view returns (uint256) {
        Parameters memory p = claims.parameters();
        uint256 maxLag = (uint256(claims.maxLagMs()) + 999) / 1000;
        uint256 last = p.silenceSeconds > p.graceSeconds ? p.silenceSeconds : p.graceSeconds;
        return p.inboxDelaySeconds + maxLag + p.windowSeconds + last;
    }
}
