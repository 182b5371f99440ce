/** A process to be killed: trades without end and writes a line for each acknowledged record. */
import { writeSync } from 'node:fs'
import { Side, toHex } from '@assay/protocol'
import { ACCOUNTS, funded, order, startTestCore, testConfig } from './testRig.ts'

const SLOTS = 40

/** Sends one order after the other through one slot. */
async function trade(account: number, slot: number, price: number): Promise<never> {
  for (let seq = core.engine.slot(account, slot).lastSeq + 1; ; seq++) {
    const side = (slot + account) % 2 === 0 ? Side.BID : Side.ASK
    const quantity = 1 + (seq % 7)
    const ack = await core.intake.submit(order({ account, slot, seq, side, price, quantity }))
    if (ack.kind === 'refused') throw new Error(`${ack.code}: ${ack.detail}`)
    const { opSeq, status } = ack.result
    const line = [account, slot, seq, opSeq, status, toHex(ack.receipt.opHash)]
    writeSync(1, `${line.join(' ')}\n`)
  }
}

const directory = process.argv[2] as string
const config = testConfig(directory, { submissionIntervalMs: 120, maxSubmissionItems: 300 })
const { core } = await startTestCore(config)
await funded(core)
for (let account = 1; account <= ACCOUNTS; account++) {
  for (let slot = 1; slot <= SLOTS; slot++) void trade(account, slot, 90 + ((slot * 7) % 20))
}
