/**
 * `node test/stepper/machineVectors.ts` writes `spec/vectors/machine` and the schema hash again
 * after a change of a shared table: the inputs stay, results and checkpoints come from the
 * reference engine and the tree, images from the naive builder. It refuses statuses that differ.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { authenticateWith, type ItemResult } from '@assay/engine'
import { createMachine, replay, withdrawalProof } from '@assay/machine'
import { endStepOf, naiveTrace } from '@assay/machine/suite'
import {
  assert,
  decodeGenesis,
  fromHex,
  genesisLeaves,
  genesisOutcome,
  outcomeHash,
  type Registers,
  SCHEMA_HASH,
  type SubmissionContext,
  toHex,
} from '@assay/protocol'
import { createNativeHasher } from '@assay/state/native'

const SPEC_VECTORS = join(import.meta.dirname, '../../spec/vectors')

interface File {
  readonly genesis: string
  readonly context: Omit<SubmissionContext, 'domainSeparator'> & { domainSeparator: string }
  readonly inbox: readonly string[]
  readonly groups: readonly (string | null)[]
  readonly items: readonly { readonly status: number }[]
}

/** The file with everything that follows from its inputs computed again. */
function computed(file: File): Record<string, unknown> {
  const genesis = decodeGenesis(fromHex(file.genesis))
  assert(genesis !== null, 'the genesis of a vector decodes')
  const separator = fromHex(file.context.domainSeparator)
  const leaves = genesisLeaves(genesis)
  const authenticate = authenticateWith(separator)
  const machine = createMachine({ leaves, authenticate, hasher: createNativeHasher() })
  const parent = genesisOutcome(genesis, machine.stateRoot())
  const context = { ...file.context, domainSeparator: separator }
  const groups = file.groups.map((group) => (group === null ? null : fromHex(group)))
  const items: ItemResult[] = []
  const first = createMachine({ leaves, authenticate, hasher: createNativeHasher() })
  first.begin(context)
  const registers: Registers = first.engine.registers()
  const inputs = {
    inboxWords: file.inbox.map(fromHex),
    groupAt: (index: number) => groups[index] ?? null,
  }
  const result = replay(machine, context, inputs, (item) => items.push(item))
  assert(
    items.every(({ status }, i) => status === file.items[i]?.status),
    'no status has changed',
  )
  const steps = items.flatMap((item) => item.steps)
  const before = steps.at(-1)?.registers ?? registers
  const end = endStepOf(result.outcome, before, machine.engine.leaves())
  const naive = naiveTrace(leaves, registers, [...steps, end])
  const trace = result.trace.map((mark, i) => {
    assert(toHex(naive[i]?.checkpoint ?? mark.checkpoint) === toHex(mark.checkpoint), 'both agree')
    return { ...mark, image: naive[i]?.image }
  })
  const { withdrawals, netted, nettedRoot, outcome } = result
  return {
    ...file,
    genesisOutcomeHash: outcomeHash(parent),
    items: items.map(({ status, recordType, at, groups: taken, clock, steps: run }) => {
      return { status, recordType, at, groups: taken, clock, steps: run.map(({ kind }) => kind) }
    }),
    trace,
    outcome,
    outcomeHash: outcomeHash(outcome),
    withdrawals: withdrawals.map((entry) => {
      return { ...entry, proof: withdrawalProof(withdrawals, entry.index) }
    }),
    netted,
    nettedRoot,
  }
}

/** One line a field, and one an element. */
function textOf(file: Record<string, unknown>): string {
  const plain = (value: unknown) =>
    JSON.stringify(value, (_, field: unknown) => {
      if (field instanceof Uint8Array) return toHex(field)
      return typeof field === 'bigint' ? field.toString() : field
    })
  const lines = Object.entries(file).map(([name, value]) => {
    if (!Array.isArray(value) || value.length === 0) return ` "${name}": ${plain(value)}`
    return ` "${name}": [\n${value.map((element) => `  ${plain(element)}`).join(',\n')}\n ]`
  })
  return `{\n${lines.join(',\n')}\n}\n`
}

if (import.meta.main) {
  for (const name of ['trade', 'longTaker', 'forced']) {
    const path = join(SPEC_VECTORS, 'machine', `${name}.json`)
    writeFileSync(path, textOf(computed(JSON.parse(readFileSync(path, 'utf8')) as File)))
  }
  const path = join(SPEC_VECTORS, 'wire/schema.json')
  const schema = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
  const text = JSON.stringify({ ...schema, schemaHash: toHex(SCHEMA_HASH) }, null, 2)
  writeFileSync(path, `${text}\n`)
}
