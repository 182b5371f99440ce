/** Places between the shipped code and its ports where a test may put something. */

import type * as MachineRoom from '@assay/machine'
import type { Disputer } from '@assay/monitor'
import type { SequencerApi, SequencerConfig } from '@assay/sequencer'
import type { Settlement } from '@assay/settlement'
import type { BatchHasher } from '@assay/state'
import type { FileStorage } from '@assay/store'
import type { SubmissionReport } from '@assay/verifier'
import type { CommitmentAnswer } from '../../sequencer/src/commitmentWorker.ts'
import type { LeafMedium } from '../../sequencer/src/leafMedium.ts'
import type { RecordChecker } from '../../sequencer/src/signaturePool.ts'
import type { Disk } from './disk.ts'
import type { Deviation } from './l1/types.ts'
import type { Life } from './world.ts'

/** All absent: nothing is changed. */
export interface Hooks {
  /** Of the log. */
  readonly storage?: (storage: FileStorage, disk: Disk) => FileStorage
  /** Before the log is opened. */
  readonly beforeOpen?: (disk: Disk) => Promise<void>
  readonly medium?: (medium: LeafMedium) => LeafMedium
  readonly hasher?: BatchHasher
  /** What the commitment thread says. */
  readonly answer?: (answer: CommitmentAnswer, snapshots: Disk) => CommitmentAnswer
  readonly checker?: (checker: RecordChecker) => RecordChecker
  readonly api?: (api: SequencerApi) => SequencerApi
  /** The sequencer's. */
  readonly client?: (client: Settlement) => Settlement
  readonly fault?: SequencerConfig['fault']
  /** The monitor's key. */
  readonly disputer?: (disputer: Disputer, life: Pick<Life, 'sleep'>) => Disputer
  /** What a verifier says of claims. */
  readonly reported?: (claims: SubmissionReport['claims']) => SubmissionReport['claims']
  /** The machine of whoever runs the log anew. */
  readonly audited?: () => Promise<Pick<typeof MachineRoom, 'createMachine'>>
  /** Contracts that are not those of this release. */
  readonly deviation?: Deviation
}

export const NO_HOOKS: Hooks = {}
