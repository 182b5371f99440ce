import { authenticateWith } from '@assay/engine'
import { randomFlow, rememberingRecover } from '@assay/engine/suite'
import { createWitnessMachine, createMachine, replay, stepKindCounts } from '@assay/machine'
import { createNativeHasher } from '@assay/state/native'
const flow = randomFlow(1, { submissions: 3, actions: 300 })
const t0 = performance.now()
const authenticate = authenticateWith(flow.separator, rememberingRecover())
const m = createMachine({ leaves: flow.leaves, authenticate, hasher: createNativeHasher() })
const results: any[] = []
const traces = flow.submissions.map(({ context, inbox, groups }) =>
  replay(m, context, { inboxWords: inbox, groupAt: (k) => groups[k] ?? null }, (r) => results.push(r)).trace)
const total = [...stepKindCounts(results).values()].reduce((a, b) => a + b)
console.log([...stepKindCounts(results)].sort((a,b)=>a[0]-b[0]).map(([k, n]) => `${k}: ${(100 * n / total).toFixed(2)}%`), total)
const t1 = performance.now()
const w = createWitnessMachine({ leaves: flow.leaves, authenticate, hasher: createNativeHasher() })
let steps = 0
const max = new Map<number, number>()
flow.submissions.forEach(({ context, inbox, groups }, i) => {
  for (const iv of w.intervals(context, { inboxWords: inbox, groupAt: (k) => groups[k] ?? null })) {
    steps += iv.steps.length
    for (const s of iv.steps) max.set(s.kind, Math.max(max.get(s.kind) ?? 0, s.witness.length))
    if (Buffer.compare(iv.mark.checkpoint, traces[i]![iv.checkpoint]!.checkpoint)) console.log('DIFF', i, iv.checkpoint)
  }
})
console.log(steps, max, t1 - t0, performance.now() - t1)
