import type { Hex } from '@assay/settlement'
import { expect, test } from 'vitest'
import type { Memory, ReactorConfig } from './actions.ts'
import { createReactor } from './reactor.ts'
import type { ClaimView, View } from './view.ts'
import { wantedActions } from './wants.ts'

const ME: Hex = '0x10'
const config: ReactorConfig = {
  ...{ me: ME, prove: true, kill: true, commit: false, propose: true, bond: true, confirm: true },
  patienceSeconds: 80,
}
const memory = (changes: Partial<Memory> = {}): Memory => ({
  ...{ written: new Set(['0xc1' as Hex]), prepared: new Set(['0xc1' as Hex]) },
  ...{ committed: new Map(), opened: new Set(), failures: new Map(), ...changes },
})
const view = (changes: Partial<View>): View => ({
  ...{ block: 100, l1Time: 10_000, wallMs: 0, isCaughtUp: true, isTrusted: true, isOver: false },
  ...{ windowSeconds: 1_000, confirmedCount: 1, bond: { active: true, lastIndex: 0 } },
  ...{ submissions: [], claims: [], ...changes },
})
const claim = (changes: Partial<ClaimView>): ClaimView => ({
  ...{ claimId: '0xc1', submission: 1, standing: 'wrong', time: 9_900, proposer: '0xaa' },
  ...{ isKilled: false, isContested: false, isQuick: true, reward: null },
  ...{ parentOutcomeHash: '0x00', outcomeHash: '0xbad', ...changes },
})
const right = (submission: number, changes: Partial<ClaimView> = {}) =>
  claim({ claimId: `0xd${submission}`, submission, standing: 'right', ...changes })
const posted = (...submissions: number[]) =>
  submissions.map((submission) => ({ submission, postedAt: 9_000, canPropose: true }))
const wants = (seen: View, remembered = memory(), by = config) =>
  wantedActions(by, seen, remembered).map((action) => {
    if ('submission' in action) return `${action.type} ${action.submission}`
    if ('claimIds' in action) return `${action.type} ${action.claimIds.join()}`
    if ('rival' in action) return `${action.type} ${action.claimId} ${action.rival}`
    return 'claimId' in action ? `${action.type} ${action.claimId}` : action.type
  })

test('a wrong claim: evidence, proof, kill; without a key the first two', () => {
  const seen = view({ claims: [claim({})] })
  const none = memory({ written: new Set(), prepared: new Set() })
  expect(wants(seen, none)).toEqual(['evidence 0xc1', 'prepare 0xc1'])
  expect(wants(seen)).toEqual(['kill 0xc1'])
  expect(wants(seen, none, { ...config, me: null })).toEqual(['evidence 0xc1', 'prepare 0xc1'])
  expect(wants(seen, memory(), { ...config, me: null })).toEqual([])
  expect(wants(view({ claims: [claim({ isKilled: true })] }))).toEqual([])
})

test('the claim that may confirm first is killed first', () => {
  const both = new Set<Hex>(['0xc1', '0xc2'])
  const claims = [claim({ time: 9_950 }), claim({ claimId: '0xc2', time: 9_940 })]
  const remembered = memory({ prepared: both, written: both })
  expect(wants(view({ claims }), remembered)).toEqual(['kill 0xc2', 'kill 0xc1'])
})

test('no proof waits for one that needs a replay from genesis', () => {
  const old = ['0xc2', '0xc3'] as const
  const claims = [
    ...old.map((claimId) => claim({ claimId, time: 9_000, isQuick: false })),
    claim({ time: 9_950 }),
  ]
  const seen = view({ claims })
  const none = memory({ written: new Set(['0xc1', ...old]), prepared: new Set() })
  expect(wants(seen, none)).toEqual(['prepare 0xc1', 'prepare 0xc2', 'prepare 0xc3'])
  const reactor = createReactor({ ...config, propose: false })
  const begun = reactor.on({ type: 'view', view: seen }).filter(({ type }) => type === 'prepare')
  expect(begun.map((action) => 'claimId' in action && action.claimId)).toEqual(['0xc1', '0xc2'])
  // One that has become slow meanwhile is not begun twice.
  const slow = view({ claims: [claim({ isQuick: false })] })
  expect(reactor.on({ type: 'view', view: slow })).toEqual([])
})

test('a commitment comes first and is two blocks older, but holds no late kill up', () => {
  const committing = { ...config, commit: true }
  const seen = view({ claims: [claim({})] })
  const committed = (block: number, wallMs = 0) =>
    memory({ committed: new Map([['0xc1', { block, wallMs }]]) })
  expect(wants(seen, memory(), committing)).toEqual(['commit 0xc1'])
  expect(wants(seen, committed(100), committing)).toEqual([])
  expect(wants(seen, committed(99), committing)).toEqual(['kill 0xc1'])
  expect(wants({ ...seen, wallMs: 60_000 }, committed(100), committing)).toEqual(['kill 0xc1'])
  const late = view({ claims: [claim({ time: 9_500 })] })
  expect(wants(late, memory(), committing)).toEqual(['kill 0xc1'])
})

test('a claim that survives two attempts is contested with the right one, the older last', () => {
  const failures = new Map([['kill 0xc1', { count: 2, reason: 'no' }]])
  const at = (time: number, rival: number, changes: Partial<ClaimView> = {}) => {
    const claims = [claim({ time, ...changes }), right(1, { time: rival, outcomeHash: '0x01' })]
    return wants(view({ claims }), memory({ failures })).filter((one) => /contest/.test(one))
  }
  expect(at(9_500, 9_900)).toEqual(['contest 0xd1 0xc1'])
  expect(at(9_900, 9_500)).toEqual(['contest 0xc1 0xd1'])
  expect(at(9_501, 9_900)).toEqual([])
  expect(at(9_400, 9_900, { isContested: true })).toEqual([])
  expect(at(9_400, 9_900, { parentOutcomeHash: '0x02' })).toEqual([])
  const claims = [claim({ time: 9_500 }), right(1, { outcomeHash: '0x01' })]
  expect(wants(view({ claims }))).toEqual(['kill 0xc1'])
})

test('an honest sequencer goes first, and two monitors do not propose at once', () => {
  const seen = (l1Time: number) => view({ submissions: posted(1), l1Time })
  expect(wants(seen(9_079))).toEqual([])
  expect(wants(seen(9_080))).toEqual(['propose 1'])
  const other = { ...config, me: '0x14' as const }
  expect(wants(seen(9_119), memory(), other)).toEqual([])
  expect(wants(seen(9_120), memory(), other)).toEqual(['propose 1'])
})

test('no patience is longer than a quarter of the window', () => {
  const slow = { ...config, patienceSeconds: 100_000 }
  const seen = (l1Time: number) => view({ submissions: posted(1), l1Time })
  expect(wants(seen(9_249), memory(), slow)).toEqual([])
  expect(wants(seen(9_250), memory(), slow)).toEqual(['propose 1'])
})

test('a wrong, an orphan or a dead claim is no claim; a right one is', () => {
  const proposes = (...claims: ClaimView[]) =>
    wants(view({ submissions: posted(1), claims })).filter((one) => /propose/.test(one)).length
  expect(proposes(claim({}))).toBe(1)
  expect(proposes(claim({ standing: 'orphan' }))).toBe(1)
  expect(proposes(right(1, { isKilled: true }))).toBe(1)
  expect(proposes(claim({}), right(1))).toBe(0)
})

test('one bond backs one chain: it goes on from its last claim, or waits', () => {
  const submissions = posted(1, 2, 3)
  const mine = (submission: number) => right(submission, { proposer: ME })
  const proposes = (lastIndex: number, confirmedCount: number, ...claims: ClaimView[]) =>
    wants(
      view({
        confirmedCount,
        ...{ submissions: submissions.slice(confirmedCount - 1), claims },
        bond: { active: true, lastIndex },
      }),
    ).filter((one) => /propose/.test(one))
  expect(proposes(0, 1, right(1))).toEqual(['propose 2'])
  expect(proposes(1, 1, mine(1))).toEqual(['propose 2'])
  // Beside somebody’s right claim, to get to what is missing behind it.
  expect(proposes(1, 1, mine(1), right(2))).toEqual(['propose 2'])
  // Decided, so the bond is free: the gap itself.
  expect(proposes(1, 2, right(2))).toEqual(['propose 3'])
  // Its last claim is not right (any more), or lies behind the gap.
  expect(proposes(1, 1, right(1), right(2))).toEqual([])
  expect(proposes(3, 1, right(1), mine(3))).toEqual([])
})

test('no bond is staked where L1 disagrees, nothing is known, or nothing confirms any more', () => {
  const bonded = view({ submissions: posted(1) })
  for (const seen of [bonded, { ...bonded, bond: { active: false, lastIndex: 0 } }]) {
    expect(wants(seen)).toHaveLength(1)
    expect(wants({ ...seen, isTrusted: false })).toEqual([])
    expect(wants({ ...seen, isCaughtUp: false })).toEqual([])
    expect(wants({ ...seen, isOver: true })).toEqual([])
  }
})

test('ripe right claims confirm in a row, behind the sequencer’s chance', () => {
  const claims = [1, 2, 3].map((n) => right(n, { time: n === 3 ? 8_921 : 8_920 }))
  const seen = view({ submissions: posted(1, 2, 3), claims })
  expect(wants(seen)).toEqual(['confirm 0xd1,0xd2'])
  expect(wants({ ...seen, l1Time: 9_999 })).toEqual([])
  const contested = [right(1, { time: 1, isContested: true }), ...claims.slice(1)]
  expect(wants({ ...seen, claims: contested })).toEqual([])
})

test('a few ripe claims wait for a proposal, many do not', () => {
  const ripe = (count: number) =>
    Array.from({ length: count }, (_, i) => right(i + 1, { time: 1, proposer: ME }))
  const numbers = Array.from({ length: 10 }, (_, i) => i + 1)
  const types = (claims: readonly ClaimView[]) => {
    const bond = { active: true, lastIndex: claims.length }
    const seen = view({ submissions: posted(...numbers), claims, bond })
    return wants(seen).map((action) => action.split(' ')[0])
  }
  expect(types(ripe(7))).toEqual(['propose', 'confirm'])
  expect(types(ripe(8))).toEqual(['confirm', 'propose'])
})

test('a copied proof: the older commitment is opened, the reward collected after an hour', () => {
  const reward = { payee: '0x66', killTime: 9_990, killBlock: 98, commitBlock: 0 } as const
  const dead = (changes: Partial<typeof reward> | { payee: Hex } = {}) =>
    view({ claims: [claim({ isKilled: true, reward: { ...reward, ...changes } })] })
  const committed = memory({ committed: new Map([['0xc1', { block: 96, wallMs: 0 }]]) })
  const committing = { ...config, commit: true }
  expect(wants(dead(), committed, committing)).toEqual(['open 0xc1'])
  expect(wants(dead({ payee: ME }), committed, committing)).toEqual([])
  const young = memory({ committed: new Map([['0xc1', { block: 97, wallMs: 0 }]]) })
  expect(wants(dead(), young, committing)).toEqual([])
  // Forgotten in a restart: L1 knows, and is asked once.
  expect(wants(dead(), memory(), committing)).toEqual(['open 0xc1'])
  expect(wants(dead(), memory({ opened: new Set(['0xc1']) }), committing)).toEqual([])
  const later = { ...dead({ payee: ME }), l1Time: 13_590 }
  expect(wants(later)).toEqual(['collect 0xc1'])
  expect(wants({ ...dead(), l1Time: 13_590 })).toEqual([])
})
