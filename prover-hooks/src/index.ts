/** The transition statement and its witness bundle, the Prover interface and its adapters. */
export * from './bundle.ts'
export * from './difference.ts'
export * from './faultProof.ts'
export * from './prover.ts'
export * from './reExecution.ts'
export * from './replay.ts'
export * from './statement.ts'
export * from './stepperWitness.ts'
