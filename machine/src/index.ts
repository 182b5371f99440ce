/** Joins engine and state. */
export {}
