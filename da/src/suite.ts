/** The conformance suite that every da adapter passes. */
export {}
