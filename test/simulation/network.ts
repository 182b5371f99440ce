/** Requests between clients and a venue: lost, doubled, late, in another order. */
import type { Rng } from '@assay/protocol'
import type { Tally } from './report.ts'
import type { World } from './world.ts'

/** Rates per 1,000 messages. */
export interface NetworkTrouble {
  loss: number
  copies: number
  /** Some messages take up to so many ms more. */
  delay: number
}

export interface Network {
  readonly trouble: NetworkTrouble
  /** One way. What it does may happen never, once or twice. */
  send(run: () => void): void
}

const LATENCY_MS = 20

export function createNetwork(world: World, rng: Rng, tally: Tally): Network {
  const trouble: NetworkTrouble = { loss: 0, copies: 0, delay: 0 }
  const happens = (rate: number) => rate > 0 && rng.below(1_000) < rate
  const latency = () => {
    const isLate = trouble.delay > 0 && rng.below(20) === 0
    if (isLate) tally.fault('messageDelay')
    return 1 + rng.below(LATENCY_MS) + (isLate ? rng.below(trouble.delay) : 0)
  }
  return {
    trouble,
    send: (run) => {
      if (happens(trouble.loss)) {
        tally.fault('messageLoss')
        return
      }
      world.after(latency(), run)
      if (!happens(trouble.copies)) return
      tally.fault('messageCopies')
      world.after(latency(), run)
    },
  }
}
