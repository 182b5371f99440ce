/**
 * What retention deletes is kept here, for whoever must see all of the log; and each deletion is
 * looked at: what surely outlives a power cut must make it superfluous.
 */
import { equalBytes, type Rng, readUint, sha256 } from '@assay/protocol'
import { claimsAbi } from '@assay/settlement'
import { encodeFunctionData } from 'viem'
import { pointIn } from '../../sequencer/src/leafSnapshots.ts'
import { READ_IN_FRONT } from '../../sequencer/src/retention.ts'
import type { Chain } from './chain.ts'
import type { Disk } from './disk.ts'
import type { Machine } from './platform.ts'
import type { Tally } from './report.ts'

export interface Retained {
  /** The whole log from its first record on, deleted or not. */
  files(): ReadonlyMap<string, Uint8Array>
  /** A bit of a snapshot flips, never of the last that the log needs. True when there was one. */
  damageSnapshot(rng: Rng): boolean
  /** The log's files from before they are damaged: what is deleted now is as it was then. */
  damaged(files: ReadonlyMap<string, Uint8Array>): void
}

interface Place {
  readonly name: string
  readonly submission: number
  readonly logSeq: number
}

/** Magic 4, version 1, place 8, bytes of meta 4, leaves 8; the hash of all is behind all. */
const META_BYTES = [13, 4] as const
const HEAD_BYTES = 25
const HASH_BYTES = 32

export function createRetained(parts: {
  readonly machine: Machine
  readonly chain: Chain
  readonly tally: Tally
}): Retained {
  const { machine, chain, tally } = parts
  const { disk, snapshotDisk } = machine
  const deleted = new Map<string, Uint8Array>()
  let before: ReadonlyMap<string, Uint8Array> = new Map()

  /** Whole snapshots that no reorganisation takes back, newest first. */
  function usable(files: ReadonlyMap<string, Uint8Array>): readonly Place[] {
    const decided = confirmedForGood(chain)
    return [...files]
      .flatMap(([name, bytes]) => placeIn(name, bytes) ?? [])
      .filter(({ submission }) => submission <= decided)
      .sort((a, b) => b.submission - a.submission)
  }

  machine.onRemoved = (name) => {
    if (deleted.has(name)) return
    deleted.set(name, before.get(name) ?? disk.read(name, 0, disk.size(name)))
    tally.note('segment deleted')
    const next = segmentsOf(disk).find((each) => each > name)
    const head = next === undefined ? Number.POSITIVE_INFINITY : seqOf(next)
    const places = usable(snapshotDisk.durable())
    const covering = places.filter(({ logSeq }) => logSeq - READ_IN_FRONT >= head)
    // One that was damaged since was whole when it was decided.
    const wanted = tally.faults.has('snapshotDamage') ? 1 : 2
    const found = places.map(({ logSeq }) => logSeq).join()
    const problem =
      covering.length >= wanted ? null : `${name} goes, whole snapshots are at ${found}`
    tally.check('only what two snapshots make superfluous is deleted', problem)
  }

  return {
    files: () => {
      const all = new Map([...deleted, ...disk.files()])
      if (deleted.size > 0) all.delete('log-head.mark')
      return all
    },
    damaged: (files) => {
      // The newest one still grows, and a start reads it: no damage there is left.
      const newest = [...files.keys()]
        .filter((name) => name.endsWith('.seg'))
        .sort()
        .at(-1)
      before = new Map([...files].filter(([name]) => name !== newest))
    },
    damageSnapshot: (rng) => {
      const first = seqOf(segmentsOf(disk)[0] ?? '')
      const all = [...snapshotDisk.files()]
      const whole = usable(new Map(all)).filter(({ logSeq }) => logSeq - READ_IN_FRONT >= first)
      // Where nothing was deleted the log itself leads there.
      if (all.length === 0 || (first > 0 && whole.length < 2)) return false
      const names = first > 0 ? whole.map(({ name }) => name) : all.map(([name]) => name)
      const name = names[rng.below(names.length)] as string
      const size = snapshotDisk.size(name)
      if (size === 0) return false
      const at = rng.below(size)
      const [byte] = snapshotDisk.read(name, at, 1)
      snapshotDisk.damage(name, at, Uint8Array.of((byte as number) ^ (1 << rng.below(8))))
      return true
    },
  }
}

/** Null for what is not a whole snapshot. */
export function placeIn(name: string, bytes: Uint8Array): Place | null {
  const content = bytes.subarray(0, bytes.length - HASH_BYTES)
  if (!name.endsWith('.snap') || content.length < HEAD_BYTES) return null
  if (!equalBytes(sha256(content), bytes.subarray(content.length))) return null
  const end = HEAD_BYTES + readUint(content, ...META_BYTES)
  const { submission, logSeq } = pointIn(content.subarray(HEAD_BYTES, end))
  return { name, submission, logSeq }
}

function segmentsOf(disk: Disk): readonly string[] {
  return disk.list().filter((name) => name.endsWith('.seg'))
}

function seqOf(segment: string): number {
  return Number(/\d+/.exec(segment)?.[0] ?? 0)
}

/** Last submission that a final block has confirmed. */
function confirmedForGood({ model, sequencer }: Chain): number {
  const data = encodeFunctionData({ abi: claimsAbi, functionName: 'confirmedCount' })
  const call = { from: sequencer.address, to: model.addresses.claims, data }
  return Number(model.call(call, model.finalized().number).returnData) - 1
}
