/** Damages a log of acknowledged records in every small way: each must be refused. */
import type { Storage } from '@assay/protocol'
import { createMemoryStorage, inspectLog, openLog, StoreError } from '@assay/store'

export interface DamageReport {
  readonly bitFlips: number
  readonly truncations: number
  /** Damages after which the log was opened as if nothing had happened, or another way. */
  readonly undetected: number
  readonly failures: readonly string[]
}

const FAILURES_SHOWN = 5
const SEGMENT_BYTES = 2_048

/** Flips each bit of each file, and cuts each file to each length. */
export async function testDamage(): Promise<DamageReport> {
  const storage = await writtenLog()
  const names = await storage.list()
  const failures: string[] = []
  let bitFlips = 0
  let truncations = 0
  const expectRefusal = async (damaged: Storage, what: string) => {
    const outcome = await outcomeOf(damaged)
    if (outcome !== 'LOG_CORRUPT') failures.push(`${what}: ${outcome}`)
  }
  for (const name of names) {
    const whole = await storage.read(name, 0, await storage.size(name))
    for (const [offset, byte] of whole.entries()) {
      for (let bit = 0; bit < 8; bit++) {
        await storage.write(name, offset, Uint8Array.of(byte ^ (1 << bit)))
        await expectRefusal(storage, `${name}, byte ${offset}, bit ${bit}`)
        bitFlips += 1
      }
      await storage.write(name, offset, Uint8Array.of(byte))
    }
    for (let size = 0; size < whole.length; size++) {
      const cut: Storage = {
        ...storage,
        size: async (each) => (each === name ? size : storage.size(each)),
        read: (each, offset, length) =>
          storage.read(each, offset, each === name ? Math.min(length, size - offset) : length),
      }
      await expectRefusal(cut, `${name} cut to ${size} bytes`)
      truncations += 1
    }
  }
  // The damage is undone: what was refused is the damage.
  const intact = await outcomeOf(storage)
  if (intact !== 'opened') failures.push(`the whole log: ${intact}`)
  const undetected = failures.length
  return { bitFlips, truncations, undetected, failures: failures.slice(0, FAILURES_SHOWN) }
}

/** Three segments, groups of one and of several sectors, free space behind the last. */
async function writtenLog(): Promise<Storage> {
  const storage = createMemoryStorage()
  const log = await openLog(storage, { segmentBytes: SEGMENT_BYTES })
  for (let i = 0; i < 6; i++) {
    const payloads = [new Uint8Array(300 * (i % 3)).fill(i), Uint8Array.of(i)]
    await log.append(1 + i, payloads)
  }
  return storage
}

async function outcomeOf(storage: Storage): Promise<string> {
  try {
    await inspectLog(storage)
    return 'opened'
  } catch (error) {
    return error instanceof StoreError ? error.code : String(error)
  }
}
