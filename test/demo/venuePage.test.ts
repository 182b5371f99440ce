/** Runs the commands of docs/venue.md as they stand there, in their order, on a real L1. */
import { spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const LONG = 480_000

/** The indented lines of a page: what a reader types. */
function commandsOf(page: string): string[] {
  return page.split('\n').flatMap((line) => (line.startsWith('    ') ? [line.slice(4)] : []))
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('a port')
  return address.port
}

/** A folder that looks like the clone to the commands, and takes what they write. */
async function cloneOf(folder: string): Promise<void> {
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  await cp(join(root, 'package.json'), join(folder, 'package.json'))
}

test(
  'docs/venue.md does what it says, from an empty folder to a venue that was moved',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'assay-page-'))
    await cloneOf(folder)
    let script = commandsOf(await readFile(join(root, 'docs', 'venue.md'), 'utf8')).join('\n')
    for (const port of [8545, 8080, 9750]) {
      script = script.replaceAll(`${port}`, `${await freePort()}`)
    }
    expect(script).toContain('assay restore')
    // Each command must succeed; what is left running ends with the script.
    const stop = 'for f in *.pid; do kill -9 "$(cat "$f")" 2> /dev/null || true; done'
    const child = spawn('bash', ['-euxo', 'pipefail', '-c', `trap '${stop}' EXIT\n${script}`], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    let shown = ''
    child.stdout.on('data', (text: Buffer) => {
      said += text
    })
    child.stderr.on('data', (text: Buffer) => {
      shown += text
    })
    const code = await new Promise((resolve) => child.once('close', resolve))
    const log = await readFile(join(folder, 'my-venue', 'venue.log'), 'utf8').catch(String)
    expect(code, `${shown.slice(-3_000)}\n${said.slice(-2_000)}\n${log.slice(-2_000)}`).toBe(0)
    expect(said).toMatch(/log: ok\..*leaves: ok\./s)
    // Asked twice: before, and after a kill and a move.
    expect(said).toMatch(/(OK, 0 lots filled at once, \w+; op \d+\..*){2}/s)
    const metrics = [...new Set(said.match(/assay_\w+/g))]
    const page = await readFile(join(root, 'docs', 'venue.md'), 'utf8')
    for (const name of new Set(page.match(/assay_(?!sequencer)\w+/g))) {
      expect(
        metrics.some((metric) => metric.startsWith(name)),
        name,
      ).toBe(true)
    }
    expect(await readdir(join(folder, 'my-venue', 'backups'))).toEqual(['first', 'moved'])
    await rm(folder, { recursive: true })
  },
  LONG,
)
