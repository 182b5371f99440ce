/** The contracts' events as protocol values, in the order of the chain. Spec: settlement. */
import { fromHex } from '@assay/protocol'
import {
  type Address,
  decodeEventLog,
  type Log,
  type ParseEventLogsReturnType,
  type PublicClient,
  toEventSelector,
} from 'viem'
import { inputsFromAbi, outcomeFromAbi } from './convert.ts'
import { claimsAbi } from './generated/claims.generated.ts'
import type { BlockRange, EventPlace, SettlementEvent } from './types.ts'

/** Reads in ranges of at most `logRangeBlocks`: nodes refuse wider ones. */
export async function readEvents(
  client: PublicClient,
  claims: Address,
  { fromBlock, toBlock }: BlockRange,
  logRangeBlocks: number,
): Promise<readonly SettlementEvent[]> {
  const last = toBlock ?? Number(await client.getBlockNumber({ cacheTime: 0 }))
  const events: SettlementEvent[] = []
  for (let from = fromBlock; from <= last; from += logRangeBlocks) {
    const to = Math.min(from + logRangeBlocks - 1, last)
    const range = { fromBlock: BigInt(from), toBlock: BigInt(to) }
    events.push(...decodeEvents(await client.getLogs({ address: claims, ...range })))
  }
  return events
}

/** Those of our events among the logs. */
export function decodeEvents(logs: readonly Log[]): readonly SettlementEvent[] {
  return logs.map(eventOf).filter((event) => event !== null)
}

type ClaimsLog = ParseEventLogsReturnType<typeof claimsAbi, undefined, true>[number]

// PERF: whoever follows the chain asks every few seconds, and has logs of months to read.
const itemByTopic = new Map(
  claimsAbi
    .filter((item) => item.type === 'event')
    .map((item) => [toEventSelector(item), item] as const),
)

/** Null: not one of this contract's events. */
function decoded(log: Log): ClaimsLog | null {
  const { data, topics } = log
  const item = topics[0] === undefined ? undefined : itemByTopic.get(topics[0])
  if (item === undefined) return null
  try {
    return { ...decodeEventLog({ abi: [item], data, topics }), ...log } as ClaimsLog
  } catch {
    return null
  }
}

function eventOf(from: Log): SettlementEvent | null {
  const log = decoded(from)
  if (log === null) return null
  const place = placeOf(log)
  switch (log.eventName) {
    case 'InputsPosted': {
      const { inputsId, inputs, inclusionTimeMs, ...rest } = log.args
      return {
        ...place,
        ...rest,
        type: 'inputs',
        inputsId: fromHex(inputsId),
        inputs: inputsFromAbi(inputs),
        inclusionTime: inclusionTimeMs,
      }
    }
    case 'ClaimProposed': {
      const { args } = log
      return {
        ...place,
        type: 'claim',
        claimId: fromHex(args.claimId),
        inputsId: fromHex(args.inputsId),
        index: args.index,
        proposer: fromHex(args.proposer),
        parentOutcomeHash: fromHex(args.parentOutcomeHash),
        outcomeHash: fromHex(args.outcomeHash),
        outcome: outcomeFromAbi(args.outcome),
        traceStart: args.traceStart,
        traceCount: args.traceCount,
        traceVersionedHashes: args.traceVersionedHashes.map(fromHex),
        nettedRoot: fromHex(args.nettedRoot),
      }
    }
    case 'ClaimConfirmed': {
      const { claimId, index, outcomeHash } = log.args
      return {
        ...place,
        type: 'confirmed',
        claimId: fromHex(claimId),
        index,
        outcomeHash: fromHex(outcomeHash),
      }
    }
    case 'ClaimKilled': {
      const { claimId, index, reward } = log.args
      return { ...place, type: 'killed', claimId: fromHex(claimId), index, reward }
    }
    default:
      return null
  }
}

/** The events of one kind. */
export function ofType<T extends SettlementEvent['type']>(
  events: readonly SettlementEvent[],
  type: T,
): readonly Extract<SettlementEvent, { type: T }>[] {
  return events.filter(
    (event): event is Extract<SettlementEvent, { type: T }> => event.type === type,
  )
}

function placeOf(log: ClaimsLog): EventPlace {
  const { blockNumber, blockHash, transactionHash } = log
  return {
    blockNumber: Number(blockNumber),
    blockHash: blockHash ?? '0x',
    transactionHash: transactionHash ?? '0x',
  }
}
