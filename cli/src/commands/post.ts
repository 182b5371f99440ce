/** `assay post`: open sequencing, for anybody who is bonded. Spec: disputes, "Bonds". */
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { createKzg } from '@assay/da'
import { fromHex, GROUP_BYTES, statusName } from '@assay/protocol'
import { createSettlement, SettlementError } from '@assay/settlement'
import { createL1Reads, loadSignatures } from '@assay/verifier'
import { Command } from 'commander'
import { blobReader } from '../blobReading.ts'
import { ensureBond, ether } from '../bonding.ts'
import { type CheckpointFlags, checkpointsOf, withCheckpoints } from '../checkpoints.ts'
import { isWhole } from '../composeSubmission.ts'
import { CliError } from '../failure.ts'
import { integer, SHARED, urls, withKey } from '../flags.ts'
import { createHasher } from '../hasher.ts'
import { accountOf, type KeyFlags } from '../keys.ts'
import { balanceOf, chainIdOf } from '../l1.ts'
import { createOpenSequencing, type PostingNews } from '../openSequencing.ts'
import { emit, note } from '../output.ts'
import { createReplica } from '../replica.ts'
import { interruptible } from '../shutdown.ts'

/** Options as parsed from the command line. */
export interface PostFlags extends KeyFlags, CheckpointFlags {
  readonly rpc: string
  readonly beacon?: readonly string[]
  readonly archive?: string
  readonly exchange: `0x${string}`
  readonly records?: string
  readonly bond: boolean
  readonly asSequencer?: boolean
  readonly watch: boolean
  readonly pollMs: number
  readonly json: boolean
}

const EXAMPLE = `
Example:
  assay post --rpc $RPC --beacon $BEACON --exchange 0xVault --keystore my.json \\
    --password-file pw --bond --watch`

/** The command with its options; sets the exit code of the process. */
export function postCommand(): Command {
  const command = withCheckpoints(new Command('post'))
    .description(
      'Keep an exchange moving whose sequencer is silent: rebuild its state from L1 and blobs, ' +
        'execute what waits in the inbox, claim the outcome, confirm what is due.',
    )
    .addOption(SHARED.rpc().makeOptionMandatory())
    .option('--beacon <url>', 'beacon endpoint with blobs (may be repeated)', urls)
    .option('--archive <dir>', 'read blobs from here first, and keep those read elsewhere')
    .addOption(SHARED.exchange().makeOptionMandatory())
  return withKey(command)
    .option('--records <file>', 'signed records to post as well, each in hex in a line of its own')
    .option('--bond', 'pay the bond when there is none', false)
    .option(
      '--as-sequencer',
      'post with the key of the sequencer itself: only when its log is gone for ever',
      false,
    )
    .option('--watch', 'go on until interrupted', false)
    .option('--poll-ms <ms>', 'how often --watch looks at L1', integer(10, 600_000), 12_000)
    .option('--json', 'one JSON line for each thing that happens', false)
    .addHelpText('after', EXAMPLE)
    .action(async (flags: PostFlags) => {
      process.exitCode = await interruptible((signal) => post(flags, signal))
    })
}

/** One round, or rounds until aborted. Exit codes: 0, 1 not yet allowed, 3, 4, 5. */
export async function post(flags: PostFlags, signal: AbortSignal): Promise<number> {
  if (flags.beacon === undefined && flags.archive === undefined) {
    throw new CliError('USAGE', '--beacon <url> or --archive <dir> is needed to read blobs.')
  }
  const { rpc: rpcUrl, exchange: vault } = flags
  const account = await accountOf(flags, () => chainIdOf(rpcUrl))
  if (account === null) throw new CliError('KEY_REFUSED', 'post needs a key: --keystore <file>.')
  const records = recordsIn(flags.records)
  const settlement = await createSettlement({ rpcUrl, vault, account })
  await settlement.checkCode()
  const { bondWei, genesis, sequencer } = await settlement.info()
  if (account.address.toLowerCase() === sequencer.toLowerCase() && flags.asSequencer !== true) {
    const what = `${account.address} is the sequencer’s own key.`
    const why = 'What its log has acknowledged and not posted could never be posted any more.'
    const next = 'Start `assay sequencer` on its directory, or post with a key of your own.'
    throw new CliError('KEY_REFUSED', `${what} ${why}`, next)
  }
  const balance = () => balanceOf(rpcUrl, account.address)
  const mode = flags.bond ? 'auto' : 'require'
  const bond = await ensureBond(settlement, account.address, mode, balance, '--bond')
  if (bond === 'paid') note(`Bonded ${account.address} with ${ether(bondWei)} ETH.`)
  const kzg = createKzg()
  try {
    const l1 = createL1Reads({ rpcUrl, vault })
    const blobs = blobReader(flags, l1, kzg)
    const signatures = loadSignatures()
    const sequencing = createOpenSequencing({
      ...{ settlement, kzg, me: account.address, hasher: await createHasher() },
      replica: createReplica({ l1, blobs, signatures, genesis, ...checkpointsOf(flags, l1) }),
    })
    sequencing.add(records)
    if (!flags.watch) return say(flags, await sequencing.round())
    return await watch(flags, sequencing.round, signal)
  } finally {
    await kzg.stop()
  }
}

async function watch(
  flags: PostFlags,
  round: () => Promise<readonly PostingNews[]>,
  signal: AbortSignal,
): Promise<number> {
  let before = ''
  while (!signal.aborted) {
    const news = await round().catch(failed)
    // What waits is said once.
    const now = JSON.stringify(news.map(sentenceOf))
    if (now !== before) say(flags, news)
    before = now
    const end = news.find((one) => one.type === 'stopped')
    if (end !== undefined && end.exitCode < 4) return end.exitCode
    await wait(flags.pollMs, undefined, { signal }).catch(() => undefined)
  }
  return 0
}

/** Somebody was faster, or the endpoint is away: the next round sees more. */
function failed(error: unknown): readonly PostingNews[] {
  if (!(error instanceof SettlementError)) throw error
  note(`${error.message}; trying again`)
  return []
}

function say(flags: PostFlags, news: readonly PostingNews[]): number {
  for (const one of news) emit(flags, jsonOf(one), [sentenceOf(one)])
  const end = news.find((one) => one.type === 'stopped')
  if (end !== undefined) return end.exitCode
  return news.some((one) => one.type === 'notSilent') ? 1 : 0
}

function sentenceOf(news: PostingNews): string {
  switch (news.type) {
    case 'confirmed':
      return `Confirmed submissions ${news.from} to ${news.to}.`
    case 'claimed':
      return `Claimed the outcome of submission ${news.submission} in ${news.transaction}.`
    case 'posted':
      return postedSentence(news)
    case 'waits':
      return `Submission ${news.submission} can be confirmed from ${date(news.until)}.`
    case 'contested':
      return (
        `Submission ${news.submission} is contested by the claim ${news.rival}: it can be ` +
        'confirmed when that one is killed. Next: assay prove.'
      )
    case 'idle':
      return 'Nothing waits in the inbox.'
    case 'notSilent':
      return (
        `Not yet: the sequencer last posted at ${date(news.since)}; anybody who is bonded may ` +
        `post after ${date(news.until)} at the latest, if it stays silent.`
      )
    case 'overtaken':
      return (
        `Somebody else posted submission ${news.submission} first; nothing is lost: the next ` +
        'round goes on behind it.'
      )
    case 'bondInUse':
      return (
        `The bond backs another chain of claims, through submission ${news.through}: this key ` +
        'claims again when that one is confirmed. Another bonded key may claim now.'
      )
    case 'stopped':
      return news.sentence
  }
}

function postedSentence(news: Extract<PostingNews, { type: 'posted' }>): string {
  const { entries, records } = news.composed
  const refused = [...entries, ...records].filter(({ status }) => status !== 0)
  const reasons = refused.map(({ status }) => statusName(status)).join(', ')
  const claimed = news.isClaimed ? 'and claimed ' : ''
  const without = refused.length === 0 ? '' : `, ${refused.length} rejected: ${reasons}`
  return (
    `Posted ${claimed}submission ${news.submission} in ${news.transaction}: ` +
    `${entries.length} inbox entries, ${records.length} records${without}.`
  )
}

function jsonOf(news: PostingNews): unknown {
  if (news.type !== 'posted') return news
  const { composed, ...rest } = news
  const statusesOf = (items: typeof composed.entries) =>
    items.map(({ status }) => statusName(status))
  const { inboxFrom, outcome } = composed.artifact
  return {
    ...rest,
    inboxFrom,
    entries: statusesOf(composed.entries),
    records: statusesOf(composed.records),
    stateRoot: outcome.stateRoot,
    withdrawals: outcome.withdrawalCount,
  }
}

function date(ms: number): string {
  return new Date(ms).toISOString().replace('.000', '')
}

const RECORD_GROUPS: readonly number[] = [1, 2, 3]

/** One record a line. @throws CliError USAGE */
function recordsIn(path: string | undefined): readonly Uint8Array[] {
  if (path === undefined) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, i) => {
    const text = line.trim()
    if (text === '') return []
    const hex = text.startsWith('0x') ? text : `0x${text}`
    const groups = (hex.length - 2) / 2 / GROUP_BYTES
    if (/^0x[0-9a-fA-F]+$/.test(hex) && RECORD_GROUPS.includes(groups)) {
      const record = fromHex(hex)
      if (isWhole(record)) return [record]
    }
    const what = `is not a record of 1 to 3 times ${GROUP_BYTES} bytes in hex`
    throw new CliError('USAGE', `Line ${i + 1} of ${path} ${what}.`)
  })
}
