/** The second door, for tests of every room: seeded flows, test keys, replay, the naive book. */
export * from './suite/audit.ts'
export * from './suite/flow.ts'
export * from './suite/keys.ts'
export * from './suite/market.ts'
export * from './suite/naiveBook.ts'
export * from './suite/replay.ts'
export * from './suite/rng.ts'
export * from './suite/vectors.ts'
