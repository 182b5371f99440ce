/** What a hostile sequencer does in one submission, and how one sees that it really did it. */
import type { Engine, EngineEvent, ItemResult } from '@assay/engine'
import type { SubmissionResult } from '@assay/machine'
import type { Outcome } from '@assay/protocol'
import type { Desk } from './actors.ts'
import type { Patch } from './mutants.ts'

/** What stands on L1 of a submission. */
export interface Posting {
  /** 124 bytes each. */
  readonly groups: readonly Uint8Array[]
  /** 31 bytes each; null: an element that is none. */
  readonly trace: readonly (Uint8Array | null)[]
  readonly outcome: Outcome
  readonly nettedRoot: Uint8Array
}

/** One run of a submission, by the true machine or a mutant. */
export interface Seen {
  readonly engine: Engine
  readonly items: readonly ItemResult[]
  readonly result: SubmissionResult
  /** Before anything is changed in it, what this run would post. */
  readonly posting: Posting
}

/** What became of the lie: proven, never taken by L1, not to be looked at, or left behind. */
export type Ending = 'killed' | 'refused' | 'unavailable' | 'escaped'

interface Scene {
  readonly name: string
  /** How it has to end. */
  readonly ends: Ending
  /** An honest submission that prepares it. */
  readonly before?: (desk: Desk) => readonly Uint8Array[]
  /** What the hostile submission holds; `before` is what the honest one held. */
  readonly records: (desk: Desk, before: readonly Uint8Array[]) => readonly Uint8Array[]
  /** Anna deposits, so that the hostile submission consumes an inbox entry. */
  readonly withDeposit?: true
}

/** The machine itself lies: everything after the lie follows from it. */
export interface MachineLie extends Scene {
  readonly patches: readonly Patch[]
  readonly happened: (honest: Seen, hostile: Seen) => boolean
}

/** The machine is true, what is posted is not what it gave. */
export interface PostingLie extends Scene {
  readonly tamper: (honest: Posting, about: { readonly firstOpSeq: number }) => Posting
}

/** The machine is true, but ran other records than those that are posted. */
export interface BytesLie extends Scene {
  /** From the posted groups to those that run. */
  readonly ran: (groups: readonly Uint8Array[]) => readonly Uint8Array[]
}

export type Variant = MachineLie | PostingLie | BytesLie

/** All events of one type, in order. */
export function eventsOf<Type extends EngineEvent['type']>(
  { items }: Seen,
  type: Type,
): Extract<EngineEvent, { type: Type }>[] {
  const events = items.flatMap((item) => item.events)
  return events.filter((event) => event.type === type) as Extract<EngineEvent, { type: Type }>[]
}
