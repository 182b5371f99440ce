/** `assay bond`: what stands behind a key's claims. Spec: disputes, "Bonds". */
import { createSettlement } from '@assay/settlement'
import { Argument, Command } from 'commander'
import { ether } from '../bonding.ts'
import { CliError } from '../failure.ts'
import { SHARED, withKey } from '../flags.ts'
import { accountOf, type KeyFlags } from '../keys.ts'
import { chainIdOf } from '../l1.ts'
import { emit } from '../output.ts'

/** Options as parsed from the command line. */
export interface BondFlags extends KeyFlags {
  readonly rpc: string
  readonly exchange: `0x${string}`
  readonly json: boolean
}

const ACTIONS = ['status', 'deposit', 'withdraw'] as const
export type BondAction = (typeof ACTIONS)[number]

/** The command with its options. */
export function bondCommand(): Command {
  return withKey(new Command('bond'))
    .description('show, pay, or get back the bond behind the claims of a key')
    .addArgument(new Argument('<action>', 'what to do').choices(ACTIONS))
    .addOption(SHARED.rpc().makeOptionMandatory())
    .addOption(SHARED.exchange().makeOptionMandatory())
    .option('--json', 'one JSON line', false)
    .addHelpText('after', '\nA bond is free once the last claim that it backs is decided.')
    .action(bond)
}

/** One action. @throws CliError KEY_REFUSED; SettlementError TX_REVERTED */
export async function bond(action: BondAction, flags: BondFlags): Promise<void> {
  const { rpc: rpcUrl, exchange: vault } = flags
  const account = await accountOf(flags, () => chainIdOf(rpcUrl))
  if (account === null) {
    throw new CliError('KEY_REFUSED', 'bond needs a key: --keystore <file> or --key-file <file>.')
  }
  const { address: owner } = account
  const settlement = await createSettlement({ rpcUrl, vault, account })
  const { bondWei } = await settlement.info()
  const what = `${ether(bondWei)} ETH`
  if (action !== 'status') {
    await settlement.checkCode()
    const sent = action === 'deposit' ? settlement.depositBond() : settlement.withdrawBond()
    const { transactionHash } = await sent
    const done = action === 'deposit' ? `Bonded ${owner} with` : `Paid back to ${owner}:`
    const sentence = `${done} ${what}, ${transactionHash}.`
    emit(flags, { action, owner, bondWei: String(bondWei), transactionHash }, [sentence])
    return
  }
  const { active, lastIndex } = await settlement.bondOf(owner)
  const isOver = (await settlement.escapeState()).stateRoot !== null
  const isFree = isOver || lastIndex < (await settlement.confirmedCount())
  const until = isFree ? 'it can be withdrawn' : `it backs claims through submission ${lastIndex}`
  const sentence = active ? `${owner} has a bond of ${what}; ${until}.` : `${owner} has no bond.`
  emit(flags, { action, owner, bondWei: String(bondWei), active, lastIndex, isFree }, [sentence])
}
