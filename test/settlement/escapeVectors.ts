/** Balances with their proofs against a state root, as the Vault's `escape` takes them. */
import {
  encodeAccountHead,
  encodeBalance,
  type LeafWrite,
  leafAddress,
  type Rng,
  toHex,
} from '@assay/protocol'
import { createStateTree, createWasmHasher } from '@assay/state'

/** One balance of one account, absent when `value` would be zero. */
export interface EscapeCase {
  readonly root: Uint8Array
  readonly account: number
  readonly asset: number
  readonly owner: Uint8Array
  /** Free and locked together: what is paid. */
  readonly units: bigint
  /** First half of the balance leaf. */
  readonly balance: Uint8Array
  /** 46 siblings from the leaf up. */
  readonly siblings: readonly Uint8Array[]
}

/** All of an asset together stays below what the Vault takes. */
const LARGEST = 2 ** 48
/** The ends of both ranges, and what lies beside them in the tree. */
const ACCOUNTS = [0, 1, 2, 3, 1_000_000, 2 ** 31, 2 ** 32 - 3, 2 ** 32 - 2]
const ASSETS = [0, 1, 2, 127, 128, 254, 255]
const PROVEN_ACCOUNTS = [0, 1, 1_000_000, 2 ** 32 - 2]
const PROVEN_ASSETS = [0, 1, 128, 255]

/** Every account has a head and some balances; those it has not are proven to be zero. */
export function escapeCases(rng: Rng): readonly EscapeCase[] {
  const bytes = (length: number) => Uint8Array.from({ length }, () => rng.below(256))
  const amount = () => Math.floor((rng.below(2 ** 31) / 2 ** 31) * LARGEST)
  const owners = new Map(ACCOUNTS.map((account) => [account, bytes(20)]))
  const sums = new Map<string, bigint>()
  const leaves: LeafWrite[] = []
  for (const account of ACCOUNTS) {
    const owner = owners.get(account) as Uint8Array
    const head = { owner, epoch: rng.below(5), deadman: 0, interval: 0 }
    leaves.push({ address: leafAddress.account(account), value: encodeAccountHead(head) })
    for (const asset of ASSETS) {
      if (rng.below(4) === 0) continue
      const [free, locked] = [amount(), rng.below(2) * amount()]
      sums.set(`${account} ${asset}`, BigInt(free) + BigInt(locked))
      const value = encodeBalance({ free, locked, lockEpoch: locked === 0 ? 0 : rng.below(5) })
      leaves.push({ address: leafAddress.balance(account, asset), value })
    }
  }
  const order = ({ address }: LeafWrite) => toHex(address)
  leaves.sort((a, b) => (order(a) < order(b) ? -1 : 1))
  const tree = createStateTree({ hasher: createWasmHasher(), leaves })
  return PROVEN_ACCOUNTS.flatMap((account) =>
    PROVEN_ASSETS.map((asset) => {
      const { value, siblings } = tree.prove(leafAddress.balance(account, asset))
      return {
        root: tree.root(),
        account,
        asset,
        owner: owners.get(account) as Uint8Array,
        units: sums.get(`${account} ${asset}`) ?? 0n,
        balance: (value ?? new Uint8Array(64)).slice(0, 32),
        siblings,
      }
    }),
  )
}
