import { fileURLToPath } from 'node:url'
import { defineConfig } from 'hardhat/config'

/** Solidity build. foundry.toml repeats these settings; test/architecture compares the two. */
export default defineConfig({
  solidity: {
    version: '0.8.37',
    path: fileURLToPath(import.meta.resolve('solc/soljson.js')),
    settings: {
      optimizer: { enabled: true, runs: 20000 },
      evmVersion: 'osaka',
      viaIR: false,
      // No metadata: the code hash depends on what runs, not on comments and paths.
      metadata: { bytecodeHash: 'none', appendCBOR: false },
    },
  },
  paths: {
    sources: './contracts/src',
    tests: { solidity: './contracts/src' },
    artifacts: './artifacts',
    cache: './cache/hardhat',
  },
  test: {
    solidity: {
      profiles: {
        default: {
          fuzz: { runs: 1000 },
          invariant: { runs: 4, depth: 250 },
          fsPermissions: { readDirectory: ['./spec/vectors'] },
        },
        // When there is time: `npm run test:solidity -- --test-profile deep`.
        deep: {
          fuzz: { runs: 10_000 },
          invariant: { runs: 128, depth: 500 },
          fsPermissions: { readDirectory: ['./spec/vectors'] },
        },
      },
    },
  },
})
