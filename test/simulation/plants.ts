/**
 * Bugs that the simulator must find: each put between the shipped code and one of its ports, with
 * the faults under which it shows.
 */
import { decodeBalance, encodeBalance, equalBytes, LeafKind, type LeafWrite } from '@assay/protocol'
import { createStateTree } from '@assay/state'
import { createNativeHasher } from '@assay/state/native'
import { createMemoryStorage, type FileStorage, inspectLog, StoreError } from '@assay/store'
import type { LeafMedium } from '../../sequencer/src/leafMedium.ts'
import type { Disk } from './disk.ts'
import type { Hooks } from './hooks.ts'
import { L1_PLANTS } from './l1Plants.ts'
import type { Plant } from './plant.ts'
import { RETENTION_PLANTS } from './retentionPlants.ts'
import { RIGHTS_PLANTS } from './rightsPlants.ts'
import type { Fault, SwarmConfig } from './swarm.ts'
import { WATCHING_PLANTS } from './watchingPlants.ts'

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

const POWER: readonly Fault[] = ['powerLoss']
/** Syncs that take seconds are met by power cuts. */
const SLOW_POWER: readonly Fault[] = ['powerLoss', 'slowDisk']
/** Groups of several sectors, of which some are lost. */
const BUSY: Partial<SwarmConfig> = {
  ...{ accounts: 12, operationsPerSecond: 25, batchWindowMs: 100, maxBatchRecords: 64 },
}
const DAMAGE: readonly Fault[] = ['bitRot', 'lostWrite', 'misdirectedWrite']

const LOG_PLANTS: readonly Plant[] = [
  {
    name: 'ack before fsync',
    faults: POWER,
    hooks: () => storageBug(() => ({ sync: async () => {} })),
  },
  {
    name: 'sync resolves before it is done',
    faults: SLOW_POWER,
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
    // Whoever was replaced writes once more, over what came after it.
    name: 'skipped term check',
    faults: SLOW_POWER,
    config: BUSY,
    hooks: () => {
      type Write = readonly [name: string, offset: number, bytes: Uint8Array]
      let last: Write | null = null
      let late: Write | null = null
      return {
        beforeOpen: async () => {
          late = last
          last = null
        },
        storage: (storage, disk) => ({
          ...storage,
          write: async (...write: Write) => {
            await storage.write(...write)
            last = write
          },
          sync: async (name) => {
            await storage.sync(name)
            if (late === null || !disk.list().includes(late[0])) return
            disk.write(...late)
            late = null
          },
        }),
      }
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
    faults: SLOW_POWER,
    config: BUSY,
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

/** What is damaged, and all behind it, goes as a torn tail would. */
async function cutAtDamage(disk: Disk): Promise<void> {
  for (;;) {
    const damage = await inspectLog(createMemoryStorage(disk.files())).then(
      () => null,
      (error: StoreError) => error.meta as { readonly segment: string; readonly offset: number },
    )
    if (damage === null) return
    const { segment, offset } = damage
    for (const name of disk.list()) if (name.endsWith('.seg') && name > segment) disk.remove(name)
    if (offset === 0) disk.remove(segment)
    else disk.damage(segment, offset, new Uint8Array(disk.size(segment) - offset))
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

const HOSTILE_PLANTS: readonly Plant[] = [
  {
    // Only the log knows any more what was acknowledged.
    name: 'records are posted with other bytes',
    faults: ['crash'],
    hooks: () => ({ fault: { kind: 'bad-blob', submission: 2 } }),
  },
]

export const PLANTS: readonly Plant[] = [
  ...LOG_PLANTS,
  ...STATE_PLANTS,
  ...CLIENT_PLANTS,
  ...RETENTION_PLANTS,
  ...RIGHTS_PLANTS,
  ...L1_PLANTS,
  ...WATCHING_PLANTS,
  ...HOSTILE_PLANTS,
]
