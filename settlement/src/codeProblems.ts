/** Whether the contracts are those of this release and name each other. Spec: verification. */
import { equalBytes, fromHex, SCHEMA_HASH, toHex } from '@assay/protocol'
import { type Address, type Hex, isAddressEqual, type PublicClient, zeroAddress } from 'viem'
import {
  isClaimsCode,
  isDisputesCode,
  isGovernorCode,
  isModuleCode,
  isStepperCode,
  isVaultCode,
  type ModuleField,
} from './code.ts'
import { claimsAbi } from './generated/claims.generated.ts'
import { disputesAbi } from './generated/disputes.generated.ts'
import { governorAbi } from './generated/governor.generated.ts'
import { STEP_MODULES } from './generated/stepModules.generated.ts'
import { stepperAbi } from './generated/stepper.generated.ts'
import { vaultAbi } from './generated/vault.generated.ts'
import type { Place } from './place.ts'

/**
 * One sentence for each problem: the code of Vault, Claims, Disputes, Stepper and its modules, who
 * names whom, and the schema. Nothing is asked of a contract whose code is not ours.
 */
export async function readCodeProblems(place: Place): Promise<readonly string[]> {
  const { client, vault, claims } = place
  const wrong = [
    ...(await codeProblem(client, 'the Vault', vault, isVaultCode)),
    ...(await codeProblem(client, 'Claims', claims, isClaimsCode)),
  ]
  if (wrong.length > 0) return wrong
  const [parameters, maxLagMs, back] = await Promise.all([
    client.readContract({ address: claims, abi: claimsAbi, functionName: 'parameters' }),
    client.readContract({ address: claims, abi: claimsAbi, functionName: 'maxLagMs' }),
    client.readContract({ address: vault, abi: vaultAbi, functionName: 'claims' }),
  ])
  const problems: string[] = []
  const isMutual = isAddressEqual(parameters.vault, vault) && isAddressEqual(back, claims)
  if (!isMutual) problems.push('Vault and Claims do not name each other.')
  if (!equalBytes(fromHex(parameters.schemaHash), SCHEMA_HASH)) {
    problems.push(`The schema of Claims is ${parameters.schemaHash}, ours ${toHex(SCHEMA_HASH)}.`)
  }
  const governing = await governorProblems(place, exitSeconds(maxLagMs, parameters))
  return [...problems, ...governing, ...(await judgeProblems(place, parameters.disputes))]
}

/**
 * The zero address governs nothing. Any other must have our code: without code it may be a key, or
 * get code later. What the constructor checked is read again, for init code is not compared.
 */
async function governorProblems(place: Place, exit: bigint): Promise<readonly string[]> {
  const { client, vault } = place
  const read = { address: vault, abi: vaultAbi, functionName: 'governor' } as const
  const address = await client.readContract(read)
  if (isAddressEqual(address, zeroAddress)) return []
  const wrong = await codeProblem(client, 'the Governor', address, isGovernorCode)
  if (wrong.length > 0) return wrong
  const [governed, delay, most] = await Promise.all([
    client.readContract({ address, abi: governorAbi, functionName: 'vault' }),
    client.readContract({ address, abi: governorAbi, functionName: 'delaySeconds' }),
    client.readContract({ address, abi: governorAbi, functionName: 'MAX_DELAY_SECONDS' }),
  ])
  const problems: string[] = []
  if (!isAddressEqual(governed, vault)) problems.push('Vault and Governor do not name each other.')
  if (delay <= exit || delay > most) {
    problems.push(
      `The Governor's delay of ${delay} s is not between an exit (${exit} s) and ${most} s.`,
    )
  }
  return problems
}

/** The longest way out, in seconds, as the Governor's constructor counts it. */
function exitSeconds(maxLagMs: number, times: ExitTimes): bigint {
  const { inboxDelaySeconds, windowSeconds, silenceSeconds, graceSeconds } = times
  const last = Math.max(Number(silenceSeconds), Number(graceSeconds))
  const lag = Math.ceil(maxLagMs / 1_000)
  return inboxDelaySeconds + windowSeconds + BigInt(lag + last)
}

interface ExitTimes {
  readonly inboxDelaySeconds: bigint
  readonly windowSeconds: bigint
  readonly silenceSeconds: bigint
  readonly graceSeconds: bigint
}

async function judgeProblems(place: Place, address: Address): Promise<readonly string[]> {
  const { client, claims } = place
  const wrong = await codeProblem(client, 'Disputes', address, isDisputesCode)
  if (wrong.length > 0) return wrong
  const [judged, stepper] = await Promise.all([
    client.readContract({ address, abi: disputesAbi, functionName: 'claims' }),
    client.readContract({ address, abi: disputesAbi, functionName: 'stepper' }),
  ])
  const mutual = isAddressEqual(judged, claims)
    ? []
    : ['Claims and Disputes do not name each other.']
  return [...mutual, ...(await stepperProblems(client, stepper))]
}

async function stepperProblems(client: PublicClient, address: Address): Promise<readonly string[]> {
  const wrong = await codeProblem(client, 'the Stepper', address, isStepperCode)
  if (wrong.length > 0) return wrong
  const modules = await client.readContract({ address, abi: stepperAbi, functionName: 'modules' })
  const fields = Object.keys(STEP_MODULES) as ModuleField[]
  const problems = await Promise.all(
    fields.map((field) =>
      codeProblem(client, `the Stepper's module ${field}`, modules[field], (code) =>
        isModuleCode(field, code),
      ),
    ),
  )
  return problems.flat()
}

async function codeProblem(
  client: PublicClient,
  name: string,
  address: Address,
  isOurs: (code: Hex) => boolean,
): Promise<readonly string[]> {
  const code = await client.getCode({ address })
  return isOurs(code ?? '0x') ? [] : [`The code of ${name} at ${address} is not of this release.`]
}
