/** The door: files, the log, the leaves. */
export * from './errors.ts'
export * from './fileStorage.ts'
export * from './leafStore.ts'
export * from './log.ts'
export type { LogRecord } from './logRecord.ts'
export * from './memoryStorage.ts'
export * from './snapshots.ts'
