/** `assay rebuild`: the confirmed state from L1 and blobs alone. Spec: verification. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { toHex } from '@assay/protocol'
import { Command } from 'commander'
import { withCheckpoints } from '../checkpoints.ts'
import { confirmedState, type StatePlaces } from '../confirmedState.ts'
import { writeFileDurably } from '../files.ts'
import { SHARED, urls } from '../flags.ts'
import { emit, note } from '../output.ts'

/** Options as parsed from the command line. */
export interface RebuildFlags extends StatePlaces {
  readonly out: string
  readonly json: boolean
}

/** The command with its options; sets the exit code of the process. */
export function rebuildCommand(): Command {
  return withCheckpoints(new Command('rebuild'))
    .description(
      'rebuild the confirmed state from L1 and blobs; its root must be the confirmed one',
    )
    .addOption(SHARED.rpc().makeOptionMandatory())
    .option('--beacon <url>', 'beacon endpoint with blobs (may be repeated)', urls)
    .option('--archive <dir>', 'read blobs from here first, and keep those read elsewhere')
    .addOption(SHARED.exchange().makeOptionMandatory())
    .requiredOption('--out <dir>', 'gets leaves.ndjson and root.json')
    .option('--json', 'one JSON line', false)
    .action(async (flags: RebuildFlags) => {
      process.exitCode = await rebuild(flags)
    })
}

/** Writes the leaves in address order; resolves to the exit code: 0, 3, 4 or 5. */
export async function rebuild(flags: RebuildFlags): Promise<number> {
  const state = await confirmedState(flags)
  if ('sentence' in state) {
    note(state.sentence)
    return state.exitCode
  }
  const leaves = [...state.tree.leaves()].map(({ address, value }) =>
    JSON.stringify({ address: toHex(address), value: value === null ? null : toHex(value) }),
  )
  const { chainId, submission } = state
  const stateRoot = toHex(state.root)
  const about = { chainId, exchange: flags.exchange, submission, stateRoot, leaves: leaves.length }
  mkdirSync(flags.out, { recursive: true })
  writeFileDurably(join(flags.out, 'leaves.ndjson'), leaves.map((line) => `${line}\n`).join(''))
  writeFileDurably(join(flags.out, 'root.json'), `${JSON.stringify(about)}\n`)
  const sentence = `submission ${submission}: ${leaves.length} leaves, confirmed root ${stateRoot}`
  emit(flags, about, [sentence])
  return 0
}
