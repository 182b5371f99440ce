import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Snapshot } from './alerts.ts'
import { createMessenger } from './messenger.ts'
import { createDirectoryFiles, type Message, readAlerts } from './stateFile.ts'
import type { Webhook } from './webhook.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-messenger-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

const limits = {
  ...{ quietMs: 0, silenceMs: 0, inboxDelayMs: 0, unpostedMs: 0, minGasWei: 10n, endpointMs: 0 },
  ...{ maxLagMs: 0, windowMs: 0, inputsMaxAgeMs: 0, unclaimedMs: 0 },
}
const balance = (wei: bigint): Snapshot => ({
  ...{ limits, chain: null, headers: null, failing: null, wallMs: 0 },
  replay: {
    ...{ isCaughtUp: true, submissions: [], problems: [], includedAt: new Map() },
    ...{ wrongDecisions: new Map(), statuses: new Map() },
  },
  gas: { address: '0x1', wei },
  silent: { l1: null, replay: null, blobs: null, headers: null },
})

const clock = { wallMs: () => 5, monotonicMs: () => 5 }
function messenger(webhook?: Webhook) {
  const said: string[] = []
  const troubles: string[] = []
  const running = createMessenger({
    ...{ files: createDirectoryFiles(directory), clock },
    onMessage: ({ type, alert }: Message) => said.push(`${type} ${alert.code}`),
    onTrouble: (sentence) => troubles.push(sentence),
    ...(webhook === undefined ? {} : { webhook }),
  })
  return { ...running, said, troubles }
}

test('an alert is said once, and nothing anew after a restart', async () => {
  const first = messenger()
  await first.open()
  await first.update(balance(1n))
  await first.update(balance(2n))
  await first.close()
  const second = messenger()
  await second.open()
  await second.update(balance(1n))
  await second.update(balance(10n))
  await second.close()
  expect([first.said, second.said]).toEqual([['raised GAS_LOW'], ['resolved GAS_LOW']])
})

test('what the webhook did not take is said again by the next process', async () => {
  const deaf: Webhook = { send: async () => false, close: async () => undefined }
  const first = messenger(deaf)
  await first.open()
  await first.update(balance(1n))
  await first.close()
  expect((await readAlerts(createDirectoryFiles(directory))).outbox).toHaveLength(1)
  const heard: unknown[] = []
  const listening: Webhook = {
    send: async (message) => heard.push(message) > 0,
    close: async () => undefined,
  }
  const second = messenger(listening)
  await second.open()
  await second.close()
  expect(heard).toMatchObject([{ type: 'raised', at: 5, code: 'GAS_LOW' }])
  expect((await readAlerts(createDirectoryFiles(directory))).outbox).toEqual([])
})

test('a directory that cannot be written is said and stops nothing', async () => {
  await writeFile(join(directory, 'file'), '')
  directory = join(directory, 'file')
  const running = messenger()
  await running.open()
  await running.update(balance(1n))
  await running.close()
  expect(running.said).toEqual(['raised GAS_LOW'])
  expect(running.troubles[0]).toContain('could not be stored')
  directory = join(directory, '..')
})
