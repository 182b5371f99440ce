/**
 * Bodies of signed operations: schemas grown from the EIP-712 tables, and the way from JSON to
 * terms. Integers are JSON integers or digit strings; every text is bounded before it is a number.
 */
import {
  type AccountId,
  type AmountUnits,
  type AssetId,
  decodeQuoteActions,
  EIP712_TYPES,
  fromHex,
  keyIsWellFormed,
  keyLeafOf,
  MAX_FEE_PPM,
  type MarketId,
  type PriceTicks,
  type QuantityLots,
  RANGES,
  RecordType,
  type SelfTrade,
  type Seq,
  type Side,
  type Signature,
  type SignedTermsOf,
  type SlotId,
  signatureIsCanonical,
  type TimeInForce,
  type TimestampMs,
} from '@assay/protocol'
import Type, { type TSchema } from 'typebox'
import { invalidField, ProblemError } from './problem.ts'

/** The operations that have a typed-data type and run today. */
export const OPERATIONS = [
  'Order',
  'Cancel',
  'Amend',
  'CancelAll',
  'Withdraw',
  'SetKey',
  'MassQuote',
  'Deadman',
] as const
export type OperationName = (typeof OPERATIONS)[number]

const ADDRESS = { pattern: '^0x[0-9a-fA-F]{40}$' }
const INTEGER_TEXT = /^(0|[1-9]\d{0,19})$/
const Integer = Type.Union([
  Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
  Type.String({ pattern: INTEGER_TEXT.source, maxLength: 20 }),
])
const CLOSED = { additionalProperties: false }

function fieldSchema(type: string): TSchema {
  if (type === 'address') return Type.String(ADDRESS)
  if (type === 'bool') return Type.Boolean()
  // The only one: the actions of a mass quote.
  if (type === 'bytes') return Type.String({ pattern: '^0x([0-9a-fA-F]{24}){1,20}$' })
  if (type === 'bytes32') return Type.String({ pattern: '^0x[0-9a-fA-F]{64}$' })
  return Integer
}

function messageSchema(name: OperationName): TSchema {
  const fields = EIP712_TYPES[name].map((field) => [field.name, fieldSchema(field.type)])
  return Type.Object(Object.fromEntries(fields), CLOSED)
}

/** Typed data as an outside signer gets it, without `types`, and the signature. */
export const bodySchema = (name: OperationName): TSchema =>
  Type.Object(
    {
      domain: Type.Object(
        {
          name: Type.Optional(Type.String({ maxLength: 64 })),
          version: Type.Optional(Type.String({ maxLength: 16 })),
          chainId: Integer,
          verifyingContract: Type.String(ADDRESS),
          salt: Type.Optional(Type.String({ pattern: '^0x[0-9a-fA-F]{64}$' })),
        },
        CLOSED,
      ),
      message: messageSchema(name),
      signature: Type.String({ pattern: '^0x[0-9a-fA-F]{130}$' }),
    },
    CLOSED,
  )

/** Whole records, one hex string each, for clients that encode themselves. */
export const recordsSchema = (records: number): TSchema =>
  Type.Object(
    {
      records: Type.Array(Type.String({ pattern: '^0x([0-9a-fA-F]{248}){1,3}$' }), {
        minItems: 1,
        maxItems: records,
      }),
    },
    CLOSED,
  )

type Scalar = number | string | boolean

/** A body that the schema has let through. */
export interface SignedBody {
  readonly domain: {
    readonly name?: string
    readonly version?: string
    readonly chainId: number | string
    readonly verifyingContract: string
    readonly salt?: string
  }
  readonly message: Readonly<Record<string, Scalar>>
  readonly signature: string
}

const UINT32_MAX = 2 ** 32 - 1
const FIELD_RANGES: Readonly<Record<string, readonly [number, number]>> = {
  account: RANGES.account,
  epoch: [0, UINT32_MAX],
  key: [0, 15],
  index: [1, 15],
  keyGeneration: [0, UINT32_MAX],
  market: RANGES.market,
  slot: [1, RANGES.slot[1]],
  seq: RANGES.seq,
  side: [0, 1],
  timeInForce: [0, 3],
  selfTrade: [0, 4],
  price: RANGES.price,
  quantity: RANGES.quantity,
  expiry: RANGES.timestamp,
  maxFeePpm: [0, MAX_FEE_PPM],
  displayQuantity: [0, RANGES.quantity[1]],
  stopPrice: [0, RANGES.price[1]],
  lots: RANGES.quantity,
  asset: RANGES.asset,
  amount: [1, RANGES.amount[1]],
  interval: [0, 65_535],
}

/** What a message says about its signer; compared with the state, because records lack it. */
export interface ClaimedSigner {
  readonly owner: string
  readonly epoch: number
  readonly keyGeneration: number
}

/** @throws ProblemError INVALID_FIELD with the field's name and range */
export function integerField(name: string, value: Scalar | undefined): number {
  const range = FIELD_RANGES[name] as readonly [number, number]
  const number = typeof value === 'string' && INTEGER_TEXT.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isInteger(number)) throw outOfRange(name, range)
  if (number < range[0] || number > range[1]) throw outOfRange(name, range)
  return number
}

function outOfRange(name: string, [low, high]: readonly [number, number]): ProblemError {
  return invalidField(name, `an integer from ${low} to ${high}`)
}

/** Terms and claimed signer of a body. @throws ProblemError INVALID_FIELD */
export function parseMessage(
  name: OperationName,
  message: SignedBody['message'],
): { terms: SignedTermsOf; signer: ClaimedSigner } {
  const int = (field: string) => integerField(field, message[field])
  const signer = {
    owner: String(message.owner).toLowerCase(),
    epoch: int('epoch'),
    keyGeneration: int('keyGeneration'),
  }
  const head = { account: int('account') as AccountId, key: int('key'), seq: int('seq') as Seq }
  if (name === 'Withdraw') {
    const body = { asset: int('asset') as AssetId, amount: int('amount') as AmountUnits }
    return { terms: { type: RecordType.WITHDRAW, ...head, ...body }, signer }
  }
  if (name === 'SetKey') {
    const keyLeafHead = fromHex(String(message.keyLeafHead))
    const keyHash = fromHex(String(message.keyHash))
    if (!keyIsWellFormed(keyLeafOf({ keyLeafHead, keyHash }))) {
      throw invalidField('keyLeafHead', 'a key leaf of a known kind, its fields in their ranges')
    }
    const body = { index: int('index'), keyLeafHead, keyHash }
    return { terms: { type: RecordType.SET_KEY, ...head, ...body }, signer }
  }
  if (name === 'Deadman') {
    const interval = int('interval')
    return { terms: { type: RecordType.DEADMAN, ...head, interval }, signer }
  }
  if (name === 'CancelAll') return { terms: { type: RecordType.CANCEL_ALL, ...head }, signer }
  if (name === 'MassQuote') {
    const actions = decodeQuoteActions(fromHex(String(message.actions)))
    if (actions === null) throw invalidField('actions', '1 to 20 well-formed actions of 12 bytes')
    const market = int('market') as MarketId
    const body = { market, expiry: int('expiry') as TimestampMs, maxFeePpm: int('maxFeePpm') }
    return { terms: { type: RecordType.MASS_QUOTE, ...head, ...body, actions }, signer }
  }
  const place = { market: int('market') as MarketId, slot: int('slot') as SlotId }
  if (name === 'Cancel') return { terms: { type: RecordType.CANCEL, ...head, ...place }, signer }
  if (name === 'Amend') {
    const lots = int('lots') as QuantityLots
    return { terms: { type: RecordType.AMEND, ...head, ...place, lots }, signer }
  }
  const terms: SignedTermsOf = {
    type: RecordType.ORDER,
    ...head,
    ...place,
    side: int('side') as Side,
    timeInForce: int('timeInForce') as TimeInForce,
    slide: message.slide === true,
    replace: message.replace === true,
    selfTrade: int('selfTrade') as SelfTrade,
    price: int('price') as PriceTicks,
    quantity: int('quantity') as QuantityLots,
    expiry: int('expiry') as TimestampMs,
    maxFeePpm: int('maxFeePpm'),
    displayQuantity: int('displayQuantity'),
    stopPrice: int('stopPrice'),
  }
  return { terms, signer }
}

/**
 * r ‖ s ‖ v with v 0, 1, 27 or 28.
 * @throws ProblemError INVALID_FIELD; BAD_SIGNATURE when s is high or r or s out of range
 */
export function parseSignature(text: string): Signature {
  const bytes = fromHex(text)
  const v = bytes[64] as number
  if (![0, 1, 27, 28].includes(v)) throw invalidField('signature', 'r ‖ s ‖ v, v 0, 1, 27 or 28')
  const yParity = v % 27
  const signature = { r: bytes.slice(0, 32), s: bytes.slice(32, 64), yParity }
  if (signatureIsCanonical(signature)) return signature
  throw new ProblemError('BAD_SIGNATURE', 'r or s is out of range, or s is not the low form.')
}
