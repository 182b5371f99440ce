/** What the demo takes from the command line. */
import { parseArgs } from 'node:util'

const FAULTS = ['bad-root', 'bad-trace', 'bad-blob', 'withheld', 'wrong-match', 'silent'] as const
export type FaultKind = (typeof FAULTS)[number]

export interface DemoOptions {
  /** Seconds of trading, then the run ends by itself; null = until Ctrl-C. */
  readonly exitAfterSeconds: number | null
  readonly seed: number
  readonly json: boolean
  /** How often the process that holds log and engine is killed with SIGKILL. */
  readonly kills: number
  /** What the sequencer does wrong, in which submission. */
  readonly fault: { readonly kind: FaultKind; readonly submission: number } | null
  /** First of the TCP ports: L1, API and gossip. */
  readonly ports: { readonly l1: number; readonly gateway: number; readonly gossip: number }
}

export const HELP = `Runs the whole venue on this machine: an L1 with blobs, contracts, sequencer,
bots, two observers, a verifier and a monitor. Nothing to configure; Ctrl-C stops everything.

  npm run demo
  npm run demo -- --exit-after 60 --seed 1 --json
  npm run demo -- --fault wrong-match@5 --exit-after 45
  npm run demo -- --fault silent@8

  --exit-after SECONDS  trade for so long, settle, print a summary and exit (default: until Ctrl-C)
  --seed N              seed of the bots (default 1)
  --json                end with one JSON line on standard output
  --kills N             kill -9 the sequencer N times on the way (default 0)
  --fault KIND@N        the sequencer misbehaves in submission N:
                        ${FAULTS.join(', ')}
  --l1-port N           default 8545
  --port N              HTTP and WebSocket API, default 8080
  --gossip-port N       default 9750; the observers take the next two
  --help
`

/** A sentence for the user; the process ends with 2. */
export class UsageError extends Error {}

/** @throws UsageError naming the option and what it takes */
export function parseOptions(args: readonly string[]): DemoOptions | 'help' {
  const { values } = parse(args)
  if (values.help === true) return 'help'
  return {
    exitAfterSeconds:
      values['exit-after'] === undefined ? null : integer('exit-after', values['exit-after'], 5),
    seed: integer('seed', values.seed ?? '1', 0),
    json: values.json === true,
    kills: integer('kills', values.kills ?? '0', 0),
    fault: values.fault === undefined ? null : fault(values.fault),
    ports: {
      l1: integer('l1-port', values['l1-port'] ?? '8545', 1),
      gateway: integer('port', values.port ?? '8080', 1),
      gossip: integer('gossip-port', values['gossip-port'] ?? '9750', 1),
    },
  }
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  try {
    return parseArgs({
      args: [...args],
      options: {
        'exit-after': text,
        seed: text,
        json: flag,
        kills: text,
        fault: text,
        'l1-port': text,
        port: text,
        'gossip-port': text,
        help: flag,
      },
    })
  } catch (error) {
    throw new UsageError(`${(error as Error).message} See npm run demo -- --help.`)
  }
}

function integer(name: string, text: string, least: number): number {
  const value = Number(text)
  if (Number.isSafeInteger(value) && value >= least) return value
  throw new UsageError(`--${name} takes a whole number of at least ${least}, not "${text}".`)
}

function fault(text: string): { kind: FaultKind; submission: number } {
  const [kind, submission] = text.split('@')
  const known = FAULTS.find((name) => name === kind)
  if (known === undefined || submission === undefined) {
    throw new UsageError(`--fault takes KIND@N, KIND one of ${FAULTS.join(', ')}; not "${text}".`)
  }
  return { kind: known, submission: integer('fault KIND@N', submission, 1) }
}
