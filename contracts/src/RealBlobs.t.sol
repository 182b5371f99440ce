// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Claims} from "./Claims.sol";
import {Disputes} from "./Disputes.sol";
import {Vault} from "./Vault.sol";
import {ISubmissions} from "./interfaces/ISubmissions.sol";
import {CounterStepper} from "./mocks/CounterStepper.sol";
import {BlobClaims} from "./testing/BlobClaims.sol";
import {ClaimsFixture} from "./testing/ClaimsFixture.sol";
import {VM} from "./testing/Vm.sol";
import {Asset} from "./types/Asset.sol";
import {Inputs, Parameters} from "./types/Submission.sol";

/// Claims as it ships: it reads the blob hashes of its own transaction. Forge gives a transaction blobs, Hardhat none:
/// there only transactions without blobs are seen, and the tests on anvil carry real ones.
contract RealBlobsTest is ClaimsFixture {
    Claims private _real;

    function setUp() public override {
        super.setUp();
        Asset[] memory assets = new Asset[](1);
        assets[0] = Asset(address(_token), 1);
        Case memory one = _case(0);
        Parameters memory p = _parameters();
        address stepper = address(new CounterStepper());
        address next = VM.computeCreateAddress(address(this), VM.getNonce(address(this)) + 2);
        p.vault = address(new Vault(assets, next, address(0)));
        p.disputes = address(new Disputes(next, stepper));
        _real = new Claims(p, one.config, one.genesisRoot);
        // The fixture's helpers ask for the cursors of these Claims.
        _claims = BlobClaims(address(_real));
    }

    function test_postInputs_withoutBlobs_needsNone() external {
        Inputs memory inputs = _inputs(0);
        VM.prank(SEQUENCER);
        _real.postInputs(inputs);
        inputs = _oneBlob();
        VM.prank(SEQUENCER);
        VM.expectRevert(abi.encodeWithSelector(ISubmissions.WrongBlob.selector, 0, bytes32(0), bytes32(uint256(1))));
        _real.postInputs(inputs);
    }

    /// Trap: extra blobs. What nobody names must not be there.
    function test_postInputs_extraBlobs_revert() external {
        if (!_carry(2)) return;
        Inputs memory inputs = _oneBlob();
        VM.prank(SEQUENCER);
        VM.expectRevert(abi.encodeWithSelector(ISubmissions.WrongBlobCount.selector, 1));
        _real.postInputs(inputs);
        _carry(1);
        VM.prank(SEQUENCER);
        _real.postInputs(inputs);
    }

    function _oneBlob() private view returns (Inputs memory inputs) {
        inputs = _inputs(0);
        inputs.groups = 1;
        inputs.versionedHashes = new bytes32[](1);
        inputs.versionedHashes[0] = bytes32(uint256(1));
    }

    function _carry(uint256 count) private returns (bool) {
        bytes32[] memory hashes = new bytes32[](count);
        for (uint256 i = 0; i < count; i++) {
            hashes[i] = bytes32(i + 1);
        }
        (bool succeeded,) = address(VM).call(abi.encodeCall(VM.blobhashes, (hashes)));
        // Hardhat knows the word and does nothing.
        return succeeded && blobhash(0) != 0;
    }
}
