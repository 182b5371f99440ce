/** The typed client of the contracts and the only transaction manager. */
export {}
