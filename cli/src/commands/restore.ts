/** `assay restore`. */
import { Command } from 'commander'
import { copyBack } from '../dataDirectory.ts'
import { lockDirectory } from '../directoryLock.ts'
import { CliError } from '../failure.ts'
import { emit } from '../output.ts'
import { examined } from './doctor.ts'

interface Flags {
  readonly from: string
  readonly data: string
  readonly json: boolean
}

/** Makes a data directory from a backup, and checks what came out. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('Make a data directory from a backup; each file is checked first.')
    .requiredOption('--from <dir>', 'a directory that `assay backup` wrote')
    .option('--data <dir>', 'the venue’s directory; empty or not there yet', './assay-data')
    .option('--json', 'as JSON on standard output', false)
    .addHelpText('after', '\nExample:\n  assay restore --from /backups/monday --data ./venue')
    .action(async (flags: Flags) => {
      const unlock = lockDirectory(flags.data)
      const files = await copyBack(flags.from, flags.data).finally(unlock)
      const findings = await examined(flags.data)
      const lost = findings.find(({ health }) => health === 'lost')
      if (lost !== undefined) throw new CliError('DATA_DAMAGED', `${lost.part}: ${lost.sentence}`)
      const log = findings.find(({ part }) => part === 'log')?.sentence ?? ''
      const line = `${files.length} files in ${flags.data}. The log: ${log}`
      emit(flags, { files: files.length, data: flags.data, findings }, [line])
    })
}
