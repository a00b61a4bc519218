import type { DomainEvent } from '../kernel/event.js';
import type { ProtocolDefinition } from '../protocol/definition.js';
import type { BedsideEvent } from '../bedside/events.js';
import type { CollectionEvent } from '../collection/events.js';
import type { CorrectionEvent } from '../correction/events.js';
import type { CourierPassEvent } from '../courier-pass/events.js';
import type { CultureEvent } from '../culture/events.js';
import type { DeviationEvent } from '../deviation/events.js';
import type { DisposalEvent } from '../disposal/events.js';
import type { EpisodeEvent } from '../episode/events.js';
import type { DowntimeEvent } from '../downtime/events.js';
import type { EnvironmentEvent } from '../environment/events.js';
import type { ExceptionalSupplyEvent } from '../exceptional-supply/events.js';
import type { FollowUpEvent } from '../follow-up/events.js';
import type { HoldEvent } from '../hold/events.js';
import type { LabelPiecesEvent } from '../label-pieces/events.js';
import type { LabelEvent } from '../label/events.js';
import type { MissingUnitEvent } from '../missing-unit/events.js';
import type { PackageEvent } from '../package/events.js';
import type { PreparationEvent } from '../preparation/events.js';
import type { ProductEvent } from '../product/events.js';
import type { ProtocolMigrationEvent } from '../protocol-migration/events.js';
import type { QualityEvent } from '../quality/events.js';
import type { SerologyEvent } from '../serology/events.js';
import type { RelabellingEvent } from '../relabelling/events.js';
import type { RecordReferenced } from '../elsewhere/record-elsewhere.js';
import type { RetentionEvent } from '../retention/retention-sample.js';
import type { StorageEvent } from '../storage/events.js';
import type { TemperatureEvent } from '../temperature/events.js';
import type { ParticipantMoved } from '../transfer/follow-transfer.js';

/** The first event of a journey. The protocol stands in it whole, so that the stream alone can be replayed. */
export type JourneyStarted = DomainEvent<
  'JourneyStarted',
  {
    readonly coi: string;
    readonly participant: string;
    readonly subjectNumber: string;
    readonly doseNumber: number;
    /** Where the participant is treated. */
    readonly site: string;
    readonly protocol: ProtocolDefinition;
    /** SHA-256 of the protocol's canonical bytes. */
    readonly protocolSha256: string;
  }
>;

export type JourneyEvent =
  | JourneyStarted
  | BedsideEvent
  | CollectionEvent
  | CorrectionEvent
  | CourierPassEvent
  | CultureEvent
  | DeviationEvent
  | DisposalEvent
  | EpisodeEvent
  | DowntimeEvent
  | EnvironmentEvent
  | ExceptionalSupplyEvent
  | FollowUpEvent
  | HoldEvent
  | LabelEvent
  | LabelPiecesEvent
  | MissingUnitEvent
  | PackageEvent
  | PreparationEvent
  | ProductEvent
  | ProtocolMigrationEvent
  | QualityEvent
  | ParticipantMoved
  | SerologyEvent
  | RelabellingEvent
  | RecordReferenced
  | RetentionEvent
  | StorageEvent
  | TemperatureEvent;
