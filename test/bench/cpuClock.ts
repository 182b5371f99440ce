/** Milliseconds of processor time this thread has had: does not count waiting for a busy core. */
export function cpuMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
