/** Domain integers: one branded type each, one constructor that checks the range. Spec: numbers. */
import { assert } from './errors.ts'

declare const brand: unique symbol
/** A number (or other primitive) that only its constructor may make. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }

export type PriceTicks = Brand<number, 'PriceTicks'>
export type QuantityLots = Brand<number, 'QuantityLots'>
export type AmountUnits = Brand<number, 'AmountUnits'>
export type TimestampMs = Brand<number, 'TimestampMs'>
export type RatePpm = Brand<number, 'RatePpm'>
export type AccountId = Brand<number, 'AccountId'>
export type MarketId = Brand<number, 'MarketId'>
export type AssetId = Brand<number, 'AssetId'>
export type SlotId = Brand<number, 'SlotId'>
export type Seq = Brand<number, 'Seq'>
export type OpSeq = Brand<number, 'OpSeq'>

/** Inclusive ranges of the branded integers. */
export const RANGES = {
  price: [1, 2 ** 31 - 1],
  quantity: [1, 2 ** 47 - 1],
  amount: [0, 2 ** 53 - 1],
  timestamp: [0, 2 ** 48 - 1],
  rate: [-10_000, 10_000],
  account: [0, 2 ** 32 - 1],
  market: [1, 4_095],
  asset: [0, 255],
  slot: [0, 1_023],
  seq: [1, 2 ** 48 - 1],
  opSeq: [0, 2 ** 48 - 1],
} as const

type RangeName = keyof typeof RANGES

/** True when `value` is an integer in the named range. */
export function inRange(name: RangeName, value: number): boolean {
  const [low, high] = RANGES[name]
  return Number.isInteger(value) && value >= low && value <= high
}

function constructorOf<T extends number>(name: RangeName): (value: number) => T {
  return (value) => {
    assert(inRange(name, value), `${name} out of range: ${value}`)
    return value as T
  }
}

/** Ticks, 1 … 2^31−1. @throws AssertionError out of range; user input: {@link inRange}. */
export const priceTicks = constructorOf<PriceTicks>('price')
/** Lots, 1 … 2^47−1. */
export const quantityLots = constructorOf<QuantityLots>('quantity')
/** Units, 0 … 2^53−1. */
export const amountUnits = constructorOf<AmountUnits>('amount')
/** Milliseconds since 1970, 0 … 2^48−1. */
export const timestampMs = constructorOf<TimestampMs>('timestamp')
/** Parts per million, −10,000 … 10,000. */
export const ratePpm = constructorOf<RatePpm>('rate')
export const accountId = constructorOf<AccountId>('account')
/** 1 … 4,095. */
export const marketId = constructorOf<MarketId>('market')
export const assetId = constructorOf<AssetId>('asset')
/** 0 (control) … 1,023. */
export const slotId = constructorOf<SlotId>('slot')
export const seqNumber = constructorOf<Seq>('seq')
/** Groups since genesis. */
export const opSeq = constructorOf<OpSeq>('opSeq')
