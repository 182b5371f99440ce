import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { startCommitment } from './commitment.ts'
import type { CommitmentOptions } from './commitmentWorker.ts'
import type { CommitmentThread } from './platform.ts'

async function codeFor(code: string): Promise<string> {
  const events = new EventEmitter()
  const thread: CommitmentThread = {
    postMessage: () => {},
    on: (event: string, listener: (...args: never[]) => void) =>
      events.on(event, listener as () => void),
    terminate: async () => {},
  }
  const on = { ended: () => {}, snapshot: () => {}, covered: () => {}, failure: () => {} }
  const started = startCommitment({} as CommitmentOptions, on, {
    startCommitmentThread: () => thread,
  })
  events.emit('message', { type: 'failed', code, message: 'what it says' })
  return await started.then(
    () => 'started',
    (error: { code: string }) => error.code,
  )
}

test('a disk that does not sync is told from damage, and both from a bug', async () => {
  expect(await codeFor('FSYNC_FAILED')).toBe('FSYNC_FAILED')
  expect(await codeFor('LEAVES_UNREADABLE')).toBe('LEAVES_DAMAGED')
  expect(await codeFor('DIVERGED')).toBe('WORKER_FAILED')
})
