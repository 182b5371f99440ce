/** The fields of order and level records. Doubles count from `handle >> 1`, ints from `handle`. */

/** Double: the caller's id. */
export const ORDER_ID = 0
/** Double: open lots. */
export const ORDER_QUANTITY = 1
/** Int: the order behind it in the queue of its level, 0 at the tail. */
export const ORDER_NEXT = 4
/** Int: the order before it, 0 at the head. */
export const ORDER_PREVIOUS = 5
/** Int: the level it stands in. */
export const ORDER_LEVEL = 6
/** Int: the next order of its bucket in the index of ids. */
export const ORDER_CHAIN = 7

/** Double: open lots of the level below 2^52; the rest is in the carry. */
export const LEVEL_QUANTITY = 0
/** Int: the order that trades first. */
export const LEVEL_HEAD = 2
/** Int: the order that trades last. */
export const LEVEL_TAIL = 3
/** Int: orders in the queue; never 0 while the level lives. */
export const LEVEL_ORDERS = 4
/** Int: how many times {@link CARRY_LOTS} the level holds besides LEVEL_QUANTITY. */
export const LEVEL_CARRY = 5
/** Int: ticks. */
export const LEVEL_PRICE = 6

/**
 * SAFETY: orders have less than 2^47 lots, so a sum that is brought below 2^52 after every step is
 * always exact, however many orders of the largest size stand at one price.
 */
export const CARRY_LOTS = 2 ** 52
