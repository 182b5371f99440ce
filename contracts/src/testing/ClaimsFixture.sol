// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Disputes} from "../Disputes.sol";
import {Vault} from "../Vault.sol";
import {CounterStepper} from "../mocks/CounterStepper.sol";
import {TestToken} from "../dev/TestToken.sol";
import {BlobClaims} from "./BlobClaims.sol";
import {VM} from "./Vm.sol";
import {Asset} from "../types/Asset.sol";
import {Inputs, Parameters, Proposal} from "../types/Submission.sol";
import {Schema} from "../generated/Schema.sol";

/// A Vault and Claims as the golden chain of claims wants them.
abstract contract ClaimsFixture {
    uint48 internal constant GENESIS_MS = 1_800_000_000_000;
    /// Block time at the start, seconds.
    uint256 internal constant START = 1_800_000_100;
    /// Inclusion time of what is posted at the start, ms.
    uint48 internal constant INCLUDED_MS = 1_800_000_100_000;
    uint64 internal constant WINDOW = 100;
    uint64 internal constant DELAY = 3_600;
    uint256 internal constant BOND = 1 ether;
    /// Another bonded proposer.
    address internal constant RIVAL = address(0x21FA1);
    address internal constant SEQUENCER = address(0x5E0);

    struct Case {
        uint16 groups;
        Proposal proposal;
        bytes32[] versionedHashes;
        bytes config;
        bytes32 genesisRoot;
    }

    TestToken internal _token;
    Vault internal _vault;
    Disputes internal _disputes;
    BlobClaims internal _claims;

    function setUp() public virtual {
        VM.chainId(31_337);
        VM.roll(1_000);
        VM.warp(START);
        _token = new TestToken("Token", "TOK", 18);
        _token.mint(address(this), type(uint128).max);
        Case memory one = _case(0);
        _claims = _deploy(_parameters(), one.config, one.genesisRoot);
        _token.approve(address(_vault), type(uint256).max);
    }

    /// Vault and Claims; `p.vault` is filled in.
    function _deploy(Parameters memory p, bytes memory config, bytes32 root) internal returns (BlobClaims claims) {
        Asset[] memory assets = new Asset[](2);
        assets[0] = assets[1] = Asset(address(_token), 1);
        // First: it may be a new contract.
        address stepper = _stepperAddress();
        address next = VM.computeCreateAddress(address(this), VM.getNonce(address(this)) + 2);
        _vault = new Vault(assets, next, VM.computeCreateAddress(address(this), VM.getNonce(address(this)) + 3));
        _disputes = new Disputes(next, stepper);
        p.vault = address(_vault);
        p.disputes = address(_disputes);
        claims = new BlobClaims(p, config, root);
        VM.deal(address(this), 2 * BOND);
        claims.depositBond{value: BOND}(SEQUENCER);
    }

    /// The step function: a toy, unless the test wants another.
    function _stepperAddress() internal virtual returns (address) {
        return address(new CounterStepper());
    }

    function _parameters() internal pure returns (Parameters memory) {
        return Parameters({
            vault: address(0),
            disputes: address(0),
            bondWei: BOND,
            sequencer: SEQUENCER,
            headerSigner: address(0x4EAD),
            windowSeconds: WINDOW,
            inboxDelaySeconds: DELAY,
            silenceSeconds: 12 hours,
            graceSeconds: 3 days,
            inputsMaxAgeSeconds: 21 days,
            daRetentionSeconds: 18 days,
            schemaHash: Schema.HASH
        });
    }

    /// The entries that the second claim is backed by.
    function _fillInbox() internal {
        _vault.deposit(0, 500, address(0xA11CE));
        _vault.deposit(1, 300, address(0xA11CE));
    }

    /// Inputs that fit the chain of inputs now, without groups.
    function _inputs(uint48 inboxTo) internal view returns (Inputs memory inputs) {
        (bytes32 last, uint32 index,, uint48 from,) = _claims.cursors();
        inputs.prevInputsId = last;
        inputs.versionedHashes = new bytes32[](0);
        inputs.tFirst = GENESIS_MS + 1_000 * uint48(index);
        inputs.tLast = inputs.tFirst + 500;
        inputs.inboxTo = inboxTo;
        (inputs.inboxHash,) = _vault.inboxHash(from, inboxTo);
        inputs.originNumber = uint48(block.number - 1);
        inputs.originHash = blockhash(block.number - 1);
    }

    /// Submits golden case `i`, whose blobs the transaction carries.
    function _submit(uint256 i) internal returns (Inputs memory inputs, bytes32 claimId) {
        Case memory one = _case(i);
        inputs = _inputsOf(one);
        _claims.carry(one.versionedHashes);
        VM.prank(SEQUENCER);
        (, claimId) = _claims.submit(inputs, one.proposal);
    }

    function _inputsOf(Case memory one) internal view returns (Inputs memory inputs) {
        inputs = _inputs(one.proposal.outcome.inboxNext);
        inputs.groups = one.groups;
        inputs.versionedHashes = new bytes32[]((uint256(one.groups) + 1023) / 1024);
        for (uint256 i = 0; i < inputs.versionedHashes.length; i++) {
            inputs.versionedHashes[i] = one.versionedHashes[i];
        }
    }

    function _case(uint256 i) internal view returns (Case memory one) {
        string memory json = VM.readFile("./spec/vectors/settlement/claims.json");
        bytes memory encoded = VM.parseJsonBytesArray(json, ".abi")[i];
        (one.groups, one.proposal, one.versionedHashes, one.config, one.genesisRoot) =
            abi.decode(encoded, (uint16, Proposal, bytes32[], bytes, bytes32));
    }
}
