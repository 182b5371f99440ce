/**
 * A sequencer to be killed: `node venueProcess.ts DIRECTORY RPC VAULT`. It trades without end and
 * says what became of each record: `ack ACCOUNT SLOT SEQ OPSEQ STATUS OPHASH`, `refused CODE`; a
 * placement refused for want of space is followed by a cancel: `cancel OUTCOME`.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { createNativeKzg } from '@assay/da'
import { Side, toHex } from '@assay/protocol'
import { sayLine } from './childProcess.ts'
import { cancel, order, posterOf, TRADERS, venueOf } from './venue.ts'

const SLOTS = 6
const INTERVAL_MS = 400
const REFUSED_PAUSE_MS = 10

const say = (...words: (string | number)[]) => sayLine(words.join(' '))
const [directory, rpcUrl, vault] = process.argv.slice(2) as [string, string, `0x${string}`]

const settlement = await posterOf({ rpcUrl, vault })
const { domainSeparator } = await settlement.info()
const sequencer = await venueOf({
  ...{ directory, settlement, kzg: createNativeKzg(), submissionIntervalMs: INTERVAL_MS },
  onFatal: (error) => {
    say('fatal', String((error as { code?: unknown }).code), String(error))
    process.exit(74)
  },
})
const { rebuilt } = await sequencer.start()
if (rebuilt !== null) say('rebuilt', rebuilt)
const { intake, query } = sequencer.api
while (query.account(TRADERS) === null) await delay(REFUSED_PAUSE_MS)
say('ready')

async function trade(account: number, slot: number): Promise<never> {
  for (let seq = query.lastSeq(account, slot) + 1; ; seq++) {
    const side = (slot + account) % 2 === 0 ? Side.BID : Side.ASK
    const terms = { side, price: 90 + ((slot * 7 + seq) % 20), quantity: 1 + (seq % 7) }
    const place = { account, slot, seq }
    // Every other one is a cancel, so that slots become free again.
    const record =
      seq % 2 === 0 ? cancel(domainSeparator, place) : order(domainSeparator, place, terms)
    const ack = await intake.submit(record)
    if (ack.kind === 'accepted') tell(place, ack)
    else {
      say('refused', ack.code)
      if (ack.code === 'STORAGE_FULL') await cancelInstead({ ...place, seq: seq + 1 })
      await delay(REFUSED_PAUSE_MS)
      seq = query.lastSeq(account, slot)
    }
  }
}

type Accepted = Extract<Awaited<ReturnType<typeof intake.submit>>, { kind: 'accepted' }>

function tell({ account, slot, seq }: Parameters<typeof cancel>[1], ack: Accepted): void {
  say('ack', account, slot, seq, ack.result.opSeq, ack.result.status, toHex(ack.receipt.opHash))
}

async function cancelInstead(place: Parameters<typeof cancel>[1]): Promise<void> {
  const ack = await intake.submit(cancel(domainSeparator, place))
  if (ack.kind === 'accepted') tell(place, ack)
  say('cancel', ack.kind === 'accepted' ? 'OK' : ack.code)
}

for (let account = 1; account <= TRADERS; account++) {
  for (let slot = 1; slot <= SLOTS; slot++) void trade(account, slot)
}
