/** A sequencer that leaves an entry in the inbox, then goes: everybody is paid without it. */
import { join } from 'node:path'
import { type LeafWrite, leafAddress } from '@assay/protocol'
import { SettlementError } from '@assay/settlement'
import { createStateTree, createWasmHasher } from '@assay/state'
import { ACTORS, anna, BASE, bert, QUOTE } from './actors.ts'
import { run, submit, type Work, workOf } from './posting.ts'
import { type Row, UNTOLD } from './stage.ts'
import {
  DEPOSIT,
  depositFor,
  type Ground,
  MAX_LAG_MS,
  openVenue,
  placesOf,
  type Venue,
  WINDOW_SECONDS,
} from './venue.ts'
import { seconds, startWatcher } from './watcher.ts'

const NAME = 'inbox-censored'
const HOUR = 3_600
const DAY = 24 * HOUR
const AMOUNT = 4_242

/** Refused as soon as the entry is due; the alert, the escape, and an empty Vault at the end. */
export async function censoredInbox(ground: Ground): Promise<Row> {
  const venue = await openVenue({ ...ground, markets: 1 })
  const { anvil, anybody } = venue
  const data = join(ground.folder, 'censored')
  const args = ['monitor', ...placesOf(venue), '--data', data, '--poll-ms', '100', '--json']
  const monitor = startWatcher(args, join(ground.folder, 'censored.log'))
  try {
    const first = await submitted(venue, await workOf(venue, []))
    const refund = await anybody.inboxLength()
    await depositFor(anybody, anna, QUOTE, AMOUNT)
    // The entry is not due yet: inputs may still leave it.
    const second = await submitted(venue, without(refund, await workOf(venue, [orderOf(venue)])))
    const leaves = [...venue.machine.engine.leaves()]
    const due = performance.now()
    await anvil.passTime(Math.max(WINDOW_SECONDS, HOUR) + 60)
    await anybody.confirm([first, second])
    const error = await refusal(venue, without(refund, await workOf(venue, [])))
    const isOverdue = (news: { readonly alert?: unknown }) =>
      (news.alert as { code?: string } | undefined)?.code === 'INBOX_OVERDUE'
    const alert = await monitor.wait(isOverdue, { since: due, seconds: 60 })
    const left = await escapeAll(venue, { leaves, refund })
    const problems = [
      ...(error === 'DueEntryLeft' ? [] : [`L1 said ${error}`]),
      ...(alert === null ? ['no alert'] : []),
      ...left,
    ]
    return {
      ...UNTOLD,
      variant: NAME,
      ended: problems.length === 0 ? 'escaped' : 'missed',
      secondsToDetection: alert === null ? null : seconds(due, alert.at),
      error,
      problem: problems.length === 0 ? null : problems.join(', '),
    }
  } finally {
    await monitor.stop()
  }
}

/** A locked balance is paid like a free one. */
function orderOf({ books, separator, genesis }: Venue): Uint8Array {
  const desk = books.desk(1, { separator, now: genesis.time })
  return desk.order(bert, { side: 'bid', price: 10, quantity: 7 })
}

/** The same work, up to before inbox entry `end`. */
function without(end: number, work: Work): Work {
  const { context, inboxWords } = work
  const kept = inboxWords.slice(0, end - context.inboxFrom)
  return { ...work, context: { ...context, inboxTo: end }, inboxWords: kept }
}

async function submitted(venue: Venue, work: Work): Promise<Uint8Array> {
  const { posting } = run(venue.machine, work)
  const { claim } = await submit(venue, work, posting, venue.parent)
  venue.parent = posting.outcome
  return claim.claimId
}

/** What L1 answers; the state goes on without it. */
async function refusal(venue: Venue, work: Work): Promise<string> {
  const before = venue.parent
  try {
    await submitted(venue, work)
    return 'nothing'
  } catch (error) {
    if (!(error instanceof SettlementError)) throw error
    venue.parent = before
    return String(error.meta.error)
  }
}

/** Leaves with everything; one sentence for what is not as it must be. */
async function escapeAll(
  venue: Venue,
  { leaves, refund }: { readonly leaves: readonly LeafWrite[]; readonly refund: number },
): Promise<readonly string[]> {
  const { anvil, anybody, parent } = venue
  const before = await Promise.all(ACTORS.map(({ owner }) => fundsOf(venue, owner)))
  await anvil.passTime(HOUR + MAX_LAG_MS / 1_000 + WINDOW_SECONDS)
  await anybody.activateEscape()
  await anvil.passTime(3 * DAY)
  await anybody.fixEscapeRoot(parent)
  const tree = createStateTree({ hasher: createWasmHasher(), leaves })
  for (const { account } of ACTORS) {
    for (const asset of [BASE, QUOTE]) {
      const { value, siblings } = tree.prove(leafAddress.balance(account, asset))
      const leaf = value ?? new Uint8Array(64)
      await anybody.escape({ account, asset, leaf, siblings })
    }
  }
  await anybody.refundDeposit(refund, `0x${Buffer.from(anna.owner).toString('hex')}`)
  const after = await Promise.all(ACTORS.map(({ owner }) => fundsOf(venue, owner)))
  const vault = await fundsOf(venue, Buffer.from(venue.vault.slice(2), 'hex'))
  const due = ACTORS.map((actor) => 2 * DEPOSIT + (actor === anna ? AMOUNT : 0))
  const short = ACTORS.filter((_, i) => (after[i] ?? 0) - (before[i] ?? 0) !== due[i])
  return [
    ...short.map(({ account }) => `account ${account} was not paid what it had`),
    ...(vault === 0 ? [] : [`${vault} units are left in the Vault`]),
  ]
}

/** Units of both assets together; a unit is one atom here. */
async function fundsOf({ anybody }: Venue, holder: Uint8Array): Promise<number> {
  const address = `0x${Buffer.from(holder).toString('hex')}` as const
  const amounts = await Promise.all([BASE, QUOTE].map((id) => anybody.balanceOf(id, address)))
  return amounts.reduce((sum, amount) => sum + Number(amount), 0)
}
