/** Inbox entries: words from the contract, payloads from its events. Spec: wire. */
import {
  concatBytes,
  decodeInboxEntry,
  fromHex,
  inboxEntryIsWhole,
  inboxPayloadBytes,
} from '@assay/protocol'
import { getAbiItem, type Hex } from 'viem'
import { firstBlockFrom } from './blockAtTime.ts'
import { SettlementError } from './errors.ts'
import { vaultAbi } from './generated/vault.generated.ts'
import type { Place } from './place.ts'

/** Words in one call. */
const WORDS_PER_CALL = 1_000
/** Events asked for in one query. */
const PAYLOADS_PER_QUERY = 200
const FORCED = getAbiItem({ abi: vaultAbi, name: 'OperationForced' })

/**
 * Entries `from` to before `to`: 32 bytes each, a forced operation's payload behind its word and
 * checked against the hash in it.
 * @throws SettlementError PAYLOAD_UNAVAILABLE: the endpoint leaves a payload out or changes it
 */
export async function readInboxEntries(
  place: Place,
  { from, to, blockNumber }: { from: number; to: number; blockNumber: number | undefined },
): Promise<readonly Uint8Array[]> {
  const words = await readInboxWords(place, { from, to, blockNumber })
  const forced = [...words.entries()].filter(([, word]) => inboxPayloadBytes(word) > 0)
  if (forced.length === 0) return words
  const payloads = await readPayloads(
    place,
    forced.map(([i, word]) => ({ index: from + i, l1Time: decodeInboxEntry(word).l1Time })),
  )
  return words.map((word, i) => {
    const entry = concatBytes(word, payloads.get(from + i) ?? new Uint8Array(0))
    if (!inboxEntryIsWhole(entry)) {
      const message = `The L1 endpoint does not tell the payload of inbox entry ${from + i}`
      throw new SettlementError('PAYLOAD_UNAVAILABLE', message)
    }
    return entry
  })
}

/** The words alone. */
export async function readInboxWords(
  { client, vault }: Place,
  { from, to, blockNumber }: { from: number; to: number; blockNumber: number | undefined },
): Promise<readonly Uint8Array[]> {
  const words: Hex[] = []
  const at = blockNumber === undefined ? {} : { blockNumber: BigInt(blockNumber) }
  for (let start = from; start < to; start += WORDS_PER_CALL) {
    const args = [BigInt(start), BigInt(Math.min(start + WORDS_PER_CALL, to))] as const
    const read = {
      address: vault,
      abi: vaultAbi,
      functionName: 'inboxEntries',
      args,
      ...at,
    } as const
    words.push(...(await client.readContract(read)))
  }
  return words.map(fromHex)
}

interface ForcedAt {
  readonly index: number
  /** L1 seconds. */
  readonly l1Time: number
}

/** By entry; they stand in rising order, so their times rise too. */
async function readPayloads(
  { client, vault, logRangeBlocks }: Place,
  forced: readonly ForcedAt[],
): Promise<ReadonlyMap<number, Uint8Array>> {
  const payloads = new Map<number, Uint8Array>()
  const head = Number(await client.getBlockNumber({ cacheTime: 0 }))
  for (let i = 0; i < forced.length; i += PAYLOADS_PER_QUERY) {
    const some = forced.slice(i, i + PAYLOADS_PER_QUERY)
    const first = await firstBlockFrom(client, some[0]?.l1Time ?? 0, 0, head)
    const end = await firstBlockFrom(client, (some.at(-1)?.l1Time ?? 0) + 1, first, head)
    const index = some.map((one) => one.index)
    for (let block = first; block < end; block += logRangeBlocks) {
      const last = Math.min(block + logRangeBlocks, end) - 1
      const range = { fromBlock: BigInt(block), toBlock: BigInt(last) }
      const logs = await client.getLogs({
        address: vault,
        event: FORCED,
        args: { index },
        ...range,
      })
      for (const { args } of logs) {
        if (args.index === undefined || args.payload === undefined) continue
        payloads.set(args.index, fromHex(args.payload))
      }
    }
  }
  return payloads
}
