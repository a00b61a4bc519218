/** The arrows of ARCHITECTURE.md, one rule a house. `npm run check` asserts that modules were really seen. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(libs|apps)/', pathNot: [from, ...allowed] },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      comment: 'What ends so is no module: it asks Vite for the address of a file.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?url$' },
    },
    only(
      'evidence-imports-no-house',
      '^libs/evidence/',
      [],
      'Who checks must not depend on who writes.',
    ),
    only('standards-imports-no-house', '^libs/standards/', [], 'A standard knows nothing of us.'),
    only(
      'event-store-imports-no-house',
      '^libs/event-store/',
      [],
      'The port keeps bytes, whatever they mean.',
    ),
    only(
      'adapters-import-the-port',
      '^libs/event-store-[a-z]+/',
      ['^libs/event-store/'],
      'An adapter knows only its port.',
    ),
    only(
      'custody-imports-standards',
      '^libs/custody/',
      ['^libs/standards/'],
      'The rules know scans, and nothing of stores or HTTP.',
    ),
    only(
      'projections-import-custody',
      '^libs/projections/',
      ['^libs/custody/'],
      'Read models know event types.',
    ),
    only(
      'replay-imports-custody',
      '^libs/replay/',
      ['^libs/custody/'],
      'A journey as it was is folded by the rules that made it what it is.',
    ),
    only(
      'simulator-talks-http',
      '^apps/simulator/',
      ['^libs/standards/'],
      'The oracle must not share a line with what it judges.',
    ),
    only(
      'web-talks-http',
      '^apps/web/',
      ['^libs/evidence/', '^libs/replay/'],
      'What people see asks the ledger like everybody else, and decides nothing; it replays and checks what it was answered.',
    ),
    only('ledger-imports-no-app', '^apps/ledger/', ['^libs/'], 'Apps talk HTTP to each other.'),
    {
      name: 'rules-stay-pure',
      comment: 'No clock, I/O or framework where a rule lives.',
      severity: 'error',
      from: { path: '^libs/(custody|evidence|replay|standards)/src', pathNot: '\\.spec\\.ts$' },
      to: {
        path: '^(node:|fs|path|os|crypto|http|worker_threads)|node_modules/(@nestjs|better-sqlite3|fastify)',
        dependencyTypesNot: ['local'],
      },
    },
    {
      name: 'only-the-ledger-chooses-adapters',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['^apps/ledger/', '^libs/event-store-'] },
      to: { path: '^libs/event-store-[a-z]+/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.spec.json' },
    enhancedResolveOptions: {
      conditionNames: ['@selfsame/source', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
