/** A key that disputes, proposes and confirms, for a monitor. Spec: disputes. */
import { prepareSidecar } from '@assay/da'
import { encodePayload } from '@assay/machine'
import type { Disputer } from '@assay/monitor'
import {
  assert,
  BLOB_ELEMENTS,
  decodeInboxEntry,
  fromHex,
  InboxKind,
  type Kzg,
  keccak256,
  type Outcome,
} from '@assay/protocol'
import {
  faultCommitment,
  type LocalAccount,
  type Proposal,
  type Settlement,
  SettlementError,
  type SettlementReads,
} from '@assay/settlement'
import type { ReplayedSubmission } from '@assay/verifier'
import { balanceOf } from './l1.ts'

/** Inbox entries read at once while looking for deposits. */
const ENTRIES_PER_READ = 1_000

/** `connect` is called again after a failure. */
export function createDisputer(parts: {
  readonly account: LocalAccount
  readonly kzg: Kzg
  readonly connect: () => Promise<Settlement>
  /** Wei of the account. @throws SettlementError */
  readonly balance: () => Promise<bigint>
}): Disputer {
  const { account, kzg, balance } = parts
  const { address } = account
  let connected: Promise<Settlement> | null = null
  const settlement = () => {
    connected ??= parts.connect()
    connected.catch(() => {
      connected = null
    })
    return connected
  }
  return {
    address,
    balance,
    async commit({ claimId, fault }) {
      const salt = await saltOf(account, claimId)
      const commitment = faultCommitment({ fault, payee: address, salt })
      return (await settlement()).commitFault(commitment)
    },
    kill: async ({ terms, proof }) => (await settlement()).proveFault(terms, proof),
    async open(name) {
      const claimId = fromHex(name)
      const salt = await saltOf(account, claimId)
      return (await settlement()).openCommitment({ claimId, payee: address, salt })
    },
    collect: async (claimId) => (await settlement()).payReward(fromHex(claimId)),
    contest: async (a, b) => (await settlement()).contest(fromHex(a), fromHex(b)),
    bond: async () => (await settlement()).depositBond(),
    async propose(replayed) {
      const l1 = await settlement()
      const { proposal, sidecar } = await proposalOf(replayed, l1, kzg)
      const { inputs, inclusionTime } = replayed.posted
      return l1.propose(inputs, proposal, sidecar, inclusionTime)
    },
    confirm: async (claimIds) => (await settlement()).confirm(claimIds.map(fromHex)),
  }
}

/** Wei. @throws SettlementError RPC_UNREACHABLE */
export async function readBalance(rpc: string, holder: string): Promise<bigint> {
  try {
    return await balanceOf(rpc, holder)
  } catch (cause) {
    throw new SettlementError('RPC_UNREACHABLE', (cause as Error).message, { cause })
  }
}

/** The same after every restart, and nobody else can make it: the key’s signatures are unique. */
async function saltOf(account: LocalAccount, claimId: Uint8Array): Promise<Uint8Array> {
  const raw = Uint8Array.from([...new TextEncoder().encode('assay commitment '), ...claimId])
  return keccak256(fromHex(await account.signMessage({ message: { raw } })))
}

async function proposalOf(replayed: ReplayedSubmission, l1: SettlementReads, kzg: Kzg) {
  const { parentOutcomeHash, outcome, nettedRoot, trace } = replayed
  const sidecar = await prepareSidecar(encodePayload({ groups: [], trace }), kzg)
  const last = trace.length - 1
  const which = Math.floor(last / BLOB_ELEMENTS)
  const [blob, commitment] = [sidecar.blobs[which], sidecar.commitments[which]]
  assert(blob !== undefined && commitment !== undefined, 'the last checkpoint is in a blob')
  const { proof } = await kzg.openElement(blob, last % BLOB_ELEMENTS)
  const backing = await backingOf(outcome, l1)
  const proposal: Proposal = {
    ...{ parentOutcomeHash, outcome, nettedRoot, backing, commitment, proof },
    traceCount: trace.length,
  }
  return { proposal, sidecar }
}

/** Per total the last DEPOSIT entry of its asset that the outcome has consumed; 0 for none. */
async function backingOf({ totals, inboxNext }: Outcome, l1: SettlementReads) {
  const found = new Map<number, number>()
  const isComplete = () => totals.every(({ asset }) => found.has(asset))
  for (let to = inboxNext; to > 0 && !isComplete(); to -= ENTRIES_PER_READ) {
    const from = Math.max(0, to - ENTRIES_PER_READ)
    const words = await l1.inboxWords(from, to)
    for (const [i, word] of words.entries()) {
      const entry = decodeInboxEntry(word)
      if (entry.kind !== InboxKind.DEPOSIT) continue
      const before = found.get(entry.asset) ?? -1
      found.set(entry.asset, Math.max(before, from + i))
    }
  }
  return totals.map(({ asset }) => found.get(asset) ?? 0)
}
