/**
 * EIP-712 types and fixed-layout digests (a general encoder costs 108 µs, this one a handful of
 * keccak blocks). Spec: wire, "Signatures".
 */
import { concatBytes, leftPad32, uint256, utf8, writeUint } from './bytes.ts'
import { assert } from './errors.ts'
import { keccak256 } from './hashing.ts'
import { encodeQuoteActions } from './massQuote.ts'
import { RecordType, type SignedTermsOf } from './records.ts'

export const DOMAIN_NAME = 'Assay'
export const DOMAIN_VERSION = '1'

/** Typed-data fields, for wallets and for the type hashes. */
const SIGNER_FIELDS = [
  { name: 'owner', type: 'address' },
  { name: 'account', type: 'uint32' },
  { name: 'epoch', type: 'uint32' },
  { name: 'key', type: 'uint8' },
  { name: 'keyGeneration', type: 'uint32' },
] as const
const PLACE_FIELDS = [
  { name: 'market', type: 'uint16' },
  { name: 'slot', type: 'uint16' },
  { name: 'seq', type: 'uint48' },
] as const

export const EIP712_TYPES = {
  Order: [
    ...SIGNER_FIELDS,
    ...PLACE_FIELDS,
    { name: 'side', type: 'uint8' },
    { name: 'timeInForce', type: 'uint8' },
    { name: 'slide', type: 'bool' },
    { name: 'replace', type: 'bool' },
    { name: 'selfTrade', type: 'uint8' },
    { name: 'price', type: 'uint32' },
    { name: 'quantity', type: 'uint48' },
    { name: 'expiry', type: 'uint48' },
    { name: 'maxFeePpm', type: 'uint16' },
    { name: 'displayQuantity', type: 'uint48' },
    { name: 'stopPrice', type: 'uint32' },
  ],
  Cancel: [...SIGNER_FIELDS, ...PLACE_FIELDS],
  Amend: [...SIGNER_FIELDS, ...PLACE_FIELDS, { name: 'lots', type: 'uint48' }],
  CancelAll: [...SIGNER_FIELDS, { name: 'seq', type: 'uint48' }],
  Withdraw: [
    ...SIGNER_FIELDS,
    { name: 'seq', type: 'uint48' },
    { name: 'asset', type: 'uint8' },
    { name: 'amount', type: 'uint64' },
  ],
  Deadman: [
    ...SIGNER_FIELDS,
    { name: 'seq', type: 'uint48' },
    { name: 'interval', type: 'uint16' },
  ],
  SetKey: [
    ...SIGNER_FIELDS,
    { name: 'seq', type: 'uint48' },
    { name: 'index', type: 'uint8' },
    { name: 'keyLeafHead', type: 'bytes32' },
    { name: 'keyHash', type: 'bytes32' },
  ],
  MassQuote: [
    ...SIGNER_FIELDS,
    { name: 'market', type: 'uint16' },
    { name: 'seq', type: 'uint48' },
    { name: 'expiry', type: 'uint48' },
    { name: 'maxFeePpm', type: 'uint16' },
    { name: 'actions', type: 'bytes' },
  ],
  BatchHeader: [
    { name: 'shard', type: 'uint32' },
    { name: 'term', type: 'uint64' },
    { name: 'batchId', type: 'uint64' },
    { name: 'submission', type: 'uint64' },
    { name: 'prevHash', type: 'bytes32' },
    { name: 'firstOpSeq', type: 'uint48' },
    { name: 'count', type: 'uint32' },
    { name: 'inboxTo', type: 'uint48' },
    { name: 'inputRoot', type: 'bytes32' },
    { name: 'tClose', type: 'uint48' },
    { name: 'laggedStateRoot', type: 'bytes32' },
  ],
} as const
export type Eip712TypeName = keyof typeof EIP712_TYPES

/** `Name(type field,…)`. */
export function typeString(name: Eip712TypeName): string {
  return `${name}(${EIP712_TYPES[name].map((f) => `${f.type} ${f.name}`).join(',')})`
}

const typeHashes = new Map<Eip712TypeName, Uint8Array>(
  (Object.keys(EIP712_TYPES) as Eip712TypeName[]).map((n) => [n, keccak256(utf8(typeString(n)))]),
)

export function typeHash(name: Eip712TypeName): Uint8Array {
  return typeHashes.get(name) as Uint8Array
}

/** The signing domain of one shard of one deployment. */
export interface Domain {
  readonly chainId: number
  /** The Vault, 20 bytes. */
  readonly vault: Uint8Array
  readonly shard: number
}

const DOMAIN_TYPE =
  'EIP712Domain(string name,string version,uint256 chainId,address verifyingContract,bytes32 salt)'

/** The domain separator, 32 bytes. */
export function domainSeparator(domain: Domain): Uint8Array {
  return keccak256(
    concatBytes(
      keccak256(utf8(DOMAIN_TYPE)),
      keccak256(utf8(DOMAIN_NAME)),
      keccak256(utf8(DOMAIN_VERSION)),
      uint256(domain.chainId),
      leftPad32(domain.vault),
      uint256(domain.shard),
    ),
  )
}

/** keccak(0x1901 ‖ separator ‖ structHash), 32 bytes. */
export function typedDataDigest(separator: Uint8Array, structHash: Uint8Array): Uint8Array {
  return keccak256(concatBytes(PREFIX, separator, structHash))
}

const PREFIX = Uint8Array.of(0x19, 0x01)

/** Struct hash of a type whose fields are all atomic: integers, or words of 32 bytes. */
export function structHash(
  name: Eip712TypeName,
  values: readonly (number | Uint8Array)[],
): Uint8Array {
  // PERF: a digest is taken of every record, so its words go straight into one buffer.
  const bytes = new Uint8Array(WORD_BYTES * (1 + values.length))
  bytes.set(typeHash(name))
  for (const [i, value] of values.entries()) {
    const at = WORD_BYTES * (1 + i)
    if (typeof value === 'number') writeUint(bytes, at + WORD_BYTES - 8, 8, value)
    else {
      assert(value.length === WORD_BYTES, 'a word has 32 bytes')
      bytes.set(value, at)
    }
  }
  return keccak256(bytes)
}

const WORD_BYTES = 32

/** The account's values in the state that a signature is bound to. */
export interface SignerState {
  /** 20 bytes. */
  readonly owner: Uint8Array
  readonly epoch: number
  /** 0 for key 0. */
  readonly keyGeneration: number
  /** Who must have signed, 20 bytes: the key's address, or left out for the owner. */
  readonly address?: Uint8Array
}

/** The digest that the account's owner or key signs, 32 bytes. */
export function termsDigest(
  separator: Uint8Array,
  terms: SignedTermsOf,
  signer: SignerState,
): Uint8Array {
  const { owner, epoch, keyGeneration } = signer
  const head = [leftPad32(owner), terms.account, epoch, terms.key, keyGeneration]
  return typedDataDigest(separator, bodyHash(terms, head))
}

type Words = readonly (number | Uint8Array)[]

function bodyHash(terms: SignedTermsOf, head: Words): Uint8Array {
  switch (terms.type) {
    case RecordType.ORDER:
      return structHash('Order', [
        ...head,
        terms.market,
        terms.slot,
        terms.seq,
        terms.side,
        terms.timeInForce,
        terms.slide ? 1 : 0,
        terms.replace ? 1 : 0,
        terms.selfTrade,
        terms.price,
        terms.quantity,
        terms.expiry,
        terms.maxFeePpm,
        terms.displayQuantity,
        terms.stopPrice,
      ])
    case RecordType.CANCEL:
      return structHash('Cancel', [...head, terms.market, terms.slot, terms.seq])
    case RecordType.AMEND:
      return structHash('Amend', [...head, terms.market, terms.slot, terms.seq, terms.lots])
    case RecordType.MASS_QUOTE: {
      const { market, seq, expiry, maxFeePpm } = terms
      const actions = keccak256(encodeQuoteActions(terms.actions))
      return structHash('MassQuote', [...head, market, seq, expiry, maxFeePpm, actions])
    }
    case RecordType.CANCEL_ALL:
      return structHash('CancelAll', [...head, terms.seq])
    case RecordType.WITHDRAW:
      return structHash('Withdraw', [...head, terms.seq, terms.asset, terms.amount])
    case RecordType.SET_KEY:
      return structHash('SetKey', [
        ...head,
        terms.seq,
        terms.index,
        terms.keyLeafHead,
        terms.keyHash,
      ])
    case RecordType.DEADMAN:
      return structHash('Deadman', [...head, terms.seq, terms.interval])
  }
}
