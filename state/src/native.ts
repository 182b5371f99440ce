/**
 * The native hasher behind a door of its own, so that the main door loads in a browser. Importing
 * this file throws where the addon is missing: a shell that may run without it imports it lazily,
 * falls back on createWasmHasher, and says `kind` at start.
 */
import { assert, equalBytes, sha256 } from '@assay/protocol'
import hashtree from '@chainsafe/hashtree'
import type { BatchHasher } from './hasher.ts'

/** SHA extensions of the CPU. @throws AssertionError when the addon hashes wrongly on this CPU */
export function createNativeHasher(): BatchHasher {
  const block = new Uint8Array(64).fill(0xa5)
  const node = new Uint8Array(32)
  hashtree.hashInto(block, node)
  assert(equalBytes(node, sha256(block)), 'the native hasher computes SHA-256')
  return { kind: 'native hashtree', hashBlocks: hashtree.hashInto }
}
