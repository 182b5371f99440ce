import type { PublicClient } from 'viem'

/**
 * The first block of this time (L1 seconds) or later, `head + 1` when there is none. Times never
 * fall. Cost: about log2(head − from) reads.
 */
export async function firstBlockFrom(
  client: PublicClient,
  time: number,
  from: number,
  head: number,
): Promise<number> {
  let [low, high] = [from, head + 1]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const { timestamp } = await client.getBlock({ blockNumber: BigInt(middle) })
    if (timestamp < BigInt(time)) low = middle + 1
    else high = middle
  }
  return low
}
