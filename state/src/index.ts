/** The Merkle tree over leaf bytes. The native hasher has a door of its own, `./native`. */
export * from './bookProof.ts'
export { type DepthNode, type DepthProof, type ProvenDepth, verifyDepth } from './depthProof.ts'
export { type BatchHasher, createWasmHasher } from './hasher.ts'
export { type MultiProof, type ProvenLeaf, verifyMultiProof } from './multiProof.ts'
export { type BestProof, type LeafProof, verifyBest, verifyProof } from './proof.ts'
export {
  type AccountRoots,
  createStateTree,
  type MarketRoots,
  type StateRoots,
  type StateTree,
} from './stateTree.ts'
