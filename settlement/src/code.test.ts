import { fromHex, toHex } from '@assay/protocol'
import { describe, expect, test } from 'vitest'
import { isClaimsCode, isVaultCode, maskImmutables } from './code.ts'
import { claimsDeployedBytecode, claimsImmutables } from './generated/claims.generated.ts'
import { vaultDeployedBytecode } from './generated/vault.generated.ts'

describe('deployed code', () => {
  test('immutables of any value are masked', () => {
    const code = fromHex(claimsDeployedBytecode)
    for (const [offset, length] of claimsImmutables) code.fill(0xab, offset, offset + length)
    expect(maskImmutables(toHex(code), claimsImmutables)).toBe(claimsDeployedBytecode)
    expect(isClaimsCode(toHex(code))).toBe(true)
  })

  test('any other byte counts, and so does the length', () => {
    const masked = new Set(
      claimsImmutables.flatMap(([at, n]) => [...Array(n).keys()].map((i) => at + i)),
    )
    const code = fromHex(claimsDeployedBytecode)
    const open = [...code.keys()].filter((i) => !masked.has(i))
    for (const i of [open[0], open[open.length >> 1], open.at(-1)]) {
      const changed = code.slice()
      changed[i as number] = (changed[i as number] as number) ^ 1
      expect(isClaimsCode(toHex(changed))).toBe(false)
    }
    expect(isClaimsCode(`${claimsDeployedBytecode}00`)).toBe(false)
    expect(isClaimsCode('0x')).toBe(false)
    expect(isClaimsCode(vaultDeployedBytecode)).toBe(false)
    expect(isVaultCode(vaultDeployedBytecode)).toBe(true)
  })
})
