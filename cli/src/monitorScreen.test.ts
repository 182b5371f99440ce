import type { Alert, MonitorNews } from '@assay/monitor'
import { expect, test } from 'vitest'
import { createMonitorScreen } from './monitorScreen.ts'

const wrong: Alert = {
  ...{ code: 'CLAIM_WRONG', subject: '0xc1', source: 'replay', severity: 'critical' },
  ...{ sentence: 'Submission 2 has a wrong claim.', numbers: {}, nextStep: 'Kill it.' },
}
const status = (standing: readonly Alert[]): MonitorNews => ({
  type: 'status',
  status: {
    ...{ block: 7, isCaughtUp: true, nextSubmission: 3, confirmedCount: 2, standing },
    balance: 1_234_000_000_000_000_000n,
  },
})
const raised: MonitorNews = { type: 'raised', at: 0, alert: wrong }
const killed: MonitorNews = {
  ...{ type: 'action', action: { type: 'kill', claimId: '0xc1' } },
  ...{ result: { type: 'done', block: 8 }, sentence: 'killing claim 0xc1: mined in block 8' },
}

function screen(options: { isTerminal: boolean; json: boolean }) {
  const said: string[] = []
  const { news } = createMonitorScreen({ ...options, me: '0xme', say: (line) => said.push(line) })
  return { said, news }
}

test('on a terminal each line stands above a block that is drawn anew', () => {
  const { said, news } = screen({ isTerminal: true, json: false })
  news(status([]))
  expect(said[0]).not.toContain('\x1b[J')
  expect(said[0]).toContain('block 7 · replayed to the head · 2 posted, 1 confirmed')
  expect(said[0]).toContain('key 0xme · 1.234 ETH')
  expect(said[0]).toContain('● all well')
  news(raised)
  news(status([wrong]))
  for (const drawn of said.slice(1)) expect(drawn.startsWith('\x1b[4A\x1b[J')).toBe(true)
  expect(said[1]).toContain('ALERT    CLAIM_WRONG: Submission 2 has a wrong claim.\n  → Kill it.')
  expect(said[2]).toContain('\x1b[31m● CLAIM_WRONG')
})

test('elsewhere there are lines alone, without colours', () => {
  const { said, news } = screen({ isTerminal: false, json: false })
  for (const one of [status([]), raised, killed]) news(one)
  expect(said).toHaveLength(2)
  expect(said.join()).not.toContain('\x1b')
  expect(said[1]).toMatch(/^\S+Z ACTION {3}killing claim 0xc1: mined in block 8$/)
})

test('as JSON everything but the status is a line', () => {
  const { said, news } = screen({ isTerminal: true, json: true })
  for (const one of [status([]), raised, killed]) news(one)
  expect(said.map((line) => JSON.parse(line))).toEqual([raised, killed])
})
