/**
 * `npm run gas [-- --write]`: measures, prints one JSON line, compares with `gas.json` beside this
 * file and with the goals. Fails when a figure is above its goal or more than a hundredth above the
 * snapshot; calldata differs a little from run to run. `--write` takes the new figures.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compareGas } from './compare.ts'
import { type Figures, GOALS, measureGas } from './measure.ts'

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const file = join(import.meta.dirname, 'gas.json')
const figures = await measureGas()
if (values.write) writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`)
const snapshot = JSON.parse(readFileSync(file, 'utf8')) as Figures
const problems = compareGas(figures, { snapshot, goals: GOALS })
for (const problem of problems) console.log(problem)
console.log(JSON.stringify({ gas: figures, goals: GOALS, problems: problems.length }))
process.exitCode = problems.length === 0 ? 0 : 1
