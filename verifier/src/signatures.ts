/** Signature checks of a replay: native where the binding loads. Spec: wire, "Signatures". */
import { createRequire } from 'node:module'
import { type Authenticate, authenticateWith } from '@assay/engine'
import { type RecoverPublicKey, recoverPublicKeyNoble } from '@assay/protocol'

/** Which library recovers signatures: said in every report. */
export interface SignatureLibrary {
  readonly kind: 'native' | 'javascript'
  readonly recover: RecoverPublicKey
}

interface NativeSecp256k1 {
  ecdsaRecover(
    rs: Uint8Array,
    recovery: number,
    digest: Uint8Array,
    compressed: boolean,
  ): Uint8Array
}

/** libsecp256k1, 60 µs a signature; JavaScript, about 1.5 ms, where the binding does not load. */
export function loadSignatures(): SignatureLibrary {
  try {
    // The package's own entry falls back to JavaScript in silence: ask for the binding itself.
    const native: NativeSecp256k1 = createRequire(import.meta.url)('secp256k1/bindings.js')
    return { kind: 'native', recover: recoverWith(native) }
  } catch {
    return { kind: 'javascript', recover: recoverPublicKeyNoble }
  }
}

function recoverWith(native: NativeSecp256k1): RecoverPublicKey {
  return (digest, { r, s, yParity }) => {
    const rs = new Uint8Array(64)
    rs.set(r)
    rs.set(s, 32)
    try {
      return native.ecdsaRecover(rs, yParity, digest, false)
    } catch {
      // No curve point for this r: the same answer as ecrecover's zero address.
      return null
    }
  }
}

/** Authenticates against one signing domain and counts the signatures that it was asked about. */
export function countingAuthenticate(
  separator: Uint8Array,
  recover: RecoverPublicKey,
): { readonly authenticate: Authenticate; readonly checked: () => number } {
  const inner = authenticateWith(separator, recover)
  let count = 0
  return {
    authenticate: (terms, signature, signer) => {
      count++
      return inner(terms, signature, signer)
    },
    checked: () => count,
  }
}
