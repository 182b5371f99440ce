/** Leaves with a bundle. Run it again and again: ASSAY_KEY=0x… npx node … leave.ts FILE */
import { readFileSync } from 'node:fs'
import { createExit, parseExitBundle } from '@assay/sdk'
import { privateKeyToAccount } from 'viem/accounts'

const { ASSAY_RPC: rpcUrl = 'http://127.0.0.1:8545', ASSAY_KEY } = process.env
const bundle = parseExitBundle(readFileSync(process.argv[2] ?? 'exit.json', 'utf8'))
const { exchange: vault, chainId } = bundle
const account = privateKeyToAccount(ASSAY_KEY as `0x${string}`)
const exit = await createExit({ rpcUrl, vault, chainId, account })

if ((await exit.phase()).phase === 'stuck') await exit.activate()
if ((await exit.phase()).phase === 'fixable') await exit.fix()
const now = await exit.phase()
const payments = await exit.claimWithdrawals(bundle)
if (now.phase !== 'fixed') console.log('not yet', now, payments)
else {
  for (const { owner } of bundle.accounts) console.log(await exit.refundDeposits(owner))
  console.log([...payments, ...(await exit.escape(bundle))])
}
