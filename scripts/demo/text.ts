/** What the demo tells a person to try. */
import { relative } from 'node:path'
import type { DemoOptions } from './options.ts'
import { root } from './processes.ts'
import type { Places } from './venue.ts'

/** The commands to trade by hand and to verify this very run. */
export function introduction(
  options: DemoOptions,
  places: Places,
  about: { readonly vault: string; readonly beacon: string },
): string {
  const gateway = options.ports.gateway === 8080 ? '' : ` --gateway ${places.gateway}`
  const folder = relative(root, places.directory)
  const key = `--key-file ${folder}/hand.key${gateway}`
  const onL1 = `${key} --rpc ${places.rpc}`
  return `
The venue is up. In another terminal, in this folder, trade by hand with a funded dev key:

  npx assay book ETH-USDC${gateway}
  npx assay faucet USDC 10000 ${onL1}
  npx assay deposit USDC 10000 ${onL1}
  npx assay balance ${key}
  npx assay order buy 1 ETH-USDC --price 2990 ${key}
  npx assay cancel ETH-USDC SLOT ${key}     (SLOT is in the answer to order)
  npx assay withdraw USDC 100 ${key}
  npx assay claim --wait ${onL1}

${checking(places, about)}
Logs are in ${folder}/. ${options.exitAfterSeconds === null ? 'Ctrl-C stops everything.' : ''}
`
}

/** The command with which a stranger checks this very run. */
export function checking(
  places: Places,
  about: { readonly vault: string; readonly beacon: string },
): string {
  return `Check this very run as a stranger would:

  npx assay verify --rpc ${places.rpc} --beacon ${about.beacon} --exchange ${about.vault}
`
}
