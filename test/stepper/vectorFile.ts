/** One golden file: ABI-encoded tuples in which each word stands once. */
import { type AbiParameter, encodeAbiParameters, type Hex, parseAbiParameters } from 'viem'

/** Of all that is drawn. */
export const SEED = 1

export interface VectorFile {
  readonly about: string
  readonly seed: number
  /** The tuple of a case. */
  readonly types: string
  /** Each word that stands in a case, once: cases share most of theirs. */
  readonly words: readonly Hex[]
  /** ABI-encoded, two bytes for the number of each word. */
  readonly cases: readonly Hex[]
}

export function textOf(file: VectorFile): string {
  return `${JSON.stringify(file, null, 1)}\n`
}

/** Room for 65,536 different words. */
export function fileOf(
  about: string,
  types: string,
  cases: readonly (readonly unknown[])[],
): VectorFile {
  const parameters = parseAbiParameters(types) as readonly AbiParameter[]
  const numbers = new Map<string, number>()
  const numberOf = (word: string): string => {
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    return number.toString(16).padStart(4, '0')
  }
  const encoded = cases.map((values): Hex => {
    const words =
      encodeAbiParameters(parameters, values as never)
        .slice(2)
        .match(/.{64}/g) ?? []
    return `0x${words.map(numberOf).join('')}`
  })
  if (numbers.size > 2 ** 16) throw new Error('more words than two bytes can number')
  const words = [...numbers.keys()].map((word): Hex => `0x${word}`)
  return { about, seed: SEED, types, words, cases: encoded }
}
