import { defineConfig } from 'vitest/config'

/** Long stories on an L1: `npm run test:full` runs them, with ASSAY_TEST_TIER=full. */
const FULL = [
  'test/demo/venuePage.test.ts',
  'test/exit/flood.test.ts',
  'test/monitor/contest.test.ts',
  'test/monitor/killing.test.ts',
  'test/monitor/outages.test.ts',
  'test/process/**',
  'test/sequencer/finality.test.ts',
  'test/sequencer/lostKey.test.ts',
  'test/sequencer/outage.test.ts',
  'test/sequencer/sessionKeys.test.ts',
  'test/sequencer/slashed.test.ts',
  'test/sequencer/twoPosters.test.ts',
]

/** Unit and property tests beside the code, cross-room tests in test/. No retries, ever. */
export default defineConfig({
  test: {
    include: ['*/src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', ...(process.env.ASSAY_TEST_TIER === 'full' ? [] : FULL)],
    // By itself it takes one worker less than there are cores; most tests wait for an L1.
    maxWorkers: 2,
    retry: 0,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    coverage: { provider: 'v8', include: ['*/src/**/*.ts'], exclude: ['**/*.test.ts'] },
  },
})
