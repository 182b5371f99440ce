/** `assay deadman`. */
import { Command, Option } from 'commander'
import { CliError } from '../failure.ts'
import { duration, type TraderFlags, withTrader } from '../flags.ts'
import { emit } from '../output.ts'
import { trader } from '../trader.ts'

const INTERVAL_MAX_SECONDS = 65_535

/** Arms the account's dead-man's switch, or takes it away. */
export function deadmanCommand(): Command {
  return withTrader(new Command('deadman'))
    .description('Cancel all your orders by themselves when nothing comes from you for so long.')
    .addOption(
      new Option('--interval <duration>', 'from your last record, 1s to 65535s; --off: never')
        .argParser(duration)
        .conflicts('off'),
    )
    .option('--off', 'take the switch away', false)
    .addHelpText(
      'after',
      '\nExamples:\n  assay deadman --interval 30s --key-file my.key\n  assay deadman --off\n\n' +
        'Every record of yours sets it anew; once it has fallen it is off. See `assay balance`.',
    )
    .action(async (flags: Flags) => {
      const seconds = secondsOf(flags)
      const { receipt } = await (await trader(flags)).setDeadman(seconds)
      const { opSeq } = receipt
      const said = seconds === 0 ? 'Took the switch away' : `Armed the switch, ${seconds} s,`
      emit(flags, { intervalSeconds: seconds, opSeq }, [`${said} at opSeq ${opSeq}.`])
    })
}

interface Flags extends TraderFlags {
  readonly interval?: number
  readonly off: boolean
}

function secondsOf({ interval, off }: Flags): number {
  if (off) return 0
  const seconds = (interval ?? 0) / 1_000
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= INTERVAL_MAX_SECONDS) return seconds
  const what = `The interval is 1 to ${INTERVAL_MAX_SECONDS} whole seconds, or give --off.`
  throw new CliError('USAGE', what, 'assay deadman --interval 30s')
}
