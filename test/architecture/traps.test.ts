import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const home = join(import.meta.dirname, '..', '..')
const read = (path: string) => readFileSync(join(home, path), 'utf8')

/** Every trap that was known when the protocol was designed, and those found since. */
const TRAPS = [
  'worst trace that does not fit its blobs',
  'two conflicting claims both confirming',
  'escape while claims still confirm',
  'stale refund after escape',
  'inbox entry invented inside a proof',
  'inbox flood deadlocking submit',
  'replayed WITHDRAW',
  'replayed SET_KEY',
  'precompile 0x0A burning all gas',
  'out-of-gas as "invalid"',
  'field element of 2^248 or more',
  'blob index vs domain order',
  'extra blobs',
  'second pre-image, 64-byte leaf',
  'insert where the key exists',
  '`block.*`, ERC-1271 or oracle call in the step',
  'FOK against expired, dead or own liquidity',
  'post-only against expired, dead or own liquidity',
  'resting at a limit',
  'dead-order griefing',
  'fee above the signed maximum',
  'self-trade through replace',
  'stale working copies after roll-back',
  'back-dated time',
  'signed orders executed after forced cancel-all',
  'replay on another shard, chain or redeploy',
  'claim on a dead parent',
  'L1 reorg under inputs',
  'claim after a reorganisation replaced an entry',
  'fault proof copied in the mempool',
  'weird tokens',
  'key pruning',
  'deposit credited before finality or twice',
  'withdrawal paid twice under another encoding',
  'zero root',
  'rival claims under a stepper bug',
  'rival hidden behind a dead one',
  'correct rival orphaning a chain',
  'contest with another parent',
  'rebate above the fee after a fee cut',
  'mass quote replayed after LIMIT',
  'iceberg refresh outside the budget',
  'market that can never reopen',
  "somebody else's word about a market",
  'parameters announced for less than an exit takes',
  'an announcement that everybody has forgotten',
  'a halt that stops cancels or withdrawals',
  "dead-man's switch that is not looked at first",
  "dead-man's switch kept up by copies of old records",
  'fall of a switch lost in a roll-back',
  'inbox entry without its time',
  'withdrawal list overflow',
] as const

interface Row {
  readonly trap: string
  readonly file: string
  readonly name: string
}

const rows: readonly Row[] = read('spec/traps.md')
  .split('\n')
  .filter((line) => /^\| (?!Trap |-)/.test(line))
  .map((line) => {
    const [trap = '', file = '', name = ''] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
    return { trap, file, name }
  })

/** True when the file has a test, or a vector, of that name. */
function hasTest(text: string, { file, name }: Pick<Row, 'file' | 'name'>): boolean {
  if (name === '') return false
  if (file.endsWith('.sol')) return text.includes(`function ${name}(`)
  if (file.endsWith('.json')) return text.includes(`"name": "${name}`)
  const joined = text.replace(/\btest\(\s+/g, 'test(')
  return joined.includes(`test('${name}`) || joined.includes(`test("${name}`)
}

test.each(TRAPS)('has a test with its name: %s', (trap) => {
  const own = rows.filter((row) => row.trap.replace(/ \(.*\)$/, '') === trap)
  expect(own.length).toBeGreaterThan(0)
  for (const row of own) expect([row, hasTest(read(row.file), row)]).toEqual([row, true])
})

test('the table names no trap that is not listed here', () => {
  const listed = new Set<string>(TRAPS)
  expect(
    rows.map(({ trap }) => trap.replace(/ \(.*\)$/, '')).filter((t) => !listed.has(t)),
  ).toEqual([])
})

test('a test that is gone is missed', () => {
  const file = 'contracts/src/A.t.sol'
  expect(hasTest('function test_one() external', { file, name: 'test_one' })).toBe(true)
  expect(hasTest('// test_one was here', { file, name: 'test_one' })).toBe(false)
})

test('the step function asks nobody', () => {
  // Its inputs are all that it may depend on: no block, no caller, no balance, no other contract.
  const impure = /\b(block|tx|msg)\.|blockhash|blobhash|\.balance\b|\.code\b|isValidSignature|sload/
  const sources = readdirSync(join(home, 'contracts/src/stepper'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.sol') && !name.endsWith('.t.sol'))
  expect(sources.length).toBeGreaterThan(15)
  const found = sources.flatMap((name) =>
    withoutComments(read(join('contracts/src/stepper', name)))
      .split('\n')
      .filter((line) => impure.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  )
  expect(found).toEqual([])
  expect(impure.test('uint256 t = block.timestamp;')).toBe(true)
})

test('toys and test helpers are in no deployment', () => {
  const folder = join(home, 'settlement/src/generated')
  for (const name of readdirSync(folder)) {
    const [firstLine = ''] = readFileSync(join(folder, name), 'utf8').split('\n')
    expect(firstLine).not.toMatch(/\/(mocks|testing)\//)
  }
  const shipped = readdirSync(join(home, 'contracts/src'), { recursive: true })
    .map(String)
    .filter((name) => /\.sol$/.test(name) && !/\.t\.sol$|^(mocks|testing)[\\/]/.test(name))
  for (const name of shipped) {
    expect([name, /\/(mocks|testing)\//.test(read(join('contracts/src', name)))]).toEqual([
      name,
      false,
    ])
  }
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}
