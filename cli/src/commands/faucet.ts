/** `assay faucet`. */
import { decimalStep, parseSteps } from '@assay/protocol'
import { Command } from 'commander'
import { CliError } from '../failure.ts'
import { address, type TraderFlags, withTrader } from '../flags.ts'
import { accountOf } from '../keys.ts'
import { emit } from '../output.ts'
import { reader, trader } from '../trader.ts'

const DEVELOPMENT_CHAIN = 31_337

/** Mints test tokens: anybody may, on a development chain. */
export function faucetCommand(): Command {
  return withTrader(new Command('faucet'))
    .description('Mint test tokens on a development chain, to the key or to --to.')
    .argument('<asset>', 'symbol or number')
    .argument('<amount>', 'in tokens')
    .option('--to <address>', 'who gets them (default: the key)', address)
    .addHelpText('after', '\nExample:\n  assay faucet USDC 10000 --rpc $RPC --key-file my.key')
    .action(async (name: string, amount: string, flags: Flags) => {
      const info = await reader(flags).info()
      if (info.chainId !== DEVELOPMENT_CHAIN) {
        const message = `There is no faucet on chain ${info.chainId}.`
        throw new CliError('CONFIG_INVALID', message)
      }
      const asset = info.assets.find((one) => one.symbol === name || `${one.id}` === name)
      const scale = BigInt(asset?.unitScale ?? 1)
      const step = decimalStep(scale, 10n ** BigInt(asset?.decimals ?? 0))
      const units = step === null ? null : parseSteps(amount, step)
      if (asset === undefined || units === null) {
        const symbols = info.assets.map(({ symbol }) => symbol).join(', ')
        throw new CliError('USAGE', `${amount} ${name} is no amount of ${symbols}.`)
      }
      const account = await accountOf(flags, async () => info.chainId)
      const to = flags.to ?? account?.address
      if (account === null || to === undefined) {
        throw new CliError('KEY_REFUSED', 'The faucet needs a key that pays the gas.')
      }
      const settlement = await (await trader(flags)).l1.settlement()
      const atoms = BigInt(units) * scale
      const { transactionHash } = await settlement.mint({ asset: asset.id, to, atoms })
      emit(flags, { to, asset: asset.symbol, amount, transactionHash }, [
        `Minted ${amount} ${asset.symbol} to ${to}.`,
      ])
    })
}

interface Flags extends TraderFlags {
  readonly to?: `0x${string}`
}
