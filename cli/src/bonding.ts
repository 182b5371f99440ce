/** The bond behind claims: there at start, or said with its numbers. Spec: disputes, "Bonds". */
import type { Settlement } from '@assay/settlement'
import { CliError } from './failure.ts'

/** `auto`: pay it when it is missing; `require`: refuse to start without; `none`: claim nothing. */
export const BOND_MODES = ['auto', 'require', 'none'] as const
export type BondMode = (typeof BOND_MODES)[number]

const DEVELOPMENT_CHAIN = 31_337
const WEI_DECIMALS = 18

/** On a development chain the bond is paid unless something else is asked for. */
export function defaultBondMode(chainId: number): BondMode {
  return chainId === DEVELOPMENT_CHAIN ? 'auto' : 'require'
}

/**
 * `paid` now, `there` before, or `missing` where it may be. Cost: one transaction at most.
 * @throws CliError BOND_MISSING; SettlementError when it cannot be paid
 */
export async function ensureBond(
  settlement: Settlement,
  owner: `0x${string}`,
  mode: BondMode,
  balanceWei: () => Promise<bigint>,
  payFlag = '--bond auto',
): Promise<'there' | 'paid' | 'missing'> {
  if ((await settlement.bondOf(owner)).active) return 'there'
  if (mode === 'none') return 'missing'
  const { bondWei } = await settlement.info()
  const balance = await balanceWei()
  const needs = `A claim needs a bond of ${ether(bondWei)} ETH behind ${owner}, which has none`
  const has = `its balance is ${ether(balance)} ETH`
  if (mode === 'require') {
    throw new CliError('BOND_MISSING', `${needs}; ${has}.`, `Pay it with ${payFlag}.`)
  }
  if (balance <= bondWei) {
    throw new CliError('BOND_MISSING', `${needs}; ${has}.`, `Send ETH to ${owner} first.`)
  }
  await settlement.depositBond(owner)
  return 'paid'
}

/** Wei as ETH, exactly. */
export function ether(wei: bigint): string {
  const digits = wei.toString().padStart(WEI_DECIMALS + 1, '0')
  const fraction = digits.slice(-WEI_DECIMALS).replace(/0+$/, '')
  const whole = digits.slice(0, -WEI_DECIMALS)
  return fraction === '' ? whole : `${whole}.${fraction}`
}
