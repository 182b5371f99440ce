/**
 * `npm run test:crash -- [--json] [--images N] [--seed S]`: power cuts, flipped bits and cuts of
 * the log, power cuts of snapshots. The last line is the result; the exit code is 1 when anything
 * was lost or not noticed.
 */
import { parseArgs } from 'node:util'
import { testDamage } from './damage.ts'
import { testPowerLoss } from './powerLoss.ts'
import { testSnapshotLoss } from './snapshotLoss.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    images: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
})
const options = { images: Number(values.images), seed: Number(values.seed) }
if (!Number.isSafeInteger(options.images + options.seed)) {
  console.error('--images and --seed are whole numbers')
  process.exit(2)
}
const { images, lost: lostRecords, ...powerLoss } = await testPowerLoss(options)
const snapshots = await testSnapshotLoss({ ...options, images: Math.ceil(options.images / 10) })
const lost = lostRecords + snapshots.lost
const { bitFlips, truncations, undetected, ...damage } = await testDamage()
for (const failure of [...powerLoss.failures, ...snapshots.failures, ...damage.failures]) {
  console.error(failure)
}
for (const failure of [...powerLoss.failures, ...snapshots.failures].slice(0, 1)) {
  const seed = /^seed (\d+)/.exec(failure)?.[1]
  console.error(`again: npm run test:crash -- --images 1 --seed ${seed}`)
}
const result = {
  ...{ images, snapshotImages: snapshots.images, bitFlips, truncations, lost, undetected },
  seed: options.seed,
}
if (values.json) console.log(JSON.stringify(result))
else {
  const states = `${images} states of the log and ${snapshots.images} of snapshots`
  console.log(`${states} after a power cut, ${lost} lost something (seed ${options.seed})`)
  console.log(`${bitFlips} flipped bits and ${truncations} cuts, ${undetected} not noticed`)
}
process.exitCode = lost + undetected === 0 ? 0 : 1
