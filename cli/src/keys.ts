/** Keys come from files. Plain text on the command line is for the development chain alone. */
import { readFileSync, statSync } from 'node:fs'
import { type LocalAccount, privateKeyToAccount } from '@assay/settlement'
import { Keystore } from 'ox'
import { CliError } from './failure.ts'
import { note } from './output.ts'

/** Where a key may come from; at most one. */
export interface KeyFlags {
  readonly keyFile?: string
  readonly keystore?: string
  readonly passwordFile?: string
  readonly privateKey?: string
}

const DEVELOPMENT_CHAIN = 31_337
const KEY = /^(0x)?[0-9a-fA-F]{64}$/

/** The account of the flags, null when they name none. @throws CliError KEY_REFUSED */
export async function accountOf(
  flags: KeyFlags,
  chainId: () => Promise<number>,
): Promise<LocalAccount | null> {
  const key = await keyOf(flags, chainId)
  return key === null ? null : privateKeyToAccount(key)
}

async function keyOf(
  flags: KeyFlags,
  chainId: () => Promise<number>,
): Promise<`0x${string}` | null> {
  if (flags.privateKey !== undefined) {
    const chain = await chainId()
    if (chain === DEVELOPMENT_CHAIN) return keyIn('--private-key', flags.privateKey)
    const message = `--private-key is for chain ${DEVELOPMENT_CHAIN} only; this is chain ${chain}.`
    throw new CliError('KEY_REFUSED', message, 'Use --keystore <file> or --key-file <file>.')
  }
  if (flags.keystore !== undefined) return openKeystore(flags.keystore, flags.passwordFile)
  if (flags.keyFile !== undefined) return readKeyFile(flags.keyFile)
  return null
}

/** The key in a file, 0x. @throws CliError KEY_REFUSED */
export function readKeyFile(path: string): `0x${string}` {
  warnWhenShared(path)
  return keyIn(path, read(path))
}

function keyIn(where: string, text: string): `0x${string}` {
  const key = text.trim()
  if (KEY.test(key)) return `0x${key.replace(/^0x/, '')}`
  throw new CliError('KEY_REFUSED', `${where} is not a private key of 64 hex digits.`)
}

function openKeystore(path: string, passwordFile?: string): `0x${string}` {
  if (passwordFile === undefined) {
    throw new CliError('KEY_REFUSED', 'A keystore needs --password-file <file>.')
  }
  warnWhenShared(passwordFile)
  const password = read(passwordFile).replace(/\r?\n$/, '')
  try {
    const keystore = JSON.parse(read(path)) as Keystore.Keystore
    // Not toKeyAsync: in ox 0.14 it ignores the keystore's own r and p.
    return Keystore.decrypt(keystore, Keystore.toKey(keystore, { password }))
  } catch (error) {
    if (error instanceof CliError) throw error
    const message = `${path} is not a V3 keystore that this password opens.`
    throw new CliError('KEY_REFUSED', message)
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    throw new CliError('KEY_REFUSED', `${path} cannot be read (${code}).`)
  }
}

function warnWhenShared(path: string): void {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0
  if ((mode & 0o077) !== 0) note(`warning: ${path} can be read by others: chmod 600 ${path}`)
}
