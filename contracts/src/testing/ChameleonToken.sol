// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TestToken} from "../dev/TestToken.sol";

/// A token that turns into whatever hurts.
contract ChameleonToken is TestToken("Chameleon", "CHA", 18) {
    enum Mode {
        PLAIN,
        FEE,
        BONUS,
        REFUSING,
        SILENT,
        PAUSED,
        BLACKLISTING,
        REENTRANT,
        BABBLING
    }

    error Paused();
    error Blacklisted(address account);

    Mode public mode;
    address private _listed;
    address private _target;
    bytes private _call;
    /// A call back was let through.
    bool public reentered;

    function turn(Mode mode_, address listed) external {
        (mode, _listed) = (mode_, listed);
    }

    function aim(address target, bytes calldata call_) external {
        (_target, _call) = (target, call_);
    }

    /// Takes atoms away from a holder: a rebase down.
    function shrink(address holder, uint256 atoms) external {
        _burn(holder, atoms);
    }

    function transfer(address to, uint256 atoms) public override returns (bool) {
        if (mode == Mode.REFUSING) return false;
        super.transfer(to, atoms);
        return _answer();
    }

    function transferFrom(address from, address to, uint256 atoms) public override returns (bool) {
        if (mode == Mode.REFUSING) return false;
        super.transferFrom(from, to, atoms);
        return _answer();
    }

    function _answer() private view returns (bool) {
        if (mode == Mode.SILENT) {
            assembly {
                return(0, 0)
            }
        }
        if (mode == Mode.BABBLING) {
            // The right answer, and 10,000 bytes behind it.
            assembly {
                mstore(0, 1)
                return(0, 10032)
            }
        }
        return true;
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (from == address(0) || to == address(0)) return;
        require(mode != Mode.PAUSED, Paused());
        require(mode != Mode.BLACKLISTING || (from != _listed && to != _listed), Blacklisted(_listed));
        if (mode == Mode.FEE) super._update(to, address(0), 1);
        if (mode == Mode.BONUS) super._update(address(0), to, 1);
        if (mode == Mode.REENTRANT) {
            (bool succeeded,) = _target.call(_call);
            if (succeeded) reentered = true;
        }
    }
}
