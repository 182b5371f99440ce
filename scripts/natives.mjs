/**
 * Says which implementation of each native library runs here, and fails when a slow substitute
 * would slip in silently. c-kzg may be absent: the data availability room then says so at start
 * and uses the JavaScript one.
 */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)
const checks = [
  ['secp256k1', 'secp256k1', '../sequencer/package.json', true],
  ['hashtree (SHA-256 batches)', '@chainsafe/hashtree', '../state/package.json', true],
  ['classic-level', 'classic-level', '../store/package.json', true],
  ['c-kzg', 'c-kzg', '../da/package.json', false],
  ['Hardhat EDR', '@nomicfoundation/edr', '../package.json', true],
]

for (const [title, name, from, required] of checks) {
  const problem = load(name, from)
  console.log(`         ${title}: ${problem === undefined ? 'native' : `NOT native (${problem})`}`)
  if (problem !== undefined && required) process.exitCode = 1
}

/** Undefined when requiring the package brought a native addon into the process. */
function load(name, from) {
  const before = new Set(addons())
  try {
    createRequire(join(import.meta.dirname, from))(name)
  } catch (error) {
    return error.message.split('\n')[0]
  }
  return addons().some((file) => !before.has(file)) ? undefined : 'no addon was loaded'
}

/** Addons in the process: the module cache, and what the dynamic loader has mapped. */
function addons() {
  const shared = existsSync('/proc/self/maps') ? process.report.getReport().sharedObjects : []
  return [...Object.keys(require.cache), ...shared].filter((file) => file.endsWith('.node'))
}
