import { expect, test } from 'vitest'
import { judge } from '../../scripts/coverage.ts'
import { parseLcov } from '../../scripts/lcov.ts'
import { byRoom, judgeRooms } from '../../scripts/roomCoverage.ts'

const VAULT = 'contracts/src/Vault.sol'
const CODEC = 'contracts/src/stepper/RecordCodec.sol'

test('lines and branches are counted apart, and what is missed is named', () => {
  const text = lcov(VAULT, ['DA:7,3', 'DA:8,0', 'BRDA:7,0,0,-', 'BRDA:7,0,1,3', 'BRDA:9,1,0,0'])
  const [file] = parseLcov(text)
  expect(file?.lines).toEqual({ hit: 1, total: 2 })
  expect(file?.branches).toEqual({ hit: 1, total: 3 })
  expect(file?.missed).toEqual(['8', '7/0', '9/0'])
})

test('a branch short of all fails a contract, one in twenty passes for the whole stepper', () => {
  const branches = (count: number, missed: number) =>
    Array.from({ length: count }, (_, line) => `BRDA:${line},0,0,${line < missed ? 0 : 1}`)
  const judged = (...files: string[]) => judge(parseLcov(files.join('')), [])
  expect(judged(lcov(VAULT, ['DA:1,1', ...branches(20, 1)]))).toEqual([`${VAULT} lacks 0/0`])
  expect(judged(lcov(CODEC, ['DA:1,1', ...branches(20, 1)]))).toEqual([])
  expect(judged(lcov(CODEC, branches(19, 1)))).toHaveLength(1)
  // What one file of it lacks, another has.
  expect(judged(lcov(CODEC, branches(2, 1)), lcov(`${CODEC}.sol`, branches(18, 0)))).toEqual([])
  expect(judged(lcov(CODEC, ['DA:1,0']))).toHaveLength(1)
})

test('a file that no test reached is missed', () => {
  expect(judge(parseLcov(lcov(VAULT, ['DA:1,1'])), [VAULT, CODEC])).toEqual([
    `${CODEC} was not measured: no test reaches it.`,
  ])
})

test('one branch in twenty may be missed in a room, but no room', () => {
  const rooms = ['protocol', 'engine', 'state', 'machine']
  const report = (missed: number, reached: readonly string[]) =>
    reached.map((room) => {
      const rows = Array.from({ length: 20 }, (_, i) => `BRDA:${i},0,0,${i < missed ? 0 : 1}`)
      return lcov(`${room}/src/a.ts`, ['DA:1,1', ...rows])
    })
  const judged = (missed: number, reached = rooms) =>
    judgeRooms(byRoom(parseLcov(report(missed, reached).join(''))))
  expect(judged(1)).toEqual([])
  expect(judged(2)).toHaveLength(4)
  expect(judged(2)[0]).toBe('protocol: 90 % of branches\nprotocol/src/a.ts: 0/0 1/0')
  expect(judged(0, rooms.slice(1))).toEqual(['protocol was not measured: no test reaches it.'])
})

function lcov(path: string, rows: readonly string[]): string {
  return `TN:\nSF:${path}\n${rows.join('\n')}\nend_of_record\n`
}
