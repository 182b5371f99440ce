/**
 * Hostile sequencers against a monitor that has only two URLs and a keystore:
 * `npm run test:adversarial -- [--only NAME,…] [--seed S] [--json]`. The last line is JSON with
 * `--json`, otherwise one sentence. Fails when one lie is missed or one honest claim dies.
 */
import { parseArgs } from 'node:util'
import { playAll } from './play.ts'
import type { Row } from './stage.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
})
const only = values.only === undefined ? null : values.only.split(',')
const started = performance.now()
const tell = (row: Row) => console.log(values.json ? JSON.stringify(row) : sentenceOf(row))
const summary = await playAll({ only, seed: Number(values.seed), tell })
const { variants, killed, refused, unavailable, escaped, missed, honestKilled } = summary
const seconds = Math.round((performance.now() - started) / 1_000)
console.log(
  values.json
    ? JSON.stringify({ ...summary, seconds })
    : `${variants} hostile sequencers: ${killed} killed, ${refused} refused, ` +
        `${unavailable} unavailable, ${escaped} escaped, ${missed} missed; ` +
        `${honestKilled} honest claims killed; ${seconds} s`,
)
if (missed > 0 || honestKilled > 0 || variants === 0) process.exitCode = 1

function sentenceOf({ variant, ended, problem, ...row }: Row): string {
  const parts = [
    problem,
    row.error === null ? null : `L1 says ${row.error}`,
    row.firstBadStep === null ? null : `step ${row.firstBadStep}`,
    row.secondsToDetection === null ? null : `seen after ${row.secondsToDetection} s`,
    row.secondsToKill === null ? null : `dead after ${row.secondsToKill} s`,
    row.gas === null ? null : `${row.gas} gas`,
  ]
  return `${variant}: ${[ended, ...parts.filter((part) => part !== null)].join(', ')}`
}
