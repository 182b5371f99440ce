/** Bugs in how the sequencer reads L1 and writes to it. */
import type { Settlement } from '@assay/settlement'
import type { Hooks } from './hooks.ts'
import type { Plant } from './plant.ts'

const clientBug = (change: (client: Settlement) => Partial<Settlement>): Hooks => ({
  client: (client) => ({ ...client, ...change(client) }),
})

export const L1_PLANTS: readonly Plant[] = [
  {
    name: 'credit before finality',
    faults: ['l1Reorg'],
    hooks: () => clientBug((client) => ({ finalizedBlock: () => client.latestBlock() })),
  },
  {
    name: 'deposits press at once while finality stalls',
    faults: ['finalityStall'],
    config: { durationMs: 480_000 },
    hooks: () =>
      clientBug((client) => ({
        latestBlock: async () => {
          const latest = await client.latestBlock()
          return { ...latest, timestamp: latest.timestamp + 1_800 }
        },
      })),
  },
  {
    name: 'a deposit is skipped',
    faults: ['crash'],
    hooks: () =>
      clientBug((client) => ({
        inboxEntries: async (from, to, block) => {
          const entries = await client.inboxEntries(from, to, block)
          return entries.length > 2 ? entries.slice(1) : entries
        },
      })),
  },
  {
    name: 'a deposit is taken twice',
    faults: ['crash'],
    hooks: () =>
      clientBug((client) => ({
        inboxEntries: async (from, to, block) => {
          const entries = await client.inboxEntries(from, to, block)
          return entries.flatMap((entry, i) => (i === 1 ? [entry, entry] : [entry]))
        },
      })),
  },
  {
    name: 'deposits in another order',
    faults: ['crash'],
    hooks: () =>
      clientBug((client) => ({
        inboxEntries: async (from, to, block) =>
          [...(await client.inboxEntries(from, to, block))].reverse(),
      })),
  },
  {
    name: 'deposits are known by block and place',
    faults: ['l1Reorg'],
    config: { durationMs: 480_000, finalityDepth: 12 },
    hooks: () => {
      /** As they first stood at the head; a fork has others in the same places. */
      const first: Uint8Array[] = []
      return clientBug((client) => ({
        latestBlock: async () => {
          const latest = await client.latestBlock()
          const length = await client.inboxLength(latest.number)
          if (length > first.length) {
            first.push(...(await client.inboxEntries(first.length, length, latest.number)))
          }
          return latest
        },
        inboxEntries: async (from, to, block) => {
          const entries = await client.inboxEntries(from, to, block)
          return entries.map((entry, i) => first[from + i] ?? entry)
        },
      }))
    },
  },
  {
    name: 'what a fork takes back is believed',
    faults: ['l1Reorg'],
    hooks: () => {
      let highest = 0
      return clientBug((client) => ({
        cursors: async (block) => {
          const cursors = await client.cursors(block)
          highest = Math.max(highest, cursors.nextIndex)
          return { ...cursors, nextIndex: highest }
        },
      }))
    },
  },
  {
    name: 'posted without looking at the answer',
    faults: ['crash'],
    hooks: () =>
      clientBug((client) => ({
        submit: () => new Promise(() => {}),
        postInputs: () => new Promise(() => {}),
        info: client.info,
      })),
  },
  {
    name: 'claims are never confirmed',
    faults: ['crash'],
    // Nor by the monitor, which would do it for the sequencer.
    hooks: () => ({
      ...clientBug(() => ({ confirm: () => new Promise(() => {}) })),
      disputer: (disputer) => ({ ...disputer, confirm: () => new Promise(() => {}) }),
    }),
  },
]
