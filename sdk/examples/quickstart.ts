/** Places, looks, cancels. Run: ASSAY_KEY=0x… npx node sdk/examples/quickstart.ts */
import { createClient } from '@assay/sdk'
import { privateKeyToAccount } from 'viem/accounts'

const { ASSAY_GATEWAY = 'http://127.0.0.1:8080', ASSAY_KEY } = process.env
const account = privateKeyToAccount(ASSAY_KEY as `0x${string}`)
const client = createClient({ gatewayUrl: ASSAY_GATEWAY, account })

const [market] = await client.markets()
if (market === undefined) throw new Error('This venue lists no market.')
const order = { market: market.symbol, side: 'buy', price: '1000', size: '0.1' } as const
const placed = await client.placeOrder(order)
console.log(`${placed.status} at opSeq ${placed.receipt.opSeq}`, await client.openOrders())
await client.cancelOrder(placed)
console.log('cancelled', await client.balances())
