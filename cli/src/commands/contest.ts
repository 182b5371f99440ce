/** `assay contest`: blocks two claims that cannot both be right. Spec: disputes, "Contest". */
import { fromHex } from '@assay/protocol'
import { createSettlement } from '@assay/settlement'
import { Command, InvalidArgumentError } from 'commander'
import { CliError } from '../failure.ts'
import { SHARED, withKey } from '../flags.ts'
import { accountOf, type KeyFlags } from '../keys.ts'
import { chainIdOf } from '../l1.ts'
import { emit } from '../output.ts'

interface Flags extends KeyFlags {
  readonly rpc: string
  readonly exchange: `0x${string}`
  readonly json: boolean
}

/** @throws InvalidArgumentError */
function claimId(text: string): `0x${string}` {
  if (/^0x[0-9a-fA-F]{64}$/.test(text)) return text as `0x${string}`
  throw new InvalidArgumentError('It must be a claim id: 0x and 64 hex digits.')
}

/** The command with its options. */
export function contestCommand(): Command {
  return withKey(new Command('contest'))
    .description('block two living claims on the same inputs until one of them is killed')
    .argument('<a>', 'a claim', claimId)
    .argument('<b>', 'its rival, older than half the window', claimId)
    .addOption(SHARED.rpc().makeOptionMandatory())
    .addOption(SHARED.exchange().makeOptionMandatory())
    .option('--json', 'one JSON line', false)
    .addHelpText('after', '\nTwo that survive each other end in the escape: docs/monitor.md.')
    .action(async (a: `0x${string}`, b: `0x${string}`, flags: Flags) => {
      const { rpc: rpcUrl, exchange: vault } = flags
      const account = await accountOf(flags, () => chainIdOf(rpcUrl))
      if (account === null) {
        throw new CliError('KEY_REFUSED', 'Sending needs --keystore <file> or --key-file <file>.')
      }
      const settlement = await createSettlement({ rpcUrl, vault, account })
      const mined = await settlement.contest(fromHex(a), fromHex(b))
      const { transactionHash, blockNumber } = mined
      emit(flags, { a, b, transactionHash, blockNumber }, [
        `CONTESTED: neither claim confirms until one is killed (${transactionHash})`,
      ])
    })
}
