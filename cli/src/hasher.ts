/** The fastest tree hasher that runs here. */
import type { BatchHasher } from '@assay/machine'
import { createWasmHasher } from '@assay/state'

/** Native where it was compiled, else WASM; `kind` says which. */
export async function createHasher(): Promise<BatchHasher> {
  try {
    const { createNativeHasher } = await import('@assay/state/native')
    return createNativeHasher()
  } catch {
    // The kind is said at start, so nobody takes the slow one for the fast one.
    return createWasmHasher()
  }
}
