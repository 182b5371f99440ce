/** The transition statement and its witness bundle, the Prover interface and its adapters. */
export {}
