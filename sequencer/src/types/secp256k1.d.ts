/** The native binding itself: the package's own entry falls back to slow JavaScript silently. */
declare module 'secp256k1/bindings.js' {
  interface Secp256k1 {
    /** 65 bytes when not compressed. Throws when nothing recovers. */
    ecdsaRecover(
      signature: Uint8Array,
      recid: number,
      message: Uint8Array,
      compressed: boolean,
    ): Uint8Array
    /** RFC 6979 nonce, low s. */
    ecdsaSign(message: Uint8Array, privateKey: Uint8Array): { signature: Uint8Array; recid: number }
    publicKeyCreate(privateKey: Uint8Array, compressed: boolean): Uint8Array
  }
  const bindings: Secp256k1
  export = bindings
}
