/**
 * libsecp256k1 with a memory. Sequencer, machine, verifier, monitor, judge and audit ask for the
 * same signatures again and again, whenever a log or a submission is run anew; both functions say
 * the same for the same bytes, so each answer is found once by the library and kept for the run.
 */
import { createRequire } from 'node:module'
import { assert, equalBytes } from '@assay/protocol'

interface Secp256k1 {
  ecdsaRecover(
    signature: Uint8Array,
    recovery: number,
    digest: Uint8Array,
    isCompressed: boolean,
  ): Uint8Array
  ecdsaSign(digest: Uint8Array, privateKey: Uint8Array): { signature: Uint8Array; recid: number }
  publicKeyCreate(privateKey: Uint8Array, isCompressed: boolean): Uint8Array
}

const sequencer = createRequire(new URL('../../sequencer/src/nativeSecp.ts', import.meta.url))
const secp256k1: Secp256k1 = sequencer('secp256k1/bindings.js')
const { ecdsaRecover, ecdsaSign, publicKeyCreate } = secp256k1
/** Public keys by digest, signature and recovery bit; null where there is none. */
const keys = new Map<string, Uint8Array | null>()
const signatures = new Map<string, ReturnType<typeof ecdsaSign>>()
/** By private key. */
const publicKeys = new Map<string, Uint8Array>()
/** Each so manyth of those that were signed here. */
const RECOVERED_ANYWAY = 16
/** Answers kept: far above what one run asks for. */
const MAX_KEPT = 1 << 18

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

function keep<T>(map: Map<string, T>, name: string, value: T): T {
  if (map.size >= MAX_KEPT) map.clear()
  map.set(name, value)
  return value
}

/** As the library says it, an error where it throws. */
function recoverOnce(
  signature: Uint8Array,
  recovery: number,
  digest: Uint8Array,
  isCompressed = true,
): Uint8Array {
  if (isCompressed) return ecdsaRecover(signature, recovery, digest, isCompressed)
  const name = `${recovery}${textOf(signature)}${textOf(digest)}`
  const known = keys.get(name)
  if (known === null) throw new Error('no public key')
  if (known !== undefined) return known.slice()
  try {
    const found = ecdsaRecover(signature, recovery, digest, false)
    keep(keys, name, found)
    return found.slice()
  } catch (error) {
    keep(keys, name, null)
    throw error
  }
}

/** Whoever signs knows what will be recovered; some of it is recovered all the same. */
function signOnce(digest: Uint8Array, privateKey: Uint8Array): ReturnType<Secp256k1['ecdsaSign']> {
  const name = textOf(digest) + textOf(privateKey)
  const known = signatures.get(name)
  const { signature, recid } = known ?? keep(signatures, name, ecdsaSign(digest, privateKey))
  if (known === undefined) {
    const key = publicKeyOf(privateKey)
    if (signatures.size % RECOVERED_ANYWAY === 0) {
      const found = ecdsaRecover(signature, recid, digest, false)
      assert(equalBytes(found, key), 'a signature leads to the key that made it')
    }
    keep(keys, `${recid}${textOf(signature)}${textOf(digest)}`, key)
  }
  return { signature: signature.slice(), recid }
}

function publicKeyOf(privateKey: Uint8Array): Uint8Array {
  const name = textOf(privateKey)
  return publicKeys.get(name) ?? keep(publicKeys, name, publicKeyCreate(privateKey, false))
}

/** From now on, for everything in this process that uses the library. */
export function rememberSignatures(): void {
  Object.assign(secp256k1, { ecdsaRecover: recoverOnce, ecdsaSign: signOnce })
}

/** A run starts without the answers of others. */
export function forgetSignatures(): void {
  keys.clear()
  signatures.clear()
  publicKeys.clear()
}
