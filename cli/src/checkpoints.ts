/** `--checkpoints <dir>`: where a replay from L1 stood, for the next run. Spec: verification. */
import { CHECKPOINT_EVERY, type CheckpointOptions, type CheckpointReads } from '@assay/verifier'
import type { Command } from 'commander'

/** The flag as parsed. */
export interface CheckpointFlags {
  readonly checkpoints?: string
}

/** The command with the flag. */
export function withCheckpoints(command: Command): Command {
  const about = 'keep verified states here, and begin at the last confirmed one'
  return command.option('--checkpoints <dir>', about)
}

/** For a verifier; nothing without the flag. */
export function verifierCheckpoints(
  flags: CheckpointFlags,
  l1: CheckpointReads,
  margin = 0,
): { checkpoints?: CheckpointOptions } {
  const { checkpoints } = checkpointsOf(flags, l1)
  if (checkpoints === undefined) return {}
  return { checkpoints: { ...checkpoints, kind: 'verifier', margin } }
}

/** For a replica; nothing without the flag. */
export function checkpointsOf(
  { checkpoints: directory }: CheckpointFlags,
  l1: CheckpointReads,
): { checkpoints?: Pick<CheckpointOptions, 'directory' | 'l1' | 'every'> } {
  if (directory === undefined) return {}
  return { checkpoints: { directory, l1, every: CHECKPOINT_EVERY } }
}
