/** Bodies as an outside signer would send them, and a gateway to send them to. */
import { createGateway, type GatewayLimits } from '@assay/gateway'
import {
  type Clock,
  EIP712_TYPES,
  RecordType,
  type SignedTermsOf,
  signDigest,
  termsDigest,
  toHex,
} from '@assay/protocol'
import { Registry } from 'prom-client'
import {
  addressOfKey,
  createEngineApi,
  GENESIS_TIME,
  SEPARATOR,
  VAULT,
  VENUE,
} from './engineApi.ts'

export const ALICE = new Uint8Array(32).fill(1)
export const BOB = new Uint8Array(32).fill(2)

type Message = Record<string, unknown>
/** A body that may be broken on purpose. */
export interface Body {
  domain: Record<string, unknown>
  message: Message
  signature: string
}

/** Terms of a valid order: alice buys 1.5 ETH at 3001.50. */
export const ORDER = {
  account: 1,
  key: 0,
  market: 1,
  slot: 1,
  seq: 1,
  side: 0,
  timeInForce: 0,
  slide: false,
  replace: false,
  selfTrade: 0,
  price: 300_150,
  quantity: 1_500,
  expiry: GENESIS_TIME + 3_600_000,
  maxFeePpm: 500,
  displayQuantity: 0,
  stopPrice: 0,
}

const TYPES = { Order: RecordType.ORDER, Cancel: RecordType.CANCEL, Withdraw: RecordType.WITHDRAW }

/** Signs the terms with the key of their account. */
export function signed(name: keyof typeof TYPES, fields: Message, key: Uint8Array): Body {
  const owner = addressOfKey(key)
  const terms = { ...fields, type: TYPES[name] } as unknown as SignedTermsOf
  const digest = termsDigest(SEPARATOR, terms, { owner, epoch: 0, keyGeneration: 0 })
  const { r, s, yParity } = signDigest(digest, key)
  const all: Message = { ...fields, owner: toHex(owner), epoch: 0, keyGeneration: 0 }
  const message = Object.fromEntries(
    EIP712_TYPES[name].map((field) => [field.name, all[field.name]]),
  )
  const signature = toHex(Uint8Array.of(...r, ...s, 27 + yParity))
  return { domain: { chainId: 31_337, verifyingContract: VAULT }, message, signature }
}

/** Alice's order, with some terms changed before signing. */
export const order = (changes: Message = {}) => signed('Order', { ...ORDER, ...changes }, ALICE)

/** Bob's order against alice's. */
export const bobSells = (changes: Message = {}) =>
  signed('Order', { ...ORDER, account: 2, side: 1, ...changes }, BOB)

/** A clock that moves only by hand. */
export class ManualClock implements Clock {
  now = 0
  wallMs = () => GENESIS_TIME + this.now
  monotonicMs = () => this.now
}

/** A gateway over a fresh engine where alice has USDC and bob has ETH. */
export function createVenue(limits: Partial<GatewayLimits> = {}) {
  const api = createEngineApi([
    { owner: addressOfKey(ALICE), amounts: { 0: 100_000_000_000 } },
    { owner: addressOfKey(BOB), amounts: { 1: 50_000_000 } },
  ])
  const clock = new ManualClock()
  const errors: unknown[] = []
  const registry = new Registry()
  const options = { host: '127.0.0.1', port: 0, venue: VENUE, limits }
  const onError = (error: unknown) => errors.push(error)
  const gateway = createGateway(options, { api, clock, registry, onError })
  const post = async (url: string, payload: unknown) => {
    const text = typeof payload === 'string' ? payload : JSON.stringify(payload)
    const headers = { 'content-type': 'application/json' }
    const response = await gateway.app.inject({ method: 'POST', url, headers, payload: text })
    return { status: response.statusCode, headers: response.headers, body: response.json() }
  }
  const get = async (url: string) => {
    const response = await gateway.app.inject({ method: 'GET', url })
    return { status: response.statusCode, body: response.json() }
  }
  return { api, clock, errors, gateway, post, get }
}
