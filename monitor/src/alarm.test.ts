import type { Pause } from '@assay/verifier'
import { expect, test } from 'vitest'
import { createAlarm } from './alarm.ts'

/** Only its signal ends it. */
const endless: Pause = (_ms, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve())
  })
const { signal } = new AbortController()

test('ends a pause that is under way', async () => {
  const alarm = createAlarm(endless)
  const pause = alarm.pause(1_000, signal)
  alarm.ring()
  await expect(pause).resolves.toBeUndefined()
})

test('what rings between two pauses ends the next one, and only that', async () => {
  const asked: boolean[] = []
  const alarm = createAlarm(async (_ms, { aborted }) => {
    asked.push(aborted)
  })
  alarm.ring()
  alarm.ring()
  await alarm.pause(1_000, signal)
  await alarm.pause(1_000, signal)
  expect(asked).toEqual([true, false])
})

test('ends with whoever waits', async () => {
  const waiting = new AbortController()
  const pause = createAlarm(endless).pause(1_000, waiting.signal)
  waiting.abort()
  await expect(pause).resolves.toBeUndefined()
})
