/** Spec: witness, "Bundle". */
import { readFileSync } from 'node:fs'
import { concatBytes, fromHex, toHex } from '@assay/protocol'
import { decodeBundle, encodeBundle } from '@assay/prover-hooks'
import { createStepperReads } from '@assay/settlement'
import { expect, test } from 'vitest'
import { startStepperEvm } from '../stepper/evm.ts'
import { BUNDLE_VECTORS, type BundleVectors, textOfBundles } from './bundleVectors.ts'

const text = readFileSync(BUNDLE_VECTORS, 'utf8')
const { cases, refused } = JSON.parse(text) as BundleVectors

test('the committed bundles are what TypeScript computes', () => {
  expect(text).toBe(textOfBundles())
})

test('each reads back, and leads the step function of L1 to its checkpoint', async () => {
  const evm = await startStepperEvm()
  try {
    const stepper = createStepperReads(evm)
    for (const { about, bundle, groups, inboxEntries, checkpoint } of cases) {
      const call = decodeBundle(fromHex(bundle))
      if (call === null) throw new Error(`${about}: it does not read`)
      expect(toHex(encodeBundle(call)), about).toBe(bundle)
      expect(call.inputs.groups.length / 124, about).toBe(groups)
      expect(call.inputs.inboxWords.length, about).toBe(inboxEntries)
      expect(toHex(call.checkpoint), about).toBe(checkpoint)
      expect(toHex((await stepper.run(call)) ?? new Uint8Array(0)), about).toBe(checkpoint)
    }
  } finally {
    await evm.stop()
  }
}, 120_000)

test.each(refused)('refused: $about', ({ keep, append, set }) => {
  const whole = fromHex(cases[0]?.bundle ?? '0x')
  const bytes = concatBytes(whole.slice(0, keep ?? whole.length), fromHex(append ?? '0x'))
  if (set !== undefined) bytes.set(fromHex(set.bytes), set.at)
  expect(decodeBundle(bytes)).toBeNull()
})
