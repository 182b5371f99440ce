/** The processes of the venue, started with the commands that operators use. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mnemonicToAccount } from 'viem/accounts'
import { ask, type InfoRow, until } from './api.ts'
import type { DemoOptions } from './options.ts'
import { lastLines, type Running, root, start } from './processes.ts'

/** The dev chain's well-known phrase; its keys are worth nothing anywhere else. */
const MNEMONIC = 'test test test test test test test test test test test junk'

/** Index of the dev chain's funded accounts. */
export const KEYS = { poster: 0, header: 1, firstBot: 2, hand: 9 } as const

/** Private key of dev account `index`, 0x. */
export function devKey(index: number): `0x${string}` {
  const { privateKey } = mnemonicToAccount(MNEMONIC, { addressIndex: index }).getHdKey()
  return `0x${Buffer.from(privateKey ?? new Uint8Array()).toString('hex')}`
}

export interface Places {
  readonly directory: string
  readonly rpc: string
  readonly gateway: string
  readonly deployment: string
  readonly receipts: string
}

export function placesOf({ ports }: DemoOptions): Places {
  // Demos on other ports keep folders of their own, so that two can run side by side.
  const name = ports.gateway === 8080 ? 'demo' : `demo-${ports.gateway}`
  const directory = join(root, '.assay', name)
  return {
    directory,
    rpc: `http://127.0.0.1:${ports.l1}`,
    gateway: `http://127.0.0.1:${ports.gateway}`,
    deployment: join(directory, 'deployment.json'),
    receipts: join(directory, 'receipts.ndjson'),
  }
}

/** An empty folder for this run, with the keys that the processes read from files. */
export function prepare(places: Places): void {
  rmSync(places.directory, { recursive: true, force: true })
  mkdirSync(places.directory, { recursive: true })
  const write = (name: string, index: number) =>
    writeFileSync(join(places.directory, name), `${devKey(index)}\n`, { mode: 0o600 })
  write('poster.key', KEYS.poster)
  write('header.key', KEYS.header)
  write('hand.key', KEYS.hand)
  writeFileSync(places.receipts, '')
}

/** anvil with blobs, a block a second, finality two blocks behind. */
export async function startL1({ ports }: DemoOptions, places: Places): Promise<Running> {
  const args = ['--port', `${ports.l1}`, '--block-time', '1', '--slots-in-an-epoch', '1']
  const l1 = start({ name: 'l1', program: 'anvil', args, directory: places.directory })
  await alive(
    l1,
    until('The L1 to answer', 30, () => answers(places.rpc)),
  )
  return l1
}

async function answers(rpc: string): Promise<boolean> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_chainId', params: [] })
  const headers = { 'content-type': 'application/json' }
  try {
    const response = await fetch(rpc, { method: 'POST', headers, body })
    return response.ok
  } catch {
    return false
  }
}

/** Fails with the process's last words when it ends before `ready`. */
export async function alive(running: Running, ready: Promise<void>): Promise<void> {
  const ended = running.exited.then((code) => {
    throw new Error(`${running.name} ended with code ${code}:\n${lastLines(running)}`)
  })
  await Promise.race([ready, ended])
}

/** Runs one `assay` command to its end. @throws Error with its last words when it fails */
export async function assay(
  places: Places,
  name: string,
  args: readonly string[],
): Promise<readonly string[]> {
  const lines: string[] = []
  const onLine = (line: string) => lines.push(line)
  const command = start({
    name,
    program: 'assay',
    args,
    directory: places.directory,
    onLine: (line) => void onLine(line),
  })
  const code = await command.exited
  if (code !== 0) throw new Error(`assay ${args[0]} ended with ${code}:\n${lastLines(command)}`)
  return lines
}

/** The exchange's addresses, as `assay deploy` wrote them. */
export interface Deployment {
  readonly vault: string
  readonly claims: string
}

/** Contracts, three test tokens and two markets; a window of seconds. */
export async function deploy(places: Places): Promise<Deployment> {
  const keys = ['--key-file', join(places.directory, 'poster.key')]
  const headerKey = ['--header-key-file', join(places.directory, 'header.key')]
  const to = ['--rpc', places.rpc, '--out', places.deployment]
  await assay(places, 'deploy', ['deploy', ...to, ...keys, ...headerKey])
  return JSON.parse(readFileSync(places.deployment, 'utf8')) as Deployment
}

/** The example of the sdk, run as its readers would. @throws Error when it fails */
export async function quickstart(places: Places): Promise<void> {
  const example = start({
    name: 'quickstart',
    program: 'sdk/examples/quickstart.ts',
    args: [],
    directory: places.directory,
    env: { ASSAY_GATEWAY: places.gateway, ASSAY_KEY: devKey(KEYS.hand) },
  })
  const code = await example.exited
  if (code !== 0) throw new Error(`The quickstart example failed:\n${lastLines(example)}`)
}

export function startSequencer(options: DemoOptions, places: Places, vault: string): Running {
  const { ports, fault } = options
  const file = (name: string) => join(places.directory, name)
  return start({
    name: 'sequencer',
    program: 'assay',
    directory: places.directory,
    args: [
      'sequencer',
      ...['--rpc', places.rpc, '--vault', vault, '--data', file('sequencer')],
      ...['--port', `${ports.gateway}`, '--gossip-port', `${ports.gossip}`],
      ...['--key-file', file('poster.key'), '--header-key-file', file('header.key')],
      ...['--submission-interval-ms', '4000'],
      ...(fault === null ? [] : ['--fault', `${fault.kind}@${fault.submission}`]),
    ],
  })
}

export async function sequencerReady(sequencer: Running, places: Places): Promise<InfoRow> {
  const isReady = async () =>
    (await ask<{ status: string }>(places.gateway, '/health/ready'))?.status === 'ready'
  await alive(sequencer, until('The sequencer to be ready', 60, isReady))
  const info = await ask<InfoRow>(places.gateway, '/v1/info')
  if (info === null) throw new Error('The gateway stopped answering at once.')
  return info
}
