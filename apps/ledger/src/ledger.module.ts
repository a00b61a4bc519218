import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { APP_GUARD, Reflector } from '@nestjs/core';
import { type Position, comparePositions } from '@selfsame/event-store';
import { ReadingDesk } from './access/reading-desk.js';
import { ReadingGuard } from './access/reading-guard.js';
import { Sessions } from './access/sessions.js';
import { AlertTail } from './alerts/alert-tail.js';
import { AlertsController } from './alerts/alerts.controller.js';
import { AuditTrailController } from './audit-trail/audit-trail.controller.js';
import { ExportDesk } from './audit-trail/export-desk.js';
import { ReviewedTrail } from './audit-trail/reviewed-trail.js';
import { BearerGuard } from './access/who.js';
import { LedgerClock } from './clock/ledger-clock.js';
import { SimulationController } from './clock/simulation.controller.js';
import { FrontDesk } from './commands/front-desk.js';
import { LedgerStore } from './commands/ledger-store.js';
import { StreamLoader } from './commands/loaded-stream.js';
import { StreamKinds } from './commands/stream-kind.js';
import { EpisodesController } from './episodes/episodes.controller.js';
import { Founded } from './founding/founded.js';
import { Places } from './founding/places.js';
import { FrontPageController } from './http/front-page.controller.js';
import { AllocationDesk } from './blinding/allocation-desk.js';
import { AllocationsController } from './blinding/allocations.controller.js';
import { HeardDesk } from './identity-vault/heard-desk.js';
import { IdentityController } from './identity-vault/identity.controller.js';
import { IdentityDesk } from './identity-vault/identity-desk.js';
import { IdentityVault } from './identity-vault/identity-vault.js';
import { LookUpDesk } from './identity-vault/look-up-desk.js';
import { NamingDesk } from './identity-vault/naming-desk.js';
import { StaffNames } from './identity-vault/staff-names.js';
import { downtimeControllers } from './downtime/downtime-controllers.js';
import { PackKey } from './downtime/pack-key.js';
import { BedsideController } from './journeys/bedside.controller.js';
import { CultureController } from './journeys/culture.controller.js';
import { CourierContacts } from './courier-passes/courier-contacts.js';
import { CourierPassesController } from './courier-passes/courier-passes.controller.js';
import { DepositsController } from './journeys/deposits.controller.js';
import { HandoffsController } from './journeys/handoffs.controller.js';
import { JourneyDesk } from './journeys/journey-desk.js';
import { LabelsController } from './journeys/labels.controller.js';
import { RelabellingController } from './journeys/relabelling.controller.js';
import { MaterialsController } from './materials/materials.controller.js';
import { PrinterDesk } from './printers/printer-desk.js';
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
import { PeopleAsOfController } from './people/people-as-of.controller.js';
import { PeopleController } from './people/people.controller.js';
import { SingleSignOnController } from './people/single-sign-on.controller.js';
import { SessionsController } from './people/sessions.controller.js';
import { TrainingBridgesController } from './people/training-bridges.controller.js';
import { UnlockController } from './people/unlock.controller.js';
import { JourneyRegistration } from './participants/journey-registration.js';
import { AccountabilityController } from './participants/accountability.controller.js';
import { ParticipantsController } from './participants/participants.controller.js';
import { TransfersController } from './participants/transfers.controller.js';
import { WristbandsController } from './participants/wristbands.controller.js';
import { MigrationsController } from './protocols/migrations.controller.js';
import { ProtocolsController } from './protocols/protocols.controller.js';
import { HealthController } from './reading/health.controller.js';
import { JourneysReadingController } from './reading/journeys-reading.controller.js';
import { LogController } from './reading/log.controller.js';
import { PictureController } from './picture/picture.controller.js';
import { DeviationListController } from './read-models/deviation-list.controller.js';
import { ConsentFormsController } from './consent/consent-forms.controller.js';
import { EndingsController } from './read-models/endings.controller.js';
import { ListsController } from './read-models/lists.controller.js';
import { RetentionListController } from './read-models/retention-list.controller.js';
import { PackageListController } from './read-models/package-list.controller.js';
import { ReadModelFeed } from './read-models/read-model-feed.js';
import { DeadlineReactor } from './deadlines/deadline-reactor.js';
import { ReadModels } from '@selfsame/projections';
import { HoldEvidenceController } from './on-call/hold-evidence.controller.js';
import { OnCallController } from './on-call/on-call.controller.js';
import { onCallOf } from './on-call/on-call-of.js';
import { UnstaffedPostsController } from './sites/unstaffed-posts.controller.js';
import { ShiftsController } from './sites/shifts.controller.js';
import { LotsController } from './lots/lots.controller.js';
import { LotsReadingController } from './lots/lots-reading.controller.js';
import { EnvironmentController } from './environment/environment.controller.js';
import { BatchReviewController } from './batch-review/batch-review.controller.js';
import { BatchReviews } from './batch-review/batch-reviews.js';
import { RecordsController } from './journeys/records.controller.js';
import { AfterTheCommit } from './stops/after-the-commit.js';
import { FollowUps } from './stops/follow-ups.js';
import { BoxesController } from './storage/boxes.controller.js';
import { TanksController } from './storage/tanks.controller.js';
import { PasskeysController } from './signatures/passkeys.controller.js';
import { PrintedSignaturesController } from './signatures/printed-signatures.controller.js';
import { TypingsController } from './scans/typings.controller.js';
import { WorkstationsController } from './workstations/workstations.controller.js';
import { accountsOf } from './accounts-of.js';
import { desksOf } from './desks-of.js';
import { followersOf } from './followers-of.js';
import type { Composition } from './composition.js';

const controllers = [
  AlertsController,
  ListsController,
  PackageListController,
  RetentionListController,
  AuditTrailController,
  PeopleAsOfController,
  PictureController,
  PrintedSignaturesController,
  AccountsController,
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
  MaterialsController,
  PrintersController,
  CultureController,
  PackagesController,
  HandoffsController,
  DepositsController,
  CourierPassesController,
  PreparationController,
  ProductController,
  EpisodesController,
  QualityController,
  SerologyController,
  BatchReviewController,
  RecordsController,
  ExceptionalSupplyController,
  DeviationsController,
  DeviationListController,
  EndingsController,
  ConsentFormsController,
  BedsideController,
  ...downtimeControllers,
  WorkstationsController,
  EnvironmentController,
  BoxesController,
  TanksController,
  ShiftsController,
  UnstaffedPostsController,
  OnCallController,
  HoldEvidenceController,
  TypingsController,
  JourneysReadingController,
  LogController,
  SimulationController,
  HealthController,
  FrontPageController,
] as const;

@Module({})
class LedgerModule {}

const compare = (one: string, other: string): number =>
  comparePositions(one as Position, other as Position);

/** Who people are, how they are reached, and that somebody looked. */
function namesOf(
  { sealed, clock }: Composition,
  {
    loader,
    kinds,
    front,
  }: {
    readonly loader: StreamLoader;
    readonly kinds: StreamKinds;
    readonly front: FrontDesk;
  },
) {
  const vault = new IdentityVault({ loader, kinds, sealed });
  const names = new StaffNames({ loader, kinds, vault });
  return {
    vault,
    names,
    naming: new NamingDesk(vault, names),
    contacts: new CourierContacts(vault),
    lookUps: new LookUpDesk({ front, kinds, clock }),
  };
}

/** The composition root: the only place that knows which part stands where. */
async function partsOf(composition: Composition): Promise<readonly object[]> {
  const { store, clock, log, founded, metrics, readModelsFile } = composition;
  const { ledgerId, facility } = founded;
  const { epoch } = store;
  const { across, claims, front, reading, signing, typedText } = desksOf(composition);
  const { loader, kinds } = across;
  const followers = followersOf(across);
  const afterTheCommit = new AfterTheCommit(log);
  const registration = new JourneyRegistration({
    ...across,
    front,
    claims,
    afterTheCommit,
    facility,
  });
  const named = namesOf(composition, { ...across, front });
  const { vault } = named;
  const { mixUps, places, episodes, tanks } = followers;
  const journeys = new JourneyDesk(front, kinds, mixUps, places, episodes, afterTheCommit);
  const onCall = onCallOf({ ...across, organisations: founded.organisations, vault });
  const trail = new ReviewedTrail({ store, loader, kinds });
  const followUps = new FollowUps({ registration, ...followers });
  return [
    new LedgerStore(store),
    new AlertTail(store),
    new LedgerClock(clock),
    new Founded(founded),
    new PackKey(composition.keys.wristband, ledgerId),
    new Places(founded.organisations),
    ...(await accountsOf(composition, {
      ...across,
      ...signing,
      journeys,
      ...named,
    })),
    metrics,
    signing.passkeys,
    kinds,
    loader,
    across.desk,
    claims,
    typedText,
    front,
    reading,
    afterTheCommit,
    new PrinterDesk(across),
    journeys,
    ...Object.values(named),
    new HeardDesk({ vault, keeper: composition.keeper, loader, kinds, clock }),
    new IdentityDesk({ front, loader, kinds, vault, afterTheCommit }),
    new AllocationDesk({ front, kinds, claims, clock, vault, keeper: composition.keeper }),
    new ExportDesk({ front, kinds, clock }),
    trail,
    new BatchReviews({ loader, kinds, trail }),
    registration,
    ...onCall.shown,
    new DeadlineReactor({ ...across, store, followUps, pager: onCall.pager, tanks, log }),
    new ReadModelFeed(
      store,
      new ReadModels({ file: readModelsFile, ledgerId, epoch, compare }),
      log,
    ),
    ...Object.values(followers),
  ];
}

/** The module of one ledger, with every part of it as a provider. */
export async function ledgerModule(composition: Composition): Promise<DynamicModule> {
  const providers: Provider[] = (await partsOf(composition)).map(value => ({
    provide: value.constructor,
    useValue: value,
  }));
  return {
    module: LedgerModule,
    providers: [
      ...providers,
      {
        provide: APP_GUARD,
        useFactory: (sessions: Sessions, reflector: Reflector) =>
          new BearerGuard(sessions, reflector),
        inject: [Sessions, Reflector],
      },
      {
        provide: APP_GUARD,
        useFactory: (reading: ReadingDesk, reflector: Reflector) =>
          new ReadingGuard(reading, reflector),
        inject: [ReadingDesk, Reflector],
      },
    ],
    controllers: [...controllers],
  };
}
