/** Machines that break one rule. Spec: matching, machine. */
import { MAX_BUDGET, Status } from '@assay/protocol'
import { anna, BASE, bert, type Desk, mallory, QUOTE, tina } from './actors.ts'
import { eventsOf, type MachineLie, type Seen } from './variant.ts'

const PLACES_NOTHING =
  'if (terms.type !== RecordType.ORDER && terms.type !== RecordType.MASS_QUOTE) return null'

const PRICE = 1_000
const AMOUNT = 5_000
/** Earlier than the hostile submission, which comes a second later at least. */
const SOON_MS = 900

const ask = (price: number, quantity = 10) => ({ side: 'ask', price, quantity }) as const
const bid = (price: number, quantity = 10) => ({ side: 'bid', price, quantity }) as const
const takes = (desk: Desk, price = PRICE, quantity = 4) =>
  desk.order(tina, { ...bid(price, quantity), timeInForce: 'ioc' })

const firstMaker = (seen: Seen) => eventsOf(seen, 'fill')[0]?.maker.account
const firstPrice = (seen: Seen) => eventsOf(seen, 'fill')[0]?.price
const filled = (seen: Seen) => eventsOf(seen, 'fill').reduce((sum, fill) => sum + fill.quantity, 0)
const has = (seen: Seen, status: Status) => seen.items.some((item) => item.status === status)
const lacks = (seen: Seen, status: Status) => !has(seen, status)
const wealth = ({ engine }: Seen, account: number, asset: number) => {
  const { free, locked } = engine.balance(account, asset)
  return free + locked
}

/** Random 64 bytes where the signature stands. */
function forged(record: Uint8Array): Uint8Array {
  const copy = record.slice()
  for (let at = 60; at < 124; at++) copy[at] = (at * 37 + 11) & 0x7f
  return copy
}

export const MATCHING_LIES: readonly MachineLie[] = [
  {
    name: 'wrong-match-order',
    ends: 'killed',
    before: (desk) => [desk.order(anna, ask(PRICE)), desk.order(bert, ask(PRICE))],
    records: (desk) => [takes(desk)],
    patches: [{ find: '?.first?.order ?? null', replace: '?.last?.order ?? null' }],
    happened: (honest, hostile) =>
      firstMaker(honest) === anna.account && firstMaker(hostile) === bert.account,
  },
  {
    name: 'skipped-better-price',
    ends: 'killed',
    before: (desk) => [desk.order(anna, ask(PRICE)), desk.order(bert, ask(PRICE + 1))],
    records: (desk) => [takes(desk, PRICE + 1)],
    patches: [{ find: 'return this.#levels.at(-1)', replace: 'return this.#levels.at(0)' }],
    happened: (honest, hostile) =>
      firstPrice(honest) === PRICE && firstPrice(hostile) === PRICE + 1,
  },
  {
    name: 'fill-beyond-limit',
    ends: 'killed',
    before: (desk) => [desk.order(anna, ask(PRICE + 3))],
    records: (desk) => [takes(desk)],
    patches: [
      {
        find: 'return side === Side.BID ? limit >= price',
        replace: 'return side === Side.BID ? limit + 5 >= price',
      },
    ],
    happened: (honest, hostile) => filled(honest) === 0 && firstPrice(hostile) === PRICE + 3,
  },
  {
    name: 'wrong-fee',
    ends: 'killed',
    before: (desk) => [desk.order(anna, ask(PRICE))],
    records: (desk) => [takes(desk)],
    patches: [
      {
        find: 'mulDivUp(copies.received, copies.takerRate)',
        replace: 'mulDivUp(copies.received, 3 * copies.takerRate)',
      },
    ],
    happened: (honest, hostile) =>
      wealth(hostile, tina.account, BASE) < wealth(honest, tina.account, BASE),
  },
  {
    name: 'replayed-order',
    ends: 'killed',
    before: (desk) => [desk.order(anna, ask(PRICE)), takes(desk)],
    records: (_, [, taken]) => (taken === undefined ? [] : [taken]),
    patches: [{ find: 'if (terms.seq <= slot.lastSeq)', replace: 'if (terms.seq < slot.lastSeq)' }],
    happened: (honest, hostile) => has(honest, Status.STALE_SEQ) && filled(hostile) > 0,
  },
  {
    name: 'expired-maker-filled',
    ends: 'killed',
    before: (desk) => [desk.order(anna, { ...ask(PRICE), expiry: desk.now + SOON_MS })],
    records: (desk) => [takes(desk)],
    patches: [{ find: "run.clock ? 'expired' : null", replace: "0 ? 'expired' : null" }],
    happened: (honest, hostile) => filled(honest) === 0 && firstMaker(hostile) === anna.account,
  },
  {
    name: 'post-only-crossed',
    ends: 'killed',
    before: (desk) => [desk.order(anna, ask(PRICE))],
    records: (desk) => [desk.order(tina, { ...bid(PRICE, 4), timeInForce: 'postOnly' })],
    patches: [
      {
        find: '  if (terms.timeInForce === TimeInForce.POST_ONLY) return',
        replace: '  if (terms.account === 0) return',
      },
    ],
    happened: (honest, hostile) => has(honest, Status.POST_ONLY_WOULD_CROSS) && filled(hostile) > 0,
  },
  {
    name: 'remainder-rested-at-limit',
    ends: 'killed',
    before: (desk) =>
      Array.from({ length: MAX_BUDGET + 2 }, (_, i) =>
        desk.order(i % 2 === 0 ? anna : bert, ask(PRICE, 1)),
      ),
    records: (desk) => [desk.order(tina, bid(PRICE, MAX_BUDGET + 9))],
    patches: [
      { find: 'return matchStop(run, Status.LIMIT)', replace: 'return restInsert(run, terms)' },
    ],
    happened: (honest, hostile) =>
      has(honest, Status.LIMIT) && eventsOf(hostile, 'rested').some(({ price }) => price === PRICE),
  },
]

export const ACCOUNT_LIES: readonly MachineLie[] = [
  {
    name: 'forged-signature',
    ends: 'killed',
    records: (desk) => [forged(desk.withdraw(anna, QUOTE, AMOUNT))],
    patches: [
      {
        find: 'signer) ? null : Status.BAD_SIGNATURE',
        replace: 'signer) ? null : null',
      },
    ],
    happened: (honest, hostile) =>
      has(honest, Status.BAD_SIGNATURE) &&
      lacks(hostile, Status.BAD_SIGNATURE) &&
      wealth(hostile, anna.account, QUOTE) === wealth(honest, anna.account, QUOTE) - AMOUNT,
  },
  {
    name: 'wrong-signer-accepted',
    ends: 'killed',
    records: (desk) => [desk.withdraw(anna, QUOTE, AMOUNT, mallory)],
    patches: [
      {
        find: 'address !== null && equalBytes(address, signer.address ?? signer.owner)',
        replace: 'address !== null && equalBytes(address, address)',
      },
    ],
    happened: (honest, hostile) =>
      has(honest, Status.BAD_SIGNATURE) && eventsOf(hostile, 'withdrawal').length === 1,
  },
  {
    name: 'key-withdraws',
    ends: 'killed',
    before: (desk) => [desk.setKey(anna, 1, mallory)],
    records: (desk) => [desk.withdrawByKey(anna, AMOUNT, 1, mallory)],
    patches: [
      {
        find: `Status.KEY_SCOPE\n  ${PLACES_NOTHING}`,
        replace: `null\n  ${PLACES_NOTHING}`,
      },
    ],
    happened: (honest, hostile) =>
      has(honest, Status.KEY_SCOPE) && eventsOf(hostile, 'withdrawal').length === 1,
  },
  {
    name: 'expired-key-accepted',
    ends: 'killed',
    before: (desk) => [desk.setKey(anna, 2, mallory, desk.now + SOON_MS)],
    records: (desk) => [desk.orderByKey(anna, bid(PRICE), 2, mallory)],
    patches: [
      { find: 'if (key.expiry <= run.clock) return', replace: 'if (key.expiry < 0) return' },
    ],
    happened: (honest, hostile) =>
      has(honest, Status.KEY_EXPIRED) &&
      eventsOf(hostile, 'rested').some(({ price }) => price === PRICE),
  },
  {
    name: 'wrong-lock-released',
    ends: 'killed',
    before: (desk) => [desk.order(mallory, ask(PRICE))],
    records: (desk) => [desk.cancel(mallory, desk.lastSlot(mallory))],
    patches: [
      {
        find: 'checkedAdd(after.free, amount) : after',
        replace: 'after.free + 2 * amount : after',
      },
    ],
    happened: (honest, hostile) =>
      wealth(hostile, mallory.account, BASE) > wealth(honest, mallory.account, BASE),
  },
  {
    name: 'wrong-deposit-amount',
    ends: 'killed',
    withDeposit: true,
    records: () => [],
    patches: [
      { find: 'checkedAdd(balance.free, amount) }', replace: 'balance.free + 2 * amount }' },
    ],
    happened: (honest, hostile) =>
      wealth(hostile, anna.account, QUOTE) > wealth(honest, anna.account, QUOTE),
  },
  {
    name: 'deposit-credited-twice',
    // The contract counts deposits itself.
    ends: 'refused',
    withDeposit: true,
    records: () => [],
    patches: [
      {
        find: 'run.status = applyEntry(run, entry, index)',
        replace: 'run.status = [1, 2].map(() => applyEntry(run, entry, index))[1]',
      },
    ],
    happened: (honest, hostile) =>
      eventsOf(hostile, 'deposit').length === 2 * eventsOf(honest, 'deposit').length,
  },
  {
    name: 'inbox-entry-skipped',
    ends: 'killed',
    withDeposit: true,
    records: () => [],
    patches: [
      {
        find: 'run.status = applyEntry(run, entry, index)',
        replace: 'run.status = 0',
      },
    ],
    happened: (honest, hostile) =>
      eventsOf(honest, 'deposit').length === 1 && eventsOf(hostile, 'deposit').length === 0,
  },
  {
    name: 'withdrawal-to-another-owner',
    ends: 'killed',
    records: (desk) => [desk.withdraw(anna, QUOTE, AMOUNT)],
    patches: [
      {
        find: 'const { owner } = run.state.account(account)',
        replace: `const { owner } = run.state.account(${mallory.account})`,
      },
    ],
    happened: (_, hostile) =>
      Buffer.compare(hostile.result.withdrawals[0]?.owner ?? anna.owner, mallory.owner) === 0,
  },
  {
    name: 'withdrawal-twice',
    ends: 'killed',
    records: (desk) => [desk.withdraw(mallory, QUOTE, AMOUNT)],
    patches: [
      {
        find: '  run.submission.withdrawals.push(entry)',
        replace: `  const again = { ...entry, index: entry.index + 1 }
          run.submission.withdrawals.push(entry, again)`,
      },
      {
        find: 'withdrawals: chainWithdrawal(withdrawals, entry)',
        replace: 'withdrawals: chainWithdrawal(chainWithdrawal(withdrawals, entry), again)',
      },
      { find: 'withdrawalCount: withdrawalCount + 1', replace: 'withdrawalCount: again.index + 1' },
    ],
    happened: (honest, hostile) =>
      honest.result.withdrawals.length === 1 &&
      hostile.result.withdrawals.length === 2 &&
      wealth(hostile, mallory.account, QUOTE) === wealth(honest, mallory.account, QUOTE),
  },
  {
    name: 'wrong-asset-totals',
    ends: 'killed',
    records: (desk) => [desk.withdraw(mallory, QUOTE, AMOUNT)],
    patches: [
      {
        find: 'const withdrawalsEmitted = total.withdrawalsEmitted + BigInt(amount)',
        replace: 'const withdrawalsEmitted = total.withdrawalsEmitted + BigInt(1)',
      },
    ],
    happened: ({ result: honest }, { result: hostile }) =>
      (hostile.outcome.totals[0]?.withdrawalsEmitted ?? 0n) <
      (honest.outcome.totals[0]?.withdrawalsEmitted ?? 0n),
  },
  {
    name: 'wrong-withdrawal-root',
    ends: 'killed',
    records: (desk) => [desk.withdraw(mallory, QUOTE, AMOUNT)],
    patches: [
      {
        find: 'const { state, registers, withdrawals } = submission',
        replace: `const { state, registers } = submission
          const withdrawals = submission.withdrawals.map((e) => ({ ...e, amount: 9 * e.amount }))`,
      },
    ],
    happened: ({ result: honest }, { result: hostile }) =>
      hostile.withdrawals[0]?.amount === 9 * (honest.withdrawals[0]?.amount ?? 0),
  },
  {
    name: 'clock-moved-back',
    ends: 'killed',
    records: () => [],
    patches: [
      {
        find: 'Math.max(clock, Math.min(clock + record.dt + lift, tLast))',
        replace: 'groupNext === 4 ? clock - 2 : Math.min(clock + record.dt + lift, tLast)',
      },
    ],
    happened: ({ items: honest }, { items: hostile }) =>
      hostile.some(({ clock }, i) => clock < (hostile[i - 1]?.clock ?? 0)) &&
      honest.every(({ clock }, i) => clock >= (honest[i - 1]?.clock ?? 0)),
  },
]
