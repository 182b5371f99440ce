/** A sequencer whose blobs nobody can get: a verifier says so, and nothing else. */
import { join } from 'node:path'
import { postedIn, startWithholdingBeacon } from '../../scripts/demo/withholding.ts'
import { bert } from './actors.ts'
import { run, submit, workOf } from './posting.ts'
import { type Row, UNTOLD } from './stage.ts'
import { type Ground, openVenue, placesOf, type Venue } from './venue.ts'
import { type Said, seconds, startWatcher } from './watcher.ts'

const NAME = 'data-withheld'
/** Exit code of `assay verify`: every source answered, none has it. */
const UNAVAILABLE = 4
const WITHHELD = 2

export async function withheldData(ground: Ground): Promise<Row> {
  const venue = await openVenue({ ...ground, markets: 1 })
  const { rpcUrl } = venue.anvil
  const beacon = await startWithholdingBeacon({
    beacon: rpcUrl,
    isWithheld: (block) => postedIn({ rpc: rpcUrl, claims: venue.claims, index: WITHHELD, block }),
  })
  const args = ['verify', ...placesOf(venue, beacon.url), '--watch', '--poll-ms', '100', '--json']
  const verifier = startWatcher(args, join(ground.folder, 'verify.log'))
  try {
    const isIt = (submission: number, verdict: string) => (news: Said['news']) =>
      news.type === 'submission' && news.submission === submission && news.verdict === verdict
    await post(venue)
    const seen = await verifier.wait(isIt(1, 'ok'), { since: 0, seconds: 60 })
    await post(venue)
    const posted = performance.now()
    await post(venue)
    const said = await verifier.wait(isIt(WITHHELD, 'unavailable'), { since: 0, seconds: 60 })
    const code = await verifier.stop()
    const isRight = seen !== null && said !== null && code === UNAVAILABLE
    return {
      ...UNTOLD,
      variant: NAME,
      ended: isRight ? 'unavailable' : 'missed',
      secondsToDetection: said === null ? null : seconds(posted, said.at),
      problem: isRight ? null : `assay verify ended with ${code}`,
    }
  } finally {
    await verifier.stop()
    await beacon.stop()
  }
}

/** A submission with one order. */
async function post(venue: Venue): Promise<void> {
  const { timestamp } = await venue.anybody.latestBlock()
  const { books, separator, parent } = venue
  const desk = books.desk(1, { separator, now: timestamp * 1_000 })
  const work = await workOf(venue, [desk.order(bert, { side: 'bid', price: 10, quantity: 1 })])
  const { posting } = run(venue.machine, work)
  await submit(venue, work, posting, parent)
  venue.parent = posting.outcome
}
