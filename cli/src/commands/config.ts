/** `assay config`. */
import { Command, type Option } from 'commander'
import { SHARED } from '../flags.ts'
import { emit, table } from '../output.ts'

/** Shows the shared settings, their values and where they come from. Secrets are only files. */
export function configCommand(): Command {
  const config = new Command('config').description('Show the settings.')
  config
    .command('show')
    .description('Print each shared setting, its value, and where it comes from.')
    .option('--json', 'as JSON on standard output', false)
    .action((flags: { json: boolean }) => {
      const settings = Object.values(SHARED).map((make) => settingOf(make()))
      const rows = settings.map(({ flag, value, origin, env }) => [flag, value ?? '', origin, env])
      emit(flags, settings, table(['flag', 'value', 'from', 'environment'], rows))
    })
  return config
}

function settingOf(option: Option) {
  const env = option.envVar ?? ''
  const given = process.env[env]
  const value = given ?? (option.defaultValue as string | undefined) ?? null
  const origin = given !== undefined ? 'environment' : value === null ? 'not set' : 'default'
  return { flag: option.long ?? '', value, origin, env }
}
