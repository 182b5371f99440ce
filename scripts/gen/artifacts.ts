/** Contracts compiled with the build's own settings, as TypeScript modules for settlement. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import hardhatConfig from '../../hardhat.config.ts'

/** In the order of the Stepper's constructor. */
const STEP_MODULES = ['Inbox', 'Begin', 'Load', 'Match', 'Book', 'Withdraw', 'End'] as const

/** Name, file, contract, and whether its code on a chain is compared with ours. */
type Contract = readonly [name: string, file: string, contract: string, isChecked: boolean]

const CONTRACTS: readonly Contract[] = [
  ['vault', 'contracts/src/Vault.sol', 'Vault', true],
  ['claims', 'contracts/src/Claims.sol', 'Claims', true],
  ['disputes', 'contracts/src/Disputes.sol', 'Disputes', true],
  ['stepper', 'contracts/src/stepper/Stepper.sol', 'Stepper', true],
  ...STEP_MODULES.map((module) => stepModule(module)),
  ['testToken', 'contracts/src/dev/TestToken.sol', 'TestToken', false],
]

interface Bytecode {
  readonly object: string
  readonly immutableReferences?: Readonly<Record<string, readonly Reference[]>>
}

interface Reference {
  readonly start: number
  readonly length: number
}

interface CompilerOutput {
  readonly errors?: readonly { readonly severity: string; readonly formattedMessage: string }[]
  readonly contracts: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly abi: readonly unknown[]
            readonly evm: { readonly bytecode: Bytecode; readonly deployedBytecode: Bytecode }
          }
        >
      >
    >
  >
}

interface Compiler {
  version(): string
  compile(
    input: string,
    callbacks: { import(path: string): { contents: string } | { error: string } },
  ): string
}

function stepModule(module: (typeof STEP_MODULES)[number]): Contract {
  const contract = `Step${module}`
  return [`step${module}`, `contracts/src/stepper/modules/${contract}.sol`, contract, true]
}

/** One module per contract; `overrides` replace files on disk. Takes seconds. */
export function artifactModules(
  root: string,
  overrides: ReadonlyMap<string, string>,
): readonly (readonly [path: string, text: string])[] {
  const { contracts } = compile(root, overrides)
  return CONTRACTS.map(([name, file, contract, isChecked]) => {
    const artifact = contracts[file]?.[contract]
    if (artifact === undefined) throw new Error(`${contract} was not compiled`)
    const { bytecode, deployedBytecode } = artifact.evm
    const text = `// Generated from ${file} by \`npm run gen\`. Do not edit.

/** ABI of ${contract}. */
export const ${name}Abi = ${JSON.stringify(artifact.abi, null, 1)} as const

/** Creation bytecode, without constructor arguments. */
export const ${name}Bytecode =
  '0x${bytecode.object}' as const
${isChecked ? deployedText(name, deployedBytecode) : ''}`
    return [`settlement/src/generated/${name}.generated.ts`, text] as const
  })
}

/** What a reader compares code on a chain with. */
function deployedText(name: string, { object, immutableReferences }: Bytecode): string {
  const immutables = Object.values(immutableReferences ?? {})
    .flat()
    .map(({ start, length }) => [start, length] as const)
    .sort(([a], [b]) => a - b)
  return `
/** Deployed bytecode, with zeros in place of immutables. */
export const ${name}DeployedBytecode =
  '0x${object}' as const

/** [offset, length] in bytes of each place of an immutable in the deployed bytecode. */
export const ${name}Immutables: readonly (readonly [number, number])[] =
  ${JSON.stringify(immutables)}
`
}

function compile(root: string, overrides: ReadonlyMap<string, string>): CompilerOutput {
  const solc = createRequire(import.meta.url)('solc') as Compiler
  const read = (path: string): string => {
    const override = overrides.get(path)
    if (override !== undefined) return override
    const file = path.startsWith('@') ? join('node_modules', path) : path
    return readFileSync(join(root, file), 'utf8')
  }
  const input = {
    language: 'Solidity',
    sources: Object.fromEntries(CONTRACTS.map(([, file]) => [file, { content: read(file) }])),
    settings: { ...compilerSettings(), outputSelection: { '*': { '*': OUTPUTS } } },
  }
  const resolve = (path: string) => {
    try {
      return { contents: read(path) }
    } catch (error) {
      return { error: String(error) }
    }
  }
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: resolve }))
  // Warnings of our own sources are errors; libraries may have theirs.
  const errors = ((output as CompilerOutput).errors ?? []).filter(
    ({ severity, formattedMessage }) =>
      severity === 'error' || formattedMessage.includes('--> contracts/'),
  )
  if (errors.length > 0) throw new Error(errors.map((one) => one.formattedMessage).join('\n'))
  return output as CompilerOutput
}

const OUTPUTS = [
  'abi',
  'evm.bytecode.object',
  'evm.deployedBytecode.object',
  'evm.deployedBytecode.immutableReferences',
]

/** What Hardhat compiles with. */
function compilerSettings(): object {
  const { solidity } = hardhatConfig
  const isSingle =
    typeof solidity === 'object' && !Array.isArray(solidity) && 'settings' in solidity
  if (!isSingle) throw new Error('hardhat.config.ts names one compiler')
  return solidity.settings as object
}
