/** Where an operation stands: among the records, or in the inbox. */

/** One of the two is null. */
interface ItemPlace {
  readonly opSeq: number | null
  readonly inboxIndex: number | null
}

/**
 * A fill's id is the count of items before its own times this, and its place in the item. Fills of
 * one item stay below MAX_BUDGET, so ids are unique and a function of the log.
 */
export const FILL_IDS_PER_ITEM = 64

/** One number for both kinds of places: opSeq, or −1 − the inbox index. */
export function placeKey({ opSeq, inboxIndex }: ItemPlace): number {
  return opSeq ?? -1 - (inboxIndex ?? 0)
}

/** Inverse of {@link placeKey}. */
export function placeOf(key: number): ItemPlace {
  return key >= 0 ? { opSeq: key, inboxIndex: null } : { opSeq: null, inboxIndex: -1 - key }
}
