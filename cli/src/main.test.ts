import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { failureOf } from './failure.ts'
import { duration, nextCommand } from './flags.ts'
import { accountOf } from './keys.ts'
import { main } from './main.ts'
import { table } from './output.ts'

const folder = mkdtempSync(join(tmpdir(), 'assay-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const KEY = `0x${'01'.repeat(32)}` as const
const ADDRESS = '0x1a642f0E3c3aF545E7AcBD38b07251B3990914F1'
const onChain = (chain: number) => async () => chain

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  chmodSync(path, 0o600)
  return path
}

function assay(...args: string[]) {
  const bin = join(import.meta.dirname, '..', 'bin', 'assay.mjs')
  const env = { ...process.env, ASSAY_GATEWAY: 'http://127.0.0.1:1' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    env,
  })
  return { status, stdout, stderr }
}

/** The same in this process, which is much quicker. */
async function here(...args: string[]) {
  const written = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      written[name] += String(text)
      return true
    }),
  )
  const before = process.exitCode
  await main(args)
  const status = process.exitCode
  process.exitCode = before
  for (const spy of spies) spy.mockRestore()
  return { status, ...written }
}

describe('the binary', () => {
  test('help is a result: standard output and 0', () => {
    const { status, stdout, stderr } = assay('--help')
    expect([status, stderr]).toEqual([0, ''])
    for (const name of ['verify', 'sequencer', 'order', 'claim']) expect(stdout).toContain(name)
  })

  test('a command has help of its own', async () => {
    const { status, stdout } = await here('order', '--help')
    expect([status, stdout]).toEqual([0, expect.stringContaining('Usage: assay order')])
  })

  test.each([
    [['bok'], 'Did you mean book?'],
    [['book', '--dept', '3', 'ETH-USDC'], 'Did you mean --depth?'],
    [['book'], "missing required argument 'market'"],
    [['book', 'ETH-USDC', '--depth', '1e3'], 'whole number from 1 to 500'],
    [['order', 'bye', '1', 'ETH-USDC'], 'buy or to sell'],
    [['order', 'buy', '1', 'ETH-USDC'], '--price'],
    [['order', '--signature', '0x', '--from-typed-data'], 'argument missing'],
    [['cancel'], 'market and the slot'],
    [['sequencer', '--fault', 'bad-luck@1'], 'KIND@N'],
    [['sequencer'], '--rpc <url> and --exchange <address> and --header-key-file'],
    [['observe'], '--bootstrap'],
    [['config', 'sow'], 'Did you mean show?'],
  ])('%j is a usage error: a sentence on standard error and 2', async (args, sentence) => {
    const { status, stdout, stderr } = await here(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
  })

  test('an endpoint that does not answer is 5, with the next step', () => {
    const { status, stdout, stderr } = assay('book', 'ETH-USDC')
    expect([status, stdout]).toEqual([5, ''])
    expect(stderr).toMatch(/^error: The gateway .* does not answer\.\n {2}Start one/)
  })

  test('settings say where they come from', () => {
    const { status, stdout } = assay('config', 'show', '--json')
    expect(status).toBe(0)
    const [gateway, rpc] = JSON.parse(stdout)
    expect(gateway).toMatchObject({ value: 'http://127.0.0.1:1', origin: 'environment' })
    expect(rpc).toMatchObject({ value: null, origin: 'not set', env: 'ASSAY_RPC' })
  })
})

describe('keys', () => {
  test('a key file and a keystore made by cast give the same account', async () => {
    const cast = join(import.meta.dirname, '../../node_modules/.bin/cast')
    const make = ['wallet', 'import', 'made', '--keystore-dir', folder, '--private-key', KEY]
    const made = spawnSync(cast, [...make, '--unsafe-password', 'open sesame'])
    expect(made.status).toBe(0)
    const keystore = join(folder, 'made')
    const passwordFile = file('password', 'open sesame\n')
    const opened = await accountOf({ keystore, passwordFile }, onChain(1))
    const read = await accountOf({ keyFile: file('key', `${KEY}\n`) }, onChain(1))
    expect([opened?.address, read?.address]).toEqual([ADDRESS, ADDRESS])
    const wrong = accountOf({ keystore, passwordFile: file('wrong', 'x') }, onChain(1))
    await expect(wrong).rejects.toMatchObject({ code: 'KEY_REFUSED' })
  })

  test('a key on the command line is for the development chain alone', async () => {
    const flags = { privateKey: KEY }
    expect((await accountOf(flags, onChain(31_337)))?.address).toBe(ADDRESS)
    await expect(accountOf(flags, onChain(1))).rejects.toMatchObject({ code: 'KEY_REFUSED' })
  })

  test('what is no key is refused without being shown', async () => {
    const keyFile = file('short', '0x1234 hunter2')
    const failure = await accountOf({ keyFile }, onChain(1)).catch((error: Error) => error)
    expect(failure).toMatchObject({ code: 'KEY_REFUSED' })
    expect(String(failure)).not.toContain('hunter2')
    expect(failureOf(failure).exitCode).toBe(7)
  })
})

test('a process that ends for its disk says so to whoever starts it again', async () => {
  const { StoreError } = await import('@assay/store')
  const ends = (code: ConstructorParameters<typeof StoreError>[0]) =>
    failureOf(new StoreError(code, 'It ended.')).exitCode
  expect([ends('FSYNC_FAILED'), ends('LOG_CORRUPT'), ends('STORAGE_FULL')]).toEqual([74, 3, 1])
})

test('an error of the gateway keeps its code and hint', async () => {
  const problem = { code: 'MARKET_CLOSED', detail: 'It is halted.', hint: 'Wait.' }
  const server = createServer((_, response) => {
    response.writeHead(422).end(JSON.stringify(problem))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { createClient } = await import('@assay/sdk')
  const gatewayUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const error = await createClient({ gatewayUrl })
    .markets()
    .catch((reason: unknown) => reason)
  server.close()
  const sentence = 'It is halted. (MARKET_CLOSED)'
  expect(failureOf(error)).toEqual({ sentence, hint: 'Wait.', exitCode: 1 })
})

test('durations and tables', () => {
  expect([duration('90s'), duration('24h'), duration('5m')]).toEqual([90_000, 86_400_000, 300_000])
  expect(() => duration('1 day')).toThrow('such as 30s')
  expect(
    table(
      ['side', 'price'],
      [
        ['ask', '9.5'],
        ['bid', '10'],
      ],
    ),
  ).toEqual(['side  price', 'ask     9.5', 'bid      10'])
})

describe('what to run next', () => {
  test('is the bare command when nothing but the default was given', () => {
    const flags = { gateway: 'http://127.0.0.1:8080', json: true }
    expect(nextCommand('assay claim', flags)).toBe('assay claim')
  })

  test('repeats the flags that were given, quoted, and never a key', () => {
    const flags = {
      gateway: 'http://127.0.0.1:9000',
      keyFile: "my keys/it's.key",
      privateKey: KEY,
      json: false,
    }
    const given = "--gateway http://127.0.0.1:9000 --key-file 'my keys/it'\\''s.key'"
    const next = `assay cancel ETH-USDC 7 ${given} --private-key <hex>`
    expect(nextCommand('assay cancel ETH-USDC 7', flags)).toBe(next)
  })
})

test('verify names the endpoint that does not answer and the next step', async () => {
  const vault = `0x${'11'.repeat(20)}`
  const place = ['--rpc', 'http://127.0.0.1:1/secret', '--beacon', 'http://127.0.0.1:1']
  const { status, stdout, stderr } = await here('verify', ...place, '--exchange', vault)
  expect(status).toBe(5)
  expect(stdout).toContain('http://127.0.0.1:1: The L1 endpoint did not answer')
  expect(stdout + stderr).not.toContain('secret')
  expect(stderr).toContain('Check --rpc and --beacon')
})
