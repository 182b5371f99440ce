/** Contracts compiled with the build's own settings, as TypeScript modules for settlement. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import hardhatConfig from '../../hardhat.config.ts'

/** Name, file, contract, and whether its code on a chain is compared with ours. */
const CONTRACTS = [
  ['vault', 'contracts/src/Vault.sol', 'Vault', true],
  ['claims', 'contracts/src/Claims.sol', 'Claims', true],
  ['disputes', 'contracts/src/Disputes.sol', 'Disputes', true],
  ['governor', 'contracts/src/Governor.sol', 'Governor', true],
  ['stepper', 'contracts/src/stepper/Stepper.sol', 'Stepper', true],
  ['testToken', 'contracts/src/dev/TestToken.sol', 'TestToken', false],
] as const

/** The Stepper's modules by their field in its constructor. Only the Stepper calls them. */
const MODULES = [
  ['inbox', 'StepInbox'],
  ['begin', 'StepBegin'],
  ['load', 'StepLoad'],
  ['matching', 'StepMatch'],
  ['book', 'StepBook'],
  ['withdraw', 'StepWithdraw'],
  ['end', 'StepEnd'],
  ['govern', 'StepGovern'],
  ['quote', 'StepQuote'],
] as const

interface Bytecode {
  readonly object: string
  readonly immutableReferences?: Readonly<Record<string, readonly Reference[]>>
}

interface Reference {
  readonly start: number
  readonly length: number
}

interface Artifact {
  readonly abi: readonly unknown[]
  readonly evm: { readonly bytecode: Bytecode; readonly deployedBytecode: Bytecode }
}

interface CompilerOutput {
  readonly errors?: readonly { readonly severity: string; readonly formattedMessage: string }[]
  readonly contracts: Readonly<Record<string, Readonly<Record<string, Artifact>>>>
}

interface Compiler {
  version(): string
  compile(
    input: string,
    callbacks: { import(path: string): { contents: string } | { error: string } },
  ): string
}

/** A module per contract, one for the Stepper's; `overrides` replace files on disk. Seconds. */
export function artifactModules(
  root: string,
  overrides: ReadonlyMap<string, string>,
): readonly (readonly [path: string, text: string])[] {
  const { contracts } = compile(root, overrides)
  const artifactOf = (file: string, contract: string): Artifact => {
    const artifact = contracts[file]?.[contract]
    if (artifact === undefined) throw new Error(`${contract} was not compiled`)
    return artifact
  }
  const texts = CONTRACTS.map(([name, file, contract, isChecked]) => {
    const { abi, evm } = artifactOf(file, contract)
    const text = `// Generated from ${file} by \`npm run gen\`. Do not edit.

/** ABI of ${contract}. */
export const ${name}Abi = ${JSON.stringify(abi, null, 1)} as const

/** Creation bytecode, without constructor arguments. */
export const ${name}Bytecode =
  '0x${evm.bytecode.object}' as const
${isChecked ? deployedText(name, evm.deployedBytecode) : ''}`
    return [generatedPath(name), text] as const
  })
  const modules = MODULES.map(([field, contract]) =>
    moduleText(field, artifactOf(moduleFile(contract), contract)),
  )
  return [...texts, [generatedPath('stepModules'), modulesText(modules)]]
}

function generatedPath(name: string): string {
  return `settlement/src/generated/${name}.generated.ts`
}

function moduleFile(contract: string): string {
  return `contracts/src/stepper/modules/${contract}.sol`
}

function modulesText(modules: readonly string[]): string {
  return `// Generated from contracts/src/stepper/modules by \`npm run gen\`. Do not edit.

/**
 * The Stepper's modules by their field in its constructor. They take no arguments and have no
 * immutables: deployed code is equal byte by byte.
 */
export const STEP_MODULES = {
${modules.join('\n')}
} as const
`
}

function moduleText(field: string, { evm }: Artifact): string {
  const { bytecode, deployedBytecode } = evm
  if (Object.keys(deployedBytecode.immutableReferences ?? {}).length > 0) {
    throw new Error(`The module ${field} has immutables: its code cannot be compared as a whole`)
  }
  return `  ${field}: {
    creation: '0x${bytecode.object}',
    deployed: '0x${deployedBytecode.object}',
  },`
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
  const files = [
    ...CONTRACTS.map(([, file]) => file),
    ...MODULES.map(([, contract]) => moduleFile(contract)),
  ]
  const input = {
    language: 'Solidity',
    sources: Object.fromEntries(files.map((file) => [file, { content: read(file) }])),
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
