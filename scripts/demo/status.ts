/** What a person sees while the demo runs: one calm block on a terminal, lines elsewhere. */
import { stripVTControlCharacters, styleText } from 'node:util'

/** The figures of this moment. */
export interface Snapshot {
  readonly seconds: number
  readonly sequencer: string
  readonly batches: number
  readonly orders: number
  readonly fills: number
  readonly refused: number
  readonly posted: number
  readonly confirmed: number
  readonly unposted: number
  readonly observers: readonly number[]
  readonly verified: number
  readonly mismatches: number
  readonly unavailable: number
  readonly root: string | null
  /** Critical alerts that stand, in words. */
  readonly alerts: readonly string[]
  readonly killed: number
  /** What the monitor did last. */
  readonly action: string | null
  readonly kills: number
  /** The last thing that happened, in words. */
  readonly news: string
}

/** Draws snapshots; `stop` leaves the last one standing. */
export interface StatusView {
  show(snapshot: Snapshot): void
  say(line: string): void
}

const PLAIN_EVERY_SECONDS = 5

/** A view on `stream` (standard error, so that standard output stays the result). */
export function createStatusView(stream: NodeJS.WriteStream): StatusView {
  return stream.isTTY ? liveView(stream) : plainView(stream)
}

function liveView(stream: NodeJS.WriteStream): StatusView {
  let drawn = 0
  const erase = () => {
    if (drawn > 0) stream.write(`\u001b[${drawn}A\u001b[0J`)
    drawn = 0
  }
  return {
    show(snapshot) {
      const lines = block(snapshot).map((line) => cut(line, stream.columns))
      erase()
      stream.write(`${lines.join('\n')}\n`)
      drawn = lines.length
    },
    say(line) {
      erase()
      stream.write(`${line}\n`)
    },
  }
}

/** Cuts what would wrap, without counting colours; a terminal that says 0 columns is not cut. */
function cut(line: string, columns: number): string {
  const plain = stripVTControlCharacters(line)
  return columns < 20 || plain.length < columns ? line : plain.slice(0, columns - 1)
}

function plainView(stream: NodeJS.WriteStream): StatusView {
  let last = -PLAIN_EVERY_SECONDS
  return {
    show(snapshot) {
      if (snapshot.seconds - last < PLAIN_EVERY_SECONDS) return
      last = snapshot.seconds
      stream.write(`${plainLine(snapshot)}\n`)
    },
    say: (line) => void stream.write(`${line}\n`),
  }
}

function plainLine(of: Snapshot): string {
  return [
    `${of.seconds} s`,
    `${of.orders} orders, ${of.fills} fills, ${of.refused} refused`,
    `${of.batches} micro-batches`,
    `${of.posted} posted, ${of.confirmed} confirmed`,
    `${of.verified} verified, ${of.mismatches} mismatches`,
    of.news,
  ].join(' · ')
}

function monitorWords({ alerts, killed, action }: Snapshot): string {
  const [first] = alerts
  const done = action === null ? '' : styleText('dim', ` · ${action}`)
  const kills = killed === 0 ? '' : `, ${killed} wrong claims killed`
  if (first === undefined) return `${styleText('green', 'nothing is wrong')}${kills}${done}`
  const more = alerts.length === 1 ? '' : ` (and ${alerts.length - 1} more)`
  return `${styleText('red', first)}${more}${done}`
}

function block(of: Snapshot): readonly string[] {
  const label = (text: string) => styleText('dim', text.padEnd(11))
  const good = of.mismatches + of.unavailable === 0
  const verdict = good
    ? styleText('green', `${of.verified} verified, 0 mismatches`)
    : styleText(
        'red',
        `${of.verified} verified, ${of.mismatches} mismatches, ${of.unavailable} unavailable`,
      )
  const seen = of.observers.map((count) => `${count}`).join(' and ')
  return [
    '',
    `${label('sequencer')}${of.sequencer}${of.kills > 0 ? `, killed ${of.kills} times` : ''}`,
    `${label('trading')}${of.orders} orders, ${of.fills} fills`,
    `${label('refused')}${of.refused}: forgeries, replays, garbage, crossing quotes, late cancels`,
    `${label('durable')}${of.batches} micro-batches; the observers saw ${seen} headers`,
    `${label('on L1')}${of.posted} submissions posted, ${of.confirmed} confirmed`,
    `${label('verifier')}${verdict}`,
    `${label('monitor')}${monitorWords(of)}`,
    `${label('root')}${of.root ?? 'none yet'}`,
    `${label(`${of.seconds} s`)}${of.news}`,
  ]
}
