/**
 * A process to be killed: appends groups to a log without end. It says `open N` when it has the
 * log, `ack N` when N records are durable, `full` when there is no space, `failed CODE` at its end.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { createFileStorage, openLog, StoreError } from '@assay/store'
import { sayLine as say } from './childProcess.ts'
import { groupSizeAt, payloadOf, SEGMENT_BYTES } from './payloads.ts'

const codeOf = (error: unknown) => (error instanceof StoreError ? error.code : String(error))
const FULL_PAUSE_MS = 5

async function run(directory: string): Promise<never> {
  const storage = await createFileStorage({ directory })
  const log = await openLog(storage, { segmentBytes: SEGMENT_BYTES })
  say(`open ${log.nextSeq()}`)
  const term = log.recovery.lastTerm + 1
  for (;;) {
    if (!log.isReserved()) await log.reserve()
    const first = log.nextSeq()
    const payloads = Array.from({ length: groupSizeAt(first) }, (_, i) => payloadOf(first + i))
    try {
      await log.append(term, payloads)
      say(`ack ${log.nextSeq()}`)
    } catch (error) {
      if (codeOf(error) !== 'STORAGE_FULL') throw error
      say('full')
      await delay(FULL_PAUSE_MS)
    }
  }
}

await run(process.argv[2] as string).catch((error: unknown) => {
  say(`failed ${codeOf(error)}`)
  process.exitCode = 74
})
