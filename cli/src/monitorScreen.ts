/** What a monitor says on a terminal: a line for each event, and how things stand. */
import type { Alert, MonitorNews, MonitorStatus } from '@assay/monitor'
import { submissionSentence } from '@assay/verifier'

/** Where it is said. */
export interface MonitorOutput {
  readonly say: (line: string) => void
  /** A block at the end shows how things stand, drawn anew each time. */
  readonly isTerminal: boolean
}

export interface MonitorScreen {
  news(news: MonitorNews): void
  /** The block stays as it is. */
  close(): void
}

/** Of a narrow terminal. */
const STATUS_COLUMNS = 76

const [RED, YELLOW, GREEN, DIM, PLAIN] = [31, 33, 32, 2, 0].map((code) => `\x1b[${code}m`)

/** `me`: the key that sends, or null. */
export function createMonitorScreen(
  options: MonitorOutput & { readonly json: boolean; readonly me: string | null },
): MonitorScreen {
  const { say, json, me } = options
  const hasBlock = options.isTerminal && !json
  let block: readonly string[] = []
  const draw = (lines: readonly string[], next: readonly string[]) => {
    // Up over the block before, and everything below is gone.
    const clear = block.length === 0 ? '' : `\x1b[${block.length}A\x1b[J`
    block = next
    if (lines.length + next.length > 0) say(`${clear}${[...lines, ...next].join('\n')}`)
  }
  return {
    news(news) {
      if (news.type === 'status') {
        if (hasBlock) draw([], statusLines(news.status, me))
        return
      }
      if (isQuiet(news)) return
      if (json) return say(JSON.stringify(news))
      const now = `${new Date().toISOString().slice(0, 19)}Z`
      const line = `${now} ${lineOf(news)}`
      if (hasBlock) draw([colored(news, line)], block)
      else say(line)
    },
    close: () => {
      block = []
    },
  }
}

function isQuiet(news: MonitorNews): boolean {
  return news.type === 'progress' && news.progress.type === 'blocks'
}

function lineOf(news: Exclude<MonitorNews, { type: 'status' }>): string {
  switch (news.type) {
    case 'raised': {
      const { severity, code, sentence, nextStep } = news.alert
      const level = severity === 'critical' ? 'ALERT   ' : 'WARNING '
      return `${level} ${code}: ${sentence}\n  → ${nextStep}`
    }
    case 'resolved':
      return `RESOLVED ${news.alert.code}: ${news.alert.sentence}`
    case 'submission':
      return submissionSentence(news.report)
    case 'action':
      return `ACTION   ${news.sentence}`
    case 'trouble':
      return `TROUBLE  ${news.sentence}`
    case 'progress':
      switch (news.progress.type) {
        case 'unreachable':
          return `UNREACHABLE ${news.progress.detail}`
        case 'reachable':
          return 'REACHABLE again'
        case 'resumed':
          return `RESUMED  behind submission ${news.progress.submission}`
        case 'reorg':
          return `REORG    L1 dropped block ${news.progress.block}: replaying anew`
        case 'blocks':
          return `block ${news.progress.block}`
      }
  }
}

function colored(news: MonitorNews, line: string): string {
  if (news.type === 'raised') {
    return `${news.alert.severity === 'critical' ? RED : YELLOW}${line}${PLAIN}`
  }
  if (news.type === 'resolved') return `${GREEN}${line}${PLAIN}`
  if (news.type !== 'action') return line
  const color = { done: GREEN, moot: DIM, failed: RED }[news.result.type]
  return `${color}${line}${PLAIN}`
}

function statusLines(status: MonitorStatus, me: string | null): readonly string[] {
  const { block, isCaughtUp, nextSubmission, confirmedCount, standing, balance } = status
  const replay = isCaughtUp ? 'replayed to the head' : 'replaying'
  const [posts, confirmations] = [nextSubmission - 1, confirmedCount - 1]
  const posted = `${Math.max(0, posts)} posted, ${Math.max(0, confirmations)} confirmed`
  const where = `block ${block ?? 'unknown'} · ${replay} · ${posted}`
  const key = me === null ? 'no key: nothing is sent' : `key ${me} · ${etherOf(balance)} ETH`
  return [`${DIM}${'─'.repeat(60)}${PLAIN}`, where, key, alertLine(standing)]
}

function alertLine(standing: readonly Alert[]): string {
  if (standing.length === 0) return `${GREEN}● all well${PLAIN}`
  const isCritical = standing.some(({ severity }) => severity === 'critical')
  const counts = new Map<string, number>()
  for (const { code } of standing) counts.set(code, (counts.get(code) ?? 0) + 1)
  const said = [...counts].map(([code, count]) => (count === 1 ? code : `${count} × ${code}`))
  // A line that wraps could not be drawn over.
  const text = said.join(', ').slice(0, STATUS_COLUMNS)
  return `${isCritical ? RED : YELLOW}● ${text}${PLAIN}`
}

function etherOf(wei: bigint | null): string {
  if (wei === null) return 'unknown'
  const milli = wei / 1_000_000_000_000_000n
  return `${milli / 1_000n}.${String(milli % 1_000n).padStart(3, '0')}`
}
