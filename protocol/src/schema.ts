/** The schema hash, compared at deploy and at every start. Spec: state, verification. */
import { concatBytes, uint256, utf8, writeUint } from './bytes.ts'
import { EIP712_TYPES, type Eip712TypeName, typeString } from './eip712.ts'
import { InboxKind } from './forced.ts'
import { sha256 } from './hashing.ts'
import * as layout from './layout.ts'
import { LeafKind } from './leaves.ts'
import * as limits from './limits.ts'
import {
  BEGIN_WEIGHT,
  BEGIN_WEIGHT_PER_GROUP,
  END_WEIGHT,
  Phase,
  StepKind,
  stepWeight,
} from './machineImage.ts'
import { QuoteKind, RecordType, SelfTrade, Side, TimeInForce } from './records.ts'
import { Status } from './status.ts'

/** Every table that two implementations must share, as one ordered text. */
export function schemaText(): string {
  const tables: Record<string, unknown> = {
    recordTypes: RecordType,
    sides: Side,
    timesInForce: TimeInForce,
    selfTrade: SelfTrade,
    quoteKinds: QuoteKind,
    inboxKinds: InboxKind,
    leafKinds: LeafKind,
    phases: Phase,
    stepKinds: StepKind,
    statuses: Status,
    limits: { ...limits },
    layouts: layoutTables(),
    weights: weightTable(),
    types: (Object.keys(EIP712_TYPES) as Eip712TypeName[]).map(typeString),
  }
  return JSON.stringify(sorted(tables))
}

function layoutTables(): Record<string, unknown> {
  return Object.fromEntries(Object.entries(layout).filter(([name]) => name === name.toUpperCase()))
}

function weightTable(): unknown {
  const phases = Object.values(Phase).filter((p) => p !== Phase.IDLE && p !== Phase.DONE)
  return {
    phases: phases.map((phase) => [phase, stepWeight(phase, 0)]),
    begin: BEGIN_WEIGHT,
    beginPerGroup: BEGIN_WEIGHT_PER_GROUP,
    end: END_WEIGHT,
  }
}

/** Objects with their keys in order, so that the text has one form. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}

/** SHA-256 of {@link schemaText}, 32 bytes. */
export const SCHEMA_HASH: Uint8Array = sha256(utf8(schemaText()))

/** Parameters of a deployment that the state commits to. maxLag in ms. */
export function paramsHash(params: { shard: number; maxLag: number }): Uint8Array {
  const tail = new Uint8Array(10)
  writeUint(tail, 0, 4, params.shard)
  writeUint(tail, 4, 6, params.maxLag)
  return sha256(concatBytes(SCHEMA_HASH, tail))
}

/** The EIP-712 salt of a shard. */
export function shardSalt(shard: number): Uint8Array {
  return uint256(shard)
}
