/** Virtual time: one queue of events, nothing else moves. Times in ms, fractions too. */
import { seededRng } from '@assay/engine/suite'
import type { Clock, Rng } from '@assay/protocol'

/** 2026-01-01T00:00:00Z. */
export const EPOCH_MS = 1_767_225_600_000

interface Event {
  readonly at: number
  /** Of its kind: what is put in first happens first. */
  readonly order: number
  readonly run: () => void
}

/** What has run out of real time, or of an ability to go on, ends a run. */
export interface World {
  /** ms since {@link EPOCH_MS}. */
  now(): number
  /** Calls back at that time; gives what cancels it. */
  after(ms: number, run: () => void): () => void
  /** Draws of one part of the world, apart from those of all others. */
  rng(stream: string): Rng
  /** Runs until a time, or until `isOver` says so behind an event. */
  runUntil(time: number, isOver?: () => boolean): Promise<void>
  events(): number
}

export function createWorld(seed: number, isStopped: () => boolean): World {
  const queue = createQueue()
  let now = 0
  let order = 0
  let events = 0

  return {
    now: () => now,
    after: (ms, run) => {
      let isOn = true
      const event = { at: now + Math.max(0, ms), order: order++, run: () => isOn && run() }
      queue.push(event)
      return () => {
        isOn = false
      }
    },
    rng: (stream) => streamOf(seed, stream),
    runUntil: async (time, isOver = () => false) => {
      for (;;) {
        const next = queue.peek()
        if (next === undefined || next.at > time || isStopped() || isOver()) break
        queue.pop()
        now = next.at
        events += 1
        next.run()
        await settled()
      }
      if (!isStopped() && !isOver()) now = Math.max(now, time)
    },
    events: () => events,
  }
}

/** Everything that an event has set off, up to where it waits for another event. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Numbers of one part of a run, apart from those of all others. */
export function streamOf(seed: number, stream: string): Rng {
  return seededRng(mixed(seed, stream))
}

/** FNV-1a. */
function mixed(seed: number, stream: string): number {
  let state = 0x811c9dc5
  for (const character of `${seed}/${stream}`) {
    state = Math.imul(state ^ character.charCodeAt(0), 0x01000193)
  }
  return state | 0
}

/** A binary heap. */
function createQueue() {
  const heap: Event[] = []
  const isBefore = (a: Event, b: Event) => a.at < b.at || (a.at === b.at && a.order < b.order)
  return {
    peek: () => heap[0],
    push: (event: Event) => {
      let at = heap.push(event) - 1
      while (at > 0) {
        const above = (at - 1) >> 1
        if (!isBefore(event, heap[above] as Event)) break
        heap[at] = heap[above] as Event
        at = above
      }
      heap[at] = event
    },
    pop: () => {
      const last = heap.pop()
      if (last === undefined || heap.length === 0) return
      let at = 0
      for (;;) {
        let below = 2 * at + 1
        if (below >= heap.length) break
        const right = heap[below + 1]
        if (right !== undefined && isBefore(right, heap[below] as Event)) below += 1
        if (!isBefore(heap[below] as Event, last)) break
        heap[at] = heap[below] as Event
        at = below
      }
      heap[at] = last
    },
  }
}

/** A process: when it is over, nothing that it waited for comes. */
export interface Life {
  readonly isOver: () => boolean
  end(): void
  after(ms: number, run: () => void): () => void
  /** Until then, or until aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export function createLife(world: World): Life {
  let over = false
  const after = (ms: number, run: () => void) => world.after(ms, () => over || run())
  return {
    isOver: () => over,
    end: () => {
      over = true
    },
    after,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const cancel = after(ms, resolve)
        signal?.addEventListener('abort', () => {
          cancel()
          // Behind its end a process hears of nothing.
          after(0, resolve)
        })
      }),
  }
}

/** A clock that may be wrong: offset in ms, drift in parts per million, both at any time. */
export interface WrongClock extends Clock {
  step(ms: number): void
  drift(ppm: number): void
  /** Right again, from now on. */
  repair(): void
}

export function createWrongClock(world: World): WrongClock {
  let offset = 0
  let ppm = 0
  let since = 0
  const shift = () => offset + ((world.now() - since) * ppm) / 1e6
  const settle = () => {
    offset = shift()
    since = world.now()
  }
  return {
    wallMs: () => Math.floor(EPOCH_MS + world.now() + shift()),
    monotonicMs: () => Math.floor(world.now()),
    step: (ms) => {
      offset += ms
    },
    drift: (next) => {
      settle()
      ppm = next
    },
    repair: () => {
      settle()
      offset = 0
      ppm = 0
    },
  }
}
