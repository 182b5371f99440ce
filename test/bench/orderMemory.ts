/**
 * `node --expose-gc orderMemory.ts <orders> <seed>`: what so many open orders hold in a fast engine
 * and in a state tree over the same leaves, as one line of JSON.
 */
import { createFastEngine } from '@assay/engine'
import { GROUP_BYTES, toHex } from '@assay/protocol'
import { createStateTree } from '@assay/state'
import { createNativeHasher } from '@assay/state/native'
import { type EngineFlow, engineFlow, SUBMISSION, submissionAt } from './engineFlow.ts'

const PER_ACCOUNT = 100
const MB = 1e6

const orders = Number(process.argv[2])
const seed = Number(process.argv[3])
const accounts = Math.ceil(orders / PER_ACCOUNT)

const empty = heldMb()
const { engine, open } = fill(engineFlow({ depth: orders, accounts, markets: 8 }, 0, seed))
const engineMb = heldMb() - empty
const tree = createStateTree({ hasher: createNativeHasher(), leaves: engine.leaves() })
const stateRoot = tree.root()
const treeMb = heldMb() - empty - engineMb
const mbPerMillionOrders = Math.round(((engineMb + treeMb) / open) * 1e6)
const held = { engineMb, treeMb, mbPerMillionOrders }
// The root keeps both in use until here.
console.log(JSON.stringify({ orders: open, accounts, ...held, stateRoot: toHex(stateRoot) }))
if (engine.registers().opSeqNext === 0 || tree.root().length === 0) process.exitCode = 1

function fill({ leaves, records }: EngineFlow) {
  const engine = createFastEngine({ leaves, authenticate: () => true })
  let open = 0
  for (let next = 0; next < orders; next++) {
    if (next % SUBMISSION === 0) {
      if (next > 0) engine.end()
      engine.begin(submissionAt(next))
    }
    const at = next * GROUP_BYTES
    const { order } = engine.record((k) =>
      k === 0 ? records.subarray(at, at + GROUP_BYTES) : null,
    )
    if ((order?.resting ?? 0) > 0) open += 1
  }
  engine.end()
  return { engine, open }
}

/** Heap and buffers in use after collecting garbage, in 10^6 bytes. */
function heldMb(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return Math.round((heapUsed + external) / MB)
}
