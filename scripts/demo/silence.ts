/**
 * The sequencer goes for ever: users force operations through L1, a bonded stranger goes on, goes
 * too, and the escape pays everybody what the last confirmed root says.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseExitBundle } from '@assay/sdk'
import { ask, type HealthRow, until } from './api.ts'
import type { Company } from './company.ts'
import type { DemoOptions } from './options.ts'
import { lastLines, type Running, signal, start } from './processes.ts'
import type { StatusView } from './status.ts'
import type { Places } from './venue.ts'
import { jsonLine, type MonitorView } from './watchers.ts'

/** Five bots, the griefer and the key for trading by hand. */
const ACCOUNTS = 7
/** D + maxLag + W and the grace are 88 s in this deployment; proofs and payments take a while. */
const PATIENCE_SECONDS = 240

interface Scene {
  readonly company: Company
  readonly options: DemoOptions
  readonly places: Places
  readonly about: { readonly vault: string; readonly beacon: string }
  readonly view: StatusView
  readonly monitor: MonitorView
  /** The sequencer goes when this one is posted. */
  readonly submission: number
  readonly gone: { readonly sequencer: Running; readonly bots: Running; readonly stop: () => void }
}

interface Said extends Record<string, unknown> {
  readonly event?: string
  readonly type?: string
}

interface Payment {
  readonly kind: 'balance' | 'deposit' | 'withdrawal'
  readonly owner: string
  readonly asset: number
  readonly amount: number
  /** Null: it was paid before, or not at all. */
  readonly transaction: string | null
  readonly refusal: string | null
}

/** Resolves with the exit code: 0 when everybody has what was theirs. */
export async function silence(scene: Scene): Promise<number> {
  const { places, view, submission, company, gone, options } = scene
  let health: HealthRow | null = null
  await until(`Submission ${submission}`, 300, async () => {
    health = await ask<HealthRow>(places.gateway, '/health/ready')
    return (health?.submissionsPosted ?? 0) >= submission
  })
  for (const process of [gone.sequencer, gone.bots]) {
    company.dismiss(process)
    signal(process, 'SIGKILL')
  }
  gone.stop()
  const posted = (health as HealthRow | null)?.submissionsPosted ?? 0
  view.say(`\nThe sequencer is gone, for ever, after submission ${posted}.`)
  const rescued = await rescue(scene)
  const left = await leaveAll(scene)
  const line = {
    fault: 'silent',
    submissions: posted,
    ...rescued,
    ...left,
    alerts: [...scene.monitor.raised],
  }
  const problems = problemsOf(line)
  if (options.json) process.stdout.write(`${JSON.stringify(line)}\n`)
  for (const { account, owner, ...amounts } of line.paid) {
    view.say(`paid to account ${account} of ${owner}: ${JSON.stringify(amounts)}`)
  }
  for (const problem of problems) view.say(problem)
  if (problems.length === 0) view.say('Everybody was paid, to the unit, and nobody was asked.')
  return problems.length === 0 ? 0 : 1
}

/** Forced operations, and a stranger who executes them. */
async function rescue({ company, places, about, view }: Scene) {
  const l1 = ['--rpc', places.rpc, '--exchange', about.vault, '--json']
  const hand = ['--key-file', key(places, 'hand')]
  view.say('A user forces a withdrawal and a cancellation of all orders through L1.')
  await assay(places, 'force-withdraw', ['force', 'withdraw', 'USDC', '250', ...l1, ...hand])
  const [last] = await assay(places, 'force-cancel', ['force', 'cancel-all', ...l1, ...hand])
  const entry = Number(last?.inboxIndex)
  view.say('A stranger with a bond goes on as soon as the silence has lasted long enough.')
  const news: Said[] = []
  const stranger = company.hire({
    name: 'stranger',
    program: 'assay',
    directory: places.directory,
    args: [
      ...['post', ...l1, '--beacon', about.beacon, '--key-file', key(places, 'stranger')],
      ...['--bond', '--watch', '--poll-ms', '1000'],
    ],
    onLine: (line) => {
      const said = jsonLine(line)
      if (said === null) return
      news.push(said)
      if (said.type === 'posted') view.say(`stranger posted submission ${said.submission}`)
      if (said.type === 'claimed') view.say(`stranger claimed submission ${said.submission}`)
    },
  })
  const executed = () =>
    news.find(
      (one) => one.type === 'posted' && Number(one.inboxFrom) + (one.entries as []).length > entry,
    )
  await until('The stranger taking the forced entries', 120, async () => executed() !== undefined)
  const taken = executed() as Said
  const submission = Number(taken.submission)
  let confirmed = 0
  await until(`The confirmation of submission ${submission}`, 120, async () => {
    confirmed = await confirmedThrough(places, about.vault)
    return confirmed >= submission
  })
  view.say(`Submission ${submission} of the stranger is confirmed.`)
  company.dismiss(stranger)
  signal(stranger, 'SIGKILL')
  view.say('The stranger is gone, too. Another forced withdrawal waits in vain.')
  await assay(places, 'force-again', ['force', 'withdraw', 'USDC', '10', ...l1, ...hand])
  return { forced: taken.entries as readonly string[], stranger: submission, confirmed }
}

/** Index of the last confirmed submission, by an exit bundle made from L1 and blobs alone. */
async function confirmedThrough(places: Places, vault: string): Promise<number> {
  return (await bundleOf(places, vault, 'confirmed.json', [ACCOUNTS])).submission
}

async function bundleOf(places: Places, vault: string, name: string, accounts: readonly number[]) {
  const out = join(places.directory, name)
  const l1 = ['--rpc', places.rpc, '--beacon', places.rpc, '--exchange', vault, '--json']
  const whose = accounts.flatMap((account) => ['--account', `${account}`])
  await assay(places, 'exit-bundle', ['exit-bundle', ...l1, ...whose, '--out', out])
  return parseExitBundle(readFileSync(out, 'utf8'))
}

/** Nobody posts any more: activate, wait, fix, pay. */
async function leaveAll({ places, about, view }: Scene) {
  const l1 = ['--rpc', places.rpc, '--json', '--key-file', key(places, 'stranger')]
  const exchange = ['--exchange', about.vault]
  view.say('When the entry is overdue for long enough, anybody may open the escape.')
  await until('The escape', PATIENCE_SECONDS, async () => {
    const { code } = await command(places, 'activate', ['escape', ...l1, ...exchange, '--activate'])
    return code === 0
  })
  view.say('The escape is active: deposits and posting have ended. Now the grace.')
  const accounts = Array.from({ length: ACCOUNTS }, (_, i) => i + 1)
  const payments: Payment[] = []
  let bundle = await bundleOf(places, about.vault, 'exit.json', accounts)
  await until('The payments', PATIENCE_SECONDS, async () => {
    // Claims may still be confirmed until the root is fixed.
    bundle = await bundleOf(places, about.vault, 'exit.json', accounts)
    const file = join(places.directory, 'exit.json')
    const { code, said } = await command(places, 'escape', ['escape', ...l1, '--bundle', file])
    for (const one of said) {
      if (one.event === 'payment') payments.push(one as unknown as Payment)
    }
    return code === 0
  })
  const deployment = JSON.parse(readFileSync(places.deployment, 'utf8')) as {
    readonly assets: readonly { readonly symbol: string }[]
  }
  const symbols = deployment.assets.map(({ symbol }) => symbol)
  const amountsOf = (amounts: ReadonlyMap<number, number>) =>
    Object.fromEntries(symbols.map((symbol, id) => [symbol, amounts.get(id) ?? 0]))
  const done = payments.filter(({ transaction }) => transaction !== null)
  const paid = bundle.accounts.map(({ account, owner }) => {
    const own = done.filter((one) => one.kind === 'balance' && one.owner === owner)
    return { account, owner, ...amountsOf(sums(own)) }
  })
  const due = bundle.accounts.flatMap(({ balances }) =>
    balances.map(({ asset, free, locked }) => ({ asset, amount: free + locked })),
  )
  const balances = done.filter(({ kind }) => kind === 'balance')
  return {
    escaped: true,
    escapedFrom: bundle.submission,
    paid,
    paidTotals: amountsOf(sums(balances)),
    confirmedTotals: amountsOf(sums(due)),
    withdrawalsPaid: done.filter(({ kind }) => kind === 'withdrawal').length,
    refused: payments.filter(({ refusal }) => refusal !== null).length,
  }
}

/** Units by asset. */
function sums(
  rows: readonly { readonly asset: number; readonly amount: number }[],
): ReadonlyMap<number, number> {
  const totals = new Map<number, number>()
  for (const { asset, amount } of rows) totals.set(asset, (totals.get(asset) ?? 0) + amount)
  return totals
}

type Line = Awaited<ReturnType<typeof rescue>> &
  Awaited<ReturnType<typeof leaveAll>> & { readonly alerts: readonly string[] }

function problemsOf(line: Line): readonly string[] {
  const checks: readonly (readonly [boolean, string])[] = [
    [line.forced.includes('OK'), 'No forced operation was executed.'],
    [line.escapedFrom >= line.stranger, 'The escape forgot what the stranger had confirmed.'],
    [
      JSON.stringify(line.paidTotals) === JSON.stringify(line.confirmedTotals),
      'What was paid is not what was confirmed.',
    ],
    [Object.values(line.paidTotals).every((amount) => amount > 0), 'Nothing was paid.'],
    [line.paid.length === ACCOUNTS, 'An account is missing.'],
    [line.refused === 0, 'A payment was refused.'],
    [line.alerts.includes('INBOX_OVERDUE'), 'The monitor did not say that the inbox is overdue.'],
  ]
  return checks.filter(([holds]) => !holds).map(([, problem]) => problem)
}

function key(places: Places, name: 'hand' | 'stranger'): string {
  return join(places.directory, `${name}.key`)
}

/** Runs `assay` to its end and gives its JSON lines. @throws Error when it fails */
async function assay(places: Places, name: string, args: readonly string[]): Promise<Said[]> {
  const { code, said, running } = await command(places, name, args)
  if (code !== 0) throw new Error(`assay ${args[0]} ended with ${code}:\n${lastLines(running)}`)
  return said
}

async function command(places: Places, name: string, args: readonly string[]) {
  const said: Said[] = []
  const running = start({
    ...{ name, program: 'assay', args, directory: places.directory },
    onLine: (line) => {
      const one = jsonLine(line)
      if (one !== null) said.push(one)
    },
  })
  return { code: await running.exited, said, running }
}
