/** The processes of the venue, started with the commands that operators use. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mnemonicToAccount } from 'viem/accounts'
import { ask, type InfoRow, until } from './api.ts'
import type { Company } from './company.ts'
import type { DemoOptions } from './options.ts'
import { lastLines, type Running, root, start } from './processes.ts'

/** The dev chain's well-known phrase; its keys are worth nothing anywhere else. */
const MNEMONIC = 'test test test test test test test test test test test junk'

/** Index of the dev chain's funded accounts. */
export const KEYS = {
  poster: 0,
  header: 1,
  firstBot: 2,
  monitor: 8,
  hand: 9,
  stranger: 10,
} as const

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
  write('monitor.key', KEYS.monitor)
  write('stranger.key', KEYS.stranger)
  writeFileSync(places.receipts, '')
}

/** anvil with blobs, a block a second, finality two blocks behind. */
export async function startL1(
  company: Company,
  { ports }: DemoOptions,
  places: Places,
): Promise<void> {
  const chain = ['--block-time', '1', '--slots-in-an-epoch', '1', '--accounts', '12']
  const args = ['--port', `${ports.l1}`, ...chain]
  company.hire({ name: 'l1', program: 'anvil', args, directory: places.directory })
  await until('The L1 answering', 30, () => answers(places.rpc))
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

/** Of a deployment whose sequencer is honest, misbehaves, or goes: all of it in a few minutes. */
function timesFor(fault: DemoOptions['fault']): readonly string[] {
  if (fault === null) return []
  // Long enough to find a wrong claim and prove it on a busy machine.
  if (fault.kind !== 'silent') return ['--window-seconds', '30']
  const inbox = ['--inbox-delay-seconds', '10', '--max-lag-seconds', '60']
  return [...inbox, '--silence-seconds', '10', '--grace-seconds', '15']
}

/** Contracts, three test tokens and two markets; a window of seconds. */
export async function deploy(
  places: Places,
  { fault }: Pick<DemoOptions, 'fault'>,
): Promise<Deployment> {
  const keys = ['--key-file', join(places.directory, 'poster.key')]
  const headerKey = ['--header-key-file', join(places.directory, 'header.key')]
  const to = ['--rpc', places.rpc, '--out', places.deployment]
  await assay(places, 'deploy', ['deploy', ...to, ...keys, ...headerKey, ...timesFor(fault)])
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

/** How a fault gets into the sequencer. */
interface Planted {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

const NOT_PLANTED: Planted = { args: [], env: {} }

function plantedOf(fault: NonNullable<DemoOptions['fault']>, { rpc }: Places): Planted {
  const { kind, submission } = fault
  // Whoever stops it is the demo.
  if (kind === 'silent') return NOT_PLANTED
  if (kind !== 'wrong-match') return { args: ['--fault', `${kind}@${submission}`], env: {} }
  // The product has no such fault: words of it are changed while it is loaded.
  const hostile = join(root, 'test', 'adversarial', 'hostileSequencer.ts')
  const from = `${submission}`
  const env = { NODE_OPTIONS: `--import=${hostile}`, ASSAY_HOSTILE_FROM: from }
  return { args: [], env: { ...env, ASSAY_HOSTILE_RPC: rpc } }
}

export function startSequencer(
  company: Company,
  options: DemoOptions,
  places: Places,
  at: { readonly vault: string; readonly onLine: (line: string) => void },
): Running {
  const { vault, onLine } = at
  const { ports, fault } = options
  const file = (name: string) => join(places.directory, name)
  const planted = fault === null ? NOT_PLANTED : plantedOf(fault, places)
  return company.hire({
    name: 'sequencer',
    program: 'assay',
    directory: places.directory,
    env: planted.env,
    onLine,
    args: [
      'sequencer',
      ...['--rpc', places.rpc, '--exchange', vault, '--data', file('sequencer')],
      ...['--port', `${ports.gateway}`, '--gossip-port', `${ports.gossip}`],
      ...['--key-file', file('poster.key'), '--header-key-file', file('header.key')],
      ...['--submission-interval-ms', '4000'],
      ...planted.args,
    ],
  })
}

/** Waits until the API says so, and asks what venue it is. */
export async function sequencerReady(places: Places): Promise<InfoRow> {
  await until('The sequencer being ready', 60, async () => {
    return (await ask<{ status: string }>(places.gateway, '/health/ready'))?.status === 'ready'
  })
  const info = await ask<InfoRow>(places.gateway, '/v1/info')
  if (info === null) throw new Error('The gateway stopped answering at once.')
  return info
}
