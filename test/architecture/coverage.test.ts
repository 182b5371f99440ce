import { expect, test } from 'vitest'
import { judge, parseLcov } from '../../scripts/coverage.ts'

const VAULT = 'contracts/src/Vault.sol'
const CODEC = 'contracts/src/stepper/RecordCodec.sol'

test('lines and branches are counted apart, and what is missed is named', () => {
  const text = lcov(VAULT, ['DA:7,3', 'DA:8,0', 'BRDA:7,0,0,-', 'BRDA:7,0,1,3', 'BRDA:9,1,0,0'])
  const [file] = parseLcov(text)
  expect(file?.lines).toEqual({ hit: 1, total: 2 })
  expect(file?.branches).toEqual({ hit: 1, total: 3 })
  expect(file?.missed).toEqual(['8', '7/0', '9/0'])
})

test('a branch short of all fails a contract, one in twenty passes for the stepper', () => {
  const branches = Array.from({ length: 20 }, (_, line) => `BRDA:${line},0,0,${line === 0 ? 0 : 1}`)
  const files = (path: string) => parseLcov(lcov(path, ['DA:1,1', ...branches]))
  expect(judge(files(VAULT), [])).toHaveLength(1)
  expect(judge(files(CODEC), [])).toEqual([])
  expect(judge(parseLcov(lcov(CODEC, branches.slice(0, 19))), [])).toHaveLength(1)
})

test('a file that no test reached is missed', () => {
  expect(judge(parseLcov(lcov(VAULT, ['DA:1,1'])), [VAULT, CODEC])).toEqual([
    `${CODEC} was not measured: no test reaches it.`,
  ])
})

function lcov(path: string, rows: readonly string[]): string {
  return `TN:\nSF:${path}\n${rows.join('\n')}\nend_of_record\n`
}
