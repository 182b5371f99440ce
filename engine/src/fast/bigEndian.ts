/** Big-endian fields through a DataView: what the hot path reads and writes. */

const HIGH = 2 ** 32

/** An integer below 2^48. */
export function readUint48(view: DataView, at: number): number {
  return view.getUint16(at) * HIGH + view.getUint32(at + 2)
}

/** SAFETY: the caller has an integer 0 … 2^48−1. */
export function writeUint48(view: DataView, at: number, value: number): void {
  view.setUint16(at, value / HIGH)
  view.setUint32(at + 2, value)
}

/** SAFETY: the caller has an integer 0 … 2^53−1. */
export function writeUint64(view: DataView, at: number, value: number): void {
  view.setUint32(at, value / HIGH)
  view.setUint32(at + 4, value)
}

/** Two's complement in three bytes. SAFETY: the caller has an integer −2^23 … 2^23−1. */
export function writeInt24(view: DataView, at: number, value: number): void {
  view.setUint8(at, value >> 16)
  view.setUint16(at + 1, value)
}
