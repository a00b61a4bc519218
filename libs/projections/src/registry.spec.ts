import { type EventType, eventTypes } from '@selfsame/custody';
import { golden, inOrder } from '../../../test/harness/golden-event.js';
import { readModels } from '../../../test/harness/read-models.js';
import type { Projection, Value } from './projection.js';
import type { ReadModels } from './read-models.js';
import { registry } from './registry.js';

const everyType = Object.keys(eventTypes) as EventType[];
const lastHold = golden('HoldPlaced', {
  revision: everyType.length,
  data: { cause: { kind: 'stop', stop: 'STOP-1', cause: 'participant-died' } },
});
const otherLot = golden('EventCorrected', {
  revision: everyType.length + 1,
  data: { field: 'medium.lot', from: 'AMEM-1', to: 'AMEM-2' },
});
const ofEverything = golden('AuditTrailReviewed', {
  revision: everyType.length + 2,
  data: { scope: {} },
});
const { protocol } = golden('ProtocolMigrated').data as { readonly protocol: object };
const keptLonger = golden('ProtocolMigrated', {
  revision: everyType.length + 3,
  data: { protocol: { ...protocol, retention: { keepDays: 20_000 } } },
});
const heardByAll = golden('UnblindingAcknowledged', {
  revision: everyType.length + 4,
  data: { stillToHear: [] },
});
const tankEnrolled = golden('DeviceEnrolled', {
  revision: everyType.length + 5,
  data: { kind: 'tank' },
});
const log = inOrder(
  ...everyType.map((type, revision) => golden(type, { revision })),
  lastHold,
  otherLot,
  ofEverything,
  keptLonger,
  heardByAll,
  tankEnrolled,
);

const emitted = ({ project }: Projection): [string, ...Value[]][] => {
  const rows: [string, ...Value[]][] = [];
  for (const positioned of log)
    project(positioned, (statement, ...values) => rows.push([statement, ...values]));
  return rows;
};

const tablesOf = (models: ReadModels): string[] =>
  models.database
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('origin', 'checkpoint')`,
    )
    .pluck()
    .all() as string[];

describe('the registry', () => {
  it('holds the read models, and tells them in this order', () => {
    expect(registry.map(({ name }) => name)).toEqual([
      'custody-timeline',
      'whereabouts',
      'scan-index',
      'storage-map',
      'lineage',
      'bedside-list',
      'package-list',
      'deviations',
      'holds',
      'downtime-packs',
      'figures',
      'audit-trail',
      'accounts',
      'devices',
      'protocols',
      'lot-use',
      'endings',
      'protocol-pins',
      'retention-samples',
      'queries',
      'environment-plates',
      'materials',
      'collections',
      'consents',
      'journey-board',
      'batches',
      'results',
      'alerts',
    ]);
  });

  it('owns every table once, and names every table that it makes: a rebuild drops them all', () => {
    const models = readModels();
    const owned = registry.flatMap(({ tables }) => tables);
    expect(tablesOf(models).sort()).toEqual([...owned].sort());
    models.close();
  });

  it('has a key in every table: rows are dumped in its order', () => {
    const models = readModels();
    for (const table of tablesOf(models)) {
      const columns = models.database.pragma(`table_info(${table})`) as { pk: number }[];
      expect(columns.some(({ pk }) => pk > 0)).toBe(true);
    }
    models.close();
  });
});

describe.each(registry.map(projection => [projection.name, projection] as const))(
  'the read model %s',
  (_name, projection) => {
    it('takes every event that can stand in a ledger', () => {
      const models = readModels({ projections: [projection] });
      models.apply(log);
      expect(models.halted()).toEqual([]);
      models.close();
    });

    it('uses every statement that it prepares', () => {
      const used = new Set(emitted(projection).map(([statement]) => statement));
      expect([...used].sort()).toEqual(Object.keys(projection.statements).sort());
    });

    it('says the same of an event however often it is asked', () => {
      expect(emitted(projection)).toEqual(emitted(projection));
    });
  },
);
