/** Two claims that cannot both be right are blocked by hand until one is killed. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toHex } from '@assay/protocol'
import { buildFaultProof } from '@assay/prover-hooks'
import { expect, test } from 'vitest'
import { contestCommand } from '../../cli/src/commands/contest.ts'
import {
  honestTrace,
  proposeTrace,
  ready,
  startMarket,
  submitTrace,
  tradingRecords,
} from '../prove/disputed.ts'
import { DEV_KEYS } from '../settlement/anvil.ts'
import { WINDOW_SECONDS } from '../settlement/exchange.ts'
import { EVERYTHING, isRaised, isResolved, watchHere } from './rig.ts'
import { wrongTrace } from './wrongTrace.ts'

test('assay contest blocks rivals; a monitor says so, and that it is over', async () => {
  const exchange = await startMarket()
  const folder = await mkdtemp(join(tmpdir(), 'assay-contest-'))
  const { anvil, poster, user } = exchange
  const from = await ready(exchange, tradingRecords(exchange, 24))
  const wrong = await submitTrace(from, wrongTrace(from, 0).posted)
  await user.depositBond()
  const right = await proposeTrace(from, wrong, honestTrace(from))
  const acts = { kill: false, propose: false, bond: false, confirm: false }
  const watching = watchHere({
    ...{ ...EVERYTHING, ...acts, data: join(folder, 'data') },
    ...{ rpc: anvil.rpcUrl, beacon: [anvil.rpcUrl], exchange: poster.vault },
  })
  try {
    await watching.until(isRaised('CLAIM_WRONG'))
    await anvil.passTime(WINDOW_SECONDS / 2)
    const key = join(folder, 'key')
    await writeFile(key, DEV_KEYS[0], { mode: 0o600 })
    const ids = [right, wrong].map(({ claim }) => toHex(claim.claimId))
    const place = ['--rpc', anvil.rpcUrl, '--exchange', poster.vault, '--key-file', key]
    await contestCommand().parseAsync([...ids, ...place], { from: 'user' })
    await watching.until(isRaised('CLAIM_CONTESTED'))
    await anvil.passTime(WINDOW_SECONDS)
    await expect(poster.confirm([wrong.claim.claimId])).rejects.toThrow('ClaimIsContested')
    await expect(poster.confirm([right.claim.claimId])).rejects.toThrow('ClaimIsContested')
    const { terms, proof } = await buildFaultProof(wrong.faultAt(2))
    await user.proveFault(terms, proof)
    await watching.until(isResolved('CLAIM_CONTESTED'))
    await poster.confirm([right.claim.claimId])
  } finally {
    await watching.stop()
    await exchange.stop()
    await rm(folder, { recursive: true })
  }
}, 180_000)
