/** Kills the whole sequencer, over a real L1, at any instant and under load. */
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { seededRng } from '@assay/engine/suite'
import { receiptPathIsValid, toHex } from '@assay/protocol'
import type { Sequencer } from '@assay/sequencer'
import type { Report } from '@assay/verifier'
import { verify } from '../../cli/src/commands/verify.ts'
import { type Exchange, startExchange } from '../settlement/exchange.ts'
import { startTalker, untilLine } from './childProcess.ts'
import { fundTraders, MARKETS, posterOf, venueOf } from './venue.ts'

export const VENUE = fileURLToPath(new URL('./venueProcess.ts', import.meta.url))

export interface VenueKillReport {
  readonly kills: number
  readonly acked: number
  readonly submissions: number
  /** Acknowledged records that are not known, or known as another. */
  readonly lost: number
  readonly wrongReads: number
  readonly failures: readonly string[]
}

/** A life lasts so long behind its first acknowledgement, at most. */
const LIFE_MS = 900
const STOP_MS = 300
/** Every so manyth life ends while it starts, every so manyth is stopped for a while. */
const RARE = 4
const START_MS = 1_500
const POLL_MS = 50
/** Enough for every finality that is used here. */
const FINAL_BLOCKS = '0x50'
const PATIENCE_MS = 180_000

/** An exchange whose traders have deposits; stop it. */
export async function startFundedExchange(...flags: readonly string[]): Promise<Exchange> {
  const exchange = await startExchange({ markets: MARKETS, anvilFlags: flags })
  await fundTraders(exchange.user, () => exchange.anvil.rpc('anvil_mine', FINAL_BLOCKS))
  return exchange
}

export async function testVenueKills(options: {
  readonly folder: string
  readonly kills: number
  readonly seed: number
}): Promise<VenueKillReport> {
  const rng = seededRng(options.seed)
  const directory = `${options.folder}/venue`
  const exchange = await startFundedExchange()
  const failures: string[] = []
  const acks: string[] = []
  try {
    const { rpcUrl } = exchange.anvil
    for (let kill = 1; kill <= options.kills && failures.length === 0; kill++) {
      const talker = startTalker(process.execPath, [
        VENUE,
        directory,
        rpcUrl,
        exchange.poster.vault,
      ])
      const kind = kill === options.kills ? -1 : rng.below(RARE)
      if (kind === 0) await delay(rng.below(START_MS))
      else {
        await untilLine(talker, 'ack')
        await delay(rng.below(LIFE_MS))
      }
      if (kind === 1) {
        talker.child.kill('SIGSTOP')
        await delay(rng.below(STOP_MS))
        talker.child.kill('SIGCONT')
        await delay(rng.below(STOP_MS))
      }
      talker.child.kill('SIGKILL')
      await talker.ended
      const isKilled = talker.child.signalCode === 'SIGKILL'
      if (!isKilled) failures.push(`kill ${kill}: it ended before: ${talker.lines.slice(-2)}`)
      const rebuilt = talker.lines.find((line) => line.startsWith('rebuilt'))
      if (rebuilt !== undefined) failures.push(`kill ${kill}: ${rebuilt}`)
      acks.push(...talker.lines.filter((line) => line.startsWith('ack')))
    }
    const end = await audit(exchange, directory, acks)
    const { kills } = options
    return { kills, acked: acks.length, ...end, failures: [...failures, ...end.failures] }
  } finally {
    await exchange.stop()
  }
}

/** Starts once more, compares with every promise, brings all to L1 and has it verified. */
export async function audit(exchange: Exchange, directory: string, acks: readonly string[]) {
  const { rpcUrl } = exchange.anvil
  const failures: string[] = []
  const settlement = await posterOf({ rpcUrl, vault: exchange.poster.vault })
  const said: string[] = []
  const sequencer = await venueOf({
    ...{ directory, settlement, kzg: exchange.kzg, submissionIntervalMs: 400 },
    log: (message) => said.push(message),
    onFatal: (error) => failures.push(String(error)),
  })
  await sequencer.start()
  const { lost, wrongReads } = compare(sequencer, acks)
  await untilPosted(sequencer)
  await sequencer.stop()
  if (!said.includes('everything is on L1')) failures.push(`at the end: ${said.at(-1)}`)
  const posted = await settlement.submissions({ fromBlock: 0 })
  const inOrder = posted.every(({ index }, i) => index === i + 1)
  if (!inOrder) failures.push('submissions are not on L1 once each, in order')
  const { verdict, verified } = await verification(exchange)
  if (verdict !== 'ok' || verified !== posted.length) failures.push(`verifier: ${verdict}`)
  return { submissions: posted.length, lost, wrongReads, failures }
}

/** What the last life left may be more than the time that a stop takes is enough for. */
async function untilPosted({ api }: Sequencer): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  while (api.query.health().unpostedBatches > 0 && performance.now() < until) {
    await delay(POLL_MS)
  }
}

/** Counts acknowledged records that are gone, and those that are another now. */
export function compare({ api: { query } }: Sequencer, acks: readonly string[]) {
  let [lost, wrongReads] = [0, 0]
  for (const line of acks) {
    const [, account, slot, seq, opSeq, status, opHash] = line.split(' ')
    const fate = query.order(Number(account), Number(slot), Number(seq))
    const receipt = query.receipt(Number(opSeq))
    if (fate.kind !== 'known' || receipt === null) lost += 1
    else {
      const isSame =
        fate.result.opSeq === Number(opSeq) &&
        fate.result.status === Number(status) &&
        toHex(receipt.opHash) === opHash &&
        receiptPathIsValid(receipt)
      if (!isSame) wrongReads += 1
    }
  }
  return { lost, wrongReads }
}

async function verification(exchange: Exchange): Promise<Report> {
  const lines: string[] = []
  const { rpcUrl } = exchange.anvil
  const options = {
    ...{ rpc: rpcUrl, beacon: [rpcUrl], exchange: exchange.poster.vault, from: 1 },
    ...{ watch: false, pollMs: 50, json: true, quiet: false },
  }
  const output = { out: (line: string) => lines.push(line), err: () => {}, isTerminal: false }
  await verify(options, output, new AbortController().signal)
  return JSON.parse(lines.at(-1) ?? '{}') as Report
}
