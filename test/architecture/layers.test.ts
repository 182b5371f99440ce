import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkLayers } from '../../scripts/layers.ts'

const home = join(import.meta.dirname, '..', '..')
const ROOMS = ['protocol', 'engine', 'state', 'sequencer', 'gateway', 'cli'] as const

/** A small tree with the package.json files of the real rooms and doors that import nothing. */
let tree: string

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'layers-'))
  mkdirSync(join(tree, 'node_modules', '@assay'), { recursive: true })
  cpSync(join(home, 'package.json'), join(tree, 'package.json'))
  for (const room of ROOMS) {
    write(`${room}/src/index.ts`, `export type Thing = '${room}'\nexport const thing = 1\n`)
    cpSync(join(home, room, 'package.json'), join(tree, room, 'package.json'))
    symlinkSync(join('..', '..', room), join(tree, 'node_modules', '@assay', room))
  }
})

afterEach(() => rmSync(tree, { recursive: true }))

describe('the import table', () => {
  test('lets a room import what the table allows', () => {
    write('engine/src/a.ts', "import { thing } from '@assay/protocol'\nexport const a = thing\n")
    expect(problems('engine/src/a.ts')).toEqual([])
  })

  test('catches an upward import', () => {
    write('protocol/src/a.ts', "import { thing } from '@assay/engine'\nexport const a = thing\n")
    expect(problems('protocol/src/a.ts')).toContain(
      'layer-protocol: protocol/src/a.ts → engine/src/index.ts',
    )
  })

  test('catches an upward import of a type alone', () => {
    write('engine/src/a.ts', "import type { Thing } from '@assay/cli'\nexport type A = Thing\n")
    expect(problems('engine/src/a.ts')).toContain(
      'layer-engine: engine/src/a.ts → cli/src/index.ts',
    )
  })

  test('catches siblings that know each other by a relative path', () => {
    write('state/src/a.ts', "export { thing } from '../../engine/src/index.ts'\n")
    expect(problems('state/src/a.ts')).toContain(
      'layer-state: state/src/a.ts → engine/src/index.ts',
    )
  })

  test('lets the gateway import types of the sequencer, and nothing else of it', () => {
    write(
      'gateway/src/a.ts',
      "import type { Thing } from '@assay/sequencer'\nexport type A = Thing\n",
    )
    write('gateway/src/b.ts', "import { thing } from '@assay/sequencer'\nexport const b = thing\n")
    expect(problems('gateway/src/a.ts', 'gateway/src/b.ts')).toEqual([
      'gateway-types-only: gateway/src/b.ts → sequencer/src/index.ts',
    ])
  })

  test('catches an import that goes around the door', () => {
    write('protocol/src/inner.ts', 'export const inner = 1\n')
    write('engine/src/a.ts', "export { inner } from '../../protocol/src/inner.ts'\n")
    expect(problems('engine/src/a.ts')).toContain(
      'through-the-door: engine/src/a.ts → protocol/src/inner.ts',
    )
  })

  test('knows the further doors of a room by their names', () => {
    write('engine/src/book.ts', 'export const book = 1\n')
    write('sequencer/src/a.ts', "export { book } from '../../engine/src/book.ts'\n")
    expect(problems('engine/src/book.ts', 'sequencer/src/a.ts')).toEqual([])
  })

  test('catches Node modules in a pure room', () => {
    write('state/src/a.ts', "export { readFileSync } from 'node:fs'\n")
    expect(problems('state/src/a.ts')).toContain('pure-rooms-touch-nothing: state/src/a.ts → fs')
  })

  test('fails when it did not look at a file', () => {
    write('out/a.ts', 'export const a = 1\n')
    expect(problems('out/a.ts').join()).toContain('not seen: out/a.ts')
  })
})

function problems(...files: string[]): readonly string[] {
  return checkLayers(tree, [...doors(), ...files]).problems
}

function doors(): string[] {
  return ROOMS.map((room) => `${room}/src/index.ts`)
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(tree, path)), { recursive: true })
  writeFileSync(join(tree, path), text)
}
