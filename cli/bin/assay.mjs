#!/usr/bin/env node
/**
 * Starts the command line. Plain JavaScript: under a Node that cannot run TypeScript it starts
 * itself again under the one that npm installed beside it.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const NODE_MAJOR = 24
const installed = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url))
const [major] = process.versions.node.split('.')

if (Number(major) >= NODE_MAJOR) {
  const { main } = await import('../src/main.ts')
  await main(process.argv.slice(2))
} else if (existsSync(installed) && process.env.ASSAY_RESTARTED !== '1') {
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)]
  const env = { ...process.env, ASSAY_RESTARTED: '1' }
  const child = spawn(installed, args, { stdio: 'inherit', env })
  // A terminal sends SIGINT to the whole group by itself; a second one would mean: at once.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('close', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0)
  })
} else {
  console.error(`error: assay needs Node ${NODE_MAJOR}. Run \`npm run bootstrap\` first.`)
  process.exitCode = 1
}
