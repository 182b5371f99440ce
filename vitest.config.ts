import { defineConfig } from 'vitest/config'

/** Unit and property tests beside the code, cross-room tests in test/. No retries, ever. */
export default defineConfig({
  test: {
    include: ['*/src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    retry: 0,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    coverage: { provider: 'v8', include: ['*/src/**/*.ts'], exclude: ['**/*.test.ts'] },
  },
})
