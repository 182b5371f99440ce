/** Answers changed into what is not so. */
import { InboxKind } from '@assay/protocol'
import { type Hex, vaultAbi } from '@assay/settlement'
import { decodeAbiParameters, encodeAbiParameters, encodeEventTopics, numberToHex } from 'viem'
import { Lie } from './types.ts'

type Change = (method: string, result: unknown) => unknown

interface SomeLog {
  readonly topics: readonly Hex[]
  readonly data: Hex
}

const DEPOSITED = encodeEventTopics({ abi: vaultAbi, eventName: 'Deposited' })[0]
const isLogs = (method: string, result: unknown): result is readonly SomeLog[] =>
  method === 'eth_getLogs' && Array.isArray(result) && result.length > 0
const WORDS = [{ type: 'bytes32[]' }] as const
/** `0x20` and the length: how an array of words is returned. */
const ARRAY_HEAD = /^0x0{62}20/

const CHANGES: Readonly<Record<Lie, Change>> = {
  [Lie.OMITTED_LOG]: (method, result) => (isLogs(method, result) ? result.slice(0, -1) : result),
  [Lie.REPEATED_LOG]: (method, result) =>
    isLogs(method, result) ? [result[0], ...result] : result,
  [Lie.INFLATED_DEPOSIT]: (method, result) => {
    if (isLogs(method, result)) return result.map(inflatedLog)
    return words(method, result, (entries) => entries.map(inflatedEntry))
  },
  [Lie.INVENTED_ENTRY]: (method, result) =>
    words(method, result, (entries) => {
      const last = entries.at(-1)
      return last === undefined ? entries : entries.with(-1, invented(last))
    }),
  // The view's own: it answers for another block.
  [Lie.EARLY_FINALITY]: (_, result) => result,
  [Lie.WRONG_HASHES]: (method, result) =>
    method === 'eth_getBlockByNumber' && result !== null
      ? { ...(result as object), hash: reversed((result as { hash: Hex }).hash) }
      : result,
  [Lie.NO_RECEIPTS]: (method, result) => (method === 'eth_getTransactionReceipt' ? null : result),
  [Lie.FAKE_SUCCESS]: (method, result) =>
    method === 'eth_getTransactionReceipt' && result !== null
      ? { ...(result as object), status: '0x1', logs: [] }
      : result,
  [Lie.STALE_NONCE]: (method, result) =>
    method === 'eth_getTransactionCount' && Number(result) > 0
      ? numberToHex(Number(result) - 1)
      : result,
  [Lie.WRONG_CHAIN]: (method, result) => (method === 'eth_chainId' ? '0x1' : result),
  [Lie.WRONG_CODE]: (method, result) =>
    method === 'eth_getCode' && result !== '0x' ? `${String(result).slice(0, -2)}ff` : result,
}

/** The answer with all of these lies in it. */
export function liar(lies: ReadonlySet<Lie>, method: string, result: unknown): unknown {
  let told = result
  for (const lie of Object.values(Lie)) if (lies.has(lie)) told = CHANGES[lie](method, told)
  return told
}

/** Of a call that returned an array of words. */
function words(
  method: string,
  result: unknown,
  change: (entries: readonly Hex[]) => readonly Hex[],
): unknown {
  if (method !== 'eth_call' || typeof result !== 'string' || !ARRAY_HEAD.test(result)) return result
  try {
    const [entries] = decodeAbiParameters(WORDS, result as Hex)
    return encodeAbiParameters(WORDS, [change(entries)])
  } catch {
    // Some other array.
    return result
  }
}

/** Bytes 11 to 19: the units. */
function inflatedEntry(entry: Hex): Hex {
  if (Number(entry.slice(0, 4)) !== InboxKind.DEPOSIT) return entry
  const units = BigInt(`0x${entry.slice(24, 40)}`) * 2n
  return `${entry.slice(0, 24)}${units.toString(16).padStart(16, '0')}${entry.slice(40)}` as Hex
}

/** A deposit of a million units to the account that stands there. */
function invented(entry: Hex): Hex {
  const kind = InboxKind.DEPOSIT.toString(16).padStart(2, '0')
  const million = (1_000_000).toString(16)
  const [units, total] = [million.padStart(16, '0'), million.padStart(24, '0')]
  return `0x${kind}${entry.slice(4, 22)}00${units}${total}00` as Hex
}

function inflatedLog(log: SomeLog): SomeLog {
  if (log.topics[0] !== DEPOSITED) return log
  // Its first word is the units.
  const units = BigInt(log.data.slice(0, 66)) * 2n
  return { ...log, data: `${numberToHex(units, { size: 32 })}${log.data.slice(66)}` as Hex }
}

function reversed(hash: Hex): Hex {
  return `0x${[...hash.slice(2)].reverse().join('')}`
}
