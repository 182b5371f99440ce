/** `npm run demo`: the whole venue on this machine, from an L1 with blobs to a verified root. */
import { HELP, parseOptions, UsageError } from './demo/options.ts'
import { runDemo } from './demo/run.ts'

try {
  const options = parseOptions(process.argv.slice(2))
  if (options === 'help') process.stdout.write(HELP)
  else process.exitCode = await runDemo(options)
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
