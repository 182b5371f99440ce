/**
 * What was last known of L1, on the own disk: enough to start and to trade while L1 is silent. All
 * of it is older than L1 itself and errs on the safe side; nothing is sent to L1 by it.
 */
import { hash } from 'node:crypto'
import { join } from 'node:path'
import { BaseError } from '@assay/protocol'
import { readText, writeDurably } from './durableText.ts'
import type { Lifts } from './lifts.ts'
import type { Progress } from './progress.ts'

export interface KnownL1 {
  /** Hex: which exchange it is. */
  readonly domainSeparator: string
  readonly inboxDelaySeconds: number
  readonly lifts: readonly (readonly [submission: number, inclusionTime: number])[]
  readonly progress: Pick<Progress, 'posted' | 'confirmed' | 'postedOpSeq'>
  /** Last submission confirmed in a final block; null, or absent: that was never read. */
  readonly decided?: number | null
  /** Every inbox entry up to this L1 time (seconds) is in the log; null: none is known to be. */
  readonly inboxThrough: number | null
}

type Log = (message: string, fields: Readonly<Record<string, unknown>>) => void

/** Where it is kept. Never trusted to be there. */
export interface KnownL1File {
  /** Null when there is none, or it is not what was written. */
  read(): Promise<KnownL1 | null>
  /** Durable when it resolves; a write that fails leaves the older one. */
  write(known: KnownL1): Promise<void>
}

/** `l1.json` in a sequencer's directory, behind its SHA-256. */
export function knownL1File(directory: string): KnownL1File {
  const path = join(directory, 'l1.json')
  return {
    read: async () => {
      const [digest, text] = ((await readText(path)) ?? '').split('\n')
      if (text === undefined || digest !== hash('sha256', text)) return null
      return JSON.parse(text) as KnownL1
    },
    write: async (known) => {
      const text = JSON.stringify(known)
      await writeDurably(path, `${hash('sha256', text)}\n${text}`)
    },
  }
}

/** What was kept of this exchange; null where that cannot be read: L1 may answer. */
export async function readKnownOf(
  separator: string,
  { file, log }: { readonly file: KnownL1File; readonly log: Log },
): Promise<KnownL1 | null> {
  try {
    const known = await file.read()
    return known?.domainSeparator === separator ? known : null
  } catch (error) {
    log('what was known of L1 cannot be read', { error: String(error) })
    return null
  }
}

export function liftsIn({ lifts }: KnownL1): Lifts {
  return new Map(lifts)
}

/** L1 gave no answer; any other failure is one. */
export function isSilent(error: unknown): boolean {
  return error instanceof BaseError && SILENT.includes(error.code)
}

/** Another chain, other code: nothing is sent there. */
export function isAnotherL1(error: unknown): boolean {
  return error instanceof BaseError && ANOTHER_L1.includes(error.code)
}

const ANOTHER_L1: readonly string[] = ['CHAIN_MISMATCH', 'CODE_MISMATCH', 'NO_CONTRACT']
const SILENT: readonly string[] = ['RPC_UNREACHABLE', 'RPC_FAILED']

/** Keeps what is known, when that is worth a write. */
export function createKeeper(file: KnownL1File, monotonicMs: () => number, log: Log) {
  let last: KnownL1 | null = null
  let at = 0
  return async (known: KnownL1): Promise<void> => {
    // The inbox's time moves with every block of L1; an older one is as safe.
    const isSame = JSON.stringify({ ...last, inboxThrough: known.inboxThrough })
    if (isSame === JSON.stringify(known) && monotonicMs() - at < KEEP_MS) return
    try {
      await file.write(known)
      last = known
      at = monotonicMs()
    } catch (error) {
      log('what is known of L1 cannot be kept: an older one stays', { error: String(error) })
    }
  }
}

const KEEP_MS = 10_000
