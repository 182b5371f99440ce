/** Growing typed arrays: the old content, then zeros. */

type Doubles = Float64Array<ArrayBuffer>
type Ints = Int32Array<ArrayBuffer>

export function grownDoubles(array: Doubles, length: number): Doubles {
  const larger = new Float64Array(length)
  larger.set(array)
  return larger
}

export function grownInts(array: Ints, length: number): Ints {
  const larger = new Int32Array(length)
  larger.set(array)
  return larger
}
