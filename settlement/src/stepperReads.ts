/** The step function on L1, asked without a transaction. Spec: witness. */
import { fromHex, type SubmissionContext, splitInboxEntries, toHex } from '@assay/protocol'
import { createPublicClient } from 'viem'
import { asSettlementError } from './errors.ts'
import { stepperAbi } from './generated/stepper.generated.ts'
import { type L1Access, transportOf } from './l1Access.ts'
import type { Address } from './types.ts'

/** One interval, as `Stepper.run` takes it. */
export interface StepperInterval {
  readonly context: SubmissionContext
  /** 768 bytes. */
  readonly imageBefore: Uint8Array
  readonly inputs: {
    readonly openRecord: Uint8Array
    readonly groups: Uint8Array
    readonly canonical: bigint
    /** Each its word and behind it its payload. */
    readonly inboxWords: readonly Uint8Array[]
  }
  readonly witness: Uint8Array
}

/** Pure functions of a contract. @throws SettlementError RPC_UNREACHABLE, RPC_FAILED */
export interface StepperReads {
  /** The machine before checkpoint 0, 768 bytes. */
  start(
    context: SubmissionContext,
    parent: {
      readonly stateRoot: Uint8Array
      readonly clock: number
      readonly inboxNext: number
    },
  ): Promise<Uint8Array>
  /** The checkpoint at the interval's end, 31 bytes; null when it reverts. */
  run(interval: StepperInterval): Promise<Uint8Array | null>
}

/** The code there is the caller's to check. One call each, of at most three million gas. */
export function createStepperReads(
  options: L1Access & { readonly stepper: Address },
): StepperReads {
  const client = createPublicClient({ transport: transportOf(options), cacheTime: 0 })
  const contract = { address: options.stepper, abi: stepperAbi } as const
  return {
    async start(context, { stateRoot, clock, inboxNext }) {
      const args = [contextToAbi(context), toHex(stateRoot), clock, inboxNext] as const
      try {
        return fromHex(await client.readContract({ ...contract, functionName: 'start', args }))
      } catch (error) {
        throw asSettlementError(error, 'asking the step function for its start')
      }
    },
    async run({ context, imageBefore, inputs, witness }) {
      const { openRecord, groups, canonical, inboxWords } = inputs
      const { words, payloads } = splitInboxEntries(inboxWords)
      const read = {
        ...{ openRecord: toHex(openRecord), groups: toHex(groups), canonical },
        ...{ inboxWords: words.map(toHex), inboxPayloads: toHex(payloads) },
      }
      const args = [contextToAbi(context), toHex(imageBefore), read, toHex(witness)] as const
      try {
        const answer = await client.readContract({ ...contract, functionName: 'run', args })
        return fromHex(answer[0])
      } catch (error) {
        const failure = asSettlementError(error, 'running the step function')
        if (failure.code === 'TX_REVERTED') return null
        throw failure
      }
    },
  }
}

function contextToAbi(context: SubmissionContext) {
  const { firstOpSeq, groups, tFirst, tLast, inboxTo, inclusionTime, maxLag } = context
  const numbers = { firstOpSeq, groups, tFirst, tLast, inboxTo, inclusionTime, maxLag }
  return { ...numbers, domainSeparator: toHex(context.domainSeparator) }
}
