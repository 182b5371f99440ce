/** What a client knows of a venue: its domain, its markets, its decimals. */
import {
  type DecimalStep,
  type Domain,
  decimalStep,
  domainSeparator,
  formatSteps,
  fromHex,
  parseStep,
  parseSteps,
} from '@assay/protocol'
import type { AssetJson, InfoJson, MarketJson } from './apiTypes.ts'
import { AssayClientError } from './errors.ts'
import type { Http } from './http.ts'

/** A market with its exact steps. */
export interface VenueMarket {
  readonly json: MarketJson
  readonly tick: DecimalStep
  readonly lot: DecimalStep
}

/** A venue as its gateway describes it. */
export interface VenueFacts {
  readonly info: InfoJson
  readonly domain: Domain
  readonly separator: Uint8Array
  /** 20 bytes. */
  readonly headerSigner: Uint8Array
}

/** Loads facts once and markets as often as asked. */
export class VenueDirectory {
  private readonly http: Http
  private known: Promise<VenueFacts> | null = null
  private listed: Promise<readonly VenueMarket[]> | null = null

  constructor(http: Http) {
    this.http = http
  }

  facts(): Promise<VenueFacts> {
    this.known ??= this.loadFacts().catch((error: unknown) => {
      this.known = null
      throw error
    })
    return this.known
  }

  async markets(): Promise<readonly MarketJson[]> {
    const { markets } = await this.http.get<{ markets: readonly MarketJson[] }>('/v1/markets')
    return markets
  }

  /** By symbol or id; constants only, `json` may be old. @throws AssayClientError UNKNOWN_MARKET */
  async market(name: string | number): Promise<VenueMarket> {
    this.listed ??= this.loadMarkets().catch((error: unknown) => {
      this.listed = null
      throw error
    })
    const isMeant = ({ json }: VenueMarket) =>
      json.symbol === name || `${json.market}` === `${name}`
    let all = await this.listed
    let found = all.find(isMeant)
    if (found === undefined) {
      // Listed since they were asked for, perhaps.
      all = await this.loadMarkets()
      this.listed = Promise.resolve(all)
      found = all.find(isMeant)
    }
    if (found !== undefined) return found
    const symbols = all.map(({ json }) => json.symbol).join(', ')
    throw new AssayClientError('UNKNOWN_MARKET', `There is no market ${name}, only ${symbols}.`)
  }

  /** By symbol or id. @throws AssayClientError UNKNOWN_ASSET */
  async asset(name: string | number): Promise<AssetJson> {
    const { assets } = (await this.facts()).info
    const found = assets.find((asset) => asset.symbol === name || `${asset.id}` === `${name}`)
    if (found !== undefined) return found
    const symbols = assets.map(({ symbol }) => symbol).join(', ')
    throw new AssayClientError('UNKNOWN_ASSET', `There is no asset ${name}, only ${symbols}.`)
  }

  private async loadFacts(): Promise<VenueFacts> {
    const info = await this.http.get<InfoJson>('/v1/info')
    const domain = { chainId: info.chainId, vault: fromHex(info.vault), shard: info.shard }
    const separator = domainSeparator(domain)
    return { info, domain, separator, headerSigner: fromHex(info.headerSigner) }
  }

  private async loadMarkets(): Promise<readonly VenueMarket[]> {
    return (await this.markets()).map((json) => ({
      json,
      tick: stepOf(json.tickSize),
      lot: stepOf(json.lotSize),
    }))
  }
}

function stepOf(text: string): DecimalStep {
  const step = parseStep(text)
  if (step !== null) return step
  throw new AssayClientError('UNEXPECTED_ANSWER', `The gateway names a step of ${text}.`)
}

/** One unit of an asset as a decimal of its token. */
export function unitStep(asset: AssetJson): DecimalStep {
  const step = decimalStep(BigInt(asset.unitScale), 10n ** BigInt(asset.decimals))
  if (step !== null) return step
  throw new AssayClientError('UNEXPECTED_ANSWER', `${asset.symbol} has no decimal unit.`)
}

/** Steps in a decimal string, ≥ 1, never rounded. @throws AssayClientError INVALID_DECIMAL */
export function stepsOf(what: string, text: string, step: DecimalStep): number {
  const count = parseSteps(text, step)
  if (count !== null && count > 0) return count
  const message = `${what} ${text} is not a positive multiple of ${formatSteps(1, step)}.`
  throw new AssayClientError('INVALID_DECIMAL', message)
}
