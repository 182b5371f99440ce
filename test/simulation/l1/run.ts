/**
 * `npm run test:model -- [--calls N] [--seed S] [--json]`: the model of L1 against the bytecode.
 * The last line is the result; the exit code is 1 when they differ, or
 * when some function was called often and never succeeded: then nothing was compared.
 */
import { parseArgs } from 'node:util'
import { barrenIn, compareWithBytecode } from './compare.ts'

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
const barren = barrenIn(result)
console.log(JSON.stringify({ ...result, barren }, null, values.json ? undefined : 2))
if (barren.length > 0) console.error(`called often, and never right: ${barren.join()}`)
process.exitCode = result.differences.length === 0 && barren.length === 0 ? 0 : 1
