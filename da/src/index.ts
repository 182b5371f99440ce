/** Data availability. */
export {}
