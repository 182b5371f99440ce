/** The weight account of a submission: where checkpoints fall. Spec: machine, "Running". */
import {
  CHECKPOINT_HARD,
  CHECKPOINT_SOFT,
  checkpointOf,
  encodeImage,
  Phase,
  type Registers,
  type Roots,
  StepKind,
  stepWeight,
  type Weight,
  ZERO_HASH,
} from '@assay/protocol'
import type { StateTree } from '@assay/state'
import type { CheckpointMark } from './types.ts'

/** The item that a step belongs to, as marks name it. */
export interface ItemName {
  readonly at: number
  readonly inInbox: boolean
}

/** Asks for the machine's checkpoint only where one falls: that is what costs hashing. */
export class CheckpointCounter {
  readonly trace: CheckpointMark[] = []
  readonly #checkpointNow: () => Uint8Array
  #gas: number
  #bytes: number
  #items = 0
  #steps = 0
  #last: ItemName & { readonly kind: number } = { kind: 0, at: 0, inInbox: false }

  /** `used`: weight since the last checkpoint, none at the start of a submission. */
  constructor(checkpointNow: () => Uint8Array, used: Weight = { gas: 0, bytes: 0 }) {
    this.#checkpointNow = checkpointNow
    this.#gas = used.gas
    this.#bytes = used.bytes
  }

  /** Before the step's writes. `groups`: what BEGIN_OP takes, 0 at END. */
  beforeStep(phase: Phase, groups: number): void {
    const { gas, bytes } = stepWeight(phase, groups)
    const { gas: gasMax, bytes: bytesMax } = CHECKPOINT_HARD
    if (this.#gas + gas > gasMax || this.#bytes + bytes > bytesMax) this.#emit()
    this.#gas += gas
    this.#bytes += bytes
  }

  /** After the step's writes. */
  afterStep(kind: StepKind, phaseAfter: Phase, item: ItemName): void {
    this.#steps += 1
    this.#last = { ...item, kind }
    if (kind === StepKind.END) {
      this.#emit()
      return
    }
    if (phaseAfter !== Phase.INBOX && phaseAfter !== Phase.IDLE) return
    this.#items += 1
    const isFull = this.#gas >= CHECKPOINT_SOFT.gas || this.#bytes >= CHECKPOINT_SOFT.bytes
    if (isFull) this.#emit()
  }

  #emit(): void {
    const { kind, at, inInbox } = this.#last
    const checkpoint = this.#checkpointNow()
    const where = { items: this.#items, steps: this.#steps }
    this.trace.push({ checkpoint, ...where, lastStepKind: kind, at, inInbox })
    this.#gas = 0
    this.#bytes = 0
  }
}

/** What the tree knows of the image, now. Spec: machine, "Image". */
export function rootsOf(tree: StateTree, { loaded }: Registers): Roots {
  const stateRoot = tree.root()
  const rollbackRoot = tree.rollbackRoot()
  if (loaded === null) {
    const none = { assetsRoot: ZERO_HASH, slotsRoot: ZERO_HASH }
    return { stateRoot, rollbackRoot, ...none, bidsRoot: ZERO_HASH, asksRoot: ZERO_HASH }
  }
  const { assetsRoot, slotsRoot } = tree.accountRoots(loaded.account)
  const { bidsRoot, asksRoot } = tree.marketRoots(loaded.market)
  return { stateRoot, rollbackRoot, assetsRoot, slotsRoot, bidsRoot, asksRoot }
}

/** The checkpoint of the machine with these registers over this tree. */
export function checkpointAt(tree: StateTree, registers: Registers): Uint8Array {
  return checkpointOf(encodeImage(registers, rootsOf(tree, registers)))
}
