/** Confirmed outcomes: L1 stores hashes, the claims' events tell the rest. Spec: settlement. */
import { equalBytes, fromHex, genesisOutcome, type Outcome, outcomeHash } from '@assay/protocol'
import { getAbiItem, type Hex } from 'viem'
import { firstBlockFrom } from './blockAtTime.ts'
import { SettlementError } from './errors.ts'
import { decodeEvents } from './events.ts'
import { claimsAbi } from './generated/claims.generated.ts'
import type { Place } from './place.ts'
import type { DeploymentInfo } from './types.ts'

/**
 * Of submission `index`, checked against the hash that L1 stores. Cost: about log2(blocks) reads.
 * @throws SettlementError UNEXPECTED_ANSWER: the endpoint leaves the event out
 */
export async function readConfirmedOutcome(
  place: Place,
  info: DeploymentInfo,
  index: number,
): Promise<Outcome> {
  if (index === 0) return genesisOutcome(info.genesis, info.genesisStateRoot)
  const { client, claims } = place
  const address = { address: claims, abi: claimsAbi } as const
  const args = [BigInt(index)] as const
  const claimId = await client.readContract({ ...address, functionName: 'confirmedClaim', args })
  const stored = await client.readContract({ ...address, functionName: 'claim', args: [claimId] })
  const outcome = await findOutcome(place, claimId, stored.time, info.deploymentBlock)
  if (outcome === null || !equalBytes(outcomeHash(outcome), fromHex(stored.outcomeHash))) {
    throw new SettlementError('UNEXPECTED_ANSWER', `L1 does not tell the outcome of ${claimId}`)
  }
  return outcome
}

/** In the blocks of the claim's time: usually one, on development chains sometimes several. */
async function findOutcome(
  { client, claims, logRangeBlocks }: Place,
  claimId: Hex,
  time: number,
  firstBlock: number,
): Promise<Outcome | null> {
  const head = Number(await client.getBlockNumber({ cacheTime: 0 }))
  const from = await firstBlockFrom(client, time, firstBlock, head)
  const end = await firstBlockFrom(client, time + 1, from, head)
  const topics = { event: PROPOSED, args: { claimId } } as const
  for (let block = from; block < end; block += logRangeBlocks) {
    const last = Math.min(block + logRangeBlocks, end) - 1
    const range = { fromBlock: BigInt(block), toBlock: BigInt(last) }
    const logs = await client.getLogs({ address: claims, ...topics, ...range })
    const found = decodeEvents(logs).find((event) => event.type === 'claim')
    if (found !== undefined) return found.outcome
  }
  return null
}

const PROPOSED = getAbiItem({ abi: claimsAbi, name: 'ClaimProposed' })
