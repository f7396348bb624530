/** Imports go one way: reader → engine, publish → engine + reader, commands → engine; the engine imports nobody. */
const outside = {
  path: '^src/engine/',
  pathNot: '^src/engine/(index|training|types)\\.ts$|^src/engine/links/index\\.ts$|^src/engine/text/find-day\\.ts$',
};
/** The rooms of a step, in the order in which the data flows: none imports one behind it. */
const oneWay = (step, rooms) =>
  rooms.slice(0, -1).map((room, i) => ({
    name: `${step}-${room}-before-${rooms[i + 1]}`,
    severity: 'error',
    from: { path: `^src/engine/${step}/${room}/` },
    to: { path: `^src/engine/${step}/(${rooms.slice(i + 1).join('|')})/` },
  }));

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Data flows one way.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    {
      name: 'engine-imports-nobody',
      severity: 'error',
      comment: 'The engine is pure: no reader, no publisher, no command, no Node.',
      from: { path: '^src/engine/' },
      to: { path: '^src/(reader|publish|commands|command-line)/|^node:', dependencyTypesNot: ['undetermined'] },
    },
    {
      name: 'engine-no-node',
      severity: 'error',
      comment: 'The engine does no I/O.',
      from: { path: '^src/engine/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'engine-by-its-doors',
      severity: 'error',
      comment:
        'Only the doors of the engine are imported from outside: index.ts, its types, links/index.ts (light enough for the first view), text/find-day.ts, training.ts.',
      from: { path: '^src/(reader|publish|commands)/' },
      to: outside,
    },
    {
      name: 'reader-imports-engine-only',
      severity: 'error',
      from: { path: '^src/reader/' },
      to: { path: '^src/(publish|commands|command-line)/' },
    },
    {
      name: 'command-line-imports-nobody',
      severity: 'error',
      from: { path: '^src/command-line/' },
      to: { path: '^src/(engine|reader|publish|commands)/' },
    },
    {
      name: 'training-is-for-commands',
      severity: 'error',
      comment: 'Learners never reach a page.',
      from: { path: '^src/(reader|publish)/' },
      to: { path: '^src/engine/training\\.ts$' },
    },
    {
      name: 'commands-import-engine',
      severity: 'error',
      from: { path: '^src/commands/' },
      to: { path: '^src/reader/' },
    },
    ...oneWay('people', ['names', 'mentions', 'links', 'speakers', 'roles']),
    ...oneWay('quotes', ['network', 'readings', 'mends', 'claims']),
    {
      name: 'learners-are-for-training',
      severity: 'error',
      comment: 'No step of the analysis imports what learns its weights.',
      from: { path: '^src/engine/', pathNot: '/learn/|^src/engine/training\\.ts$' },
      to: { path: '^src/engine/[^/]+/learn/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
