// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title What proposers stand to lose
/// @notice One bond backs one chain of claims: each on the outcome of the one before, for later inputs. It comes back
/// when other or own claims for all its inputs are confirmed, or the escape root is fixed. Spec: disputes, "Bonds".
interface IBonds {
    event BondDeposited(address indexed proposer, uint256 amount);
    event BondWithdrawn(address indexed proposer, uint256 amount);
    event BondSlashed(address indexed proposer, uint256 reward, uint256 burnt);

    error WrongBond(uint256 expected, uint256 given);
    error AlreadyBonded(address proposer);
    error NotBonded(address proposer);
    error BondInUse(uint32 untilIndex);
    error BrokenChain(uint32 lastIndex);
    error BondNotPaid(address to);

    /// @notice Bonds `proposer`, with exactly `bondWei`. Anyone may pay.
    function depositBond(address proposer) external payable;

    /// @notice Returns the sender's bond when every claim that it backs is decided.
    function withdrawBond() external;

    /// @notice Wei in a bond.
    function bondWei() external view returns (uint256);

    /// @notice A proposer's bond: whether there is one, and the submission index of the last claim that it backs.
    function bondOf(address proposer) external view returns (bool active, uint32 lastIndex);
}
