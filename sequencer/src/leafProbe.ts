/** A process that reads all leaves and artifacts: whether it lives is all that it says. */
import { createLeafStore } from '@assay/store'

try {
  const store = await createLeafStore(process.argv[2] as string)
  await store.read()
  await store.checkArtifacts()
  await store.close()
} catch {
  // What can be said in words is found again by whoever opens the leaves.
}
