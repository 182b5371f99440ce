/** Every older order of an account is dead. Spec: matching, "CANCEL_ALL". */
import { EPOCH_MAX, Status } from '@assay/protocol'
import type { Core } from './core.ts'
import { allCancelledEvent, CANCEL_ALL } from './events.ts'

export function cancelAll(core: Core, account: number): Status {
  const { accounts } = core
  const epoch = accounts.epochOf(account)
  if (epoch === EPOCH_MAX) return Status.EPOCH_EXHAUSTED
  accounts.setEpoch(account, epoch + 1)
  core.writeHead(account)
  allCancelledEvent(core.journal, accounts.idOf(account), epoch + 1, CANCEL_ALL)
  return Status.OK
}
