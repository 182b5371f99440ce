/** The chain under the real client: mempool, forks, hostile nodes. */
import { prepareSidecar } from '@assay/da'
import { blobCount, encodePayload } from '@assay/machine'
import {
  endCheckpoint,
  fromHex,
  type GenesisConfig,
  genesisOutcome,
  inboxHash,
  type Outcome,
  outcomeHash,
} from '@assay/protocol'
import { createSettlement, type Settlement } from '@assay/settlement'
import { expect, test } from 'vitest'
import { createL1Model } from './model.ts'
import { createStandInKzg } from './openings.ts'
import { standInAccount } from './transactions.ts'
import { type L1Model, type L1View, Lie } from './types.ts'

const START = 1_750_000_000
const genesis: GenesisConfig = {
  shard: 1,
  maxLag: 7_200_000,
  time: START * 1_000 - 1_000,
  feeReceiver: new Uint8Array(20).fill(9),
  markets: [],
}
const genesisStateRoot = new Uint8Array(32).fill(3)
const kzg = createStandInKzg()

interface Chain {
  readonly model: L1Model
  readonly view: L1View
  readonly poster: Settlement
  readonly user: Settlement
  /** Changed by tests: what happens whenever a client waits. Default: a block. */
  onWait: () => void
}

const [SEQUENCER, OTHER, USER] = [standInAccount(1), standInAccount(2), standInAccount(3)]

async function startChain(): Promise<Chain> {
  const model = createL1Model({
    deployment: {
      genesis,
      genesisStateRoot,
      sequencer: SEQUENCER.address,
      assets: [{ symbol: 'USDC', decimals: 6, unitScale: 1n }],
      windowSeconds: 60,
    },
    startTime: START,
    openings: kzg,
    finalityDepth: 8,
  })
  const view = model.view()
  let now = 0
  const timer = {
    now: () => now,
    async wait(ms: number) {
      now += ms
      chain.onWait()
    },
  }
  const waiting = { timer, pollMs: 500, replaceAfterMs: 1_000 }
  const terms = { provider: view.provider, vault: model.addresses.vault, ...waiting } as const
  const chain: Chain = {
    model,
    view,
    poster: await createSettlement({ ...terms, account: SEQUENCER, secondAccount: OTHER }),
    user: await createSettlement({ ...terms, account: USER }),
    onWait: () => mine(model),
  }
  return chain
}

function mine(model: L1Model): void {
  model.mine({ timestamp: model.head().timestamp + 12 })
}

/** A submission without records, on the outcome before it. */
async function postNothing({ poster }: Chain, parent: Outcome): Promise<Outcome> {
  const { lastInputsId, nextInbox, nextOpSeq, lastTLast } = await poster.cursors()
  const inboxTo = await poster.inboxLength()
  const origin = await poster.latestBlock()
  const tFirst = Math.max(lastTLast, origin.timestamp * 1_000)
  const words = await poster.inboxWords(nextInbox, inboxTo)
  expect(words).toHaveLength(inboxTo - nextInbox)
  const outcome = { ...parent, inboxNext: inboxTo, clock: tFirst }
  const trace = [endCheckpoint(outcome, { groups: 0, opSeqNext: nextOpSeq })]
  expect(blobCount({ groups: 0, trace: 1 })).toBe(1)
  const blobs = encodePayload({ groups: [], trace })
  const sidecar = await prepareSidecar(blobs, kzg)
  const inputs = {
    ...{ prevInputsId: lastInputsId, versionedHashes: [], groups: 0, tFirst, tLast: tFirst },
    ...{ inboxTo, inboxHash: inboxHash(words) },
    ...{ originNumber: origin.number, originHash: fromHex(origin.hash) },
  }
  const { proof } = await kzg.openElement(blobs[0] as Uint8Array, 0)
  const opened = { commitment: sidecar.commitments[0] as Uint8Array, proof }
  const shape = { traceCount: 1, nettedRoot: new Uint8Array(32), backing: [] }
  const proposal = { parentOutcomeHash: outcomeHash(parent), outcome, ...shape, ...opened }
  await poster.submit(inputs, proposal, sidecar)
  return outcome
}

test('the real client deposits, submits and confirms', async () => {
  const chain = await startChain()
  const { model, poster, user } = chain
  await poster.checkCode()
  await user.mint({ asset: 0, to: USER.address, atoms: 1_000n })
  const receipt = await user.deposit({ asset: 0, amount: 400 })
  expect(receipt).toMatchObject({ account: 1, inboxIndex: 1 })
  expect(await user.balanceOf(0, model.addresses.vault)).toBe(400n)
  const first = await postNothing(chain, genesisOutcome(genesis, genesisStateRoot))
  const second = await postNothing(chain, first)
  const claims = await poster.proposals({ fromBlock: 1 })
  expect(claims.map((claim) => claim.index)).toEqual([1, 2])
  const ids = claims.map((claim) => claim.claimId)
  await expect(poster.confirm(ids)).rejects.toMatchObject({ meta: { error: 'TooYoung' } })
  model.mine({ timestamp: model.head().timestamp + 60 })
  await poster.confirm(ids)
  expect(await poster.confirmedCount()).toBe(3)
  expect(await poster.confirmedOutcome(2)).toEqual(second)
})

test('a reorganisation takes state and logs back, and the mempool mines them again', async () => {
  const { model, user } = await startChain()
  await user.mint({ asset: 0, to: USER.address, atoms: 1_000n })
  await user.deposit({ asset: 0, amount: 400 })
  const before = model.head()
  model.mine({ timestamp: before.timestamp + 12 })
  const depth = model.head().number - before.number + 1
  model.reorg({ depth })
  expect(await user.inboxLength()).toBe(0)
  expect(model.pending()).toHaveLength(1)
  model.mine({ timestamp: before.timestamp + 1 })
  expect(await user.inboxLength()).toBe(2)
  expect(await user.inboxLength(before.number - 1)).toBe(0)
  expect(model.head().hash).not.toBe(before.hash)
  expect(() => model.reorg({ depth: 20 })).toThrow()
})

test('a blob transaction that bids too little is replaced at twice the price', async () => {
  const chain = await startChain()
  const { model, view, poster } = chain
  chain.onWait = () => {
    model.setFees({ blobBaseFee: 7n })
    mine(model)
    expect(model.pending().length).toBeLessThanOrEqual(1)
  }
  await postNothing(chain, genesisOutcome(genesis, genesisStateRoot))
  // Bids of 2, 4 and 8 for a price that is 7 from the first wait on.
  expect(view.requests.get('eth_sendRawTransaction')).toBe(3)
  expect((await poster.cursors()).nextIndex).toBe(2)
})

test('an evicted transaction is sent again, and lands once', async () => {
  const chain = await startChain()
  const { model, view } = chain
  let waits = 0
  chain.onWait = () => {
    if (waits++ < 4) model.evict(() => true)
    mine(model)
  }
  await postNothing(chain, genesisOutcome(genesis, genesisStateRoot))
  expect(view.requests.get('eth_sendRawTransaction')).toBeGreaterThan(1)
  expect((await chain.poster.submissions({ fromBlock: 1 })).map(({ index }) => index)).toEqual([1])
})

test('nodes that lag, lie or break are told by what the client says', async () => {
  const { model, view, user } = await startChain()
  await user.mint({ asset: 0, to: USER.address, atoms: 1_000n })
  await user.deposit({ asset: 0, amount: 400 })
  view.faults.isDown = true
  await expect(user.inboxLength()).rejects.toMatchObject({ code: 'RPC_UNREACHABLE' })
  view.faults.isDown = false
  view.faults.lagBlocks = 1
  expect(await user.inboxLength()).toBe(0)
  view.faults.lagBlocks = 0
  const [, honest] = await user.inboxWords(0, 2)
  view.faults.lies = new Set([Lie.INFLATED_DEPOSIT])
  const [, inflated] = await user.inboxWords(0, 2)
  expect(inflated).not.toEqual(honest)
  view.faults.lies = new Set([Lie.EARLY_FINALITY])
  expect((await user.finalizedBlock()).number).toBe(model.head().number)
  view.faults.lies = new Set([Lie.WRONG_CODE])
  expect(await user.codeProblems()).not.toEqual([])
})
