/**
 * The facts of a deployment in the data directory, so that a venue starts while its L1 endpoint is
 * silent. They never change; when L1 answers, the sequencer compares before it sends anything.
 */
import { hash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fromHex, toHex } from '@assay/protocol'
import { readText, writeDurably } from '@assay/sequencer'
import type { Address, DeploymentInfo } from '@assay/settlement'

const pathIn = (directory: string) => join(directory, 'deployment.json')

/** Writes what is not there yet; durable when it resolves. */
export async function keepDeployment(directory: string, info: DeploymentInfo): Promise<void> {
  const text = JSON.stringify(info, (_, value: unknown) => tagged(value))
  const content = `${hash('sha256', text)}\n${text}`
  await mkdir(directory, { recursive: true })
  if ((await readText(pathIn(directory))) !== content) {
    await writeDurably(pathIn(directory), content)
  }
}

/** Null when there are none, they are damaged, or they are those of another Vault. */
export async function keptDeployment(
  directory: string,
  vault: Address,
): Promise<DeploymentInfo | null> {
  const [digest, text] = ((await readText(pathIn(directory))) ?? '').split('\n')
  if (text === undefined || digest !== hash('sha256', text)) return null
  const info = JSON.parse(text, (_, value: unknown) => untagged(value)) as DeploymentInfo
  return info.vault.toLowerCase() === vault.toLowerCase() ? info : null
}

function tagged(value: unknown): unknown {
  if (typeof value === 'bigint') return { $int: `${value}` }
  return value instanceof Uint8Array ? { $bytes: toHex(value) } : value
}

function untagged(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('$int' in value) return BigInt(value.$int as string)
  return '$bytes' in value ? fromHex(value.$bytes as `0x${string}`) : value
}
