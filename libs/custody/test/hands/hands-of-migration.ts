import type { ProtocolMigrationCommand } from '../../src/protocol-migration/commands.js';
import { migrationOf } from '../../src/protocol-migration/migration-of.js';
import type { ProtocolDefinition } from '../../src/protocol/definition.js';
import type { Hands } from './hand.js';

const KARYOTYPE: ProtocolDefinition['tests'][number] = {
  test: 'karyotype',
  unit: 'finding',
  accept: { text: 'normal' },
  neededFor: 'final',
};

/** Whoever moves a therapy to a version that is stricter here and looser there, and has read what that does, as a rule. */
export const handsOfMigration: Hands<ProtocolMigrationCommand> = {
  MigrateProtocol: (draw, { journey, now }) => {
    const { pinned } = journey;
    const form =
      pinned.form.kind === 'fresh'
        ? { ...pinned.form, shelfLifeHours: 24 + draw.below(48) }
        : { ...pinned.form, shelfLifeDays: 30 + draw.below(700) };
    const min = String(60 + draw.below(40));
    const protocol: ProtocolDefinition = {
      ...pinned,
      version: pinned.version + (draw.onceIn(8) ? 0 : 1),
      form,
      tests: [
        ...pinned.tests.map(each =>
          each.test === 'viability' ? { ...each, accept: { min } } : each,
        ),
        ...(draw.onceIn(4) && pinned.tests.every(({ test }) => test !== 'karyotype')
          ? [KARYOTYPE]
          : []),
      ],
    };
    const { changes, stops } = migrationOf(journey, protocol, now);
    return {
      protocol,
      protocolSha256: 'sha256',
      publishedBy: 'qa',
      changes: draw.onceIn(8) ? [] : changes,
      stops: stops.map(({ item }) => item),
    };
  },
};
