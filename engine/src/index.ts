/** The door: what an engine is, the reference engine, and how it checks signatures. */
export { authenticateWith } from './authenticateWith.ts'
export { createFastEngine } from './fast/engine.ts'
export { settled } from './reference/breaker.ts'
export { createReferenceEngine } from './reference/engine.ts'
export * from './types.ts'
