/** The stepper's contracts on an anvil of their own. */
import type { WitnessedInterval, WitnessedStep } from '@assay/machine'
import { intervalWitness } from '@assay/machine'
import { fromHex, type SubmissionContext, splitInboxEntries, toHex } from '@assay/protocol'
import {
  type Abi,
  decodeFunctionResult,
  encodeDeployData,
  encodeFunctionData,
  type Hex,
} from 'viem'
import { type Anvil, startAnvil } from '../settlement/anvil.ts'
import { compileStepper, MODULES } from './compile.ts'

/** What a step gave on chain; null when it reverted. */
export interface EvmStep {
  readonly kind: number
  readonly gas: number
  /** 768 bytes. */
  readonly image: Uint8Array
}

/** What a whole run gave on chain. */
export interface EvmRun {
  readonly checkpoint: Uint8Array
  readonly image: Uint8Array
}

export interface StepperEvm {
  readonly rpcUrl: string
  /** Address of the Stepper. */
  readonly stepper: Hex
  /** Deployed bytes by contract. */
  readonly sizes: ReadonlyMap<string, number>
  /** One after the other from the image on; shorter than `steps` when one reverts. */
  steps(
    context: SubmissionContext,
    image: Uint8Array,
    steps: readonly WitnessedStep[],
  ): Promise<readonly EvmStep[]>
  /** For each alone from the image, whether it reverts. */
  reverts(
    context: SubmissionContext,
    image: Uint8Array,
    steps: readonly WitnessedStep[],
  ): Promise<readonly boolean[]>
  /** Null when it reverts. */
  run(context: SubmissionContext, interval: WitnessedInterval): Promise<EvmRun | null>
  /** Gas of `run` without calldata and base cost, and the bytes of its calldata. */
  measureRun(
    context: SubmissionContext,
    interval: WitnessedInterval,
  ): Promise<{ readonly gas: number; readonly bytes: number }>
  stop(): Promise<void>
}

const FIELDS = [
  'inbox',
  'begin',
  'load',
  'matching',
  'book',
  'withdraw',
  'end',
  'govern',
  'quote',
] as const
/** Enough for fifty steps, or for the worst interval. */
const GAS = 2_000_000_000

/** Compiles, starts a node and deploys. Takes about five seconds; stop it. */
export async function startStepperEvm(): Promise<StepperEvm> {
  const compiled = compileStepper()
  const anvil = await startAnvil('--gas-limit', String(GAS))
  try {
    return await deployed(anvil, compiled)
  } catch (error) {
    await anvil.stop()
    throw error
  }
}

async function deployed(
  anvil: Anvil,
  compiled: ReturnType<typeof compileStepper>,
): Promise<StepperEvm> {
  const [from] = (await anvil.rpc('eth_accounts')) as Hex[]
  const contract = (name: string) => {
    const found = compiled.get(name)
    if (found === undefined) throw new Error(`${name} was not compiled`)
    return { abi: found.abi as Abi, bytecode: found.bytecode }
  }
  const deploy = async (name: string, args: readonly unknown[]): Promise<Hex> => {
    const data = encodeDeployData({ ...contract(name), args } as never)
    const gas = '0xf00000'
    const hash = await anvil.rpc('eth_sendTransaction', { from, data, gas })
    const receipt = await receiptOf(anvil, hash)
    if (receipt.status !== '0x1') throw new Error(`${name} was not deployed`)
    return receipt.contractAddress
  }
  const addresses: Record<string, Hex> = {}
  for (const [i, name] of MODULES.entries()) {
    addresses[FIELDS[i] as string] = await deploy(`Step${name}`, [])
  }
  const stepper = await deploy('Stepper', [addresses])
  const harness = await deploy('StepperHarness', [stepper])

  const call = async (to: Hex, data: Hex): Promise<Hex | null> => {
    const gas = `0x${GAS.toString(16)}`
    try {
      return (await anvil.rpc('eth_call', { to, data, gas }, 'latest')) as Hex
    } catch (error) {
      if (error instanceof Error && /revert/.test(error.message)) return null
      throw error
    }
  }
  const harnessAbi = contract('StepperHarness').abi
  const stepperAbi = contract('Stepper').abi
  const ask = async (name: string, args: readonly unknown[]): Promise<unknown> => {
    const data = encodeFunctionData({ abi: harnessAbi, functionName: name, args })
    const answer = await call(harness, data)
    if (answer === null) throw new Error(`the harness reverted in ${name}`)
    return decodeFunctionResult({ abi: harnessAbi, functionName: name, data: answer })
  }
  const runArgs = (
    context: SubmissionContext,
    { imageBefore, inputs, steps }: WitnessedInterval,
  ) => [
    contextOf(context),
    toHex(imageBefore),
    {
      openRecord: toHex(inputs.openRecord),
      groups: toHex(inputs.groups),
      canonical: inputs.canonical,
      inboxWords: splitInboxEntries(inputs.inboxWords).words.map(toHex),
      inboxPayloads: toHex(splitInboxEntries(inputs.inboxWords).payloads),
    },
    toHex(intervalWitness(steps)),
  ]
  const runData = (context: SubmissionContext, interval: WitnessedInterval) =>
    encodeFunctionData({
      abi: stepperAbi,
      functionName: 'run',
      args: runArgs(context, interval),
    })

  return {
    ...{ rpcUrl: anvil.rpcUrl, stepper },
    sizes: new Map([...compiled].map(([name, { bytes }]) => [name, bytes])),
    async steps(context, image, steps) {
      const args = [contextOf(context), toHex(image), steps.map(caseOf)]
      const outcomes = (await ask('steps', args)) as readonly {
        reverted: boolean
        kind: bigint
        gasUsed: bigint
        image: Hex
      }[]
      const reverted = outcomes.findIndex((outcome) => outcome.reverted)
      return (reverted === -1 ? outcomes : outcomes.slice(0, reverted)).map((outcome) => ({
        kind: Number(outcome.kind),
        gas: Number(outcome.gasUsed),
        image: fromHex(outcome.image),
      }))
    },
    async reverts(context, image, steps) {
      const args = [contextOf(context), toHex(image), steps.map(caseOf)]
      return (await ask('reverts', args)) as readonly boolean[]
    },
    async run(context, interval) {
      const answer = await call(stepper, runData(context, interval))
      if (answer === null) return null
      const [checkpoint, image] = decodeFunctionResult({
        abi: stepperAbi,
        functionName: 'run',
        data: answer,
      }) as readonly [Hex, Hex]
      return { checkpoint: fromHex(checkpoint), image: fromHex(image) }
    },
    async measureRun(context, interval) {
      const gas = (await ask('runGas', runArgs(context, interval))) as bigint
      return { gas: Number(gas), bytes: runData(context, interval).length / 2 - 1 }
    },
    stop: () => anvil.stop(),
  }
}

interface Receipt {
  readonly status: Hex
  readonly contractAddress: Hex
}

/** Asks until it is there: anvil mines behind the answer. */
async function receiptOf(anvil: Anvil, hash: unknown): Promise<Receipt> {
  for (;;) {
    const receipt = (await anvil.rpc('eth_getTransactionReceipt', hash)) as Receipt | null
    if (receipt !== null) return receipt
  }
}

function contextOf(context: SubmissionContext) {
  return { ...context, domainSeparator: toHex(context.domainSeparator) }
}

function caseOf({ input, canonical, witness }: WitnessedStep) {
  return { input: toHex(input), canonical: BigInt(canonical), witness: toHex(witness) }
}
