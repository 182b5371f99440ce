/** `assay doctor`. */
import { existsSync } from 'node:fs'
import { Command } from 'commander'
import { diagnose, type Finding } from '../diagnosis.ts'
import { lockDirectory } from '../directoryLock.ts'
import { ExitCode } from '../exitCodes.ts'
import { CliError } from '../failure.ts'
import { emit } from '../output.ts'

interface Flags {
  readonly data: string
  readonly json: boolean
}

const WORDS = { good: 'ok', rebuilt: 'will be rebuilt', lost: 'DAMAGED' } as const

/** Checks the data of a venue that does not run. Exit code 3 when acknowledged records are gone. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Check the data of a stopped venue: log, leaves, snapshots, read model.')
    .option('--data <dir>', 'the venue’s directory', './assay-data')
    .option('--json', 'as JSON on standard output', false)
    .addHelpText('after', '\nExample:\n  assay doctor --data ./venue')
    .action(async (flags: Flags) => {
      const findings = await examined(flags.data)
      const isLost = findings.some(({ health }) => health === 'lost')
      const lines = findings.map(
        ({ part, health, sentence }) => `${part}: ${WORDS[health]}. ${sentence}`,
      )
      emit(flags, { healthy: !isLost, findings }, lines)
      if (isLost) process.exitCode = ExitCode.MISMATCH
    })
}

/** Holds the lock meanwhile. @throws CliError CONFIG_INVALID, DIRECTORY_IN_USE */
export async function examined(directory: string): Promise<readonly Finding[]> {
  if (!existsSync(directory)) throw new CliError('CONFIG_INVALID', `${directory} is not there.`)
  const unlock = lockDirectory(directory)
  try {
    return await diagnose(directory)
  } finally {
    unlock()
  }
}
