/** Where a leaf address lies in the tree. Spec: state. */
import {
  ACCOUNT_DEPTH,
  ASSET_DEPTH,
  assert,
  assertNever,
  BALANCE_DEPTH,
  KEY_DEPTH,
  LeafKind,
  MARKET_DEPTH,
  readUint,
  SLOT_DEPTH,
} from '@assay/protocol'

/** A leaf address as numbers. */
export type Place =
  | { readonly kind: typeof LeafKind.ACCOUNT; readonly account: number }
  | {
      readonly kind: typeof LeafKind.BALANCE | typeof LeafKind.SLOT | typeof LeafKind.KEY
      readonly account: number
      readonly index: number
    }
  | { readonly kind: typeof LeafKind.MARKET; readonly market: number }
  | {
      readonly kind: typeof LeafKind.BOOK
      readonly market: number
      readonly side: 0 | 1
      readonly key: Uint8Array
    }
  | { readonly kind: typeof LeafKind.ASSET_TOTAL; readonly asset: number }
  | { readonly kind: typeof LeafKind.GLOBALS }

const LENGTHS: Readonly<Record<number, number>> = {
  [LeafKind.ACCOUNT]: 5,
  [LeafKind.BALANCE]: 6,
  [LeafKind.SLOT]: 7,
  [LeafKind.KEY]: 6,
  [LeafKind.MARKET]: 3,
  [LeafKind.BOOK]: 14,
  [LeafKind.ASSET_TOTAL]: 2,
  [LeafKind.GLOBALS]: 1,
}

/** Null for bytes that are no address. Total. */
export function placeOf(address: Uint8Array): Place | null {
  const kind = address[0] as LeafKind
  if (address.length === 0 || address.length !== LENGTHS[kind]) return null
  switch (kind) {
    case LeafKind.ACCOUNT:
      return { kind, account: readUint(address, 1, 4) }
    case LeafKind.BALANCE:
      return { kind, account: readUint(address, 1, 4), index: readUint(address, 5, 1) }
    case LeafKind.SLOT:
      return within({ kind, account: readUint(address, 1, 4), index: readUint(address, 5, 2) })
    case LeafKind.KEY:
      return within({ kind, account: readUint(address, 1, 4), index: readUint(address, 5, 1) })
    case LeafKind.MARKET: {
      const market = readUint(address, 1, 2)
      return market < 2 ** MARKET_DEPTH ? { kind, market } : null
    }
    case LeafKind.BOOK: {
      const market = readUint(address, 1, 2)
      const side = readUint(address, 3, 1)
      if (market >= 2 ** MARKET_DEPTH || (side !== 0 && side !== 1)) return null
      return { kind, market, side, key: address.slice(4) }
    }
    case LeafKind.ASSET_TOTAL:
      return { kind, asset: readUint(address, 1, 1) }
    case LeafKind.GLOBALS:
      return { kind }
    default:
      return assertNever(kind)
  }
}

function within(place: Extract<Place, { index: number }>): Place | null {
  return place.index < 2 ** depthOf(place.kind) ? place : null
}

/** Depth of an account's tree. */
export function depthOf(kind: Extract<Place, { index: number }>['kind']): number {
  if (kind === LeafKind.BALANCE) return BALANCE_DEPTH
  return kind === LeafKind.SLOT ? SLOT_DEPTH : KEY_DEPTH
}

/** Chunk numbers. Spec: state. */
export const STATE_CHUNK = { accounts: 0, markets: 1, assets: 2, globals: 3 } as const
export const ACCOUNT_CHUNK = { head: 0, assets: 1, slots: 2, keys: 3 } as const
export const MARKET_CHUNK = { head: 0, bids: 1, asks: 2, config: 3, config2: 4, fees: 5 } as const
export const CONTAINER_DEPTH = 3

/** Leaves that lie in a tree of their account. */
export type AccountTree = typeof LeafKind.BALANCE | typeof LeafKind.SLOT | typeof LeafKind.KEY

/** Of the account container. */
export function chunkOf(kind: AccountTree): number {
  if (kind === LeafKind.BALANCE) return ACCOUNT_CHUNK.assets
  return kind === LeafKind.SLOT ? ACCOUNT_CHUNK.slots : ACCOUNT_CHUNK.keys
}

/** One tree on the way up: a position and how many levels it covers. */
export type Segment = readonly [index: number, depth: number]

/**
 * The way from the node of a leaf up to stateRoot. Where a market begins or its book ends the way
 * starts: at the market container, or at the book's root chunk.
 */
export function segmentsOf(place: Place): readonly Segment[] {
  const state = (chunk: number): Segment => [chunk, CONTAINER_DEPTH]
  switch (place.kind) {
    case LeafKind.ACCOUNT:
      return accountSegments(place.account, ACCOUNT_CHUNK.head)
    case LeafKind.BALANCE:
      return [[place.index, BALANCE_DEPTH], ...accountSegments(place.account, ACCOUNT_CHUNK.assets)]
    case LeafKind.SLOT:
      return [[place.index, SLOT_DEPTH], ...accountSegments(place.account, ACCOUNT_CHUNK.slots)]
    case LeafKind.KEY:
      return [[place.index, KEY_DEPTH], ...accountSegments(place.account, ACCOUNT_CHUNK.keys)]
    case LeafKind.MARKET:
      return [[place.market, MARKET_DEPTH], state(STATE_CHUNK.markets)]
    case LeafKind.BOOK: {
      const chunk = place.side === 0 ? MARKET_CHUNK.bids : MARKET_CHUNK.asks
      return [[chunk, CONTAINER_DEPTH], [place.market, MARKET_DEPTH], state(STATE_CHUNK.markets)]
    }
    case LeafKind.ASSET_TOTAL:
      return [[place.asset, ASSET_DEPTH], state(STATE_CHUNK.assets)]
    case LeafKind.GLOBALS:
      return [state(STATE_CHUNK.globals)]
    default:
      return assertNever(place)
  }
}

function accountSegments(account: number, chunk: number): readonly Segment[] {
  return [
    [chunk, CONTAINER_DEPTH],
    [account, ACCOUNT_DEPTH],
    [STATE_CHUNK.accounts, CONTAINER_DEPTH],
  ]
}

/** The place of an address that our own code made. @throws AssertionError */
export function requirePlace(address: Uint8Array): Place {
  const place = placeOf(address)
  assert(place !== null, 'a leaf address')
  return place
}
