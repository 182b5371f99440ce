/** Claims by name before they are sent: who sends a lie knows it, whatever becomes of it. */
import {
  type BlobSidecar,
  claimId,
  fromHex,
  GROUP_WORDS,
  type Inputs,
  inputsId,
  outcomeHash,
  toHex,
} from '@assay/protocol'
import type { Address, Hex, Proposal, Settlement } from '@assay/settlement'

/** The client, and `onClaim` hears of every claim that it is about to send. */
export function namingClaims(
  client: Settlement,
  proposer: Address,
  onClaim: (claim: Hex) => void,
): Settlement {
  const name = (inputs: Inputs, proposal: Proposal, sidecar: BlobSidecar, traceStart: number) => {
    const { parentOutcomeHash, outcome, traceCount } = proposal
    const id = claimId({
      ...{ inputsId: inputsId(inputs), parentOutcomeHash, traceCount, traceStart },
      outcomeHash: outcomeHash(outcome),
      proposer: fromHex(proposer),
      traceVersionedHashes: sidecar.versionedHashes,
    })
    onClaim(toHex(id))
  }
  return {
    ...client,
    submit: (inputs, proposal, sidecar) => {
      name(inputs, proposal, sidecar, GROUP_WORDS * inputs.groups)
      return client.submit(inputs, proposal, sidecar)
    },
    propose: (inputs, proposal, sidecar, inclusionTime) => {
      name(inputs, proposal, sidecar, 0)
      return client.propose(inputs, proposal, sidecar, inclusionTime)
    },
  }
}
