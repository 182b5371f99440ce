/**
 * A sequencer in memory over the real reference engine: the same refusals, receipts and events that
 * a gateway sees, without log, L1 and time. For tests of gateway and sdk.
 */
import { authenticateWith, createReferenceEngine, type ItemResult } from '@assay/engine'
import type { VenueInfo } from '@assay/gateway'
import {
  type BatchHeader,
  type Domain,
  decodeRecordBytes,
  domainSeparator,
  encodeInboxEntry,
  fromHex,
  type GenesisConfig,
  GROUP_BYTES,
  genesisLeaves,
  headerDigest,
  InboxKind,
  inputPath,
  inputRootOf,
  inputTree,
  isZero,
  KeyKind,
  keyCovers,
  type Receipt,
  RecordType,
  SCHEMA_HASH,
  Side,
  Status,
  sha256,
  signDigest,
  statusName,
  toHex,
  withDt,
  ZERO_HASH,
} from '@assay/protocol'
import type {
  Ack,
  BatchView,
  DepositView,
  FeedEvent,
  FillView,
  OrderView,
  RecordResult,
  SequencedResult,
  SequencerApi,
} from '@assay/sequencer'
import { privateKeyToAccount } from '@assay/settlement'
import { actionResults, inEachSlot } from '../../sequencer/src/quotes.ts'

/** Now, in whole seconds: clients count expiries from the wall clock. */
export const GENESIS_TIME = Math.floor(Date.now() / 1_000) * 1_000
export const VAULT = '0x1111111111111111111111111111111111111111'
const HEADER_KEY = new Uint8Array(32).fill(9)

/** The 20-byte address of a private key. */
export const addressOfKey = (key: Uint8Array) => fromHex(privateKeyToAccount(toHex(key)).address)

export const DOMAIN: Domain = { chainId: 31_337, vault: fromHex(VAULT), shard: 0 }
export const SEPARATOR = domainSeparator(DOMAIN)

/** Two markets: one lot is 0.01 BTC or 0.001 ETH, one tick 1 or 0.01 USDC. */
const GENESIS: GenesisConfig = {
  shard: 0,
  maxLag: 7_200_000,
  time: GENESIS_TIME,
  feeReceiver: new Uint8Array(20).fill(0xfe),
  markets: [
    {
      id: 1,
      config: {
        base: 1,
        quote: 0,
        baseUnitsPerLot: 1_000,
        quoteUnitsPerTickLot: 10,
        takerFee: 500,
        makerFee: 100,
        minQuantity: 10,
      },
    },
  ],
}

export const VENUE: VenueInfo = {
  chainId: 31_337,
  vault: VAULT,
  claims: '0x2222222222222222222222222222222222222222',
  shard: 0,
  schemaHash: toHex(SCHEMA_HASH),
  headerSigner: toHex(addressOfKey(HEADER_KEY)),
  gossip: [],
  assets: [
    { id: 0, symbol: 'USDC', decimals: 6, unitScale: 1n, token: `0x${'a0'.repeat(20)}` },
    { id: 1, symbol: 'ETH', decimals: 18, unitScale: 10n ** 12n, token: `0x${'a1'.repeat(20)}` },
  ],
  markets: [{ id: 1, symbol: 'ETH-USDC' }],
}

/** An owner with balances, in account order from 1. */
export interface Funded {
  readonly owner: Uint8Array
  /** Units by asset. */
  readonly amounts: Readonly<Record<number, number>>
}

export interface EngineApi extends SequencerApi {
  /** All leaves as one text: equal before and after means that nothing changed. */
  fingerprint(): string
  /** Sequenced records. */
  count(): number
  emit(event: FeedEvent): void
}

/** Builds the state by real inbox entries, then takes records. */
export function createEngineApi(funded: readonly Funded[]): EngineApi {
  const authenticate = authenticateWith(SEPARATOR)
  const engine = createReferenceEngine({ leaves: genesisLeaves(GENESIS), authenticate })
  const words = inboxOf(funded)
  engine.begin({
    firstOpSeq: 0,
    groups: 4_096,
    tFirst: GENESIS_TIME,
    tLast: GENESIS_TIME + 3_600_000,
    inboxFrom: 0,
    inboxTo: words.length,
    inclusionTime: GENESIS_TIME,
    maxLag: GENESIS.maxLag,
    domainSeparator: SEPARATOR,
  })
  for (const { word } of words) engine.inbox(word)

  const listeners = new Set<(event: FeedEvent) => void>()
  const results = new Map<string, RecordResult>()
  const fills: FillView[] = []
  const batches: (BatchView & { receipt: Receipt })[] = []
  const sequences = new Map<number, number>()
  let prevHash: Uint8Array = ZERO_HASH
  let opSeq = 0
  const emit = (event: FeedEvent) => {
    for (const listener of listeners) listener(event)
  }

  const openOf = (account: number, slot: number): OrderView | null => {
    const open = engine.openOrders(account).find(({ order }) => order.slot === slot)
    if (open === undefined) return null
    const { market, side, price, order } = open
    const { seq, quantity, expiry } = order
    return { account, slot, seq, market, side, price, quantity, expiry }
  }

  const refusal = (record: Uint8Array): number => {
    const decoded = decodeRecordBytes(record)
    if (decoded.kind !== 'signed') return Status.MALFORMED
    const { account, key: index, seq } = decoded.terms
    const head = engine.account(account)
    if (head === null || isZero(head.owner)) return Status.UNKNOWN_ACCOUNT
    const key = engine.key(account, index)
    if (index !== 0 && key.kind === KeyKind.EMPTY) return Status.KEY_INVALID
    if (index !== 0 && !keyCovers(key, decoded.terms)) return Status.KEY_SCOPE
    const signer =
      index === 0
        ? { ...head, keyGeneration: 0 }
        : { ...head, keyGeneration: key.generation, address: key.address }
    if (!authenticate(decoded.terms, decoded.signature, signer)) return Status.BAD_SIGNATURE
    const slot = 'slot' in decoded.terms ? decoded.terms.slot : 0
    return seq <= engine.slot(account, slot).lastSeq ? Status.STALE_SEQ : Status.OK
  }

  const sign = (record: Uint8Array): Receipt => {
    const ops = [{ opSeq, opHash: sha256(record) }]
    const count = record.length / GROUP_BYTES
    const levels = inputTree(opSeq, count, ops)
    const header: BatchHeader = {
      shard: 0,
      term: 1,
      batchId: batches.length + 1,
      submission: 1,
      prevHash,
      firstOpSeq: opSeq,
      count,
      inboxTo: words.length,
      inputRoot: inputRootOf(levels),
      tClose: GENESIS_TIME + opSeq,
      laggedStateRoot: ZERO_HASH,
    }
    const digest = headerDigest(SEPARATOR, header)
    const { r, s, yParity } = signDigest(digest, HEADER_KEY)
    const signature = Uint8Array.of(...r, ...s, 27 + yParity)
    prevHash = digest
    const first = ops[0] as { opSeq: number; opHash: Uint8Array }
    return { header, signature, ...first, path: inputPath(levels, 0) }
  }

  const publish = (item: ItemResult, result: RecordResult) => {
    const touched = new Map<number, { side: Side; price: number }[]>()
    const touch = (market: number, side: Side, price: number) =>
      touched.set(market, [...(touched.get(market) ?? []), { side, price }])
    for (const event of item.events) {
      if (event.type === 'fill') {
        const maker = event.takerSide === Side.BID ? Side.ASK : Side.BID
        touch(event.market, maker, event.price)
        for (const role of ['maker', 'taker'] as const) {
          const { account, slot, seq } = event[role]
          fills.push({
            id: fills.length + 1,
            market: event.market,
            price: event.price,
            quantity: event.quantity,
            side: role === 'taker' ? event.takerSide : maker,
            role,
            account,
            slot,
            seq,
            opSeq: result.opSeq,
            inboxIndex: null,
            batchId: result.batchId,
            time: result.clock,
          })
        }
      }
      if (event.type === 'rested' || event.type === 'removed') {
        touch(event.market, event.side, event.price)
      }
    }
    for (const [market, levels] of touched) {
      const sequence = (sequences.get(market) ?? 0) + 1
      sequences.set(market, sequence)
      const side = (of: Side) =>
        levels
          .filter((one) => one.side === of)
          .map(({ price }) => ({ price, quantity: lots(market, of, price) }))
      emit({ type: 'book', market, sequence, bids: side(Side.BID), asks: side(Side.ASK) })
    }
    emit({ type: 'order', result, open: openOf(result.account, result.slot) })
  }

  const lots = (market: number, side: Side, price: number) =>
    engine.depth(market, side, 1_000).find((level) => level.price === price)?.quantity ?? 0

  const submit = async (record: Uint8Array): Promise<Ack> => {
    const refused = refusal(record)
    if (refused !== Status.OK) {
      return { kind: 'refused', code: statusName(refused), detail: 'Refused before sequencing.' }
    }
    const sequenced = withDt(record, 3)
    const decoded = decodeRecordBytes(sequenced)
    if (decoded.kind !== 'signed') throw new Error('it was signed a moment ago')
    const receipt = sign(sequenced)
    const item = engine.record((index) =>
      sequenced.subarray(index * GROUP_BYTES, (index + 1) * GROUP_BYTES),
    )
    const { account, seq } = decoded.terms
    const slot = 'slot' in decoded.terms ? decoded.terms.slot : 0
    const taken = item.events.flatMap((event) =>
      event.type === 'fill' ? [{ price: event.price, quantity: event.quantity }] : [],
    )
    const result: SequencedResult = {
      status: item.status,
      statusName: statusName(item.status),
      account,
      slot,
      seq,
      opSeq,
      inboxIndex: null,
      batchId: receipt.header.batchId,
      submission: 1,
      clock: item.clock,
      filled: item.order?.filled ?? 0,
      resting: item.order?.resting ?? 0,
      fills: taken,
      actions:
        decoded.terms.type === RecordType.MASS_QUOTE
          ? actionResults(decoded.terms, item.actions)
          : null,
      stage: 'durable',
    }
    opSeq += item.groups
    for (const one of inEachSlot(result)) results.set(`${account}/${one.slot}/${seq}`, one)
    batches.push({ header: receipt, stage: 'durable', receipt })
    publish(item, result)
    return { kind: 'accepted', receipt, result }
  }

  return {
    intake: { submit },
    query: {
      time: () => engine.registers().clock,
      market: (id) => engine.market(id),
      accountOf: (owner) => {
        const index = funded.findIndex((one) => toHex(one.owner) === toHex(owner))
        return index < 0 ? null : index + 1
      },
      account: (id) => engine.account(id),
      key: (id, index) => engine.key(id, index),
      balance: (account, asset) => engine.balance(account, asset),
      lastSeq: (account, slot) => engine.slot(account, slot).lastSeq,
      depth: (market, side, levels) => engine.depth(market, side, levels),
      openOrders: (account) =>
        engine.openOrders(account).map(({ order }) => openOf(account, order.slot) as OrderView),
      order: (account, slot, seq) => {
        const result = results.get(`${account}/${slot}/${seq}`)
        const open = openOf(account, slot)
        if (result !== undefined) {
          return { kind: 'known', result, open: open?.seq === seq ? open : null }
        }
        return { kind: engine.slot(account, slot).lastSeq >= seq ? 'never' : 'unknown' }
      },
      fills: (account, since, limit) =>
        fills.filter((fill) => fill.account === account && fill.id > since).slice(0, limit),
      deposits: (account) =>
        words.flatMap(({ deposit }) => (deposit?.account === account ? [deposit] : [])),
      withdrawals: () => [],
      batches: (since, limit) =>
        batches.filter(({ header }) => header.header.batchId > since).slice(0, limit),
      receipt: (at) => batches.find(({ receipt }) => receipt.opSeq === at)?.receipt ?? null,
      submissions: () => [],
      health: () => ({
        status: 'ready',
        clock: engine.registers().clock,
        batchId: batches.length,
        opSeqNext: opSeq,
        submissionsPosted: 0,
        submissionsConfirmed: 0,
        unpostedBatches: batches.length,
        unpostedRecords: 0,
        storage: 'free',
        settlementError: null,
        implementations: { engine: 'reference' },
      }),
    },
    feed: {
      bookSequence: (market) => sequences.get(market) ?? 0,
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    fingerprint: () =>
      [...engine.leaves()]
        .map(({ address, value }) => toHex(address) + toHex(value ?? ZERO_HASH))
        .join(),
    count: () => opSeq,
    emit,
  }
}

function inboxOf(funded: readonly Funded[]) {
  const words: { word: Uint8Array; deposit: DepositView | null }[] = []
  const totals = new Map<number, bigint>()
  const l1Time = GENESIS_TIME / 1_000
  funded.forEach(({ owner, amounts }, index) => {
    const account = index + 1
    const open = { kind: InboxKind.OPEN_ACCOUNT, l1Time, account, owner } as const
    words.push({ word: encodeInboxEntry(open), deposit: null })
    for (const [key, amount] of Object.entries(amounts)) {
      const asset = Number(key)
      const cumulative = (totals.get(asset) ?? 0n) + BigInt(amount)
      totals.set(asset, cumulative)
      const entry = { kind: InboxKind.DEPOSIT, l1Time, account, asset, amount, cumulative } as const
      const inboxIndex = words.length
      const deposit = { inboxIndex, account, asset, amount, stage: 'credited' } as const
      words.push({ word: encodeInboxEntry(entry), deposit })
    }
  })
  return words
}
