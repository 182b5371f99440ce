/** Ending cleanly on a signal. */

/**
 * Runs until SIGINT or SIGTERM, or until `failed` rejects; then stops once. A second signal ends
 * the process at once.
 */
export async function untilSignal(stop: () => Promise<void>, failed?: Promise<never>) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const onSignal = () => resolve()
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  try {
    await (failed === undefined ? promise : Promise.race([promise, failed]))
  } finally {
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
    await stop()
  }
}
