/** All variants, one after the other, and the sum of how they ended. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createNativeKzg } from '@assay/da'
import { seededRng } from '@assay/engine/suite'
import { toHex } from '@assay/protocol'
import { DEV_KEYS, startAnvil } from '../settlement/anvil.ts'
import { censoredInbox } from './censored.ts'
import { ACCOUNT_LIES, MATCHING_LIES } from './machineLies.ts'
import { BYTES_LIES, POSTING_LIES } from './postingLies.ts'
import { play, type Row, type Stage, UNTOLD } from './stage.ts'
import type { Variant } from './variant.ts'
import { type Ground, openVenue, placesOf } from './venue.ts'
import { startWatcher } from './watcher.ts'
import { withheldData } from './withheld.ts'

const PASSWORD = 'hostile weather'
/** What the demands on the machine of a dispute say. */
export interface Summary {
  readonly variants: number
  readonly killed: number
  readonly refused: number
  readonly unavailable: number
  readonly escaped: number
  readonly missed: number
  readonly honest: number
  readonly honestKilled: number
  readonly maxKillGas: number
}

const LIES: readonly Variant[] = [...MATCHING_LIES, ...ACCOUNT_LIES, ...POSTING_LIES, ...BYTES_LIES]
/** Each on a venue of its own: they end it. */
const ENDS: Readonly<Record<string, (ground: Ground) => Promise<Row>>> = {
  'data-withheld': withheldData,
  'inbox-censored': censoredInbox,
}
export const VARIANT_NAMES: readonly string[] = [
  ...LIES.map(({ name }) => name),
  ...Object.keys(ENDS),
]

/** Plays what is asked for (null: all), in an order that follows from the seed. */
export async function playAll(wish: {
  readonly only: readonly string[] | null
  readonly seed: number
  readonly tell: (row: Row) => void
}): Promise<Summary> {
  const { only, seed, tell } = wish
  const unknown = (only ?? []).filter((name) => !VARIANT_NAMES.includes(name))
  if (unknown.length > 0) throw new Error(`no such variant: ${unknown.join(', ')}`)
  const isWanted = (name: string) => only === null || only.includes(name)
  const folder = await mkdtemp(join(tmpdir(), 'assay-hostile-'))
  const ground = { anvil: await startAnvil(), kzg: createNativeKzg(), folder }
  const rows: Row[] = []
  const note = (row: Row) => {
    rows.push(row)
    tell(row)
  }
  try {
    const lies = LIES.filter(({ name }) => isWanted(name))
    const watched = await playLies(ground, lies, { seed, note })
    for (const [name, end] of Object.entries(ENDS))
      if (isWanted(name)) note(await attempt(name, () => end(ground)))
    return { ...sumOf(rows), ...watched }
  } finally {
    await ground.kzg.stop()
    await ground.anvil.stop()
    await rm(folder, { recursive: true })
  }
}

async function playLies(
  ground: Ground,
  lies: readonly Variant[],
  about: { readonly seed: number; readonly note: (row: Row) => void },
): Promise<Pick<Summary, 'honest' | 'honestKilled'>> {
  const figures = { honest: 0, honestKilled: 0 }
  const rng = seededRng(about.seed)
  const below = (bound: number) => rng.below(bound)
  const left = shuffled(lies, below)
  while (left.length > 0) {
    const stage = await openStage(ground, below)
    try {
      // A venue with a lie that was missed is not the same any more: the rest gets another.
      for (let missed = false; !missed && left.length > 0; ) {
        const variant = left.shift() as Variant
        const { name, ends } = variant
        const row = await attempt(name, () => play(stage, variant, LIES.indexOf(variant) + 1))
        missed = row.ended !== ends
        about.note(missed && row.problem === null ? unlike(row, ends) : row)
      }
      const { total, killed } = await honestFigures(stage)
      figures.honest += total
      figures.honestKilled += killed
    } finally {
      await stage.watcher.stop()
    }
  }
  return figures
}

/** A failure of the scene counts as missed: nothing was shown. */
async function attempt(variant: string, scene: () => Promise<Row>): Promise<Row> {
  try {
    return await scene()
  } catch (error) {
    return { ...UNTOLD, variant, ended: 'missed', problem: String(error) }
  }
}

function unlike(row: Row, ends: Variant['ends']): Row {
  return { ...row, ended: 'missed', problem: `${row.ended}, but it should be ${ends}` }
}

async function openStage(ground: Ground, below: Stage['below']): Promise<Stage> {
  const venue = await openVenue({ ...ground, markets: LIES.length })
  const data = await mkdtemp(join(ground.folder, 'monitor-'))
  const keys = await keystoreIn(data, DEV_KEYS[3])
  const places = placesOf(venue)
  const acts = ['--kill', '--propose', '--bond', '--patience', '0s']
  const args = [
    'monitor',
    ...places,
    ...keys,
    ...acts,
    '--data',
    data,
    '--poll-ms',
    '100',
    '--json',
  ]
  const watcher = startWatcher(args, join(data, 'monitor.log'))
  return { venue, watcher, honest: new Set(), below }
}

/** As an operator makes one, with `cast wallet`. */
async function keystoreIn(folder: string, privateKey: string): Promise<readonly string[]> {
  const cast = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'cast')
  const secret = ['--private-key', privateKey, '--unsafe-password', PASSWORD]
  await promisify(execFile)(cast, ['wallet', 'import', 'key', '--keystore-dir', folder, ...secret])
  const passwordFile = join(folder, 'password')
  await writeFile(passwordFile, PASSWORD, { mode: 0o600 })
  return ['--keystore', join(folder, 'key'), '--password-file', passwordFile]
}

async function honestFigures({ venue, honest }: Stage) {
  const { deploymentBlock: fromBlock } = await venue.anybody.info()
  const kills = await venue.anybody.kills({ fromBlock })
  const killed = kills.filter(({ claimId }) => honest.has(toHex(claimId))).length
  return { total: honest.size, killed }
}

function sumOf(rows: readonly Row[]): Omit<Summary, 'honest' | 'honestKilled'> {
  const count = (ended: Row['ended']) => rows.filter((row) => row.ended === ended).length
  return {
    variants: rows.length,
    killed: count('killed'),
    refused: count('refused'),
    unavailable: count('unavailable'),
    escaped: count('escaped'),
    missed: count('missed'),
    maxKillGas: Math.max(0, ...rows.map(({ gas }) => gas ?? 0)),
  }
}

function shuffled<T>(list: readonly T[], below: (bound: number) => number): T[] {
  const copy = [...list]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = below(i + 1)
    ;[copy[i], copy[j]] = [copy[j] as T, copy[i] as T]
  }
  return copy
}
