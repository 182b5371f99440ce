/** `assay backup`. */
import { Command } from 'commander'
import { copyOut } from '../dataDirectory.ts'
import { lockDirectory } from '../directoryLock.ts'
import { CliError } from '../failure.ts'
import { emit } from '../output.ts'
import { examined } from './doctor.ts'

interface Flags {
  readonly data: string
  readonly out: string
  readonly json: boolean
}

/** Copies the data of a venue that does not run, after checking it. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('Copy the data of a stopped venue, with a checksum of each file.')
    .option('--data <dir>', 'the venue’s directory', './assay-data')
    .requiredOption('--out <dir>', 'where to; empty or not there yet')
    .option('--json', 'as JSON on standard output', false)
    .addHelpText('after', '\nExample:\n  assay backup --data ./venue --out /backups/monday')
    .action(async (flags: Flags) => {
      const lost = (await examined(flags.data)).find(({ health }) => health === 'lost')
      if (lost !== undefined) throw new CliError('DATA_DAMAGED', `${lost.part}: ${lost.sentence}`)
      const unlock = lockDirectory(flags.data)
      try {
        const files = await copyOut(flags.data, flags.out)
        const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
        const line = `${files.length} files, ${bytes} bytes in ${flags.out}.`
        emit(flags, { files: files.length, bytes, out: flags.out }, [line])
      } finally {
        unlock()
      }
    })
}
