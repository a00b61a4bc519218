import { evolveBedside } from '../bedside/evolve-bedside.js';
import { evolveCollection } from '../collection/evolve-collection.js';
import { evolveCorrection } from '../correction/evolve-correction.js';
import { evolvePasses } from '../courier-pass/evolve-passes.js';
import { evolveCulture } from '../culture/evolve-culture.js';
import { evolveDeviations } from '../deviation/evolve-deviations.js';
import { evolveDisposal } from '../disposal/evolve-disposal.js';
import { evolveEpisode } from '../episode/evolve-episode.js';
import { evolveDowntime } from '../downtime/evolve-downtime.js';
import { evolveElsewhere } from '../elsewhere/elsewhere-rules.js';
import { evolveEnvironment } from '../environment/evolve-environment.js';
import { evolveExceptionalSupply } from '../exceptional-supply/evolve-exceptional-supply.js';
import { countingVisits } from '../follow-up/counting-visits.js';
import { evolveFollowUp } from '../follow-up/evolve-follow-up.js';
import { evolveHolds } from '../hold/evolve-holds.js';
import type { Recorded } from '../kernel/event.js';
import { evolveLabelPieces } from '../label-pieces/evolve-label-pieces.js';
import { evolveLabels } from '../label/evolve-labels.js';
import { evolveMissingUnit } from '../missing-unit/evolve-missing-unit.js';
import { evolvePackages } from '../package/evolve-packages.js';
import { evolvePreparation } from '../preparation/evolve-preparation.js';
import { evolveProduct } from '../product/evolve-product.js';
import { evolveMigration } from '../protocol-migration/evolve-migration.js';
import { evolveQuality } from '../quality/evolve-quality.js';
import { reaching } from '../stage/reaching.js';
import { awaitingSerology, evolveSerology } from '../serology/evolve-serology.js';
import { evolveRelabelling } from '../relabelling/evolve-relabelling.js';
import { evolveRetention } from '../retention/evolve-retention.js';
import { evolveStorage } from '../storage/evolve-storage.js';
import { evolveTransfer } from '../transfer/follow-transfer.js';
import { type Evolution, changePackage, newBatch } from './change.js';
import type { JourneyEvent } from './events.js';
import type { Journey } from './journey.js';

const evolution: Evolution<JourneyEvent> = {
  JourneyStarted: (journey, { data, recordedAt }) =>
    awaitingSerology({
      ...journey,
      coi: data.coi,
      participant: data.participant,
      subjectNumber: data.subjectNumber,
      doseNumber: data.doseNumber,
      site: data.site,
      protocol: data.protocol,
      pinned: data.protocol,
      protocolVersions: [data.protocol.version],
      startedAt: recordedAt,
      batches: { B1: newBatch('B1') },
    }),
  ...evolveBedside,
  ...evolveCollection,
  ...evolveCulture,
  ...evolveDeviations,
  ...evolveDisposal,
  ...evolveEpisode,
  ...evolveDowntime,
  ...evolveElsewhere,
  ...evolveEnvironment,
  ...evolveExceptionalSupply,
  ...evolveFollowUp,
  ...evolveHolds,
  ...evolveLabels,
  ...evolveLabelPieces,
  ...evolveMissingUnit,
  ...evolvePackages,
  ...evolvePasses,
  ...evolvePreparation,
  ...evolveMigration,
  ...evolveProduct,
  ...evolveQuality,
  ...evolveSerology,
  ...evolveRelabelling,
  ...evolveRetention,
  ...evolveStorage,
  ...evolveTransfer,
  LoggerDataIngested: (journey, { data }) =>
    changePackage(journey, data.sscc, { loggerData: data }),
  ...evolveCorrection,
};

/** Never throws, never looks at a clock: the same events give the same journey on every machine. */
export function evolve(journey: Journey, event: Recorded<JourneyEvent>): Journey {
  const change = evolution[event.type] as (
    journey: Journey,
    event: Recorded<JourneyEvent>,
  ) => Journey;
  const next = countingVisits(change(journey, event), event);
  return reaching({ ...next, lastRecordedAt: event.recordedAt }, event);
}
