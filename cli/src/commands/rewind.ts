/** `assay rewind`. */
import { rewindLog } from '@assay/sequencer'
import { Command } from 'commander'
import { lockDirectory } from '../directoryLock.ts'
import { CliError } from '../failure.ts'
import { emit } from '../output.ts'

interface Flags {
  readonly data: string
  readonly out: string
  readonly submission: string
  readonly json: boolean
}

/** Makes a data directory whose log ends with a submission that L1 has; names what is left out. */
export function rewindCommand(): Command {
  return new Command('rewind')
    .description('Write the log up to a submission into a new directory; name what is discarded.')
    .option('--data <dir>', 'the directory of the stopped venue; it stays as it is', './assay-data')
    .requiredOption('--out <dir>', 'where to; not there yet, or empty')
    .requiredOption('--submission <n>', 'the last one to keep: the last that L1 has')
    .option('--json', 'as JSON on standard output', false)
    .addHelpText(
      'after',
      '\nExample:\n  assay rewind --data ./venue --out ./venue-rewound --submission 812',
    )
    .action(async (flags: Flags) => {
      if (!/^\d{1,10}$/.test(flags.submission)) {
        throw new CliError('CONFIG_INVALID', `--submission ${flags.submission} is no number.`)
      }
      const submission = Number(flags.submission)
      const unlock = lockDirectory(flags.data)
      const report = await rewindLog({ from: flags.data, to: flags.out, submission }).finally(
        unlock,
      )
      const { kept, discardedRecords, discardedBatches, names } = report
      emit(flags, { ...report, out: flags.out }, [
        `${kept} entries in ${flags.out}, up to submission ${submission}.`,
        `Discarded: ${discardedRecords} acknowledged records of ${discardedBatches} micro-batches.`,
        `Each is named in ${names}.`,
      ])
    })
}
