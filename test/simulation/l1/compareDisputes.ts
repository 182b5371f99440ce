/** Disputes that the step function decides: the true machine's claims, right and wrong. */
import { signedRecord } from '@assay/engine/suite'
import {
  accountId,
  amountUnits,
  assetId,
  fromHex,
  type Outcome,
  RecordType,
  seqNumber,
} from '@assay/protocol'
import { type Hex, privateKeyToAccount, proveFaultCalldata } from '@assay/settlement'
import { DEV_KEYS } from '../../settlement/anvil.ts'
import type { Exchange } from '../../settlement/exchange.ts'
import { type Lie, NONSENSE, type Posted, post, proofOf } from '../../settlement/liar.ts'
import type { TwoChains } from './twoChains.ts'

const RECORDS = 4
/** What `proveFault` must say, in the order of the story. */
const EXPECTED: readonly string[] = ['reverts', '', 'ClaimIsKilled', 'NoFault', 'NoFault', '']

/**
 * Plays a lie in a first checkpoint, an honest claim and a lie in an END machine's; gives how many
 * proofs were judged. What differs is in the chains' list.
 */
export async function compareDisputes(exchange: Exchange, chains: TwoChains): Promise<number> {
  const owner = fromHex(privateKeyToAccount(DEV_KEYS[2]).address)
  const withdraw = (seq: number) => {
    const terms = { asset: assetId(0), amount: amountUnits(3), seq: seqNumber(seq) }
    const signer = { owner, epoch: 0, keyGeneration: 0 }
    const record = { type: RecordType.WITHDRAW, account: accountId(1), key: 0, ...terms } as const
    const key = { privateKey: exchange.userKey, signer }
    return signedRecord(exchange.domainSeparator, record, key)
  }
  /** Enough records for a checkpoint before that of the END machine. */
  const posts = async (
    seq: number,
    { lie, changes }: { readonly lie?: Lie; readonly changes?: Partial<Outcome> } = {},
  ): Promise<Posted> => {
    const records = Array.from({ length: RECORDS }, (_, i) => withdraw(RECORDS * seq + i + 1))
    const { active } = await exchange.poster.bondOf((await exchange.poster.info()).sequencer)
    if (!active) await exchange.poster.depositBond()
    const posted = await post(exchange, records, lie, changes)
    chains.carry(posted.sidecar)
    await chains.catchUp()
    return posted
  }
  const answers: string[] = []
  const judge = async (data: Hex) => {
    const to = chains.model.addresses.disputes
    const { error, succeeded } = await chains.play({ name: 'proveFault', sender: 3, to, data })
    answers.push(succeeded || EXPECTED[answers.length] !== 'reverts' ? error : 'reverts')
  }

  await exchange.user.deposit({ asset: 0, amount: 1_000 })
  const lied = await posts(0, { lie: (trace) => trace.with(0, NONSENSE) })
  const built = await proofOf(exchange, lied, 0)
  const witness = built.proof.witness.slice()
  witness[witness.length - 1] = (witness.at(-1) ?? 0) ^ 1
  await judge(proveFaultCalldata(built.terms, { ...built.proof, witness }))
  await judge(built.calldata)
  await judge(built.calldata)
  const honest = await posts(1)
  const last = honest.proposal.traceCount - 1
  await judge((await proofOf(exchange, honest, 0)).calldata)
  await judge((await proofOf(exchange, honest, last)).calldata)
  const wrongEnd = await posts(2, { changes: { stateRoot: new Uint8Array(32).fill(5) } })
  await judge((await proofOf(exchange, wrongEnd, wrongEnd.proposal.traceCount - 1)).calldata)
  if (answers.join() !== EXPECTED.join()) {
    throw new Error(`The disputes on L1 ended otherwise than known: ${answers.join(', ')}`)
  }
  return answers.length
}
