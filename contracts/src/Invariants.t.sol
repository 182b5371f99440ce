// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ClaimGame} from "./testing/game/ClaimGame.sol";
import {GameClaims} from "./testing/game/GameClaims.sol";
import {GameInputs} from "./testing/game/GameInputs.sol";

/// The moves of the game; those that let it go on come more often.
library Moves {
    /// The last so many are those of an end.
    uint256 internal constant CLOSING = 8;

    function all() internal pure returns (bytes4[] memory list) {
        bytes4[34] memory moves = [
            GameInputs.post.selector,
            GameClaims.submit.selector,
            GameClaims.submit.selector,
            GameClaims.submit.selector,
            GameClaims.submit.selector,
            GameClaims.propose.selector,
            GameClaims.propose.selector,
            GameClaims.propose.selector,
            GameClaims.contest.selector,
            GameClaims.challenge.selector,
            GameClaims.contest.selector,
            GameClaims.confirm.selector,
            GameClaims.confirmNext.selector,
            GameClaims.confirmNext.selector,
            GameClaims.bond.selector,
            GameClaims.bond.selector,
            GameClaims.unbond.selector,
            GameClaims.payReward.selector,
            GameClaims.warp.selector,
            GameClaims.warp.selector,
            GameClaims.warp.selector,
            ClaimGame.deposit.selector,
            ClaimGame.deposit.selector,
            ClaimGame.force.selector,
            ClaimGame.turn.selector,
            ClaimGame.rebase.selector,
            GameClaims.warp.selector,
            ClaimGame.withdraw.selector,
            ClaimGame.withdraw.selector,
            ClaimGame.activate.selector,
            ClaimGame.fix.selector,
            ClaimGame.escape.selector,
            ClaimGame.escape.selector,
            ClaimGame.refund.selector
        ];
        list = new bytes4[](moves.length);
        for (uint256 i = 0; i < moves.length; i++) {
            list[i] = moves[i];
        }
    }
}

/// What no order of moves may break. Honest and hostile sequencers, proposers and challengers, depositors with hostile
/// tokens and time play; testing/game says what each may do, and fails the run when a contract thinks otherwise.
abstract contract Invariants is ClaimGame {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(this);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(this), Moves.all());
    }

    /// The game's own checks: who may post, no due entry left, nothing early, contested blocked, the dead stay dead,
    /// paid once, against one root, refunds behind the cursor only, no call back let through.
    function invariant_everyMove_isWithinTheRules() external view {
        require(bytes(failure).length == 0, failure);
        require(!chameleon.reentered(), "a token came in again");
    }

    function invariant_confirmed_isOneLivingChain() external view {
        string memory fault = this.confirmedFault();
        require(bytes(fault).length == 0, fault);
    }

    /// Per token: atoms >= units held x scale, and units held = what came less what went.
    function invariant_vault_isSolvent() external view {
        for (uint8 asset = 0; asset < 3; asset++) {
            uint256 held = vault.heldUnits(asset);
            require(held == this.expectedUnits(asset), "held");
            uint256 scale = vault.assets()[asset].unitScale;
            uint256 atoms = tokens[asset].balanceOf(address(vault));
            // What a token takes away by itself endangers its own holders, nobody else.
            require(atoms + (asset == 2 ? shrunk : 0) >= held * scale, "atoms");
        }
    }

    function invariant_bonds_areThere() external view {
        (uint256 bonds, uint256 rewards) = this.owedWei();
        require(address(claims).balance >= bonds, "bonds");
        require(address(disputes).balance >= rewards, "rewards");
    }
}

/// Somebody honest watches: every wrong claim dies in time.
contract GuardedInvariants is Invariants {
    constructor() ClaimGame(true) {}

    /// Nothing is promised twice, and nothing is lost.
    function invariant_owed_isWhatIsHeld() external view {
        for (uint8 asset = 0; asset < 3; asset++) {
            require(this.owedUnits(asset) == vault.heldUnits(asset), "owed");
        }
    }

    /// From every state all users get everything out, to the last unit.
    function invariant_everybody_canLeave() external {
        try this.everybodyLeaves() {}
        catch (bytes memory reason) {
            if (bytes4(reason) == Everybody.selector) return;
            assembly {
                revert(add(reason, 32), mload(reason))
            }
        }
    }
}

/// Nobody watches, and wrong claims confirm: what the contracts guarantee even then.
contract UnguardedInvariants is Invariants {
    constructor() ClaimGame(false) {}
}

/// The game is worth something only if it gets to where a rule could break.
contract GameReachTest {
    /// Seeded, so that it always plays the same moves.
    function test_play_reachesEverything() external {
        bytes32[14] memory places = [
            bytes32("posted"),
            "posted by another",
            "submitted",
            "proposed",
            "contested",
            "killed",
            "confirmed",
            "unbonded",
            "rewarded",
            "activated",
            "fixed",
            "withdrawn",
            "escaped",
            "refunded"
        ];
        uint256[14] memory counts;
        for (uint256 seed = 1; seed <= 12; seed++) {
            ClaimGame game = new ClaimGame(true);
            _play(game, seed, 300);
            require(bytes(game.failure()).length == 0, game.failure());
            for (uint256 i = 0; i < 14; i++) {
                counts[i] += game.reached(places[i]);
            }
        }
        for (uint256 i = 0; i < 14; i++) {
            require(counts[i] != 0, string(abi.encodePacked("never ", places[i])));
        }
    }

    function test_play_unwatched_confirmsLies() external {
        uint256 count = 0;
        for (uint256 seed = 1; seed <= 8; seed++) {
            ClaimGame game = new ClaimGame(false);
            _play(game, seed, 300);
            require(bytes(game.failure()).length == 0, game.failure());
            count += game.reached("confirmed a lie");
        }
        require(count != 0, "no lie came through");
    }

    function _play(ClaimGame game, uint256 seed, uint256 moves) private {
        bytes4[] memory list = Moves.all();
        for (uint256 i = 0; i < moves; i++) {
            bytes32 draw = keccak256(abi.encode(seed, i));
            // In the last third nobody posts any more.
            uint256 from = i * 3 < moves * 2 ? 0 : list.length - Moves.CLOSING;
            bytes memory words;
            // As many words as the longest move takes; more than enough does no harm.
            for (uint256 j = 0; j < 6; j++) {
                words = abi.encodePacked(words, keccak256(abi.encode(draw, j)));
            }
            (bool succeeded,) = address(game).call(abi.encodePacked(list[from + uint256(draw) % (list.length - from)], words));
            succeeded;
        }
    }
}
