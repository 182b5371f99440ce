/** The dead-man's switch of an account. Spec: matching, "Dead-man's switch". */
import { type AccountHead, EPOCH_MAX, TIME_MAX_MS } from '@assay/protocol'
import type { Core } from './core.ts'
import { allCancelledEvent, DEADMAN } from './events.ts'
import { CLOCK } from './registers.ts'

/** Before anything of the account is looked at: a switch that is due falls. */
export function openAccount(core: Core, account: number): void {
  if (!isDue(core, account)) return
  const { accounts, rollback } = core
  rollback.keepHead(accounts, account)
  const before = accounts.epochOf(account)
  const epoch = epochNow(core, account)
  accounts.setEpoch(account, epoch)
  accounts.setDeadman(account, 0, 0)
  core.writeHead(account)
  if (epoch > before) allCancelledEvent(core.journal, accounts.idOf(account), epoch, DEADMAN)
}

function isDue({ accounts, registers }: Core, account: number): boolean {
  const deadman = accounts.deadmanOf(account)
  return deadman !== 0 && (registers[CLOCK] as number) >= deadman
}

/** The account's epoch as the next step would find it. */
export function epochNow(core: Core, account: number): number {
  const epoch = core.accounts.epochOf(account)
  return isDue(core, account) ? Math.min(epoch + 1, EPOCH_MAX) : epoch
}

/** The account's head as the next step would find it. */
export function headNow(core: Core, account: number): AccountHead {
  const { accounts } = core
  const isOff = isDue(core, account)
  return {
    owner: accounts.ownerOf(account),
    epoch: epochNow(core, account),
    deadman: isOff ? 0 : accounts.deadmanOf(account),
    interval: isOff ? 0 : accounts.intervalOf(account),
  }
}

/** Who uses up a seq is alive: the switch falls `interval` seconds from now, 0 = never. */
export function arm(core: Core, account: number, interval: number): void {
  const { accounts, registers } = core
  if (interval === 0 && accounts.deadmanOf(account) === 0) return
  const due = Math.min((registers[CLOCK] as number) + interval * 1_000, TIME_MAX_MS)
  accounts.setDeadman(account, interval === 0 ? 0 : due, interval)
  core.writeHead(account)
}
