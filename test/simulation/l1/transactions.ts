/** Signed bytes and back: transactions as nodes take them, keys that cost nothing. */
import {
  assert,
  concatBytes,
  fromHex,
  keccak256,
  leftPad32,
  recoverAddress,
  toHex,
  utf8,
} from '@assay/protocol'
import type { Address, Hex, LocalAccount } from '@assay/settlement'
import { fromRlp, parseTransaction, serializeTransaction, toRlp } from 'viem'
import { toAccount } from 'viem/accounts'
import { RpcError } from './rpcError.ts'
import { lower } from './tokens.ts'
import type { ModelTransaction } from './types.ts'

/** A key of the model: its signature is its address and a hash that binds it to the transaction. */
export function standInAccount(who: Address | number): LocalAccount {
  const address = typeof who === 'number' ? numberedAddress(who) : who
  const none = async () => {
    throw new Error('a stand-in key signs no typed data')
  }
  return toAccount({
    address,
    async signTransaction(transaction) {
      const digest = keccak256(fromHex(serializeTransaction(transaction as never)))
      const r = toHex(standInR(fromHex(address), digest))
      const s = toHex(leftPad32(fromHex(address)))
      return serializeTransaction(transaction as never, { r, s, yParity: 0 }) as never
    },
    signMessage: async ({ message }) => {
      const raw = typeof message === 'string' ? utf8(message) : message.raw
      const bytes = typeof raw === 'string' ? fromHex(raw) : raw
      return toHex(standInR(fromHex(address), keccak256(bytes)))
    },
    signTypedData: none,
  }) as LocalAccount
}

function numberedAddress(number: number): Address {
  return toHex(keccak256(utf8(`assay model account ${number}`)).subarray(12))
}

function standInR(address: Uint8Array, digest: Uint8Array): Uint8Array {
  return keccak256(concatBytes(utf8('stand-in signature'), address, digest))
}

/** @throws RpcError for bytes that no node takes */
export function decodeTransaction(raw: Hex): ModelTransaction {
  const { signed, blobs } = unwrapped(raw)
  const parsed = parsedOf(signed)
  const { r, s, yParity, ...unsigned } = parsed
  const isKnown = (parsed.type === 'eip1559' || parsed.type === 'eip4844') && r && s
  if (!isKnown || parsed.to === undefined || parsed.to === null) {
    throw new RpcError(-32_602, 'transaction type not supported')
  }
  const digest = keccak256(fromHex(serializeTransaction(unsigned as never)))
  const signature = { r: word(r), s: word(s), yParity: (yParity ?? 0) as 0 | 1 }
  const from = signerOf(digest, signature)
  if (from === null) throw new RpcError(-32_000, 'invalid sender')
  const hashes = parsed.type === 'eip4844' ? (parsed.blobVersionedHashes ?? []) : []
  if (blobs.length !== hashes.length) {
    throw new RpcError(-32_000, 'missing sidecar in blob transaction')
  }
  return {
    hash: toHex(keccak256(fromHex(signed))),
    from,
    to: lower(parsed.to),
    nonce: parsed.nonce ?? 0,
    data: parsed.data ?? '0x',
    value: parsed.value ?? 0n,
    maxFeePerGas: parsed.maxFeePerGas ?? 0n,
    maxPriorityFeePerGas: parsed.maxPriorityFeePerGas ?? 0n,
    maxFeePerBlobGas: parsed.type === 'eip4844' ? (parsed.maxFeePerBlobGas ?? 0n) : 0n,
    blobVersionedHashes: hashes,
    blobs,
  }
}

function word(hex: Hex): Uint8Array {
  return leftPad32(fromHex(hex.length % 2 === 0 ? hex : `0x0${hex.slice(2)}`))
}

function parsedOf(signed: Hex) {
  try {
    return parseTransaction(signed)
  } catch {
    throw new RpcError(-32_602, 'transaction could not be decoded')
  }
}

/** Takes the sidecar from around a blob transaction. */
function unwrapped(raw: Hex): { readonly signed: Hex; readonly blobs: readonly Uint8Array[] } {
  if (!raw.startsWith('0x03')) return { signed: raw, blobs: [] }
  const parts = fromRlp(fromHex(raw).subarray(1), 'bytes')
  assert(Array.isArray(parts), 'a blob transaction is a list')
  const [body] = parts
  if (!Array.isArray(body)) return { signed: raw, blobs: [] }
  const blobs = parts[parts.length === 5 ? 2 : 1] as readonly Uint8Array[]
  return { signed: `0x03${toRlp(body as never, 'hex').slice(2)}`, blobs }
}

function signerOf(
  digest: Uint8Array,
  signature: Parameters<typeof recoverAddress>[1],
): Address | null {
  const address = signature.s.slice(12)
  if (toHex(standInR(address, digest)) === toHex(signature.r)) return toHex(address)
  const signer = recoverAddress(digest, signature)
  return signer === null ? null : toHex(signer)
}
