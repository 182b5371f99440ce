/** What became of a record, in order of precedence. Spec: wire, "Statuses". */
export const Status = {
  OK: 0,
  MALFORMED: 1,
  OP_NOT_ENABLED: 2,
  UNKNOWN_ACCOUNT: 3,
  KEY_INVALID: 4,
  KEY_EXPIRED: 5,
  KEY_SCOPE: 6,
  BAD_SIGNATURE: 7,
  STALE_SEQ: 8,
  USELESS_TICK: 9,
  NOTHING_TO_SWEEP: 10,
  SLOT_OTHER_MARKET: 16,
  NO_OPEN_ORDER: 17,
  SLOT_IN_USE: 18,
  UNKNOWN_MARKET: 19,
  MARKET_CLOSED: 20,
  MARKET_POST_ONLY: 21,
  ORDER_EXPIRED: 22,
  EXPIRY_TOO_FAR: 23,
  QUANTITY_TOO_SMALL: 24,
  NOTIONAL_TOO_LARGE: 25,
  FEE_ABOVE_MAXIMUM: 26,
  INSUFFICIENT_BALANCE: 27,
  POST_ONLY_WOULD_CROSS: 28,
  FOK_NOT_FILLED: 29,
  SELF_TRADE: 30,
  LIMIT: 31,
  BAND: 32,
  WITHDRAWALS_FULL: 33,
  EPOCH_EXHAUSTED: 34,
  DISPLAY_TOO_SMALL: 35,
} as const
export type Status = (typeof Status)[keyof typeof Status]

const names = new Map<number, string>(Object.entries(Status).map(([name, code]) => [code, name]))

/** The stable upper-case name of a status, the code that APIs report. */
export function statusName(status: number): string {
  return names.get(status) ?? `STATUS_${status}`
}
