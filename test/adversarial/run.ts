/**
 * Hostile sequencers against a monitor that has only two URLs and a keystore:
 * `npm run test:adversarial -- [--only NAME,…] [--seed S] [--proofs N] [--json]`. The last
 * line is JSON with `--json`, otherwise one sentence. Then a hostile challenger sends N proofs of
 * faults that are none (2,000; none with --only). Fails when one lie is missed, or an honest claim
 * dies.
 */
import { parseArgs } from 'node:util'
import { challenge } from './challenger.ts'
import { playAll } from './play.ts'
import type { Row } from './stage.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
    proofs: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const only = values.only === undefined ? null : values.only.split(',')
const started = performance.now()
const tell = (row: Row) => console.log(values.json ? JSON.stringify(row) : sentenceOf(row))
const seed = Number(values.seed)
const proofs = Number(values.proofs ?? (only === null ? 2_000 : 0))
const summary = await playAll({ only, seed, tell })
const { mutatedProofs, accepted } =
  proofs === 0 ? { mutatedProofs: 0, accepted: [] } : await challenge({ count: proofs, seed })
const { variants, killed, refused, unavailable, escaped, missed } = summary
const honestKilled = summary.honestKilled + accepted.length
for (const proof of accepted) console.log(`accepted against an honest claim: ${proof}`)
const seconds = Math.round((performance.now() - started) / 1_000)
console.log(
  values.json
    ? JSON.stringify({ ...summary, honestKilled, mutatedProofs, seconds })
    : `${variants} hostile sequencers: ${killed} killed, ${refused} refused, ` +
        `${unavailable} unavailable, ${escaped} escaped, ${missed} missed; ` +
        `${mutatedProofs} false proofs; ${honestKilled} honest claims killed; ${seconds} s`,
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
