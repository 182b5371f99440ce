// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// What an announcement is. Executed and cancelled are final.
enum ProposalState {
    NONE,
    ANNOUNCED,
    EXECUTED,
    CANCELLED
}

struct Proposal {
    /// keccak256 of the payload.
    bytes32 payloadHash;
    /// Seconds.
    uint40 executableAt;
    uint40 expiresAt;
    ProposalState state;
}

/// @title Who lists markets, changes their parameters and halts them
/// @notice The only sender of the inbox's LIST_MARKET, SET_PARAMS and HALT entries. Everything is announced for longer
/// than an exit takes; only a status of one market needs no announcement, and one that reopens is post-only for a minute
/// first. Spec: settlement, "Governor".
/// @dev Holds nothing and moves nothing: no status and no parameter stops a cancel, a withdrawal or the escape, and
/// assets, lot and tick of a market never change. Trusts the Vault for its name and its venue's times, nobody else. Its
/// keys never change: whoever wants them to names contracts.
interface IGovernor {
    /// `payload`: spec wire, "The Governor's payloads"; `kind` the entry's.
    event Announced(uint256 indexed id, uint8 kind, bytes payload, uint256 executableAt, uint256 expiresAt);
    event Executed(uint256 indexed id, uint48 inboxIndex);
    event Cancelled(uint256 indexed id, address sender);
    /// Without an announcement.
    event StatusSet(uint16 indexed market, uint8 status, uint48 inboxIndex);

    /// The Vault names another governor.
    error VaultMismatch(address vault);
    error InvalidKeys();
    /// `delaySeconds` is not longer than what an exit takes.
    error DelayTooShort(uint256 delaySeconds, uint256 exitSeconds);
    error DelayTooLong(uint256 delaySeconds, uint256 maxSeconds);
    error NotAdmin(address sender);
    error NotGuardian(address sender);
    /// No payload of one of the three kinds.
    error InvalidPayload(uint256 length);
    /// Statuses are 1 ... 4.
    error InvalidStatus(uint8 status);
    error NotAnnounced(uint256 id);
    error TooEarly(uint256 id, uint256 executableAt);
    error Expired(uint256 id, uint256 expiresAt);
    error WrongPayload(uint256 id);

    /// @notice Announces an entry. The admin's. Only kind and length are looked at: what is out of range runs as a NOP.
    /// @return id counts from 1
    function propose(bytes calldata payload) external returns (uint256 id);

    /// @notice Appends an announced entry when its time has come and has not gone. Anyone may call it.
    function execute(uint256 id, bytes calldata payload) external returns (uint48 inboxIndex);

    /// @notice Withdraws an announcement. The admin's and the guardian's.
    function cancel(uint256 id) external;

    /// @notice Appends a HALT of one market now: 1 active (post-only first), 2 post-only, 3 cancel-only, 4 halted. The
    /// admin's and the guardian's.
    function setStatus(uint16 market, uint8 status) external returns (uint48 inboxIndex);

    /// @notice A proposal; all zero when there is none.
    function proposal(uint256 id) external view returns (Proposal memory);

    /// @notice Proposals so far.
    function proposalCount() external view returns (uint256);

    /// @notice Who announces.
    function admin() external view returns (address);

    /// @notice Who halts, and can withdraw announcements.
    function guardian() external view returns (address);

    /// @notice The Vault whose inbox it writes.
    function vault() external view returns (address);

    /// @notice From an announcement to when it can be executed, seconds.
    function delaySeconds() external view returns (uint64);
}
