/**
 * Who may import whom. This table is the architecture; `npm run layers` executes it.
 * A room is named with every room it may import. Nothing else of ours is allowed.
 */
const MAY_IMPORT = {
  protocol: [],
  engine: ['protocol'],
  state: ['protocol'],
  machine: ['protocol', 'engine', 'state'],
  settlement: ['protocol'],
  da: ['protocol'],
  store: ['protocol'],
  gossip: ['protocol'],
  'prover-hooks': ['protocol', 'machine', 'da', 'settlement'],
  sequencer: ['protocol', 'machine', 'engine', 'state', 'settlement', 'da', 'store', 'gossip'],
  verifier: ['protocol', 'machine', 'engine', 'settlement', 'da', 'store', 'prover-hooks'],
  monitor: ['protocol', 'verifier', 'settlement', 'da', 'gossip', 'prover-hooks'],
  gateway: ['protocol', 'sequencer'],
  sdk: ['protocol', 'state', 'settlement'],
  web: ['sdk'],
}

/** `cli` and `test` may import everything; `scripts` starts processes and uses the sdk. */
const EVERYTHING = ['cli', 'test']
const PURE = ['protocol', 'engine', 'state', 'machine']
const SHELLS = ['cli', 'contracts', 'test', 'scripts']
const ROOMS = [...Object.keys(MAY_IMPORT), ...SHELLS]

const oneOf = (rooms) => `^(${rooms.join('|')})/`
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const table = Object.entries(MAY_IMPORT).map(([room, allowed]) => {
  const others = ROOMS.filter((other) => other !== room && !allowed.includes(other))
  const comment = `${room} may import ${allowed.join(', ') || 'nothing of ours'}.`
  return forbid(`layer-${room}`, comment, { path: oneOf([room]) }, { path: oneOf(others) })
})

module.exports = {
  forbidden: [
    ...table,
    forbid(
      'layer-scripts',
      'scripts may import the sdk, and protocol to generate; what they show runs as processes.',
      { path: oneOf(['scripts']) },
      { path: oneOf(ROOMS.filter((room) => !['scripts', 'sdk', 'protocol'].includes(room))) },
    ),
    forbid(
      'gateway-types-only',
      'The gateway knows only the types of the sequencer: cli injects the object.',
      { path: '^gateway/' },
      { path: '^sequencer/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'nobody-imports-cli',
      'cli is composition: nobody imports it.',
      { pathNot: '^(cli|test)/' },
      { path: '^cli/' },
    ),
    forbid(
      'through-the-door',
      'A room is entered through src/index.ts (its suite, native or book door), not around it.',
      { path: '^([^/]+)/', pathNot: oneOf(EVERYTHING) },
      {
        path: oneOf(Object.keys(MAY_IMPORT)),
        pathNot: '^$1/|^[^/]+/src/(index|suite|native|book)\\.ts$',
      },
    ),
    forbid(
      'pure-rooms-touch-nothing',
      'Pure rooms have no clock, disk, network or randomness, so no Node modules either.',
      { path: oneOf(PURE), pathNot: '\\.test\\.ts$' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'no-test-in-product',
      'What runs in production does not import tests.',
      { pathNot: '\\.test\\.ts$|^test/' },
      { path: '\\.test\\.ts$' },
    ),
    forbid('no-circular', 'A cycle is one module in disguise.', {}, { circular: true }),
    forbid('resolvable', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
    forbid(
      'declared',
      'Every import is declared in the package.json of its room.',
      { path: oneOf(Object.keys(MAY_IMPORT)), pathNot: '\\.test\\.ts$' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)node_modules/|^(artifacts|out|cache|coverage)/' },
    moduleSystems: ['es6', 'cjs'],
    // Type-only imports count: they are architecture too.
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.mjs', '.cjs', '.js', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
