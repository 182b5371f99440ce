/** Flags that commands share, what they accept, and the environment behind them. */
import { type Command, InvalidArgumentError, Option } from 'commander'

export const DEFAULT_GATEWAY = 'http://127.0.0.1:8080'

/** @throws InvalidArgumentError */
export function httpUrl(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text
  throw new InvalidArgumentError('It must be an http:// or https:// address.')
}

/** For an option that may be repeated. @throws InvalidArgumentError */
export function urls(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, httpUrl(text)]
}

/** @throws InvalidArgumentError */
export function address(text: string): `0x${string}` {
  if (/^0x[0-9a-fA-F]{40}$/.test(text)) return text as `0x${string}`
  throw new InvalidArgumentError('It must be 0x and 40 hex digits.')
}

/** A whole number in [low, high]. @throws InvalidArgumentError */
export const integer =
  (low: number, high: number) =>
  (text: string): number => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
    if (value >= low && value <= high) return value
    throw new InvalidArgumentError(`It must be a whole number from ${low} to ${high}.`)
  }

const UNITS_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** `30s`, `5m`, `24h`, `7d` in ms. @throws InvalidArgumentError */
export function duration(text: string): number {
  const match = /^(\d{1,9})(ms|s|m|h|d)$/.exec(text)
  if (match === null) throw new InvalidArgumentError('It must be a duration such as 30s, 5m, 24h.')
  return Number(match[1]) * UNITS_MS[match[2] as keyof typeof UNITS_MS]
}

/** Every shared flag, so that `assay config show` can name it and where its value comes from. */
export const SHARED = {
  gateway: () =>
    new Option('--gateway <url>', 'API of the venue')
      .env('ASSAY_GATEWAY')
      .default(DEFAULT_GATEWAY)
      .argParser(httpUrl),
  rpc: () => new Option('--rpc <url>', 'L1 endpoint').env('ASSAY_RPC').argParser(httpUrl),
  exchange: (description = 'the exchange: its Vault on L1') =>
    new Option('--exchange <address>', description).env('ASSAY_EXCHANGE').argParser(address),
  keyFile: () =>
    new Option('--key-file <file>', 'file with a private key in hex').env('ASSAY_KEY_FILE'),
  keystore: () =>
    new Option('--keystore <file>', 'V3 keystore, as `cast wallet import` writes it').env(
      'ASSAY_KEYSTORE',
    ),
  passwordFile: () =>
    new Option('--password-file <file>', 'password of the keystore').env('ASSAY_PASSWORD_FILE'),
  owner: () =>
    new Option('--owner <address>', 'whose account, when a session key signs')
      .env('ASSAY_OWNER')
      .argParser(address),
  session: () =>
    new Option('--session <index>', 'which of its session keys signs, 1 to 15')
      .env('ASSAY_SESSION')
      .argParser(integer(1, 15)),
} as const

const privateKey = () =>
  new Option('--private-key <hex>', 'key in plain text: development chain 31337 only').conflicts([
    'keyFile',
    'keystore',
  ])
const json = () => new Option('--json', 'the result as JSON on standard output').default(false)

/** What the flags of {@link withTrader} become. */
export interface TraderFlags {
  readonly gateway: string
  readonly rpc?: string
  readonly exchange?: `0x${string}`
  readonly keyFile?: string
  readonly keystore?: string
  readonly passwordFile?: string
  readonly privateKey?: string
  readonly owner?: `0x${string}`
  readonly session?: number
  readonly json: boolean
}

/** The flags that name a key. */
export function withKey(command: Command): Command {
  return command
    .addOption(SHARED.keyFile())
    .addOption(SHARED.keystore())
    .addOption(SHARED.passwordFile())
    .addOption(privateKey())
}

/** The flags of commands that ask the gateway. */
export function withGateway(command: Command): Command {
  return command.addOption(SHARED.gateway()).addOption(json())
}

/** The flags of commands that trade. */
export function withTrader(command: Command): Command {
  return withKey(withGateway(command).addOption(SHARED.rpc()).addOption(SHARED.exchange()))
    .addOption(SHARED.owner())
    .addOption(SHARED.session())
}

/** A command to paste, with the shared flags that the present one was given; no key itself. */
export function nextCommand(command: string, flags: TraderFlags): string {
  const given: readonly (readonly [name: string, value: string | undefined])[] = [
    ['gateway', flags.gateway === DEFAULT_GATEWAY ? undefined : flags.gateway],
    ['rpc', flags.rpc],
    ['exchange', flags.exchange],
    ['key-file', flags.keyFile],
    ['keystore', flags.keystore],
    ['password-file', flags.passwordFile],
  ]
  const parts = given.flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${quoted(value)}`],
  )
  if (flags.privateKey !== undefined) parts.push('--private-key <hex>')
  return [command, ...parts].join(' ')
}

function quoted(value: string): string {
  return /^[\w./:@%+=,-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`
}
