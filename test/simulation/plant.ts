/** A bug that is put between the shipped code and one of its ports. */
import type { Hooks } from './hooks.ts'
import type { Fault, SwarmConfig } from './swarm.ts'

export interface Plant {
  readonly name: string
  readonly faults: readonly Fault[]
  /** What must be so for it to show. */
  readonly config?: Partial<SwarmConfig>
  /** Fresh for each run. */
  readonly hooks: () => Hooks
}
