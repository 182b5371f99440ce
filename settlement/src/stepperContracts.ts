/** The step function's contracts by the name of their field in the Stepper. Spec: machine. */
import type { Hex } from 'viem'
import * as begin from './generated/stepBegin.generated.ts'
import * as book from './generated/stepBook.generated.ts'
import * as end from './generated/stepEnd.generated.ts'
import * as inbox from './generated/stepInbox.generated.ts'
import * as load from './generated/stepLoad.generated.ts'
import * as match from './generated/stepMatch.generated.ts'
import * as withdraw from './generated/stepWithdraw.generated.ts'

/** The fields of Stepper.modules(), in the constructor's order. */
export const MODULE_FIELDS = [
  'inbox',
  'begin',
  'load',
  'matching',
  'book',
  'withdraw',
  'end',
] as const

export type ModuleField = (typeof MODULE_FIELDS)[number]

/** Modules have no constructor arguments and no immutables: deployed code is equal byte by byte. */
export const MODULE_CODE: Readonly<
  Record<ModuleField, { readonly creation: Hex; readonly deployed: Hex }>
> = {
  inbox: { creation: inbox.stepInboxBytecode, deployed: inbox.stepInboxDeployedBytecode },
  begin: { creation: begin.stepBeginBytecode, deployed: begin.stepBeginDeployedBytecode },
  load: { creation: load.stepLoadBytecode, deployed: load.stepLoadDeployedBytecode },
  matching: { creation: match.stepMatchBytecode, deployed: match.stepMatchDeployedBytecode },
  book: { creation: book.stepBookBytecode, deployed: book.stepBookDeployedBytecode },
  withdraw: {
    creation: withdraw.stepWithdrawBytecode,
    deployed: withdraw.stepWithdrawDeployedBytecode,
  },
  end: { creation: end.stepEndBytecode, deployed: end.stepEndDeployedBytecode },
}
