import { expect, test } from 'vitest'
import { requireInterval } from './config.ts'

test('submissions come at least twice in the time that L1 gives an inbox entry', () => {
  requireInterval(1_800_000, 3_600)
  expect(() => requireInterval(1_800_001, 3_600)).toThrow(
    'submissionIntervalMs is 1800001, must be at most 1800000: half of the 3600 s',
  )
})
