/** What wallets are shown and sign: complete EIP-712 JSON. Spec: wire, "Signatures". */
import {
  DOMAIN_NAME,
  DOMAIN_VERSION,
  type Domain,
  decodeQuoteActions,
  EIP712_TYPES,
  encodeQuoteActions,
  fromHex,
  type QuoteAction,
  RecordType,
  type Signature,
  type SignedTermsOf,
  type SignerState,
  shardSalt,
  toHex,
} from '@assay/protocol'
import { bytesToHex, getAddress, type Hex } from 'viem'
import { AssayClientError } from './errors.ts'

/** Operations that are signed and run today. */
export type PrimaryType =
  | 'Order'
  | 'Cancel'
  | 'Amend'
  | 'CancelAll'
  | 'Withdraw'
  | 'SetKey'
  | 'MassQuote'
  | 'Deadman'

/** As `eth_signTypedData_v4` and `cast wallet sign --data` take it. */
export interface TypedDataJson {
  readonly types: Readonly<
    Record<string, readonly { readonly name: string; readonly type: string }[]>
  >
  readonly domain: {
    readonly name: string
    readonly version: string
    readonly chainId: number
    readonly verifyingContract: Hex
    readonly salt: Hex
  }
  readonly primaryType: PrimaryType
  readonly message: Readonly<Record<string, number | string | boolean>>
}

const DOMAIN_FIELDS = [
  { name: 'name', type: 'string' },
  { name: 'version', type: 'string' },
  { name: 'chainId', type: 'uint256' },
  { name: 'verifyingContract', type: 'address' },
  { name: 'salt', type: 'bytes32' },
] as const

const NAMES = {
  [RecordType.ORDER]: 'Order',
  [RecordType.CANCEL]: 'Cancel',
  [RecordType.AMEND]: 'Amend',
  [RecordType.CANCEL_ALL]: 'CancelAll',
  [RecordType.WITHDRAW]: 'Withdraw',
  [RecordType.SET_KEY]: 'SetKey',
  [RecordType.MASS_QUOTE]: 'MassQuote',
  [RecordType.DEADMAN]: 'Deadman',
} as const

/** The typed data of any signed operation. */
export function termsTypedData(
  domain: Domain,
  terms: SignedTermsOf,
  signer: SignerState,
): TypedDataJson {
  const primaryType = NAMES[terms.type]
  const { epoch, keyGeneration } = signer
  const owner = getAddress(toHex(signer.owner))
  const values = { ...terms, owner, epoch, keyGeneration } as Record<string, unknown>
  const fields = EIP712_TYPES[primaryType]
  const message = fields.map(({ name }) => [name, scalarOf(values[name])])
  return {
    types: { EIP712Domain: DOMAIN_FIELDS, [primaryType]: fields },
    domain: {
      name: DOMAIN_NAME,
      version: DOMAIN_VERSION,
      chainId: domain.chainId,
      verifyingContract: getAddress(toHex(domain.vault)),
      salt: bytesToHex(shardSalt(domain.shard)),
    },
    primaryType,
    message: Object.fromEntries(message),
  }
}

const TYPES = {
  Order: RecordType.ORDER,
  Cancel: RecordType.CANCEL,
  Amend: RecordType.AMEND,
  CancelAll: RecordType.CANCEL_ALL,
  Withdraw: RecordType.WITHDRAW,
  SetKey: RecordType.SET_KEY,
  MassQuote: RecordType.MASS_QUOTE,
  Deadman: RecordType.DEADMAN,
}

/** The terms in a message, as its record carries them. The message must be one of ours. */
export function termsOf({ primaryType, message }: TypedDataJson): SignedTermsOf {
  const { owner: _, epoch: __, keyGeneration: ___, ...terms } = message
  const fields = Object.entries(terms).map(([name, value]) => [name, bytesOf(name, value)])
  return { ...Object.fromEntries(fields), type: TYPES[primaryType] } as SignedTermsOf
}

function scalarOf(value: unknown): number | string | boolean {
  // Nothing else that is signed is a list.
  if (Array.isArray(value)) return toHex(encodeQuoteActions(value as readonly QuoteAction[]))
  return value instanceof Uint8Array ? toHex(value) : (value as number | string | boolean)
}

/** Halves of a key leaf are bytes in a record, actions a list. */
function bytesOf(name: string, value: unknown): unknown {
  if (name === 'actions') return actionsOf(String(value))
  return name === 'keyLeafHead' || name === 'keyHash' ? fromHex(String(value)) : value
}

/** @throws AssayClientError UNEXPECTED_ANSWER */
function actionsOf(hex: string): readonly QuoteAction[] {
  const actions = /^0x([0-9a-fA-F]{24})*$/.test(hex) ? decodeQuoteActions(fromHex(hex)) : null
  if (actions !== null) return actions
  throw new AssayClientError('UNEXPECTED_ANSWER', 'The actions are not those of a mass quote.')
}

const INTERVAL_MAX_SECONDS = 65_535

/** Of a dead-man's switch, seconds, 0 = off. @throws AssayClientError INVALID_INTERVAL */
export function interval(seconds: number): number {
  if (Number.isInteger(seconds) && seconds >= 0 && seconds <= INTERVAL_MAX_SECONDS) return seconds
  const message = `${seconds} is no interval: give 1 to ${INTERVAL_MAX_SECONDS} s, or 0 for off.`
  throw new AssayClientError('INVALID_INTERVAL', message)
}

/** r ‖ s ‖ v with v 0, 1, 27 or 28. @throws AssayClientError UNEXPECTED_ANSWER */
export function signatureOf(hex: string): Signature {
  const bytes = /^0x[0-9a-fA-F]{130}$/.test(hex) ? fromHex(hex) : new Uint8Array(65).fill(0xff)
  const v = bytes[64] as number
  if (![0, 1, 27, 28].includes(v)) {
    throw new AssayClientError('UNEXPECTED_ANSWER', 'The signature is not r ‖ s ‖ v in hex.')
  }
  return { r: bytes.slice(0, 32), s: bytes.slice(32, 64), yParity: v % 27 }
}
