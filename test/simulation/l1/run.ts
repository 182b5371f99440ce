/**
 * `npm run test:model -- [--calls N] [--seed S] [--json]`: the model of L1 against the bytecode.
 * The last line is the result; the exit code is 1 when they differ.
 */
import { parseArgs } from 'node:util'
import { compareWithBytecode } from './compare.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    calls: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
})
const result = await compareWithBytecode({
  calls: Number(values.calls),
  seed: Number(values.seed),
})
console.log(JSON.stringify(result, null, values.json ? undefined : 2))
process.exitCode = result.differences.length === 0 ? 0 : 1
