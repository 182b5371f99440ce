// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBonds} from "./interfaces/IBonds.sol";

/// @title What proposers stand to lose
abstract contract Bonds is IBonds {
    // A bond is one word: lowest 160 bits of the last claim's outcome hash, its index (32), whether it is active.
    uint256 private constant INDEX_SHIFT = 160;
    uint256 private constant ACTIVE = 1 << 192;

    /// @inheritdoc IBonds
    uint256 public immutable bondWei;
    mapping(address proposer => uint256) private _bonds;

    constructor(uint256 amount) {
        bondWei = amount;
    }

    /// @inheritdoc IBonds
    function depositBond(address proposer) external payable {
        require(msg.value == bondWei, WrongBond(bondWei, msg.value));
        require(!_isBonded(proposer), AlreadyBonded(proposer));
        _bonds[proposer] = ACTIVE;
        emit BondDeposited(proposer, msg.value);
    }

    /// @inheritdoc IBonds
    function withdrawBond() external {
        uint256 bond = _bonds[msg.sender];
        require(bond != 0, NotBonded(msg.sender));
        uint32 lastIndex = uint32(bond >> INDEX_SHIFT);
        require(_isDecided(lastIndex), BondInUse(lastIndex));
        _bonds[msg.sender] = 0;
        emit BondWithdrawn(msg.sender, bondWei);
        _pay(msg.sender, bondWei);
    }

    /// @inheritdoc IBonds
    function bondOf(address proposer) external view returns (bool active, uint32 lastIndex) {
        uint256 bond = _bonds[proposer];
        return (bond != 0, uint32(bond >> INDEX_SHIFT));
    }

    /// Puts the sender's bond behind a claim.
    function _back(uint32 index, bytes32 parentOutcomeHash, bytes32 outcomeHash) internal {
        uint256 bond = _bonds[msg.sender];
        require(bond != 0, NotBonded(msg.sender));
        uint32 lastIndex = uint32(bond >> INDEX_SHIFT);
        // Another chain only when nothing of the one before is open.
        bool continues = uint160(bond) == uint160(uint256(parentOutcomeHash)) && lastIndex < index;
        require(continues || lastIndex == 0 || _isDecided(lastIndex), BrokenChain(lastIndex));
        _bonds[msg.sender] = ACTIVE | (uint256(index) << INDEX_SHIFT) | uint160(uint256(outcomeHash));
    }

    /// Takes the proposer's bond, if there still is one: half for the sender, half for nobody.
    function _slash(address proposer) internal returns (uint256 reward) {
        if (!_isBonded(proposer)) return 0;
        _bonds[proposer] = 0;
        reward = bondWei / 2;
        emit BondSlashed(proposer, reward, bondWei - reward);
        _pay(address(0), bondWei - reward);
        _pay(msg.sender, reward);
    }

    function _isBonded(address proposer) internal view returns (bool) {
        return _bonds[proposer] != 0;
    }

    /// True when no claim for these inputs can confirm any more.
    function _isDecided(uint32 index) internal view virtual returns (bool);

    function _pay(address to, uint256 amount) private {
        (bool succeeded,) = to.call{value: amount}("");
        require(succeeded, BondNotPaid(to));
    }
}
