import type { Command } from '../kernel/command.js';
import type { ProtocolDefinition } from '../protocol/definition.js';
import type { BedsideCommand } from '../bedside/commands.js';
import type { CollectionCommand } from '../collection/commands.js';
import type { CorrectionCommand } from '../correction/commands.js';
import type { CourierPassCommand } from '../courier-pass/commands.js';
import type { CultureCommand } from '../culture/commands.js';
import type { DeviationCommand } from '../deviation/commands.js';
import type { DisposalCommand } from '../disposal/commands.js';
import type { EpisodeCommand } from '../episode/commands.js';
import type { DowntimeCommand } from '../downtime/commands.js';
import type { EnvironmentCommand } from '../environment/commands.js';
import type { ExceptionalSupplyCommand } from '../exceptional-supply/commands.js';
import type { FollowUpCommand } from '../follow-up/commands.js';
import type { HoldCommand } from '../hold/commands.js';
import type { LabelPiecesCommand } from '../label-pieces/commands.js';
import type { LabelCommand } from '../label/commands.js';
import type { MissingUnitCommand } from '../missing-unit/commands.js';
import type { PackageCommand } from '../package/commands.js';
import type { PreparationCommand } from '../preparation/commands.js';
import type { ProductCommand } from '../product/commands.js';
import type { ProtocolMigrationCommand } from '../protocol-migration/commands.js';
import type { QualityCommand } from '../quality/commands.js';
import type { SerologyCommand } from '../serology/commands.js';
import type { RelabellingCommand } from '../relabelling/commands.js';
import type { ReferToRecord } from '../elsewhere/record-elsewhere.js';
import type { RetentionCommand } from '../retention/retention-sample.js';
import type { StorageCommand } from '../storage/commands.js';
import type { TemperatureCommand } from '../temperature/commands.js';
import type { FollowTransfer } from '../transfer/follow-transfer.js';

/** Given once the CoI is registered with its participant. */
export type StartJourney = Command<
  'StartJourney',
  {
    readonly coi: string;
    readonly participant: string;
    readonly subjectNumber: string;
    readonly doseNumber: number;
    readonly site: string;
    readonly protocol: ProtocolDefinition;
    readonly protocolSha256: string;
  }
>;

export type JourneyCommand =
  | StartJourney
  | BedsideCommand
  | CollectionCommand
  | CorrectionCommand
  | CourierPassCommand
  | CultureCommand
  | DeviationCommand
  | DisposalCommand
  | EpisodeCommand
  | DowntimeCommand
  | EnvironmentCommand
  | ExceptionalSupplyCommand
  | FollowUpCommand
  | HoldCommand
  | LabelCommand
  | LabelPiecesCommand
  | MissingUnitCommand
  | PackageCommand
  | PreparationCommand
  | ProductCommand
  | ProtocolMigrationCommand
  | QualityCommand
  | FollowTransfer
  | SerologyCommand
  | RelabellingCommand
  | ReferToRecord
  | RetentionCommand
  | StorageCommand
  | TemperatureCommand;
