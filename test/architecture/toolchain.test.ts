import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const home = join(import.meta.dirname, '..', '..')

test('Hardhat and forge compile with the same settings', () => {
  const hardhat = readFileSync(join(home, 'hardhat.config.ts'), 'utf8')
  const forge = readFileSync(join(home, 'foundry.toml'), 'utf8')
  const same = [
    [/evmVersion: '(\w+)'/, /^evm_version = "(\w+)"/m],
    [/runs: (\d+) \},\n\s+evmVersion/, /^optimizer_runs = (\d+)/m],
    [/viaIR: (\w+)/, /^via_ir = (\w+)/m],
    [/bytecodeHash: '(\w+)'/, /^bytecode_hash = "(\w+)"/m],
    [/appendCBOR: (\w+)/, /^cbor_metadata = (\w+)/m],
    [/optimizer: \{ enabled: (\w+)/, /^optimizer = (\w+)/m],
  ] as const
  for (const [ofHardhat, ofForge] of same) {
    const value = ofHardhat.exec(hardhat)?.[1]
    expect(value).toBeDefined()
    expect(ofForge.exec(forge)?.[1]).toBe(value)
  }
})

test('the lockfile names no registry', () => {
  const lock = JSON.parse(readFileSync(join(home, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly resolved?: string }>>
  }
  const resolved = Object.values(lock.packages).map((entry) => entry.resolved ?? '')
  expect(resolved.filter((where) => where.includes('://'))).toEqual([])
})
