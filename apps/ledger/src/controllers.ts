import { AlertsController } from './alerts/alerts.controller.js';
import { ChangesController } from './listening/changes.controller.js';
import { AuditTrailController } from './audit-trail/audit-trail.controller.js';
import { SimulationController } from './clock/simulation.controller.js';
import { EpisodesController } from './episodes/episodes.controller.js';
import { AboutController } from './http/about.controller.js';
import { FrontPageController } from './http/front-page.controller.js';
import { AllocationsController } from './blinding/allocations.controller.js';
import { IdentityController } from './identity-vault/identity.controller.js';
import { downtimeControllers } from './downtime/downtime-controllers.js';
import { BedsideController } from './journeys/bedside.controller.js';
import { CultureController } from './journeys/culture.controller.js';
import { CourierPassesController } from './courier-passes/courier-passes.controller.js';
import { DepositsController } from './journeys/deposits.controller.js';
import { HandoffsController } from './journeys/handoffs.controller.js';
import { LabelsController } from './journeys/labels.controller.js';
import { RelabellingController } from './journeys/relabelling.controller.js';
import { MaterialListController } from './materials/material-list.controller.js';
import { MaterialsController } from './materials/materials.controller.js';
import { PracticeTrayController } from './practice/practice-tray.controller.js';
import { PrintersController } from './printers/printers.controller.js';
import { PackagesController } from './journeys/packages.controller.js';
import { PreparationController } from './journeys/preparation.controller.js';
import { ProductController } from './journeys/product.controller.js';
import { ExceptionalSupplyController } from './journeys/exceptional-supply.controller.js';
import { DeviationsController } from './journeys/deviations.controller.js';
import { QualityController } from './journeys/quality.controller.js';
import { SerologyController } from './journeys/serology.controller.js';
import { AccountsController } from './people/accounts.controller.js';
import { DevicesController } from './devices/devices.controller.js';
import { VouchingController } from './people/vouching.controller.js';
import { OwnAccountController } from './people/own-account.controller.js';
import { PeopleAsOfController } from './people/people-as-of.controller.js';
import { PeopleController } from './people/people.controller.js';
import { SingleSignOnController } from './people/single-sign-on.controller.js';
import { SessionsController } from './people/sessions.controller.js';
import { TrainingBridgesController } from './people/training-bridges.controller.js';
import { UnlockController } from './people/unlock.controller.js';
import { AccountabilityController } from './participants/accountability.controller.js';
import { ParticipantsController } from './participants/participants.controller.js';
import { TransfersController } from './participants/transfers.controller.js';
import { WristbandsController } from './participants/wristbands.controller.js';
import { MigrationsController } from './protocols/migrations.controller.js';
import { ProtocolsController } from './protocols/protocols.controller.js';
import { HealthController } from './reading/health.controller.js';
import { JourneysReadingController } from './reading/journeys-reading.controller.js';
import { LogController } from './reading/log.controller.js';
import { StoredEventsController } from './reading/stored-events.controller.js';
import { NoticesController } from './reading/notices.controller.js';
import { PictureController } from './picture/picture.controller.js';
import { DeviationListController } from './read-models/deviation-list.controller.js';
import { QueryListController } from './source-data/query-list.controller.js';
import { ExcursionListController } from './read-models/excursion-list.controller.js';
import { HoldListController } from './read-models/hold-list.controller.js';
import { ConsentFormsController } from './consent/consent-forms.controller.js';
import { EndingsController } from './read-models/endings.controller.js';
import { SystemFileController } from './system-file/system-file.controller.js';
import { ListsController } from './read-models/lists.controller.js';
import { JourneyBoardController } from './read-models/journey-board.controller.js';
import { BatchListController } from './read-models/batch-list.controller.js';
import { ResultListController } from './read-models/result-list.controller.js';
import { RetentionListController } from './read-models/retention-list.controller.js';
import { TestsDueController } from './read-models/tests-due.controller.js';
import { CollectionsController } from './read-models/collections.controller.js';
import { HeldTherapiesController } from './read-models/held-therapies.controller.js';
import { PackageListController } from './read-models/package-list.controller.js';
import { HoldEvidenceController } from './on-call/hold-evidence.controller.js';
import { OnCallController } from './on-call/on-call.controller.js';
import { PostTelephonesController } from './sites/post-telephones.controller.js';
import { UnstaffedPostsController } from './sites/unstaffed-posts.controller.js';
import { PlacesController } from './sites/places.controller.js';
import { ShiftsController } from './sites/shifts.controller.js';
import { LotsController } from './lots/lots.controller.js';
import { LotsReadingController } from './lots/lots-reading.controller.js';
import { EnvironmentController } from './environment/environment.controller.js';
import { PlateListController } from './environment/plate-list.controller.js';
import { BatchReviewController } from './batch-review/batch-review.controller.js';
import { BatchWaitsController } from './batch-review/batch-waits.controller.js';
import { HandoffHistoryController } from './reading/handoff-history.controller.js';
import { RecordsController } from './journeys/records.controller.js';
import { BoxesController } from './storage/boxes.controller.js';
import { TankListController } from './storage/tank-list.controller.js';
import { TanksController } from './storage/tanks.controller.js';
import { PasskeysController } from './signatures/passkeys.controller.js';
import { PrintedSignaturesController } from './signatures/printed-signatures.controller.js';
import { SourceDataController } from './source-data/source-data.controller.js';
import { TypingsController } from './scans/typings.controller.js';
import { WorkstationsController } from './workstations/workstations.controller.js';

/** Every door of the ledger. One that stands nowhere here is not there. */
export const controllers = [
  AlertsController,
  ChangesController,
  ListsController,
  PackageListController,
  CollectionsController,
  HeldTherapiesController,
  TestsDueController,
  RetentionListController,
  JourneyBoardController,
  SystemFileController,
  BatchListController,
  ResultListController,
  AuditTrailController,
  PeopleAsOfController,
  NoticesController,
  PictureController,
  PrintedSignaturesController,
  AccountsController,
  OwnAccountController,
  VouchingController,
  DevicesController,
  LotsController,
  LotsReadingController,
  PasskeysController,
  UnlockController,
  SingleSignOnController,
  PeopleController,
  TrainingBridgesController,
  SessionsController,
  IdentityController,
  ParticipantsController,
  AccountabilityController,
  TransfersController,
  AllocationsController,
  WristbandsController,
  ProtocolsController,
  MigrationsController,
  LabelsController,
  RelabellingController,
  MaterialListController,
  MaterialsController,
  PrintersController,
  CultureController,
  PackagesController,
  HandoffHistoryController,
  HandoffsController,
  DepositsController,
  CourierPassesController,
  PreparationController,
  ProductController,
  EpisodesController,
  QualityController,
  SerologyController,
  BatchReviewController,
  BatchWaitsController,
  RecordsController,
  ExceptionalSupplyController,
  DeviationsController,
  DeviationListController,
  HoldListController,
  ExcursionListController,
  EndingsController,
  ConsentFormsController,
  BedsideController,
  ...downtimeControllers,
  WorkstationsController,
  EnvironmentController,
  PlateListController,
  BoxesController,
  TankListController,
  TanksController,
  PlacesController,
  ShiftsController,
  PostTelephonesController,
  UnstaffedPostsController,
  OnCallController,
  HoldEvidenceController,
  SourceDataController,
  QueryListController,
  TypingsController,
  JourneysReadingController,
  LogController,
  StoredEventsController,
  SimulationController,
  PracticeTrayController,
  HealthController,
  AboutController,
  FrontPageController,
] as const;
