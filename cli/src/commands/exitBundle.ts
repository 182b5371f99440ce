/** `assay exit-bundle`: an account with proofs against the confirmed root. Spec: verification. */
import { readFileSync } from 'node:fs'
import {
  decodeAccountHead,
  decodeBalance,
  equalBytes,
  fromHex,
  leafAddress,
  toHex,
} from '@assay/protocol'
import { createSettlement } from '@assay/settlement'
import { type LeafProof, verifyProof } from '@assay/state'
import { Command } from 'commander'
import { confirmedState, type StatePlaces } from '../confirmedState.ts'
import { CliError } from '../failure.ts'
import { writeFileDurably } from '../files.ts'
import { address, httpUrl, integer, urls } from '../flags.ts'
import { emit, note } from '../output.ts'

/** Options as parsed from the command line. */
export interface ExitBundleFlags extends Partial<StatePlaces> {
  readonly rpc: string
  readonly account?: number
  readonly out?: string
  readonly check?: string
  readonly json: boolean
}

interface ProofJson {
  readonly address: string
  readonly value: string
  readonly siblings: readonly string[]
}

/** As in the file: units, hex. */
interface Bundle {
  readonly type: 'assay-exit-bundle'
  readonly version: 1
  readonly chainId: number
  readonly exchange: `0x${string}`
  readonly submission: number
  readonly stateRoot: string
  readonly account: number
  readonly owner: string
  readonly head: ProofJson
  readonly balances: readonly {
    readonly asset: number
    readonly free: number
    readonly locked: number
    readonly proof: ProofJson
  }[]
}

const ASSETS = 256

/** The command with its options; sets the exit code of the process. */
export function exitBundleCommand(): Command {
  return new Command('exit-bundle')
    .description('write an account with Merkle proofs against the last confirmed root, or check it')
    .requiredOption('--rpc <url>', 'L1 endpoint', httpUrl)
    .option('--account <n>', 'the account', integer(1, 4_294_967_295))
    .option('--beacon <url>', 'beacon endpoint with blobs (may be repeated)', urls)
    .option('--archive <dir>', 'read blobs from here first')
    .option('--exchange <address>', 'the Vault', address)
    .option('--out <file>', 'where to write it')
    .option('--check <file>', 'check this file against the root that L1 has confirmed')
    .option('--json', 'one JSON line', false)
    .action(async (flags: ExitBundleFlags) => {
      process.exitCode = await exitBundle(flags)
    })
}

/** Writes or checks; resolves to the exit code: 0, 3, 4 or 5. @throws CliError USAGE */
export async function exitBundle(flags: ExitBundleFlags): Promise<number> {
  if (flags.check !== undefined) return await check(flags, flags.check)
  const { account, out, exchange } = flags
  if (account === undefined || out === undefined || exchange === undefined) {
    throw new CliError('USAGE', 'exit-bundle needs --account, --exchange and --out, or --check.')
  }
  const state = await confirmedState({ ...flags, exchange })
  if ('sentence' in state) {
    note(state.sentence)
    return state.exitCode
  }
  const { tree, chainId, submission, root } = state
  const head = tree.prove(leafAddress.account(account))
  if (head.value === null || head.value.every((byte) => byte === 0)) {
    throw new CliError('UNKNOWN_ACCOUNT', `There is no account ${account} in the confirmed state.`)
  }
  const balances = Array.from({ length: ASSETS }, (_, asset) => asset).flatMap((asset) => {
    const place = leafAddress.balance(account, asset)
    const value = tree.leaf(place)
    if (value === null) return []
    const { free, locked } = decodeBalance(value)
    return [{ asset, free, locked, proof: proofJson(tree.prove(place)) }]
  })
  const bundle: Bundle = {
    ...{ type: 'assay-exit-bundle', version: 1, chainId, exchange, submission },
    ...{ stateRoot: toHex(root), account, owner: toHex(decodeAccountHead(head.value).owner) },
    ...{ head: proofJson(head), balances },
  }
  writeFileDurably(out, `${JSON.stringify(bundle, null, 2)}\n`)
  const sentence = `account ${account} at submission ${submission}: ${balances.length} balances`
  emit(flags, { account, submission, balances: balances.length, out }, [`${sentence}, ${out}`])
  return 0
}

async function check(flags: ExitBundleFlags, path: string): Promise<number> {
  let bundle: Bundle
  let fault: string | null
  try {
    bundle = JSON.parse(readFileSync(path, 'utf8'))
    if (bundle.type !== 'assay-exit-bundle' || bundle.version !== 1) throw new Error('another type')
    fault = bundleFault(bundle)
  } catch {
    throw new CliError('USAGE', `${path} is not an exit bundle.`)
  }
  const vault = flags.exchange ?? bundle.exchange
  const settlement = await createSettlement({ rpcUrl: flags.rpc, vault, chainId: bundle.chainId })
  const isKnown = bundle.submission < (await settlement.confirmedCount())
  const root = isKnown ? toHex(await settlement.confirmedStateRoot(bundle.submission)) : null
  if (root !== bundle.stateRoot) fault = `L1 has not confirmed this root for ${bundle.submission}`
  const verdict = fault === null ? 'ok' : 'mismatch'
  const sentence =
    fault === null
      ? `OK: account ${bundle.account}, ${bundle.balances.length} balances, confirmed root ${root}`
      : `MISMATCH: ${fault}`
  emit(flags, { verdict, sentence }, [sentence])
  return fault === null ? 0 : 3
}

/** Why the proofs do not show what the file says, or null. Throws for malformed files. */
function bundleFault(bundle: Bundle): string | null {
  const root = fromHex(bundle.stateRoot)
  const holds = (proof: ProofJson, place: Uint8Array) => {
    const leaf = proofOf(proof)
    return equalBytes(leaf.address, place) && verifyProof(root, leaf)
  }
  if (!holds(bundle.head, leafAddress.account(bundle.account))) return 'the account is not proven'
  const { owner } = decodeAccountHead(fromHex(bundle.head.value))
  if (toHex(owner) !== bundle.owner) return 'the account has another owner'
  for (const { asset, free, locked, proof } of bundle.balances) {
    if (!holds(proof, leafAddress.balance(bundle.account, asset))) {
      return `the balance of asset ${asset} is not proven`
    }
    const proven = decodeBalance(fromHex(proof.value))
    if (proven.free !== free || proven.locked !== locked) {
      return `the balance of asset ${asset} is another one`
    }
  }
  return null
}

function proofJson({ address, value, siblings }: LeafProof): ProofJson {
  return {
    address: toHex(address),
    value: toHex(value as Uint8Array),
    siblings: siblings.map(toHex),
  }
}

function proofOf({ address, value, siblings }: ProofJson): LeafProof {
  const bytes = { address: fromHex(address), value: fromHex(value) }
  return { ...bytes, siblings: siblings.map(fromHex), path: null }
}
