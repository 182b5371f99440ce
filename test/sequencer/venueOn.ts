/** A gateway before a real sequencer, as `assay sequencer` runs both. */
import { createGateway, type Gateway, type MarketInfo } from '@assay/gateway'
import { SCHEMA_HASH, toHex } from '@assay/protocol'
import type { Sequencer } from '@assay/sequencer'
import type { Settlement } from '@assay/settlement'

/** Not started. Errors that are the gateway's own go to `onError`. */
export async function gatewayOn(
  sequencer: Sequencer,
  settlement: Settlement,
  options: { readonly markets: readonly MarketInfo[]; readonly onError: (error: unknown) => void },
): Promise<Gateway> {
  const { chainId, vault, claims, headerSigner, assets, genesis } = await settlement.info()
  const schemaHash = toHex(SCHEMA_HASH)
  const place = { chainId, vault, claims, shard: genesis.shard, schemaHash, headerSigner }
  const { markets, onError } = options
  return createGateway(
    { host: '127.0.0.1', port: 0, venue: { ...place, gossip: [], assets, markets } },
    {
      api: sequencer.api,
      clock: { wallMs: () => Date.now(), monotonicMs: () => Math.trunc(performance.now()) },
      registry: sequencer.metrics,
      onError,
    },
  )
}
