/**
 * `node --expose-gc orderMemory.ts <orders> <seed>`: what so many open orders hold in a fast engine
 * and in a state tree over the same leaves, as one line of JSON.
 */
import { createFastEngine, type Engine } from '@assay/engine'
import { GROUP_BYTES, toHex } from '@assay/protocol'
import { createStateTree, type StateTree } from '@assay/state'
import { createNativeHasher } from '@assay/state/native'
import { engineFlow, SUBMISSION, submissionAt } from './engineFlow.ts'

const PER_ACCOUNT = 100
const MB = 1e6

const orders = Number(process.argv[2])
const seed = Number(process.argv[3])
const accounts = Math.ceil(orders / PER_ACCOUNT)

const { source, open } = filled()
// Both are made from leaves, as at a start; what has filled the source stays out of the account.
const empty = heldMb()
const engine = createFastEngine({ leaves: source.leaves(), authenticate: () => true })
const engineMb = heldMb() - empty
const tree = treeOf(source)
const treeMb = heldMb() - empty - engineMb
const mbPerMillionOrders = Math.round(((engineMb + treeMb) / open) * 1e6)
const held = { engineMb, treeMb, mbPerMillionOrders }
// Asked now, so that both are in use until here.
const state = { clock: engine.registers().clock, root: toHex(tree.root()) }
console.log(JSON.stringify({ orders: open, accounts, ...held, ...state }))

function filled() {
  const { leaves, records } = engineFlow({ depth: orders, accounts, markets: 8 }, 0, seed)
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
  return { source: engine, open }
}

function treeOf(from: Engine): StateTree {
  const built = createStateTree({ hasher: createNativeHasher(), leaves: from.leaves() })
  built.root()
  return built
}

/** Heap and buffers in use after collecting garbage, in 10^6 bytes. */
function heldMb(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return Math.round((heapUsed + external) / MB)
}
