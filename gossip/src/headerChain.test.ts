import { encodeSignedHeader, equalBytes } from '@assay/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAX_AHEAD, SEEN_HEADERS } from './bounds.ts'
import { batches, checked, KEY, OTHER_KEY, SEPARATOR, SHARD, SIGNER, sign } from './fixtures.ts'
import { type Conflict, HeaderChain } from './headerChain.ts'
import { type CheckedHeader, HeaderGate } from './headerGate.ts'

const headers = batches(12).map(({ signed }) => checked(signed))
const at = (batchId: number) => headers[batchId - 1] as CheckedHeader

function chainOf(options: ConstructorParameters<typeof HeaderChain>[1] = {}) {
  const seen: CheckedHeader[] = []
  const conflicts: Conflict[] = []
  const events = {
    onHeader: (header: CheckedHeader) => seen.push(header),
    onConflict: (conflict: Conflict) => conflicts.push(conflict),
  }
  return { seen, conflicts, chain: new HeaderChain(events, options) }
}

test('headers come out once and in order, in whatever order and number they come in', () => {
  const order = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 20 })
  fc.assert(
    fc.property(order, (first) => {
      const { seen, conflicts, chain } = chainOf()
      for (const batchId of first) chain.offer(at(batchId))
      expect(seen).toEqual(headers.slice(0, seen.length))
      for (const header of headers) chain.offer(header)
      expect(seen).toEqual(headers)
      expect(chain.gaps).toEqual([])
      expect(conflicts).toEqual([])
    }),
  )
})

test('what is missing is named', () => {
  const { chain } = chainOf()
  for (const batchId of [1, 4, 5, 9]) chain.offer(at(batchId))
  expect(chain.gaps).toEqual([
    { from: 2, to: 4 },
    { from: 6, to: 9 },
  ])
  expect(chain.nextBatchId).toBe(2)
})

test('a second header for a batch is an equivocation, in another term a replacement', () => {
  const { chain, conflicts } = chainOf()
  for (const header of headers) chain.offer(header)
  const other = checked(sign({ ...at(3).signed.header, tClose: 5 }))
  const later = checked(sign({ ...at(3).signed.header, term: 2 }))
  for (const header of [other, later, other, later]) chain.offer(header)
  expect(conflicts).toEqual([
    { kind: 'equivocation', first: at(3), second: other },
    { kind: 'replacement', first: at(3), second: later },
  ])
  expect(chain.evidence).toEqual(conflicts)
})

test('an equivocation ahead of a gap is seen too', () => {
  const { chain, conflicts } = chainOf()
  const other = checked(sign({ ...at(7).signed.header, count: 2 }))
  chain.offer(at(7))
  chain.offer(other)
  expect(conflicts).toEqual([{ kind: 'equivocation', first: at(7), second: other }])
})

test('a header that does not follow the one before is kept as a break of lineage', () => {
  const { chain, conflicts, seen } = chainOf()
  const stranger = checked(sign({ ...at(3).signed.header, prevHash: at(1).digest }))
  for (const header of [at(1), at(2), stranger, at(4)]) chain.offer(header)
  expect(conflicts).toEqual([
    { kind: 'lineage', first: at(2), second: stranger },
    { kind: 'lineage', first: stranger, second: at(4) },
  ])
  expect(seen).toHaveLength(4)
})

test('a chain goes on where it is told to', () => {
  const { chain, seen } = chainOf({ start: { batchId: 5, prevHash: at(4).digest } })
  for (const header of headers) chain.offer(header)
  expect(seen).toEqual(headers.slice(4))
  expect(chain.conflictCounts.lineage).toBe(0)
})

test('only the newest headers are kept, and a range starts at the oldest of them', () => {
  const { chain } = chainOf({ keep: 4 })
  for (const header of headers) chain.offer(header)
  expect(chain.range(0, 100)).toEqual(headers.slice(8))
  expect(chain.range(10, 2)).toEqual(headers.slice(9, 11))
  expect(chain.range(13, 2)).toEqual([])
  expect(chain.length).toBe(12)
})

test('what is ahead of a gap is bounded', () => {
  const { chain } = chainOf()
  const signed = at(2).signed
  for (let batchId = 2; batchId < MAX_AHEAD + 50; batchId += 2) {
    const header = { ...signed.header, batchId: batchId * 10 }
    chain.offer({ signed: { ...signed, header }, digest: at(2).digest })
  }
  for (let batchId = 3; batchId < 2 * MAX_AHEAD; batchId++) {
    const header = { ...signed.header, batchId: batchId * 1_000_003 }
    chain.offer({ signed: { ...signed, header }, digest: at(2).digest })
  }
  expect(chain.gaps.length).toBeLessThanOrEqual(MAX_AHEAD)
})

const GATE = { domainSeparator: SEPARATOR, headerSigner: SIGNER, shard: SHARD }

test('the gate rejects what is wrong and ignores what is old', async () => {
  const gate = new HeaderGate(GATE)
  const good = encodeSignedHeader(at(1).signed)
  expect(await gate.judge(good.subarray(1))).toEqual({ kind: 'reject', reason: 'malformed' })
  const elsewhere = sign({ ...at(1).signed.header, shard: SHARD + 1 })
  expect(await gate.judge(encodeSignedHeader(elsewhere))).toEqual({
    kind: 'reject',
    reason: 'shard',
  })
  const forged = encodeSignedHeader(sign(at(1).signed.header, OTHER_KEY))
  expect(await gate.judge(forged)).toEqual({ kind: 'reject', reason: 'signature' })
  for (const offset of [0, 20, 100, 150, 200, 210]) {
    const altered = good.slice()
    altered[offset] = (altered[offset] as number) ^ 1
    expect(await gate.judge(altered)).toMatchObject({ kind: 'reject' })
  }
  expect(await gate.judge(good)).toMatchObject({ kind: 'accept', header: at(1) })
  expect(await gate.judge(good)).toEqual({ kind: 'ignore', reason: 'duplicate' })
  const far = sign({ ...at(1).signed.header, batchId: SEEN_HEADERS + 2 }, KEY)
  expect(await gate.judge(encodeSignedHeader(far))).toMatchObject({ kind: 'accept' })
  expect(await gate.judge(encodeSignedHeader(at(2).signed))).toEqual({
    kind: 'ignore',
    reason: 'stale',
  })
})

test('the gate lets the second header of an equivocation pass, and no third', async () => {
  const gate = new HeaderGate(GATE)
  const variants = [1, 2, 3].map((tClose) => sign({ ...at(1).signed.header, tClose }))
  const verdicts = await Promise.all(variants.map((v) => gate.judge(encodeSignedHeader(v))))
  expect(verdicts.map(({ kind }) => kind)).toEqual(['accept', 'accept', 'ignore'])
})

test('one header that comes twice at once passes once', async () => {
  const gate = new HeaderGate(GATE)
  const bytes = encodeSignedHeader(at(1).signed)
  const verdicts = await Promise.all([gate.judge(bytes), gate.judge(bytes)])
  expect(verdicts.map(({ kind }) => kind).sort()).toEqual(['accept', 'ignore'])
  expect(equalBytes(gate.digestOf(at(1).signed.header), at(1).digest)).toBe(true)
})
