import {
  type Hazard,
  type JourneyRulebook,
  auditReviewRulebook,
  boxRulebook,
  decideAuditReviewBy,
  decideBoxBy,
  decideJourneyBy,
  decideMaterialBy,
  decidePrinterBy,
  decideTankBy,
  journeyRulebook,
  materialRulebook,
  printerRulebook,
  tankRulebook,
} from '@selfsame/custody';
import { type LedgerParts, type ReadScan, StreamKinds, readScan } from '@selfsame/ledger';
import { migratableStore } from './migration.js';
import type { PlayOptions } from './play.js';
import { unguarded } from './unguarded-store.js';

/** Every rule that names the hazard is gone; all the others stand. */
function without<B extends object>(rulebook: B, hazard: Hazard): B {
  const entries = Object.entries(rulebook) as [string, JourneyRulebook[keyof JourneyRulebook]][];
  return Object.fromEntries(
    entries.map(([type, command]) => [
      type,
      {
        ...command,
        rules: (command.rules as readonly { barrierOf: readonly Hazard[] }[]).filter(
          ({ barrierOf }) => !barrierOf.includes(hazard),
        ),
      },
    ]),
  ) as B;
}

/** A reader that helps: what is torn off a label is put back as everybody expects it. */
const guessing: ReadScan = scan => {
  const scanned = readScan(scan);
  if (scanned.kind !== 'gs1') return scanned;
  const serial = scanned.elements['21'];
  const torn = serial !== undefined && !serial.includes('.');
  return torn ? { kind: 'gs1', elements: { ...scanned.elements, '21': `${serial}.1` } } : scanned;
};

type Crippled = Omit<PlayOptions, 'seed' | 'participants'>;

/** A ledger without the barrier of one hazard. Only tests can make one: the shipped code has no such switch. */
export async function withoutBarrier(hazard: Hazard): Promise<Crippled> {
  switch (hazard) {
    case 'H26':
      return { parts: { ...withoutRules(hazard), recall: () => undefined } };
    case 'H46':
      return migrated();
    case 'H47':
      return { parts: { readScan: guessing } };
    case 'H52':
      return { wrap: unguarded };
    default:
      return { parts: withoutRules(hazard) };
  }
}

/** Without the triggers that let nobody change what is stored. */
async function migrated(): Promise<Crippled> {
  const { store, migrate } = await migratableStore();
  return {
    store,
    beforeJudging: () => {
      const stoppedBy = migrate('without-guard');
      if (stoppedBy !== undefined) throw new Error(stoppedBy);
    },
  };
}

function withoutRules(hazard: Hazard): LedgerParts {
  const kinds = new StreamKinds();
  return {
    kinds: Object.assign(kinds, {
      journey: { ...kinds.journey, decide: decideJourneyBy(without(journeyRulebook, hazard)) },
      box: { ...kinds.box, decide: decideBoxBy(without(boxRulebook, hazard)) },
      material: {
        ...kinds.material,
        decide: decideMaterialBy(without(materialRulebook, hazard)),
      },
      printer: { ...kinds.printer, decide: decidePrinterBy(without(printerRulebook, hazard)) },
      tank: { ...kinds.tank, decide: decideTankBy(without(tankRulebook, hazard)) },
      auditReviews: {
        ...kinds.auditReviews,
        decide: decideAuditReviewBy(without(auditReviewRulebook, hazard)),
      },
    }),
  };
}
