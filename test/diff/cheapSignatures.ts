/**
 * Signatures that cost a microsecond: a hash over terms, signer and key in place of r. They bind
 * what real ones bind, so that whatever is signed by the wrong key or for another epoch is refused.
 */
import type { Authenticate } from '@assay/engine'
import type { signedRecord } from '@assay/engine/suite'
import {
  addressOfPrivateKey,
  encodeSigned,
  equalBytes,
  type SignedTermsOf,
  type SignerState,
  toHex,
} from '@assay/protocol'

const addresses = new Map<string, Uint8Array>()

export const signCheaply: typeof signedRecord = (_, terms, { privateKey, signer, dt }) => {
  const r = tagOf(terms, signer, addressOf(privateKey))
  return encodeSigned(terms, { r, s: new Uint8Array(32), yParity: 0 }, dt ?? 0)
}

export const authenticateCheaply: Authenticate = (terms, signature, signer) =>
  equalBytes(signature.r, tagOf(terms, signer, signer.address ?? signer.owner))

const EPOCHS = [0, -1, 1, -2, 2]

/** Also what was signed for an epoch nearby: where nobody knows what has fallen when. */
export const authenticateNearby: Authenticate = (terms, signature, signer) =>
  EPOCHS.some((by) =>
    authenticateCheaply(terms, signature, { ...signer, epoch: signer.epoch + by }),
  )

function addressOf(privateKey: Uint8Array): Uint8Array {
  const name = toHex(privateKey)
  const address = addresses.get(name) ?? addressOfPrivateKey(privateKey)
  addresses.set(name, address)
  return address
}

/** 32 bytes, of which eight tell. The order of the fields does not matter. */
function tagOf(terms: SignedTermsOf, signer: SignerState, address: Uint8Array): Uint8Array {
  const who = [...signer.owner, signer.epoch, signer.keyGeneration, ...address]
  const seeds = [1, 2].map((seed) => mix(ofValue(terms, seed), ofValue(who, seed)))
  const tag = new Uint8Array(32)
  const view = new DataView(tag.buffer)
  for (const [i, hash] of seeds.entries()) view.setInt32(4 * i, hash)
  return tag
}

function ofValue(value: unknown, seed: number): number {
  if (typeof value !== 'object' || value === null) {
    const number = Number(value)
    return mix(mix(seed, number | 0), (number / 2 ** 32) | 0)
  }
  let sum = seed
  for (const [name, field] of Object.entries(value)) {
    sum = (sum + mix(ofText(name), ofValue(field, seed))) | 0
  }
  return mix(sum, seed)
}

function ofText(text: string): number {
  let hash = 17
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i))
  return hash
}

function mix(a: number, b: number): number {
  const mixed = Math.imul(a ^ (a >>> 15) ^ b, 0x85ebca6b)
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) | 0
}
