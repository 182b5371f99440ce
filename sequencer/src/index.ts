/** Orders commands, makes them durable, applies them, and decides when to submit. */
export type * from './api.ts'
