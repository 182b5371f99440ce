/** The demo as a newcomer runs it: whole processes, a real L1, kills and a fault. */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

interface Summary {
  readonly orders: number
  readonly fills: number
  readonly rejected: number
  readonly depositsCredited: number
  readonly withdrawalsPaid: number
  readonly microBatches: number
  readonly submissions: number
  readonly confirmed: number
  readonly observers: number
  readonly headersSeen: readonly number[]
  readonly verified: number
  readonly mismatches: number
  readonly acked: number
  readonly ackedFound: number
  readonly kills: number
  readonly killed: number
  readonly reproposed: number
  readonly rootSequencer: string
  readonly rootVerifier: string
  readonly rootOnChain: string
}

test('two kills lose no acknowledged order and the run ends verified', async () => {
  const { code, last, text } = await demo(['--exit-after', '20', '--seed', '1', '--kills', '2'])
  expect(code, text).toBe(0)
  const summary = JSON.parse(last) as Summary
  expect(summary.kills).toBe(2)
  expect(summary.acked).toBeGreaterThan(0)
  expect(summary.ackedFound).toBe(summary.acked)
  expect(summary.mismatches).toBe(0)
  expect(summary.confirmed).toBeGreaterThanOrEqual(3)
  expect(summary.verified).toBe(summary.submissions)
  expect(summary.withdrawalsPaid).toBeGreaterThanOrEqual(1)
  expect(summary.fills).toBeGreaterThan(0)
  expect(summary.rejected).toBeGreaterThan(0)
  expect(summary.headersSeen).toEqual([summary.microBatches, summary.microBatches])
  expect(summary.rootVerifier).toBe(summary.rootSequencer)
  expect(summary.rootOnChain).toBe(summary.rootSequencer)
}, 240_000)

test('a wrong match dies in one transaction, and the venue goes on', async () => {
  const { code, last, text } = await demo(['--exit-after', '25', '--fault', 'wrong-match@2'])
  expect(code, text).toBe(0)
  const summary = JSON.parse(last) as Summary
  expect(text).toMatch(/The sequencer lies in submission \d+: account \d+ was filled at/)
  expect(text).toMatch(/ALERT CLAIM_WRONG: .*checkpoint \d+ differs, in steps/)
  expect(text).toMatch(/killing claim 0x[0-9a-f]{64}: mined/)
  expect(summary).toMatchObject({ killed: 1, mismatches: 0 })
  expect(summary.reproposed).toBeGreaterThan(0)
  expect(summary.confirmed).toBe(summary.submissions)
  expect(summary.ackedFound).toBe(summary.acked)
  expect(summary.rootOnChain).toBe(summary.rootSequencer)
}, 420_000)

test('a busy port gets a sentence, and nothing is started', async () => {
  const server = createServer()
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
  })
  const { code, text } = await demo(['--l1-port', `${port}`, '--exit-after', '5'])
  server.close()
  expect(code).toBe(2)
  expect(text).toContain(`Port ${port} (the L1) is in use`)
  expect(text).not.toContain('Starting')
}, 30_000)

async function demo(args: readonly string[]) {
  const [l1, gateway, gossip] = await freePorts()
  const ports = ['--port', `${gateway}`, '--gossip-port', `${gossip}`]
  const all = ['scripts/demo.ts', '--json', '--l1-port', `${l1}`, ...ports, ...args]
  const child = spawn(process.execPath, all, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    text += chunk
  })
  const code = await new Promise<number>((resolve) => child.on('close', (c) => resolve(c ?? -1)))
  return { code, last: out.trim().split('\n').at(-1) ?? '', text }
}

/** Ports that nobody holds now; gossip takes three in a row. */
async function freePorts(): Promise<readonly [number, number, number]> {
  const servers = await Promise.all(Array.from({ length: 2 }, listen))
  const [l1, gateway] = servers.map(({ port }) => port) as [number, number]
  const gossip = await threeInARow()
  for (const { close } of servers) close()
  return [l1, gateway, gossip]
}

async function threeInARow(): Promise<number> {
  for (;;) {
    const first = await listen()
    const rest = await Promise.all([first.port + 1, first.port + 2].map((port) => tryListen(port)))
    first.close()
    for (const one of rest) one?.close()
    if (rest.every((one) => one !== null)) return first.port
  }
}

async function listen() {
  return (await tryListen(0)) as { port: number; close: () => void }
}

function tryListen(port: number): Promise<{ port: number; close: () => void } | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => {
      const bound = (server.address() as { port: number }).port
      resolve({ port: bound, close: () => void server.close() })
    })
  })
}
