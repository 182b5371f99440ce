// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TestToken} from "../dev/TestToken.sol";
import {IVault} from "../interfaces/IVault.sol";

/// Keeps one atom of every transfer.
contract FeeToken is TestToken("Fee", "FEE", 18) {
    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (from != address(0) && to != address(0)) super._update(to, address(0), 1);
    }
}

/// Gives two atoms for one.
contract BonusToken is TestToken("Bonus", "BON", 18) {
    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (from != address(0) && to != address(0)) super._update(address(0), to, 1);
    }
}

/// Returns nothing, as some of the oldest tokens do.
contract SilentToken {
    mapping(address => uint256) public balanceOf;
    mapping(address => mapping(address => uint256)) public allowance;

    function mint(address to, uint256 atoms) external {
        balanceOf[to] += atoms;
    }

    function approve(address spender, uint256 atoms) external {
        allowance[msg.sender][spender] = atoms;
    }

    function transfer(address to, uint256 atoms) external {
        _move(msg.sender, to, atoms);
    }

    function transferFrom(address from, address to, uint256 atoms) external {
        allowance[from][msg.sender] -= atoms;
        _move(from, to, atoms);
    }

    function _move(address from, address to, uint256 atoms) private {
        balanceOf[from] -= atoms;
        balanceOf[to] += atoms;
    }
}

/// Says no instead of reverting.
contract RefusingToken is TestToken("No", "NO", 18) {
    function transferFrom(address, address, uint256) public pure override returns (bool) {
        return false;
    }
}

/// Calls the Vault back while it is paying or being paid.
contract ReentrantToken is TestToken("Re", "RE", 18) {
    IVault private _vault;
    bytes private _call;
    /// What the call back returned.
    bytes public answer;
    bool public succeeded;

    function attack(IVault vault, bytes calldata call_) external {
        (_vault, _call) = (vault, call_);
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (address(_vault) == address(0) || from == address(0)) return;
        (succeeded, answer) = address(_vault).call(_call);
    }
}
