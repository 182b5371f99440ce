import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Action, ReactorConfig } from './actions.ts'
import { createReactor, type Reactor } from './reactor.ts'
import { createToyL1, type ToyL1, toyView } from './toyL1.ts'

const MONITORS = ['0x01', '0x02'] as const
const everything = {
  ...{ prove: true, kill: true, propose: true, bond: true, confirm: true, patienceSeconds: 100 },
} as const

interface Rig {
  readonly config: ReactorConfig
  reactor: Reactor
  /** Begun and not answered. */
  readonly open: Action[]
}

type Step =
  | { readonly type: 'post'; readonly claim: 'right' | 'wrong' | 'none' }
  | { readonly type: 'attack'; readonly at: number; readonly like: 'wrong' | 'right' }
  | { readonly type: 'time'; readonly seconds: number }
  | { readonly type: 'look' | 'restart'; readonly who: number }
  | { readonly type: 'answer'; readonly who: number; readonly how: 'try' | 'fail' | 'lost' }
  | { readonly type: 'reorg'; readonly blocks: number }

const who = fc.nat(1)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    type: fc.constant('post' as const),
    claim: fc.constantFrom('right', 'wrong', 'none'),
  }),
  fc.record({
    type: fc.constant('attack' as const),
    at: fc.nat(5),
    like: fc.constantFrom('wrong', 'right'),
  }),
  fc.record({ type: fc.constant('time' as const), seconds: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ type: fc.constantFrom('look' as const, 'look' as const, 'restart' as const), who }),
  fc.record({
    ...{ type: fc.constant('answer' as const), who },
    how: fc.constantFrom('try', 'try', 'try', 'fail', 'lost'),
  }),
  fc.record({ type: fc.constant('reorg' as const), blocks: fc.integer({ min: 1, max: 4 }) }),
)

function rigs(commit: boolean): Rig[] {
  return MONITORS.map((me) => {
    const config = { ...everything, me, commit }
    return { config, reactor: createReactor(config), open: [] }
  })
}

function look(l1: ToyL1, rig: Rig): void {
  const view = toyView(l1, rig.config.me ?? '0x')
  rig.open.push(...rig.reactor.on({ type: 'view', view }))
}

/** INVARIANT: right claims are never attacked, and a key never has two transactions under way. */
function checkActions(l1: ToyL1, { open }: Rig): void {
  const sends = open.filter(({ type }) => type !== 'evidence' && type !== 'prepare')
  expect(sends.length).toBeLessThanOrEqual(1)
  for (const action of open) {
    if (action.type !== 'kill' && action.type !== 'commit') continue
    expect(l1.claim(action.claimId)?.standing ?? 'wrong').toBe('wrong')
  }
}

function answer(l1: ToyL1, rig: Rig, how: 'try' | 'fail' | 'lost'): void {
  const action = rig.open.shift()
  if (action === undefined) return
  const attempted = how === 'fail' ? null : l1.apply(action, rig.config.me ?? '0x')
  // A transaction that was mined although its sender never heard of it.
  const isHeard = how === 'try' && attempted !== null
  const result = isHeard ? attempted : ({ type: 'failed', reason: 'no answer' } as const)
  rig.open.push(...rig.reactor.on({ type: 'result', action, result, wallMs: l1.wallMs() }))
}

function apply(l1: ToyL1, all: readonly Rig[], one: Step): void {
  const rig = all['who' in one ? one.who : 0] as Rig
  switch (one.type) {
    case 'post':
      l1.post(one.claim)
      return
    case 'attack':
      l1.attack(one.at, one.like)
      return
    case 'time':
      l1.pass(one.seconds)
      return
    case 'look':
      look(l1, rig)
      return
    case 'restart':
      // What was under way may be mined or not; nobody will hear of it.
      rig.open.splice(0)
      rig.reactor = createReactor(rig.config)
      return
    case 'answer':
      answer(l1, rig, one.how)
      return
    case 'reorg':
      l1.reorg(one.blocks)
      for (const { reactor } of all) reactor.on({ type: 'anew' })
      return
  }
}

test.each([
  ['killing at once', false],
  ['committing first', true],
])('%s: whatever happened, in quiet times no wrong claim lives and all confirms', (_, commit) => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const l1 = createToyL1()
      const all = rigs(commit)
      for (const one of steps) {
        apply(l1, all, one)
        for (const rig of all) checkActions(l1, rig)
      }
      for (let round = 0; round < 400 && !l1.isSettled(); round++) {
        l1.pass(40)
        for (const rig of all) {
          look(l1, rig)
          checkActions(l1, rig)
          while (rig.open.length > 0) answer(l1, rig, 'try')
        }
      }
      expect(l1.isSettled(), l1.describe()).toBe(true)
      expect(l1.wronglyConfirmed()).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('quiet times cost nothing: what is done is not done again', () => {
  const l1 = createToyL1()
  const all = rigs(false)
  l1.post('right')
  l1.post('wrong')
  for (let round = 0; round < 200; round++) {
    l1.pass(40)
    for (const rig of all) {
      look(l1, rig)
      while (rig.open.length > 0) answer(l1, rig, 'try')
    }
  }
  const sent = l1.sent()
  // Two bonds, one kill, one proposal, the confirmations, one reward.
  expect(sent.filter((type) => type === 'kill')).toHaveLength(1)
  expect(sent.filter((type) => type === 'propose')).toHaveLength(1)
  expect(sent.filter((type) => type === 'bond').length).toBeLessThanOrEqual(2)
  expect(sent.filter((type) => type === 'confirm').length).toBeLessThanOrEqual(2)
  expect(sent.filter((type) => type === 'collect')).toHaveLength(1)
})
