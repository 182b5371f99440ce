/** The five loads of the match benchmark; together they cover the whole tick and lot range. */
import type { Mix } from './flow.ts'

const TICKS_MAX = 2 ** 31 - 1
const LOTS_MAX = 2 ** 47 - 1
/** Sixteen sessions in the upper bits, each with a counter of its own. */
const sessionId = (n: number) => (n % 16) * 2 ** 40 + Math.floor(n / 16)

/** Depth and reach are shares of the price, as they are in a market whose price moves that far. */
const swing = (name: string, share: number, base: number, lotsUnit: number): Mix => ({
  name,
  describe: `down and up by ${share * 100} % around tick ${base}`,
  preload: 5_000,
  lifetime: 12_000,
  mid: (at) => base * (1 - share * Math.sin(at * 2 * Math.PI)),
  depth: { scale: base / 50, exponent: 1.2, max: base / 2 },
  lotsUnit,
  lotsMax: LOTS_MAX,
  takerLots: 0.5,
  reach: base / 1_000,
  aggressive: 30,
  id: (n) => n + 1,
})

/** Ten times, a fiftieth of the flow long. */
const isPanic = (at: number) => (at * 10) % 1 > 0.8

/** In the order in which they run and are printed. */
export const MIXES: readonly Mix[] = [
  {
    name: 'static',
    describe: '30,000 orders at rest on 16 prices next to tick 1, cancel-heavy, small takers',
    preload: 30_000,
    lifetime: 80_000,
    mid: () => 10,
    depth: { scale: 8, exponent: 4, max: 7 },
    lotsUnit: 10,
    lotsMax: 100,
    takerLots: 0.5,
    reach: 1,
    aggressive: 0,
    id: (n) => n + 1,
  },
  {
    name: 'normal',
    describe: 'a session that drifts by hundreds of ticks around 2^30; ids carry sessions',
    preload: 10_000,
    lifetime: 20_000,
    mid: (at) => 2 ** 30 + 50 * Math.sin(at * 17),
    depth: { scale: 30, exponent: 1.2, max: 20_000 },
    lotsUnit: 100,
    lotsMax: 1_000_000,
    takerLots: 0.5,
    reach: 10,
    aggressive: 30,
    id: sessionId,
  },
  swing('swing25', 0.25, 40_000, 1_000),
  swing('swing40', 0.4, 1_200_000_000, 2 ** 40),
  {
    name: 'crash',
    describe: 'ten crashes from below tick 2^31, each sweeps 80,000 ticks, one order up to 60,000',
    preload: 50_000,
    lifetime: 90_000,
    mid: (at) => TICKS_MAX - 500_000 - (isPanic(at) ? ((at * 10) % 1) * 100_000 - 80_000 : 0),
    depth: { scale: 5_000, exponent: 1, max: 400_000 },
    lotsUnit: 1_000,
    lotsMax: LOTS_MAX,
    takerLots: 1,
    reach: 200,
    aggressive: 20,
    panic: (at) => (isPanic(at) ? { lots: 20, reach: 60_000 } : null),
    id: sessionId,
  },
]
