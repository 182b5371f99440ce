/**
 * Hostile machines for tests: the machine's own sources with a few words changed, loaded beside the
 * true ones. So a lie is told once, in one rule, and everything after it follows from it: leaves,
 * registers, checkpoints and outcome, as with an operator who runs an altered build.
 */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type * as EngineRoom from '@assay/engine'
import type * as MachineRoom from '@assay/machine'

/** Words of one source file, and what stands there instead. */
export interface Patch {
  /** Occurs once in the sources of engine and machine. */
  readonly find: string
  readonly replace: string
}

/** The doors of both rooms, as the mutant has them. */
export interface Mutant {
  readonly authenticateWith: typeof EngineRoom.authenticateWith
  readonly createFastEngine: typeof EngineRoom.createFastEngine
  readonly createMachine: typeof MachineRoom.createMachine
}

const root = join(import.meta.dirname, '..', '..')
const rooms = ['engine', 'machine'].map((room) => pathToFileURL(join(root, room, 'src')).href)
const MARK = 'mutant'
const applied = new Map<string, number>()
const patchesOf = new Map<string, readonly Patch[]>()

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context)
    const name = nameIn(context.parentURL)
    const isOurs = rooms.some((room) => resolved.url.startsWith(`${room}/`))
    return name === null || !isOurs ? resolved : { ...resolved, url: marked(resolved.url, name) }
  },
  load(url, context, next) {
    const name = nameIn(url)
    if (name === null) return next(url, context)
    const source = readFileSync(fileURLToPath(new URL(url)), 'utf8')
    return { format: 'module-typescript', source: patched(source, name), shortCircuit: true }
  },
})

/** Loads both rooms anew. @throws Error when a patch does not fit the sources any more */
export async function loadMutant(name: string, patches: readonly Patch[]): Promise<Mutant> {
  patchesOf.set(name, patches)
  const door = (room: string) => import(marked(`${room}/index.ts`, name))
  const [engine, machine] = await Promise.all(rooms.map(door))
  for (const { find } of patches) {
    const times = applied.get(keyOf(name, find)) ?? 0
    if (times !== 1) throw new Error(`mutant ${name}: "${find}" stands ${times} times, not once`)
  }
  const { authenticateWith, createFastEngine } = engine
  return { authenticateWith, createFastEngine, createMachine: machine.createMachine }
}

function patched(source: string, name: string): string {
  let text = source
  for (const { find, replace } of patchesOf.get(name) ?? []) {
    const parts = text.split(find)
    const key = keyOf(name, find)
    applied.set(key, (applied.get(key) ?? 0) + parts.length - 1)
    text = parts.join(replace)
  }
  return text
}

function nameIn(url: string | undefined): string | null {
  return url?.startsWith('file:') ? new URL(url).searchParams.get(MARK) : null
}

function marked(url: string, name: string): string {
  return `${url.split('?')[0]}?${MARK}=${name}`
}

function keyOf(name: string, find: string): string {
  return `${name}\n${find}`
}
