import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  equalBytes,
  headerDigest,
  LeafKind,
  receiptPathIsValid,
  recoverAddress,
  Side,
  sha256,
  TimeInForce,
  toHex,
} from '@assay/protocol'
import { createLeafStore, type FileStorage } from '@assay/store'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Ack, FeedEvent } from './api.ts'
import type { SubmissionArtifact } from './artifact.ts'
import { recoverPublicKeyNative } from './nativeSecp.ts'
import { pathsOf } from './recovery.ts'
import {
  cancel,
  funded,
  order,
  ownerOf,
  SMALL_SEGMENTS,
  separator,
  startTestCore,
  testConfig,
} from './testRig.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-core-'))
})
afterEach(() => rm(directory, { recursive: true }))

const accepted = (ack: Ack) => {
  if (ack.kind !== 'accepted') throw new Error(`refused: ${ack.code} ${ack.detail}`)
  return ack
}
const bid = { account: 1, slot: 1, seq: 1, side: Side.BID, price: 100, quantity: 10 }
const ask = { account: 2, slot: 1, seq: 1, side: Side.ASK, price: 100, quantity: 4 }

test('orders match, acks carry verifiable receipts, events follow', async () => {
  const { core } = await startTestCore(testConfig(directory))
  await funded(core)
  const events: FeedEvent[] = []
  core.feed.subscribe((event) => events.push(event))
  const maker = accepted(await core.intake.submit(order(bid)))
  expect(maker.result).toMatchObject({ statusName: 'OK', filled: 0, resting: 10 })
  const taker = accepted(await core.intake.submit(order(ask)))
  expect(taker.result).toMatchObject({ filled: 4, fills: [{ price: 100, quantity: 4 }] })
  for (const { receipt } of [maker, taker]) {
    expect(receiptPathIsValid(receipt)).toBe(true)
    const { signature, header } = receipt
    const recovered = recoverAddress(
      headerDigest(separator, header),
      {
        r: signature.slice(0, 32),
        s: signature.slice(32, 64),
        yParity: (signature[64] as number) - 27,
      },
      recoverPublicKeyNative,
    )
    expect(recovered).toEqual(ownerOf(0))
  }
  expect(events.filter(({ type }) => type === 'fill')).toHaveLength(2)
  const books = events.filter((event) => event.type === 'book')
  expect(books.map(({ bids, sequence }) => ({ bids, sequence }))).toEqual([
    { sequence: 1, bids: [{ price: 100, quantity: 10 }] },
    { sequence: 2, bids: [{ price: 100, quantity: 6 }] },
  ])
  await core.stop()
})

test('what cannot be sequenced is refused by name and changes nothing', async () => {
  const { core, progress } = await startTestCore(testConfig(directory))
  await funded(core)
  const code = async (record: Uint8Array) => {
    const ack = await core.intake.submit(record)
    return ack.kind === 'refused' ? ack.code : 'accepted'
  }
  const before = core.engine.registers().opSeqNext
  const good = order(bid)
  const tampered = good.slice()
  tampered[23] = (tampered[23] as number) ^ 1
  expect(await code(tampered)).toBe('BAD_SIGNATURE')
  expect(await code(good.subarray(1))).toBe('MALFORMED')
  expect(await code(order({ ...bid, account: 9 }))).toBe('UNKNOWN_ACCOUNT')
  const withTime = good.slice()
  withTime[2] = 1
  expect(await code(withTime)).toBe('MALFORMED')
  const foreign = good.slice()
  foreign[7] = 1
  expect(await code(foreign)).toBe('KEY_INVALID')
  progress.isCancelOnly = true
  expect(await code(good)).toBe('CANCEL_ONLY')
  progress.isCancelOnly = false
  expect(core.engine.registers().opSeqNext).toBe(before)
  const twice = await Promise.all([code(good), code(good)])
  expect(twice.sort()).toEqual(['STALE_SEQ', 'accepted'])
  await core.stop()
})

test('while placements are refused one account takes no more than its share', async () => {
  const { core, progress } = await startTestCore({
    ...testConfig(directory),
    maxUnposted: 8 * 64 * 2,
  })
  await funded(core)
  let seq = 0
  const code = async (account: number) => {
    const ack = await core.intake.submit(cancel({ account, slot: 1, seq: ++seq }))
    return ack.kind === 'refused' ? ack.code : 'accepted'
  }
  progress.isCancelOnly = true
  expect([await code(1), await code(1), await code(1)]).toEqual([
    ...['accepted', 'accepted', 'BACKLOG_FULL'],
  ])
  expect(await Promise.all([code(2), code(2), code(2)])).toEqual([
    ...['accepted', 'accepted', 'BACKLOG_FULL'],
  ])
  progress.isCancelOnly = false
  expect(await code(1)).toBe('accepted')
  progress.isCancelOnly = true
  expect([await code(1), await code(1), await code(1)]).toEqual([
    ...['accepted', 'accepted', 'BACKLOG_FULL'],
  ])
  await core.stop()
})

test('a full queue refuses instead of growing', async () => {
  const config = testConfig(directory, { queueMax: 8, batchWindowMs: 100 })
  const { core } = await startTestCore(config)
  await funded(core)
  const acks = await Promise.all(
    Array.from({ length: 20 }, (_, i) => core.intake.submit(order({ ...bid, slot: i + 1 }))),
  )
  const refused = acks.filter((ack) => ack.kind === 'refused')
  expect(refused.map(({ code }) => code)).toEqual(new Array(12).fill('OVERLOADED'))
  await core.stop()
})

test('inside a micro-batch cancels come first, then post-only, then the rest', async () => {
  const { core } = await startTestCore(testConfig(directory, { batchWindowMs: 100 }))
  await funded(core)
  accepted(await core.intake.submit(order({ ...bid, price: 50 })))
  const slots = { ...bid, price: 10 }
  const acks = await Promise.all([
    core.intake.submit(order({ ...slots, slot: 2 })),
    core.intake.submit(order({ ...slots, slot: 3, timeInForce: TimeInForce.POST_ONLY })),
    core.intake.submit(cancel({ account: 1, slot: 1, seq: 2 })),
    core.intake.submit(order({ ...slots, slot: 4 })),
  ])
  const results = acks.map((ack) => accepted(ack).result)
  expect(new Set(results.map(({ batchId }) => batchId)).size).toBe(1)
  const inOrder = results.toSorted((a, b) => a.opSeq - b.opSeq).map(({ slot }) => slot)
  expect(inOrder).toEqual([1, 3, 2, 4])
  await core.stop()
})

test('a restart has the same state, refuses replays, and signs the same headers', async () => {
  const config = testConfig(directory, { submissionIntervalMs: 150 })
  const headers: string[] = []
  const artifacts: SubmissionArtifact[] = []
  const publish = (signed: { signature: Uint8Array }) => headers.push(toHex(signed.signature))
  const onEnded = (artifact: SubmissionArtifact) => artifacts.push(artifact)
  const first = await startTestCore(config, { publish, onEnded })
  await funded(first.core)
  const record = order(bid)
  const before = accepted(await first.core.intake.submit(record))
  while (artifacts.length < before.result.submission) await new Promise(setImmediate)
  // In the submission after the one that ended.
  const later = accepted(await first.core.intake.submit(order({ ...bid, slot: 2, price: 99 })))
  expect(later.result.submission).toBeGreaterThan(before.result.submission)
  await first.core.stop()
  const again: string[] = []
  const second = await startTestCore(config, {
    publish: ({ signature }) => again.push(toHex(signature)),
  })
  expect(second.core.report).toMatchObject({ term: 2, truncatedBytes: 0, rebuilt: null })
  expect(again.length).toBeGreaterThan(0)
  expect(headers.slice(-again.length)).toEqual(again)
  const depth = second.core.engine.depth(1, Side.BID, 9)
  expect(depth.map(({ price, quantity }) => [price, quantity])).toEqual([
    [100, 10],
    [99, 10],
  ])
  expect(await second.core.intake.submit(record)).toMatchObject({ code: 'STALE_SEQ' })
  const next = accepted(await second.core.intake.submit(order({ ...bid, slot: 3 })))
  expect(next.receipt.header.term).toBe(2)
  expect(next.result.opSeq).toBe(later.result.opSeq + 1)
  await second.core.stop()
})

test('one altered byte of a leaf is noticed: the leaves are built again', async () => {
  const config = testConfig(directory, { submissionIntervalMs: 100 })
  const roots: string[][] = [[], []]
  const run = async (into: string[] | undefined) => {
    const onEnded = ({ outcome }: SubmissionArtifact) => into?.push(toHex(outcome.stateRoot))
    const { core } = await startTestCore(config, { onEnded })
    while (core.ended() < 1) await new Promise(setImmediate)
    await core.stop()
    return core.report
  }
  await run(roots[0])
  const store = await createLeafStore(pathsOf(directory).leaves)
  const found = await store.read()
  if (found === null) throw new Error('nothing was applied')
  const [leaf] = found.leaves.filter(({ address }) => address[0] === LeafKind.BALANCE)
  const value = leaf?.value?.slice() ?? new Uint8Array(64)
  value[7] = (value[7] as number) ^ 1
  const address = leaf?.address as Uint8Array
  await store.apply({ writes: [{ address, value }], point: found.point })
  await store.close()
  expect(await run(roots[1])).toMatchObject({ rebuilt: 'the leaves do not hash to their root' })
  expect(roots[1]).toEqual(roots[0])
  expect(await run(undefined)).toMatchObject({ rebuilt: null })
})

test('a second process is refused before it can touch the log', async () => {
  const { core } = await startTestCore(testConfig(directory))
  await funded(core)
  await expect(startTestCore(testConfig(directory))).rejects.toThrow('LEAVES_IN_USE')
  accepted(await core.intake.submit(order(bid)))
  await core.stop()
})

test('engine and machine agree, books follow, artifacts hold what was sequenced', async () => {
  const artifacts: SubmissionArtifact[] = []
  const { core } = await startTestCore(
    testConfig(directory, { maxSubmissionItems: 24, maxBatchRecords: 8 }),
    { onEnded: (artifact) => artifacts.push(artifact) },
  )
  await funded(core)
  const bids = new Map<number, number>()
  core.feed.subscribe((event) => {
    if (event.type !== 'book') return
    for (const { price, quantity } of event.bids) {
      if (quantity === 0) bids.delete(price)
      else bids.set(price, quantity)
    }
  })
  const acks = await Promise.all(
    Array.from({ length: 60 }, (_, i) =>
      core.intake.submit(
        order({
          ...{ account: 1 + (i % 4), slot: 1 + (i >> 2), seq: 1, quantity: 1 + (i % 5) },
          ...{ side: i % 2 === 0 ? Side.BID : Side.ASK, price: 95 + (i % 9) },
        }),
      ),
    ),
  )
  await core.intake.submit(cancel({ account: 1, slot: 1, seq: 2 }))
  const depth = core.engine.depth(1, Side.BID, 100)
  expect(depth.length).toBeGreaterThan(0)
  expect([...bids].sort(([a], [b]) => b - a)).toEqual(
    depth.map(({ price, quantity }) => [price, quantity]),
  )
  await core.stop()
  expect(artifacts.length).toBeGreaterThan(1)
  for (const [i, artifact] of artifacts.entries()) {
    expect(artifact.submission).toBe(i + 1)
    expect(artifact.trace.length).toBeGreaterThan(0)
    const parent = artifacts[i - 1]
    if (parent === undefined) continue
    expect(artifact.parentOutcome).toEqual(parent.outcome)
    expect(artifact.tFirst).toBeGreaterThanOrEqual(parent.tLast)
    expect(artifact.firstOpSeq).toBe(parent.firstOpSeq + parent.records.length / 124)
  }
  for (const ack of acks) {
    const { receipt, result } = accepted(ack)
    const artifact = artifacts[result.submission - 1]
    if (artifact === undefined) continue
    const start = (receipt.opSeq - artifact.firstOpSeq) * 124
    const posted = artifact.records.subarray(start, start + 124)
    expect(equalBytes(sha256(posted), receipt.opHash)).toBe(true)
  }
})

test('what is on its way to the log at a halt is durable and not answered', async () => {
  const record = order(bid)
  let onWrite = () => {}
  const storage = (found: FileStorage): FileStorage => ({
    ...found,
    write: async (name, offset, bytes) => {
      if (Buffer.from(bytes).includes(Buffer.from(record.subarray(-32)))) onWrite()
      await found.write(name, offset, bytes)
    },
  })
  const { core } = await startTestCore(testConfig(directory), {
    disk: { ...SMALL_SEGMENTS, storage },
  })
  await funded(core)
  const before = core.ledger.position().batchId
  const halted = new Promise<void>((resolve) => {
    onWrite = () => {
      core.halt()
      resolve()
    }
  })
  const answers: Ack[] = []
  core.intake.submit(record).then((ack) => answers.push(ack))
  await halted
  await core.stop()
  expect(answers).toEqual([])
  expect(core.ledger.position().batchId).toBe(before)
  const again = await startTestCore(testConfig(directory))
  const { batchId } = again.core.ledger.position()
  await again.core.stop()
  expect(batchId).toBe(before + 1)
})
