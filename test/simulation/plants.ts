/**
 * Bugs that the simulator must find: each put between the shipped code and one of its ports, with
 * the faults under which it shows.
 */
import { decodeBalance, encodeBalance, equalBytes, LeafKind, type LeafWrite } from '@assay/protocol'
import type { Settlement } from '@assay/settlement'
import { createStateTree } from '@assay/state'
import { createNativeHasher } from '@assay/state/native'
import { createMemoryStorage, type FileStorage, inspectLog, StoreError } from '@assay/store'
import type { LeafMedium } from '../../sequencer/src/leafMedium.ts'
import type { Disk } from './disk.ts'
import type { Hooks } from './hooks.ts'
import type { Fault } from './swarm.ts'

export interface Plant {
  readonly name: string
  readonly faults: readonly Fault[]
  /** Fresh for each run. */
  readonly hooks: () => Hooks
}

const hasher = createNativeHasher()

const storageBug = (change: (storage: FileStorage, disk: Disk) => Partial<FileStorage>): Hooks => ({
  storage: (storage, disk) => ({ ...storage, ...change(storage, disk) }),
})

const mediumBug = (
  change: (found: NonNullable<Awaited<ReturnType<Read>>>) => Awaited<ReturnType<Read>>,
): Hooks => ({
  medium: (medium) => ({
    ...medium,
    open: async () => {
      const store = await medium.open()
      const read = async () => {
        const found = await store.read()
        return found === null ? null : change(found)
      }
      return { ...store, read }
    },
  }),
})
type Read = Awaited<ReturnType<LeafMedium['open']>>['read']

const rootOf = (leaves: Iterable<LeafWrite>) => createStateTree({ hasher, leaves }).root()

const clientBug = (change: (client: Settlement) => Partial<Settlement>): Hooks => ({
  client: (client) => ({ ...client, ...change(client) }),
})

const POWER: readonly Fault[] = ['powerLoss']
const DAMAGE: readonly Fault[] = ['bitRot', 'lostWrite', 'misdirectedWrite']

const LOG_PLANTS: readonly Plant[] = [
  {
    name: 'ack before fsync',
    faults: POWER,
    hooks: () => storageBug(() => ({ sync: async () => {} })),
  },
  {
    name: 'sync resolves before it is done',
    faults: POWER,
    hooks: () =>
      storageBug((storage) => ({
        sync: async (name) => {
          storage.sync(name).catch(() => {})
        },
      })),
  },
  {
    name: 'missing directory sync',
    faults: POWER,
    hooks: () => storageBug(() => ({ syncDir: async () => {} })),
  },
  {
    name: 'only every other group is synced',
    faults: POWER,
    hooks: () => {
      let count = 0
      return storageBug((storage) => ({
        sync: async (name) => (count++ % 2 === 0 ? storage.sync(name) : undefined),
      }))
    },
  },
  {
    name: 'retried fsync',
    faults: ['fsyncError', 'powerLoss'],
    hooks: () =>
      storageBug((storage, disk) => ({
        sync: (name) => storage.sync(name).catch(() => disk.sync(name)),
      })),
  },
  {
    name: 'fsync error swallowed',
    faults: ['fsyncError', 'powerLoss'],
    hooks: () =>
      storageBug((storage) => ({ sync: (name) => storage.sync(name).catch(() => undefined) })),
  },
  {
    name: 'full disk swallowed',
    faults: ['diskFull'],
    hooks: () =>
      storageBug((storage) => ({
        append: (name, bytes) => storage.append(name, bytes).catch(() => undefined),
      })),
  },
  {
    name: 'a write now and then is lost',
    faults: ['crash'],
    hooks: () => {
      let count = 0
      return storageBug((storage) => ({
        write: async (name, offset, bytes) =>
          ++count % 40 === 0 ? undefined : storage.write(name, offset, bytes),
      }))
    },
  },
  {
    name: 'torn taken for corrupt',
    faults: POWER,
    hooks: () => ({
      beforeOpen: async (disk) => {
        const { truncatedBytes } = await inspectLog(createMemoryStorage(disk.files()))
        if (truncatedBytes > 0) throw new StoreError('LOG_CORRUPT', 'a torn tail')
      },
    }),
  },
  {
    name: 'corrupt taken for torn',
    faults: DAMAGE,
    hooks: () => ({ beforeOpen: cutAtDamage }),
  },
  {
    name: 'the last segment is not opened',
    faults: ['crash'],
    hooks: () => ({
      beforeOpen: async (disk) => {
        const segments = disk.list().filter((name) => name.endsWith('.seg'))
        const last = segments.at(-1)
        if (segments.length > 1 && last !== undefined) disk.remove(last)
      },
    }),
  },
]

/** Zeros from the end of the log until it opens. */
async function cutAtDamage(disk: Disk): Promise<void> {
  const isWhole = () =>
    inspectLog(createMemoryStorage(disk.files())).then(
      () => true,
      () => false,
    )
  while (!(await isWhole())) {
    const last = disk
      .list()
      .filter((name) => name.endsWith('.seg'))
      .at(-1)
    if (last === undefined) return
    disk.remove(last)
  }
}

const STATE_PLANTS: readonly Plant[] = [
  {
    name: 'replay not idempotent',
    faults: ['crash'],
    hooks: () =>
      mediumBug(({ point, leaves }) => ({ point: { ...point, logSeq: point.logSeq - 1 }, leaves })),
  },
  {
    name: 'damaged leaves are believed',
    faults: ['leafDamage'],
    hooks: () =>
      mediumBug(({ point, leaves }) => ({ point: { ...point, root: rootOf(leaves) }, leaves })),
  },
  {
    name: 'state restored without locks',
    faults: ['crash'],
    hooks: () =>
      mediumBug(({ point, leaves }) => {
        const unlocked = leaves.map(withoutLock)
        return { point: { ...point, root: rootOf(unlocked) }, leaves: unlocked }
      }),
  },
  {
    name: 'leaves of the point before',
    faults: ['crash'],
    hooks: () => {
      let older: Awaited<ReturnType<Read>> = null
      return mediumBug((found) => {
        const before = older
        older = found
        return before === null || equalBytes(before.point.root, found.point.root)
          ? found
          : { point: { ...found.point, root: before.point.root }, leaves: before.leaves }
      })
    },
  },
  {
    name: 'root depends on what was hashed before',
    faults: ['crash'],
    hooks: () => {
      let calls = 0
      return {
        hasher: {
          kind: hasher.kind,
          hashBlocks: (input, output) => {
            hasher.hashBlocks(input, output)
            calls += 1
            if (calls % 500 === 0) output[0] = (output[0] as number) ^ 1
          },
        },
      }
    },
  },
]

function withoutLock(leaf: LeafWrite): LeafWrite {
  if (leaf.address[0] !== LeafKind.BALANCE || leaf.value === null) return leaf
  const balance = decodeBalance(leaf.value)
  return { ...leaf, value: encodeBalance({ ...balance, locked: 0, lockEpoch: 0 }) }
}

const CLIENT_PLANTS: readonly Plant[] = [
  {
    name: 'every signature is right',
    faults: ['hostileClients'],
    hooks: () => ({ checker: (checker) => ({ ...checker, check: async () => true }) }),
  },
  {
    name: 'receipts of other records',
    faults: ['crash'],
    hooks: () => {
      let last: Parameters<Parameters<Promise<unknown>['then']>[0] & object>[0] = null
      return {
        api: (api) => ({
          ...api,
          intake: {
            submit: async (record) => {
              const ack = await api.intake.submit(record)
              const before = last as typeof ack | null
              last = ack
              return before?.kind === 'accepted' && ack.kind === 'accepted' ? before : ack
            },
          },
        }),
      }
    },
  },
  {
    name: 'fates are forgotten',
    faults: ['messageLoss'],
    hooks: () => ({
      api: (api) => ({
        ...api,
        query: { ...api.query, order: () => ({ kind: 'never' }) as const },
      }),
    }),
  },
  {
    name: 'acknowledged before the log has it',
    faults: ['crash', 'powerLoss'],
    hooks: () =>
      storageBug((storage) => ({
        write: async (name, offset, bytes) => {
          storage.write(name, offset, bytes).catch(() => {})
        },
        sync: async () => {},
      })),
  },
]

const L1_PLANTS: readonly Plant[] = [
  {
    name: 'credit before finality',
    faults: ['l1Reorg'],
    hooks: () => clientBug((client) => ({ finalizedBlock: () => client.latestBlock() })),
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
    hooks: () => clientBug(() => ({ confirm: () => new Promise(() => {}) })),
  },
]

const HOSTILE_PLANTS: readonly Plant[] = (['bad-root', 'bad-trace', 'bad-blob'] as const).map(
  (kind) => ({
    name: `hostile sequencer: ${kind}`,
    faults: ['crash'],
    hooks: () => ({ fault: { kind, submission: 2 } }),
  }),
)

export const PLANTS: readonly Plant[] = [
  ...LOG_PLANTS,
  ...STATE_PLANTS,
  ...CLIENT_PLANTS,
  ...L1_PLANTS,
  ...HOSTILE_PLANTS,
]
