/** `assay verify` against a real L1 with real blobs: every fault and its exit code. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareSidecar } from '@assay/da'
import { signedRecord } from '@assay/engine/suite'
import { encodePayload } from '@assay/machine'
import {
  accountId,
  amountUnits,
  assetId,
  endCheckpoint,
  fromHex,
  GROUP_WORDS,
  RecordType,
  seqNumber,
  sha256,
  toHex,
} from '@assay/protocol'
import { createSettlement, privateKeyToAccount } from '@assay/settlement'
import type { Report } from '@assay/verifier'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type VerifyOptions, verify } from '../../cli/src/commands/verify.ts'
import { DEV_KEYS } from '../settlement/anvil.ts'
import {
  type Exchange,
  openLast,
  type Prepared,
  prepare,
  startExchange,
} from '../settlement/exchange.ts'

const user = privateKeyToAccount(DEV_KEYS[2])
const never = new AbortController().signal
const RECORDS = 24

describe('assay verify on anvil', () => {
  let exchange: Exchange
  let directory: string
  /** Answers like a beacon node that has pruned everything. */
  let emptyBeacon: Server
  let seq = 0

  beforeAll(async () => {
    exchange = await startExchange()
    directory = await mkdtemp(join(tmpdir(), 'assay-verify-'))
    emptyBeacon = createServer((_, response) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ data: [] }))
    })
    await new Promise<void>((resolve) => emptyBeacon.listen(0, '127.0.0.1', resolve))
    await exchange.user.deposit({ asset: 0, amount: 5_000_000 })
  }, 60_000)

  afterAll(async () => {
    emptyBeacon.close()
    await exchange.stop()
    await rm(directory, { recursive: true })
  })

  const withdraw = (amount: number) =>
    signedRecord(
      exchange.domainSeparator,
      {
        type: RecordType.WITHDRAW,
        account: accountId(1),
        key: 0,
        seq: seqNumber(++seq),
        asset: assetId(0),
        amount: amountUnits(amount),
      },
      {
        privateKey: exchange.userKey,
        signer: { owner: fromHex(user.address), epoch: 0, keyGeneration: 0 },
      },
    )

  const withdrawals = () => Array.from({ length: RECORDS }, () => withdraw(10))

  const run = async (
    changes: Partial<VerifyOptions> = {},
    { signal = never, onLine = (_: string) => {} } = {},
  ) => {
    const lines: string[] = []
    const { rpcUrl } = exchange.anvil
    const options = {
      ...{ rpc: rpcUrl, beacon: [rpcUrl], exchange: exchange.poster.vault, from: 1 },
      ...{ watch: false, pollMs: 50, json: true, quiet: false },
      ...changes,
    }
    const out = (line: string) => {
      lines.push(line)
      onLine(line)
    }
    const output = { out, err: () => undefined, isTerminal: false }
    const code = await verify(options, output, signal)
    return { code, report: JSON.parse(lines.at(-1) ?? '{}') as Report }
  }

  const emptyBeaconUrl = () => `http://127.0.0.1:${(emptyBeacon.address() as AddressInfo).port}`

  /** The same submission with other groups, checkpoints or outcome, and what follows from it. */
  const rebuilt = async (
    { inputs, proposal, result }: Prepared,
    changed: {
      groups: readonly Uint8Array[]
      trace?: readonly Uint8Array[]
      outcome?: Prepared['proposal']['outcome']
    },
  ) => {
    const { groups, outcome = proposal.outcome } = changed
    const trace = changed.trace ?? result.trace.map((mark) => mark.checkpoint)
    const sidecar = await prepareSidecar(encodePayload({ groups, trace }), exchange.kzg)
    const last = GROUP_WORDS * groups.length + trace.length - 1
    const opened = await openLast(exchange.kzg, sidecar, last)
    const versionedHashes = sidecar.versionedHashes.slice(0, inputs.versionedHashes.length)
    return {
      inputs: { ...inputs, versionedHashes },
      proposal: { ...proposal, ...opened, outcome },
      sidecar,
    }
  }

  test('an honest submission: 0, our root on chain, every receipt found', async () => {
    const records = withdrawals()
    const { inputs, proposal, sidecar, result } = await prepare(exchange, records)
    await exchange.poster.submit(inputs, proposal, sidecar)
    const file = join(directory, 'receipts.ndjson')
    const lines = records.map((record, opSeq) => ({ opSeq, opHash: toHex(sha256(record)) }))
    await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    const { code, report } = await run({ receipts: file })
    const root = toHex(result.outcome.stateRoot)
    expect(report).toMatchObject({ verdict: 'ok', verified: 1, root, rootOnChain: root })
    expect(report).toMatchObject({ records: RECORDS, signatures: RECORDS })
    expect(report.receipts).toMatchObject({ found: RECORDS, missing: 0, altered: 0 })
    expect(code).toBe(0)
  })

  test('blobs that nobody has: 4; once archived they are found without a beacon', async () => {
    const archive = join(directory, 'archive')
    const pruned = await run({ beacon: [emptyBeaconUrl()] })
    expect([pruned.code, pruned.report.verdict]).toEqual([4, 'unavailable'])
    expect((await run({ archive })).code).toBe(0)
    expect(await readdir(archive)).toHaveLength(1)
    expect((await run({ beacon: [emptyBeaconUrl()], archive })).code).toBe(0)
  })

  test('an endpoint that is down: 5, be it L1 or the beacon', async () => {
    const closed = createServer()
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(closed.address() as AddressInfo).port}`
    await new Promise((resolve) => closed.close(resolve))
    expect((await run({ rpc: url })).code).toBe(5)
    expect((await run({ beacon: [url] })).code).toBe(5)
  })

  test('an address without an exchange: 3', async () => {
    const { code, report } = await run({ exchange: '0x00000000000000000000000000000000000000aa' })
    expect(code).toBe(3)
    expect(report.problems).toHaveLength(1)
  })

  test('watching takes a submission as it is posted and ends with a verdict', async () => {
    const controller = new AbortController()
    const seen: number[] = []
    const onLine = (line: string) => {
      const { type, submission, verdict } = JSON.parse(line)
      if (type === 'submission' && verdict === 'ok') seen.push(submission)
      if (seen.includes(2)) controller.abort()
    }
    const watching = run({ watch: true }, { signal: controller.signal, onLine })
    const { inputs, proposal, sidecar } = await prepare(exchange, withdrawals())
    await exchange.poster.submit(inputs, proposal, sidecar)
    const { code, report } = await watching
    expect(seen).toEqual([1, 2])
    expect(report).toMatchObject({ type: 'report', verified: 2, mismatches: 0 })
    expect(code).toBe(0)
  })

  test("a rival's bad root: 3, the last checkpoint differs; the honest claim is well", async () => {
    const records = withdrawals()
    const prepared = await prepare(exchange, records)
    const { inputs, proposal, sidecar } = prepared
    const { posted } = await exchange.poster.submit(inputs, proposal, sidecar)
    const stateRoot = new Uint8Array(32).fill(7)
    const outcome = { ...proposal.outcome, stateRoot }
    const opSeqNext = (await exchange.poster.cursors()).nextOpSeq
    const trace = prepared.result.trace.map((mark) => mark.checkpoint)
    trace.splice(-1, 1, endCheckpoint(outcome, { groups: RECORDS, opSeqNext }))
    const alone = await prepareSidecar(encodePayload({ groups: [], trace }), exchange.kzg)
    const opened = await openLast(exchange.kzg, alone, trace.length - 1)
    const rival = await createSettlement({
      rpcUrl: exchange.anvil.rpcUrl,
      vault: exchange.poster.vault,
      account: privateKeyToAccount(DEV_KEYS[3]),
    })
    await rival.depositBond()
    const told = { ...proposal, ...opened, outcome }
    await rival.propose(inputs, told, alone, posted.inclusionTime)
    const { code, report } = await run({ from: 3 })
    expect(code).toBe(3)
    expect(report).toMatchObject({ mismatches: 1 })
    const claims = report.submissions[0]?.claims ?? []
    expect(claims.map(({ verdict }) => verdict)).toEqual(['ok', 'mismatch'])
    expect(claims[1]?.difference).toMatchObject({
      kind: 'checkpoint',
      span: {
        checkpoint: trace.length - 1,
        kinds: expect.arrayContaining([{ kind: 'END', count: 1 }]),
      },
    })
  })

  test('bad trace: 3, with the records between two checkpoints', async () => {
    const records = withdrawals()
    const prepared = await prepare(exchange, records)
    const trace = prepared.result.trace.map((mark) => mark.checkpoint)
    expect(trace.length).toBeGreaterThan(3)
    trace.splice(1, 1, new Uint8Array(31).fill(7))
    const wrong = await rebuilt(prepared, { groups: records, trace })
    await exchange.poster.submit(wrong.inputs, wrong.proposal, wrong.sidecar)
    const { code, report } = await run({ from: 4 })
    expect(code).toBe(3)
    expect(report.sentence).toMatch(
      /submission 4: .*checkpoint 1 differs, in steps \d+ to \d+ \(opSeq/,
    )
  })

  test('bad blob: 3, posted bytes are not those that were executed', async () => {
    const records = withdrawals()
    const prepared = await prepare(exchange, records)
    seq -= 1
    const posted = [...records.slice(0, -1), withdraw(11)]
    const wrong = await rebuilt(prepared, { groups: posted })
    await exchange.poster.submit(wrong.inputs, wrong.proposal, wrong.sidecar)
    const { code, report } = await run({ from: 5 })
    expect(code).toBe(3)
    expect(report).toMatchObject({ mismatches: 1, verified: 0 })
    expect(report.submissions[0]?.claims[0]?.difference?.kind).toBe('checkpoint')
  })
})
