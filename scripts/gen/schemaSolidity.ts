/** The protocol's tables as Solidity constants. Spec: all layout tables. */

import {
  ACCOUNT_DEPTH,
  AMOUNT_LIMIT,
  ASSET_DEPTH,
  BALANCE_DEPTH,
  BEGIN_WEIGHT,
  BEGIN_WEIGHT_PER_GROUP,
  BLOB_BYTES,
  BLOB_ELEMENTS,
  BOOK_KEY_BITS,
  CHECKPOINT_BYTES,
  CHECKPOINT_HARD,
  CHECKPOINT_SOFT,
  EIP712_TYPES,
  type Eip712TypeName,
  END_WEIGHT,
  EPOCH_MAX,
  FEES_ACCOUNT,
  GROUP_BYTES,
  GROUP_WORDS,
  InboxKind,
  KEY_DEPTH,
  KEY_SEQ_AHEAD_MS,
  layout,
  MARKET_DEPTH,
  MAX_BAND_PPM,
  MAX_BAND_SECONDS,
  MAX_BLOBS,
  MAX_BUDGET,
  MAX_EXPIRY_MS,
  MAX_FEE_PPM,
  MAX_INBOX_PER_SUBMISSION,
  MAX_MASS_QUOTE_ACTIONS,
  MAX_QUOTE_BUDGET,
  MAX_SUBMISSION_ITEMS,
  MAX_WITHDRAWALS,
  MarketStatus,
  MIN_REOPEN_SECONDS,
  Phase,
  PROTOCOL_VERSION,
  QuoteKind,
  RecordType,
  SCHEMA_HASH,
  SelfTrade,
  Side,
  SLOT_DEPTH,
  Status,
  StepKind,
  stepWeight,
  TICK_MIN_MS,
  TIME_MAX_MS,
  TimeInForce,
  toHex,
  typeHash,
  WORD_BYTES,
} from '@assay/protocol'

const LIMITS = {
  MAX_BLOBS,
  WORD_BYTES,
  GROUP_WORDS,
  GROUP_BYTES,
  MAX_SUBMISSION_ITEMS,
  MAX_INBOX_PER_SUBMISSION,
  MAX_WITHDRAWALS,
  MAX_BUDGET,
  MAX_EXPIRY_MS,
  TICK_MIN_MS,
  KEY_SEQ_AHEAD_MS,
  MAX_MASS_QUOTE_ACTIONS,
  MAX_QUOTE_BUDGET,
  MAX_FEE_PPM,
  MAX_BAND_PPM,
  MAX_BAND_SECONDS,
  MIN_REOPEN_SECONDS,
  TIME_MAX_MS,
  BLOB_ELEMENTS,
  BLOB_BYTES,
  CHECKPOINT_BYTES,
  ACCOUNT_DEPTH,
  BALANCE_DEPTH,
  SLOT_DEPTH,
  KEY_DEPTH,
  MARKET_DEPTH,
  ASSET_DEPTH,
  BOOK_KEY_BITS,
  AMOUNT_LIMIT,
  EPOCH_MAX,
  PROTOCOL_VERSION,
  FEES_ACCOUNT,
}

/** Contents of contracts/src/generated/Schema.sol. */
export function schemaSolidity(): string {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['SHA-256 of every table below and of the ones that Solidity does not use.', [hashLine()]],
    ['Limits.', Object.entries(LIMITS).map(([name, value]) => number(name, value))],
    ['Record types.', codes('RECORD', RecordType)],
    ['Field values of orders.', orderCodes()],
    ['Inbox kinds.', codes('INBOX_KIND', InboxKind)],
    ['Statuses of markets.', codes('MARKET_STATUS', MarketStatus)],
    ['Phases of the machine.', codes('PHASE', Phase)],
    ['Step kinds.', codes('STEP', StepKind)],
    ['Step weights, gas and bytes, by phase.', weights()],
    ['Statuses.', codes('STATUS', Status)],
    ['EIP-712 type hashes.', typeHashes()],
    [
      'Layouts: byte offset; 32-byte word, right shift and width of fields within one word.',
      layouts(),
    ],
  ]
  const body = sections.map(([title, lines]) => `    // ${title}\n    ${lines.join('\n    ')}`)
  return `// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

// Generated from protocol/ by \`npm run gen\`. Do not edit.

/// @title The tables that TypeScript and Solidity share
library Schema {
${body.join('\n\n')}
}
`
}

function number(name: string, value: number): string {
  return `uint256 internal constant ${name} = ${value};`
}

function word(name: string, value: Uint8Array): string {
  return `bytes32 internal constant ${name} = ${toHex(value)};`
}

function hashLine(): string {
  return word('HASH', SCHEMA_HASH)
}

function codes(prefix: string, table: Readonly<Record<string, number>>): string[] {
  return Object.entries(table).map(([name, code]) => number(`${prefix}_${name}`, code))
}

function orderCodes(): string[] {
  return [
    ...codes('SIDE', Side),
    ...codes('TIME_IN_FORCE', TimeInForce),
    ...codes('SELF_TRADE', SelfTrade),
    ...codes('QUOTE_KIND', QuoteKind),
  ]
}

function weights(): string[] {
  const phases = Object.entries(Phase).filter(([name]) => name !== 'IDLE' && name !== 'DONE')
  const rows = [
    ...phases.map(([name, phase]) => [name, stepWeight(phase, 0)] as const),
    ['BEGIN', BEGIN_WEIGHT] as const,
    ['BEGIN_PER_GROUP', BEGIN_WEIGHT_PER_GROUP] as const,
    ['END', END_WEIGHT] as const,
    ['SOFT', CHECKPOINT_SOFT] as const,
    ['HARD', CHECKPOINT_HARD] as const,
  ]
  return rows.flatMap(([name, weight]) => [
    number(`WEIGHT_${name}_GAS`, weight.gas),
    number(`WEIGHT_${name}_BYTES`, weight.bytes),
  ])
}

function typeHashes(): string[] {
  const names = Object.keys(EIP712_TYPES) as Eip712TypeName[]
  return names.map((name) => word(`TYPE_HASH_${upperSnake(name)}`, typeHash(name)))
}

function layouts(): string[] {
  const tables = Object.entries(layout)
    .filter(([, table]) => typeof table === 'object')
    // Bundlers keep a module's names in another order than Node.
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = tables.flatMap(([table, fields]) =>
    Object.entries(fields as layout.Layout).flatMap(([name, field]) =>
      fieldLines(table, name, field),
    ),
  )
  return [
    number('IMAGE_BYTES', layout.IMAGE_BYTES),
    number('IMAGE_WORDS', layout.IMAGE_BYTES / 32),
    number('QUOTE_ACTION_BYTES', layout.MASS_QUOTE.actions[1]),
    number('BOOK_LEAF_TAG', layout.BOOK_LEAF_TAG),
    number('BOOK_NODE_TAG', layout.BOOK_NODE_TAG),
    ...lines,
  ]
}

function fieldLines(table: string, name: string, [offset, size]: layout.Field): string[] {
  const prefix = `${table}_${upperSnake(name)}`
  const end = (offset % 32) + size
  const inWord = end <= 32
  return [
    number(`${prefix}_OFFSET`, offset),
    ...(inWord ? [number(`${prefix}_WORD`, Math.floor(offset / 32))] : []),
    ...(inWord ? [number(`${prefix}_SHIFT`, 8 * (32 - end))] : []),
    ...(inWord ? [number(`${prefix}_BITS`, 8 * size)] : []),
  ]
}

function upperSnake(name: string): string {
  const snake = name.replace(/[A-Z]/g, (letter, index) => (index === 0 ? letter : `_${letter}`))
  return snake.toUpperCase()
}
