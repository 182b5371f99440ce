/** The Merkle tree over leaf bytes. */
export {}
