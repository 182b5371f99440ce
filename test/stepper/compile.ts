/** Contracts of the stepper compiled with the build's own settings. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import hardhatConfig from '../../hardhat.config.ts'

/** ABI entries as viem takes them, and code as hex. */
export interface CompiledContract {
  readonly abi: readonly unknown[]
  readonly bytecode: `0x${string}`
  /** Of the deployed code. */
  readonly bytes: number
}

interface Output {
  readonly errors?: readonly { readonly severity: string; readonly formattedMessage: string }[]
  readonly contracts: Readonly<Record<string, Readonly<Record<string, Artifact>>>>
}

interface Artifact {
  readonly abi: readonly unknown[]
  readonly evm: {
    readonly bytecode: { readonly object: string }
    readonly deployedBytecode: { readonly object: string }
  }
}

interface Compiler {
  compile(input: string, callbacks: { import(path: string): { contents: string } }): string
}

const root = join(import.meta.dirname, '..', '..')
const ENTRY = 'contracts/src/testing/StepperHarness.sol'
/** Step modules, in the order of the Stepper's constructor. */
export const MODULES = [
  'Inbox',
  'Begin',
  'Load',
  'Match',
  'Book',
  'Withdraw',
  'End',
  'Govern',
  'Quote',
] as const

/** By name: Stepper, StepperHarness and the modules. A few seconds. @throws for any warning */
export function compileStepper(): ReadonlyMap<string, CompiledContract> {
  const solc = createRequire(import.meta.url)('solc') as Compiler
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  const { solidity } = hardhatConfig
  const modules = MODULES.map((name) => `contracts/src/stepper/modules/Step${name}.sol`)
  const sources = [ENTRY, ...modules].map((path) => [path, { content: read(path) }] as const)
  const input = {
    language: 'Solidity',
    sources: Object.fromEntries(sources),
    settings: {
      ...(solidity as { settings: object }).settings,
      outputSelection: {
        '*': { '*': ['abi', 'evm.bytecode.object', 'evm.deployedBytecode.object'] },
      },
    },
  }
  const resolve = (path: string) => ({ contents: read(path) })
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: resolve })) as Output
  const problems = (output.errors ?? []).map(({ formattedMessage }) => formattedMessage)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const found = new Map<string, CompiledContract>()
  for (const file of Object.values(output.contracts)) {
    for (const [name, { abi, evm }] of Object.entries(file)) {
      const bytes = evm.deployedBytecode.object.length / 2
      found.set(name, { abi, bytecode: `0x${evm.bytecode.object}`, bytes })
    }
  }
  return found
}
