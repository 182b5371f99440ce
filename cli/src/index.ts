/** The assay binary: `main` is what `bin/assay.mjs` calls. */
export { main } from './main.ts'
