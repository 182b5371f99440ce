/**
 * Keccak's permutation as WebAssembly, eight times as fast as JavaScript: a third of a simulated
 * hour was spent in it. What is hashed, and how it is padded, stays with the library.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { assert } from '@assay/protocol'

/** What is known of the library's class. */
interface Sponge {
  readonly rounds: number
  /** 25 lanes, low word first. */
  readonly state32: Uint32Array
  pos: number
  posOut: number
  keccak(): void
}

/** The types of Node leave it out. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: object }
}

interface Library {
  readonly Keccak: { readonly prototype: Sponge }
  readonly keccak_256: (bytes: Uint8Array) => Uint8Array
}

const ROUNDS = 24
const LANES = 25
/** Behind the lanes in memory. */
const CONSTANTS_AT = 256

/** From now on, for everything in this process. @throws AssertionError when it hashes otherwise */
export async function hashInWebAssembly(): Promise<void> {
  const memory = new WebAssembly.Memory({ initial: 1 })
  new BigUint64Array(memory.buffer, CONSTANTS_AT, ROUNDS).set(roundConstants())
  const module = new WebAssembly.Module(moduleBytes())
  const { exports } = new WebAssembly.Instance(module, { on: { memory } })
  const { permute } = exports as { readonly permute: () => void }
  const lanes = new Uint32Array(memory.buffer, 0, 2 * LANES)
  for (const library of await libraries()) putUnder(library, lanes, permute)
}

function putUnder({ Keccak, keccak_256 }: Library, lanes: Uint32Array, permute: () => void): void {
  const sponge = Keccak.prototype
  const { keccak } = sponge
  const bytes = Uint8Array.from({ length: 300 }, (_, i) => i)
  const before = keccak_256(bytes)
  sponge.keccak = function () {
    if (this.rounds !== ROUNDS) return keccak.call(this)
    lanes.set(this.state32)
    permute()
    this.state32.set(lanes)
    this.posOut = 0
    this.pos = 0
  }
  assert(Buffer.compare(keccak_256(bytes), before) === 0, 'both hash alike')
}

/** The protocol's and viem's, which may be of its own version. */
async function libraries(): Promise<readonly Library[]> {
  const protocol = createRequire(new URL('../../protocol/src/hashing.ts', import.meta.url))
  const viem = createRequire(createRequire(import.meta.url).resolve('viem'))
  const own = protocol.resolve('@noble/hashes/sha3.js')
  const viems = join(dirname(viem.resolve('@noble/hashes/sha3')), 'esm', 'sha3.js')
  return await Promise.all([own, viems].map((path) => import(pathToFileURL(path).href)))
}

/** FIPS 202, iota: bits of a linear feedback shift register. */
function roundConstants(): BigUint64Array {
  let register = 1
  const bit = () => {
    const low = register & 1
    register = ((register << 1) ^ ((register >> 7) * 0x171)) & 0xff
    return low
  }
  return BigUint64Array.from({ length: ROUNDS }, () => {
    let constant = 0n
    for (let j = 0; j < 7; j++) if (bit() === 1) constant |= 1n << (2n ** BigInt(j) - 1n)
    return constant
  })
}

// The lanes, theirs after rho and pi, and the columns are locals; the last one counts rounds.
const MOVED = LANES
const COLUMNS = 2 * LANES
const MIXED = COLUMNS + 5
const ROUND = MIXED + 5
const get = (local: number) => [0x20, local]
const set = (local: number) => [0x21, local]
const [XOR, AND] = [0x85, 0x83]
const i64 = (value: number) => [0x42, ...signed(value)]
const i32 = (value: number) => [0x41, ...signed(value)]
const rotated = (local: number, bits: number) => [...get(local), ...i64(bits), 0x89]
const five = (make: (x: number) => readonly number[]) => [0, 1, 2, 3, 4].flatMap(make)
const all = (make: (lane: number) => readonly number[]) =>
  Array.from({ length: LANES }, (_, lane) => make(lane)).flat()

/** FIPS 202, section 3.2: one round on the locals. */
function round(): readonly number[] {
  const theta = [
    ...five((x) => [
      ...get(x),
      ...[5, 10, 15, 20].flatMap((row) => [...get(x + row), XOR]),
      ...set(COLUMNS + x),
    ]),
    ...five((x) => [
      ...get(COLUMNS + ((x + 4) % 5)),
      ...rotated(COLUMNS + ((x + 1) % 5), 1),
      ...[XOR, ...set(MIXED + x)],
    ]),
    ...all((lane) => [...get(lane), ...get(MIXED + (lane % 5)), XOR, ...set(lane)]),
  ]
  const moved: number[] = [...get(0), ...set(MOVED)]
  for (let [x, y, t] = [1, 0, 0]; t < LANES - 1; t++) {
    const from = x + 5 * y
    ;[x, y] = [y, (2 * x + 3 * y) % 5]
    moved.push(...rotated(from, (((t + 1) * (t + 2)) / 2) % 64), ...set(MOVED + x + 5 * y))
  }
  const chi = all((lane) => {
    const row = MOVED + lane - (lane % 5)
    const not = [...get(row + ((lane + 1) % 5)), ...i64(-1), XOR]
    return [...get(MOVED + lane), ...not, ...get(row + ((lane + 2) % 5)), AND, XOR, ...set(lane)]
  })
  const constant = [...get(ROUND), 0x29, 3, ...unsigned(CONSTANTS_AT)]
  return [...theta, ...moved, ...chi, ...get(0), ...constant, XOR, ...set(0)]
}

/** `permute: [] → []` on the lanes at 0 of the memory `on.memory`. */
function moduleBytes(): Uint8Array<ArrayBuffer> {
  const load = all((lane) => [...i32(8 * lane), 0x29, 3, 0, ...set(lane)])
  const store = all((lane) => [...i32(8 * lane), ...get(lane), 0x37, 3, 0])
  const next = [...get(ROUND), ...i32(8), 0x6a, 0x22, ROUND]
  const again = [...next, ...i32(8 * ROUNDS), 0x49, 0x0d, 0]
  const code = [...load, 0x03, 0x40, ...round(), ...again, 0x0b, ...store, 0x0b]
  const locals = [2, ...unsigned(ROUND), 0x7e, 1, 0x7f]
  const name = (text: string) => [text.length, ...Buffer.from(text)]
  const section = (id: number, bytes: readonly number[]) => [
    id,
    ...unsigned(bytes.length),
    ...bytes,
  ]
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 0, 0]),
    ...section(2, [1, ...name('on'), ...name('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('permute'), 0, 0]),
    ...section(10, [1, ...unsigned(locals.length + code.length), ...locals, ...code]),
  ])
}

/** LEB128. */
function unsigned(value: number): readonly number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...unsigned(Math.floor(value / 128))]
}

function signed(value: number): readonly number[] {
  return value >= -64 && value < 64 ? [value & 0x7f] : [(value & 0x7f) | 128, ...signed(value >> 7)]
}
