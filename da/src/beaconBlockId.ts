/** From an L1 block to the beacon block that carried it. Spec: da. */
import { assert } from '@assay/protocol'
import { getBounded } from './boundedHttp.ts'
import { BlobSourceError } from './errors.ts'

/** The `block_id` of the beacon API for an L1 block number; null when it is not known (yet). */
export type ResolveBlockId = (blockNumber: number) => Promise<string | null>

/** anvil: the block number itself. */
export const blockNumberAsId: ResolveBlockId = (blockNumber) => Promise.resolve(String(blockNumber))

/**
 * Ethereum: the parent beacon root that the next L1 block records (EIP-4788) is the root of the
 * beacon block that carried this one. `parentBeaconBlockRootOf` asks the L1 endpoint.
 */
export function blockIdByParentRoot(
  parentBeaconBlockRootOf: (blockNumber: number) => Promise<string | null>,
): ResolveBlockId {
  return (blockNumber) => parentBeaconBlockRootOf(blockNumber + 1)
}

/**
 * Ethereum: the slot by time, `(timestamp − genesis) / secondsPerSlot`, both numbers read once
 * from the beacon node. `timestampOf` asks the L1 endpoint, seconds.
 */
export function blockIdBySlot(options: {
  readonly url: string
  readonly timestampOf: (blockNumber: number) => Promise<number | null>
  readonly timeoutMs?: number
}): ResolveBlockId {
  const base = options.url.replace(/\/+$/, '')
  const bounds = { maxBytes: 262_144, timeoutMs: options.timeoutMs ?? 20_000 }
  let timing: { genesis: number; secondsPerSlot: number } | null = null

  async function field(path: string, name: string): Promise<number> {
    const answer = (await getBounded(base + path, bounds)) as { data?: unknown } | null
    const value = Number((answer?.data as Record<string, unknown> | undefined)?.[name])
    if (Number.isSafeInteger(value) && value > 0) return value
    throw new BlobSourceError('BEACON_INVALID', `${base}${path} has no ${name}`)
  }

  return async (blockNumber) => {
    timing ??= {
      genesis: await field('/eth/v1/beacon/genesis', 'genesis_time'),
      secondsPerSlot: await field('/eth/v1/config/spec', 'SECONDS_PER_SLOT'),
    }
    const timestamp = await options.timestampOf(blockNumber)
    if (timestamp === null) return null
    assert(Number.isSafeInteger(timestamp), 'a timestamp in seconds')
    const slot = Math.floor((timestamp - timing.genesis) / timing.secondsPerSlot)
    return slot < 0 ? null : String(slot)
  }
}
