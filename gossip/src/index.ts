/** Peer to peer transport. */
export {}
