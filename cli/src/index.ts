/** The assay binary. */
export {}
