/** The book and the ledger. */
export {}
