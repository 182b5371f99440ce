/**
 * Bugs planted in the fast engine: its own sources with a few words changed, loaded beside the true
 * ones. Each must make the comparison fail; which check found it, and when, is told.
 */
import { loadMutant, type Patch } from '../adversarial/mutants.ts'
import { differential } from './differential.ts'

interface Plant extends Patch {
  readonly name: string
}

/** What is wrong, and where. */
export const PLANTS: readonly Plant[] = [
  {
    name: 'fifo-broken-after-middle-cancel',
    find: 'else ints[next * ORDER_INTS + PREVIOUS] = previous',
    replace: 'else levels[level + LEVEL_TAIL] = next',
  },
  {
    name: 'phantom-best-price',
    find: 'this.#bestPrice = next === 0 ? 0 : (this.#levels.ints[next + LEVEL_PRICE] as number)',
    replace: '',
  },
  {
    name: 'best-price-missed',
    find: 'if (this.#bestLevel === 0 || isBetter) {',
    replace: 'if (this.#bestLevel === 0) {',
  },
  {
    name: 'stale-cancel-acknowledged',
    find: 'end(core, Status.NO_OPEN_ORDER)',
    replace: 'end(core, Status.OK)',
  },
  {
    name: 'stale-modify-acknowledged',
    find: 'end(core, Status.NO_OPEN_ORDER)',
    replace: 'end(core, phase === Phase.AMEND ? Status.OK : Status.NO_OPEN_ORDER)',
  },
  {
    name: 'taker-priced-fill',
    find: 'bandsAllow(core, price)) matchOne(core, best, maker, price)',
    replace: 'bandsAllow(core, price)) matchOne(core, best, maker, limit)',
  },
  {
    name: 'lock-leak-on-self-trade',
    find: 'core.closeBalance(account, asset, cell)\n  removedEvent(',
    replace: 'if (reason !== 3) core.closeBalance(account, asset, cell)\n  removedEvent(',
  },
  {
    name: 'rate-above-maximum',
    find: 'if (order.maxFeePpm < rate) return',
    replace: 'if (order.maxFeePpm < 0) return',
  },
  {
    name: 'expired-maker-filled',
    find: 'return expiry <= (registers[CLOCK] as number) ? EXPIRED : CANCELLED',
    replace: 'return expiry < (registers[CLOCK] as number) ? EXPIRED : CANCELLED',
  },
  {
    name: 'dead-order-matched',
    find: 'if (epoch < accounts.epochOf(account)) return DEAD',
    replace: '',
  },
  {
    name: 'epoch-lock-not-normalised',
    find: 'if (this.lockEpoch >= epoch || this.locked === 0) return',
    replace: 'if (this !== null) return',
  },
  {
    name: 'post-only-crosses',
    find: 'if (order.timeInForce === TimeInForce.POST_ONLY) {',
    replace: 'if (false) {',
  },
  {
    name: 'ioc-rests',
    find: 'if (isImmediate) matchStop(core, Status.OK)',
    replace: 'if (false) matchStop(core, Status.OK)',
  },
  {
    name: 'stale-working-copy',
    find: 'if (registers[LOADED] === 0 || account !== this.account) {',
    replace: 'if (this.registers !== null) {',
  },
  {
    name: 'map-order-in-the-leaves',
    find: 'return handles.sort((a, b) => key(a) - key(b))',
    replace: 'return key === undefined ? [] : handles',
  },
  {
    name: 'rebate-above-the-takers-fee',
    find: 'rateDown(received, Math.min(-rate, takerRate))',
    replace: 'rateDown(received, Math.min(-rate, 1_000_000, takerRate + 1_000_000))',
  },
  {
    name: 'rebate-rounded-up',
    find: 'rateDown(received, Math.min',
    replace: 'rateUp(received, Math.min',
  },
  {
    name: 'taker-fee-rounded-down',
    find: 'const fee = rateUp(received, registers[TAKER_RATE] as number)',
    replace: 'const fee = Math.floor((received * (registers[TAKER_RATE] as number)) / 1e6)',
  },
  {
    name: 'clean-not-charged-to-the-budget',
    find: 'registers[BUDGET] = (registers[BUDGET] as number) + 1\n    core.step(StepKind.CLEAN_TOP',
    replace: 'core.step(StepKind.CLEAN_TOP',
  },
  {
    name: 'self-trade-by-account',
    find: 'accounts.ownerNumber(maker) === accounts.ownerNumber(core.account)',
    replace: 'maker === core.account',
  },
  {
    name: 'record-replayed',
    find: 'if (seq <= (accounts.lastSeqs[slot] as number)) return',
    replace: 'if (seq < (accounts.lastSeqs[slot] as number)) return',
  },
  {
    name: 'signature-not-asked',
    find: 'return core.authenticate(terms, signature, signer) ? Status.OK : Status.BAD_SIGNATURE',
    replace: 'return Status.OK',
  },
  {
    name: 'epoch-not-signed',
    find: 'signer.epoch = accounts.epochOf(account)',
    replace: 'signer.epoch = 0',
  },
  {
    name: 'withdrawal-of-locked-units',
    find: 'if (cell.free < amount) return',
    replace: 'if (cell.free + cell.locked < amount) return',
  },
  {
    name: 'one-withdrawal-too-many',
    find: 'if (index === MAX_WITHDRAWALS) return',
    replace: 'if (index === MAX_WITHDRAWALS + 1) return',
  },
  {
    name: 'lock-epoch-kept-without-a-lock',
    find: 'const lockEpoch = locked === 0 ? 0 : gives.lockEpoch',
    replace: 'const { lockEpoch } = gives',
  },
  {
    name: 'clock-passes-the-end',
    find: 'Math.max(clock, Math.min(clock + core.record.view.getUint16(1) + lift, tLast))',
    replace: 'Math.max(clock, clock + core.record.view.getUint16(1) + lift, tLast - tLast)',
  },
  {
    name: 'arrival-not-counted',
    find: 'registers[MARKET_ARRIVAL] = arrival\n  const { makerFee } = core.loadedConfig()',
    replace: 'const { makerFee } = core.loadedConfig()',
  },
  {
    name: 'filled-order-keeps-its-slot',
    find: 'accounts.openOrders[slot] = 0',
    replace: '',
  },
  {
    name: 'live-order-swept',
    find: 'const death = order === 0 ? CANCELLED : deathOf(core, order)',
    replace: 'const death = order === 0 ? CANCELLED : Math.max(1, deathOf(core, order))',
  },
  {
    name: 'cancel-in-another-market',
    find: 'return market === terms.market ? GOES_ON : Status.SLOT_OTHER_MARKET',
    replace: 'return market >= 0 ? GOES_ON : Status.SLOT_OTHER_MARKET',
  },
  {
    name: 'epoch-wraps',
    find: 'if (epoch === EPOCH_MAX) return Status.EPOCH_EXHAUSTED',
    replace: '',
  },
  {
    name: 'halted-market-trades',
    find: 'if (status > MarketStatus.POST_ONLY) return Status.MARKET_CLOSED',
    replace: '',
  },
  {
    name: 'slot-in-use-replaced',
    find: 'if (death === CANCELLED && !core.order.replace) {',
    replace: 'if (death === -1) {',
  },
  {
    name: 'fok-partly-filled',
    find: 'rollBack(core, StepKind.MATCH_STOP)\n    return',
    replace: 'commit(core)',
  },
  {
    name: 'order-not-put-back',
    find: 'restoreOrder(core, kept)\n  for (const {',
    replace: 'if (kept.isOut) restoreOrder(core, kept)\n  for (const {',
  },
  {
    name: 'balance-not-put-back',
    find: 'this.rollback.keepBalance(this.accounts, account, asset)',
    replace: 'if (free > 1e6) this.rollback.keepBalance(this.accounts, account, asset)',
  },
  {
    name: 'amend-up',
    find: 'if (death !== CANCELLED || lots >= shown + hidden) {',
    replace: 'if (death !== CANCELLED) {',
  },
  {
    name: 'amend-takes-shown-lots-first',
    find: 'const hiddenLeft = Math.max(0, hidden - lots)',
    replace: 'const hiddenLeft = lots < shown ? hidden : Math.max(0, hidden - lots)',
  },
  {
    name: 'iceberg-refresh-keeps-its-place',
    find: 'doubles[double + ARRIVAL] = arrival\n  doubles[double + QUANTITY] = shown',
    replace: 'doubles[double + QUANTITY] = shown',
  },
  {
    name: 'iceberg-refresh-not-charged-to-the-budget',
    find: 'registers[BUDGET] = (registers[BUDGET] as number) + 1\n  registers[PHASE] = registers[R',
    replace: 'registers[PHASE] = registers[R',
  },
  {
    name: 'hidden-lots-not-locked-off',
    find: 'const quantity = shown + (orders.doubles[double + HIDDEN] as number)',
    replace: 'const quantity = shown',
  },
  {
    name: 'slide-onto-the-best',
    find: 'slide(core, isBid ? price - 1 : price + 1)',
    replace: 'slide(core, isBid ? price - 2 : price + 2)',
  },
  {
    name: 'post-only-crosses-after-replace',
    find: 'if (order.timeInForce === TimeInForce.POST_ONLY) {',
    replace: 'if (order.timeInForce === TimeInForce.POST_ONLY && !order.replace) {',
  },
  {
    name: 'decrement-leaves-the-takers-lots',
    find: 'const remaining = (registers[REMAINING] as number) - lots',
    replace: 'const remaining = (registers[REMAINING] as number) - lots + (lots > 1 ? 1 : 0)',
  },
  {
    name: 'none-trades-within-one-account',
    find: 'order.selfTrade === SelfTrade.NONE && maker !== core.account',
    replace: 'order.selfTrade === SelfTrade.NONE && maker !== -1',
  },
  {
    name: 'expired-key-signs',
    find: 'if (key.expiry <= clock) return Status.KEY_EXPIRED',
    replace: 'if (key.expiry < clock) return Status.KEY_EXPIRED',
  },
  {
    name: 'key-signs-in-any-market',
    find: '<= clock) return Status.KEY_EXPIRED\n  if (!keyCovers(key,',
    replace: '<= clock) return Status.KEY_EXPIRED\n  if (!keyCovers({ ...key, markets: [65535] },',
  },
  {
    name: 'key-signs-any-notional',
    find: 'return keyAffords(key, terms, core.markets.get(terms.market)) ? Status.OK',
    replace: 'return clock >= 0 ? Status.OK',
  },
  {
    name: 'key-uses-up-a-slot',
    find: '|| !keyReaches(terms.seq, clock)) return Status.KEY_SCOPE',
    replace: ') return Status.KEY_SCOPE',
  },
  {
    name: 'key-generation-not-bound',
    find: 'signer.keyGeneration = generation',
    replace: 'signer.keyGeneration = Math.min(generation, 2)',
  },
  {
    name: 'owner-signs-as-a-key',
    find: 'signer.address = address',
    replace: 'signer.address = signer.owner',
  },
  {
    name: 'revoked-key-begins-again',
    find: 'generation: before + 1 }\n  const leaf = encodeKey(key)',
    replace:
      'generation: before + 1 }\n' +
      '  const leaf = encodeKey(key.kind === 0 ? { ...key, generation: 0 } : key)',
  },
  {
    name: 'set-key-of-any-generation',
    find: 'return signed === generation + 1 ? Status.OK',
    replace: 'return signed > generation ? Status.OK',
  },
  {
    name: 'stale-action-writes-seq',
    find: 'if (terms.seq <= (accounts.lastSeqs[slot] as number)) {\n    endAction',
    replace:
      'if (terms.seq <= (accounts.lastSeqs[slot] as number)) {\n' +
      '    accounts.lastSeqs[slot] = terms.seq\n    endAction',
  },
  {
    name: 'mass-quote-replayed-after-limit',
    find: 'endAction(core, StepKind.QUOTE_CHECK, Phase.QUOTE_PLACE, Status.LIMIT)',
    replace:
      'core.accounts.lastSeqs[core.slot] = 0\n' +
      '    endAction(core, StepKind.QUOTE_CHECK, Phase.QUOTE_PLACE, Status.LIMIT)',
  },
  {
    name: 'quote-budget-not-shared',
    find: 'registers[ACTION_INDEX] = next\n',
    replace: 'registers[ACTION_INDEX] = next\n  registers[BUDGET] = 0\n',
  },
  {
    name: 'quote-takes-the-live-order',
    find: 'if (kind === QuoteKind.PLACE && isLive) return Status.SLOT_IN_USE',
    replace: '',
  },
  {
    name: 'quote-slides-too-far',
    find: 'meetBest(core, config, best, isBid ? price - 1 : price + 1)',
    replace: 'meetBest(core, config, best, isBid ? price - 2 : price + 1)',
  },
  {
    name: 'quote-locks-at-its-first-price',
    find: ': price * quantity * config.quoteUnitsPerTickLot\n' + '  openAccount(core, account)',
    replace:
      ': placement.price * quantity * config.quoteUnitsPerTickLot\n' +
      '  openAccount(core, account)',
  },
  {
    name: 'switch-not-applied-first',
    find: 'openAccount(core, account)\n  core.account = account',
    replace: 'core.account = account',
  },
  {
    name: 'switch-not-applied-to-makers',
    find: 'openAccount(core, account)\n  if (epoch < accounts',
    replace: 'if (epoch < accounts',
  },
  {
    name: 'switch-not-applied-to-deposits',
    find: 'openHead(core, account)\n  core.openBalance(account, asset, cell)',
    replace: 'core.openBalance(account, asset, cell)',
  },
  {
    name: 'switch-not-armed-anew',
    find: 'number)\n  arm(core, core.account, accounts.intervalOf(core.account))',
    replace: 'number)',
  },
  {
    name: 'quote-keeps-nothing-alive',
    find: 'action.slot)\n  arm(core, core.account, accounts.intervalOf(core.account))',
    replace: 'action.slot)',
  },
  {
    name: 'switch-armed-by-a-replay',
    find: 'if (seq <= (accounts.lastSeqs[slot] as number)) return Status.STALE_SEQ',
    replace:
      'arm(core, core.account, accounts.intervalOf(core.account))\n' +
      '  if (seq <= (accounts.lastSeqs[slot] as number)) return Status.STALE_SEQ',
  },
  {
    name: 'switch-falls-late',
    find: '(registers[CLOCK] as number) >= deadman',
    replace: '(registers[CLOCK] as number) > deadman',
  },
  {
    name: 'switch-falls-twice',
    find: 'accounts.setDeadman(account, 0, 0)',
    replace: '',
  },
  {
    name: 'switch-wraps-the-epoch',
    find: 'isDue(core, account) ? Math.min(epoch + 1, EPOCH_MAX) : epoch',
    replace: 'isDue(core, account) ? (epoch + 1) % (EPOCH_MAX + 1) : epoch',
  },
  {
    name: 'fall-not-put-back',
    find: 'interval } of rollback.heads) {',
    replace: 'interval } of []) {',
  },
]

/** What became of one plant: the check that found it, where, and after how many items. */
export interface PlantResult {
  readonly name: string
  readonly caught: boolean
  readonly check: string
  readonly path: string
  readonly seed: number
  readonly items: number
}

/** Compares until the plant is found, at most `ops` items. */
export async function findPlant(
  { name, ...patch }: Plant,
  { ops, seed }: { readonly ops: number; readonly seed: number },
): Promise<PlantResult> {
  const { createFastEngine } = await loadMutant(`plant-${name}`, [patch])
  const result = differential({ ops, seed, create: createFastEngine, shrink: false })
  const [found] = result.divergences
  const { check, path, seed: at } = found ?? { check: 'none', path: '', seed }
  return { name, caught: found !== undefined, check, path, seed: at, items: result.ops }
}
