import { isOfBatch } from '../batch-review/of-batch.js';
import type { ReadEvent } from '../envelope/read-event.js';
import type { JourneyEvent } from '../journey/events.js';
import type { Journey } from '../journey/journey.js';
import type { ReferencedRecord } from './record-elsewhere.js';
import { USUAL_RECORDS } from './usual-records.js';

/** What is held here of a batch, by what it is about; each with the events that say so. */
export interface HeldHere {
  readonly part: string;
  readonly events: readonly { readonly eventId: string; readonly type: string }[];
}

/** What is not held here: where it is said to be, every version of it, or that nobody has said. */
export interface NotHeldHere {
  readonly kind: string;
  readonly known: 'held-elsewhere' | 'nowhere-known';
  readonly records: readonly ReferencedRecord[];
}

export interface Dossier {
  readonly coi: string;
  readonly batch: string;
  readonly heldHere: readonly HeldHere[];
  readonly notHeldHere: readonly NotHeldHere[];
}

/** Parts of a dossier, in the order of a batch's life. An event that is of no part is still in the journey. */
const PARTS: Readonly<Record<string, readonly JourneyEvent['type'][]>> = {
  collection: ['AspirationRecorded'],
  labels: ['LabelPrinted', 'LabelApplied', 'LabelVerified', 'LabelVoided', 'LabelDestroyed'],
  culture: [
    'CellsIsolated',
    'MediumChanged',
    'CellsPassaged',
    'CellsHarvested',
    'VesselDiscarded',
    'ExpansionFailed',
  ],
  product: ['TubesFilled', 'TubeSealed', 'SealTested', 'TubesFrozen'],
  environment: ['EnvironmentSampled', 'EnvironmentResultNoted'],
  tests: ['SampleTaken', 'ResultRecorded', 'ResultReviewed', 'EntryVerified'],
  retention: ['RetentionSampleKept', 'RetentionDestructionAuthorised'],
  transport: ['PackageSealed', 'PackageDeparted', 'PackageReceived', 'LoggerDataIngested'],
  deviations: ['DeviationOpened', 'DeviationReported', 'DeviationClosed', 'DeviationAccepted'],
  holds: ['HoldPlaced', 'HoldResolved'],
  release: ['BatchCertified', 'BatchRejected', 'BatchReleasedExceptionally'],
  administration: [
    'IdentityVerified',
    'TubeOpened',
    'InfusionStarted',
    'InfusionCompleted',
    'InfusionAborted',
  ],
};

/** The batch on one page: what can be read here, and by name what cannot. */
export function dossierOf(
  history: readonly ReadEvent<JourneyEvent>[],
  journey: Journey,
  batch: string,
): Dossier {
  const byId = new Map(history.map(event => [event.id, event]));
  const own = history.filter(event => isOfBatch(event, batch, journey, byId));
  const records = journey.recordsElsewhere.filter(record => record.batch === batch);
  const kinds = new Set([
    ...(journey.protocol.dossier ?? USUAL_RECORDS),
    ...records.map(({ kind }) => kind),
  ]);
  return {
    coi: journey.coi,
    batch,
    heldHere: Object.entries(PARTS).map(([part, types]) => ({
      part,
      events: own.flatMap(({ id, type }) => (types.includes(type) ? [{ eventId: id, type }] : [])),
    })),
    notHeldHere: [...kinds].map(kind => {
      const known = records.filter(record => record.kind === kind);
      return {
        kind,
        known: known.length === 0 ? 'nowhere-known' : 'held-elsewhere',
        records: known,
      };
    }),
  };
}
